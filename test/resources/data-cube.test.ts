import { later, type Model, readWire, validate, type Wire, writeWire } from "../../src/definition/index.js";
import { dataCube } from "../../src/resources/index.js";
import { documentedObjects } from "./documented.js";

const smallest: Model = { name: "orders", connectionName: "druid-prod", source: "orders_v2" };

/** Everything that does not depend on the form of the source. */
const fullModel: Model = {
  name: "orders-full",
  title: "Orders (full)",
  description: "All web orders",
  connectionName: "druid-prod",
  source: "orders_v2",
  dimensions: [
    { name: "__time", title: "Time", formula: "$__time", type: "TIME", granularitiesJson: '["PT1H","P1D"]' },
    {
      name: "country",
      title: "Country",
      formula: "$country_code.lookup('country_names')",
      type: "STRING",
      description: "Where it went.",
      url: "https://shop.example/%s",
      extraJson: '{"group":"Place"}',
    },
    {
      name: "basketSize",
      type: "NUMBER",
      granularitiesJson: "[1,10,100]",
      bucketingStrategy: "defaultBucket",
    },
  ],
  measures: [
    { name: "count", title: "Orders", formula: "$main.count()" },
    {
      name: "revenue",
      title: "Revenue",
      formula: "$main.sum($revenue_cents) / 100",
      description: "Before tax.",
      group: "Money",
      units: "EUR",
      numberStyle: {
        type: "si",
        leading: 1,
        minDecimals: 2,
        maxDecimals: 2,
        integer: false,
        abbreviationSpace: true,
      },
      extraJson: '{"scaleBehavior":"pin-zero"}',
    },
  ],
  specialTimeDimension: "__time",
  enforceTimeFilter: true,
  readAccess: { access: "specific", users: ["ada@shop.example"], roles: ["sales-analysts"] },
  modifyAccess: { access: "single", users: ["ada@shop.example"] },
  restrictedEditAccess: { access: "specific" },
  downloadAccess: { access: "all" },
  optionsJson: '{"restrictedModeProperties":["dimensions"]}',
  subsetFormula: "$is_test == 'false'",
  filterToken: "emea-only",
  rollup: true,
  group: "Sales",
  theme: "dark",
  defaultRefreshRate: "PT5M",
  defaultTimezone: "Europe/Paris",
  defaultDuration: "P1D",
  defaultFilterJson: '{"clauses":[]}',
  defaultSelectedMeasures: ["count"],
  defaultPinnedDimensions: ["country"],
  defaultFacetSplitsJson: '[[{"dimension":"country"}]]',
  latestDataStrategy: "query",
  minAlertFrequency: "PT5M",
  minAlertTimeFrame: "PT1H",
  extraJson: '{"queryCaching":"allow"}',
};

const fullWire: Wire = {
  name: "orders-full",
  title: "Orders (full)",
  description: "All web orders",
  connectionName: "druid-prod",
  source: "orders_v2",
  dimensions: [
    { name: "__time", title: "Time", formula: "$__time", type: "TIME", granularities: ["PT1H", "P1D"] },
    {
      name: "country",
      title: "Country",
      formula: "$country_code.lookup('country_names')",
      type: "STRING",
      description: "Where it went.",
      url: "https://shop.example/%s",
      group: "Place",
    },
    { name: "basketSize", type: "NUMBER", granularities: [1, 10, 100], bucketingStrategy: "defaultBucket" },
  ],
  measures: [
    { name: "count", title: "Orders", formula: "$main.count()" },
    {
      name: "revenue",
      title: "Revenue",
      formula: "$main.sum($revenue_cents) / 100",
      description: "Before tax.",
      group: "Money",
      units: "EUR",
      numberStyle: {
        type: "si",
        leading: 1,
        minDecimals: 2,
        maxDecimals: 2,
        integer: false,
        abbreviationSpace: true,
      },
      scaleBehavior: "pin-zero",
    },
  ],
  specialTimeDimension: "__time",
  enforceTimeFilter: true,
  readAccess: { access: "specific", users: ["ada@shop.example"], roles: ["sales-analysts"] },
  modifyAccess: { access: "single", users: ["ada@shop.example"] },
  restrictedEditAccess: { access: "specific" },
  downloadAccess: { access: "all" },
  options: { restrictedModeProperties: ["dimensions"] },
  subsetFormula: "$is_test == 'false'",
  filterToken: "emea-only",
  rollup: true,
  group: "Sales",
  theme: "dark",
  defaultRefreshRate: "PT5M",
  defaultTimezone: "Europe/Paris",
  defaultDuration: "P1D",
  defaultFilter: { clauses: [] },
  defaultSelectedMeasures: ["count"],
  defaultPinnedDimensions: ["country"],
  defaultFacetSplits: [[{ dimension: "country" }]],
  latestDataStrategy: "query",
  minAlertFrequency: "PT5M",
  minAlertTimeFrame: "PT1H",
  queryCaching: "allow",
};

