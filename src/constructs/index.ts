/** Pivot in TypeScript. */
export { Alert } from "./alert.js";
export { Dashboard } from "./dashboard.js";
export {
  type CubeMembers,
  DataCube,
  type FormulaDimension,
  type FormulaMeasure,
  type NamedCube,
  type NamedDataCubeProps,
} from "./data-cube.js";
export * from "./generated/index.js";
export { type Grantee } from "./grant.js";
export {
  type AxesSplitsJson,
  type EssenceJson,
  type FacetEssenceJson,
  type FilterJson,
  type SplitsJson,
} from "./json.js";
export { PivotProvider, type PivotProviderProps } from "./pivot-provider.js";
export { PivotResource, type PivotResourceProps } from "./pivot-resource.js";
export { type Json } from "./props.js";
export { Report } from "./report.js";
export { type Manageable, Role } from "./role.js";
export { type CubeReference, type OffersNames, type PivotObject, type Reference } from "./reference.js";
export {
  Access,
  type AccessTo,
  AggregateFormula,
  type Block,
  type Bounds,
  column,
  type Column,
  Compare,
  ConditionFormula,
  Delivery,
  type DeliveryTime,
  Duration,
  essence,
  type Essence,
  type EssenceProps,
  facetEssence,
  type FacetEssence,
  type FacetEssenceProps,
  type FacetMeasure,
  filter,
  Filter,
  type FilterClause,
  type FilterValues,
  type FixedRange,
  Formula,
  grid,
  type LastOptions,
  type Literal,
  type MarkdownTileProps,
  MeasureFormula,
  type Moment,
  type RangeOptions,
  type RelativeCompare,
  row,
  RowFormula,
  type Selection,
  Split,
  type SplitOptions,
  type SplitSort,
  Tile,
  type TileProps,
  type ViewProps,
  type ViewTileProps,
  type Weekday,
} from "./values/index.js";
