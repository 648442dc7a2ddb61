// Generated from src/resources by `npm run generate`: edit that instead.
export { Connection, type ConnectionDefaultDbAuthToken, type ConnectionProps } from "./connection.js";
export { DataCube, type DataCubeDimension, type DataCubeMeasure, type DataCubeProps } from "./data-cube.js";
export { Role, type RoleFilterToken, type RoleProps } from "./role.js";
export * as level1 from "./level1/index.js";
export { type AccessList, type NumberStyle } from "./shapes.js";
