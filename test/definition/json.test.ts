import fc from "fast-check";
import {
  canonicalJson,
  mergePatch,
  project,
  sameJson,
  sameTextOrJson,
  withdrawal,
} from "../../src/definition/json.js";

const json = fc.jsonValue();
const patch = fc.dictionary(fc.string(), json);

describe("one text for one value", () => {
  test("sorts keys at every depth and keeps the order of lists", () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }, 2], a: "x" })).toBe('{"a":"x","b":[{"c":null,"d":1},2]}');
  });

  test("says the same value, whatever it is", () => {
    fc.assert(fc.property(json, (value) => expect(JSON.parse(canonicalJson(value))).toEqual(normal(value))));
  });
});

describe("texts that mean the same", () => {
  test.each([
    ["the same text", "{}", "{}"],
    ["the same text that is no JSON", "{", "{"],
    ["other white space", '{"a":[1,2]}', '{ "a": [1, 2] }'],
    ["another order of keys", '{"a":1,"b":{"c":2,"d":3}}', '{"b":{"d":3,"c":2},"a":1}'],
    ["the same number", '{"a":1.0}', '{"a":1}'],
    ["the same long number", '{"a":[12345678901234567891]}', '{ "a": [12345678901234567891] }'],
    ["null for a member left out", '{"a":1,"b":null}', '{"a":1}'],
    ["an empty list for a member left out", '{"clauses":[]}', "{}"],
    ["an empty object within a member left out", '{"a":{"b":{"c":[]}}}', "{}"],
    ["a member left out in an element", '[{"a":1,"b":[]}]', '[{"a":1}]'],
  ])("%s", (_, a, b) => {
    expect(sameJson(a, b)).toBe(true);
    expect(sameJson(b, a)).toBe(true);
  });

  test.each([
    ["another value", '{"a":1}', '{"a":2}'],
    ["another type", '{"a":1}', '{"a":"1"}'],
    ["another order of a list", "[1,2]", "[2,1]"],
    ["an element that is null", "[1,null]", "[1]"],
    ["an element that is empty", "[{}]", "[]"],
    ["empty text for a member left out", '{"a":""}', "{}"],
    ["false for a member left out", '{"a":false}', "{}"],
    ["zero for a member left out", '{"a":0}', "{}"],
    ["a list for an object", "[]", "{}"],
    ["text that is no JSON", "{", "{}"],
  ])("but not: %s", (_, a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });
});

describe("merge patches", () => {
  // The examples of RFC 7396, appendix A.
  test.each<[unknown, unknown, unknown]>([
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b" }, { a: null }, {}],
    [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [
      ["a", "b"],
      ["c", "d"],
      ["c", "d"],
    ],
    [{ a: "b" }, ["c"], ["c"]],
    [{ a: "foo" }, null, null],
    [{ a: "foo" }, "bar", "bar"],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: "b", c: null }, { a: "b" }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])("%j with %j is %j", (target, change, merged) => {
    expect(mergePatch(target, change)).toEqual(merged);
  });

  test("leave what they do not speak of", () => {
    fc.assert(
      fc.property(patch, patch, (target, change) => {
        const merged = new Map(Object.entries(mergePatch(target, change) as object));
        for (const [key, value] of Object.entries(target)) {
          if (!Object.hasOwn(change, key)) expect(merged.get(key)).toEqual(value);
        }
      }),
    );
  });

  test("change nothing the second time", () => {
    fc.assert(
      fc.property(json, json, (target, change) => {
        const once = mergePatch(target, change);
        expect(mergePatch(once, change)).toEqual(once);
      }),
    );
  });

  test("take a member called __proto__ for a member like any other", () => {
    const text = '{"__proto__":{"a":1},"b":2}';
    expect(canonicalJson(mergePatch({}, JSON.parse(text)))).toBe(text);
  });

  test("leave the value given to them alone", () => {
    const target = { a: { b: 1 } };
    mergePatch(target, { a: { b: null, c: 2 } });
    expect(target).toEqual({ a: { b: 1 } });
  });
});

describe("the part that a patch speaks of", () => {
  test("is the patch itself once that is in force", () => {
    fc.assert(
      fc.property(json, json, (target, change) => {
        expect(project(change, mergePatch(target, change))).toEqual(change);
      }),
    );
  });

  test.each<[string, unknown, unknown, unknown]>([
    ["another value", { a: 1 }, { a: 2, b: 3 }, { a: 2 }],
    ["a value that is gone", { a: 1 }, { b: 3 }, { a: null }],
    ["a value that is back", { a: null }, { a: 2 }, { a: 2 }],
    ["a value that stays removed", { a: null }, {}, { a: null }],
    ["an object that is gone", { a: { b: 1 } }, {}, { a: { b: null } }],
    ["an object that became something else", { a: { b: null } }, { a: 5 }, { a: 5 }],
    ["something that became an object", { a: 5 }, { a: { b: 1 } }, { a: { b: 1 } }],
    ["a member that objects have by nature", { toString: 1 }, {}, { toString: null }],
  ])("shows %s", (_, change, value, part) => {
    expect(project(change, value)).toEqual(part);
  });
});

describe("what a patch no longer says", () => {
  test.each<[string, Record<string, unknown>, unknown, unknown]>([
    ["nothing", { a: 1 }, { a: 2 }, {}],
    ["a member", { a: 1, b: 2 }, { b: 2 }, { a: null }],
    ["everything, but for what others put beside it", { a: 1, b: { c: 2 } }, {}, { a: null, b: { c: null } }],
    ["a member within", { a: { b: 1, c: 2 } }, { a: { c: 2 } }, { a: { b: null } }],
    ["an object that is now something else", { a: { b: 1 } }, { a: 5 }, { a: { b: null } }],
  ])("is taken away: %s", (_, former, present, expected) => {
    expect(withdrawal(former, present)).toEqual(expected);
  });

  test("so that one patch after another leaves what the last alone would", () => {
    const patch = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.integer());
    fc.assert(
      fc.property(patch, patch, (former, present) => {
        const between = mergePatch(mergePatch({ z: 1 }, former), withdrawal(former, present));
        expect(mergePatch(between, present)).toEqual(mergePatch({ z: 1 }, present));
      }),
    );
  });
});

test.each<[string, string, boolean]>([
  ['{"a": 1, "b": []}', '{"b":[],"a":1}', true],
  ['{"a": 1, "b": []}', '{"a":1}', false],
  ["%title%", "%title%", true],
  ["%title%", "%title% ", false],
  ["1", " 1", true],
])("%j and %j are the same text or JSON: %s", (one, other, same) => {
  expect(sameTextOrJson(one, other)).toBe(same);
});

/** JSON knows no negative zero. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
