import {
  Compare,
  DataCube,
  Duration,
  essence,
  type Essence,
  facetEssence,
  type FacetEssence,
  filter,
  Filter,
  type Json,
  Split,
} from "cdktf-provider-pivot";
import { documentedExchanges } from "../../fixtures/exchanges.js";

/** Every view in the documents. */
const documented = (kind: "essence" | "facetEssence"): readonly unknown[] => {
  const found: unknown[] = [];
  JSON.parse(JSON.stringify(documentedExchanges()), (key, value: unknown) => {
    if (key === kind) found.push(value);
    return value;
  });
  return found;
};

const byCountry = Split.by("country", { sort: { by: "measure", direction: "descending" } });

test.each<[string, Essence]>([
  ["a daily report's view", essence({ dataCube: "orders-full", measures: ["count"] })],
  [
    "a weekly report's view",
    essence({
      dataCube: "orders-full",
      splits: [byCountry],
      measures: ["count", "revenue"],
      visualization: "table",
      compare: Compare.relative(Duration.weeks(1)),
    }),
  ],
  [
    "a tile's view",
    essence({
      dataCube: DataCube.fromName("orders-full"),
      splits: [byCountry],
      measures: ["count"],
      visualization: "table",
    }),
  ],
])("%s is as Pivot's documents show it", (_, made) => {
  expect(documented("essence")).toContainEqual(made);
});

test("a view of Pivot 2 is as Pivot's documents show it", () => {
  expect(documented("facetEssence")).toContainEqual(
    facetEssence({
      dataCube: DataCube.fromName("orders-sql"),
      filter: filter(Filter.lastDays(1), Filter.in("country", ["FR", "IT"])),
      axes: [[byCountry]],
      visualization: "pie-chart",
      measures: ["revenue"],
    }),
  );
});

test("a classic view with everything", () => {
  const json: Json = essence({
    dataCube: "orders",
    filter: filter(Filter.in("country", ["FR"])),
    splits: ["country", Split.byTime("__time", Duration.days(1), { limit: 7 })],
    measures: ["count"],
    pinned: ["country"],
    timezone: "Europe/Paris",
    visualization: "totals",
    compare: Compare.relative("P1D"),
  });
  expect(json).toStrictEqual({
    dataCube: "orders",
    filter: {
      clauses: [
        {
          dimension: "country",
          action: "overlap",
          values: { setType: "STRING", elements: ["FR"] },
          exclude: false,
          mvFilterOnly: false,
        },
      ],
    },
    splits: [
      { dimension: "country" },
      { dimension: "__time", bucketAction: { op: "timeBucket", duration: "P1D" }, limit: 7 },
    ],
    selectedMeasures: ["count"],
    pinnedDimensions: ["country"],
    timezone: "Europe/Paris",
    visualization: "totals",
    compare: { type: "relative", duration: "P1D" },
  });
});

test("a view of Pivot 2 with everything, and with members of its own", () => {
  const json: Json = {
    ...facetEssence({
      dataCube: "orders",
      axes: [["country", "city"], [Split.byNumber("size", 10)]],
      measures: ["count", { measure: "revenue", transform: "percent-of-parent" }],
      pinned: ["country"],
      timezone: "Europe/Paris",
      visualization: "heatmap",
    }),
    multiMeasureMode: "row",
  };
  expect(json).toStrictEqual({
    dataCube: "orders",
    timezone: "Europe/Paris",
    filter: {},
    axesSplits: [
      [{ dimension: "country" }, { dimension: "city" }],
      [{ dimension: "size", bucketAction: { op: "numberBucket", size: 10 } }],
    ],
    visualization: "heatmap",
    selectedMeasures: [{ measure: "count" }, { measure: "revenue", transform: "percent-of-parent" }],
    pinnedDimensions: ["country"],
    multiMeasureMode: "row",
  });
});

test.each<[string, () => Essence | FacetEssence | Compare, string]>([
  [
    "a data cube without a name",
    () => essence({ dataCube: "", measures: [] }),
    'essence: dataCube is "". Expected a name that is not empty.',
  ],
  [
    "another object instead of a data cube",
    // @ts-expect-error a role has no data
    () => essence({ dataCube: { kind: "role", name: "sales" }, measures: [] }),
    "essence: dataCube is an object. Expected a DataCube or the name of one.",
  ],
  [
    "a measure instead of a list",
    // @ts-expect-error one measure alone
    () => essence({ dataCube: "orders", measures: "count" }),
    'essence: measures is "count". Expected a list.',
  ],
  [
    "a measure without a name",
    () => essence({ dataCube: "orders", measures: ["count", ""] }),
    'essence: measures[1] is "". Expected a name that is not empty.',
  ],
  [
    "a measure as Pivot 2 has it in a classic view",
    // @ts-expect-error classic views have names
    () => essence({ dataCube: "orders", measures: [{ measure: "count" }] }),
    "essence: measures[0] is an object. Expected a name that is not empty.",
  ],
  [
    "a clause instead of a filter",
    // @ts-expect-error a clause alone
    () => essence({ dataCube: "orders", measures: [], filter: Filter.lastDays(7) }),
    "essence: filter is an object. Expected a filter, such as filter(Filter.lastDays(7)).",
  ],
  [
    "a duration instead of a comparison",
    // @ts-expect-error how to compare is missing
    () => essence({ dataCube: "orders", measures: [], compare: Duration.days(1) }),
    'essence: compare is "P1D". Expected a comparison, such as Compare.relative(Duration.days(1)).',
  ],
  [
    "a split that is none",
    // @ts-expect-error no dimension
    () => essence({ dataCube: "orders", measures: [], splits: [{ direction: "ascending" }] }),
    'essence: splits[0] is an object. Expected a split, such as Split.by("channel").',
  ],
  [
    "a time zone that is none",
    () => facetEssence({ dataCube: "orders", measures: [], timezone: "Paris" }),
    'facetEssence: timezone is "Paris". Expected an IANA time zone, such as "Etc/UTC" or "Europe/Paris".',
  ],
  [
    "splits without their axis",
    // @ts-expect-error axes are lists of splits
    () => facetEssence({ dataCube: "orders", measures: [], axes: [byCountry] }),
    "facetEssence: axis 1 is an object. Expected a list.",
  ],
  [
    "a measure of nothing",
    // @ts-expect-error no measure
    () => facetEssence({ dataCube: "orders", measures: [{ transform: "none" }] }),
    "facetEssence: measures[0] is an object. Expected the name of a measure, or an object with it as `measure`.",
  ],
  [
    "a comparison with no time ago",
    () => Compare.relative("yesterday"),
    'Compare.relative: duration is "yesterday". Expected a duration, such as Duration.hours(1) or "PT1H".',
  ],
])("%s is refused", (_, make, message) => {
  expect(make).toThrow(new Error(message));
});

test("nobody changes a view later", () => {
  const made = facetEssence({ dataCube: "orders", measures: ["count"], axes: [["country"]] });
  expect(
    [made, made.axesSplits, made.axesSplits[0], made.selectedMeasures, made.pinnedDimensions].map((part) =>
      Object.isFrozen(part),
    ),
  ).toEqual([true, true, true, true, true]);
});
