/** What the data is split by: in views and alerts. Source: Pivot API, splits. */
import { Token } from "cdktf";
import { checkDuration, checkName, checkWhole, checkWord, refuse } from "./check.js";

const directions = ["ascending", "descending"] as const;
const measureSorts = [
  "measure",
  "measure-delta",
  "measure-percent-delta",
  "measure-absolute-delta",
  "measure-absolute-percent-delta",
] as const;

/** How parts are ordered. */
export type SplitSort<MeasureName extends string = string> =
  | {
      /** By the dimension's own values. */
      readonly by: "dimension";
      /** @default - Pivot decides */
      readonly direction?: (typeof directions)[number];
    }
  | {
      /** By a measure, or by how it differs from the period of `compare`. Source of the latter: OpenAPI of Imply Polaris. */
      readonly by: (typeof measureSorts)[number];
      /**
       * Name of the measure. Source: OpenAPI of Imply Polaris.
       * @default - left out; samples do so, and Pivot chooses
       */
      readonly measure?: MeasureName;
      /** @default - Pivot decides */
      readonly direction?: (typeof directions)[number];
    };

/** Details of a split. */
export interface SplitOptions<MeasureName extends string = string> {
  /**
   * How parts are ordered.
   * @default - Pivot decides
   */
  readonly sort?: SplitSort<MeasureName>;
  /**
   * At most so many parts. Source: OpenAPI of Imply Polaris.
   * @default - Pivot decides
   */
  readonly limit?: number;
}

/** A split as Pivot has it. The functions of the same name make the usual ones. */
// A type, not an interface: only of this does the compiler know that it fits props that take JSON.
export type Split<DimensionName extends string = string, MeasureName extends string = string> = {
  /** Name of the dimension. */
  readonly dimension: DimensionName;
  /** How values are put together: `{ op: "timeBucket", duration }` or `{ op: "numberBucket", size }`. */
  readonly bucketAction?: Readonly<Record<string, unknown>>;
  readonly sortType?: "dimension" | (typeof measureSorts)[number] | (string & {});
  /** Name of a measure. Source: OpenAPI of Imply Polaris. */
  readonly sortMeasure?: MeasureName;
  readonly direction?: (typeof directions)[number];
  /** At most so many parts. Source: OpenAPI of Imply Polaris. */
  readonly limit?: number;
  /** Whether a line with the total is there. Source: OpenAPI of Imply Polaris. */
  readonly totalMode?: "show" | "hide" | (string & {});
  /** Whether what the limit cuts off is there, put together. Source: OpenAPI of Imply Polaris. */
  readonly othersMode?: "show" | "hide" | (string & {});
  /** Whether parts without data are there. Source: OpenAPI of Imply Polaris. */
  readonly fillEmptyBuckets?: boolean;
};

/**
 * The usual splits, each by one dimension. They are plain objects and may stand beside splits written by hand.
 * @throws Error for wrong values, at once.
 */
export const Split = {
  /** A part for each value: `Split.by("channel", { sort: { by: "measure", direction: "descending" }, limit: 5 })`. */
  by: <Name extends string, const MeasureName extends string = never>(
    dimension: Name,
    options: SplitOptions<MeasureName> = {},
  ): Split<Name, MeasureName> =>
    Object.freeze({
      dimension: checkName("Split.by: dimension", dimension),
      ...ordered("Split.by", options),
    }),

  /**
   * A part for each stretch of time: `Split.byTime("__time", Duration.hours(1))`. The duration is one unit, or so many
   * that they fill the next larger one: 15 minutes, 6 hours, 3 months, but only 1 day or 1 week. Source: Plywood,
   * the expressions that Pivot is built on.
   */
  byTime: <Name extends string, const MeasureName extends string = never>(
    dimension: Name,
    duration: string,
    options: SplitOptions<MeasureName> = {},
  ): Split<Name, MeasureName> =>
    Object.freeze({
      dimension: checkName("Split.byTime: dimension", dimension),
      bucketAction: Object.freeze({
        op: "timeBucket",
        duration: checkBucket("Split.byTime: duration", duration),
      }),
      ...ordered("Split.byTime", options),
    }),

  /** A part for each range of numbers, every so wide: `Split.byNumber("added", 10)`. */
  byNumber: <Name extends string, const MeasureName extends string = never>(
    dimension: Name,
    size: number,
    options: SplitOptions<MeasureName> = {},
  ): Split<Name, MeasureName> =>
    Object.freeze({
      dimension: checkName("Split.byNumber: dimension", dimension),
      bucketAction: Object.freeze({ op: "numberBucket", size: checkSize(size) }),
      ...ordered("Split.byNumber", options),
    }),
} as const;

type Order<MeasureName extends string> = Pick<
  Split<string, MeasureName>,
  "sortType" | "sortMeasure" | "direction" | "limit"
>;

const ordered = <MeasureName extends string>(
  what: string,
  { sort, limit }: SplitOptions<MeasureName>,
): Order<MeasureName> => ({
  ...(sort !== undefined && sorted(`${what}: sort`, sort)),
  ...(limit !== undefined && { limit: checkWhole(`${what}: limit`, limit, 1) }),
});

const sorted = <MeasureName extends string>(
  what: string,
  sort: SplitSort<MeasureName>,
): Order<MeasureName> => {
  const { by, measure, direction }: AnySort<MeasureName> = sort;
  if (by === "dimension" && measure !== undefined) {
    return refuse(`${what}.measure`, measure, 'none, because sort.by is "dimension"');
  }
  return {
    sortType: checkWord(`${what}.by`, by, ["dimension", ...measureSorts]),
    ...(measure !== undefined && { sortMeasure: checkName(`${what}.measure`, measure) }),
    ...(direction !== undefined && { direction: checkWord(`${what}.direction`, direction, directions) }),
  };
};

/** A program in JavaScript may name a measure beside the dimension. */
type AnySort<MeasureName extends string> = Pick<SplitSort, "by" | "direction"> & {
  readonly measure?: MeasureName;
};

const checkSize = (size: number): number =>
  Token.isUnresolved(size) || (Number.isFinite(size) && size > 0)
    ? size
    : refuse("Split.byNumber: size", size, "a number above 0");

/** How many of a unit fill the next larger one. No number of days or weeks always does. */
const toTheNext: Readonly<Record<string, number>> = { TS: 60, TM: 60, TH: 24, D: 1, W: 1, M: 12, Y: 1000 };

const checkBucket = (what: string, duration: string): string => {
  if (Token.isUnresolved(checkDuration(what, duration))) return duration;
  const [, time = "", count = "0", unit = ""] = /^P(T?)(\d+)([SMHDWY])$/.exec(duration) ?? [];
  return (toTheNext[time + unit] ?? NaN) % Number(count) === 0
    ? duration
    : refuse(what, duration, 'one unit, or so many that they fill the next: "PT15M", "PT6H", "P1D", "P3M"');
};
