/** What props take where Pivot has JSON: what the values make, or JSON of the same form by hand, or its text. */

// Interfaces with names of their own, for the compiler's messages.

/** A JSON object. Tokens may stand anywhere in it. */
interface JsonObject {
  readonly [key: string]: unknown;
}

/** A dimension of the data cube, or the column of time, which all of Druid's data has. */
export type WithTime<DimensionName extends string> = DimensionName | "__time";

interface ClauseObject<DimensionName extends string> extends JsonObject {
  readonly dimension: DimensionName;
}

interface FilterObject<DimensionName extends string> extends JsonObject {
  readonly clauses?: readonly ClauseObject<WithTime<DimensionName>>[];
  readonly dimension?: never;
  readonly dataCube?: never;
}

interface SplitObject<DimensionName extends string, MeasureName extends string> extends JsonObject {
  readonly dimension: DimensionName;
  readonly sortMeasure?: MeasureName;
}

interface ViewObject extends JsonObject {
  readonly dataCube: string;
  readonly filter?: FilterObject<string>;
}

interface EssenceObject extends ViewObject {
  readonly splits?: readonly (string | SplitObject<string, string>)[];
  readonly selectedMeasures?: readonly string[];
  readonly axesSplits?: never;
}

interface MeasureObject extends JsonObject {
  readonly measure: string;
}

interface FacetEssenceObject extends ViewObject {
  readonly axesSplits?: readonly (readonly (string | SplitObject<string, string>)[])[];
  readonly selectedMeasures?: readonly MeasureObject[];
  readonly splits?: never;
}

/** Which part of the data counts: what `filter` makes. A clause alone would filter nothing. */
export type FilterJson<DimensionName extends string = string> = string | FilterObject<DimensionName>;

/** What the data is split by: splits, as `Split` makes them. A name alone is short for a split by it. */
export type SplitsJson<DimensionName extends string = string, MeasureName extends string = string> =
  string | readonly (WithTime<DimensionName> | SplitObject<WithTime<DimensionName>, MeasureName>)[];

/** Splits for each axis. */
export type AxesSplitsJson<DimensionName extends string = string, MeasureName extends string = string> =
  string | readonly Exclude<SplitsJson<DimensionName, MeasureName>, string>[];

/** A classic view, as `essence` makes it. */
export type EssenceJson = string | EssenceObject;

/** A view of Pivot 2, as `facetEssence` makes it. */
export type FacetEssenceJson = string | FacetEssenceObject;
