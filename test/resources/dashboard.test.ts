import { later, type Model, readWire, validate, type Wire, writeWire } from "../../src/definition/index.js";
import { modelOf } from "../../src/provider/values.js";
import { dashboard } from "../../src/resources/index.js";
import { type ObjectValue } from "../../src/terraform/index.js";
import { documentedExchanges } from "../fixtures/exchanges.js";
import { documentedObjects } from "./documented.js";

const place = { width: 5, height: 3 };

const withTiles = (...tiles: readonly Model[]): Model => ({
  name: "sales",
  title: "Sales",
  pages: [{ name: "page", tiles }],
});

const tile = (more: Model = {}): Model => ({ name: "t1", type: "visualization", position: place, ...more });

const emptyTile = (more: Model = {}): Model => tile({ type: "blank", ...more });

test("lives where Pivot has dashboards", () => {
  expect(dashboard.collection).toEqual({ path: "dashboards", singular: "dashboard", plural: "dashboards" });
});

describe("a documented request can be written as a configuration, and is sent as documented:", () => {
  const classic: ObjectValue = {
    name: "orders-classic",
    title: "Orders",
    read_access: { access: "all" },
    pages: [
      {
        name: "page",
        tiles: [
          {
            name: "t0003",
            type: "visualization",
            title: "Orders",
            can_expand: true,
            description: "",
            position: { width: 12, height: 12, x: 12, y: 0 },
            essence_json: JSON.stringify({
              visualization: "table",
              dataCube: "orders-full",
              timezone: "Etc/UTC",
              filter: {},
              splits: [{ dimension: "country", sortType: "measure", direction: "descending" }],
              selectedMeasures: ["count"],
              pinnedDimensions: [],
            }),
          },
        ],
      },
    ],
  };

  const configurations: Readonly<Record<string, ObjectValue>> = {
    "A dashboard with markdown and a facet view is created and comes back as it was sent.": {
      name: "sales-overview",
      title: "Sales overview",
      type: "dashboard2",
      description: "Daily trading numbers",
      read_access: { access: "specific", roles: ["sales-analysts"] },
      modify_access: { access: "single", users: ["ada@shop.example"] },
      pages: [
        {
          name: "page",
          label: "Today",
          tiles: [
            {
              name: "t0001",
              type: "markdown",
              title: "About",
              title_hidden: true,
              can_expand: true,
              description: "",
              position: place,
              content: "## Sales\n\nNumbers for the last day.",
            },
            {
              name: "t0002",
              type: "visualization",
              title: "Revenue by country",
              can_expand: true,
              description: "Top countries",
              position: { width: 5, height: 5, y: 3 },
              facet_essence_json: JSON.stringify({
                dataCube: "orders-sql",
                timezone: "Etc/UTC",
                visualization: "pie-chart",
                axesSplits: [[{ dimension: "country", sortType: "measure", direction: "descending" }]],
                selectedMeasures: [{ measure: "revenue" }],
                pinnedDimensions: [],
                filter: {
                  clauses: [
                    {
                      dimension: "__time",
                      action: "overlap",
                      dynamic: {
                        op: "timeRange",
                        operand: { op: "ref", name: "m" },
                        duration: "P1D",
                        step: -1,
                      },
                    },
                    {
                      dimension: "country",
                      action: "overlap",
                      values: { setType: "STRING", elements: ["FR", "IT"] },
                      exclude: false,
                      mvFilterOnly: false,
                    },
                  ],
                },
              }),
            },
          ],
        },
      ],
    },
    "Older dashboards have classic tiles and no type.": {
      ...classic,
      modify_access: { access: "single", users: ["ada@shop.example"] },
    },
    "The skeletons of 2022 show settings, and no tiles.": {
      name: "orders-2022",
      title: "Orders",
      description: "All web orders",
      theme: "light",
      filter_token: "emea-only",
      share_timezone: true,
      enforce_time_filter: false,
      has_global_compare: false,
      read_access: { access: "all" },
      modify_access: { access: "all" },
      restricted_edit_access: { access: "all" },
      pages: [{ name: "page", label: "Orders" }],
      extra_json: JSON.stringify({ defaultCompare: false }),
    },
    "An update sends the whole dashboard, and what it leaves out is gone.": classic,
  };

  const writes = documentedExchanges().filter(
    ({ collection, request }) => collection === "dashboards" && request.body !== undefined,
  );

  test("all of them", () => {
    expect([...new Set(writes.map(({ what }) => what))]).toEqual(Object.keys(configurations));
  });

  test.each(writes.map(({ what, era, given, request }) => [what, era, given, request] as const))(
    "%s (era %s)",
    (what, _era, given, { path, body }) => {
      const model = modelOf(dashboard.attributes, configurations[what] ?? {});
      const now = path === "dashboards" ? undefined : given[1]?.dashboards?.[0];
      expect(validate(dashboard, model)).toEqual([]);
      expect({ dashboard: writeWire(dashboard, model, now) }).toEqual(body);
    },
  );
});

