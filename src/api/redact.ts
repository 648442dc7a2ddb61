/** The one place that keeps secrets out of texts, whatever way the server spells them when it repeats them. */
import { isWire } from "./wire.js";

/** Shorter ones would blot out ordinary letters, and are no secrets. */
const shortest = 3;
/** Shorter ones are blotted out as whole words only: the password `data` is not a reason to spoil `metadata`. */
const shortestInsideWords = 8;

/** The text with every secret in it replaced: plain, or URL-, JSON-, HTML- or base64-encoded. */
export const redact = (text: string, secrets: readonly string[]): string =>
  // The longest first: a secret may be part of another one.
  [...new Set(secrets)]
    .filter((secret) => secret.trim().length >= shortest)
    .sort((one, other) => other.length - one.length)
    .reduce((sofar, secret) => sofar.replace(pattern(secret.trim()), "***"), text);

const pattern = (secret: string): RegExp => {
  const spelled = Array.from(secret, spellings).join("");
  const plain =
    secret.length < shortestInsideWords ? `(?<![\\p{L}\\p{N}_])${spelled}(?![\\p{L}\\p{N}_])` : spelled;
  const encoded = secret.length < shortestInsideWords ? [] : base64Forms(secret).map(literally);
  return new RegExp([plain, ...encoded].join("|"), "gu");
};

/** Every way to write one character. */
const spellings = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const percent = [...Buffer.from(character)].map(
    (byte) => `%${anyCase(byte.toString(16).padStart(2, "0"))}`,
  );
  const escaped = [...utf16(character)].map((unit) => `\\\\u${anyCase(unit)}`);
  return (
    "(?:" +
    [
      `\\\\?${literally(character)}`,
      percent.join(""),
      escaped.join(""),
      `&#0*${code};`,
      `&#[xX]0*${anyCase(hex)};`,
      ...(named[character] ?? []),
    ].join("|") +
    ")"
  );
};

/** The escapes that have names: of JSON, of HTML, of forms. */
const named: Readonly<Record<string, readonly string[]>> = {
  "\n": ["\\\\n"],
  "\r": ["\\\\r"],
  "\t": ["\\\\t"],
  " ": ["\\+"],
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
  '"': ["&quot;"],
  "'": ["&apos;"],
};

const utf16 = (character: string): readonly string[] =>
  Array.from({ length: character.length }, (_, index) =>
    character.charCodeAt(index).toString(16).padStart(4, "0"),
  );

/**
 * In base64 the same bytes look different by where they stand in a group of three: three forms, each without the
 * characters that also depend on the neighbours. The URL-safe alphabet, too.
 */
const base64Forms = (secret: string): readonly string[] => {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const bits = (shift + bytes.length) * 8;
    const form = whole.slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
    return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
};

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

const anyCase = (hex: string): string => hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/** Keys whose text is secret: `password`, `bearerToken`, `currentPass`; addresses of webhooks are credentials, too. */
const secretKey =
  /(pass|password|passphrase|token|secret|key|credentials?|hash|hmac|history|auth|header|url)$/i;

/** The secrets in a request body, so that an answer that repeats them can be redacted. */
export const secretsIn = (value: unknown, isSecret = false): readonly string[] => {
  if (typeof value === "string") return isSecret ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => secretsIn(entry, isSecret));
  if (!isWire(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => secretsIn(entry, secretKey.test(key)));
};
