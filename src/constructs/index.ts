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
  Delivery,
  type DeliveryTime,
  Duration,
  type Weekday,
} from "./values/index.js";
