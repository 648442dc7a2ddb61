/**
 * Names of dimensions and measures, demanded wherever a data cube's are used. The comments `@ts-expect-error` are tests:
 * `tsc` fails where the line below one compiles.
 */
import { App, TerraformStack, TerraformVariable } from "cdktf";
import {
  Alert,
  type AlertCondition,
  type AlertProps,
  Dashboard,
  DataCube,
  essence,
  facetEssence,
  filter,
  Filter,
  PivotProvider,
  type Reference,
  Report,
  Split,
  Tile,
} from "cdktf-provider-pivot";
import { exactly } from "../support/types.js";

let app: App;
let stack: TerraformStack;

beforeEach(() => {
  app = new App();
  stack = new TerraformStack(app, "test");
  new PivotProvider(stack, "pivot");
});

const wikipedia = () =>
  new DataCube(stack, "wiki", {
    name: "wiki",
    connection: "druid",
    source: "wikipedia",
    dimensions: [{ name: "__time", type: "TIME" }, { name: "channel" }],
    measures: [
      { name: "edits", formula: "$main.count()" },
      { name: "added", formula: "$main.sum($added)" },
    ],
  });

/** A cube whose names only the running program knows. */
const loaded = (...names: readonly string[]) =>
  new DataCube(stack, "loaded", {
    name: "loaded",
    connection: "druid",
    source: "s",
    dimensions: names.map((name) => ({ name })),
    measures: names.map((name) => ({ name: `${name}-sum`, formula: "$main.count()" })),
  });

const quiet = (measure: string): AlertCondition => ({
  type: "value",
  measure,
  condition: "lessThan",
  value: 1,
});

const watch = {
  name: "quiet",
  title: "Quiet",
  owner: "ada",
  checkFrequency: "PT1H",
  timeFrame: "P1D",
  conditions: [],
} satisfies Partial<AlertProps>;

const one = { type: "value", condition: "lessThan", value: 1 } as const;

