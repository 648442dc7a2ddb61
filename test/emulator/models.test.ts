/** What is of another kind than the documents say is refused, as a server would that reads it. */
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { ask } from "./asking.js";

let pivot: Emulator;

beforeAll(async () => {
  pivot = await startEmulator({ switches: { references: "unchecked" } });
});

afterAll(() => pivot.close());

beforeEach(() => pivot.reset());

const connection = { name: "druid", type: "druid", queryHosts: ["a:1"] };
const user = { name: "ada" };
const cube = { name: "orders", source: { value: "orders", connectionName: "druid" } };
const condition = { type: "value", measure: "count", condition: "lessThan", value: 1 };
const alert = {
  ...{
    name: "few",
    owner: "ada",
    title: "Few",
    dataCube: "orders",
    checkFrequency: "PT1H",
    timeFrame: "P1D",
  },
  conditions: [condition],
};
const delivery = { frequency: "P1D", day: 1 };
const report = {
  ...{ name: "daily", owner: "ada", title: "Daily", creationDate: "2024-02-01", delivery },
  admins: { access: "all" },
};
const dashboard = { name: "sales", title: "Sales" };
const withTile = (tile: object): object => ({
  ...dashboard,
  pages: [{ name: "page", tiles: [{ name: "t1", type: "markdown", ...tile }] }],
});

test.each<[path: string, one: string, object: object, error: string]>([
  ["users", "user", { ...user, email: 7 }, "User.email can not have value '7' must be a string"],
  ["users", "user", { ...user, roles: "r" }, "User.roles can not have value 'r' must be a list"],
  ["users", "user", { ...user, roles: [1] }, "User.roles can not have value '1' must be a string"],
  [
    "user-auths",
    "userAuth",
    { ...user, currentPass: { pass: 271828, hashStrategy: "none" } },
    "CurrentPass.pass can not have value '(secret)' must be a string",
  ],
  [
    "user-auths",
    "userAuth",
    { ...user, isTwoFactorAuthEnabled: "yes" },
    "UserAuth.isTwoFactorAuthEnabled can not have value 'yes' must be a boolean",
  ],
  [
    "user-statuses",
    "userStatus",
    { ...user, disabled: true },
    "UserStatus.disabled can not have value 'true' must be a Date",
  ],
  [
    "user-statuses",
    "userStatus",
    { ...user, disabled: "2024-13-01T09:00:00.000Z" },
    "UserStatus.disabled can not have value '2024-13-01T09:00:00.000Z' must be a Date",
  ],
  [
    "roles",
    "role",
    { name: "r", permissions: "AccessSQL" },
    "Role.permissions can not have value 'AccessSQL' must be a list",
  ],
  ["roles", "role", { name: "r", title: 42 }, "Role.title can not have value '42' must be a string"],
  [
    "connections",
    "connection",
    { ...connection, type: "banana" },
    "Connection.type can not have value 'banana' must be one of [druid, druidsql]",
  ],
  [
    "connections",
    "connection",
    { ...connection, queryHosts: "a:1" },
    "Connection.queryHosts can not have value 'a:1' must be a list",
  ],
  [
    "connections",
    "connection",
    { ...connection, timeout: "abc" },
    "Connection.timeout can not have value 'abc' must be a number",
  ],
  [
    "connections",
    "connection",
    { ...connection, passphrase: 271828 },
    "Connection.passphrase can not have value '(secret)' must be a string",
  ],
  [
    "data-cubes",
    "dataCube",
    { ...cube, dimensions: { name: "d" } },
    `DataCube.dimensions can not have value '{"name":"d"}' must be a list`,
  ],
  [
    "data-cubes",
    "dataCube",
    { ...cube, enforceTimeFilter: "yes" },
    "DataCube.enforceTimeFilter can not have value 'yes' must be a boolean",
  ],
  [
    "data-cubes",
    "dataCube",
    { ...cube, readAccess: [{ access: "all" }] },
    `DataCube.readAccess can not have value '[{"access":"all"}]' must be an object`,
  ],
  [
    "data-cubes",
    "dataCube",
    { ...cube, readAccess: { access: "none" } },
    "AccessList.access can not have value 'none' must be one of [all, single, specific]",
  ],
  [
    "data-cubes",
    "dataCube",
    { ...cube, options: [] },
    "DataCube.options can not have value '[]' must be an object",
  ],
  [
    "dashboards",
    "dashboard",
    withTile({ position: { width: "5", height: 5 } }),
    "Position.width can not have value '5' must be a number",
  ],
  [
    "dashboards",
    "dashboard",
    { ...dashboard, type: "banana" },
    "Dashboard.type can not have value 'banana' must be one of [classic, dashboard2]",
  ],
  [
    "alerts",
    "alert",
    { ...alert, checkFrequency: 3600 },
    "Alert.checkFrequency can not have value '3600' must be a Duration",
  ],
  [
    "alerts",
    "alert",
    { ...alert, checkFrequency: "banana" },
    "Alert.checkFrequency can not have value 'banana' must be a Duration",
  ],
  [
    "alerts",
    "alert",
    { ...alert, timeFrame: "P" },
    "Alert.timeFrame can not have value 'P' must be a Duration",
  ],
  [
    "alerts",
    "alert",
    { ...alert, filter: "text" },
    "Alert.filter can not have value 'text' must be an object",
  ],
  [
    "alerts",
    "alert",
    { ...alert, severity: "banana" },
    "Alert.severity can not have value 'banana' must be one of [info, warning, error, ok]",
  ],
  [
    "alerts",
    "alert",
    { ...alert, conditions: condition },
    `Alert.conditions can not have value '${JSON.stringify(condition)}' must be a list`,
  ],
  ...[
    [true, "true"],
    ["", ""],
    ["many", "many"],
  ].map(([value, shown]): [string, string, object, string] => [
    "alerts",
    "alert",
    { ...alert, conditions: [{ ...condition, value }] },
    `Condition.value can not have value '${String(shown)}' must be a number`,
  ]),
  [
    "reports",
    "report",
    { ...report, creationDate: "yesterday" },
    "Report.creationDate can not have value 'yesterday' must be a Date",
  ],
  [
    "reports",
    "report",
    { ...report, delivery: { ...delivery, dayType: "of-year" } },
    "Delivery.dayType can not have value 'of-year' must be one of [of-week, of-month]",
  ],
])("POST %s, case %#: refused", async (path, one, object, error) => {
  expect(await ask(pivot, path, { body: { [one]: object } })).toMatchObject({ status: 400, body: { error } });
});

test.each<[path: string, one: string, object: object]>([
  ["users", "user", user],
  ["connections", "connection", connection],
  ["data-cubes", "dataCube", cube],
  ["dashboards", "dashboard", withTile({ position: { width: 5, height: 5 } })],
  ["alerts", "alert", alert],
  ["alerts", "alert", { ...alert, name: "text", conditions: [{ ...condition, value: "-1.5e3" }] }],
  ["reports", "report", report],
])("POST %s, case %#: the same without the slip is taken", async (path, one, object) => {
  expect(await ask(pivot, path, { body: { [one]: object } })).toMatchObject({ status: 200 });
});
