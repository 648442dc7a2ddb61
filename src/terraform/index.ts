/** Terraform's plugin protocol for providers in TypeScript. Knows no provider in particular. */
export { type Diagnostic, Diagnostics, ProviderError } from "./diagnostics.js";
export {
  type ConfigureRequest,
  type CreateRequest,
  type DataSource,
  type DeleteRequest,
  type EphemeralResource,
  FunctionError,
  type Held,
  type ImportRequest,
  type Opened,
  type Parameter,
  type PlanRequest,
  type PrivateData,
  type Provider,
  type ProviderFunction,
  type ReadRequest,
  type Resource,
  type UpdateRequest,
  type ValidateRequest,
} from "./provider.js";
export { type Log } from "./log.js";
export { elementPath, memoryPath } from "./rpc/memory.js";
export {
  type Attribute as SchemaAttribute,
  type Attributes as SchemaAttributes,
  type NestedAttribute,
  type PlainAttribute,
  type Schema,
} from "./schema.js";
export { serve, type ServeOptions } from "./serve.js";
export {
  attribute as attributePath,
  formatPath,
  index as indexPath,
  key as keyPath,
  type Path,
  root,
} from "./values/path.js";
export { type Type } from "./values/type.js";
export * as types from "./values/type.js";
export {
  DynamicValue,
  ExactNumber,
  isList,
  isObject,
  isUnknown,
  isWhollyKnown,
  type ObjectValue,
  Unknown,
  unknown,
  type Value,
} from "./values/value.js";
