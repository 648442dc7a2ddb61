import { didYouMean, nearest } from "../../src/definition/nearest.js";

test.each([
  ["sqll", ["sql", "plywood"], "sql"],
  ["SQL", ["sql", "plywood"], "sql"],
  ["plywod", ["sql", "plywood"], "plywood"],
  ["plwyood", ["sql", "plywood"], "plywood"],
  ["deletionProtecton", ["description", "deletionProtection"], "deletionProtection"],
  ["druid", ["sql", "plywood"], undefined],
  ["a", ["b"], undefined],
  ["", ["sql"], undefined],
  ["sql", [], undefined],
])("nearest to %j in %j is %j", (given, choices, meant) => {
  expect(nearest(given, choices)).toBe(meant);
});

test("it is a question, when there is one", () => {
  expect(didYouMean("sqll", ["sql"])).toBe('Did you mean "sql"? ');
  expect(didYouMean("graphql", ["sql"])).toBe("");
});
