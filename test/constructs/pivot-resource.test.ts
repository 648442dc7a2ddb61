/** What synthesis judges: objects as they are in the stack in the end. */
import { type App, TerraformStack, TerraformVariable } from "cdktf";
import {
  Access,
  Alert,
  Dashboard,
  type DashboardPageTile,
  DataCube,
  Delivery,
  facetEssence,
  PivotProvider,
  Report,
  Role,
  row,
  Tile,
  User,
  UserStatus,
} from "cdktf-provider-pivot";
import { testingApp } from "../support/testing-app.js";

let app: App;
let stack: TerraformStack;

beforeEach(() => {
  app = testingApp();
  stack = new TerraformStack(app, "test");
  new PivotProvider(stack, "pivot");
});

const cube = (more: object = {}): DataCube =>
  new DataCube(stack, "wiki", { name: "wiki", connection: "druid", source: "wikipedia", ...more });

const errors = (of: TerraformStack = stack): readonly string[] =>
  of.node.findAll().flatMap(({ node }) => node.validate().map((error) => `[${node.path}] ${error}`));

/** What cdktf's command shows beside errors. */
const warnings = (): readonly unknown[] =>
  stack.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata.filter(({ type }) => type === "@cdktf/warn").map(({ data }) => data as unknown),
    );

const report = (essence: object, more: object = {}): Report =>
  new Report(stack, "weekly", {
    name: "weekly",
    title: "Weekly",
    owner: "ada",
    delivery: Delivery.daily({ at: 8 }),
    admins: Access.only(User.fromName("ada")),
    // @ts-expect-error whatever is in the place of a view
    essence,
    ...more,
  });

test("a view of the wrong kind is refused for a cube as it is for a name", () => {
  report(facetEssence({ dataCube: cube(), measures: ["edits"] }));
  expect(errors()).toEqual([
    '[test/weekly] essence (at selectedMeasures[0]) must be the name of a measure. The value is {"measure":"edits"}.',
  ]);
});

test("of a view, only what is known now is judged", () => {
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const list = new TerraformVariable(stack, "list", { type: "list(string)" }).listValue;
  report({
    dataCube: text,
    timezone: text,
    filter: { clauses: [{ dimension: text }] },
    splits: [{ dimension: text }],
    selectedMeasures: list,
  });
  expect(errors()).toEqual([]);
});

test("rules that read JSON as text leave alone what is not whole", () => {
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  new Alert(stack, "parts", {
    name: "parts",
    title: "Parts",
    owner: "ada",
    dataCube: "wiki",
    checkFrequency: "PT1H",
    timeFrame: "P1D",
    type: "within-split",
    splits: [{ dimension: text }],
    conditions: [{ type: "value", measure: "edits", condition: "lessThan", value: 1 }],
  });
  expect([errors(), warnings()]).toEqual([[], []]);
});

test("overrides are judged", () => {
  const { resource } = cube();
  resource.addOverride("dimensions", [{ name: "a" }, { name: "a" }]);
  resource.addOverride("default_refresh_rate", "5m");
  expect(errors()).toEqual([
    expect.stringMatching(/^\[test\/wiki\] dimensions\[1\]\.name "a" is used twice\./),
    expect.stringMatching(/^\[test\/wiki\] defaultRefreshRate must be an ISO 8601 duration/),
  ]);
});

test("what an override repairs is right", () => {
  cube({ defaultRefreshRate: "soon" }).resource.addOverride("default_refresh_rate", "PT5M");
  expect(errors()).toEqual([]);
});

test("what is said to the level 1 construct is judged", () => {
  cube().resource.defaultRefreshRate = "soon";
  expect(errors()).toEqual([
    expect.stringMatching(/^\[test\/wiki\] defaultRefreshRate must be an ISO 8601 duration/),
  ]);
});

test("what the provider would warn of is told, once", () => {
  const alert = new Alert(stack, "drop", {
    name: "drop",
    title: "Drop",
    owner: "ada",
    dataCube: "wiki",
    checkFrequency: "PT1H",
    timeFrame: "P1D",
    conditions: [{ type: "percent-delta", measure: "edits", condition: "lessThan", value: -20 }],
  });
  expect([errors(), errors()]).toEqual([[], []]);
  expect(warnings()).toEqual([
    "conditions[0].type compares with another period, and compare is not set. " +
      'A condition of type "percent-delta" needs compare = { type = "relative", duration = "P1D" } or the like.',
  ]);
  expect(alert.node.metadata).toHaveLength(1);
});

