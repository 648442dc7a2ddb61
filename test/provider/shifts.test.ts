import { createClient } from "../../src/api/index.js";
import { defineResource, remembered, required, settings } from "../../src/definition/index.js";
import { startEmulator } from "../../src/emulator/index.js";
import { createProvider } from "../../src/provider/index.js";
import { shiftWarning } from "../../src/provider/shifts.js";
import { dataCube, definitions } from "../../src/resources/index.js";
import { Diagnostics } from "../../src/terraform/diagnostics.js";
import { type ObjectValue, unknown, type Value } from "../../src/terraform/index.js";

import { configOf } from "../support/describe-resource.js";
import { smallTerraform } from "../support/small-terraform.js";

const thing = defineResource({
  name: "data_cube",
  summary: "A thing.",
  attributes: {
    name: required.string("Name."),
    pages: remembered.objects(
      "Pages.",
      {
        name: required.string("Name."),
        title: remembered.string("Title."),
        secret: remembered.string("Secret.", { sensitive: true }),
        style: remembered.object("Style.", { color: remembered.string("Color.") }),
        tiles: remembered.objects(
          "Tiles.",
          { name: required.string("Name."), title: remembered.string("Title.") },
          { key: "name" },
        ),
      },
      { key: "name" },
    ),
    hooks: remembered.objects(
      "Hooks.",
      { url: required.string("Address.", { sensitive: true }) },
      { key: "url" },
    ),
  },
});

const page = (name: Value, more: ObjectValue = {}): ObjectValue => ({
  name,
  title: typeof name === "string" ? `Title of ${name}` : null,
  secret: null,
  style: null,
  tiles: null,
  ...more,
});
const tiles = (...names: readonly string[]): ObjectValue => ({
  tiles: names.map((name) => ({ name, title: null })),
});
const pages = (...all: readonly (Value | ObjectValue)[]): ObjectValue => ({
  name: "wiki",
  pages: all.map((one) => (typeof one === "string" ? page(one) : one)),
  hooks: null,
});

const linesOf = (prior: ObjectValue, planned: ObjectValue): readonly string[] =>
  shiftWarning(thing, "wiki", prior, planned)?.detail.split("\n\n")[0]?.split("\n") ?? [];

test.each<[string, ObjectValue, ObjectValue]>([
  ["nothing changes", pages("a", "b"), pages("a", "b")],
  ["a value changes in its place", pages("a", "b"), pages("a", page("b", { title: "New" }))],
  ["an element is appended", pages("a", "b"), pages("a", "b", "c")],
  ["the last element goes", pages("a", "b"), pages("a")],
  ["a name changes in its place", pages("a", "b"), pages("a", "c")],
  ["the list comes", { ...pages(), pages: null }, pages("a", "b")],
  ["the list is known later", pages("a", "b"), { ...pages(), pages: unknown }],
  ["a name is known later", pages("a", "b"), pages(page(unknown), "a", "b")],
  [
    "the names are secrets",
    { ...pages(), hooks: [{ url: "hidden-1" }] },
    { ...pages(), hooks: [{ url: "hidden-2" }, { url: "hidden-1" }] },
  ],
])("there is nothing to tell when %s", (_, prior, planned) => {
  expect(shiftWarning(thing, "wiki", prior, planned)).toBeUndefined();
});

test.each<[string, ObjectValue, ObjectValue, readonly string[]]>([
  ["an insertion", pages("a", "b"), pages("a", "n", "b"), ['  pages: + "n" after "a"']],
  ["an insertion at the top", pages("a", "b"), pages("n", "a", "b"), ['  pages: + "n" at the top']],
  ["a removal", pages("a", "b", "c"), pages("a", "c"), ['  pages: - "b"']],
  [
    "one that moves",
    pages("a", "b", "c", "d"),
    pages("b", "c", "a", "d"),
    ['  pages: "a" moves, now after "c"'],
  ],
  [
    "what changes besides",
    pages("a", page("b", { style: { color: "red" }, secret: "hidden-1" }), "c"),
    pages("n", "a", page("b", { title: null, style: { color: unknown }, secret: "hidden-2" }), "c"),
    [
      '  pages: + "n" at the top',
      '  pages: ~ "b".title: "Title of b" → unset',
      '  pages: ~ "b".secret: (a secret) → (a secret)',
      '  pages: ~ "b".style.color: "red" → known after apply',
    ],
  ],
  [
    "a list within an element",
    pages(page("a", tiles("x", "y"))),
    pages(page("a", tiles("n", "x", "y"))),
    ['  pages["a"].tiles: + "n" at the top'],
  ],
  [
    "long values, cut",
    pages("a", page("b", { title: null })),
    pages("n", "a", page("b", { title: "x".repeat(100) })),
    ['  pages: + "n" at the top', `  pages: ~ "b".title: unset → "${"x".repeat(59)}…`],
  ],
])("%s is told by name", (_, prior, planned, lines) => {
  expect(linesOf(prior, planned)).toEqual(lines);
});

test("the warning says why, and ends", () => {
  const many = Array.from({ length: 20 }, (_, i) => `n${i}`);
  const warning = shiftWarning(thing, "wiki", pages("a"), pages(...many, "a"));
  expect(warning).toMatchObject({
    severity: "warning",
    summary: 'By name, fewer elements of the data cube "wiki" change than Terraform shows',
  });
  expect(warning?.detail).toBe(`  pages: + "n0" at the top
${many
  .slice(1, 12)
  .map((name, i) => `  pages: + "${name}" after "n${i}"`)
  .join("\n")}
  … and 8 more

Terraform compares elements by their position, and positions shift in this plan. Pivot gets each element with what belongs to its name; what is not listed here stays as it is.`);
});

test("a plan tells it: one dimension inserted, one changed, and no word of the others", async () => {
  const pivot = await startEmulator({
    seed: { connections: [{ name: "druid", type: "druid", queryHosts: ["localhost:8082"] }] },
  });
  const terraform = smallTerraform("pivot_data_cube", async () => {
    const provider = createProvider({ definitions, environment: {}, connect: createClient });
    const config = configOf(settings, { endpoint: pivot.endpoint, apiToken: pivot.token });
    await provider.configure({ config, terraformVersion: "1.11.4", diagnostics: new Diagnostics() });
    return provider;
  });
  const cube = (...dimensions: readonly { readonly name: string; readonly title: string }[]): ObjectValue =>
    configOf(dataCube.attributes, { name: "wiki", connectionName: "druid", source: "wiki", dimensions });
  const dimension = (name: string, title = name) => ({ name, title });
  try {
    await terraform.apply(cube(dimension("d1"), dimension("d2"), dimension("d3"), dimension("d4")));
    const { warnings } = await terraform.plan(
      cube(dimension("d1"), dimension("new"), dimension("d2"), dimension("d3", "Third"), dimension("d4")),
    );
    expect(warnings).toEqual([
      `By name, fewer elements of the data cube "wiki" change than Terraform shows
  dimensions: + "new" after "d1"
  dimensions: ~ "d3".title: "d3" → "Third"

Terraform compares elements by their position, and positions shift in this plan. Pivot gets each element with what belongs to its name; what is not listed here stays as it is.`,
    ]);
  } finally {
    await pivot.close();
  }
});
