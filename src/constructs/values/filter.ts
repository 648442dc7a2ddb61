/** Which part of the data counts: in views, alerts and reports. Source: Pivot API, filters. */
import { Token } from "cdktf";
import { isModel } from "../../definition/index.js";
import { checkDuration, checkName, checkText, checkWhole, checkWord, isObjectWith, refuse } from "./check.js";
import { Duration } from "./duration.js";
import { boundsOf, type Moment, type RangeOptions, span } from "./range.js";

// Types, not interfaces: only of these does the compiler know that they fit props that take JSON.

/** What a clause selects: elements of one type. */
export type FilterValues = {
  /** The elements' type. Source: Pivot API, resource pages since 2023.03, and OpenAPI of Imply Polaris. */
  readonly setType: "STRING" | "NUMBER" | "BOOLEAN" | "NULL" | "TIME_RANGE" | "NUMBER_RANGE" | (string & {});
  /** Values, or for the ranges `{ start, end, bounds }`. */
  readonly elements: readonly unknown[];
};

/** A condition on one dimension, as Pivot has it. The functions of {@link Filter} make the usual ones. */
export type FilterClause<DimensionName extends string = string> = {
  /** Name of the dimension. */
  readonly dimension: DimensionName;
  /** How the dimension is compared. */
  readonly action?: "overlap" | "contains" | "match" | "intersect" | "ipMatch" | (string & {});
  /** What is selected. */
  readonly values?: FilterValues;
  /** Instead of `values`: a time range that moves with the data or the clock, as an expression. */
  readonly dynamic?: Readonly<Record<string, unknown>>;
  /** The text of `contains` and `match`. Source: OpenAPI of Imply Polaris. */
  readonly search?: string;
  /** Whether the clause is inverted. */
  readonly exclude?: boolean;
  /** Only of use for dimensions with several values in one row. */
  readonly mvFilterOnly?: boolean;
};

/** Clauses that must all hold. `{}` lets everything through. */
export type Filter<DimensionName extends string = string> = {
  readonly clauses?: readonly FilterClause<DimensionName>[];
  /** Conditions on measures. Source: OpenAPI of Imply Polaris. */
  readonly measureFilters?: readonly Readonly<Record<string, unknown>>[];
};

/** Values to select, all of one type; null is the missing value. */
export type Selection = readonly (string | null)[] | readonly (number | null)[] | readonly (boolean | null)[];

/** The ends of a fixed range, and which of them belong to it. */
export type FixedRange =
  | readonly [start: Moment, end: Moment, options?: RangeOptions]
  | readonly [start: number, end: number, options?: RangeOptions];

/** Names of moments in Pivot's expressions. */
const moments = { latest: "m", now: "n" } as const;

/** Details of a time range that moves. */
export interface LastOptions<DimensionName extends string = string> extends RangeOptions {
  /**
   * Name of the time dimension.
   * @default "__time"
   */
  readonly dimension?: DimensionName;
  /**
   * Where the range ends: at the `latest` time in the data, or `now`. Source of `now`: the open-source Pivot.
   * @default "latest"
   */
  readonly until?: keyof typeof moments;
}

/**
 * A whole filter: `filter(Filter.in("channel", ["en"]), Filter.lastDays(7))`. Data counts if all clauses hold; without
 * clauses it is `{}`, and all data counts. A filter has no time zone of its own: the view's holds.
 * @throws Error for a clause without a dimension.
 */
export const filter = <const DimensionName extends string = never>(
  ...clauses: readonly FilterClause<DimensionName>[]
): Filter<DimensionName> => {
  clauses.forEach((clause, index) => checkClause(`filter: clause ${index + 1}`, clause));
  return Object.freeze(clauses.length === 0 ? {} : { clauses: Object.freeze([...clauses]) });
};

/**
 * The usual clauses, each on one dimension. They are plain objects and may stand beside clauses written by hand.
 * @throws Error for wrong values, at once.
 */
