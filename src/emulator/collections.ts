/** The nine documented collections. */
import { alert } from "./behaviours/alert.js";
import { type Behaviour } from "./behaviours/behaviour.js";
import { connection } from "./behaviours/connection.js";
import { dashboard } from "./behaviours/dashboard.js";
import { dataCube } from "./behaviours/data-cube.js";
import { report } from "./behaviours/report.js";
import { role } from "./behaviours/role.js";
import { user } from "./behaviours/user.js";
import { userAuth } from "./behaviours/user-auth.js";
import { type ModelName } from "./models.js";

export interface Collection {
  /** Where it is: `/api/v1/<path>`. */
  readonly path: CollectionPath;
  /** The key of one object in requests and answers. */
  readonly one: string;
  /** The key of the list. */
  readonly many: ListKey;
  readonly model: ModelName;
  /** What a 404 says. The last four are inferred from the others. */
  readonly missing: string;
  readonly behaviour: Behaviour;
  /** How single reads are documented since 2023.03, when not in their own envelope. */
  readonly documentedRead?: "bare" | "listKey";
  /** User statuses: an update replaces, whatever other updates do; DELETE is not documented. */
  readonly onlyReplaced?: boolean;
  /** Its names are names of users. */
  readonly ofUsers?: boolean;
}

/** A collection in a path: `/api/v1/data-cubes`. */
export type CollectionPath =
  | "roles"
  | "users"
  | "user-auths"
  | "user-statuses"
  | "connections"
  | "data-cubes"
  | "dashboards"
  | "alerts"
  | "reports";

/** A collection in a list, a seed or a snapshot: `{ "dataCubes": [ … ] }`. */
export type ListKey =
  | "roles"
  | "users"
  | "userAuths"
  | "userStatuses"
  | "connections"
  | "dataCubes"
  | "dashboards"
  | "alerts"
  | "reports";

const missing = (what: string): string => `This ${what} does not exist.`;

/** In the order in which objects can be created. */
export const collections: readonly Collection[] = [
  { path: "roles", one: "role", many: "roles", model: "Role", missing: missing("role"), behaviour: role },
  {
    path: "users",
    one: "user",
    many: "users",
    model: "User",
    missing: missing("user"),
    behaviour: user,
    ofUsers: true,
  },
  {
    path: "user-auths",
    one: "userAuth",
    many: "userAuths",
    model: "UserAuth",
    missing: "This user auth does not exist. Please check the name again",
    behaviour: userAuth,
    ofUsers: true,
  },
  {
    path: "user-statuses",
    one: "userStatus",
    many: "userStatuses",
    model: "UserStatus",
    missing: missing("user status"),
    behaviour: {},
    documentedRead: "listKey",
    onlyReplaced: true,
    ofUsers: true,
  },
  {
    path: "connections",
    one: "connection",
    many: "connections",
    model: "Connection",
    missing: missing("connection"),
    behaviour: connection,
    documentedRead: "bare",
  },
  {
    path: "data-cubes",
    one: "dataCube",
    many: "dataCubes",
    model: "DataCube",
    missing: missing("data cube"),
    behaviour: dataCube,
  },
  {
    path: "dashboards",
    one: "dashboard",
    many: "dashboards",
    model: "Dashboard",
    missing: missing("dashboard"),
    behaviour: dashboard,
  },
  {
    path: "alerts",
    one: "alert",
    many: "alerts",
    model: "Alert",
    missing: missing("alert"),
    behaviour: alert,
  },
  {
    path: "reports",
    one: "report",
    many: "reports",
    model: "Report",
    missing: missing("report"),
    behaviour: report,
  },
];

/** All that a Pivot can have, or lack. */
export const collectionPaths: readonly CollectionPath[] = collections.map(({ path }) => path);
