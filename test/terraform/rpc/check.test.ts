import fc from "fast-check";
import { planFaults, resultFaults } from "../../../src/terraform/rpc/check.js";
import { propose } from "../../../src/terraform/rpc/propose.js";
import { type Attributes } from "../../../src/terraform/schema.js";
import { formatPath } from "../../../src/terraform/values/path.js";
import { dynamic, number, set, string, tuple } from "../../../src/terraform/values/type.js";
import { DynamicValue, type ObjectValue, unknown, type Value } from "../../../src/terraform/values/value.js";

const description = "An attribute.";
const part: Attributes = {
  key: { presence: "required", type: string, description },
  id: { presence: "computed", type: string, description },
};
const attributes: Attributes = {
  name: { presence: "required", type: string, description },
  note: { presence: "optional", type: string, description },
  title: { presence: "remembered", type: string, description },
  secret: { presence: "optional", type: string, writeOnly: true, description },
  lines: {
    presence: "remembered",
    nesting: "list",
    elementKey: "key",
    description,
    attributes: {
      key: { presence: "required", type: string, description },
      title: { presence: "remembered", whenLeftOut: "filled", type: string, description },
      note: { presence: "optional", type: string, description },
    },
  },
  tags: { presence: "optional", type: set(string), description },
  any: { presence: "optional", type: dynamic, description },
  parts: { presence: "optional", nesting: "set", description, attributes: part },
  places: { presence: "optional", nesting: "map", description, attributes: part },
};
const object = (more: ObjectValue = {}): ObjectValue => ({
  name: "x",
  note: null,
  title: null,
  secret: null,
  lines: null,
  tags: null,
  any: null,
  parts: null,
  places: null,
  ...more,
});
const typed = (value: Value): Value => new DynamicValue(string, value);
const line = (more: ObjectValue = {}): ObjectValue => ({ key: "a", title: null, note: null, ...more });
const shown = (faults: ReturnType<typeof planFaults>) =>
  faults.map(({ path, what }) => `${formatPath(path)} ${what}`);

test.each<[string, ObjectValue, ObjectValue | null, ObjectValue, readonly string[]]>([
  ["the configuration itself", object({ note: "n" }), null, object({ note: "n" }), []],
  ["a value for a computed attribute that is left out", object(), null, object({ title: "t" }), []],
  [
    "the prior value for a configured one",
    object({ note: "n" }),
    object({ note: "N" }),
    object({ note: "N" }),
    [],
  ],
  [
    "another value",
    object({ note: "n" }),
    null,
    object({ note: "m" }),
    ["note was planned otherwise than configured"],
  ],
  [
    "a value for an optional attribute that is left out",
    object(),
    null,
    object({ note: "m" }),
    ["note is not configured and not computed, but was planned"],
  ],
  [
    "another value deep inside",
    object({ lines: [line({ note: "n" })] }),
    null,
    object({ lines: [line({ note: "m", title: unknown })] }),
    ["lines[0].note was planned otherwise than configured"],
  ],
  [
    "a list of another length",
    object({ lines: [line()] }),
    null,
    object({ lines: [] }),
    ["lines was planned otherwise than configured"],
  ],
  [
    "the elements of a set filled in, in another order",
    object({
      parts: [
        { key: "a", id: null },
        { key: "b", id: null },
      ],
    }),
    null,
    object({
      parts: [
        { key: "b", id: unknown },
        { key: "a", id: "1" },
      ],
    }),
    [],
  ],
  [
    "another element in a set",
    object({ parts: [{ key: "a", id: null }] }),
    null,
    object({ parts: [{ key: "b", id: unknown }] }),
    ["parts was planned otherwise than configured"],
  ],
  [
    "a map whose keys come in another order",
    object({ places: { x: { key: "a", id: null }, y: { key: "b", id: null } } }),
    null,
    object({ places: { y: { key: "b", id: "2" }, x: { key: "a", id: "1" } } }),
    [],
  ],
  [
    "another key in a map",
    object({ places: { x: { key: "a", id: null } } }),
    null,
    object({ places: { y: { key: "a", id: null } } }),
    ["places was planned otherwise than configured"],
  ],
  ["text in another form of Unicode", object({ note: "\u00e9" }), null, object({ note: "e\u0301" }), []],
  [
    "a null that lost its type",
    object({ any: new DynamicValue(string, null) }),
    null,
    object({ any: new DynamicValue(number, null) }),
    ["any is not configured and not computed, but was planned"],
  ],
])("a plan with %s", (_, config, prior, planned, faults) => {
  expect(shown(planFaults(attributes, config, prior, planned))).toEqual(faults);
});

