/**
 * JSON as Pivot, Druid and Terraform write it, where whole numbers have more digits than JavaScript's numbers hold: such
 * a one is a bigint, every other number is a number.
 */

/** Throws a SyntaxError for text that is no JSON. */
export const parseJson = (text: string): unknown => {
  const json: unknown = JSON.parse(text);
  return /\d{16}/.test(text) ? JSON.parse(text.replace(tokens, marked), unmarked) : json;
};

/** Strings with the colon that makes a key of them, and numbers: in text that is JSON, there is no other such token. */
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d[\d.eE+-]*/g;

/** Texts get a mark before them, so that text without one is the digits of a number. */
const marked = (token: string, text: string | undefined, colon: string | undefined): string => {
  if (text !== undefined) return colon === undefined ? `"=${text.slice(1)}` : token;
  return /^-?\d{16,}$/.test(token) && String(Number(token)) !== token ? `"${token}"` : token;
};

const unmarked = (_: string, value: unknown): unknown => {
  if (typeof value !== "string") return value;
  return value.startsWith("=") ? value.slice(1) : BigInt(value);
};

type Members = readonly (readonly [key: string, value: unknown])[];

/**
 * As JSON.stringify writes it, with bigints as the numbers that they are.
 * @param ordered The members of an object in the order to write them in. Default: as they come.
 */
export const jsonText = (value: unknown, ordered?: (members: Members) => Members): string =>
  textOf(value, ordered ?? ((members) => members)) ?? "null";

/** Undefined for what JSON leaves out. */
const textOf = (value: unknown, ordered: (members: Members) => Members): string | undefined => {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one, ordered) ?? "null").join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (speaksForItself(value)) return textOf(value.toJSON(), ordered);
  const members = ordered(Object.entries(value)).flatMap(([key, inner]) => {
    const text = textOf(inner, ordered);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return `{${members.join(",")}}`;
};

const speaksForItself = (value: object): value is { readonly toJSON: () => unknown } =>
  "toJSON" in value && typeof value.toJSON === "function";
