/** The files that a new resource begins with. They compile as they are; every sentence in them waits for a better one. */
import { camelCase, kebabCase, pascalCase, words } from "../definition/index.js";
import { type Generated } from "./generated.js";

/** @param name In Terraform's spelling: `data_cube`. */
export const skeletons = (name: string): Generated => {
  const file = kebabCase(name);
  return new Map([
    [`src/resources/${file}.ts`, definition(name)],
    [`test/resources/${file}.test.ts`, wireTest(name)],
    [`test/acceptance/${file}.test.ts`, acceptanceTest(name)],
    [`examples/resources/pivot_${name}/main.ts`, example(name)],
  ]);
};

const definition = (name: string): string => {
  const what = words(name);
  return `/** ${upperFirst(what)}: what they are, in a few words. Source: Pivot API, the page that describes them. */
import { defineResource, remembered, required, rules } from "../definition/index.js";

export const ${camelCase(name)} = defineResource({
  name: "${name}",
  summary: "What a ${what} is, in one sentence. Then what a reader of the reference page should know.",
  attributes: {
    name: required.string(
      "The identifier, chosen by you. Pivot has no rename: another name is another ${what}.",
      { rule: rules.objectName, replaceOnChange: true, source: "d2023 H" },
    ),
    title: remembered.string("What people see as the name.", { source: "d2023 H" }),
  },
});
`;
};

const wireTest = (name: string): string => {
  const variable = camelCase(name);
  return `import { type Model, readWire, validate, type Wire, writeWire } from "../../src/definition/index.js";
import { ${variable} } from "../../src/resources/${kebabCase(name)}.js";
import { documentedObjects } from "./documented.js";

const full: Model = { name: "first", title: "First" };

const fullWire: Wire = { name: "first", title: "First" };

test.each<[string, Model, Wire]>([
  ["the smallest", { name: "first" }, { name: "first" }],
  ["a full one", full, fullWire],
])("%s is right, and is sent as Pivot documents it", (_, model, wire) => {
  expect(validate(${variable}, model)).toEqual([]);
  expect(writeWire(${variable}, model)).toEqual(wire);
});

test("is read as Pivot documents it", () => {
  expect(readWire(${variable}, fullWire)).toEqual({ ...full, extraJson: undefined });
});

// Fails until test/fixtures/api has what Pivot's pages show.
test.each(documentedObjects(${variable}))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(${variable}, wire);
  expect(validate(${variable}, model)).toEqual([]);
  expect(writeWire(${variable}, model, wire)).toEqual(wire);
});
`;
};

const acceptanceTest = (name: string): string => {
  const variable = camelCase(name);
  return `import { ${variable} } from "../../src/resources/${kebabCase(name)}.js";
import { describeResource } from "../support/describe-resource.js";

describeResource(${variable}, {
  smallest: { name: "first" },
  full: { name: "first", title: "First", extraJson: { someday: { nested: true } } },
  changed: { name: "first", title: "Second" },
  edit: (held) => ({ ...held, title: "Renamed by hand" }),
  edited: ["title"],
  without: {
    "unknownFields: drop": "extra_json of the sample is of a field that this server refuses to keep",
  },
});
`;
};

const example = (name: string): string => {
  const type = pascalCase(name);
  return `/** What this example shows, in one sentence. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { ${["PivotProvider", type].sort().join(", ")} } from "cdktf-provider-pivot";

class Example extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    new ${type}(this, "first", { name: "first", title: "First" });
  }
}

const app = new App();
new Example(app, "example");
app.synth();
`;
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