/** What a model says, without what it leaves out. */
const said = (model: Model): unknown => JSON.parse(JSON.stringify(model));

test("lives where Pivot has data cubes", () => {
  expect(dataCube.collection).toEqual({ path: "data-cubes", singular: "dataCube", plural: "dataCubes" });
});

test.each([
  ["the smallest", smallest, smallest],
  ["a full one", fullModel, fullWire],
])("%s is right, and is sent as Pivot writes it", (_, model, wire) => {
  expect(validate(dataCube, model)).toEqual([]);
  expect(writeWire(dataCube, model)).toEqual(wire);
});

test("is read as Pivot writes it", () => {
  expect(said(readWire(dataCube, fullWire, fullModel))).toEqual(fullModel);
});

test.each(documentedObjects(dataCube))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(dataCube, wire);
  expect(validate(dataCube, model)).toEqual([]);
  expect(writeWire(dataCube, model, wire)).toEqual(wire);
});

describe("the source", () => {
  const pair: Wire = { name: "orders", connectionName: "druid-prod", source: "orders_v2" };
  const object: Wire = { name: "orders", source: { value: "orders_v2", connectionName: "druid-prod" } };
  const typed: Wire = {
    name: "orders",
    source: { value: "orders_v2", connectionName: "druid-prod", type: "direct" },
  };

  test.each<[string, Wire, Model]>([
    ["a pair", pair, smallest],
    ["an object", object, smallest],
    ["an object with its type", typed, { ...smallest, sourceType: "direct" }],
    [
      "an object without the connection, which stands beside it",
      { name: "orders", connectionName: "druid-prod", source: { value: "orders_v2" } },
      smallest,
    ],
  ])("is read from %s", (_, wire, model) => {
    expect(said(readWire(dataCube, wire))).toEqual(model);
  });

  test.each<[string, Model, Wire]>([
    ["a pair, which every Pivot had once", smallest, pair],
    ["an object for SQL", { ...smallest, queryMode: "sql" }, { ...object, queryMode: "sql" }],
    ["an object where its type is given", { ...smallest, sourceType: "direct" }, typed],
  ])("is created as %s", (_, model, wire) => {
    expect(writeWire(dataCube, model)).toEqual(wire);
  });

  const moved: Model = { ...smallest, connectionName: "druid-test", source: "orders_v3" };

  test.each<[string, Model, Wire, Wire]>([
    [
      "a pair where Pivot holds a pair",
      moved,
      pair,
      { ...pair, connectionName: "druid-test", source: "orders_v3" },
    ],
    [
      "a pair where Pivot holds a pair, whatever the language",
      { ...smallest, queryMode: "plywood" },
      pair,
      { ...pair, queryMode: "plywood" },
    ],
    [
      "an object where Pivot holds an object",
      moved,
      object,
      { name: "orders", source: { value: "orders_v3", connectionName: "druid-test" } },
    ],
    [
      "an object with what else Pivot holds in it",
      moved,
      {
        name: "orders",
        source: { value: "orders_v2", connectionName: "druid-prod", type: "direct", tuning: { a: 1 } },
      },
      { name: "orders", source: { value: "orders_v3", connectionName: "druid-test", tuning: { a: 1 } } },
    ],
  ])("is updated as %s", (_, model, now, wire) => {
    expect(writeWire(dataCube, model, now)).toEqual(wire);
  });
});

describe("dimensions as a slip of the pages of 2022 spells them", () => {
  const now: Wire = { ...smallest, dimension: [{ name: "country", limits: [5] }] };

  test("are read", () => {
    expect(said(readWire(dataCube, now))).toEqual({ ...smallest, dimensions: [{ name: "country" }] });
  });

  test("are written the same way", () => {
    const model = { ...smallest, dimensions: [{ name: "page" }, { name: "country", title: "Country" }] };
    expect(writeWire(dataCube, model, now)).toEqual({
      ...smallest,
      dimension: [{ name: "page" }, { name: "country", title: "Country", limits: [5] }],
    });
  });
});

