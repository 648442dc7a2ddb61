/** Dashboards in the hands of the real terraform: views in JSON, the order of things, both kinds, several versions. */
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/index.js";
import { documentedExchanges } from "../fixtures/exchanges.js";
import { createTerraformProject, type TerraformProject } from "../support/terraform-project.js";

jest.setTimeout(120_000);

let pivot: Emulator;
let project: TerraformProject;

const start = async (options?: EmulatorOptions): Promise<void> => {
  pivot = await startEmulator(options);
  project = await createTerraformProject({ PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token });
};

afterEach(async () => {
  await pivot.close();
  await project.remove();
});

const cube = `resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  query_hosts = ["localhost:8888"]
}

resource "pivot_data_cube" "orders" {
  name            = "orders"
  connection_name = pivot_connection.druid.name
  source          = "orders_v2"
  query_mode      = "sql"
  dimensions      = [{ name = "country" }]
  measures        = [{ name = "count", formula = "COUNT(*)" }]
}`;

const facetEssence = `{
          dataCube         = pivot_data_cube.orders.name
          timezone         = "Etc/UTC"
          filter           = { clauses = [{ dimension = "country", action = "overlap", values = { setType = "STRING", elements = ["FR"] } }] }
          axesSplits       = [[{ dimension = "country" }]]
          visualization    = "pie-chart"
          selectedMeasures = [{ measure = "count" }]
          pinnedDimensions = []
        }`;

const about = `{
        name     = "about"
        type     = "markdown"
        position = { width = 5, height = 3 }
        content  = "# Sales"
      }`;

const byCountry = (essence = `jsonencode(${facetEssence})`): string => `{
        name     = "by-country"
        type     = "visualization"
        title    = "By country"
        position = { width = 5, height = 5, y = 3 }
        facet_essence_json = ${essence}
      }`;

const sales = (...tiles: readonly string[]): string => `resource "pivot_dashboard" "sales" {
  name        = "sales"
  title       = "Sales"
  type        = "dashboard2"
  read_access = { access = "all" }
  pages = [
    {
      name  = "page"
      label = "Today"
      tiles = [${tiles.join(", ")}]
    },
  ]
}`;

const stack = (...tiles: readonly string[]): string => `${cube}\n\n${sales(...tiles)}`;

const applied = async (hcl: string): Promise<void> => {
  await project.write(hcl);
  await project.init();
  await project.apply();
};

type Json = Record<string, unknown>;

/** The dashboard as Pivot keeps it. */
const held = (name = "sales"): Json =>
  pivot.snapshot().dashboards.find((dashboard) => dashboard["name"] === name) ?? {};

const view = {
  dataCube: "orders",
  timezone: "Etc/UTC",
  filter: {
    clauses: [{ dimension: "country", action: "overlap", values: { setType: "STRING", elements: ["FR"] } }],
  },
  axesSplits: [[{ dimension: "country" }]],
  visualization: "pie-chart",
  selectedMeasures: [{ measure: "count" }],
  pinnedDimensions: [],
};

const aboutTile = {
  name: "about",
  type: "markdown",
  position: { width: 5, height: 3 },
  content: "# Sales",
};

const countryTile = {
  name: "by-country",
  type: "visualization",
  title: "By country",
  position: { width: 5, height: 5, y: 3 },
  facetEssence: view,
};

const salesHeld = {
  name: "sales",
  title: "Sales",
  type: "dashboard2",
  readAccess: { access: "all" },
  pages: [{ name: "page", label: "Today", tiles: [aboutTile, countryTile] }],
};

/** The dashboard as somebody leaves it who edited these tiles in the user interface. */
const edited = (...tiles: readonly Json[]): void => {
  pivot.seed({ dashboards: [{ ...salesHeld, pages: [{ name: "page", label: "Today", tiles }] }] });
};

/** Where two values differ, as paths: `pages[0].tiles[1].title`. */
const differences = (a: unknown, b: unknown, path = ""): readonly string[] => {
  const isNode = (value: unknown): value is Json => typeof value === "object" && value !== null;
  if (!isNode(a) || !isNode(b)) return a === b ? [] : [path];
  const step = (key: string): string => (Array.isArray(a) ? `[${key}]` : path === "" ? key : `.${key}`);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], path + step(key)),
  );
};

const plannedPaths = async (): Promise<readonly string[]> => {
  const { changes } = await project.plan();
  return changes.flatMap(({ address, before, after }) =>
    differences(before, after).map((path) => `${address} ${path}`),
  );
};

