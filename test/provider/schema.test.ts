import {
  computed,
  defineResource,
  optional,
  remembered,
  required,
  settings,
} from "../../src/definition/index.js";
import {
  dataSourceAttributes,
  dataSourceSchema,
  filters,
  listAttributes,
  resourceSchema,
  schemaAttributes,
} from "../../src/provider/schema.js";
import { definitions } from "../../src/resources/index.js";
import {
  ExactNumber,
  type SchemaAttribute,
  type SchemaAttributes,
  types,
  type Value,
} from "../../src/terraform/index.js";

const thing = defineResource({
  name: "data_cube",
  summary: "A thing.",
  attributes: {
    name: required.string("Name.", { replaceOnChange: true, source: "seed H" }),
    queryHosts: optional.list("Hosts."),
    rights: remembered.set("Rights."),
    size: remembered.number("Size.", { filledByPivot: true }),
    isOpen: optional.boolean("Open.", { deprecated: "Use size." }),
    labels: optional.map("Labels.", { sensitive: true }),
    refresh: optional.duration("How often."),
    optionsJson: optional.json("Options.", { wire: "options" }),
    style: remembered.object("Style.", { textColor: required.string("Color.") }),
    pages: optional.objects(
      "Pages.",
      { pageName: required.string("Name."), pinWo: optional.string("Pin.", { writeOnly: true }) },
      { key: "pageName" },
    ),
    steps: optional.objects("Steps.", { kind: required.string("Kind.") }, { key: "kind", repeats: true }),
    columns: computed.list("Columns."),
    secretWo: optional.string("Secret.", { writeOnly: true, sensitive: true }),
    secretWoVersion: optional.number("Version.", { wire: false }),
  },
});

const sameMeaning = expect.any(Function) as unknown;

test("a definition as a schema, every kind of attribute in Terraform's words", () => {
  const { version, description, attributes } = resourceSchema(thing);
  expect({ version, description }).toEqual({ version: 0, description: "A thing." });
  expect(attributes).toEqual({
    name: {
      presence: "required",
      description: "Name. Source: Pivot API, the single page of 3.2 to 2021 (documented).",
      replaceOnChange: true,
      type: types.string,
    },
    query_hosts: { presence: "optional", description: "Hosts.", type: types.list(types.string) },
    rights: {
      presence: "remembered",
      description: "Rights.",
      whenLeftOut: "empty",
      type: types.set(types.string),
    },
    size: {
      presence: "remembered",
      description: "Size.",
      whenLeftOut: "filled",
      type: types.number,
      sameMeaning,
    },
    is_open: { presence: "optional", description: "Open.", deprecated: "Use size.", type: types.bool },
    labels: { presence: "optional", description: "Labels.", sensitive: true, type: types.map(types.string) },
    refresh: { presence: "optional", description: "How often.", type: types.string, sameMeaning },
    options_json: { presence: "optional", description: "Options.", type: types.string, sameMeaning },
    style: {
      presence: "remembered",
      description: "Style.",
      whenLeftOut: "empty",
      nesting: "single",
      attributes: { text_color: { presence: "required", description: "Color.", type: types.string } },
    },
    pages: {
      presence: "optional",
      description: "Pages.",
      nesting: "list",
      elementKey: "page_name",
      attributes: {
        page_name: { presence: "required", description: "Name.", type: types.string },
        pin_wo: { presence: "optional", description: "Pin.", writeOnly: true, type: types.string },
      },
    },
    steps: {
      presence: "optional",
      description: "Steps.",
      nesting: "list",
      attributes: { kind: { presence: "required", description: "Kind.", type: types.string } },
    },
    columns: { presence: "computed", description: "Columns.", type: types.list(types.string) },
    secret_wo: {
      presence: "optional",
      description: "Secret.",
      writeOnly: true,
      sensitive: true,
      type: types.string,
    },
    secret_wo_version: {
      presence: "optional",
      description: "Version.",
      type: types.number,
      sameMeaning,
    },
    extra_json: {
      presence: "optional",
      description: expect.stringContaining("JSON Merge Patch") as unknown,
      type: types.string,
      sameMeaning,
    },
  });
});

test.each<[string, Value, Value, boolean]>([
  ["size", new ExactNumber("12345678901234567891"), 12345678901234567891, true],
  ["size", new ExactNumber("12345678901234567891"), 12345678901234563000, false],
  ["options_json", '{"a":1,"b":[]}', '{ "b": null, "a": 1 }', true],
  ["options_json", '{"a":1}', '{"a":2}', false],
  ["extra_json", '{"a":1,"b":2}', '{"b":2,"a":1}', true],
  ["refresh", "PT60M", "PT1H", true],
  ["refresh", "PT24H", "P1D", false],
])("%s: whether %s means the same as %s", (name, a, b, same) => {
  const attribute = resourceSchema(thing).attributes[name];
  expect(attribute && "sameMeaning" in attribute && attribute.sameMeaning(a, b)).toBe(same);
});

/** Names of attributes at every depth, with who decides them. */
const outline = (attributes: SchemaAttributes): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      "attributes" in attribute
        ? { [attribute.presence]: outline(attribute.attributes) }
        : attribute.presence,
    ]),
  );

