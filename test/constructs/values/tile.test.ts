import { type DashboardPageTile, facetEssence, Tile } from "cdktf-provider-pivot";
import { documentedExchanges } from "../../fixtures/exchanges.js";

const view = facetEssence({ dataCube: "orders", measures: ["count"] });

test("a text is as Pivot's documents show it", () => {
  const documented: unknown[] = [];
  JSON.parse(JSON.stringify(documentedExchanges()), (key, value: unknown) => {
    if (key === "tiles") documented.push(...(value as readonly unknown[]));
    return value;
  });
  expect(documented).toContainEqual(
    Tile.markdown("t0001", {
      title: "About",
      titleHidden: true,
      canExpand: true,
      description: "",
      width: 5,
      height: 3,
      content: "## Sales\n\nNumbers for the last day.",
    }),
  );
});

test.each<[string, DashboardPageTile, DashboardPageTile]>([
  [
    "a text",
    Tile.markdown("about", { content: "Edits", width: 12, height: 2 }),
    { name: "about", type: "markdown", position: { width: 12, height: 2 }, content: "Edits" },
  ],
  [
    "a view of Pivot 2",
    Tile.view("edits", { facetEssence: view, width: 12, height: 8, description: "By channel" }),
    {
      name: "edits",
      type: "visualization",
      position: { width: 12, height: 8 },
      facetEssence: view,
      description: "By channel",
    },
  ],
  [
    "a view written by hand",
    Tile.view("edits", { exploreEssence: { dataCube: "wiki" }, width: 1, height: 1 }),
    {
      name: "edits",
      type: "visualization",
      position: { width: 1, height: 1 },
      exploreEssence: { dataCube: "wiki" },
    },
  ],
])("%s", (_, tile, expected) => {
  expect(tile).toStrictEqual(expected);
  expect(Object.isFrozen(tile)).toBe(true);
});

test.each<[string, () => DashboardPageTile, string]>([
  [
    "a tile without a name",
    () => Tile.markdown("", { content: "Edits", width: 1, height: 1 }),
    'Tile.markdown: name is "". Expected a name that is not empty.',
  ],
  [
    "a text without text",
    () => Tile.markdown("about", { content: "", width: 1, height: 1 }),
    'Tile.markdown: content is "". Expected text that is not empty.',
  ],
  [
    "a tile that shows nothing",
    // @ts-expect-error no view at all
    () => Tile.view("edits", { width: 1, height: 1 }),
    'Tile.view: the number of views of "edits" is 0. Expected one of essence, facetEssence, exploreEssence.',
  ],
  [
    "a tile that shows two views",
    // @ts-expect-error views of two kinds
    () => Tile.view("edits", { essence: {}, facetEssence: view, width: 1, height: 1 }),
    'Tile.view: the number of views of "edits" is 2. Expected one of essence, facetEssence, exploreEssence.',
  ],
])("%s is refused", (_, make, message) => {
  expect(make).toThrow(new Error(message));
});
