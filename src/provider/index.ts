/** The marriage of definitions, client and protocol. */
export { type Configuration, environmentVariable, withEnvironment } from "./configuration.js";
export { createProvider, type Surroundings } from "./provider.js";
export { dataSourceAttributes, listAttributes } from "./schema.js";
