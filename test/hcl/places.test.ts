import { partsOf } from "../../src/hcl/index.js";

/** Expressions in angle brackets. */
const shown = (template: string): readonly string[] =>
  partsOf(template).map(({ isExpression, text }) => (isExpression ? `<${text}>` : text));

test.each<[string, readonly string[]]>([
  ["", []],
  ["text", ["text"]],
  ["a ${var.x}${var.y} b", ["a ", "<${var.x}>", "<${var.y}>", " b"]],
  ['${lookup({"}" = "\\"}"}, "x")}!', ['<${lookup({"}" = "\\"}"}, "x")}>', "!"]],
  ['${"a ${join(",", ["}"])} $${x"}', ['<${"a ${join(",", ["}"])} $${x"}>']],
  ["%{ if var.x }a%{ endif }", ["<%{ if var.x }>", "a", "<%{ endif }>"]],
  ["$${no} $$${no} %%{no}", ["$${no} $$${no} %%{no}"]],
  ["never ${closed", ["never ", "<${closed>"]],
])("the parts of %s", (template, parts) => {
  expect(shown(template)).toEqual(parts);
});
