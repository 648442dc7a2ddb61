import { later, type Model, validate } from "../../../src/definition/index.js";
import { dataCube } from "../../../src/resources/index.js";

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
