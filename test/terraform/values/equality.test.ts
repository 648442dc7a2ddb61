import { sameValue } from "../../../src/terraform/values/equality.js";
import * as types from "../../../src/terraform/values/type.js";
import { type Type } from "../../../src/terraform/values/type.js";
import { DynamicValue, Unknown, unknown, type Value } from "../../../src/terraform/values/value.js";

const strings = types.set(types.string);
const numbers = types.set(types.number);

test.each<[string, Value, Value, Type, boolean]>([
  ["a set in another order", ["x", "y"], ["y", "x"], strings, true],
  ["a set that says one thing twice", ["x", "x"], ["x"], strings, true],
  ["a set with one thing more", ["x", "x"], ["x", "y"], strings, false],
  ["a set with one thing less", ["x", "y"], ["x", "x"], strings, false],
  ["the same of numbers", [1, 1], [1, 2], numbers, false],
  ["the same of numbers, turned around", [1, 2], [1, 1], numbers, false],
  [
    "sets with unknown elements, more or less promised",
    [unknown, "x"],
    ["x", new Unknown({ nullness: false })],
    strings,
    true,
  ],
  ["text in either form of Unicode", "\u00e9", "e\u0301", types.string, true],
  ["such text within a set", ["\u00e9"], ["e\u0301"], strings, true],
  [
    "such text as a key, in another order",
    { "\u00e9": "1", a: "2" },
    { a: "2", "e\u0301": "1" },
    types.map(types.string),
    true,
  ],
  ["other text", "e", "\u00e9", types.string, false],
  [
    "nulls of two types",
    new DynamicValue(types.string, null),
    new DynamicValue(types.number, null),
    types.dynamic,
    false,
  ],
  [
    "unknowns of one type",
    new DynamicValue(types.string, unknown),
    new DynamicValue(types.string, unknown),
    types.dynamic,
    true,
  ],
  [
    "an unknown with a type and one without",
    new DynamicValue(types.string, unknown),
    unknown,
    types.dynamic,
    false,
  ],
  [
    "one type with its attributes in another order",
    new DynamicValue(types.object({ a: types.string, b: types.bool }), { a: "x", b: true }),
    new DynamicValue(types.object({ b: types.bool, a: types.string }), { b: true, a: "x" }),
    types.dynamic,
    true,
  ],
])("%s", (_, a, b, type, same) => {
  expect(sameValue(a, b, type)).toBe(same);
});
