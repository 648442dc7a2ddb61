/** Checks that the values share. What Terraform knows later passes; anything else is right, or refused at once. */
import { Token } from "cdktf";
import { isModel, lengthOf, type ResourceName, rules } from "../../definition/index.js";
import { type PivotObject } from "../reference.js";

/** Ends the program's construction: what is wrong, how it is, how it should be. */
export const refuse = (what: string, value: unknown, expected: string): never => {
  throw new Error(`${what} is ${shown(value)}. Expected ${expected}.`);
};

/** Objects are not written out: a construct holds the whole program. */
export const shown = (value: unknown): string => {
  if (Token.isUnresolved(value)) return "a token";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return value instanceof Date ? "a date" : "an object";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
};

/** Whether it is an object with this text: a program in JavaScript may hand over anything. */
export const isObjectWith = <Key extends string>(
  key: Key,
  value: unknown,
): value is Readonly<Record<Key, string>> => isModel(value) && typeof value[key] === "string";

/** Whether it is something that Pivot has, of this kind. */
export const isOfKind = <Kind extends ResourceName>(kind: Kind, value: unknown): value is PivotObject<Kind> =>
  isObjectWith("kind", value) && value.kind === kind;

export const checkList = <Element>(what: string, elements: readonly Element[]): readonly Element[] =>
  isList(elements) ? elements : refuse(what, elements, "a list");

const isList = (value: unknown): boolean => Array.isArray(value);

const check =
  <T>(isRight: (value: T) => boolean, expected: string) =>
  <Value extends T>(what: string, value: Value): Value =>
    Token.isUnresolved(value) || isRight(value) ? value : refuse(what, value, expected);

/** The name of a dimension, measure or tile. */
export const checkName = check<string>(
  (name) => typeof name === "string" && name !== "",
  "a name that is not empty",
);

export const checkText = check<string>(
  (text) => typeof text === "string" && text !== "",
  "text that is not empty",
);

export const checkDuration = check<string>(
  (duration) =>
    typeof duration === "string" && Object.values(lengthOf(duration) ?? {}).some((part) => part > 0),
  'a duration, such as Duration.hours(1) or "PT1H"',
);

export const checkTimezone = check<string>(
  (timezone) => rules.timezone.safeParse(timezone).success,
  'an IANA time zone, such as "Etc/UTC" or "Europe/Paris"',
);

export const checkWhole = (what: string, value: number, from: number, to = Infinity): number =>
  check<number>(
    (count) => Number.isInteger(count) && count >= from && count <= to,
    to === Infinity ? `a whole number, ${from} or more` : `a whole number from ${from} to ${to}`,
  )(what, value);

/** One of the words that the documents list; a token cannot be told to be one. */
export const checkWord = <Word extends string>(what: string, word: Word, words: readonly Word[]): Word =>
  words.includes(word) ? word : refuse(what, word, `one of ${words.join(", ")}`);
