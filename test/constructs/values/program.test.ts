/** Values where they belong: in the props of a program's constructs. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack, TerraformVariable } from "cdktf";
import {
  Access,
  Alert,
  column,
  Compare,
  Dashboard,
  DataCube,
  Delivery,
  Duration,
  essence,
  facetEssence,
  filter,
  Filter,
  PivotProvider,
  Report,
  Role,
  Split,
  Tile,
  User,
} from "cdktf-provider-pivot";

let folder: string;
let app: App;
let stack: TerraformStack;
let orders: DataCube;
let ada: User;
let sales: Role;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "values-"));
  app = new App({ outdir: folder });
  stack = new TerraformStack(app, "test");
  new PivotProvider(stack, "pivot");
  orders = new DataCube(stack, "orders", { name: "orders", connection: "druid", source: "orders_v2" });
  ada = new User(stack, "ada", { name: "ada@shop.example", email: "ada@shop.example" });
  sales = new Role(stack, "sales", { name: "sales" });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What Terraform gets for one object; the rules of the definitions have judged it then. */
const synthesised = (type: string, id: string): unknown => {
  app.synth();
  // The shape of what CDKTF synthesises.
  const { resource } = JSON.parse(readFileSync(join(folder, "stacks/test/cdk.tf.json"), "utf8")) as {
    resource: Record<string, Record<string, unknown>>;
  };
  return resource[type]?.[id];
};

test("a report", () => {
  new Report(stack, "weekly", {
    name: "weekly-sales",
    title: "Weekly sales",
    owner: ada,
    delivery: Delivery.weekly({ on: "monday", at: 8 }),
    essence: essence({
      dataCube: orders,
      filter: filter(Filter.in("country", ["FR", "IT"])),
      splits: ["country"],
      measures: ["count"],
      compare: Compare.relative(Duration.weeks(1)),
    }),
    recipients: Access.specific({ roles: [sales] }),
    admins: Access.only(ada),
  });
  expect(synthesised("pivot_report", "weekly")).toMatchObject({
    delivery: { frequency: "P1W", frequency_type: "fixed", day: 1, day_type: "of-week", time: 8 },
    essence_json:
      '${jsonencode({"dataCube" = pivot_data_cube.orders.name, ' +
      '"filter" = {"clauses" = [{"dimension" = "country", "action" = "overlap", ' +
      '"values" = {"setType" = "STRING", "elements" = ["FR", "IT"]}, "exclude" = false, "mvFilterOnly" = false}]}, ' +
      '"splits" = [{"dimension" = "country"}], "selectedMeasures" = ["count"], "pinnedDimensions" = [], ' +
      '"timezone" = "Etc/UTC", "compare" = {"type" = "relative", "duration" = "P1W"}})}',
    recipients: { access: "specific", roles: ["${pivot_role.sales.name}"] },
    admins: { access: "single", users: ["${pivot_user.ada.name}"] },
  });
});

test("a dashboard", () => {
  new Dashboard(stack, "sales-overview", {
    name: "sales-overview",
    title: "Sales overview",
    type: "dashboard2",
    readAccess: Access.all(),
    pages: [
      {
        name: "page",
        tiles: column(
          Tile.markdown("about", { content: "Sales", width: 5, height: 3 }),
          Tile.view("countries", {
            title: "Revenue by country",
            width: 5,
            height: 5,
            facetEssence: facetEssence({
              dataCube: "shop",
              axes: [[Split.by("country", { sort: { by: "measure", direction: "descending" } })]],
              visualization: "pie-chart",
              measures: ["revenue"],
            }),
          }),
        ),
      },
    ],
  });
  expect(synthesised("pivot_dashboard", "sales-overview")).toMatchObject({
    read_access: { access: "all" },
    pages: [
      {
        name: "page",
        tiles: [
          {
            name: "about",
            type: "markdown",
            position: { width: 5, height: 3, x: 0, y: 0 },
            content: "Sales",
          },
          {
            name: "countries",
            type: "visualization",
            title: "Revenue by country",
            position: { width: 5, height: 5, x: 0, y: 3 },
            facet_essence_json:
              '{"axesSplits":[[{"dimension":"country","direction":"descending","sortType":"measure"}]],' +
              '"dataCube":"shop","filter":{},"pinnedDimensions":[],"selectedMeasures":[{"measure":"revenue"}],' +
              '"timezone":"Etc/UTC","visualization":"pie-chart"}',
          },
        ],
      },
    ],
  });
});

test("an alert", () => {
  new Alert(stack, "drop", {
    name: "revenue-drop",
    title: "Revenue dropped",
    owner: ada,
    dataCube: orders,
    checkFrequency: Duration.hours(1),
    timeFrame: Duration.days(1),
    type: "within-split",
    filter: filter(Filter.not(Filter.contains("country", "X"))),
    splits: [Split.by("country")],
    conditions: [{ type: "percent-delta", measure: "revenue", condition: "lessThan", value: -20 }],
    compare: Compare.relative(Duration.days(1)),
  });
  expect(synthesised("pivot_alert", "drop")).toMatchObject({
    check_frequency: "PT1H",
    time_frame: "P1D",
    filter_json: '{"clauses":[{"action":"contains","dimension":"country","exclude":true,"search":"X"}]}',
    splits_json: '[{"dimension":"country"}]',
    compare: { type: "relative", duration: "P1D" },
  });
});

test("lists that Terraform knows later stay lists", () => {
  const names = new TerraformVariable(stack, "names", { type: "list(string)" });
  new Report(stack, "weekly", {
    name: "weekly-sales",
    title: "Weekly sales",
    owner: ada,
    delivery: Delivery.daily({ at: 8 }),
    essence: essence({ dataCube: "orders", measures: names.listValue, pinned: names.listValue }),
    admins: Access.specific({ users: names.listValue }),
  });
  expect(synthesised("pivot_report", "weekly")).toMatchObject({
    essence_json:
      '${jsonencode({"dataCube" = "orders", "filter" = {}, "splits" = [], "selectedMeasures" = var.names, ' +
      '"pinnedDimensions" = var.names, "timezone" = "Etc/UTC"})}',
    admins: { access: "specific", users: "${var.names}" },
  });
});

test("lists whose elements become objects must be known now", () => {
  const names = new TerraformVariable(stack, "names", { type: "list(string)" }).listValue;
  const known = "Expected a list whose length is known now; its elements may be tokens.";
  expect(() => facetEssence({ dataCube: "orders", measures: names })).toThrow(
    new Error(`facetEssence: measures is a token. ${known}`),
  );
  expect(() => essence({ dataCube: "orders", measures: names, splits: names })).toThrow(
    new Error(`essence: splits is a token. ${known}`),
  );
});

test("a tile's size must be known now, for those beside it have their places by it", () => {
  const width = new TerraformVariable(stack, "width", { type: "number" }).numberValue;
  expect(() => column(Tile.markdown("about", { content: "Sales", width, height: 1 }))).toThrow(
    new Error('Tile "about": width is a token. Expected a number that is known now.'),
  );
});
