import { configuredPaths } from "../../../src/terraform/rpc/memory.js";
import { planFaults } from "../../../src/terraform/rpc/check.js";
import { propose } from "../../../src/terraform/rpc/propose.js";
import { type Attributes } from "../../../src/terraform/schema.js";
import { dynamic, string } from "../../../src/terraform/values/type.js";
import {
  DynamicValue,
  isObject,
  type ObjectValue,
  unknown,
  type Value,
} from "../../../src/terraform/values/value.js";

const description = "An attribute.";

const attributes: Attributes = {
  name: { presence: "required", type: string, description },
  note: { presence: "optional", type: string, description },
  id: { presence: "computed", type: string, description },
  never: { presence: "computed", whenLeftOut: "empty", type: string, description },
  title: { presence: "remembered", type: string, description },
  formula: { presence: "remembered", whenLeftOut: "filled", type: string, description },
  json: {
    presence: "remembered",
    type: string,
    description,
    sameMeaning: (a, b) => JSON.stringify(a).replaceAll(" ", "") === JSON.stringify(b).replaceAll(" ", ""),
  },
  secret: { presence: "optional", type: string, writeOnly: true, description },
  any: { presence: "optional", type: dynamic, description },
  some: { presence: "remembered", type: dynamic, description },
};

const typed = (value: Value): Value => new DynamicValue(string, value);

const config = (more: ObjectValue): ObjectValue => ({
  ...Object.fromEntries(Object.keys(attributes).map((name) => [name, null])),
  name: "x",
  ...more,
});

test.each<[string, ObjectValue, ObjectValue | null, readonly string[], string, Value]>([
  ["configured values stand", { title: "A" }, { title: "B" }, [], "title", "A"],
  ["unknown configuration stays unknown", { title: unknown }, { title: "B" }, [], "title", unknown],
  ["an optional attribute left out is null", {}, { note: "B" }, [], "note", null],
  ["a computed attribute of a new object is unknown", {}, null, [], "id", unknown],
  ["a computed attribute that stays empty is null", {}, null, [], "never", null],
  ["a computed attribute keeps its value", {}, { id: "7" }, [], "id", "7"],
  ["a remembered attribute of a new object is empty", {}, null, [], "title", null],
  ["a remembered attribute that the server fills in is unknown", {}, null, [], "formula", unknown],
  [
    "a remembered attribute that was never set keeps what the server has",
    {},
    { title: "B" },
    [],
    "title",
    "B",
  ],
  ["a remembered attribute that is no longer set is emptied", {}, { title: "B" }, ["title"], "title", null],
  [
    "a filled one that is no longer set is the server's again",
    {},
    { formula: "B" },
    ["formula"],
    "formula",
    unknown,
  ],
  ["another spelling of the same keeps the old one", { json: "{ }" }, { json: "{}" }, [], "json", "{}"],
  ["another meaning does not", { json: "[]" }, { json: "{}" }, [], "json", "[]"],
  ["write-only values are in no plan", { secret: "hush" }, null, [], "secret", null],
  ["a null of any type keeps its type", { any: typed(null) }, null, [], "any", typed(null)],
  [
    "an unknown of any type keeps its type",
    { any: typed(unknown) },
    { any: typed("x") },
    [],
    "any",
    typed(unknown),
  ],
  ["a null with a type is left out", { some: typed(null) }, { some: typed("x") }, [], "some", typed("x")],
  [
    "a null with a type, no longer set, is emptied",
    { some: typed(null) },
    { some: typed("x") },
    ["some"],
    "some",
    null,
  ],
])("%s", (_, given, prior, configured, name, expected) => {
  const planned = propose(attributes, config(given), prior && config(prior), new Set(configured));
  expect(planned[name]).toEqual(expected);
});

describe("elements of a list with a key", () => {
  const list: Attributes = {
    lines: {
      presence: "remembered",
      nesting: "list",
      elementKey: "key",
      description,
      attributes: {
        key: { presence: "required", type: string, description },
        title: { presence: "remembered", whenLeftOut: "filled", type: string, description },
        json: {
          presence: "remembered",
          type: string,
          description,
          sameMeaning: (a, b) => JSON.stringify(a).length === JSON.stringify(b).length,
        },
      },
    },
  };
  const line = (key: Value, title: Value = null, json: Value = null): ObjectValue => ({ key, title, json });
  const lines = (planned: ObjectValue): Value => planned["lines"] ?? null;
  const prior = { lines: [line("a", "A", "1"), line("b", "B", "2")] };

  test("keep their memory when one is put before them", () => {
    const planned = propose(list, { lines: [line("new"), line("a"), line("b")] }, prior, new Set());
    expect(lines(planned)).toEqual([line("new", unknown), line("a", "A", "1"), line("b", "B", "2")]);
  });

  test("keep their memory when they change places, but not another spelling, which Terraform refuses elsewhere", () => {
    const planned = propose(list, { lines: [line("b", null, "x"), line("a", null, "y")] }, prior, new Set());
    expect(lines(planned)).toEqual([line("b", "B", "x"), line("a", "A", "y")]);
    const inPlace = propose(list, { lines: [line("a", null, "x"), line("b")] }, prior, new Set());
    expect(lines(inPlace)).toEqual([line("a", "A", "1"), line("b", "B", "2")]);
  });

  test("go back to the server one by one", () => {
    const before = configuredPaths(list, { lines: [line("a", "A"), line("b", null, "2")] });
    expect(before).toEqual(["lines", 'lines["a"].title', 'lines["b"].json']);
    const planned = propose(list, { lines: [line("b"), line("a")] }, prior, new Set(before));
    expect(lines(planned)).toEqual([line("b", "B", null), line("a", unknown, "1")]);
  });

  test("with the same key are told apart by their turn", () => {
    const twice = { lines: [line("a", "A"), line("b", "B"), line("a", "Z")] };
    const before = configuredPaths(list, { lines: [line("a"), line("a", "Z")] });
    expect(before).toEqual(["lines", 'lines["a (2)"].title']);
    const planned = propose(list, { lines: [line("b"), line("a"), line("a")] }, twice, new Set(before));
    expect(lines(planned)).toEqual([line("b", "B"), line("a", "A"), line("a", unknown)]);
  });

  test("have no memory while their key is unknown", () => {
    const planned = propose(list, { lines: [line(unknown), line("b")] }, prior, new Set());
    expect(lines(planned)).toEqual([line(unknown, unknown), line("b", "B", "2")]);
  });

  test("are kept as a whole when the configuration says nothing, and emptied when it used to", () => {
    expect(lines(propose(list, { lines: null }, prior, new Set()))).toEqual(prior.lines);
    expect(lines(propose(list, { lines: null }, prior, new Set(["lines"])))).toBeNull();
  });
});

