import { sameObject } from "../../src/api/equality.js";

test.each([
  ["equal", { a: 1, b: [{ c: null }] }, { a: 1, b: [{ c: null }] }, true],
  ["in another order of keys", { a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 }, true],
  ["in another order of entries", { a: [1, 2] }, { a: [2, 1] }, false],
  ["different in a value", { a: 1 }, { a: "1" }, false],
  ["different in a key", { a: undefined }, { b: undefined }, false],
  ["with a key more", { a: 1 }, { a: 1, b: 2 }, false],
  ["with an entry more", { a: [1] }, { a: [1, 2] }, false],
  ["an object and a list", { a: {} }, { a: [] }, false],
  ["an object and null", { a: {} }, { a: null }, false],
  ["different in an ignored key", { a: 1, seen: 1 }, { a: 1, seen: 2 }, true],
  ["without an ignored key", { a: 1, seen: 1 }, { a: 1 }, true],
  ["different in an ignored key deeper down", { a: { seen: 1 } }, { a: { seen: 2 } }, false],
  ["with a key named as a method", { toString: "x" }, { a: "x" }, false],
])("objects %s", (_, one, other, expected) => {
  expect(sameObject(one, other, ["seen"])).toBe(expected);
  expect(sameObject(other, one, ["seen"])).toBe(expected);
});