export const Filter = {
  /** One of these values: `Filter.in("channel", ["en", "fr"])`. */
  in: <Name extends string>(dimension: Name, values: Selection): FilterClause<Name> =>
    overlap("Filter.in", dimension, selection("Filter.in", values), false),

  /** None of these values: `Filter.notIn("channel", ["en", "fr"])`. */
  notIn: <Name extends string>(dimension: Name, values: Selection): FilterClause<Name> =>
    overlap("Filter.notIn", dimension, selection("Filter.notIn", values), true),

  /** A text within the value: `Filter.contains("page", "Talk:")`. Source: OpenAPI of Imply Polaris. */
  contains: <Name extends string>(dimension: Name, text: string): FilterClause<Name> =>
    Object.freeze({
      dimension: checkName("Filter.contains: dimension", dimension),
      action: "contains",
      search: checkText("Filter.contains: text", text),
    }),

  /**
   * A fixed range of time, `Filter.between("__time", "2024-01-01", "2024-02-01")`, or of numbers,
   * `Filter.between("added", 10, 20)`. Source of the latter: OpenAPI of Imply Polaris.
   */
  between: <Name extends string>(
    dimension: Name,
    ...[start, end, options]: FixedRange
  ): FilterClause<Name> => {
    const { setType, range: element } = span("Filter.between", start, end, options);
    return overlap("Filter.between", dimension, { setType, elements: [element] }, false);
  },

  /** The latest stretch of time: `Filter.last(Duration.hours(6))`. The duration is ISO 8601, or a token. */
  last: <Name extends string = "__time">(
    duration: string,
    options: LastOptions<Name> = {},
  ): FilterClause<NoInfer<Name>> =>
    backwards("Filter.last", checkDuration("Filter.last: duration", duration), -1, options),

  /** The latest days, counted from the end and not from midnight: `Filter.lastDays(7)`. */
  lastDays: <Name extends string = "__time">(
    days: number,
    options: LastOptions<Name> = {},
  ): FilterClause<NoInfer<Name>> =>
    // A token cannot be made negative here: seven steps of a day are one of seven days.
    Token.isUnresolved(days)
      ? backwards("Filter.lastDays", Duration.days(days), -1, options)
      : backwards(
          "Filter.lastDays",
          Duration.days(1),
          -checkWhole("Filter.lastDays: days", days, 1),
          options,
        ),

  /** What a clause leaves out: `Filter.not(Filter.contains("page", "Talk:"))`. Twice is as if never. */
  not: <Name extends string>(clause: FilterClause<Name>): FilterClause<Name> =>
    Object.freeze({ ...checkClause("Filter.not: clause", clause), exclude: clause.exclude !== true }),
} as const;

/** Newer servers say both flags with every fixed selection, so that ours does too. */
const overlap = <Name extends string>(
  what: string,
  dimension: Name,
  { setType, elements }: FilterValues,
  exclude: boolean,
): FilterClause<Name> =>
  Object.freeze({
    dimension: checkName(`${what}: dimension`, dimension),
    action: "overlap",
    values: Object.freeze({ setType, elements: Object.freeze([...elements]) }),
    exclude,
    mvFilterOnly: false,
  });

const setTypes: Readonly<Record<string, string>> = {
  string: "STRING",
  number: "NUMBER",
  boolean: "BOOLEAN",
  null: "NULL",
};

const selection = (what: string, values: Selection): FilterValues => {
  if (!Array.isArray(values) || values.length === 0)
    return refuse(`${what}: values`, values, "a list of values");
  const elements: readonly unknown[] = values;
  const types = new Set(elements.map((value) => (value === null ? "null" : typeof value)));
  // The missing value goes with every type.
  if (types.size > 1) types.delete("null");
  const [type = "", ...others] = types;
  const setType = setTypes[type];
  return setType !== undefined && others.length === 0 && !elements.some(isEndless)
    ? { setType, elements }
    : refuse(`${what}: values`, values, "text, numbers or booleans only, and of one type");
};

/** JSON has no such numbers. */
const isEndless = (value: unknown): boolean => typeof value === "number" && !Number.isFinite(value);

const backwards = <Name extends string>(
  what: string,
  duration: string,
  step: number,
  { dimension, until = "latest", ...range }: LastOptions<Name>,
): FilterClause<Name> =>
  Object.freeze({
    // Left out, it is of the type that stands for that.
    dimension: checkName(`${what}: dimension`, dimension ?? ("__time" as Name)),
    action: "overlap",
    dynamic: Object.freeze({
      op: "timeRange",
      operand: Object.freeze({
        op: "ref",
        name: moments[checkWord(`${what}: until`, until, ["latest", "now"])],
      }),
      duration,
      step,
      ...boundsOf(what, range),
    }),
  });

const checkClause = <Clause extends FilterClause>(what: string, clause: Clause): Clause =>
  isObjectWith("dimension", clause)
    ? clause
    : refuse(what, clause, 'a clause, such as Filter.in("channel", ["en", "fr"])');

/** A clause alone is a likely slip, and would filter nothing. */
export const checkFilter = (what: string, filter: Filter): Filter =>
  isModel(filter) && !("dimension" in filter)
    ? filter
    : refuse(what, filter, "a filter, such as filter(Filter.lastDays(7))");