describe("what the compiler knows of names", () => {
  test("they have the very type of their text", () => {
    const wiki = wikipedia();
    const requests = DataCube.fromName("requests", { dimensions: ["service"], measures: ["failed", "slow"] });
    expect([
      exactly<"edits">()(wiki.measure("edits")),
      exactly<"channel">()(wiki.dimension("channel")),
      exactly<"failed">()(requests.measure("failed")),
      exactly<"service">()(requests.dimension("service")),
      exactly<DataCube<"__time" | "channel", "edits" | "added">>()(wiki).name === wiki.name,
    ]).toEqual(["edits", "channel", "failed", "service", true]);
  });

  test("a program without mistakes compiles, with no type named", () => {
    const wiki = wikipedia();
    const clauses = filter(Filter.lastDays(7), Filter.in("channel", ["en"]), {
      dimension: "channel",
      action: "contains",
      search: "e",
    });
    new Alert(stack, "quiet", {
      ...watch,
      dataCube: wiki,
      type: "within-split",
      conditions: [
        { ...one, measure: "edits" },
        { ...one, measure: wiki.measure("added") },
      ],
      filter: clauses,
      splits: ["channel", Split.by("channel", { sort: { by: "measure", measure: "edits" } })],
    });
    const view = essence({
      dataCube: wiki,
      measures: ["edits", wiki.measure("added")],
      splits: ["channel", Split.byTime("__time", "PT1H")],
      filter: clauses,
      pinned: ["channel"],
    });
    facetEssence({
      dataCube: wiki,
      measures: ["edits", { measure: "added", transform: "none" }],
      axes: [["channel"], [Split.byTime(wiki.dimension("__time"), "PT1H")]],
      filter: filter(Filter.not(Filter.contains("channel", "e"))),
    });
    expect(view.selectedMeasures).toEqual(["edits", "added"]);
    expect(() => app.synth()).not.toThrow();
  });

  test("an alert on a measure that there is not does not compile", () => {
    const wiki = wikipedia();
    const requests = DataCube.fromName("requests", { dimensions: ["service"], measures: ["failed"] });
    const here = { ...watch, dataCube: wiki };
    const there = { ...watch, dataCube: requests };
    // @ts-expect-error no such measure
    new Alert(stack, "a", { ...here, conditions: [{ ...one, measure: "count" }] });
    // @ts-expect-error a dimension
    new Alert(stack, "b", { ...here, conditions: [{ ...one, measure: "channel" }] });
    // @ts-expect-error a dimension, by way of the cube
    new Alert(stack, "c", { ...here, conditions: [{ ...one, measure: wiki.dimension("channel") }] });
    // @ts-expect-error a measure of another cube
    new Alert(stack, "d", { ...there, conditions: [{ ...one, measure: wiki.measure("edits") }] });
    // @ts-expect-error any text is no name
    new Alert(stack, "e", { ...here, conditions: [quiet("edits")] });
    // @ts-expect-error whatever the alert is declared as
    const declared: Alert = new Alert(stack, "f", { ...here, conditions: [{ ...one, measure: "count" }] });
    expect(declared.kind).toBe("alert");
  });

  test("neither does one that is filtered or split by what there is not", () => {
    const wiki = wikipedia();
    const here = { ...watch, dataCube: wiki };
    // @ts-expect-error no such dimension
    new Alert(stack, "a", { ...here, filter: filter(Filter.lastDays(1), Filter.in("page", ["x"])) });
    // @ts-expect-error nor by hand
    new Alert(stack, "b", { ...here, filter: { clauses: [{ dimension: "page" }] } });
    // @ts-expect-error no such dimension
    new Alert(stack, "c", { ...here, splits: [Split.by("page")] });
    // @ts-expect-error nor its name alone
    new Alert(stack, "d", { ...here, splits: ["page"] });
    const byPage = Split.by("channel", { sort: { by: "measure", measure: "page" } });
    // @ts-expect-error sorted by a dimension
    new Alert(stack, "e", { ...here, splits: [byPage] });
    expect(stack.node.children).toHaveLength(7);
  });

  test("nor a view of what there is not", () => {
    const wiki = wikipedia();
    const other = DataCube.fromName("requests", { measures: ["failed"] });
    const made = [
      // @ts-expect-error no such measure
      essence({ dataCube: wiki, measures: ["count"] }),
      // @ts-expect-error a measure of another cube
      essence({ dataCube: wiki, measures: [other.measure("failed")] }),
      // @ts-expect-error no such dimension
      essence({ dataCube: wiki, measures: ["edits"], splits: ["page"] }),
      // @ts-expect-error no such dimension
      essence({ dataCube: wiki, measures: ["edits"], pinned: ["page"] }),
      // @ts-expect-error no such dimension
      essence({ dataCube: wiki, measures: ["edits"], filter: filter(Filter.in("page", ["x"])) }),
      // @ts-expect-error no such dimension, in the place of __time
      essence({ dataCube: wiki, measures: [], filter: filter(Filter.lastDays(7, { dimension: "day" })) }),
      // @ts-expect-error no such measure
      facetEssence({ dataCube: wiki, measures: [{ measure: "count" }] }),
      // @ts-expect-error no such dimension
      facetEssence({ dataCube: wiki, measures: ["edits"], axes: [["page"]] }),
    ];
    expect(made).toHaveLength(8);
  });

  test("the column of time is in all data", () => {
    const timeless = DataCube.fromName("prices", { dimensions: ["product"], measures: ["price"] });
    const lastWeek = filter(Filter.lastDays(7));
    const made = [
      essence({ dataCube: timeless, measures: ["price"], splits: ["__time"], filter: lastWeek }),
      facetEssence({ dataCube: timeless, measures: [], axes: [[Split.byTime("__time", "P1D")]] }),
    ];
    new Alert(stack, "quiet", {
      ...watch,
      dataCube: timeless,
      conditions: [{ ...one, measure: "price" }],
      filter: lastWeek,
    });
    expect(made).toHaveLength(2);
  });

  test("a cube's own defaults are its own", () => {
    const props = {
      name: "x",
      connection: "druid",
      source: "s",
      dimensions: [{ name: "channel" }],
      measures: [{ name: "edits", formula: "$main.count()" }],
    } as const;
    new DataCube(stack, "right", {
      ...props,
      specialTimeDimension: "!NONE",
      defaultSelectedMeasures: ["edits"],
      defaultPinnedDimensions: ["channel"],
      defaultFilter: filter(Filter.in("channel", ["en"])),
      defaultFacetSplits: [["channel"]],
    });
    // @ts-expect-error no such measure
    new DataCube(stack, "a", { ...props, defaultSelectedMeasures: ["count"] });
    // @ts-expect-error no such dimension
    new DataCube(stack, "b", { ...props, defaultPinnedDimensions: ["page"] });
    // @ts-expect-error no such dimension
    new DataCube(stack, "c", { ...props, specialTimeDimension: "__time" });
    // @ts-expect-error no such dimension
    new DataCube(stack, "d", { ...props, defaultFilter: filter(Filter.in("page", ["x"])) });
    // @ts-expect-error no such dimension
    new DataCube(stack, "e", { ...props, defaultFacetSplits: [["page"]] });
    expect(() => app.synth()).toThrow(
      '[test/a] defaultSelectedMeasures[0] names no measure of this cube: "count"',
    );
  });

  test("of a cube by its name alone, and of one whose names only the running program has, any names are taken", () => {
    const wiki = wikipedia();
    const cubes: readonly Reference<"data_cube">[] = ["wiki", wiki.name, wiki, loaded("a")];
    const views = cubes.map((dataCube) =>
      essence({ dataCube, measures: ["any"], splits: ["any"], filter: filter(Filter.in("any", ["x"])) }),
    );
    new Alert(stack, "a", { ...watch, dataCube: "wiki", conditions: [quiet("any")], splits: ["any"] });
    new Alert(stack, "b", { ...watch, dataCube: DataCube.fromName("b"), conditions: [quiet("any")] });
    expect(views).toHaveLength(4);
  });

  test("a function over any cube hands the names on", () => {
    const alertOn = <Measure extends string>(cube: DataCube<string, Measure>, measure: NoInfer<Measure>) =>
      new Alert(stack, measure, { ...watch, dataCube: cube, conditions: [{ ...one, measure }] });
    const wiki = wikipedia();
    alertOn(wiki, "edits");
    // @ts-expect-error no such measure
    alertOn(wiki, "count");
    expect(() => app.synth()).toThrow(
      '[test/count] conditions[0].measure names no measure of test/wiki: "count"',
    );
  });
});

