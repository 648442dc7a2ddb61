/** Every answer to every open question, by what a caller sees of it. */
import { defaultSwitches, type SwitchName, switches } from "../../src/emulator/switches.js";
import { type Contents, type Emulator, startEmulator } from "../../src/emulator/index.js";
import { ask, type Asking } from "./asking.js";

type Call = readonly [path: string, asking?: Asking];

/** Requests, and the last answer: its status and its text, in which keys have an order. */
interface Row {
  readonly switch: SwitchName;
  readonly value: string | number;
  readonly calls: readonly Call[];
  readonly answer: string;
  readonly seed?: Contents;
}

const get = (path: string): Call => [path];
const remove = (path: string): Call => [path, { method: "DELETE" }];
const post =
  (one: string) =>
  (path: string, object: object, beside: object = {}): Call => [path, { body: { [one]: object, ...beside } }];
const role = post("role");
const user = post("user");
const userAuth = post("userAuth");
const userStatus = post("userStatus");
const connection = post("connection");
const dataCube = post("dataCube");
const alert = post("alert");

const readers = { name: "readers", title: "Readers" };
const druid = { name: "druid", type: "druid", queryHosts: ["a:1"] };
const druidText = '"name":"druid","type":"druid","queryHosts":["a:1"]';
const source = { value: "orders", connectionName: "druid" };
const cube = { name: "orders", source };
const cubeText = '"name":"orders","source":{"value":"orders","connectionName":"druid"}';
const noTime = '"specialTimeDimension":"!NONE","enforceTimeFilter":false';
const few = {
  ...{
    name: "few",
    owner: "ada",
    title: "Few",
    dataCube: "orders",
    checkFrequency: "PT1H",
    timeFrame: "P1D",
  },
  conditions: [{ type: "value", measure: "count", condition: "lessThan", value: 1 }],
};
const fewText =
  '"name":"few","owner":"ada","title":"Few","dataCube":"orders","checkFrequency":"PT1H","timeFrame":"P1D",' +
  '"conditions":[{"type":"value","measure":"count","condition":"lessThan","value":1}]';
const daily = {
  ...{ name: "daily", owner: "ada", title: "Daily", creationDate: "2024-02-01T09:00:00.000Z" },
  delivery: { frequency: "P1D", day: 1 },
  admins: { access: "all" },
};
const view = { dataCube: "orders", pinnedDimensions: [] };
const dailyText = (essence: string): string =>
  '"name":"daily","owner":"ada","creationDate":"2024-02-01T09:00:00.000Z","title":"Daily",' +
  `"delivery":{"frequency":"P1D","day":1},"essence":${essence},"admins":{"access":"all"}`;
const given: Contents = { connections: [druid], dataCubes: [cube] };

/** One line of the table. */
const row = (
  of: SwitchName,
  value: string | number,
  calls: readonly Call[],
  answer: string,
  seed?: Contents,
): Row => ({ switch: of, value, calls, answer, ...(seed && { seed }) });

const badToken: Call = ["roles", { headers: { "x-imply-api-token": "wrong" } }];
const twice = [role("roles", readers), role("roles", { name: "readers", title: "Again" })];
const longer = [role("roles", { ...readers, externalName: "ldap" }), role("roles/readers", readers)];
const renamed = [role("roles", readers), role("roles/readers", { name: "writers", title: "Writers" })];
const gone = [role("roles", readers), remove("roles/readers")];
const disabled = [
  userStatus("user-statuses", { name: "ada", disabled: "2024-02-01T09:00:00.000Z" }),
  remove("user-statuses/ada"),
];
const masked = [
  connection("connections", { ...druid, passphrase: "secret" }),
  connection("connections/druid", { ...druid, passphrase: "********" }),
];
const notFound = '404 {"error":"This role does not exist."}';
const invented = role("roles", { title: "Readers", name: "readers", someday: 1 });
const timed = dataCube("data-cubes", { ...cube, dimensions: [{ name: "__time", type: "TIME" }] });
const timeText = '"dimensions":[{"name":"__time","title":"Time","formula":"$__time","type":"TIME"}]';

