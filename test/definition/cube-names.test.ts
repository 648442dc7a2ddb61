import {
  type CubeName,
  cubeNames,
  later,
  type Model,
  rules,
  strays,
  validate,
} from "../../src/definition/index.js";
import { optional, required } from "../../src/definition/index.js";
import { alert, dashboard, dataCube, report } from "../../src/resources/index.js";

const view = {
  dataCube: "wiki",
  filter: { clauses: [{ dimension: "a" }, { dimension: later }, { dimension: "__time" }] },
  splits: ["b", { dimension: "c", sortMeasure: "m" }, { sortType: "measure" }],
  axesSplits: [[{ dimension: "d" }], []],
  selectedMeasures: ["n", { measure: "o" }],
  pinnedDimensions: ["e"],
};

const inView = [
  "dimension a (filter.clauses.0.dimension)",
  "dimension b (splits.0)",
  "dimension c (splits.1.dimension)",
  "measure m (splits.1.sortMeasure)",
  "dimension d (axesSplits.0.0.dimension)",
  "measure n (selectedMeasures.0)",
  "measure o (selectedMeasures.1.measure)",
  "dimension e (pinnedDimensions.0)",
];

const shown = ({ member, name, cube, path, inside }: CubeName): string =>
  `${String(cube)}: ${path.join(".")}: ${member} ${name}${inside.length > 0 ? ` (${inside.join(".")})` : ""}`;

test("an alert's names are of the data cube that it names, wherever they are", () => {
  const model: Model = {
    dataCube: "wiki",
    conditions: [{ measure: "m" }, { measure: later }, later],
    filterJson: '{"clauses":[{"dimension":"a"}]}',
    splitsJson: '["b",{"dimension":"c","sortMeasure":"n"}]',
  };
  expect(cubeNames(alert.attributes, model).map(shown)).toEqual([
    "wiki: filterJson: dimension a (clauses.0.dimension)",
    "wiki: splitsJson: dimension b (0)",
    "wiki: splitsJson: dimension c (1.dimension)",
    "wiki: splitsJson: measure n (1.sortMeasure)",
    "wiki: conditions.0.measure: measure m",
  ]);
});

test("a view says by itself which data cube it is of, as text and as a value", () => {
  expect(cubeNames(report.attributes, { essenceJson: JSON.stringify(view) }).map(shown)).toEqual(
    inView.map((name) => `wiki: essenceJson: ${name}`),
  );
  const model: Model = { pages: [{ tiles: [later, { facetEssenceJson: view }] }] };
  expect(cubeNames(dashboard.attributes, model).map(shown)).toEqual(
    inView.map((name) => `wiki: pages.0.tiles.1.facetEssenceJson: ${name}`),
  );
});

test("a data cube's names are its own, as models call them", () => {
  const model: Model = { special: "__time", selected: ["m"], filter: { clauses: [{ dimension: "a" }] } };
  const attributes = {
    special: optional.string("Time.", { member: "dimension", except: "!NONE" }),
    selectedOnes: optional.list("Shown.", { member: "measure", prop: "selected" }),
    filterJson: optional.json("Filter.", { rule: rules.filter }),
    about: required.string("About."),
  };
  expect(
    cubeNames(attributes, model, (name, { prop }) => prop ?? name.replace("Json", "")).map(shown),
  ).toEqual([
    "undefined: special: dimension __time",
    "undefined: selectedOnes.0: measure m",
    "undefined: filterJson: dimension a (clauses.0.dimension)",
  ]);
});

test.each([
  ["text that is no JSON", { essenceJson: "{" }],
  [
    "JSON of another form",
    { essenceJson: '{"dataCube":"wiki","filter":[],"splits":{},"selectedMeasures":"m"}' },
  ],
  ["what is known later", { essenceJson: later }],
  ["nothing", {}],
])("%s names nothing", (_, model) => {
  expect(cubeNames(report.attributes, model)).toEqual([]);
});

test("a name is astray where the data cube says what it has, and has another", () => {
  const names = cubeNames(report.attributes, { essenceJson: JSON.stringify(view) });
  const found = strays(names, (member) => (member === "measure" ? ["m", "n"] : undefined));
  expect(found.map(({ name, choice }) => [name, choice])).toEqual([["o", '"m", "n"']]);
});

describe("a data cube's own", () => {
  const cube: Model = { name: "wiki", connectionName: "druid", source: "s", dimensions: [{ name: "a" }] };
  const found = (more: Model): readonly string[] =>
    validate(dataCube, { ...cube, ...more }).map(({ message }) => message);

  test.each<[string, Model]>([
    ["the word for none", { specialTimeDimension: "!NONE" }],
    [
      "a dimension that is known later",
      { specialTimeDimension: "b", dimensions: [{ name: "a" }, { name: later }] },
    ],
    ["dimensions that are known later", { specialTimeDimension: "b", dimensions: later }],
  ])("nothing is wrong with %s", (_, more) => {
    expect(found(more)).toEqual([]);
  });
});

/** What is said of a data cube by its definition. */
const problemsOf = (model: Model): readonly string[] =>
  validate(dataCube, {
    name: "orders",
    connectionName: "druid",
    source: "orders_v2",
    dimensions: [{ name: "country" }, { name: "page" }],
    ...model,
  }).map(({ severity, path, message, advice }) => `${severity} at ${path.join(".")}: ${message}. ${advice}`);

test.each<[string, Model, string]>([
  [
    "a filter",
    { defaultFilterJson: '{"clauses":[{"dimension":"__time"},{"dimension":"contry"}]}' },
    'warning at defaultFilterJson: (at clauses[1].dimension) names no dimension of this cube: "contry". ' +
      'It has "country", "page". Check the spelling.',
  ],
  [
    "a split",
    { defaultFacetSplitsJson: '[[{"dimension":"country"}],[{"dimension":"pag"}]]' },
    'warning at defaultFacetSplitsJson: (at [1][0].dimension) names no dimension of this cube: "pag". ' +
      'It has "country", "page". Check the spelling.',
  ],
  [
    "a split that is a name alone",
    { defaultFacetSplitsJson: '[["country","pag"]]' },
    'warning at defaultFacetSplitsJson: (at [0][1]) names no dimension of this cube: "pag". ' +
      'It has "country", "page". Check the spelling.',
  ],
  [
    "a filter of a cube without dimensions",
    { dimensions: [], defaultFilterJson: '{"clauses":[{"dimension":"country"}]}' },
    'warning at defaultFilterJson: (at clauses[0].dimension) names no dimension of this cube: "country". ' +
      "It has none. Check the spelling.",
  ],
])("%s by a dimension that the cube does not have is told", (_, model, expected) => {
  expect(problemsOf(model)).toEqual([expected]);
});

test.each<[string, Model]>([
  ["filters and splits by its dimensions", {}],
  ["dimensions that Pivot decides", { dimensions: undefined }],
  ["dimensions that are known later", { dimensions: later }],
  ["an element that is known later", { dimensions: [later] }],
  ["a name that is known later", { dimensions: [{ name: later }] }],
])("nothing is wrong with %s", (_, model) => {
  expect(
    problemsOf({
      defaultFilterJson: '{"clauses":[{"dimension":"country"}]}',
      defaultFacetSplitsJson: '[["page"]]',
      ...model,
    }),
  ).toEqual([]);
});
