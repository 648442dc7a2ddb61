import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { Alert, Duration, filter, Filter, type FilterClause, type Json } from "cdktf-provider-pivot";
import { documentedExchanges } from "../../fixtures/exchanges.js";
import { testingApp } from "../../support/testing-app.js";

/** Every filter in the documents. */
const documented = (): readonly unknown[] => {
  const found: unknown[] = [];
  JSON.parse(JSON.stringify(documentedExchanges()), (key, value: unknown) => {
    if (key === "filter") found.push(value);
    return value;
  });
  return found;
};

test.each<[string, Filter]>([
  ["no filter", filter()],
  ["a selection", filter(Filter.in("country", ["FR", "IT"]))],
  ["the latest day", filter(Filter.lastDays(1), Filter.in("country", ["FR", "IT"]))],
  ["the latest hour, with bounds", filter(Filter.last(Duration.hours(1), { bounds: "[)" }))],
])("%s is as Pivot's documents show it", (_, made) => {
  expect(documented()).toContainEqual(made);
});

const timeRange = (more: object): object => ({
  dimension: "__time",
  action: "overlap",
  dynamic: { op: "timeRange", operand: { op: "ref", name: "m" }, duration: "P1D", step: -1, ...more },
});

const selected = (setType: string, ...elements: readonly unknown[]): object => ({
  dimension: "d",
  action: "overlap",
  values: { setType, elements },
  exclude: false,
  mvFilterOnly: false,
});

const year = { start: "2024-01-01T00:00:00.000Z", end: "2025-01-01T00:00:00.000Z" };

test.each<[string, FilterClause, object]>([
  ["text", Filter.in("d", ["a", "b"]), selected("STRING", "a", "b")],
  ["numbers", Filter.in("d", [1, 2.5]), selected("NUMBER", 1, 2.5)],
  ["booleans", Filter.in("d", [true]), selected("BOOLEAN", true)],
  ["text or nothing", Filter.in("d", [null, "a"]), selected("STRING", null, "a")],
  ["nothing", Filter.in("d", [null]), selected("NULL", null)],
  ["all but some", Filter.notIn("d", ["a"]), { ...selected("STRING", "a"), exclude: true }],
  ["a part of text", Filter.contains("d", "a"), { dimension: "d", action: "contains", search: "a" }],
  [
    "no such part",
    Filter.not(Filter.contains("d", "a")),
    { dimension: "d", action: "contains", search: "a", exclude: true },
  ],
  ["the opposite of the opposite", Filter.not(Filter.notIn("d", ["a"])), selected("STRING", "a")],
  ["days", Filter.between("d", "2024-01-01", "2025-01-01"), selected("TIME_RANGE", year)],
  [
    "moments of any zone",
    Filter.between("d", "2024-01-01T01:00:00+01:00", new Date("2025-01-01")),
    selected("TIME_RANGE", year),
  ],
  [
    "one moment",
    Filter.between("d", year.start, year.start, { bounds: "[]" }),
    selected("TIME_RANGE", { start: year.start, end: year.start, bounds: "[]" }),
  ],
  ["a range of numbers", Filter.between("d", -1, 10), selected("NUMBER_RANGE", { start: -1, end: 10 })],
  ["seven days", Filter.lastDays(7), timeRange({ step: -7 })],
  ["six hours", Filter.last("PT6H"), timeRange({ duration: "PT6H" })],
  [
    "the hour before now",
    Filter.last(Duration.hours(1), { dimension: "d", until: "now" }),
    {
      ...timeRange({ duration: "PT1H", operand: { op: "ref", name: "n" } }),
      dimension: "d",
    },
  ],
])("%s", (_, clause, expected) => {
  expect(clause).toStrictEqual(expected);
});