const table: readonly Row[] = [
  row("tokenRefusal", 401, [badToken], '401 {"error":"The API token is missing or not valid."}'),
  row("tokenRefusal", 403, [badToken], '403 {"error":"The API token is missing or not valid."}'),

  row("createExisting", "refuse400", twice, `400 {"error":"The role 'readers' already exists."}`),
  row("createExisting", "refuse409", twice, `409 {"error":"The role 'readers' already exists."}`),
  row(
    "createExisting",
    "overwrite",
    [...twice, get("roles/readers")],
    '200 {"role":{"name":"readers","title":"Again"}}',
  ),

  row("updateMissing", "refuse", [role("roles/readers", readers)], notFound),
  row(
    "updateMissing",
    "create",
    [role("roles/readers", readers), get("roles/readers")],
    '200 {"role":{"name":"readers","title":"Readers"}}',
  ),

  row(
    "update",
    "replace",
    [...longer, get("roles/readers")],
    '200 {"role":{"name":"readers","title":"Readers"}}',
  ),
  row(
    "update",
    "merge",
    [...longer, get("roles/readers")],
    '200 {"role":{"name":"readers","title":"Readers","externalName":"ldap"}}',
  ),
  // Leaving `disabled` out is how a user is enabled again, whatever other updates do.
  row(
    "update",
    "merge",
    [
      userStatus("user-statuses", { name: "ada", disabled: "2024-02-01T09:00:00.000Z" }),
      userStatus("user-statuses/ada", { name: "ada" }),
      get("user-statuses/ada"),
    ],
    '200 {"userStatuses":[{"name":"ada"}]}',
  ),

  row(
    "otherName",
    "refuse",
    renamed,
    `400 {"error":"The name 'writers' differs from the name in the path, 'readers'."}`,
  ),
  row(
    "otherName",
    "ignore",
    [...renamed, get("roles")],
    '200 {"roles":[{"name":"readers","title":"Writers"}]}',
  ),
  row(
    "otherName",
    "rename",
    [...renamed, get("roles")],
    '200 {"roles":[{"name":"writers","title":"Writers"}]}',
  ),

  row("delete", "documented", gone, '200 {"status":"ok","message":"Deleted successfully"}'),
  row(
    "delete",
    "documented",
    disabled,
    '404 <!doctype html><html><head><title>Pivot</title></head><body><div id="root"></div></body></html>',
  ),
  row("delete", "everywhere", disabled, '200 {"status":"ok","message":"Deleted successfully"}'),
  row("delete", "refuse404", gone, '404 {"error":"Not found."}'),
  row("delete", "refuse405", gone, '405 {"error":"Method not allowed."}'),
  row(
    "delete",
    "refuse405",
    [...gone, get("roles/readers")],
    '200 {"role":{"name":"readers","title":"Readers"}}',
  ),

  row(
    "references",
    "checked",
    [user("users", { name: "ada", roles: ["readers"] })],
    `400 {"error":"User refers to the role 'readers', which does not exist."}`,
  ),
  row(
    "references",
    "unchecked",
    [user("users", { name: "ada", roles: ["readers"] }), get("users/ada")],
    '200 {"user":{"name":"ada","roles":["readers"]}}',
  ),

  ...(
    [
      [alert("alerts", { ...few, owner: "bob" }), "Alert refers to the user 'bob', which does not exist."],
      [
        alert("alerts", { ...few, readAccess: { access: "specific", roles: ["readers"] } }),
        "Alert refers to the role 'readers', which does not exist.",
      ],
      [
        alert("alerts", { ...few, admins: { access: "single", users: ["bob"] } }),
        "Alert refers to the user 'bob', which does not exist.",
      ],
      [alert("alerts", few), "Alert refers to the measure 'count', which does not exist."],
      [
        alert("alerts", { ...few, conditions: [], splits: [{ dimension: "city" }] }),
        "Alert refers to the dimension 'city', which does not exist.",
      ],
      [
        alert("alerts", { ...few, conditions: [], filter: { clauses: [{ dimension: "city" }] } }),
        "Alert refers to the dimension 'city', which does not exist.",
      ],
      [
        dataCube("data-cubes", { ...cube, name: "more", filterToken: "emea" }),
        "DataCube refers to the filter token 'emea', which does not exist.",
      ],
    ] as const
  ).map(([call, error]) =>
    row("references", "strict", [call], `400 ${JSON.stringify({ error })}`, {
      ...given,
      users: [{ name: "ada" }],
    }),
  ),
  row(
    "references",
    "strict",
    [
      dataCube("data-cubes", { ...cube, name: "more", filterToken: "emea", measures: [{ name: "count" }] }),
      alert("alerts", { ...few, dataCube: "more" }),
      get("alerts/few"),
    ],
    `200 {"alert":{${fewText.replace('"orders"', '"more"')},"exampleQuery":${JSON.stringify(query(2).replace('"orders"', '"more"'))}}}`,
    {
      ...given,
      users: [{ name: "ada" }],
      roles: [{ name: "readers", filterTokens: [{ name: "emea", formula: "$a" }] }],
    },
  ),

  row(
    "deleteReferenced",
    "allow",
    [remove("connections/druid"), get("data-cubes/orders")],
    `200 {"dataCube":{${cubeText},${noTime},"attributes":[]}}`,
    given,
  ),
  row(
    "deleteReferenced",
    "refuse",
    [remove("connections/druid")],
    `400 {"error":"The connection 'druid' is used by the dataCube 'orders'."}`,
    given,
  ),
  row(
    "deleteReferenced",
    "refuse",
    [remove("data-cubes/orders"), remove("connections/druid")],
    '200 {"status":"ok","message":"Deleted successfully"}',
    given,
  ),
  row("deleteReferenced", "cascade", [remove("connections/druid"), get("alerts")], '200 {"alerts":[]}', {
    ...given,
    alerts: [few],
  }),
  row("deleteReferenced", "cascade", [remove("users/ada"), get("user-statuses")], '200 {"userStatuses":[]}', {
    users: [{ name: "ada" }],
    userStatuses: [{ name: "ada" }],
  }),
  row(
    "deleteReferenced",
    "cascade",
    [remove("roles/readers"), get("users")],
    '200 {"users":[{"name":"ada","roles":["writers"]}]}',
    { roles: [readers, { name: "writers" }], users: [{ name: "ada", roles: ["readers", "writers"] }] },
  ),

  row(
    "superAdmin",
    "protected",
    [role("roles/super-admin", { name: "super-admin", title: "Mine" })],
    '403 {"error":"The role super-admin is built in and can not be changed."}',
  ),
  row(
    "superAdmin",
    "protected",
    [remove("roles/super-admin")],
    '403 {"error":"The role super-admin is built in and can not be changed."}',
  ),
  row(
    "superAdmin",
    "open",
    [role("roles/super-admin", { name: "super-admin", title: "Mine" }), get("roles")],
    '200 {"roles":[{"name":"super-admin","title":"Mine"}]}',
  ),
  row("superAdmin", "absent", [get("roles")], '200 {"roles":[]}'),

  row("listAnswer", "wrapped", [get("connections")], `200 {"connections":[{${druidText}}]}`, given),
  row("listAnswer", "bare", [get("connections")], `200 [{${druidText}}]`, given),
  row("listAnswer", "single", [get("connections")], `200 {"connection":{${druidText}}}`, given),

  row("readAnswer", "wrapped", [get("connections/druid")], `200 {"connection":{${druidText}}}`, given),
  row("readAnswer", "documented", [get("connections/druid")], `200 {${druidText}}`, given),
  row("readAnswer", "documented", [get("user-statuses/ada")], '200 {"userStatuses":[{"name":"ada"}]}', {
    userStatuses: [{ name: "ada" }],
  }),
  row("readAnswer", "bare", [get("roles/readers")], '200 {"name":"readers","title":"Readers"}', {
    roles: [readers],
  }),
  row("readAnswer", "bareList", [get("roles/readers")], '200 [{"name":"readers","title":"Readers"}]', {
    roles: [readers],
  }),
  row(
    "readAnswer",
    "listKey",
    [get("roles/readers")],
    '200 {"roles":[{"name":"readers","title":"Readers"}]}',
    {
      roles: [readers],
    },
  ),

  row(
    "writeAnswer",
    "wrapped",
    [role("roles", readers)],
    '200 {"status":"ok","message":"Created successfully","role":{"name":"readers","title":"Readers"}}',
  ),
  row("writeAnswer", "bareList", [role("roles", readers)], '200 [{"name":"readers","title":"Readers"}]'),
  row("writeAnswer", "bareList", [connection("connections", druid)], `200 {"connection":{${druidText}}}`),
  row("writeAnswer", "empty", [role("roles", readers)], "200 "),

  row("notFound", "sentence", [get("roles/readers")], notFound),
  row("notFound", "generic", [get("roles/readers")], '404 {"error":"Not found."}'),

  row("readMissing", "404", [get("roles/readers")], notFound),
  row("readMissing", "null", [get("roles/readers")], "200 null"),
  row("readMissing", "emptyObject", [get("roles/readers")], "200 {}"),
  row("readMissing", "emptyList", [get("roles/readers")], "200 []"),

  row("deleteMissing", "404", [remove("roles/readers")], notFound),
  row(
    "deleteMissing",
    "ok",
    [remove("roles/readers")],
    '200 {"status":"ok","message":"Deleted successfully"}',
  ),

  row(
    "welcomeMail",
    "ok",
    [user("users", { name: "ada" }, { sendWelcomeEmail: true })],
    '200 {"sendEmailStatus":"ok","status":"ok","message":"Created successfully","user":{"name":"ada"}}',
  ),
  row(
    "welcomeMail",
    "error",
    [user("users", { name: "ada" }, { sendWelcomeEmail: true })],
    '200 {"sendEmailStatus":"error","status":"ok","message":"Created successfully","user":{"name":"ada"}}',
  ),

  // Known fields come in the order of Pivot's models, whatever the order in which they were sent.
  row(
    "unknownFields",
    "keep",
    [invented, get("roles/readers")],
    '200 {"role":{"name":"readers","title":"Readers","someday":1}}',
  ),
  row(
    "unknownFields",
    "drop",
    [invented, get("roles/readers")],
    '200 {"role":{"name":"readers","title":"Readers"}}',
  ),

  row(
    "undocumentedValues",
    "take",
    [connection("connections", { ...druid, queryHosts: [] }), get("connections/druid")],
    '200 {"name":"druid","type":"druid","queryHosts":[]}',
  ),
  row(
    "undocumentedValues",
    "take",
    [role("roles", { name: "readers", roleVisibility: "banana" }), get("roles/readers")],
    '200 {"role":{"name":"readers","roleVisibility":"banana"}}',
  ),
  row(
    "undocumentedValues",
    "refuse",
    [role("roles", { name: "readers", roleVisibility: "banana" })],
    `400 {"error":"Role.roleVisibility can not have value 'banana' must be one of [public, hidden]"}`,
  ),
  row(
    "undocumentedValues",
    "refuse",
    [connection("connections", { ...druid, queryHosts: [] })],
    `400 {"error":"Connection.queryHosts can not have value '[]' must be a list of something"}`,
  ),

  row(
    "memberNames",
    "unchecked",
    [dataCube("data-cubes", { ...cube, specialTimeDimension: "nope" }), get("data-cubes/orders")],
    `200 {"dataCube":{${cubeText},"specialTimeDimension":"nope","enforceTimeFilter":false,"attributes":[]}}`,
    { connections: [druid] },
  ),
  ...(
    [
      [{ name: "all orders" }, "'all orders' is not a URL safe name. Try 'all_orders' instead?"],
      [
        { dimensions: [{ name: "day" }], measures: [{ name: "Day", formula: "$main.count()" }] },
        "DataCube has two members with the name 'Day'",
      ],
      [{ specialTimeDimension: "nope" }, "DataCube.specialTimeDimension can not have value 'nope'"],
    ] as const
  ).map(([change, error]) =>
    row(
      "memberNames",
      "checked",
      [dataCube("data-cubes", { ...cube, ...change })],
      `400 ${JSON.stringify({ error })}`,
      { connections: [druid] },
    ),
  ),
  row(
    "memberNames",
    "checked",
    [
      dataCube("data-cubes", {
        ...cube,
        dimensions: [{ name: "day", type: "TIME" }],
        specialTimeDimension: "day",
      }),
      get("data-cubes"),
    ],
    "200 " +
      `{"dataCubes":[{${cubeText},"dimensions":[{"name":"day","title":"Day","formula":"$day","type":"TIME"}],` +
      '"specialTimeDimension":"day","enforceTimeFilter":false,"attributes":[{"name":"day","type":"TIME",' +
      '"nativeType":"day","range":{"start":"2024-01-01T00:00:00.000Z","end":"2024-02-01T09:00:00.001Z","bounds":"[]"}}]}]}',
    { connections: [druid] },
  ),

  row(
    "emptyArrays",
    "drop",
    [alert("alerts", { ...few, splits: [], webhooks: [], externalEmails: [] }), get("alerts/few")],
    `200 {"alert":{${fewText},"webhooks":[],"externalEmails":[],"exampleQuery":${JSON.stringify(query(1))}}}`,
    given,
  ),
  row(
    "emptyArrays",
    "keep",
    [user("users", { name: "ada", roles: [] }), get("users/ada")],
    '200 {"user":{"name":"ada","roles":[]}}',
  ),

  row(
    "emptyArrays",
    "drop",
    [post("report")("reports", { ...daily, essence: { ...view, splits: [] } }), get("reports/daily")],
    `200 {"report":{${dailyText('{"dataCube":"orders","pinnedDimensions":[],"splits":[]}')}}}`,
    given,
  ),
  row(
    "emptyArrays",
    "dropEverywhere",
    [post("report")("reports", { ...daily, essence: { ...view, splits: [] } }), get("reports/daily")],
    `200 {"report":{${dailyText('{"dataCube":"orders","pinnedDimensions":[]}')}}}`,
    given,
  ),

  row(
    "emptyObjects",
    "keep",
    [dataCube("data-cubes", { ...cube, options: {} }), get("data-cubes/orders")],
    `200 {"dataCube":{${cubeText},"options":{},${noTime},"attributes":[]}}`,
    { connections: [druid] },
  ),
  row(
    "emptyObjects",
    "drop",
    [dataCube("data-cubes", { ...cube, options: {} }), get("data-cubes/orders")],
    `200 {"dataCube":{${cubeText},${noTime},"attributes":[]}}`,
    { connections: [druid] },
  ),

  row("absentFields", "omitted", [get("user-statuses/ada")], '200 {"userStatuses":[{"name":"ada"}]}', {
    userStatuses: [{ name: "ada" }],
  }),
  row(
    "absentFields",
    "null",
    [role("roles", { name: "a", filterTokens: [{ name: "b", formula: "$c" }], someday: 1 }), get("roles/a")],
    '200 {"role":{"name":"a","title":null,"externalName":null,"roleVisibility":null,"memberVisibility":null,' +
      '"permissions":null,"filterTokens":[{"name":"b","formula":"$c","combine":null}],"someday":1}}',
  ),

  ...(
    [
      ["kept", ""],
      ["grows", ',"passHistory":[{"hashStrategy":"bcrypt"}]'],
    ] as const
  ).map(([value, history]) =>
    row(
      "passHistory",
      value,
      [
        userAuth("user-auths", { name: "ada", currentPass: { pass: "$2a$12$x", hashStrategy: "bcrypt" } }),
        userAuth("user-auths/ada", {
          name: "ada",
          currentPass: { pass: "$2a$12$y", hashStrategy: "bcrypt" },
        }),
        get("user-auths/ada"),
      ],
      `200 {"userAuth":{"name":"ada","currentPass":{"pass":"$2a$12$y","hashStrategy":"bcrypt"}${history}}}`,
      { users: [{ name: "ada" }] },
    ),
  ),

  row(
    "userNames",
    "asSent",
    [user("users", { name: "Ada" }), get("users/ada")],
    '404 {"error":"This user does not exist."}',
  ),
  row(
    "userNames",
    "lowerCase",
    [user("users", { name: "Ada" }), userAuth("user-auths", { name: "ADA" }), get("user-auths/Ada")],
    '200 {"userAuth":{"name":"ada"}}',
  ),
  row(
    "userNames",
    "lowerCase",
    [role("roles", { name: "Readers" }), get("roles")],
    '200 {"roles":[{"name":"Readers"}]}',
  ),

  row(
    "secrets",
    "clear",
    [connection("connections", { ...druid, passphrase: "secret" })],
    `200 {"status":"ok","message":"Created successfully","connection":{${druidText},"passphrase":"secret"}}`,
  ),
  row(
    "secrets",
    "masked",
    [connection("connections", { ...druid, passphrase: "secret" }), get("connections/druid")],
    `200 {${druidText},"passphrase":"********"}`,
  ),
  row(
    "secrets",
    "absent",
    [connection("connections", { ...druid, passphrase: "secret" }), get("connections/druid")],
    `200 {${druidText}}`,
  ),

  ...(
    [
      ["clear", '"url":"https://h.example","payload":"%title%","authHeader":"Bearer x"'],
      ["masked", '"url":"********","payload":"********","authHeader":"********"'],
      // A webhook without an address would be none.
      ["absent", '"url":"********","payload":"********"'],
    ] as const
  ).map(([value, webhook]) =>
    row(
      "secrets",
      value,
      [
        alert("alerts", {
          ...few,
          webhooks: [{ type: "slack", url: "https://h.example", payload: "%title%", authHeader: "Bearer x" }],
        }),
        get("alerts/few"),
      ],
      `200 {"alert":{${fewText},"webhooks":[{"type":"slack",${webhook}}],"exampleQuery":${JSON.stringify(query(1))}}}`,
      given,
    ),
  ),
  ...(
    [
      ["clear", '"currentPass":{"pass":"secret","hashStrategy":"none"},"twoFactorAuthSecret":"other"'],
      ["masked", '"currentPass":{"pass":"********","hashStrategy":"none"},"twoFactorAuthSecret":"********"'],
      ["absent", '"currentPass":{"hashStrategy":"none"}'],
    ] as const
  ).map(([value, shown]) =>
    row("secrets", value, [get("user-auths/ada")], `200 {"userAuth":{"name":"ada",${shown}}}`, {
      users: [{ name: "ada" }],
      userAuths: [
        {
          name: "ada",
          currentPass: { pass: "secret", hashStrategy: "none" },
          twoFactorAuthSecret: "other",
        },
      ],
    }),
  ),

  row(
    "maskedWrites",
    "overwrite",
    [...masked, get("connections/druid")],
    `200 {${druidText},"passphrase":"********"}`,
  ),
  row(
    "maskedWrites",
    "keep",
    [...masked, get("connections/druid")],
    `200 {${druidText},"passphrase":"secret"}`,
  ),

  row(
    "otherForms",
    "convert",
    [
      dataCube("data-cubes", { name: "orders", source: "orders", connectionName: "druid" }),
      get("data-cubes/orders"),
    ],
    `200 {"dataCube":{${cubeText},${noTime},"attributes":[]}}`,
    { connections: [druid] },
  ),
  row(
    "otherForms",
    "refuse",
    [dataCube("data-cubes", { name: "orders", source: "orders", connectionName: "druid" })],
    '400 {"error":"DataCube.source must be an object"}',
    { connections: [druid] },
  ),
  row(
    "otherForms",
    "refuse",
    [role("roles", { name: "readers", permissions: ["AccessSQL"] })],
    '400 {"error":"Role.permissions must be a list of objects"}',
  ),

  row(
    "cubeSource",
    "object",
    [dataCube("data-cubes", cube), get("data-cubes/orders")],
    `200 {"dataCube":{${cubeText},${noTime},"attributes":[]}}`,
    { connections: [druid] },
  ),
  row(
    "cubeSource",
    "text",
    [dataCube("data-cubes", cube), get("data-cubes/orders")],
    `200 {"dataCube":{"name":"orders","connectionName":"druid","source":"orders",${noTime},"attributes":[]}}`,
    { connections: [druid] },
  ),

  ...(
    [
      ["objects", '[{"name":"AccessSQL"},{"name":"ManageUsers"}]'],
      ["names", '["AccessSQL","ManageUsers"]'],
      ["asSent", '["AccessSQL",{"name":"ManageUsers"}]'],
    ] as const
  ).map(([value, permissions]) =>
    row(
      "permissions",
      value,
      [
        role("roles", { name: "readers", permissions: ["AccessSQL", { name: "ManageUsers" }] }),
        get("roles/readers"),
      ],
      `200 {"role":{"name":"readers","permissions":${permissions}}}`,
    ),
  ),

  ...(
    [
      ["object", '{"pass":"$2a$12$x","hashStrategy":"bcrypt"}'],
      ["hash", '"$2a$12$x"'],
      ["asSent", '"$2a$12$x"'],
    ] as const
  ).map(([value, pass]) =>
    row(
      "currentPass",
      value,
      [userAuth("user-auths", { name: "ada", currentPass: "$2a$12$x" }), get("user-auths/ada")],
      `200 {"userAuth":{"name":"ada","currentPass":${pass}}}`,
      { users: [{ name: "ada" }] },
    ),
  ),
  row(
    "currentPass",
    "hash",
    [
      userAuth("user-auths", { name: "ada", currentPass: { pass: "$2a$12$x", hashStrategy: "bcrypt" } }),
      get("user-auths/ada"),
    ],
    '200 {"userAuth":{"name":"ada","currentPass":"$2a$12$x"}}',
    { users: [{ name: "ada" }] },
  ),

  ...(
    [
      ["number", "1.5"],
      ["text", '"1.5"'],
    ] as const
  ).flatMap(([value, shown]) =>
    [1.5, "1.5"].map((sent) =>
      row(
        "conditionValue",
        value,
        [alert("alerts", { ...few, conditions: [{ ...few.conditions[0], value: sent }] }), get("alerts/few")],
        `200 {"alert":{${fewText.replace(/1}]$/, `${shown}}]`)},"exampleQuery":${JSON.stringify(query(1))}}}`,
        given,
      ),
    ),
  ),

  row(
    "spellings",
    "usual",
    [role("roles", { name: "readers", externamName: "ldap" }), get("roles/readers")],
    '200 {"role":{"name":"readers","externalName":"ldap"}}',
  ),
  row(
    "spellings",
    "skeleton",
    [role("roles", { name: "readers", externalName: "ldap" }), get("roles/readers")],
    '200 {"role":{"name":"readers","externamName":"ldap"}}',
  ),

  ...(
    [
      ["asSent", '["a","b"]'],
      ["reversed", '["b","a"]'],
    ] as const
  ).map(([value, roles]) =>
    row(
      "sets",
      value,
      [user("users", { name: "ada", roles: ["a", "b"] }), get("users/ada")],
      `200 {"user":{"name":"ada","roles":${roles}}}`,
      { roles: [{ name: "a" }, { name: "b" }] },
    ),
  ),

  row(
    "defaults",
    "absent",
    [user("users", { name: "ada" }), get("users/ada")],
    '200 {"user":{"name":"ada"}}',
  ),
  row(
    "defaults",
    "filled",
    [user("users", { name: "ada" }), get("users/ada")],
    '200 {"user":{"name":"ada","colorMode":"light-color-mode"}}',
  ),
  row(
    "defaults",
    "filled",
    [post("report")("reports", { ...daily, essence: view }), get("reports/daily")],
    "200 " +
      `{"report":{${dailyText('{"dataCube":"orders","pinnedDimensions":[]}').replace('"day":1', '"day":1,"frequencyType":"fixed"')},` +
      '"preferredView":"pivot1","timezone":"Etc/UTC","sendDataFile":true,"fileFormat":"csv","downloadLimit":500,"disabled":false}}',
    given,
  ),
  row(
    "defaults",
    "filled",
    [
      post("dashboard")("dashboards", {
        name: "sales",
        title: "Sales",
        pages: [
          { name: "page", tiles: [{ name: "t1", type: "markdown", position: { width: 5, height: 5 } }] },
        ],
      }),
      get("dashboards/sales"),
    ],
    '200 {"dashboard":{"name":"sales","title":"Sales","type":"dashboard2","enforceTimeFilter":false,' +
      '"hasGlobalCompare":false,"pages":[{"name":"page","tiles":[{"name":"t1","type":"markdown","titleHidden":false,' +
      '"canExpand":true,"position":{"width":5,"height":5}}]}]}}',
  ),
  row(
    "defaults",
    "filled",
    [alert("alerts", few), get("alerts/few")],
    "200 " +
      `{"alert":{${fewText.replace('"timeFrame"', '"type":"overall","timeFrame"')},"severity":"info","readAccess":{"access":"specific"},` +
      `"exampleQuery":${JSON.stringify(query(1))}}}`,
    given,
  ),

  ...(
    [
      ["none", "!NONE"],
      ["__time", "__time"],
    ] as const
  ).map(([value, special]) =>
    row(
      "timeDimension",
      value,
      [timed],
      "200 " +
        `{"status":"ok","message":"Created successfully","dataCube":{${cubeText},${timeText},"specialTimeDimension":"${special}",` +
        `"enforceTimeFilter":false,${columns(1)}}}`,
      { connections: [druid] },
    ),
  ),

  ...(
    [
      ["column", ',"formula":"t.\\"city\\""', '[{"name":"city","type":"STRING","nativeType":"STRING"}]'],
      ["absent", "", "[]"],
    ] as const
  ).map(([value, formula, attributes]) =>
    row(
      "sqlFormula",
      value,
      [
        dataCube("data-cubes", { ...cube, queryMode: "sql", dimensions: [{ name: "city" }] }),
        get("data-cubes/orders"),
      ],
      "200 " +
        `{"dataCube":{${cubeText.replace(',"source"', ',"queryMode":"sql","source"')},` +
        `"dimensions":[{"name":"city","title":"City"${formula},"type":"STRING"}],${noTime},"attributes":${attributes}}}`,
      { connections: [druid] },
    ),
  ),

  // The time range of the data ends later each time.
  row(
    "attributes",
    "introspected",
    [timed, get("data-cubes/orders")],
    `200 {"dataCube":{${cubeText},${timeText},${noTime},${columns(2)}}}`,
    { connections: [druid] },
  ),
  row(
    "attributes",
    "kept",
    [dataCube("data-cubes", { ...cube, attributes: [{ name: "mine" }] }), get("data-cubes/orders")],
    `200 {"dataCube":{${cubeText},"attributes":[{"name":"mine"}],${noTime}}}`,
    { connections: [druid] },
  ),

  row(
    "exampleQuery",
    "shown",
    [alert("alerts", few), get("alerts/few"), get("alerts/few")],
    `200 {"alert":{${fewText},"exampleQuery":${JSON.stringify(query(2))}}}`,
    given,
  ),
  row(
    "exampleQuery",
    "absent",
    [alert("alerts", few), get("alerts/few")],
    `200 {"alert":{${fewText}}}`,
    given,
  ),

  row(
    "userStatus",
    "hidden",
    [user("users", { name: "ada", status: "new" }), get("users/ada")],
    '200 {"user":{"name":"ada"}}',
  ),
  row(
    "userStatus",
    "hidden",
    [user("users", { name: "ada", status: "new" })],
    '200 {"status":"ok","message":"Created successfully","user":{"name":"ada","status":"new"}}',
  ),
  row(
    "userStatus",
    "shown",
    [user("users", { name: "ada", status: "new" }), get("users/ada")],
    '200 {"user":{"name":"ada","status":"new"}}',
  ),
];

