/** JSON in the place of other JSON: what the compiler refuses (`@ts-expect-error`), and what fails at synthesis. */
import { App, TerraformStack } from "cdktf";
import {
  Access,
  Alert,
  type AlertProps,
  DataCube,
  Delivery,
  essence,
  facetEssence,
  filter,
  Filter,
  PivotProvider,
  Report,
  type ReportProps,
  Split,
  Tile,
  User,
} from "cdktf-provider-pivot";

let app: App;
let stack: TerraformStack;

beforeEach(() => {
  app = new App();
  stack = new TerraformStack(app, "test");
  new PivotProvider(stack, "pivot");
});

const alert = {
  name: "quiet",
  title: "Quiet",
  owner: "ada",
  dataCube: "wiki",
  checkFrequency: "PT1H",
  timeFrame: "P1D",
  conditions: [{ type: "value", measure: "edits", condition: "lessThan", value: 1 }],
} satisfies AlertProps;

const report = {
  name: "weekly",
  title: "Weekly",
  owner: "ada",
  delivery: Delivery.daily({ at: 8 }),
  admins: Access.only(User.fromName("ada")),
} satisfies ReportProps;

const classic = essence({ dataCube: "wiki", measures: ["edits"] });
const facets = facetEssence({ dataCube: "wiki", measures: ["edits"] });
const alone = Filter.in("channel", ["en"]);

const clauseAlone =
  'must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone';

test("a clause alone is no filter: not for an alert, not for a cube, not in a view by hand", () => {
  // @ts-expect-error a clause alone
  new Alert(stack, "quiet", { ...alert, filter: alone });
  // @ts-expect-error a clause alone
  new DataCube(stack, "wiki", { name: "wiki", connection: "druid", source: "s", defaultFilter: alone });
  // @ts-expect-error a clause alone
  new Report(stack, "weekly", { ...report, essence: { dataCube: "wiki", filter: alone } });
  const errors = [
    `[test/quiet] filter ${clauseAlone}`,
    `[test/wiki] defaultFilter ${clauseAlone}`,
    `[test/weekly] essence (at filter) ${clauseAlone}`,
  ];
  for (const error of errors) expect(() => app.synth()).toThrow(error);
});

test("views are of a kind, and have a data cube", () => {
  new Report(stack, "right", {
    ...report,
    essence: { ...classic, more: 1 },
    facetEssence: { ...facets, more: 1 },
  });
  new Report(stack, "text", { ...report, essence: JSON.stringify(classic) });
  const wrong: readonly (readonly [Report, string])[] = [
    // @ts-expect-error a view of Pivot 2
    [new Report(stack, "a", { ...report, essence: facets }), "essence (at selectedMeasures[0])"],
    // @ts-expect-error a classic view
    [new Report(stack, "b", { ...report, facetEssence: classic }), "facetEssence (at selectedMeasures[0])"],
    // @ts-expect-error a filter, no view
    [new Report(stack, "c", { ...report, essence: filter() }), "essence (at dataCube)"],
    // @ts-expect-error a misspelt name
    [new Report(stack, "d", { ...report, essence: { datacube: "x" } }), "essence (at dataCube)"],
  ];
  for (const [{ node }, error] of wrong) expect(() => app.synth()).toThrow(`[${node.path}] ${error}`);
});

test("tiles have views of their kind", () => {
  const tiles = [
    Tile.view("a", { width: 1, height: 1, essence: classic }),
    Tile.view("b", { width: 1, height: 1, facetEssence: facets }),
    // @ts-expect-error a view of Pivot 2
    Tile.view("c", { width: 1, height: 1, essence: facets }),
    // @ts-expect-error a classic view
    Tile.view("d", { width: 1, height: 1, facetEssence: classic }),
  ];
  expect(tiles).toHaveLength(4);
});

test("a split alone is no list of splits, and a view is no filter", () => {
  // @ts-expect-error one split alone
  new Alert(stack, "split", { ...alert, type: "within-split", splits: Split.by("channel") });
  // @ts-expect-error a view, no filter
  new Alert(stack, "view", { ...alert, filter: classic });
  expect(() => app.synth()).toThrow("[test/split] splits must be a JSON array");
});