test.each<[string, () => unknown, string]>([
  [
    "no dimension",
    () => Filter.in("", ["a"]),
    'Filter.in: dimension is "". Expected a name that is not empty.',
  ],
  ["no values", () => Filter.in("d", []), "Filter.in: values is an empty list. Expected a list of values."],
  [
    "a value instead of a list",
    // @ts-expect-error a value alone
    () => Filter.notIn("d", "a"),
    'Filter.notIn: values is "a". Expected a list of values.',
  ],
  [
    "values of several types",
    // @ts-expect-error text and a number
    () => Filter.in("d", ["a", 1]),
    "Filter.in: values is a list. Expected text, numbers or booleans only, and of one type.",
  ],
  [
    "values of no type",
    // @ts-expect-error objects are no values
    () => Filter.in("d", [{}]),
    "Filter.in: values is a list. Expected text, numbers or booleans only, and of one type.",
  ],
  [
    "a number that is none",
    () => Filter.in("d", [NaN]),
    "Filter.in: values is a list. Expected text, numbers or booleans only, and of one type.",
  ],
  [
    "no text",
    () => Filter.contains("d", ""),
    'Filter.contains: text is "". Expected text that is not empty.',
  ],
  [
    "a day that is none",
    () => Filter.between("d", "yesterday", "2024-01-01"),
    'Filter.between: start is "yesterday". Expected a date, or its text such as "2024-02-01" or "2024-02-01T09:00:00Z".',
  ],
  [
    "a time without a zone",
    () => Filter.between("d", "2024-01-01", "2024-01-01T10:00"),
    'Filter.between: end is "2024-01-01T10:00". Expected a date, or its text such as "2024-02-01" or "2024-02-01T09:00:00Z".',
  ],
  [
    "a date that is none",
    () => Filter.between("d", new Date(NaN), "2024-01-01"),
    'Filter.between: start is a date. Expected a date, or its text such as "2024-02-01" or "2024-02-01T09:00:00Z".',
  ],
  [
    "a day and a number",
    // @ts-expect-error ends of two kinds
    () => Filter.between("d", "2024-01-01", 5),
    'Filter.between: end is 5. Expected a date, or its text such as "2024-02-01" or "2024-02-01T09:00:00Z".',
  ],
  [
    "an end before the start",
    () => Filter.between("d", year.end, year.start),
    `Filter.between: end is "${year.start}". Expected one after the start, "${year.end}".`,
  ],
  [
    "an empty range",
    () => Filter.between("d", 1, 1),
    "Filter.between: end is 1. Expected one after the start, 1.",
  ],
  [
    "an endless range",
    () => Filter.between("d", 1, Infinity),
    "Filter.between: end is Infinity. Expected a finite number.",
  ],
  [
    "bounds that do not exist",
    // @ts-expect-error the wrong bracket
    () => Filter.between("d", 1, 2, { bounds: "[[" }),
    'Filter.between: bounds is "[[". Expected one of [), [], (], ().',
  ],
  [
    "half a day",
    () => Filter.lastDays(0.5),
    "Filter.lastDays: days is 0.5. Expected a whole number, 1 or more.",
  ],
  [
    "a stretch that is no duration",
    () => Filter.last("6 hours"),
    'Filter.last: duration is "6 hours". Expected a duration, such as Duration.hours(1) or "PT1H".',
  ],
  [
    "a stretch of no length",
    () => Filter.last("PT0S"),
    'Filter.last: duration is "PT0S". Expected a duration, such as Duration.hours(1) or "PT1H".',
  ],
  [
    "an end that Pivot does not know",
    // @ts-expect-error no such moment
    () => Filter.last("PT1H", { until: "tomorrow" }),
    'Filter.last: until is "tomorrow". Expected one of latest, now.',
  ],
  [
    "a clause that is none",
    // @ts-expect-error a filter within a filter
    () => filter(Filter.lastDays(1), filter()),
    'filter: clause 2 is an object. Expected a clause, such as Filter.in("channel", ["en", "fr"]).',
  ],
])("%s is refused", (_, make, message) => {
  expect(make).toThrow(new Error(message));
});

test("clauses mix with clauses written by hand, and a filter with members of its own", () => {
  const clause = { dimension: "ip", action: "ipMatch", search: "10.0.0.0/8" };
  const json: Json = { ...filter(clause, Filter.in("d", ["a"])), measureFilters: [{ measure: "m" }] };
  expect(json).toStrictEqual({
    clauses: [clause, selected("STRING", "a")],
    measureFilters: [{ measure: "m" }],
  });
});

test("nobody changes a filter later, and it changes nobody's list", () => {
  const values = ["a"];
  const made = filter(Filter.in("d", values));
  expect(Object.isFrozen(made)).toBe(true);
  expect(Object.isFrozen(made.clauses?.[0]?.values?.elements)).toBe(true);
  expect(Object.isFrozen(values)).toBe(false);
});

test("what Terraform knows later stays a reference", () => {
  const stack = new TerraformStack(testingApp(), "stack");
  const variable = (name: string): TerraformVariable => new TerraformVariable(stack, name, {});
  const clauses: readonly (readonly [FilterClause, string])[] = [
    [
      Filter.in(variable("dimension").stringValue, [variable("text").stringValue, "fr"]),
      fixed("var.dimension", "STRING", '[var.text, "fr"]'),
    ],
    [Filter.in("list", variable("list").listValue), fixed('"list"', "STRING", "var.list")],
    [Filter.in("size", [variable("number").numberValue]), fixed('"size"', "NUMBER", "[var.number]")],
    [
      Filter.contains("page", variable("search").stringValue),
      '{"dimension" = "page", "action" = "contains", "search" = var.search}',
    ],
    [
      Filter.between("t", variable("start").stringValue, "2024-01-01"),
      fixed('"t"', "TIME_RANGE", '[{"start" = var.start, "end" = "2024-01-01T00:00:00.000Z"}]'),
    ],
    [
      Filter.between("added", variable("low").numberValue, 5),
      fixed('"added"', "NUMBER_RANGE", '[{"start" = var.low, "end" = 5}]'),
    ],
    [Filter.last(variable("duration").stringValue), moving("var.duration")],
    [Filter.last(Duration.hours(variable("hours").numberValue)), moving('"PT${var.hours}H"')],
    [Filter.lastDays(variable("days").numberValue), moving('"P${var.days}D"')],
  ];
  new Alert(stack, "alert", {
    name: "alert",
    title: "Alert",
    owner: "ada@shop.example",
    dataCube: "orders",
    checkFrequency: Duration.hours(1),
    timeFrame: Duration.days(1),
    conditions: [{ type: "value", measure: "count", condition: "greaterThan", value: 1 }],
    filter: filter(...clauses.map(([clause]) => clause)),
  });
  // The shape of what CDKTF synthesises for one alert.
  const { resource } = JSON.parse(Testing.synth(stack)) as {
    resource: { pivot_alert: Record<string, { filter_json: string }> };
  };
  expect(Object.values(resource.pivot_alert).map(({ filter_json }) => filter_json)).toEqual([
    `\${jsonencode({"clauses" = [${clauses.map(([, text]) => text).join(", ")}]})}`,
  ]);
});

const fixed = (dimension: string, setType: string, elements: string): string =>
  `{"dimension" = ${dimension}, "action" = "overlap", ` +
  `"values" = {"setType" = "${setType}", "elements" = ${elements}}, "exclude" = false, "mvFilterOnly" = false}`;

const moving = (duration: string): string =>
  '{"dimension" = "__time", "action" = "overlap", "dynamic" = {"op" = "timeRange", ' +
  `"operand" = {"op" = "ref", "name" = "m"}, "duration" = ${duration}, "step" = -1}}`;
