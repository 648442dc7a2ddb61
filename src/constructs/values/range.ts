/** Ranges of time and of numbers. Source: Pivot API, ranges; that of numbers: OpenAPI of Imply Polaris. */
import { Token } from "cdktf";
import { rules } from "../../definition/index.js";
import { checkWord, refuse, shown } from "./check.js";

const allBounds = ["[)", "[]", "(]", "()"] as const;

/** Which ends belong to a range: a bracket takes its end in, a parenthesis leaves it out. */
export type Bounds = (typeof allBounds)[number];

/** A moment: a date, ISO 8601 text such as `2024-02-01` (midnight UTC) or `2024-02-01T09:00:00Z`, or a token. */
export type Moment = Date | string;

/** Details of a range. */
export interface RangeOptions {
  /**
   * Which ends belong to the range.
   * @default - left out; Pivot then takes the start in and leaves the end out, as with "[)"
   */
  readonly bounds?: Bounds;
}

/** A range as Pivot has it, and the name of the type of set that holds such ranges. */
export interface Span {
  readonly setType: "TIME_RANGE" | "NUMBER_RANGE";
  readonly range: {
    readonly start: string | number;
    readonly end: string | number;
    readonly bounds?: Bounds;
  };
}

export const span = (
  what: string,
  start: Moment | number,
  end: Moment | number,
  options: RangeOptions = {},
): Span => {
  const areNumbers = typeof start === "number" && typeof end === "number";
  const form = areNumbers ? number : moment;
  const range = {
    start: form(`${what}: start`, start),
    end: form(`${what}: end`, end),
    ...boundsOf(what, options),
  };
  const isKnown = !Token.isUnresolved(range.start) && !Token.isUnresolved(range.end);
  const isEmpty = range.start === range.end && range.bounds !== "[]";
  if (isKnown && (range.start > range.end || isEmpty)) {
    return refuse(`${what}: end`, range.end, `one after the start, ${shown(range.start)}`);
  }
  return { setType: areNumbers ? "NUMBER_RANGE" : "TIME_RANGE", range: Object.freeze(range) };
};

export const boundsOf = (what: string, { bounds }: RangeOptions): RangeOptions =>
  bounds === undefined ? {} : { bounds: checkWord(`${what}: bounds`, bounds, allBounds) };

const number = (what: string, value: unknown): number =>
  typeof value === "number" && (Token.isUnresolved(value) || Number.isFinite(value))
    ? value
    : refuse(what, value, "a finite number");

/** Pivot's timestamps have milliseconds and end in Z; two of them compare as text. */
const moment = (what: string, value: unknown): string => {
  if (typeof value === "string" && Token.isUnresolved(value)) return value;
  const isMoment =
    value instanceof Date ? !Number.isNaN(value.getTime()) : rules.timestamp.safeParse(value).success;
  return isMoment && (typeof value === "string" || value instanceof Date)
    ? new Date(value).toISOString()
    : refuse(what, value, 'a date, or its text such as "2024-02-01" or "2024-02-01T09:00:00Z"');
};
