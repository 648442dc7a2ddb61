/** Values for props, where Pivot wants JSON of its own kind: each is the plain object that Pivot's documents show. */
export { Access, type AccessTo } from "./access.js";
export { Compare, type RelativeCompare } from "./compare.js";
export { Delivery, type DeliveryTime, type Weekday } from "./delivery.js";
export { Duration } from "./duration.js";
export { essence, type Essence, type EssenceProps } from "./essence.js";
export {
  facetEssence,
  type FacetEssence,
  type FacetEssenceProps,
  type FacetMeasure,
} from "./facet-essence.js";
export {
  filter,
  Filter,
  type FilterClause,
  type FilterValues,
  type FixedRange,
  type LastOptions,
  type Selection,
} from "./filter.js";
export {
  AggregateFormula,
  type Column,
  ConditionFormula,
  Formula,
  MeasureFormula,
  RowFormula,
} from "./formula.js";
export { type Literal } from "./formula-text.js";
export { type Block, column, grid, row } from "./grid.js";
export { type Bounds, type Moment, type RangeOptions } from "./range.js";
export { Split, type SplitOptions, type SplitSort } from "./split.js";
export { type MarkdownTileProps, Tile, type TileProps, type ViewTileProps } from "./tile.js";
export { type ViewProps } from "./view.js";
