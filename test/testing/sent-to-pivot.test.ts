// The types of the matchers that Testing.setupJest() adds.
import "cdktf/lib/testing/adapters/jest.js";
import { type App, TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import {
  Access,
  Alert,
  Connection,
  DataCube,
  essence,
  level1,
  PivotProvider,
  Report,
  Role,
  User,
  UserAuth,
} from "cdktf-provider-pivot";
import { sentToPivot } from "cdktf-provider-pivot/testing";
import { definitions } from "../../src/resources/index.js";
import { testingApp } from "../support/testing-app.js";

let app: App;
let stack: TerraformStack;

beforeEach(() => {
  app = testingApp();
  stack = new TerraformStack(app, "shop");
  new PivotProvider(stack, "pivot");
});

const cube = (more: object = {}) =>
  new DataCube(stack, "wiki", {
    name: "wiki",
    connection: new Connection(stack, "druid", { name: "druid", type: "druidsql", queryHosts: ["a:1"] }),
    source: "wikipedia",
    queryMode: "sql",
    dimensions: [{ name: "channel", formula: 't."channel"' }],
    measures: [{ name: "edits", formula: "COUNT(*)" }],
    ...more,
  });

test("each object as Pivot gets it, with the names of the others", () => {
  const readers = new Role(stack, "readers", { name: "readers", permissions: ["AccessVisualization"] });
  cube({ readAccess: Access.specific({ roles: [readers, "elsewhere"] }) });
  expect(sentToPivot(stack)).toEqual({
    alerts: [],
    connections: [{ name: "druid", type: "druidsql", queryHosts: ["a:1"] }],
    dashboards: [],
    dataCubes: [
      {
        name: "wiki",
        source: { connectionName: "druid", value: "wikipedia" },
        queryMode: "sql",
        dimensions: [{ name: "channel", formula: 't."channel"' }],
        measures: [{ name: "edits", formula: "COUNT(*)" }],
        readAccess: { access: "specific", roles: ["readers", "elsewhere"] },
      },
    ],
    reports: [],
    roles: [{ name: "readers", permissions: [{ name: "AccessVisualization" }] }],
    userAuths: [],
    userStatuses: [],
    users: [],
  });
});

test("there is a list for every kind of object", () => {
  expect(Object.keys(sentToPivot(stack)).sort()).toEqual(
    definitions.map(({ collection }) => collection.plural).sort(),
  );
});

test("view state that Terraform puts together is put together", () => {
  const wiki = cube();
  new Report(stack, "weekly", {
    name: "weekly",
    title: "Weekly",
    owner: "ada",
    delivery: { frequency: "P7D", frequencyType: "fixed", day: 1, dayType: "of-week", time: 8 },
    admins: Access.only(User.fromName("ada")),
    essence: essence({ dataCube: wiki, measures: [wiki.measure("edits")], visualization: "totals" }),
  });
  expect(sentToPivot(stack, new Date("2026-01-02T03:04:05Z")).reports).toMatchObject([
    {
      name: "weekly",
      creationDate: "2026-01-02T03:04:05.000Z",
      essence: { dataCube: "wiki", selectedMeasures: ["edits"], visualization: "totals" },
    },
  ]);
});

test("what only Terraform knows is its expression, and no secret is shown", () => {
  const url = new TerraformVariable(stack, "url", { type: "string", sensitive: true });
  new Alert(stack, "quiet", {
    name: "quiet",
    title: `Quiet at ${url.stringValue}`,
    owner: "ada",
    dataCube: "wiki",
    checkFrequency: "PT1H",
    timeFrame: "PT1H",
    conditions: [{ type: "value", measure: "edits", condition: "lessThan", value: 1 }],
    webhooks: [{ type: "slack", url: url.stringValue, payload: "{}" }],
  });
  const secret = { passwordWo: "hunter2-hunter2-hunter2", passwordWoVersion: 1 };
  new level1.userAuth.UserAuth(stack, "hashed", { name: "ada", ...secret });
  new level1.userAuth.UserAuth(stack, "plain", { name: "ben", ...secret, passwordHashing: "none" });
  const sent = sentToPivot(stack);
  expect(sent.alerts).toMatchObject([{ title: "Quiet at ${var.url}", webhooks: [{ url: "${var.url}" }] }]);
  expect(sent.userAuths).toMatchObject([
    { currentPass: { hashStrategy: "bcrypt", pass: `$2a$12$${".".repeat(53)}` } },
    { currentPass: { hashStrategy: "none", pass: "(secret)" } },
  ]);
  expect(JSON.stringify(sent)).not.toContain("hunter2");
});

test("lists that only Terraform knows are their expressions, and of extra JSON that it makes nothing is known", () => {
  const given = new TerraformVariable(stack, "given", { type: "any" });
  const list = Token.asAny(given.value);
  cube({ dimensions: list, measures: list });
  new Role(stack, "readers", { name: "readers", permissions: given.listValue, extra: given.stringValue });
  expect(sentToPivot(stack)).toMatchObject({
    dataCubes: [{ dimensions: "${var.given}", measures: "${var.given}" }],
    roles: [{ name: "readers", permissions: "${var.given}" }],
  });
});

test("what another stack has is known to Terraform alone, be there a namesake in this one", () => {
  const other = new TerraformStack(app, "other");
  new PivotProvider(other, "pivot");
  new Role(stack, "readers", { name: "ours" });
  cube({ readAccess: Access.specific({ roles: [new Role(other, "readers", { name: "theirs" })] }) });
  expect(sentToPivot(stack).dataCubes).toMatchObject([
    {
      readAccess: {
        roles: [expect.stringMatching(/^\$\{data\.terraform_remote_state\.[^}]*readers[^}]*\}$/)],
      },
    },
  ]);
});

