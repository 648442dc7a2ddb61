/** Values in JSON, as they stand in state. */
import { isLosslessNumber, LosslessNumber, parse, stringify } from "lossless-json";
import { numberFromText } from "./number.js";
import { type Reader, read, type Writer, write } from "./shape.js";
import { type Type } from "./type.js";
import { typeFromJson, typeToJson } from "./type-json.js";
import { type Value } from "./value.js";
import { ValueError } from "./value-error.js";

/** Throws a SyntaxError for text that is no JSON, a ValueError for JSON that does not fit the type. */
export const decodeJson = (text: string, type: Type): Value => read(parse(text), type, reader);

/** Throws a ValueError for a value that does not fit the type, and for unknown values: a state has none. */
export const encodeJson = (value: Value, type: Type): string => jsonText(write(value, type, writer));

/** JSON text as plain JavaScript values, for code that knows its shape; only a number that JavaScript would round is an object. */
export const plainJson = (text: string): unknown =>
  parse(text, null, (digits) => {
    const number = numberFromText(digits);
    return typeof number === "number" ? number : new LosslessNumber(digits);
  });

/** What `plainJson` gave, as text again. */
export const jsonText = (json: unknown): string => stringify(json) ?? "null";

const reader: Reader = {
  unknown: () => undefined,
  number: (raw) => (isLosslessNumber(raw) ? numberFromText(raw.value) : undefined),
  dynamic(raw) {
    if (typeof raw !== "object" || raw === null || !("type" in raw) || !("value" in raw)) return undefined;
    return { type: typeFromJson(raw.type), raw: raw.value };
  },
};

const writer: Writer = {
  unknown: (_, path) => {
    throw new ValueError(path, "expected a known value, found unknown");
  },
  number: (value) => (typeof value === "number" ? value : new LosslessNumber(value.text)),
  dynamic: (type, raw) => ({ type: typeToJson(type), value: raw }),
};