describe("two objects of one kind and name", () => {
  const role = (id: string, more: object = {}): Role => new Role(stack, id, { name: "readers", ...more });

  test("are told of, with the path of both", () => {
    role("one");
    role("two");
    expect(errors()).toEqual([
      "[test/two] name is that of test/one, too. Both would be one object of Pivot. Name one otherwise, or leave one out.",
    ]);
  });

  test("are so by a reference, too", () => {
    const user = new User(stack, "ada", { name: "ada", email: "ada@shop.example" });
    new UserStatus(stack, "one", { user });
    new UserStatus(stack, "two", { user });
    expect(errors()).toEqual([expect.stringMatching(/^\[test\/two\] user is that of test\/one, too\./)]);
  });

  test("may be one that moves from here to there", () => {
    role("one").resource.moveTo("there");
    role("two").resource.addMoveTarget("there");
    expect(errors()).toEqual([]);
  });

  test("may be in two Pivots, in two stacks, or of two kinds", () => {
    role("one");
    role("two", { provider: new PivotProvider(stack, "other", { alias: "other" }) });
    cube({ name: "readers" });
    const another = new TerraformStack(app, "another");
    new Role(another, "one", { name: "readers" });
    expect(errors()).toEqual([]);
  });
});

describe("the provider of an object", () => {
  const other = (scope: TerraformStack): PivotProvider =>
    new PivotProvider(scope, "other", { alias: "other" });

  test("is to be said where all have an alias", () => {
    const another = new TerraformStack(app, "another");
    other(another);
    new Role(another, "readers", { name: "readers" });
    expect(errors(another)).toEqual([
      "[another/readers] provider is missing, and every PivotProvider of the stack has an alias. " +
        "Name one of them, or leave the alias of one out.",
    ]);
  });

  test("is of the same stack", () => {
    new Role(stack, "readers", { name: "readers", provider: other(new TerraformStack(app, "another")) });
    expect(errors()).toEqual([
      "[test/readers] provider is another/other, of another stack. Make one in the stack of the object.",
    ]);
  });

  test("is one", () => {
    // @ts-expect-error an alias is none
    new Role(stack, "readers", { name: "readers", provider: "other" });
    expect(errors()).toEqual([
      "[test/readers] provider is no PivotProvider. Make one in the stack, and give that.",
    ]);
  });

  test("has an alias of its own", () => {
    new PivotProvider(stack, "second");
    other(stack);
    new PivotProvider(stack, "third", { alias: "other" });
    const advice = "Give this one an alias of its own, and to its objects the prop provider.";
    expect(errors()).toEqual([
      `[test/second] alias is missing, as it is of test/pivot, too. ${advice}`,
      `[test/third] alias is that of test/other, too. ${advice}`,
    ]);
  });
});

test("changes are ignored by Terraform's names of attributes", () => {
  const ignoring = (id: string, ignoreChanges: "all" | string[]): DataCube =>
    new DataCube(stack, id, { name: id, connection: "druid", source: "s", lifecycle: { ignoreChanges } });
  ignoring("right", ["title", "read_access", "dimensions[0].title", "extra_json"]);
  ignoring("all", "all");
  ignoring("wrong", ["title", "readAccess.roles", "extra", "connection", "measure"]);
  expect(errors()).toEqual(
    [
      '1] "readAccess.roles" is none of Terraform\'s names. Write "read_access".',
      '2] "extra" is none of Terraform\'s names. Write "extra_json".',
      '3] "connection" is none of Terraform\'s names. Write "connection_name".',
      '4] "measure" is none of Terraform\'s names. Did you mean "measures"? ' +
        "Names are those of the reference page, in snake case.",
    ].map((text) => `[test/wrong] lifecycle.ignoreChanges[${text}`),
  );
});

describe("tiles of a dashboard", () => {
  const text = (name: string, width = 12): DashboardPageTile =>
    Tile.markdown(name, { content: "…", width, height: 3 });
  const dashboard = (type: string, tiles: readonly DashboardPageTile[]): Dashboard =>
    new Dashboard(stack, "sales", { name: "sales", title: "Sales", type, pages: [{ name: "page", tiles }] });

  test.each<[string, readonly DashboardPageTile[], string]>([
    ["without places", [text("a"), text("b")], "[1]"],
    ["in rows that are not in a column", [...row(text("a"), text("b")), ...row(text("c"))], "[2]"],
  ])("may not lie upon each other: %s", (_, tiles, index) => {
    dashboard("dashboard2", tiles);
    expect(errors()).toEqual([
      `[test/sales] pages[0].tiles${index}.position at x 0, y 0 is 12 wide and 3 high, and lies upon the tile "a". ` +
        "That at x 0, y 0 is 12 wide and 3 high. Move or shrink one; x and y that are left out are 0 in a new tile.",
    ]);
    expect(warnings()).toEqual([]);
  });

  test("that reach beyond a classic dashboard are warned of", () => {
    dashboard("classic", row(text("a"), text("b"), text("c")));
    expect([errors(), warnings()]).toEqual([
      [],
      [expect.stringMatching(/^pages\[0\]\.tiles\[2\]\.position reaches to x 36\./)],
    ]);
  });
});