describe("the columns that Pivot found", () => {
  const columns = [
    { name: "__time", type: "TIME", nativeType: "__time", range: { start: "a", end: "b", bounds: "[]" } },
    { name: "country", type: "STRING" },
  ];

  test("are read", () => {
    expect(said(readWire(dataCube, { ...smallest, attributes: columns }))).toEqual({
      ...smallest,
      attributes: [
        { name: "__time", type: "TIME", nativeType: "__time" },
        { name: "country", type: "STRING" },
      ],
    });
  });

  test("are written back as Pivot has them now", () => {
    const model = { ...smallest, attributes: [{ name: "old" }] };
    expect(writeWire(dataCube, model, { ...smallest, attributes: columns })).toEqual({
      ...smallest,
      attributes: columns,
    });
  });

  test("change by themselves", () => {
    expect(dataCube.volatile).toEqual(["attributes"]);
  });
});

const problemsOf = (model: Model): unknown =>
  validate(dataCube, { ...smallest, ...model }).map(({ severity, path, message, advice }) => ({
    [`${severity} at ${path.join(".")}`]: `${message}. ${advice}`,
  }));

const durations =
  "must be an ISO 8601 duration, such as PT5M (five minutes), P1D (a day) or P3M (three months).";

test.each<[string, Model, string, string]>([
  [
    "no connection",
    { connectionName: null },
    "connectionName",
    "is missing. Name of the connection that the data is behind.",
  ],
  ["an empty source", { source: "" }, "source", 'must not be empty. The value is "".'],
  [
    "a dimension without a name",
    { dimensions: [{ title: "Country" }] },
    "dimensions.0.name",
    "is missing. Identifier of the dimension, unique among the dimensions of the cube and better unlike any other name in it.",
  ],
  [
    "an empty formula",
    { measures: [{ name: "m", formula: "" }] },
    "measures.0.formula",
    'must not be empty. The value is "".',
  ],
  [
    "a dimension that is there twice",
    { dimensions: [{ name: "page" }, { name: "page" }] },
    "dimensions.1.name",
    '"page" is used twice. Element 0 has the same name. Each name must be unique within dimensions.',
  ],
  [
    "a time dimension of another type",
    { specialTimeDimension: "day", dimensions: [{ name: "day", type: "STRING" }] },
    "specialTimeDimension",
    'names a dimension of type STRING: "day". The primary time dimension is one of type TIME.',
  ],
  [
    "a default filter without a dimension",
    { defaultFilterJson: '{"clauses":[{"dim":1}]}' },
    "defaultFilterJson",
    "(at clauses[0].dimension) must be the name of a dimension. It is missing.",
  ],
  [
    "default splits that are not on axes",
    { defaultFacetSplitsJson: '[{"dimension":"page"}]' },
    "defaultFacetSplitsJson",
    '(at [0]) must be a JSON array. The value is {"dimension":"page"}.',
  ],
  [
    "a time dimension that is not there",
    { specialTimeDimension: "__time", dimensions: [{ name: "page" }, { name: "day", type: "TIME" }] },
    "specialTimeDimension",
    'names no dimension of this cube: "__time". Name one of "page", "day", "!NONE".',
  ],
  [
    "a time dimension where there are no dimensions",
    { specialTimeDimension: "__time", dimensions: [] },
    "specialTimeDimension",
    'names no dimension of this cube: "__time". Name one of "!NONE".',
  ],
  ...["defaultRefreshRate", "defaultDuration", "minAlertFrequency", "minAlertTimeFrame"].map(
    (name): [string, Model, string, string] => [
      `${name} in words`,
      { [name]: "5 minutes" },
      name,
      `${durations} The value is "5 minutes".`,
    ],
  ),
  [
    "a time zone that is none",
    { defaultTimezone: "Mars/Olympus" },
    "defaultTimezone",
    'must be an IANA time zone, such as Etc/UTC or Europe/Paris. The value is "Mars/Olympus".',
  ],
  [
    "options that are a list",
    { optionsJson: "[]" },
    "optionsJson",
    "must be a JSON object. The value is [].",
  ],
  [
    "a filter that is text",
    { defaultFilterJson: '"all"' },
    "defaultFilterJson",
    'must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone. The value is "all".',
  ],
  [
    "splits that are an object",
    { defaultFacetSplitsJson: "{}" },
    "defaultFacetSplitsJson",
    "must be a JSON array. The value is {}.",
  ],
  [
    "a granularity that is no duration",
    { dimensions: [{ name: "__time", granularitiesJson: '["PT1H","PT1X"]' }] },
    "dimensions.0.granularitiesJson",
    '(at [1]) must be an ISO 8601 duration, such as PT5M, or the size of a bucket. The value is "PT1X".',
  ],
  [
    "granularities that are one",
    { dimensions: [{ name: "__time", granularitiesJson: '"PT1H"' }] },
    "dimensions.0.granularitiesJson",
    'must be a JSON array. The value is "PT1H".',
  ],
  [
    "extra JSON that says the options again",
    { optionsJson: "{}", extraJson: '{"options":{}}' },
    "extraJson",
    "says options again. The attribute optionsJson sets it already: say it in one place.",
  ],
])("%s is an error", (_, model, path, text) => {
  expect(problemsOf(model)).toEqual([{ [`error at ${path}`]: text }]);
});

