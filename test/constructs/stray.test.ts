import { TerraformStack, TerraformVariable } from "cdktf";
import { Dashboard, DataCube, PivotProvider, Tile } from "cdktf-provider-pivot";
import { testingApp } from "../support/testing-app.js";

let stack: TerraformStack;
let price: string;

beforeEach(() => {
  stack = new TerraformStack(testingApp(), "test");
  new PivotProvider(stack, "pivot");
  price = new TerraformVariable(stack, "price", { type: "string" }).stringValue;
});

const errors = (): readonly string[] => stack.node.findAll().flatMap(({ node }) => node.validate());

const titled = (title: string): readonly string[] => {
  new DataCube(stack, "cube", { name: "cube", connection: "druid", source: "s", title });
  return errors();
};

const no = (mark: string): string =>
  `title has a ${mark} in it that begins no expression of Terraform's. Terraform would look for one there. ` +
  `For a ${mark} that is text, write ${mark.charAt(0)}${mark}.`;

test.each([
  ["a word", "Costs ${x}", "${"],
  ["words", "$main.sum(${my col})", "${"],
  ["a number", "Costs ${5}", "${"],
  ["two words with a dot", "${orders.total}", "${"],
  ["what is never closed", "$main.sum(${my col", "${"],
  ["no directive", "10%{ off }", "%{"],
])("what Terraform would fail at is told: %s", (_, title, mark) => {
  expect(titled(title)).toEqual([no(mark)]);
});

test.each([
  "Costs $${x} and 10%%{ off",
  "${var.price}",
  "${data.pivot_role.sales.name}",
  "${pivot_role.sales.name} and ${pivot_role.others[0].name}",
  '${upper("x")}',
  "${each.value}",
  '%{ if var.price == "1" }cheap%{ else }dear%{ endif }',
  "%{ for word in var.words }${word}%{ endfor }",
])("what Terraform can read is left to it: %s", (title) => {
  expect(titled(title)).toEqual([]);
});

test("references are expressions, with text around them", () => {
  const rollup = new TerraformVariable(stack, "rollup", { type: "bool" }).booleanValue;
  new DataCube(stack, "other", { name: "other", connection: "druid", source: "s", rollup });
  expect(titled(`From ${price} to ${price}$`)).toEqual([]);
});

test("a dollar before a reference is told, as Terraform would take both for text", () => {
  expect(titled(`Costs $${price}`)).toEqual([
    'title has a $ right before a reference, and Terraform takes both for text. Write ${"$"} for the dollar.',
  ]);
});

test("it is looked for wherever text is, and JSON values are none", () => {
  new DataCube(stack, "cube", {
    name: "cube",
    connection: "druid",
    source: "s",
    measures: [{ name: "total", formula: "$main.sum(${my col})" }],
    options: { note: "Costs ${x}" },
    extra: '{"note": "Costs ${x}"}',
  });
  new Dashboard(stack, "sales", {
    name: "sales",
    title: "Sales",
    pages: [{ name: "page", tiles: [Tile.markdown("t", { content: "Costs ${x}", width: 1, height: 1 })] }],
  });
  expect(errors().map((error) => error.split(" ", 1)[0])).toEqual([
    "measures[0].formula",
    "extra",
    "pages[0].tiles[0].content",
  ]);
});
