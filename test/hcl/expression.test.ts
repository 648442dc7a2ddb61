import { argumentOf, evaluate, expressionIn } from "../../src/hcl/index.js";

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
  ["-1.5", -1.5],
  ["true", true],
  ["null", null],
  ["[]", []],
  ["{}", {}],
  ["[1, [2], {a = 3}]", [1, [2], { a: 3 }]],
  ['{"a b" = "x, y", c = {"d" = var.e}}', { "a b": "x, y", c: { d: "<var.e>" } }],
  ['merge({"a" = 1}, var.x)', '<merge({"a" = 1}, var.x)>'],
  ["[1][0]", "<[1][0]>"],
])("%s", (expression, value) => {
  expect(evaluate(expression, (other) => `<${other}>`)).toEqual(value);
});
