/** Saved states of views of Pivot 2, for tiles of dashboards and for reports. Source: Pivot API, facet essences. */
import { checkName, isObjectWith, refuse } from "./check.js";
import { type Filter } from "./filter.js";
import { type Split } from "./split.js";
import { elementsNow, type SplitOf, splitsOf, view, type ViewProps } from "./view.js";

/** A measure in a facet view. */
// A type, not an interface: only of this does the compiler know that it fits props that take JSON.
export type FacetMeasure<MeasureName extends string = string> = {
  /** Name of the measure. */
  readonly measure: MeasureName;
  /**
   * What the value is shown as. Source: OpenAPI of Imply Polaris.
   * @default - the value itself
   */
  readonly transform?:
    | "none"
    | "percent-of-parent"
    | "percent-of-root"
    | "percent-of-first-axis"
    | "percent-of-second-axis"
    | (string & {});
};

/** Props of {@link facetEssence}. */
export interface FacetEssenceProps<
  DimensionName extends string = string,
  MeasureName extends string = string,
> extends ViewProps<DimensionName, MeasureName> {
  /**
   * The measures to show: their names, or more about them.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly measures: readonly (NoInfer<MeasureName> | FacetMeasure<NoInfer<MeasureName>>)[];
  /**
   * What the data is split by: for every axis, its splits from the outside in. A name alone is short for
   * `Split.by(name)`. A pie has one axis.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - nothing: one whole
   */
  readonly axes?: readonly (readonly SplitOf<NoInfer<DimensionName>, NoInfer<MeasureName>>[])[];
  /**
   * How it is shown.
   * Source of the words: samples of Pivot's API for `pie-chart`, for the others OpenAPI of Imply Polaris.
   * @default - Pivot decides
   */
  readonly visualization?:
    | "table"
    | "line-chart"
    | "vertical-bars"
    | "horizontal-bars"
    | "heatmap"
    | "spot-matrix"
    | "treemap"
    | "pie-chart"
    | "sunburst"
    | "geo-marks"
    | "sparkline"
    | "stack-area-chart"
    | "totals"
    | "records"
    | "path-tree"
    | "geo-shade"
    | "bubble-chart"
    | "sankey"
    | "street-map"
    | "records-table"
    | (string & {});
}

/** The state of a view of Pivot 2, as Pivot has it. */
// A type, not an interface: only of this does the compiler know that it fits props that take JSON.
export type FacetEssence = {
  readonly dataCube: string;
  readonly timezone: string;
  readonly filter: Filter;
  readonly axesSplits: readonly (readonly Split[])[];
  readonly visualization?: string;
  readonly selectedMeasures: readonly FacetMeasure[];
  readonly pinnedDimensions: readonly string[];
};

/**
 * The state of a view of Pivot 2: for tiles of dashboards of type `dashboard2`, and for reports that prefer `pivot2`.
 * What has no prop here goes beside it: `{ ...facetEssence({ … }), multiMeasureMode: "row" }`.
 * @throws Error for names that are empty, and for unknown time zones.
 */
export const facetEssence = <DimensionName extends string = string, MeasureName extends string = string>({
  axes = [],
  measures,
  visualization,
  ...props
}: FacetEssenceProps<DimensionName, MeasureName>): FacetEssence => {
  const { dataCube, filter, pinnedDimensions, timezone } = view("facetEssence", props);
  return Object.freeze({
    dataCube,
    timezone,
    filter,
    axesSplits: Object.freeze(
      elementsNow("facetEssence: axes", axes).map((splits, index) =>
        splitsOf(`facetEssence: axis ${index + 1}`, splits),
      ),
    ),
    ...(visualization !== undefined && {
      visualization: checkName("facetEssence: visualization", visualization),
    }),
    selectedMeasures: Object.freeze(facetMeasures("facetEssence: measures", measures)),
    pinnedDimensions,
  });
};

const facetMeasures = (what: string, measures: readonly (string | FacetMeasure)[]): readonly FacetMeasure[] =>
  elementsNow(what, measures).map((measure, index) =>
    typeof measure === "string"
      ? Object.freeze({ measure: checkName(`${what}[${index}]`, measure) })
      : isObjectWith("measure", measure)
        ? measure
        : refuse(`${what}[${index}]`, measure, "the name of a measure, or an object with it as `measure`"),
  );