test.each(documentedObjects(dashboard))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(dashboard, wire);
  expect(validate(dashboard, model)).toEqual([]);
  expect(writeWire(dashboard, model, wire)).toEqual(wire);
});

test("settings and tiles have these places in Pivot's object", () => {
  const model: Model = {
    ...withTiles(
      tile({
        position: { width: 5, height: 3, x: 1, y: 2 },
        title: "Orders",
        titleHidden: false,
        description: "By country",
        canExpand: false,
        essenceJson: '{"dataCube":"orders"}',
        facetEssenceJson: '{"dataCube":"orders"}',
        exploreEssenceJson: '{"dataCube":"orders"}',
        extraJson: '{"legendSide":"right"}',
      }),
      { name: "t2", type: "markdown", position: place, content: "# Sales" },
    ),
    type: "dashboard2",
    theme: "dark",
    verticalUnits: "rows",
    shareTimezone: false,
    enforceTimeFilter: true,
    hasGlobalCompare: true,
    filterToken: "emea-only",
    restrictedEditAccess: { access: "specific", users: ["ada@shop.example"], roles: ["stewards"] },
    extraJson: '{"filterTile":"hide"}',
  };
  expect(writeWire(dashboard, model)).toEqual({
    name: "sales",
    title: "Sales",
    type: "dashboard2",
    theme: "dark",
    verticalUnits: "rows",
    shareTimezone: false,
    enforceTimeFilter: true,
    hasGlobalCompare: true,
    filterToken: "emea-only",
    restrictedEditAccess: { access: "specific", users: ["ada@shop.example"], roles: ["stewards"] },
    filterTile: "hide",
    pages: [
      {
        name: "page",
        tiles: [
          {
            name: "t1",
            type: "visualization",
            position: { width: 5, height: 3, x: 1, y: 2 },
            title: "Orders",
            titleHidden: false,
            description: "By country",
            canExpand: false,
            essence: { dataCube: "orders", filter: {}, splits: [], pinnedDimensions: [] },
            facetEssence: { dataCube: "orders", filter: {}, pinnedDimensions: [] },
            exploreEssence: { dataCube: "orders" },
            legendSide: "right",
          },
          { name: "t2", type: "markdown", position: place, content: "# Sales" },
        ],
      },
    ],
  });
});

