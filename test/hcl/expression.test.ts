import * as fc from "fast-check";
import { argumentOf, evaluate, expressionIn, expressionOf, templateOf, textOf } from "../../src/hcl/index.js";

test.each([
  ["${var.x}", "var.x"],
  ['${merge({"a" = "}"}, {})}', 'merge({"a" = "}"}, {})'],
  ["${var.x}-${var.y}", undefined],
  ["$${var.x}", undefined],
  ["text", undefined],
  ["${var.x", undefined],
  ["", undefined],
])("the expression of %s is %s", (template, expression) => {
  expect(expressionIn(template)).toBe(expression);
});

test.each([
  ["jsonencode([1])", "[1]"],
  ["jsonencode([1])[0]", undefined],
  ["jsondecode([1])", undefined],
])("what jsonencode is given in %s is %s", (expression, given) => {
  expect(argumentOf("jsonencode", expression)).toBe(given);
});

test.each<[string, unknown]>([
  ['"say \\"it\\""', 'say "it"'],
  ['"a\\\\b\\n\\u00e9\\U0001f600"', "a\\b\né😀"],
  ['"$${x} %%{y}"', "${x} %{y}"],
  ['"of ${lookup(var.m, "a, }")}"', '<of ${lookup(var.m, "a, }")}>'],
  ["-1.5", -1.5],
  ["true", true],
  ["null", null],
  ["[]", []],
  ["{}", {}],
  ["[1, [2], {a = 3}]", [1, [2], { a: 3 }]],
  ['{"a b" = "x, y", c = {"d" = var.e}}', { "a b": "x, y", c: { d: "<${var.e}>" } }],
  ['{"${var.k}" = "a ${join(",", ["}", "]"])} b"}', { "<${var.k}>": '<a ${join(",", ["}", "]"])} b>' }],
  ['merge({"a" = 1}, var.x)', '<${merge({"a" = 1}, var.x)}>'],
  ["[1][0]", "<${[1][0]}>"],
  ["[for key, val in var.x: val]", "<${[for key, val in var.x: val]}>"],
  ["{ for key, val in var.x: key => val }", "<${{ for key, val in var.x: key => val }}>"],
])("%s", (expression, value) => {
  expect(evaluate(expression, (template) => textOf(template) ?? `<${template}>`)).toEqual(value);
});

test.each<[unknown, string]>([
  ['say "it"', '"say \\"it\\""'],
  ["a\\b\n\r\t\b\f", '"a\\\\b\\n\\r\\t\\u0008\\u000c"'],
  ["$${x} %%{y}", '"$${x} %%{y}"'],
  ["${var.x}", "var.x"],
  ['"${lookup(var.m, "a")}"', '"\\"${lookup(var.m, "a")}\\""'],
  ["${var.x}${var.y}", '"${var.x}${var.y}"'],
  [[null, 1, true, { 'a"b': [], "${var.k}": {} }], '[null, 1, true, {"a\\"b" = [], "${var.k}" = {}}]'],
])("the expression of %j is %s", (value, expression) => {
  expect(expressionOf(value)).toBe(expression);
});

/** A JSON value with its texts as templates. */
const templates = (value: unknown): unknown => {
  if (typeof value === "string") return templateOf(value);
  if (Array.isArray(value)) return value.map(templates);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [templateOf(name), templates(inner)]),
  );
};

test("any JSON value comes back", () => {
  const awkward = fc.string({ unit: fc.constantFrom(...Array.from('$%{}"\\,=[]\n\t\u0001 aé')) });
  const value = fc
    .jsonValue({ noUnicodeString: false })
    .chain((json) => fc.dictionary(awkward, fc.oneof(awkward, fc.constant(json)), { noNullPrototype: true }));
  fc.assert(
    fc.property(value, (json) => {
      expect(JSON.stringify(evaluate(expressionOf(templates(json)), textOf))).toBe(JSON.stringify(json));
    }),
  );
});
