/** Values for props, where Pivot wants JSON of its own kind: each is the plain object that Pivot's documents show. */
export { Access, type AccessTo } from "./access.js";
export { Delivery, type DeliveryTime, type Weekday } from "./delivery.js";
export { Duration } from "./duration.js";
export {
  filter,
  Filter,
  type FilterClause,
  type FilterValues,
  type FixedRange,
  type LastOptions,
  type Selection,
} from "./filter.js";
export { type Bounds, type Moment, type RangeOptions } from "./range.js";
export { Split, type SplitOptions, type SplitSort } from "./split.js";