test("a name that two dimensions have is offered once", () => {
  const model = { specialTimeDimension: "__time", dimensions: [{ name: "page" }, { name: "page" }] };
  expect(problemsOf(model)).toContainEqual({
    "error at specialTimeDimension":
      'names no dimension of this cube: "__time". Name one of "page", "!NONE".',
  });
});

test.each<[string, Model, string, string]>([
  [
    "a language",
    { queryMode: "mdx" },
    "queryMode",
    '"mdx" is not among the documented values. Documented are sql, plywood.',
  ],
  [
    "a kind of source",
    { sourceType: "table" },
    "sourceType",
    '"table" is not among the documented values. Documented are direct, query.',
  ],
  [
    "a type of dimension",
    { dimensions: [{ name: "a", type: "DATE" }] },
    "dimensions.0.type",
    '"DATE" is not among the documented values. Documented are STRING, NUMBER, TIME, SET/STRING, BOOLEAN, IP, TIME_SERIES.',
  ],
  [
    "a type of the time dimension",
    { specialTimeDimension: "t", dimensions: [{ name: "t", type: "TIMESTAMP" }] },
    "dimensions.0.type",
    '"TIMESTAMP" is not among the documented values. Documented are STRING, NUMBER, TIME, SET/STRING, BOOLEAN, IP, TIME_SERIES.',
  ],
  [
    "a way to bucket",
    { dimensions: [{ name: "a", bucketingStrategy: "always" }] },
    "dimensions.0.bucketingStrategy",
    '"always" is not among the documented values. Documented are defaultBucket, defaultNoBucket, neverBucket, alwaysBucket.',
  ],
  [
    "a way to find the latest time",
    { latestDataStrategy: "now" },
    "latestDataStrategy",
    '"now" is not among the documented values. Documented are query, query-floored-P1D, predefined.',
  ],
])("%s that no document names is a warning", (_, model, path, text) => {
  expect(problemsOf(model)).toEqual([
    {
      [`warning at ${path}`]: `${text} It is sent as it is: a newer Pivot may know it. Check the spelling.`,
    },
  ]);
});

test.each<[string, Model]>([
  ["a time dimension that is one of the cube's", { specialTimeDimension: "t", dimensions: [{ name: "t" }] }],
  ["no time dimension", { specialTimeDimension: "!NONE", dimensions: [] }],
  ["a time dimension among dimensions that Pivot decides", { specialTimeDimension: "__time" }],
  [
    "a time dimension among dimensions that are known later",
    { specialTimeDimension: "t", dimensions: later },
  ],
  [
    "a time dimension among elements that are known later",
    { specialTimeDimension: "t", dimensions: [later] },
  ],
  [
    "a time dimension among names that are known later",
    { specialTimeDimension: "t", dimensions: [{ name: later }] },
  ],
  ["a time dimension that is known later", { specialTimeDimension: later, dimensions: [{ name: "a" }] }],
  [
    "names that are known later",
    { dimensions: [{ name: later }, { name: later }], measures: [{ name: later, formula: "$main.count()" }] },
  ],
  ["names with blanks, which Pivot's samples have", { dimensions: [{ name: "hello world" }] }],
])("nothing is wrong with %s", (_, model) => {
  expect(problemsOf(model)).toEqual([]);
});

test.each<[string, Model, string]>([
  [
    "names that differ in case alone",
    { dimensions: [{ name: "page" }, { name: "Page" }] },
    'warning at dimensions.1.name: "Page" differs in case alone from dimensions[0] ("page")',
  ],
  [
    "a measure named like a dimension",
    {
      dimensions: [{ name: "a" }, { name: "page" }],
      measures: ["m", "page"].map((name) => ({ name, formula: "$main.count()" })),
    },
    'warning at measures.1.name: "page" is also the name of dimensions[1] ("page")',
  ],
  [
    "a time filter without a time dimension",
    { enforceTimeFilter: true, specialTimeDimension: "!NONE" },
    "warning at enforceTimeFilter: cannot hold without a time dimension",
  ],
])("%s are told, and no error", (_, model, told) => {
  expect(
    validate(dataCube, { ...smallest, ...model }).map(
      ({ severity, path, message }) => `${severity} at ${path.join(".")}: ${message}`,
    ),
  ).toEqual([told]);
});
