/** Pivot in TypeScript. */
export * from "./generated/index.js";
export { PivotProvider, type PivotProviderProps } from "./pivot-provider.js";
export { PivotResource, type PivotResourceProps } from "./pivot-resource.js";
export { type Json } from "./props.js";
export { type PivotObject, type Reference } from "./reference.js";
