import { printResource, printVariable } from "../../src/codegen/hcl.js";
import { type Attributes, optional, required } from "../../src/definition/index.js";

const source = { source: "d2023 H" } as const;
const attributes: Attributes = {
  name: required.string("Name.", source),
  openJson: optional.json("Open.", source),
  parts: optional.objects("Parts.", { name: required.string("Name.", source) }, { key: "name", ...source }),
};

const printed = (settings: Readonly<Record<string, unknown>>): string =>
  printResource("pivot_thing", "one", settings, attributes);

test("arguments stand in the order of the definition, without what cdktf notes for itself", () => {
  expect(printed({ "//": { metadata: {} }, parts: [{ name: "a" }], name: "first" })).toBe(
    `resource "pivot_thing" "one" {
  name = "first"
  parts = [{ name = "a" }]
}
`,
  );
});

test.each<[string, unknown, string]>([
  ["text", 'say "it"\\ \n twice', '"say \\"it\\"\\\\ \\n twice"'],
  ["a literal dollar", "$${x}", '"$${x}"'],
  ["a reference", "${pivot_role.sales.name}", "pivot_role.sales.name"],
  ["a call", '${merge({"a" = 1}, [upper("x,}")])}', 'merge({"a" = 1}, [upper("x,}")])'],
  ["a number", 1.5, "1.5"],
  ["a boolean", false, "false"],
  ["nothing", null, "null"],
  ["empty lists and objects", [{}, []], "[{}, []]"],
  ["a key that is no identifier", { "a b": 1, c: 2 }, '{ "a b" = 1, c = 2 }'],
])("%s", (_, value, expected) => {
  expect(printed({ value })).toContain(`  value = ${expected}\n`);
});

test("JSON is written as what it holds, and stays an expression where it is one", () => {
  expect(printed({ open_json: '{"a":[1,"${var.x}"]}' })).toContain(
    "  open_json = jsonencode({ a = [1, var.x] })\n",
  );
  expect(printed({ open_json: '${jsonencode({"a" = var.x, "b" = "$${5} \\"or\\" so"})}' })).toContain(
    '  open_json = jsonencode({ a = var.x, b = "$${5} \\"or\\" so" })\n',
  );
});

test("what is too long for a line is broken at its outermost brackets first", () => {
  const long = "a name that takes its room, [as {they do in practice";
  expect(printed({ open_json: JSON.stringify({ first: [long], second: { x: long, y: { z: 1 } } }) })).toBe(
    `resource "pivot_thing" "one" {
  open_json = jsonencode({
    first = ["${long}"]
    second = {
      x = "${long}"
      y = { z = 1 }
    }
  })
}
`,
  );
  expect(printed({ parts: [{ name: long }, { name: long }] })).toBe(
    `resource "pivot_thing" "one" {
  parts = [
    { name = "${long}" },
    { name = "${long}" },
  ]
}
`,
  );
});

test("text with an expression in it is refused, not written wrongly", () => {
  expect(() => printed({ name: "${var.a}-${var.b}" })).toThrow(
    "Text with an expression in it is not written yet: ${var.a}-${var.b}",
  );
});

test("a variable's type is an expression", () => {
  expect(printVariable("password", { type: "list(string)", sensitive: true, default: ["a"] })).toBe(
    `variable "password" {
  type = list(string)
  sensitive = true
  default = ["a"]
}
`,
  );
});