describe("what goes without saying", () => {
  const older: Wire = {
    name: "sales",
    title: "Sales",
    pages: [{ name: "page", tiles: [{ name: "t1", type: "visualization", position: place }] }],
  };
  const newer: Wire = { ...older, type: "classic" };

  const viewed = (...views: readonly Wire[]): Wire => ({
    ...older,
    pages: [{ name: "page", tiles: views.map((view, index) => tile({ name: `t${index}`, ...view })) }],
  });

  test.each<[string, Wire, string | undefined]>([
    ["classic, where a tile has a classic view", viewed({ essence: {} }, {}), "classic"],
    ["nothing, where a tile has a view of the other kind", viewed({ facetEssence: {} }), undefined],
    ["nothing, where tiles have both", viewed({ essence: {} }, { facetEssence: {} }), undefined],
    ["nothing, where no tile has a view", older, undefined],
  ])("a type is read as said: %s", (_, wire, type) => {
    expect(readWire(dashboard, wire)["type"]).toBe(type);
  });

  test("coordinates that are 0 are read as said", () => {
    expect(readWire(dashboard, older)).toMatchObject({
      pages: [{ tiles: [{ position: { width: 5, height: 3, x: 0, y: 0 } }] }],
    });
  });

  test("is read as said where Pivot has null for it", () => {
    const pages = [{ name: "page", tiles: [tile({ position: { ...place, x: null, y: 3 } })] }];
    const wire = { ...older, type: null, pages };
    expect(readWire(dashboard, wire)).toMatchObject({
      pages: [{ tiles: [{ position: { ...place, x: 0, y: 3 } }] }],
    });
    expect(writeWire(dashboard, readWire(dashboard, wire), wire)).toEqual({
      ...older,
      pages: [{ name: "page", tiles: [tile({ position: { ...place, y: 3 } })] }],
    });
  });

  test("stays unsaid where Pivot does not say it", () => {
    expect(writeWire(dashboard, readWire(dashboard, older), older)).toEqual(older);
    expect(writeWire(dashboard, readWire(dashboard, newer), newer)).toEqual(newer);
  });

  test("is said where it is decided: on create, or by another type", () => {
    expect(writeWire(dashboard, { ...readWire(dashboard, older), type: "classic" })).toEqual(newer);
    expect(writeWire(dashboard, { ...readWire(dashboard, older), type: "dashboard2" }, older)).toEqual({
      ...older,
      type: "dashboard2",
    });
  });

  test("is left to Pivot where a plan leaves it open", () => {
    const planned = { ...withTiles(tile({ position: { ...place, x: later, y: later } })), type: later };
    expect(writeWire(dashboard, planned)).toEqual(older);
  });
});

test("pages and tiles keep what no attribute describes, by their names", () => {
  const now: Wire = {
    name: "sales",
    title: "Sales",
    type: "dashboard2",
    filterTile: "hide",
    pages: [
      { name: "a", colour: "red", tiles: [] },
      {
        name: "b",
        colour: "blue",
        tiles: [
          { name: "t1", type: "visualization", position: { ...place, pinned: true }, legendSide: "right" },
          { name: "t2", type: "markdown", position: place, infoHidden: true },
        ],
      },
    ],
  };
  const model: Model = {
    name: "sales",
    title: "Sales",
    type: "dashboard2",
    pages: [
      {
        name: "b",
        tiles: [
          { name: "t2", type: "markdown", position: place, content: "New" },
          { name: "t1", type: "visualization", position: { width: 9, height: 9 } },
        ],
      },
      { name: "c" },
    ],
  };
  expect(writeWire(dashboard, model, now)).toEqual({
    ...now,
    pages: [
      {
        name: "b",
        colour: "blue",
        tiles: [
          { name: "t2", type: "markdown", position: place, infoHidden: true, content: "New" },
          {
            name: "t1",
            type: "visualization",
            position: { width: 9, height: 9, pinned: true },
            legendSide: "right",
          },
        ],
      },
      { name: "c" },
    ],
  });
});

test("a view is read with its keys in one order", () => {
  const essence = { selectedMeasures: ["count"], dataCube: "orders", filter: {} };
  expect(readWire(dashboard, withTiles(tile({ essence })))).toMatchObject({
    pages: [{ tiles: [{ essenceJson: '{"dataCube":"orders","filter":{},"selectedMeasures":["count"]}' }] }],
  });
});

const problemsOf = (model: Model): unknown =>
  validate(dashboard, model).map(({ severity, path, message, advice }) => ({
    [`${severity} at ${path.join(".")}`]: `${message}. ${advice}`,
  }));

const view = (name: string, content: unknown): Model => withTiles(tile({ [name]: JSON.stringify(content) }));

