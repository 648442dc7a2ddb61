import { withWholeViews } from "../../src/definition/index.js";

test("views say that they filter, split and pin nothing; what they do say stays", () => {
  expect(
    withWholeViews({
      name: "t1",
      essence: { dataCube: "orders", splits: [{ dimension: "country" }] },
      facetEssence: { dataCube: "orders", filter: { clauses: [] } },
      exploreEssence: { dataCube: "orders" },
    }),
  ).toEqual({
    name: "t1",
    essence: { dataCube: "orders", filter: {}, splits: [{ dimension: "country" }], pinnedDimensions: [] },
    facetEssence: { dataCube: "orders", filter: { clauses: [] }, pinnedDimensions: [] },
    exploreEssence: { dataCube: "orders" },
  });
});

test.each([
  { name: "t1" },
  { name: "t1", essence: "of an unknown kind" },
  { name: "t1", facetEssence: null },
])("nothing is added to %j", (holder) => {
  expect(withWholeViews(holder)).toEqual(holder);
});