test.each<[string, ObjectValue | null, ObjectValue, readonly string[]]>([
  ["what was planned", object({ note: "n" }), object({ note: "n" }), []],
  [
    "anything for what was unknown",
    object({ title: unknown, lines: unknown }),
    object({ title: "t", lines: [line()] }),
    [],
  ],
  ["another value", object({ note: "n" }), object({ note: "m" }), ["note is not what was planned"]],
  [
    "a value for what was planned empty",
    object(),
    object({ lines: [line()] }),
    ["lines is not what was planned"],
  ],
  [
    "a value that is unknown",
    object({ title: unknown }),
    object({ title: unknown }),
    ["title is still unknown after the change"],
  ],
  [
    "another value deep inside",
    object({ lines: [line({ title: "t" })] }),
    object({ lines: [line({ title: "u" })] }),
    ["lines[0].title is not what was planned"],
  ],
  ["text in another form of Unicode", object({ note: "\u00e9" }), object({ note: "e\u0301" }), []],
  ["a set in another order", object({ tags: ["a", "b"] }), object({ tags: ["b", "a"] }), []],
  ["unknown elements that became one", object({ tags: [unknown, unknown] }), object({ tags: ["a"] }), []],
  [
    "a set without an element that was promised",
    object({ tags: ["keep", unknown] }),
    object({ tags: ["zzz", "yyy"] }),
    ["tags is not what was planned"],
  ],
  [
    "a set with more than was promised",
    object({ tags: [unknown] }),
    object({ tags: ["a", "b"] }),
    ["tags is not what was planned"],
  ],
  [
    "objects in a set as they were promised",
    object({
      parts: [
        { key: "a", id: unknown },
        { key: "b", id: "2" },
      ],
    }),
    object({
      parts: [
        { key: "b", id: "2" },
        { key: "a", id: "1" },
      ],
    }),
    [],
  ],
  [
    "another object in a set",
    object({ parts: [{ key: "a", id: "1" }] }),
    object({ parts: [{ key: "b", id: "1" }] }),
    ["parts is not what was planned"],
  ],
  [
    "an unknown within a set",
    object({ parts: [{ key: "a", id: unknown }] }),
    object({ parts: [{ key: "a", id: unknown }] }),
    ["parts is still unknown after the change"],
  ],
  [
    "another key in a map",
    object({ places: { x: { key: "a", id: unknown } } }),
    object({ places: { y: { key: "a", id: "1" } } }),
    ["places is not what was planned"],
  ],
  ["a value of the type that was promised", object({ any: typed(unknown) }), object({ any: typed("x") }), []],
  [
    "a value of another type",
    object({ any: typed(unknown) }),
    object({ any: new DynamicValue(number, 1) }),
    ["any is not what was planned"],
  ],
  [
    "a part of a tuple that was promised, beside one that was not",
    object({ any: new DynamicValue(tuple([string, number]), [unknown, 1]) }),
    object({ any: new DynamicValue(tuple([string, number]), ["x", 1]) }),
    [],
  ],
])("a result with %s", (_, planned, result, faults) => {
  expect(shown(resultFaults(attributes, planned, result))).toEqual(faults);
});

const text = fc.option(fc.constantFrom("p", "q"), { nil: null });
const lineValue = fc.record({ key: fc.constantFrom("a", "b", "c"), title: text, note: text });
const objectValue: fc.Arbitrary<ObjectValue> = fc.record({
  name: fc.constantFrom("x", "y"),
  note: text,
  title: text,
  secret: fc.constant<Value>(null),
  tags: fc.constant<Value>(null),
  any: fc.constant<Value>(null),
  parts: fc.option(
    fc.array(fc.record({ key: fc.constantFrom("a", "b"), id: fc.constant(null) }), { maxLength: 3 }),
    { nil: null },
  ),
  places: fc.constant<Value>(null),
  lines: fc.option(fc.uniqueArray(lineValue, { maxLength: 4, selector: ({ key }) => key }), { nil: null }),
});

test("what is proposed is never at fault, whatever was configured, held and remembered", () => {
  fc.assert(
    fc.property(
      objectValue,
      fc.option(objectValue, { nil: null }),
      fc.subarray(["title", "lines", 'lines["a"].title', 'lines["b"].title']),
      (config, prior, configured) => {
        const planned = propose(attributes, { ...config, secret: "hush" }, prior, new Set(configured));
        expect(shown(planFaults(attributes, { ...config, secret: "hush" }, prior, planned))).toEqual([]);
      },
    ),
  );
});

test("a second plan of what was applied proposes the same again", () => {
  fc.assert(
    fc.property(objectValue, (config) => {
      const held = JSON.parse(
        JSON.stringify(propose(attributes, config, null, new Set()), (_, v: Value) =>
          v === unknown ? "filled" : v,
        ),
      ) as ObjectValue;
      expect(propose(attributes, config, held, new Set())).toEqual(held);
    }),
  );
});
