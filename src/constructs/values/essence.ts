/** Saved states of classic views, for tiles of dashboards and for reports. Source: Pivot API, essences. */
import { checkName } from "./check.js";
import { checkCompare, type Compare } from "./compare.js";
import { type Filter } from "./filter.js";
import { type Split } from "./split.js";
import { names, type SplitOf, splitsOf, view, type ViewProps } from "./view.js";

/** Props of {@link essence}. */
export interface EssenceProps<
  DimensionName extends string = string,
  MeasureName extends string = string,
> extends ViewProps<DimensionName, MeasureName> {
  /**
   * Names of the measures to show.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly measures: readonly NoInfer<MeasureName>[];
  /**
   * What the data is split by, from the outside in; a name alone is short for `Split.by(name)`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - nothing: one whole
   */
  readonly splits?: readonly SplitOf<NoInfer<DimensionName>, NoInfer<MeasureName>>[];
  /**
   * How it is shown.
   * Source of the words: a settings export of Pivot, and samples of its API (documented).
   * @default - Pivot decides
   */
  readonly visualization?: "totals" | "table" | (string & {});
  /**
   * The period to compare with.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - none
   */
  readonly compare?: Compare;
}

/** The state of a classic view, as Pivot has it. */
// A type, not an interface: only of this does the compiler know that it fits props that take JSON.
export type Essence = {
  readonly dataCube: string;
  readonly filter: Filter;
  readonly splits: readonly Split[];
  readonly selectedMeasures: readonly string[];
  readonly pinnedDimensions: readonly string[];
  readonly timezone: string;
  readonly visualization?: string;
  readonly compare?: Compare;
};

/**
 * The state of a classic view: for reports, and for tiles of dashboards of type `classic`.
 * @throws Error for names that are empty, and for unknown time zones.
 */
export const essence = <DimensionName extends string = string, MeasureName extends string = string>({
  splits = [],
  measures,
  visualization,
  compare,
  ...props
}: EssenceProps<DimensionName, MeasureName>): Essence => {
  const { dataCube, filter, pinnedDimensions, timezone } = view("essence", props);
  return Object.freeze({
    dataCube,
    filter,
    splits: splitsOf("essence: splits", splits),
    selectedMeasures: names("essence: measures", measures),
    pinnedDimensions,
    timezone,
    ...(visualization !== undefined && {
      visualization: checkName("essence: visualization", visualization),
    }),
    ...(compare !== undefined && { compare: checkCompare("essence: compare", compare) }),
  });
};
