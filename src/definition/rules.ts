/** The rules that attributes share. Each message completes "… must …" or "… is …" for the reader of a plan. */
import { z } from "zod";
import { durationSpelling, lengthOf } from "./duration.js";
import { isModel } from "./model.js";

/** The identifier of an object: the last part of its URL, encoded there, chosen by the caller. Source: Pivot API, names. */
export const objectName = z
  .string()
  .min(1, "must not be empty")
  .refine((name) => !name.includes("/"), {
    error: "must not contain a slash: it is the last part of a URL",
  })
  .refine((name) => name !== "." && name !== "..", {
    error: "must not be a dot or two: it is part of a URL",
  });

/** The name of a dimension, measure, page or tile. */
export const memberName = z.string().min(1, "must not be empty");

export const milliseconds = z
  .number()
  .int("must be a whole number of milliseconds")
  .positive("must be more than 0 milliseconds");

export const wholeNumber = z.number().int("must be a whole number").nonnegative("must not be negative");

export const positiveWholeNumber = z.number().int("must be a whole number").positive("must be more than 0");

/** An ISO 8601 duration such as PT5M, P1D, P3M. */
export const duration = z.string().regex(durationSpelling, {
  error: "must be an ISO 8601 duration, such as PT5M (five minutes), P1D (a day) or P3M (three months)",
});

/** JavaScript takes 30 February for 1 March. */
const isDay = (day: string): boolean => new Date(Date.parse(day)).toISOString().startsWith(day);

/** A moment such as 2020-01-27T17:33:32.133Z, or its day alone. */
export const timestamp = z
  .string()
  .refine(
    (text) =>
      /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text) &&
      !isNaN(Date.parse(text)) &&
      isDay(text.slice(0, 10)),
    {
      error: "must be an ISO 8601 date with time and zone, such as 2024-02-01T09:00:00.000Z",
    },
  );

export const dayOfMonth = z.number().refine((day) => Number.isInteger(day) && day >= 1 && day <= 31, {
  error: "must be a whole number from 1 to 31",
});

/** Hour of a day. */
export const hour = z.number().refine((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 23, {
  error: "must be a whole hour from 0 to 23",
});

/** An IANA time zone such as Europe/Paris. */
export const timezone = z.string().refine(
  (name) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: name });
      return true;
    } catch {
      return false;
    }
  },
  { error: "must be an IANA time zone, such as Etc/UTC or Europe/Paris" },
);

/** A certificate or key in PEM. */
export const pem = z.string().regex(/-----BEGIN [A-Z0-9 ]+-----[\s\S]+-----END [A-Z0-9 ]+-----/, {
  error: "must be PEM text (-----BEGIN … -----END …)",
});

/** Deliberately loose: Pivot's mail server has the last word. But no URL, and no domain with nothing between dots. */
export const email = z.string().regex(/^[^\s@,:;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)*$/, {
  error: "must be an email address, such as ada@shop.example",
});

/** An address that Pivot calls. */
export const httpUrl = z.string().refine((text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text), {
  error: "must be a URL that begins with https:// or http://",
});

export const nonEmpty = z.string().min(1, "must not be empty");

export const jsonObject = z.record(z.string(), z.unknown(), { error: "must be a JSON object" });
export const jsonArray = z.array(z.unknown(), { error: "must be a JSON array" });

/** Bucket presets: durations for time, sizes for numbers, or objects, which older versions have. */
export const granularities = z.array(
  z.unknown().refine((one) => typeof one === "number" || isModel(one) || duration.safeParse(one).success, {
    error: "must be an ISO 8601 duration, such as PT5M, or the size of a bucket",
  }),
  { error: "must be a JSON array" },
);

/** A duration of more than nothing. */
export const positiveDuration = duration.refine(
  (text) => Object.values(lengthOf(text) ?? { any: 1 }).some((part) => part > 0),
  {
    error: "must be longer than nothing",
  },
);

const dataCubeName = z.string("must be the name of a data cube");
const measureName = z.string("must be the name of a measure");
const arrayOf = <T extends z.ZodType>(element: T) => z.array(element, { error: "must be a JSON array" });
const objectWith = <S extends z.ZodRawShape>(shape: S, error = "must be a JSON object") =>
  z.looseObject(shape, { error });

const ofDimension = { dimension: z.string("must be the name of a dimension") };

const aFilter = 'must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone';

/** Which part of the data counts. A clause in its place would filter nothing. Source: Pivot API, filter. */
export const filter = objectWith(
  {
    clauses: arrayOf(
      objectWith({ ...ofDimension, dynamic: objectWith({ duration: duration.nullish() }).nullish() }),
    ).nullish(),
  },
  aFilter,
).refine((filter) => !("dimension" in filter), { error: aFilter });

/** What the data is split by; a dimension's name alone is short for a split. Source: Pivot API, split. */
export const splits = arrayOf(
  z
    .unknown()
    .refine((split) => typeof split === "string" || z.looseObject(ofDimension).safeParse(split).success, {
      error: 'must be an object, such as {"dimension": "country"}',
    }),
);

/** Splits, an array of them for each axis. */
export const axesSplits = arrayOf(splits);

/** What both kinds of views have. */
const view = {
  dataCube: dataCubeName,
  timezone: timezone.nullish(),
  compare: z.looseObject({ duration: duration.nullish() }).nullish(),
};

/** The saved state of a classic view. Source: Pivot API, essence. */
export const essence = objectWith({
  ...view,
  filter: filter.nullish(),
  splits: splits.nullish(),
  selectedMeasures: arrayOf(measureName).nullish(),
});

/** The saved state of a view of Pivot 2. Source: Pivot API, facet essence. */
export const facetEssence = objectWith({
  ...view,
  filter: filter.nullish(),
  axesSplits: axesSplits.nullish(),
  selectedMeasures: arrayOf(
    objectWith({ measure: measureName }, 'must be an object, such as {"measure": "count"}'),
  ).nullish(),
});

/** For settings of our own; what Pivot takes is an open set and gets a warning instead. */
export const oneOf = (...values: readonly [string, ...string[]]) =>
  z.string().refine((value) => values.includes(value), { error: `must be one of ${values.join(", ")}` });
