// Generated from src/resources by `npm run generate`: edit that instead.
export { Alert, type AlertCompare, type AlertCondition, type AlertProps, type AlertWebhook } from "./alert.js";
export { Connection, type ConnectionDefaultDbAuthToken, type ConnectionProps } from "./connection.js";
export { Dashboard, type DashboardPage, type DashboardPageTile, type DashboardPageTilePosition, type DashboardProps } from "./dashboard.js";
export { DataCube, type DataCubeDimension, type DataCubeMeasure, type DataCubeProps } from "./data-cube.js";
export { Report, type ReportDelivery, type ReportProps, type ReportTimeFrame } from "./report.js";
export { Role, type RoleFilterToken, type RoleProps } from "./role.js";
export { UserAuth, type UserAuthProps } from "./user-auth.js";
export { UserStatus, type UserStatusProps } from "./user-status.js";
export { User, type UserProps } from "./user.js";
export * as level1 from "./level1/index.js";
export { type AccessList, type NumberStyle } from "./shapes.js";