const shown = {
  query_hosts: "computed",
  rights: "computed",
  size: "computed",
  is_open: "computed",
  labels: "computed",
  refresh: "computed",
  options_json: "computed",
  style: { computed: { text_color: "computed" } },
  pages: { computed: { page_name: "computed" } },
  steps: { computed: { kind: "computed" } },
  columns: "computed",
};

test("a data source takes a name and shows all that is Pivot's", () => {
  const schema = dataSourceSchema(thing, dataSourceAttributes(thing));
  expect(schema).toMatchObject({ version: 0, description: "A thing." });
  expect(outline(schema.attributes)).toEqual({ name: "required", ...shown });
});

test("a list takes a filter for each plain value and each set, and shows all that is Pivot's of each object", () => {
  expect(outline(schemaAttributes(listAttributes(thing)))).toEqual({
    name: "optional",
    size: "optional",
    is_open: "optional",
    rights: "optional",
    refresh: "optional",
    data_cubes: { computed: { name: "computed", ...shown } },
  });
  expect(filters(thing.attributes)).toMatchObject({
    size: { sentence: "Only those with this value. Size." },
  });
});

test("the sentence of a filter says how it compares, and of the attribute only what it is", () => {
  const sentences = filters({
    name: required.string("The thing's identifier, chosen by you. No rename: another name is another thing."),
    isOpen: remembered.boolean("Whether it is open. Left out: Pivot decides."),
    every: remembered.duration("How often: such as `PT1H`. The cube may forbid it."),
    rights: remembered.set("Names of rights. The list is open."),
  });
  expect(Object.values(sentences).map(({ sentence }) => sentence)).toEqual([
    "Only those with this value. The thing's identifier, chosen by you.",
    "Only those with this value; where Pivot has none, that is false. Whether it is open.",
    "Only those with a duration of this length, however it is written. How often: such as `PT1H`.",
    "Only those that have all of these, and perhaps more. Names of rights.",
  ]);
});

describe("of every resource", () => {
  const every = (
    attributes: SchemaAttributes,
    path: string,
  ): readonly (readonly [string, SchemaAttribute])[] =>
    Object.entries(attributes).flatMap(([name, attribute]) => [
      [`${path}.${name}`, attribute] as const,
      ...("attributes" in attribute ? every(attribute.attributes, `${path}.${name}`) : []),
    ]);

  const ofResources = definitions.flatMap((definition) =>
    every(resourceSchema(definition).attributes, definition.name),
  );
  const ofDataSources = definitions.flatMap((definition) =>
    every(schemaAttributes(dataSourceAttributes(definition)), definition.name),
  );
  const names = (attributes: readonly (readonly [string, SchemaAttribute])[]): readonly string[] =>
    attributes.map(([name]) => name);

  test("attributes have names that Terraform takes, and none that it keeps for itself", () => {
    const all = [...names(ofResources), ...names(ofDataSources)];
    const kept = "connection count depends_on for_each lifecycle provider provisioner".split(" ");
    expect(all.filter((name) => !/^[a-z_]+(\.[a-z][a-z0-9_]*)+$/.test(name))).toEqual([]);
    expect(all.filter((name) => kept.some((word) => name.split(".").slice(1).join(".") === word))).toEqual(
      [],
    );
  });

  test("write-only attributes are optional, and a secret has a version beside it", () => {
    const writeOnly = ofResources.filter(([, attribute]) => attribute.writeOnly);
    const secrets = names(writeOnly.filter(([, { sensitive }]) => sensitive));
    const known = new Set(names(ofResources));
    expect(writeOnly.filter(([, { presence }]) => presence !== "optional")).toEqual([]);
    expect(secrets).toContain("connection.key_wo");
    expect(secrets.filter((name) => !name.endsWith("_wo") || !known.has(`${name}_version`))).toEqual([]);
  });

  test("no data source shows what is write-only, nor the version of a secret", () => {
    const hidden = names(ofResources.filter(([, { writeOnly }]) => writeOnly));
    const shown = new Set(names(ofDataSources));
    expect(hidden.flatMap((name) => [name, `${name}_version`]).filter((name) => shown.has(name))).toEqual([]);
  });

  test("nothing but the name of an object is required of a data source", () => {
    const required = ofDataSources.filter(([, { presence }]) => presence !== "computed");
    expect(names(required)).toEqual(definitions.map(({ name }) => `${name}.name`));
  });
});

test("the provider block takes every setting, and asks for none that the environment may give", () => {
  const attributes = schemaAttributes(settings);
  expect(outline(attributes)).toEqual({
    endpoint: "optional",
    api_token: "optional",
    ca_certificate: "optional",
    insecure: "optional",
    headers: "optional",
    request_timeout: "optional",
    max_retries: "optional",
    max_concurrent_requests: "optional",
    adopt_existing: "optional",
    manage_super_admin: "optional",
    drift: "optional",
  });
  expect(Object.keys(attributes).filter((name) => attributes[name]?.sensitive)).toEqual([
    "api_token",
    "headers",
  ]);
});