/** The emulator's clock stands still, but for the millisecond by which each look at it is later. */
const now = new Date("2024-02-01T09:00:00.000Z");

function query(looks: number): string {
  return (
    'SELECT\n(COUNT(*)) AS "__VALUE__"\nFROM "orders" AS t\n' +
    `WHERE (CAST(t."__time" AS TIMESTAMP)<TIMESTAMP '2024-02-01 09:00:00.00${looks}')\nGROUP BY ()`
  );
}

function columns(looks: number): string {
  return (
    '"attributes":[{"name":"__time","type":"TIME","nativeType":"__time",' +
    `"range":{"start":"2024-01-01T00:00:00.000Z","end":"2024-02-01T09:00:00.00${looks - 1}Z","bounds":"[]"}}]`
  );
}

let pivot: Emulator;

afterEach(() => pivot.close());

test.each(table.map((one) => [one.switch, one.value, one] as const))(
  "%s: %s, case %#",
  async (_, __, { switch: name, value, calls, answer, seed = {} }) => {
    pivot = await startEmulator({
      // Nobody but the objects of the case.
      switches: { superAdmin: "absent", [name]: value },
      seed,
      now: () => now,
    });
    let last = "";
    for (const [path, asking] of calls) {
      const { status, text } = await ask(pivot, path, asking);
      last = `${status} ${text}`;
    }
    expect(last).toBe(answer);
  },
);

