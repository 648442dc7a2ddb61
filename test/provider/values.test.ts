import {
  type Attributes,
  later,
  type Model,
  optional,
  remembered,
  required,
} from "../../src/definition/index.js";
import { modelOf, valueOf } from "../../src/provider/values.js";
import { ExactNumber, type ObjectValue, unknown, type Value } from "../../src/terraform/index.js";

const attributes = {
  name: required.string("Name."),
  queryHosts: optional.list("Hosts."),
  permissions: remembered.set("Permissions."),
  timeout: optional.number("Timeout."),
  isOpen: remembered.boolean("Open."),
  headers: optional.map("Headers."),
  optionsJson: remembered.json("Options."),
  login: remembered.object("Login.", {
    userName: optional.string("User."),
    passwordWo: optional.string("Password.", { writeOnly: true }),
  }),
  pages: remembered.objects(
    "Pages.",
    { name: required.string("Name."), keyWo: optional.string("Key.", { writeOnly: true }) },
    { key: "name" },
  ),
  secretWo: optional.string("Secret.", { writeOnly: true }),
  extraJson: optional.extra("More."),
} satisfies Attributes;

/** Terraform always gives every attribute. */
const nothing: ObjectValue = {
  name: null,
  query_hosts: null,
  permissions: null,
  timeout: null,
  is_open: null,
  headers: null,
  options_json: null,
  login: null,
  pages: null,
  secret_wo: null,
  extra_json: null,
};

describe("there and back", () => {
  test.each<[string, Model, ObjectValue]>([
    ["nothing", {}, {}],
    ["text", { name: "a" }, { name: "a" }],
    ["a list", { queryHosts: ["b", "a"] }, { query_hosts: ["b", "a"] }],
    ["an empty list", { queryHosts: [] }, { query_hosts: [] }],
    ["a set", { permissions: ["a"] }, { permissions: ["a"] }],
    ["a number", { timeout: 0 }, { timeout: 0 }],
    ["false", { isOpen: false }, { is_open: false }],
    [
      "a map, its keys as they are",
      { headers: { xTeam: "a", x_team: "b" } },
      { headers: { xTeam: "a", x_team: "b" } },
    ],
    ["JSON, as text", { optionsJson: '{"aB":1}' }, { options_json: '{"aB":1}' }],
    ["extra JSON, as text", { extraJson: "{}" }, { extra_json: "{}" }],
    ["an object", { login: { userName: "u" } }, { login: { user_name: "u", password_wo: null } }],
    ["a list of objects", { pages: [{ name: "p" }] }, { pages: [{ name: "p", key_wo: null }] }],
  ])("%s", (_, model, value) => {
    expect(valueOf(attributes, model)).toEqual({ ...nothing, ...value });
    expect(modelOf(attributes, { ...nothing, ...value })).toEqual(model);
  });
});

describe("what Terraform does not know yet is later", () => {
  test.each<[string, ObjectValue, Model]>([
    ["a value", { name: unknown }, { name: later }],
    ["a whole list", { query_hosts: unknown }, { queryHosts: later }],
    ["an entry", { query_hosts: ["a", unknown] }, { queryHosts: ["a", later] }],
    ["a whole map", { headers: unknown }, { headers: later }],
    ["an entry of a map", { headers: { a: "b", c: unknown } }, { headers: { a: "b", c: later } }],
    ["an object", { login: unknown }, { login: later }],
    ["an attribute of an object", { login: { user_name: unknown } }, { login: { userName: later } }],
    ["an element", { pages: [unknown, { name: "p" }] }, { pages: [later, { name: "p" }] }],
    ["an attribute of an element", { pages: [{ name: unknown }] }, { pages: [{ name: later }] }],
  ])("%s", (_, value, model) => {
    expect(modelOf(attributes, { ...nothing, ...value })).toEqual(model);
  });
});

test("a number with more digits than JavaScript holds comes as near as it can", () => {
  expect(modelOf(attributes, { ...nothing, timeout: new ExactNumber("12345678901234567890") })).toEqual({
    timeout: 12345678901234567890,
  });
});

describe("secrets", () => {
  const planned: ObjectValue = {
    ...nothing,
    name: "a",
    login: { user_name: "planned", password_wo: null },
    pages: [
      { name: "p", key_wo: null },
      { name: "q", key_wo: null },
    ],
  };
  const config: ObjectValue = {
    ...nothing,
    name: "configured",
    secret_wo: "s",
    login: { user_name: "configured", password_wo: "w" },
    pages: [
      { name: "p", key_wo: "k1" },
      { name: "q", key_wo: null },
    ],
  };

  test("come from the configuration alone, and nothing else does", () => {
    expect(modelOf(attributes, planned, config)).toEqual({
      name: "a",
      secretWo: "s",
      login: { userName: "planned", passwordWo: "w" },
      pages: [{ name: "p", keyWo: "k1" }, { name: "q" }],
    });
  });

  test("are nowhere without a configuration", () => {
    expect(JSON.stringify(modelOf(attributes, planned))).not.toMatch(/Wo/);
  });

  test("are not missed where the configuration leaves the object out", () => {
    expect(modelOf(attributes, planned, { ...config, login: null, pages: unknown })).toEqual({
      name: "a",
      secretWo: "s",
      login: { userName: "planned" },
      pages: [{ name: "p" }, { name: "q" }],
    });
  });

  test("never become a value of Terraform's", () => {
    const value = valueOf(attributes, { secretWo: "s", login: { passwordWo: "w" }, pages: [{ keyWo: "k" }] });
    expect(value).toEqual({
      ...nothing,
      login: { user_name: null, password_wo: null },
      pages: [{ name: null, key_wo: null }],
    });
  });
});

describe("what does not fit its attribute is null rather than wrong", () => {
  test.each<[string, Model, Record<string, Value>]>([
    ["text for a number", { timeout: "12" }, {}],
    ["no number", { timeout: Number("many") }, {}],
    ["a number for text", { name: 12 }, {}],
    ["text for a boolean", { isOpen: "true" }, {}],
    ["text for a list", { queryHosts: "a" }, {}],
    ["text for an object", { login: "a" }, {}],
    ["text for a list of objects", { pages: "a" }, {}],
    ["text for a map", { headers: "a" }, {}],
    ["numbers for entries, which are text", { queryHosts: [1] }, { query_hosts: ["1"] }],
    ["text among elements", { pages: ["a", { name: "p" }] }, { pages: [{ name: "p", key_wo: null }] }],
  ])("%s", (_, model, value) => {
    expect(valueOf(attributes, model)).toEqual({ ...nothing, ...value });
  });
});