test("overrides and level 1 constructs count; other things in the stack do not", () => {
  cube().resource.addOverride("title", "Overridden, for $${5}");
  new level1.dataPivotRole.DataPivotRole(stack, "found", { name: "readers" });
  new level1.role.Role(stack, "writers", { name: "writers" });
  stack.addOverride("resource.terraform_data.one", { input: 1 });
  const { dataCubes, roles } = sentToPivot(stack);
  expect(dataCubes).toMatchObject([{ title: "Overridden, for ${5}" }]);
  expect(roles).toEqual([{ name: "writers" }]);
});

test("takes what Testing.synth gives, too", () => {
  cube();
  expect(sentToPivot(Testing.synth(stack))).toEqual(sentToPivot(stack));
});

test("what the provider would refuse is refused, with the construct's path", () => {
  cube({ dimensions: [{ name: "channel" }, { name: "channel" }] });
  expect(() => sentToPivot(stack)).toThrow(
    'The provider refuses this stack:\n[shop/wiki] dimensions[1].name "channel" is used twice',
  );
  expect(() => sentToPivot(Testing.synth(stack))).toThrow("[pivot_data_cube.wiki] dimensions[1].name");
});

test.each<[string, () => unknown]>([
  ["a list", () => "[]"],
  ["no JSON", () => "resource {"],
  ["a construct", () => stack.node.tryFindChild("pivot")?.node],
])("%s is no stack", (_, make) => {
  // As a program in JavaScript could call it.
  expect(() => sentToPivot(make() as string)).toThrow(
    "sentToPivot takes a TerraformStack, or what Testing.synth(stack) gives; this is neither.",
  );
});

test("cdktf's own matchers work on our constructs", () => {
  Testing.setupJest();
  new UserAuth(stack, "ada", { user: "ada" });
  expect(Testing.synth(stack)).toHaveResourceWithProperties(UserAuth, { name: "ada" });
  expect(Testing.synth(stack)).not.toHaveResource(Role);
});