describe("switches as a whole", () => {
  beforeEach(async () => {
    pivot = await startEmulator();
  });

  test("every value of every switch has a case", () => {
    const all = Object.entries(switches).flatMap(([name, { values }]) =>
      values.map((value) => `${name}: ${String(value)}`),
    );
    // These need more than a request and its answer; they have tests below.
    const below = [
      "missingCollection: json",
      "missingCollection: html",
      "contentType: json",
      "contentType: text",
    ];
    const seen = new Set([...table.map((one) => `${one.switch}: ${one.value}`), ...below]);
    expect(all.filter((one) => !seen.has(one))).toEqual([]);
  });

  test("the usual answer is the first one", () => {
    expect(defaultSwitches).toMatchObject({ tokenRefusal: 401, update: "replace", secrets: "clear" });
  });
});

test.each([
  ["json", '{"error":"Not found."}'],
  ["html", '<!doctype html><html><head><title>Pivot</title></head><body><div id="root"></div></body></html>'],
] as const)("a collection that is not there gets %s", async (missingCollection, text) => {
  pivot = await startEmulator({ switches: { missingCollection }, absent: ["connections"] });
  expect(await ask(pivot, "connections")).toMatchObject({ status: 404, text });
});

test.each([
  ["json", "application/json"],
  ["text", "text/plain"],
] as const)("answers in JSON may be called %s", async (contentType, header) => {
  pivot = await startEmulator({ switches: { contentType } });
  const headers = { "x-imply-api-token": pivot.token };
  const answer = await fetch(`${pivot.endpoint}/api/v1/users`, { headers });
  expect(answer.headers.get("content-type")).toBe(header);
  expect(await answer.json()).toEqual({ users: [] });
});

