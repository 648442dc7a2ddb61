import fc from "fast-check";
import { jsonText, parseJson } from "../../src/json/index.js";

describe("a number is read", () => {
  test.each<[string, string, unknown]>([
    ["as a number where its digits are those of one", "[1,-0.5,1e3]", [1, -0.5, 1000]],
    ["as a number up to the last whole one that is sure", "9007199254740991", 9007199254740991],
    ["as a number beyond that where no digit is lost", "9007199254740992", 9007199254740992],
    ["as a bigint where one would be", "9007199254740993", 9007199254740993n],
    ["with its sign", '{"id":-12345678901234567891}', { id: -12345678901234567891n }],
    ["among others, with spaces", '[ 12345678901234567891 , {"a" :1} ]', [12345678901234567891n, { a: 1 }]],
    ["as a fraction, which a double is near enough to", "[1234567890123456789.5]", [1234567890123456789.5]],
    ["as a power of ten", "[12345678901234567891e2]", [12345678901234567891e2]],
  ])("%s", (_, text, value) => {
    expect(parseJson(text)).toEqual(value);
  });
});

describe("digits are no number", () => {
  test.each<[string, string, unknown]>([
    ["in a text", '["12345678901234567891"]', ["12345678901234567891"]],
    [
      "in a text with quotes and backslashes",
      '["\\"\\\\", "=12345678901234567891"]',
      ['"\\', "=12345678901234567891"],
    ],
    [
      "in a key",
      '{"12345678901234567891" : 9007199254740993}',
      { "12345678901234567891": 9007199254740993n },
    ],
  ])("%s", (_, text, value) => {
    expect(parseJson(text)).toEqual(value);
  });
});

test.each(["{12345678901234567891:1}", "[01234567890123456789]", "[12345678901234567891.]", ""])(
  "%j is no JSON",
  (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  },
);

test("what no number has is written digit by digit, and everything else as JSON always is", () => {
  const value = { b: [12345678901234567891n, undefined, new Date(0)], a: undefined, "ä\n": null, c: NaN };
  expect(jsonText(value)).toBe(
    '{"b":[12345678901234567891,null,"1970-01-01T00:00:00.000Z"],"ä\\n":null,"c":null}',
  );
  expect(jsonText({ b: 1, a: { d: 2, c: 3 } }, (members) => members.toReversed())).toBe(
    '{"a":{"c":3,"d":2},"b":1}',
  );
});

test("whatever is written is read again", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), fc.bigInt({ min: 10n ** 21n }), (value, text, id) => {
      const written = jsonText({ [text]: [value, text], id });
      expect(parseJson(written)).toEqual({ ...(JSON.parse(written) as object), id });
      expect(jsonText(parseJson(written))).toBe(written);
    }),
  );
});
