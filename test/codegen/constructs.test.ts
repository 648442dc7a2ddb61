/** What people read when they hover over props. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { documentation, inProps } from "../../src/codegen/documentation.js";
import { type Attributes, optional, remembered, required } from "../../src/definition/index.js";

const folder = join(__dirname, "../../src/constructs");

const files = ["generated", "values", ""].flatMap((inner) =>
  readdirSync(join(folder, inner), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ name }) => join(inner, name)),
);

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.ES2022, true);

/** Members that may be left out, of the interfaces that are generated and of those that are props or options. */
const optionalMembers = (file: string): readonly ts.PropertySignature[] =>
  parsed(file)
    .statements.filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => file.startsWith("generated") || /(Props|Options|Members)$/.test(name.text))
    .flatMap(({ members }) => members.filter(ts.isPropertySignature))
    .filter(({ questionToken }) => questionToken !== undefined);

test("every prop that may be left out says what then holds", () => {
  const silent = files.flatMap((file) =>
    optionalMembers(file)
      .filter((member) => !ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "default"))
      .map((member) => `${file}: ${member.name.getText()}`),
  );
  expect(silent).toEqual([]);
  expect(files.flatMap(optionalMembers).length).toBeGreaterThan(150);
});

test("every prop of a view says where Pivot's documents have it", () => {
  const silent = ["values/view.ts", "values/essence.ts", "values/facet-essence.ts"].flatMap((file) =>
    parsed(file)
      .statements.filter(ts.isInterfaceDeclaration)
      .filter(({ name }) => name.text.endsWith("Props"))
      .flatMap(({ members }) => [...members])
      .filter((member) => !/Source( of the words)?: /.test(member.getFullText()))
      .map((member) => `${file}: ${member.name?.getText() ?? ""}`),
  );
  expect(silent).toEqual([]);
});

test("no generated comment speaks HCL", () => {
  const comments = files
    .filter((file) => file.startsWith("generated"))
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .filter((line) => /^\s*\/?\*/.test(line));
  expect(comments.filter((line) => /\b[a-z]+_[a-z]+\b|jsonencode|`\w+ = /.test(line))).toEqual([]);
});

const attributes = {
  queryMode: remembered.string("Language. Left out on create: `sql`.", { source: "seed H" }),
  formulaJson: optional.json("Formula."),
  secretWo: optional.string("Key.", { writeOnly: true, sensitive: true }),
  note: required.string("Note of `query_mode`."),
  isKept: optional.boolean("Whether it stays. Default: false."),
  retries: optional.number("How often. Default: 4. Environment: `PIVOT_RETRIES`."),
  address: optional.string("Where. Environment: `PIVOT_ADDRESS`."),
  hashing: optional.string("`none` or more. Left out: `bcrypt`."),
  tags: optional.map("Tags.", { sensitive: true }),
} satisfies Attributes;

test.each<[keyof typeof attributes, string]>([
  [
    "queryMode",
    "Language. Left out on create: `sql`.\nSource: Pivot API, the single page of 3.2 to 2021 (documented).\n@default - as Pivot has it",
  ],
  ["formulaJson", "Formula.\n@default - none"],
  ["secretWo", "Key.\nA secret: give it a sensitive TerraformVariable, never text.\n@default - none"],
  ["note", "Note of `queryMode`."],
  ["isKept", "Whether it stays. Default: false.\n@default - false"],
  [
    "retries",
    "How often. Default: 4. Environment: `PIVOT_RETRIES`.\n@default - PIVOT_RETRIES where Terraform runs, else 4",
  ],
  ["address", "Where. Environment: `PIVOT_ADDRESS`.\n@default - PIVOT_ADDRESS where Terraform runs"],
  ["hashing", "`none` or more. Left out: `bcrypt`.\n@default - bcrypt"],
  ["tags", "Tags.\n@default - none"],
])("the comment of %s", (name, expected) => {
  expect(documentation(attributes[name], attributes)).toBe(expected);
});

test.each([
  ['With `query_mode = "sql"` it is SQL.', 'With `queryMode: "sql"` it is SQL.'],
  ["As `formula_json`, or a cube's `min_alert_frequency`.", "As `formula`, or a cube's `minAlertFrequency`."],
  ["A name: `jsonencode({ dataCube = pivot_data_cube.wiki.name })`.", "A name: `{ dataCube: wiki.name }`."],
  ["Into `extra_json`: `jsonencode({ a = { b = … } })`.", "Into `extra`: `{ a: { b: … } }`."],
  ["The password is in `pivot_user_auth`.", "The password is in `UserAuth`."],
  ["What is no_attribute stays.", "What is no_attribute stays."],
])("%s in TypeScript", (sentence, expected) => {
  expect(inProps(sentence, attributes)).toBe(expected);
});
