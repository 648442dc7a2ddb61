import {
  type Attributes,
  elementsByKey,
  holdsSecrets,
  isModel,
  isSet,
  knownElements,
  later,
  optional,
  required,
  without,
} from "../../src/definition/index.js";

test.each<[unknown, boolean]>([
  [{}, true],
  [{ name: "a" }, true],
  [null, false],
  [undefined, false],
  [["a"], false],
  ["a", false],
  [later, false],
])("%p as a model: %p", (value, expected) => {
  expect(isModel(value)).toBe(expected);
});

test.each<[unknown, boolean]>([
  [undefined, false],
  [null, false],
  [later, true],
  [0, true],
  ["", true],
  [[], true],
])("%p is set: %p", (value, expected) => {
  expect(isSet(value)).toBe(expected);
});

test("the known elements of a list keep their places", () => {
  expect(knownElements([{ name: "a" }, later, null, { name: "b" }])).toEqual([
    [0, { name: "a" }],
    [3, { name: "b" }],
  ]);
});

test.each([[undefined], [null], [later], ["a"], [{ 0: {} }]])("%p has no known elements", (value) => {
  expect(knownElements(value)).toEqual([]);
});

test("elements are told apart by their key, and by their turn where they share it", () => {
  const elements = [
    { measure: "count", value: 1 },
    { measure: "count (2)", value: 2 },
    { measure: "count", value: 3 },
    { measure: "revenue", value: 4 },
    { measure: "count", value: 5 },
    { value: 6 },
  ];
  expect([...elementsByKey(elements, "measure")]).toEqual([
    ["count", elements[0]],
    ["count (2)", elements[1]],
    ["count (3)", elements[2]],
    ["revenue", elements[3]],
    ["count (4)", elements[4]],
    ["undefined", elements[5]],
  ]);
});

test.each<[string, Attributes, boolean]>([
  ["nothing", {}, false],
  ["plain attributes", { name: required.string("Name.") }, false],
  ["a sensitive attribute", { token: optional.string("Token.", { sensitive: true }) }, true],
  ["a write-only attribute", { keyWo: optional.string("Key.", { writeOnly: true }) }, true],
  [
    "a secret within an object",
    { login: optional.object("Login.", { password: optional.string("Word.", { sensitive: true }) }) },
    true,
  ],
  [
    "a secret within a list",
    {
      hooks: optional.objects(
        "Hooks.",
        { name: required.string("Name."), token: optional.string("Token.", { writeOnly: true }) },
        { key: "name" },
      ),
    },
    true,
  ],
  [
    "an object without secrets",
    { login: optional.object("Login.", { user: optional.string("User.") }) },
    false,
  ],
])("%s: holds secrets", (_, attributes, expected) => {
  expect(holdsSecrets(attributes)).toBe(expected);
});

test("members are left out by name, and the object stays as it was", () => {
  const object = { a: 1, b: undefined, c: { a: 2 } };
  expect(without(object, "a", "b", "x")).toEqual({ c: { a: 2 } });
  expect(object).toEqual({ a: 1, b: undefined, c: { a: 2 } });
});