test("the oldest Pivots have neither alerts nor reports nor user statuses", async () => {
  pivot = await startEmulator({ era: "A" });
  const statuses = [];
  for (const path of ["alerts", "reports", "user-statuses", "dashboards", "data-cubes"])
    statuses.push((await ask(pivot, path)).status);
  expect(statuses).toEqual([404, 404, 404, 200, 200]);
});

test.each([
  ["overwrite", "********"],
  ["keep", "secret"],
] as const)("a mask that is sent back: %s", async (maskedWrites, secret) => {
  const webhook = { type: "slack", url: "secret", payload: "secret" };
  pivot = await startEmulator({
    switches: { maskedWrites },
    seed: {
      ...given,
      users: [{ name: "ada" }],
      alerts: [{ ...few, webhooks: [webhook] }],
      userAuths: [{ name: "ada", currentPass: { pass: "secret", hashStrategy: "none" } }],
    },
  });
  const back = { ...webhook, url: "********", payload: "********" };
  await ask(pivot, "alerts/few", { body: { alert: { ...few, webhooks: [back] } } });
  const currentPass = { pass: "********", hashStrategy: "none" };
  await ask(pivot, "user-auths/ada", { body: { userAuth: { name: "ada", currentPass } } });
  expect(pivot.snapshot()).toMatchObject({
    alerts: [{ webhooks: [{ url: secret, payload: secret }] }],
    userAuths: [{ currentPass: { pass: secret } }],
  });
});

test.each([
  [0, 200],
  [1, 404],
])(
  "with a lag of %d reads, a read after a write gets %d, and then what was written",
  async (readLag, status) => {
    pivot = await startEmulator({ readLag });
    await ask(pivot, "roles", { body: { role: readers } });
    expect((await ask(pivot, "roles/readers")).status).toBe(status);
    expect((await ask(pivot, "roles/readers")).status).toBe(200);
  },
);