test.each<[string, Model, string, string]>([
  ["no title", { name: "sales" }, "title", "is missing. What people see as the dashboard's name."],
  [
    "a name with a slash",
    { name: "my/sales", title: "Sales" },
    "name",
    'must not contain a slash: it is the last part of a URL. The value is "my/sales".',
  ],
  [
    "a page that is there twice",
    { name: "sales", title: "Sales", pages: [{ name: "a" }, { name: "b" }, { name: "a" }] },
    "pages.2.name",
    '"a" is used twice. Element 0 has the same name. Each name must be unique within pages.',
  ],
  [
    "a tile that is there twice on a page",
    withTiles(emptyTile(), emptyTile()),
    "pages.0.tiles.1.name",
    '"t1" is used twice. Element 0 has the same name. Each name must be unique within pages.0.tiles.',
  ],
  [
    "a tile that is there twice on different pages",
    {
      name: "sales",
      title: "Sales",
      pages: [later, { name: "a", tiles: [emptyTile()] }, { name: "b", tiles: [emptyTile()] }],
    },
    "pages.2.tiles.0.name",
    '"t1" is used on another page. Page 1 has a tile of this name. Tile names are unique within the dashboard.',
  ],
  [
    "a tile without a width",
    withTiles(emptyTile({ position: { width: 0, height: 3 } })),
    "pages.0.tiles.0.position.width",
    "must be more than 0. The value is 0.",
  ],
  [
    "a tile of half a height",
    withTiles(emptyTile({ position: { width: 1, height: 0.5 } })),
    "pages.0.tiles.0.position.height",
    "must be a whole number. The value is 0.5.",
  ],
  [
    "a tile left of the page",
    withTiles(emptyTile({ position: { ...place, x: -1 } })),
    "pages.0.tiles.0.position.x",
    "must not be negative. The value is -1.",
  ],
  [
    "a tile above the page",
    withTiles(emptyTile({ position: { ...place, y: -2 } })),
    "pages.0.tiles.0.position.y",
    "must not be negative. The value is -2.",
  ],
  [
    "a view that is no object",
    view("essenceJson", ["orders"]),
    "pages.0.tiles.0.essenceJson",
    'must be a JSON object. The value is ["orders"].',
  ],
  [
    "an explore view that is no object",
    view("exploreEssenceJson", "orders"),
    "pages.0.tiles.0.exploreEssenceJson",
    'must be a JSON object. The value is "orders".',
  ],
  [
    "a view of no data cube",
    view("facetEssenceJson", { filter: {} }),
    "pages.0.tiles.0.facetEssenceJson",
    "(at dataCube) must be the name of a data cube. It is missing.",
  ],
  [
    "a filter that is no object",
    view("essenceJson", { dataCube: "orders", filter: [] }),
    "pages.0.tiles.0.essenceJson",
    '(at filter) must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone. The value is [].',
  ],
  [
    "measures of a classic view as in the other kind",
    view("essenceJson", { dataCube: "orders", selectedMeasures: ["count", { measure: "count" }] }),
    "pages.0.tiles.0.essenceJson",
    '(at selectedMeasures[1]) must be the name of a measure. The value is {"measure":"count"}.',
  ],
  [
    "measures of a facet view as in the other kind",
    view("facetEssenceJson", { dataCube: "orders", selectedMeasures: ["count"] }),
    "pages.0.tiles.0.facetEssenceJson",
    '(at selectedMeasures[0]) must be an object, such as {"measure": "count"}. The value is "count".',
  ],
  [
    "splits of a facet view without axes",
    view("facetEssenceJson", { dataCube: "orders", axesSplits: [{ dimension: "country" }] }),
    "pages.0.tiles.0.facetEssenceJson",
    '(at axesSplits[0]) must be a JSON array. The value is {"dimension":"country"}.',
  ],
])("%s is an error", (_, model, path, text) => {
  expect(problemsOf(model)).toEqual([{ [`error at ${path}`]: text }]);
});

const open = "It is sent as it is: a newer Pivot may know it. Check the spelling.";

