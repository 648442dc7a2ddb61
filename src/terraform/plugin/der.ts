/** ASN.1 values in DER, as far as a certificate needs them. */

const value = (tag: number, ...contents: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(contents);
  return Buffer.concat([Uint8Array.of(tag), lengthOf(content.length), content]);
};

const lengthOf = (length: number): Uint8Array => {
  if (length < 0x80) return Uint8Array.of(length);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return Uint8Array.of(0x80 | bytes.length, ...bytes);
};

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => value(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Uint8Array => value(0x31, ...parts);
export const boolean = (truth: boolean): Uint8Array => value(0x01, Uint8Array.of(truth ? 0xff : 0));
export const octets = (bytes: Uint8Array): Uint8Array => value(0x04, bytes);
export const utf8 = (text: string): Uint8Array => value(0x0c, Buffer.from(text, "utf8"));

/** A positive whole number, given as big-endian bytes. */
export const integer = (bytes: Uint8Array): Uint8Array => {
  const start = bytes.findIndex((byte) => byte !== 0);
  const digits = start < 0 ? Uint8Array.of(0) : bytes.subarray(start);
  return value(0x02, Uint8Array.of(...((digits[0] ?? 0) >= 0x80 ? [0] : [])), digits);
};

/** Bits, the first one highest; whole bytes unless `unused` low bits of the last byte do not count. */
export const bits = (bytes: Uint8Array, unused = 0): Uint8Array => value(0x03, Uint8Array.of(unused), bytes);

/** `1.2.840.10045.4.3.2` */
export const identifier = (dotted: string): Uint8Array => {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return value(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
};

const base128 = (number: number): readonly number[] => {
  const digits = [number & 0x7f];
  for (let rest = number >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
};

/** Two-digit years until 2049, four digits from then on (RFC 5280, 4.1.2.5). Whole seconds. */
export const time = (date: Date): Uint8Array => {
  const digits = date.toISOString().replace(/\.\d+|[^\d]/g, "");
  const short = date.getUTCFullYear() >= 1950 && date.getUTCFullYear() < 2050;
  return value(short ? 0x17 : 0x18, Buffer.from(`${short ? digits.slice(2) : digits}Z`, "latin1"));
};

/** A tag that only the surrounding structure explains: around whole values, or in place of their own tag. */
export const explicit = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  value(0xa0 | tag, ...parts);
export const implicit = (tag: number, bytes: Uint8Array): Uint8Array => value(0x80 | tag, bytes);
