import { TerraformOutput, TerraformStack, TerraformVariable, Testing } from "cdktf";
import { Duration, type Json, Split } from "cdktf-provider-pivot";
import { documentedExchanges } from "../../fixtures/exchanges.js";
import { testingApp } from "../../support/testing-app.js";

test("a sorted split is as Pivot's documents show it", () => {
  const documented: unknown[] = [];
  JSON.parse(JSON.stringify(documentedExchanges()), (key, value: unknown) => {
    if (key === "splits" || key === "axesSplits") documented.push(value);
    return value;
  });
  const made = [Split.by("country", { sort: { by: "measure", direction: "descending" } })];
  expect(documented).toContainEqual(made);
  expect(documented).toContainEqual([made]);
});

test.each<[string, Split, Split]>([
  ["by value", Split.by("d"), { dimension: "d" }],
  [
    "by value, in its order",
    Split.by("d", { sort: { by: "dimension", direction: "ascending" } }),
    { dimension: "d", sortType: "dimension", direction: "ascending" },
  ],
  [
    "the largest five",
    Split.by("d", { sort: { by: "measure", measure: "m", direction: "descending" }, limit: 5 }),
    { dimension: "d", sortType: "measure", sortMeasure: "m", direction: "descending", limit: 5 },
  ],
  [
    "by time",
    Split.byTime("__time", Duration.hours(1), { limit: 24 }),
    { dimension: "__time", bucketAction: { op: "timeBucket", duration: "PT1H" }, limit: 24 },
  ],
  [
    "by number",
    Split.byNumber("added", 10, { sort: { by: "measure-delta" } }),
    { dimension: "added", bucketAction: { op: "numberBucket", size: 10 }, sortType: "measure-delta" },
  ],
])("%s", (_, split, expected) => {
  expect(split).toStrictEqual(expected);
  expect(Object.isFrozen(split)).toBe(true);
});

test.each(["PT15M", "PT1H", "PT6H", "PT24H", "P1D", "P1W", "P1M", "P3M", "P1Y", "PT30S"])(
  "time splits by %s",
  (duration) => {
    expect(Split.byTime("t", duration)).toStrictEqual({
      dimension: "t",
      bucketAction: { op: "timeBucket", duration },
    });
  },
);

test.each(["PT7M", "PT5H", "PT90M", "P2D", "P2W", "P5M", "P1DT1H"])("but not by %s", (duration) => {
  expect(() => Split.byTime("t", duration)).toThrow(
    new Error(
      `Split.byTime: duration is "${duration}". Expected one unit, or so many that they fill the next: "PT15M", "PT6H", "P1D", "P3M".`,
    ),
  );
});

test.each<[string, () => unknown, string]>([
  ["no dimension", () => Split.by(""), 'Split.by: dimension is "". Expected a name that is not empty.'],
  [
    "no limit",
    () => Split.by("d", { limit: 0 }),
    "Split.by: limit is 0. Expected a whole number, 1 or more.",
  ],
  [
    "a direction that does not exist",
    // @ts-expect-error another word
    () => Split.by("d", { sort: { by: "dimension", direction: "up" } }),
    'Split.by: sort.direction is "up". Expected one of ascending, descending.',
  ],
  [
    "an order that does not exist",
    // @ts-expect-error another word
    () => Split.by("d", { sort: { by: "count" } }),
    'Split.by: sort.by is "count". Expected one of dimension, measure, measure-delta, measure-percent-delta, measure-absolute-delta, measure-absolute-percent-delta.',
  ],
  [
    "a measure that decides nothing",
    // @ts-expect-error the dimension's values have no measure
    () => Split.by("d", { sort: { by: "dimension", measure: "m" } }),
    'Split.by: sort.measure is "m". Expected none, because sort.by is "dimension".',
  ],
  [
    "no duration",
    // @ts-expect-error a number of what
    () => Split.byTime("t", 3600),
    'Split.byTime: duration is 3600. Expected a duration, such as Duration.hours(1) or "PT1H".',
  ],
  ["no size", () => Split.byNumber("d", 0), "Split.byNumber: size is 0. Expected a number above 0."],
])("%s is refused", (_, make, message) => {
  expect(make).toThrow(new Error(message));
});

test("splits are JSON, and take members of their own", () => {
  const json: Json = [{ ...Split.by("d"), othersMode: "hide" }];
  expect(json).toStrictEqual([{ dimension: "d", othersMode: "hide" }]);
});

test("what Terraform knows later stays a reference", () => {
  const stack = new TerraformStack(testingApp(), "stack");
  const variable = (name: string): TerraformVariable => new TerraformVariable(stack, name, {});
  new TerraformOutput(stack, "splits", {
    value: [
      Split.by(variable("dimension").stringValue, { limit: variable("limit").numberValue }),
      Split.byTime("t", variable("duration").stringValue),
      Split.byTime("t", Duration.hours(variable("hours").numberValue)),
      Split.byNumber("n", variable("size").numberValue),
    ],
  });
  expect(JSON.parse(Testing.synth(stack))).toMatchObject({
    output: {
      splits: {
        value: [
          { dimension: "${var.dimension}", limit: "${var.limit}" },
          { dimension: "t", bucketAction: { op: "timeBucket", duration: "${var.duration}" } },
          { dimension: "t", bucketAction: { op: "timeBucket", duration: "PT${var.hours}H" } },
          { dimension: "n", bucketAction: { op: "numberBucket", size: "${var.size}" } },
        ],
      },
    },
  });
});
