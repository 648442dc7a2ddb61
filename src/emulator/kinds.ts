/** The kinds of values that fields have, as the documents write them. */
import { isObject } from "./json.js";

interface KindOfValue {
  readonly is: (value: unknown) => boolean;
  readonly words: string;
}

const textLike =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === "string" && pattern.test(value);

const isDuration = textLike(
  /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
);

/** Mostly with milliseconds and `Z`; one page of 2022 has the date alone. */
const isTime = (value: unknown): boolean =>
  textLike(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/)(value) &&
  !Number.isNaN(Date.parse(String(value)));

export const kinds = {
  any: { is: () => true, words: "anything" },
  text: { is: (value) => typeof value === "string", words: "a string" },
  number: { is: (value) => typeof value === "number", words: "a number" },
  flag: { is: (value) => typeof value === "boolean", words: "a boolean" },
  time: { is: isTime, words: "a Date" },
  duration: { is: isDuration, words: "a Duration" },
  object: { is: isObject, words: "an object" },
  list: { is: Array.isArray, words: "a list" },
} as const satisfies Record<string, KindOfValue>;

export type Kind = keyof typeof kinds;
