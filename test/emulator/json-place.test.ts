import { placeOfJsonFault } from "../../src/emulator/json-place.js";

test.each([
  ["no JSON at all", "pass: secret", "line 1, column 1"],
  ["nothing", "", "line 1, column 1"],
  ["a comma too many", '{\n  "roles": [\n    { "name": "a" },\n  ]\n}', "line 4, column 3"],
  ["a comma too few", '{ "a": 1\n  "b": 2 }', "line 2, column 3"],
  ["a key without quotes", '{ "a": { b: 1 } }', "line 1, column 10"],
  ["single quotes", "{ 'a': 1 }", "line 1, column 3"],
  ["no colon", '{ "a" 1 }', "line 1, column 7"],
  ["a text without end", '{ "a": "secret }', "line 1, column 8"],
  ["a list without end", "[1, 2", "line 1, column 6"],
  ["an unknown word", "[true, tru]", "line 1, column 8"],
  ["a broken escape", '["\\x"]', "line 1, column 2"],
  ["more after the end", '{ "a": -1.5e3 }\n}', "line 2, column 1"],
])("%s is found where it is", (_, text, place) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(placeOfJsonFault(text)).toBe(place);
});