test.each<[string, Model, string, string]>([
  [
    "a type of dashboard",
    { name: "sales", title: "Sales", type: "dashboard3" },
    "type",
    `"dashboard3" is not among the documented values. Did you mean "dashboard2"? Documented are classic, dashboard2. ${open}`,
  ],
  [
    "a type of tile",
    withTiles(tile({ type: "picture" })),
    "pages.0.tiles.0.type",
    `"picture" is not among the documented values. Documented are visualization, markdown, blank. ${open}`,
  ],
  [
    "a classic view in a dashboard of the other kind",
    { ...view("essenceJson", { dataCube: "orders" }), type: "dashboard2" },
    "pages.0.tiles.0.essenceJson",
    'is for dashboards of type "classic". The type here is "dashboard2", so Pivot may not show it. Change the type or move the content.',
  ],
  [
    "a facet view in a classic dashboard",
    { ...view("facetEssenceJson", { dataCube: "orders" }), type: "classic" },
    "pages.0.tiles.0.facetEssenceJson",
    'is for dashboards of type "dashboard2". The type here is "classic", so Pivot may not show it. Change the type or move the content.',
  ],
  [
    "text in a tile for a view",
    withTiles(tile({ content: "# Sales" })),
    "pages.0.tiles.0.content",
    'is for tiles of type "markdown". The type here is "visualization", so Pivot may not show it. Change the type or move the content.',
  ],
  [
    "a view in a tile for text",
    withTiles(tile({ type: "markdown", essenceJson: '{"dataCube":"orders"}' })),
    "pages.0.tiles.0.essenceJson",
    'is for tiles of type "visualization". The type here is "markdown", so Pivot may not show it. Change the type or move the content.',
  ],
  [
    "a tile for a view without one",
    withTiles(tile()),
    "pages.0.tiles.0.type",
    '"visualization" has nothing to show. Give the tile essence_json or facet_essence_json or explore_essence_json, ' +
      "unless Pivot has it already.",
  ],
  [
    "a tile for text without any",
    withTiles(tile({ type: "markdown", content: null })),
    "pages.0.tiles.0.type",
    '"markdown" has nothing to show. Give the tile content, unless Pivot has it already.',
  ],
  [
    "a tile with two views",
    withTiles(tile({ facetEssenceJson: later, extraJson: '{"essence":{"dataCube":"orders"}}' })),
    "pages.0.tiles.0.type",
    '"visualization" has 2 things to show: essence_json, facet_essence_json. A tile shows one. They are sent as they ' +
      "are: leave out the others.",
  ],
  [
    "a tile upon another",
    withTiles(
      emptyTile(),
      emptyTile({ name: "t2", position: { ...place, x: 5 } }),
      emptyTile({ name: "t3", position: { ...place, x: 4, y: 2 } }),
    ),
    "pages.0.tiles.2.position",
    'at x 4, y 2 is 5 wide and 3 high, and lies upon the tile "t1". That at x 0, y 0 is 5 wide and 3 high. ' +
      "Move or shrink one; x and y that are left out are 0 in a new tile.",
  ],
  [
    "a tile to the right of a classic dashboard",
    { ...withTiles(emptyTile({ position: { width: 12, height: 3, x: 13 } })), type: "classic" },
    "pages.0.tiles.0.position",
    "reaches to x 25. In classic dashboards two tiles side by side are 12 wide each: what is beyond 24 may not be seen.",
  ],
  [
    "a classic view to the right of a dashboard without a type",
    withTiles(tile({ position: { width: 25, height: 3 }, essenceJson: '{"dataCube":"orders"}' })),
    "pages.0.tiles.0.position",
    "reaches to x 25. In classic dashboards two tiles side by side are 12 wide each: what is beyond 24 may not be seen.",
  ],
])("%s is a warning", (_, model, path, text) => {
  expect(problemsOf(model)).toEqual([{ [`warning at ${path}`]: text }]);
});

test("tiles may touch, fill a classic dashboard, and be wider in one of the other kind", () => {
  const tiles = [
    emptyTile({ position: { ...place, width: 12 } }),
    emptyTile({ name: "t2", position: { ...place, width: 12, x: 12 } }),
  ];
  expect(problemsOf({ ...withTiles(...tiles), type: "classic" })).toEqual([]);
  const wide = emptyTile({ position: { ...place, width: 30 } });
  expect(problemsOf({ ...withTiles(wide), type: "dashboard2" })).toEqual([]);
});

test.each<[string, Model]>([
  ["places of tiles", withTiles(emptyTile(), emptyTile({ name: "t2", position: { ...place, x: later } }))],
  ["pages", { name: "sales", title: "Sales", pages: later }],
  ["a page", { name: "sales", title: "Sales", pages: [later, { name: "a", tiles: later }] }],
  ["a tile", { name: "sales", title: "Sales", pages: [{ name: "a", tiles: [later, emptyTile()] }] }],
  ["names of tiles", withTiles(emptyTile({ name: later }), emptyTile({ name: later }))],
  ["a view", withTiles(tile({ facetEssenceJson: later }))],
  ["what may be a view", withTiles(tile({ extraJson: later }))],
  ["types", { ...withTiles(tile({ type: later, content: "a", essenceJson: later })), type: later }],
])("%s known later: nothing is said", (_, model) => {
  expect(problemsOf(model)).toEqual([]);
});
