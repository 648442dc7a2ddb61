import { type Model, readWire, validate, type Wire, writeWire } from "../../src/definition/index.js";
import { role } from "../../src/resources/index.js";
import { documentedObjects } from "./documented.js";

const smallest: Model = { name: "readers" };

const full: Model = {
  name: "sales-analysts",
  title: "Sales analysts",
  externalName: "ldap-sales",
  roleVisibility: "public",
  memberVisibility: "hidden",
  permissions: ["AccessVisualization", "ChangeDashboards"],
  filterTokens: [{ name: "emea-only", formula: "t.\"region\" IN ('EMEA', 'UK')", combine: "block" }],
};

const fullWire: Wire = {
  name: "sales-analysts",
  title: "Sales analysts",
  externalName: "ldap-sales",
  roleVisibility: "public",
  memberVisibility: "hidden",
  permissions: [{ name: "AccessVisualization" }, { name: "ChangeDashboards" }],
  filterTokens: [{ name: "emea-only", formula: "t.\"region\" IN ('EMEA', 'UK')", combine: "block" }],
};

/** The same role as the pages of 2022 spell it. */
const wireOf2022: Wire = {
  name: "sales-analysts",
  title: "Sales analysts",
  externamName: "ldap-sales",
  roleVisibility: "public",
  memberVisibility: "hidden",
  permissions: ["AccessVisualization", "ChangeDashboards"],
  filterToken: [{ name: "emea-only", formula: "t.\"region\" IN ('EMEA', 'UK')", combine: "block" }],
};

test("lives where Pivot has roles", () => {
  expect(role.collection).toEqual({ path: "roles", singular: "role", plural: "roles" });
});

test.each([
  ["the smallest", smallest, { name: "readers" }],
  ["a full one", full, fullWire],
])("%s is right, and is sent as today's Pivot writes it", (_, model, wire) => {
  expect(validate(role, model)).toEqual([]);
  expect(writeWire(role, model)).toEqual(wire);
});

test.each([
  ["today", fullWire],
  ["in 2022", wireOf2022],
])("is read as Pivot writes it %s", (_, wire) => {
  expect(readWire(role, wire)).toEqual({ ...full, extraJson: undefined });
});

test.each(documentedObjects(role))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(role, wire);
  expect(validate(role, model)).toEqual([]);
  expect(writeWire(role, model, wire)).toEqual(wire);
});

describe("an update", () => {
  const changed: Model = {
    ...full,
    externalName: "ldap-all",
    permissions: ["ManageUsers", "AccessVisualization"],
    filterTokens: [{ name: "emea-only", formula: "t.\"region\" = 'EMEA'" }],
  };

  test("is written as today's Pivot spells it", () => {
    expect(writeWire(role, changed, fullWire)).toEqual({
      ...fullWire,
      externalName: "ldap-all",
      permissions: [{ name: "ManageUsers" }, { name: "AccessVisualization" }],
      filterTokens: [{ name: "emea-only", formula: "t.\"region\" = 'EMEA'" }],
    });
  });

  test("is written as a Pivot of 2022 spells it", () => {
    expect(writeWire(role, changed, wireOf2022)).toEqual({
      ...wireOf2022,
      externamName: "ldap-all",
      permissions: ["ManageUsers", "AccessVisualization"],
      filterToken: [{ name: "emea-only", formula: "t.\"region\" = 'EMEA'" }],
    });
  });

  test("keeps the database token that no document names, and what else a permission or token carries", () => {
    const now: Wire = {
      name: "readers",
      dbToken: { user: "readers", pass: "hidden" },
      permissions: [{ name: "AccessVisualization", grantedBy: "ada" }],
      filterTokens: [{ name: "emea-only", formula: "a", priority: 1 }],
    };
    const model: Model = {
      name: "readers",
      permissions: ["AccessSQL", "AccessVisualization"],
      filterTokens: [{ name: "emea-only", formula: "b" }],
    };
    expect(writeWire(role, model, now)).toEqual({
      name: "readers",
      dbToken: { user: "readers", pass: "hidden" },
      permissions: [{ name: "AccessSQL" }, { name: "AccessVisualization", grantedBy: "ada" }],
      filterTokens: [{ name: "emea-only", formula: "b", priority: 1 }],
    });
  });
});

test.each<[string, Model, string, string]>([
  ["no name", { name: undefined }, "name", "is missing"],
  [
    "a name with a slash",
    { name: "sales/emea" },
    "name",
    "must not contain a slash: it is the last part of a URL",
  ],
  ["a token without a name", { filterTokens: [{ formula: "true" }] }, "filterTokens.0.name", "is missing"],
  ["a token without a formula", { filterTokens: [{ name: "t" }] }, "filterTokens.0.formula", "is missing"],
  [
    "an empty formula",
    { filterTokens: [{ name: "t", formula: "" }] },
    "filterTokens.0.formula",
    "must not be empty",
  ],
])("%s is an error", (_, model, path, message) => {
  const problems = validate(role, { ...smallest, ...model });
  expect(problems.map((one) => [one.severity, one.path.join("."), one.message])).toEqual([
    ["error", path, message],
  ]);
});

test.each<[string, Model, string, string]>([
  [
    "a permission",
    { permissions: ["AcessSQL"] },
    "permissions.0",
    '"AcessSQL" is not among the documented values',
  ],
  [
    "a visibility",
    { roleVisibility: "secret" },
    "roleVisibility",
    '"secret" is not among the documented values',
  ],
  [
    "another visibility",
    { memberVisibility: "no" },
    "memberVisibility",
    '"no" is not among the documented values',
  ],
  [
    "a way to combine",
    { filterTokens: [{ name: "t", formula: "a", combine: "or" }] },
    "filterTokens.0.combine",
    '"or" is not among the documented values',
  ],
])("%s that no document names is a warning, and is sent", (_, model, path, message) => {
  const problems = validate(role, { ...smallest, ...model });
  expect(problems.map((one) => [one.severity, one.path.join("."), one.message])).toEqual([
    ["warning", path, message],
  ]);
  expect(JSON.stringify(writeWire(role, { ...smallest, ...model }))).toContain(message.split('"')[1]);
});

test("a token that is there twice is a warning, and both are sent", () => {
  const filterTokens = [
    { name: "t", formula: "a" },
    { name: "t", formula: "b" },
  ];
  expect(validate(role, { ...smallest, filterTokens })).toEqual([
    {
      severity: "warning",
      path: ["filterTokens", 1, "name"],
      message: '"t" is used twice',
      advice: "Element 0 has the same name. It is sent as it is, though no document shows that.",
    },
  ]);
  expect(writeWire(role, { ...smallest, filterTokens })).toMatchObject({ filterTokens });
});

test("every permission that Pivot's pages name is known", () => {
  // Pivot API, roles; the last two lines from its sibling Polaris.
  const permissions = [
    "ManageUsers ManageUserRoles AccessVisualization ConfigureLookAndFeel ManageConnections ManageDatasets",
    "AdministerDataCubes AdministerDashboards ChangeDataCubes ChangeDashboards SeeOtherUsers AccessSQL AccessDatasets",
    "QueryRawData AccessClarity ManageApiTokens SeeErrorMessages ImpersonateUsers",
    "AccessAlerts AdministerAlerts ManageAlerts ChangeAlerts ManageAlertsWebhooks AdministerReports ManageReports",
    "AccessDataCubes AccessDashboards ManageDataCubes ManageDashboards AccessQueryRawData AccessDownloadData",
  ].flatMap((line) => line.split(" "));
  expect(validate(role, { ...smallest, permissions })).toEqual([]);
});
