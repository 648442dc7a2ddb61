/** Pivot in TypeScript. */
export { Alert } from "./alert.js";
export { Dashboard } from "./dashboard.js";
export { DataCube } from "./data-cube.js";
export * from "./generated/index.js";
export { type Grantee } from "./grant.js";
export { PivotProvider, type PivotProviderProps } from "./pivot-provider.js";
export { PivotResource, type PivotResourceProps } from "./pivot-resource.js";
export { type Json } from "./props.js";
export { type PivotObject, type Reference } from "./reference.js";
export {
  Access,
  type AccessTo,
  type Bounds,
  Delivery,
  type DeliveryTime,
  Duration,
  filter,
  Filter,
  type FilterClause,
  type FilterValues,
  type FixedRange,
  type LastOptions,
  type Moment,
  type RangeOptions,
  type Selection,
  Split,
  type SplitOptions,
  type SplitSort,
  type Weekday,
} from "./values/index.js";
