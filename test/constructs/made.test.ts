/** Texts that Terraform makes, as it gets them; that it makes the same of them, test/e2e/cdktn.test.ts shows. */
import { Fn, Lazy, TerraformStack, TerraformVariable, Token } from "cdktf";
import { DataCube, essence, type Essence, filter, Filter, PivotProvider, Report } from "cdktf-provider-pivot";
import { sentToPivot } from "cdktf-provider-pivot/testing";
import * as fc from "fast-check";
import { textWith } from "../../src/constructs/made.js";
import { testingApp } from "../support/testing-app.js";

let stack: TerraformStack;

beforeEach(() => {
  stack = new TerraformStack(testingApp(), "test");
  new PivotProvider(stack, "pivot");
});

const cube = (id: string, more: object = {}): DataCube =>
  new DataCube(stack, id, { name: id, connection: "druid", source: "s", ...more });

/** The options of a cube that has them, as Terraform gets them. */
const options = (given: object): unknown => {
  cube("wiki", { options: given });
  // The shape of what cdktf synthesises.
  const { resource } = stack.toTerraform() as {
    resource: { pivot_data_cube: { wiki: { options_json: string } } };
  };
  return resource.pivot_data_cube.wiki.options_json;
};

const variable = (id: string, type = "string"): TerraformVariable =>
  new TerraformVariable(stack, id, { type });

test("whatever a text holds, Pivot gets it, beside references and without them", () => {
  const awkward = fc.string({ unit: fc.constantFrom(...Array.from('$%{}"\\,=[]\n\t\u0001 aé')) });
  const any = fc.oneof(awkward, fc.constant(null), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(fc.dictionary(awkward, any, { noNullPrototype: true }), fc.array(any), (object, list) => {
      const one = new TerraformStack(testingApp(), "one");
      new PivotProvider(one, "pivot");
      const known = new TerraformVariable(one, "known", { type: "string" }).stringValue;
      const props = { connection: "druid", source: "s" };
      new DataCube(one, "a", { ...props, name: "a", options: { object, list } });
      new DataCube(one, "b", { ...props, name: "b", options: { object, list, known } });
      expect(one.node.findAll().flatMap(({ node }) => node.validate())).toEqual([]);
      expect(sentToPivot(one).dataCubes.map((sent) => sent["options"])).toEqual([
        { object, list },
        { object, list, known: "${var.known}" },
      ]);
    }),
    { numRuns: 50 },
  );
});

test("a view is the same for a cube and for its name", () => {
  const wiki = cube("wiki");
  const texts = ['say "hi"', "C:\\dir", "100%{x}", "${x}", null, '"'];
  const view = (dataCube: DataCube | string): Essence =>
    essence({
      dataCube,
      measures: [],
      filter: filter(Filter.in("page", texts), Filter.contains("a", '"b"')),
    });
  const props = {
    title: "t",
    owner: "ada",
    delivery: { frequency: "P1D", frequencyType: "fixed", day: 1, dayType: "of-week", time: 8 },
    admins: { access: "single", users: ["ada"] },
  } as const;
  new Report(stack, "one", { ...props, name: "one", essence: view(wiki) });
  new Report(stack, "two", { ...props, name: "two", essence: view("wiki") });
  const [one, two] = sentToPivot(stack).reports;
  expect(one?.["essence"]).toEqual(two?.["essence"]);
  expect(one).toMatchObject({
    essence: { filter: { clauses: [{ values: { elements: texts } }, { search: '"b"' }] } },
  });
});

describe("in a JSON value", () => {
  test("references of every type are what they stand for", () => {
    const text = variable("text").stringValue;
    const given = {
      text,
      number: variable("number", "number").numberValue,
      list: variable("list", "list(string)").listValue,
      numbers: Token.asNumberList(variable("numbers", "list(number)").value),
      boolean: variable("boolean", "bool").booleanValue,
      map: Token.asStringMap(variable("map", "map(string)").value),
      mixed: `"${text}" costs $${text}`,
      call: Fn.join("-", ["a", text]),
      lazy: Lazy.anyValue({ produce: () => [{ quote: '"', of: text }] }),
      [text]: 1,
    };
    expect(options(given)).toBe(
      '${jsonencode({"text" = var.text, "number" = var.number, "list" = var.list, "numbers" = var.numbers, ' +
        '"boolean" = var.boolean, "map" = var.map, "mixed" = "\\"${var.text}\\" costs ${"$"}${var.text}", ' +
        '"call" = join("-", ["a", var.text]), "lazy" = [{"quote" = "\\"", "of" = var.text}], "${var.text}" = 1})}',
    );
  });

  test("a member whose name is the only reference is no text", () => {
    expect(options({ [variable("key").stringValue]: 'a "b"' })).toBe(
      '${jsonencode({"${var.key}" = "a \\"b\\""})}',
    );
  });

  test("JSON text is Terraform's to read", () => {
    cube("wiki", { options: '{"a": "${var.x}", "b": "$${y}"}' });
    expect(sentToPivot(stack).dataCubes).toMatchObject([{ options: { a: "${var.x}", b: "${y}" } }]);
  });
});

test("within another of Terraform's functions, it is an expression", () => {
  const text = variable("text").stringValue;
  cube("wiki", { title: Fn.upper(textWith(`say "${text}" to \${all}`)) });
  expect(sentToPivot(stack).dataCubes).toMatchObject([
    { title: '${upper("say \\"${var.text}\\" to $${all}")}' },
  ]);
});
