/** Values in msgpack, as they travel between Terraform and a provider. */
import { DecodeError, Decoder, Encoder, ExtData } from "@msgpack/msgpack";
import { decimalText, numberFromBigInt, numberFromDouble, numberFromText } from "./number.js";
import { root } from "./path.js";
import { type Reader, read, type Writer, write } from "./shape.js";
import { type Type } from "./type.js";
import { typeFromJson, typeToJson } from "./type-json.js";
import { ExactNumber, type Refinement, Unknown, unknown, type Value } from "./value.js";
import { ValueError } from "./value-error.js";

/** Extension code of an unknown that comes with promises; 0 is the plain unknown. Source: cty's msgpack format. */
const refinedCode = 12;
const plainUnknown = new ExtData(0, new Uint8Array(1));

const decoder = new Decoder({ useBigInt64: true });
// The type bounds the depth: what was read must not be too deep to be written.
const encoder = new Encoder({ useBigInt64: true, maxDepth: Infinity });

/** Throws a ValueError for bytes that do not fit the type. */
export const decodeMsgpack = (bytes: Uint8Array, type: Type): Value => read(unpack(bytes), type, reader);

const unpack = (bytes: Uint8Array): unknown => {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    // The decoder takes every name but one, which it cannot tell from an attack.
    const unnamable = error instanceof DecodeError && error.message.includes("__proto__");
    throw new ValueError(
      root,
      unnamable ? "the key __proto__ cannot be taken: give it another name" : `no msgpack: ${String(error)}`,
    );
  }
};

/** Throws a ValueError for a value that does not fit the type. */
export const encodeMsgpack = (value: Value, type: Type): Uint8Array =>
  encoder.encode(write(value, type, writer));

const reader: Reader = {
  // Every extension is read as unknown: newer Terraform may promise more in ways that we need not understand.
  unknown: (raw) => (raw instanceof ExtData ? unknownOf(raw) : undefined),
  number(raw) {
    if (typeof raw === "number") return numberFromDouble(raw);
    if (typeof raw === "bigint") return numberFromBigInt(raw);
    return typeof raw === "string" ? numberFromText(raw) : undefined;
  },
  dynamic(raw) {
    if (!Array.isArray(raw) || raw.length !== 2 || !(raw[0] instanceof Uint8Array)) return undefined;
    return { type: typeFromJson(JSON.parse(new TextDecoder().decode(raw[0]))), raw: raw[1] };
  },
};

const int64 = { least: -(2n ** 63n), most: 2n ** 64n - 1n };

const writer: Writer = {
  unknown: (value) => (value.refinement ? refined(value.refinement) : plainUnknown),
  number(value) {
    if (typeof value === "number" && (!Number.isInteger(value) || Math.abs(value) < 2 ** 31)) return value;
    // The encoder would make floats of whole numbers beyond 32 bits, and those can have other digits.
    const text = decimalText(value);
    if (!/^-?\d+$/.test(text)) return text;
    const whole = BigInt(text);
    return whole >= int64.least && whole <= int64.most ? whole : text;
  },
  dynamic: (type, raw) => [new TextEncoder().encode(JSON.stringify(typeToJson(type))), raw],
};

/** Keys of the refinement map. Source: cty's msgpack format. */
const keys = {
  nullness: 1,
  stringPrefix: 2,
  lowerBound: 3,
  upperBound: 4,
  lengthLower: 5,
  lengthUpper: 6,
} as const;

const refined = (refinement: Refinement): ExtData => {
  const map = new Map<number, unknown>();
  const bound = (of: Refinement["lowerBound"]): unknown => of && [writer.number(of.value), of.inclusive];
  for (const [name, value] of [
    ["nullness", refinement.nullness],
    ["stringPrefix", refinement.stringPrefix],
    ["lowerBound", bound(refinement.lowerBound)],
    ["upperBound", bound(refinement.upperBound)],
    ["lengthLower", refinement.lengthLowerBound],
    ["lengthUpper", refinement.lengthUpperBound],
  ] as const) {
    if (value !== undefined) map.set(keys[name], value);
  }
  return new ExtData(refinedCode, encodeIntegerMap(map));
};

/** The encoder takes objects, whose keys are strings; a refinement's keys are small integers. */
const encodeIntegerMap = (map: ReadonlyMap<number, unknown>): Uint8Array => {
  const parts = [...map].map(([key, value]) => [key, ...new Encoder({ useBigInt64: true }).encode(value)]);
  return Uint8Array.from([0x80 | map.size, ...parts.flat()]);
};

const unknownOf = ({ type, data }: ExtData): Unknown => {
  if (type !== refinedCode || typeof data === "function") return unknown;
  const raw = new Decoder({ useBigInt64: true, mapKeyConverter: (key) => Number(key) }).decode(data);
  if (typeof raw !== "object" || raw === null) return unknown;
  const map = raw as Readonly<Record<number, unknown>>;
  const bound = (of: unknown): Refinement["lowerBound"] => {
    const value: unknown = Array.isArray(of) ? reader.number(of[0]) : undefined;
    return Array.isArray(of) && (typeof value === "number" || value instanceof ExactNumber)
      ? { value, inclusive: of[1] === true }
      : undefined;
  };
  const lowerBound = bound(map[keys.lowerBound]);
  const upperBound = bound(map[keys.upperBound]);
  const nullness = map[keys.nullness];
  const stringPrefix = map[keys.stringPrefix];
  const lengthLowerBound = map[keys.lengthLower];
  const lengthUpperBound = map[keys.lengthUpper];
  return new Unknown({
    ...(typeof nullness === "boolean" && { nullness }),
    ...(typeof stringPrefix === "string" && { stringPrefix }),
    ...(lowerBound && { lowerBound }),
    ...(upperBound && { upperBound }),
    ...(isCount(lengthLowerBound) && { lengthLowerBound: Number(lengthLowerBound) }),
    ...(isCount(lengthUpperBound) && { lengthUpperBound: Number(lengthUpperBound) }),
  });
};

const isCount = (value: unknown): value is number | bigint =>
  typeof value === "number" || typeof value === "bigint";