describe("a dashboard over a data cube of the same stack", () => {
  beforeEach(async () => {
    await start();
    await applied(stack(about, byCountry()));
  });

  test("is created after the cube as Pivot writes it, then nothing is planned, and it goes before the cube", async () => {
    expect(held()).toEqual(salesHeld);
    expect((await project.plan()).changes).toEqual([]);
    await project.destroy();
    const deleted = pivot.requests.all.filter(({ method }) => method === "DELETE");
    expect(deleted.map(({ path }) => path)).toEqual([
      "dashboards/sales",
      "data-cubes/orders",
      "connections/druid",
    ]);
  });

  test("changes in the user interface are planned back, each at its place, and nothing else", async () => {
    edited(
      { ...aboutTile, position: { width: 6, height: 3, x: 5 } },
      { ...countryTile, facetEssence: { ...view, visualization: "totals" } },
    );
    expect(await plannedPaths()).toEqual([
      "pivot_dashboard.sales pages[0].tiles[0].position.width",
      "pivot_dashboard.sales pages[0].tiles[1].facet_essence_json",
    ]);
    const { output } = await project.apply();
    expect(output).toContain('pages["page"].tiles["about"].position.x: 0 → 5');
    expect(held()["pages"]).toMatchObject([
      { tiles: [{ position: { width: 5, height: 3, x: 5 } }, { facetEssence: view }] },
    ]);
    expect((await project.plan()).changes).toEqual([]);
  });

  test("another order of keys, and empty members left out or added, are no change of a view", async () => {
    const respelled = {
      compare: {},
      settingsVersion: null,
      ...Object.fromEntries(Object.entries(view).reverse()),
      pinnedDimensions: undefined,
    };
    edited(aboutTile, { ...countryTile, facetEssence: respelled });
    expect((await project.plan()).changes).toEqual([]);

    edited(aboutTile, countryTile);
    const text = JSON.stringify(JSON.stringify(respelled, undefined, 2));
    await project.write(stack(about, byCountry(text)));
    expect((await project.plan()).changes).toEqual([]);
  });

  test("a new tile is one new element, whatever else Pivot knows of the others stays", async () => {
    edited({ ...aboutTile, infoHidden: true }, { ...countryTile, legendSide: "right" });
    await project.write(
      stack(
        `{
        name     = "hint"
        type     = "markdown"
        position = { width = 5, height = 1, y = 8 }
        content  = "Numbers of yesterday."
      }`,
        about,
        byCountry(),
      ),
    );
    await project.apply();
    expect(held()["pages"]).toEqual([
      {
        name: "page",
        label: "Today",
        tiles: [
          {
            name: "hint",
            type: "markdown",
            position: { width: 5, height: 1, y: 8 },
            content: "Numbers of yesterday.",
          },
          { ...aboutTile, infoHidden: true },
          { ...countryTile, legendSide: "right" },
        ],
      },
    ]);
    expect((await project.plan()).changes).toEqual([]);
  });
});

test("a wrong tile is refused before anything is planned, at its place", async () => {
  await start();
  await project.write(
    stack(
      about,
      byCountry(`jsonencode({ dataCube = "orders", selectedMeasures = ["count"] })`).replace(
        "width = 5",
        "width = 0",
      ),
    ),
  );
  await project.init();
  const { code, output } = await project.terraform("plan", "-no-color");
  expect(code).toBe(1);
  expect(output.replace(/\s*│\s*|\s+/g, " ")).toMatch(
    /pages\[0\]\.tiles\[1\]\.position\.width must be more than 0/,
  );
  expect(output.replace(/\s*│\s*|\s+/g, " ")).toContain(
    'pages[0].tiles[1].facet_essence_json (at selectedMeasures[0]) must be an object, such as {"measure": "count"}',
  );
  expect(pivot.requests.all).toEqual([]);
});

/** What the documents show as sent, with the versions that show it. */
const documented = documentedExchanges().flatMap(({ collection, era, given, request, what }) => {
  // The body of a documented create; the emulator's own tests check its form.
  const { dashboard } = (request.body ?? {}) as { dashboard?: Json };
  return collection === "dashboards" && request.path === "dashboards" && dashboard
    ? [[era, what, given, dashboard] as const]
    : [];
});

test.each(documented)("import (era %s): %s", async (era, _, given, dashboard) => {
  await start({ era });
  for (const contents of [...given, { dashboards: [dashboard] }]) pivot.seed(contents);
  const { name, title, pages } = dashboard as { name: string; title: string; pages: readonly Json[] };
  const minimal = (label = ""): string => `resource "pivot_dashboard" "it" {
  name  = "${name}"
  title = "${title}${label}"
  pages = ${JSON.stringify(pages.map((page) => ({ name: page["name"] })))}
}`;
  await project.write(minimal());
  await project.init();
  expect(await project.terraform("import", "pivot_dashboard.it", name)).toMatchObject({ code: 0 });
  expect((await project.plan()).changes).toEqual([]);

  await project.write(minimal(" (live)"));
  await project.apply();
  expect(held(name)).toEqual({ ...dashboard, title: `${title} (live)` });
  expect((await project.plan()).changes).toEqual([]);
});

test("an older Pivot says no type: a classic dashboard settles with and without it", async () => {
  await start({ era: "B", switches: { references: "unchecked", unknownFields: "drop" } });
  const classic = (type: string): string => `resource "pivot_dashboard" "classic" {
  name  = "classic"
  title = "Orders"
  ${type}
  pages = [{
    name = "page"
    tiles = [{
      name         = "t0003"
      type         = "visualization"
      position     = { width = 12, height = 12, x = 0 }
      essence_json = jsonencode({ dataCube = "orders", selectedMeasures = ["count"] })
    }]
  }]
}`;
  await applied(classic(""));
  expect((await project.plan()).changes).toEqual([]);
  await project.write(classic('type = "classic"'));
  expect((await project.plan()).changes).toEqual([]);
  expect(held("classic")).toEqual({
    name: "classic",
    title: "Orders",
    pages: [
      {
        name: "page",
        tiles: [
          {
            name: "t0003",
            type: "visualization",
            position: { width: 12, height: 12 },
            essence: {
              dataCube: "orders",
              filter: {},
              splits: [],
              selectedMeasures: ["count"],
              pinnedDimensions: [],
            },
          },
        ],
      },
    ],
  });
});