describe("names that only the running program knows are judged at synthesis", () => {
  test("an alert's", () => {
    new Alert(stack, "quiet", {
      ...watch,
      dataCube: loaded("a", "b"),
      conditions: [quiet("a-sum"), quiet("c-sum")],
      filter: filter(Filter.in("a", ["x"]), Filter.in("c", ["x"])),
      splits: ["d", { dimension: "b", sortMeasure: "e" }],
    });
    const errors = [
      '[test/quiet] filter (at clauses[1].dimension) names no dimension of test/loaded: "c". It has "a", "b".',
      '[test/quiet] splits (at [0]) names no dimension of test/loaded: "d". It has "a", "b".',
      '[test/quiet] splits (at [1].sortMeasure) names no measure of test/loaded: "e". It has "a-sum", "b-sum".',
      '[test/quiet] conditions[1].measure names no measure of test/loaded: "c-sum". It has "a-sum", "b-sum".',
    ];
    for (const error of errors) expect(() => app.synth()).toThrow(error);
  });

  test("a report's, and those of JSON by hand", () => {
    const report = { title: "r", owner: "ada", delivery: { frequency: "P1D" }, admins: { access: "all" } };
    const wiki = wikipedia();
    new Report(stack, "made", {
      ...report,
      name: "made",
      essence: essence({ dataCube: loaded("a"), measures: ["a-sum", "b-sum"], splits: ["b"] }),
    });
    new Report(stack, "hand", {
      ...report,
      name: "hand",
      essence: { dataCube: wiki.name, selectedMeasures: ["edits", "count"], pinnedDimensions: ["page"] },
    });
    new Report(stack, "text", {
      ...report,
      name: "text",
      essence: JSON.stringify({ dataCube: wiki.name, selectedMeasures: ["count"] }),
    });
    const errors = [
      '[test/made] essence (at splits[0].dimension) names no dimension of test/loaded: "b". It has "a".',
      '[test/made] essence (at selectedMeasures[1]) names no measure of test/loaded: "b-sum". It has "a-sum".',
      '[test/hand] essence (at selectedMeasures[1]) names no measure of test/wiki: "count". It has "edits", "added".',
      '[test/hand] essence (at pinnedDimensions[0]) names no dimension of test/wiki: "page". It has "__time", "channel".',
      '[test/text] essence (at selectedMeasures[0]) names no measure of test/wiki: "count". It has "edits", "added".',
    ];
    for (const error of errors) expect(() => app.synth()).toThrow(error);
  });

  test("a tile's, of a cube in another stack", () => {
    const cube = loaded("a");
    const other = new TerraformStack(app, "other");
    new PivotProvider(other, "pivot");
    const view = facetEssence({
      dataCube: cube,
      measures: ["b-sum"],
      axes: [["a"], ["c"]],
      filter: filter(Filter.lastDays(1), Filter.in("d", ["x"])),
    });
    new Dashboard(other, "board", {
      name: "board",
      title: "Board",
      pages: [{ name: "p", tiles: [Tile.view("t", { facetEssence: view, width: 1, height: 1 })] }],
    });
    const errors = [
      '[other/board] pages[0].tiles[0].facetEssence (at filter.clauses[1].dimension) names no dimension of test/loaded: "d". It has "a".',
      '[other/board] pages[0].tiles[0].facetEssence (at axesSplits[1][0].dimension) names no dimension of test/loaded: "c". It has "a".',
      '[other/board] pages[0].tiles[0].facetEssence (at selectedMeasures[0].measure) names no measure of test/loaded: "b-sum". It has "a-sum".',
    ];
    for (const error of errors) expect(() => app.synth()).toThrow(error);
  });

  test("what Terraform knows later, and what the cube does not say, is left to the plan", () => {
    const name = new TerraformVariable(stack, "name", { type: "string" }).stringValue;
    const silent = new DataCube(stack, "silent", { name: "silent", connection: "druid", source: "s" });
    const later = new DataCube(stack, "later", {
      name: "later",
      connection: "druid",
      source: "s",
      measures: [{ name, formula: "$main.count()" }],
    });
    const given = loaded("a");
    [silent, later].forEach((dataCube, index) => {
      const id = `quiet-${index}`;
      new Alert(stack, id, { ...watch, name: id, dataCube, conditions: [quiet("any")] });
    });
    new Alert(stack, "named", { ...watch, name: "named", dataCube: given, conditions: [quiet(name)] });
    new Alert(stack, "elsewhere", {
      ...watch,
      name: "elsewhere",
      dataCube: "loaded",
      conditions: [quiet("any")],
    });
    expect(later.measure("any")).toBe("any");
    expect(() => app.synth()).not.toThrow();
  });
});

test("a cube that is made elsewhere offers the names that it is given, and any that it is not", () => {
  const requests = DataCube.fromName("requests", { measures: ["failed"] });
  expect(requests).toMatchObject({ kind: "data_cube", name: "requests" });
  expect([requests.measure("failed"), requests.dimension("any")]).toEqual(["failed", "any"]);
  // @ts-expect-error no such measure
  expect(() => requests.measure("slow")).toThrow(
    new Error('The data cube "requests" has no measure "slow". It has "failed".'),
  );
  expect(DataCube.fromName("requests").measure("any")).toBe("any");
});
