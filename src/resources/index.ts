// Generated from the files of this folder by `npm run generate`; add or rename a file instead of editing this one.
import { type ResourceDefinition } from "../definition/index.js";
import { alert } from "./alert.js";
import { connection } from "./connection.js";
import { dashboard } from "./dashboard.js";
import { dataCube } from "./data-cube.js";
import { report } from "./report.js";
import { role } from "./role.js";
import { userAuth } from "./user-auth.js";
import { userStatus } from "./user-status.js";
import { user } from "./user.js";

export { alert, connection, dashboard, dataCube, report, role, userAuth, userStatus, user };

/** Every kind of object that this provider manages, by name. */
export const definitions: readonly ResourceDefinition[] = [
  alert,
  connection,
  dashboard,
  dataCube,
  report,
  role,
  userAuth,
  userStatus,
  user,
];