describe("other nestings", () => {
  const inner: Attributes = {
    key: { presence: "required", type: string, description },
    title: { presence: "remembered", whenLeftOut: "filled", type: string, description },
  };
  const nested = (nesting: "single" | "list" | "set" | "map"): Attributes => ({
    part: { presence: "remembered", nesting, description, attributes: inner },
  });
  const one = (key: string, title: Value = null): ObjectValue => ({ key, title });
  const known = one("a", "A");

  test.each<["single" | "list" | "set" | "map", Value, Value, Value]>([
    ["single", one("z"), known, one("z", "A")],
    ["single", one("a"), null, one("a", unknown)],
    ["list", [one("z"), one("y")], [known], [one("z", "A"), one("y", unknown)]],
    ["map", { m: one("z"), n: one("y") }, { m: known }, { m: one("z", "A"), n: one("y", unknown) }],
    ["set", [one("y"), one("a")], [known], [one("y", unknown), one("a", "A")]],
  ])("%s: %j over %j", (nesting, given, prior, expected) => {
    expect(propose(nested(nesting), { part: given }, { part: prior }, new Set())).toEqual({ part: expected });
  });

  test("an unknown whole stays unknown", () => {
    const planned = propose(nested("list"), { part: unknown }, { part: [known] }, new Set());
    expect(isObject(planned) && planned["part"]).toBe(unknown);
  });
});

describe("elements of a set", () => {
  const deep: Attributes = {
    title: { presence: "remembered", type: string, description },
    parts: {
      presence: "optional",
      nesting: "set",
      description,
      attributes: {
        key: { presence: "required", type: string, description },
        title: { presence: "remembered", whenLeftOut: "filled", type: string, description },
        json: {
          presence: "remembered",
          type: string,
          description,
          sameMeaning: (a, b) => JSON.stringify(a).toLowerCase() === JSON.stringify(b).toLowerCase(),
        },
        place: {
          presence: "optional",
          nesting: "single",
          description,
          attributes: {
            at: { presence: "required", type: string, description },
            id: { presence: "computed", type: string, description },
          },
        },
        steps: {
          presence: "optional",
          nesting: "set",
          description,
          attributes: {
            to: { presence: "required", type: string, description },
            id: { presence: "computed", type: string, description },
          },
        },
      },
    },
  };
  const part = (key: string, more: ObjectValue = {}): ObjectValue => ({
    key,
    title: null,
    json: null,
    place: null,
    steps: null,
    ...more,
  });
  const proposed = (
    config: readonly ObjectValue[],
    prior: readonly ObjectValue[],
    configured: readonly string[] = [],
  ) => {
    const of = (parts: readonly ObjectValue[]): ObjectValue => ({ title: "T", parts });
    const planned = propose(deep, of(config), of(prior), new Set(configured));
    expect(planFaults(deep, of(config), of(prior), planned)).toEqual([]);
    return planned["parts"];
  };

  test("have no memory in common with what is around them", () => {
    const prior = [part("a", { title: "A" })];
    expect(proposed([part("a")], prior, ["title", "parts"])).toEqual(prior);
  });

  test("are found by what the configuration says deep inside", () => {
    const prior = [
      part("a", {
        title: "A",
        place: { at: "1", id: "i" },
        steps: [
          { to: "y", id: "iy" },
          { to: "x", id: "ix" },
        ],
      }),
    ];
    const config = part("a", {
      place: { at: "1", id: null },
      steps: [
        { to: "x", id: null },
        { to: "y", id: null },
      ],
    });
    expect(proposed([config], prior)).toEqual([
      {
        ...prior[0],
        steps: [
          { to: "x", id: "ix" },
          { to: "y", id: "iy" },
        ],
      },
    ]);
    expect(proposed([part("a", { place: { at: "2", id: null } })], prior)).toEqual([
      part("a", { title: unknown, place: { at: "2", id: unknown } }),
    ]);
  });

  test("keep another spelling of the same", () => {
    const prior = [part("a", { title: "A", json: "{}x" })];
    expect(proposed([part("a", { json: "{}X" })], prior)).toEqual(prior);
  });

  test("are each found once, whoever has less to choose from first", () => {
    const prior = [part("a", { title: "1" }), part("a", { title: "2" })];
    expect(proposed([part("a"), part("a", { title: "1" })], prior)).toEqual([prior[1], prior[0]]);
    expect(proposed([part("a"), part("a"), part("a", { title: "3" })], prior)).toEqual([
      prior[0],
      prior[1],
      part("a", { title: "3" }),
    ]);
  });
});
