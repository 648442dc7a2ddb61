import fc from "fast-check";
import { decodeJson, encodeJson } from "../../../src/terraform/values/json.js";
import { decodeMsgpack, encodeMsgpack } from "../../../src/terraform/values/msgpack.js";
import { sameValue } from "../../../src/terraform/values/equality.js";
import * as types from "../../../src/terraform/values/type.js";
import { type Type } from "../../../src/terraform/values/type.js";
import {
  DynamicValue,
  ExactNumber,
  Unknown,
  unknown,
  type Value,
} from "../../../src/terraform/values/value.js";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));

describe("vectors there and back", () => {
  test.each<[string, Type, Value, string]>([
    ["null", types.string, null, "c0"],
    ["a string", types.string, "pivot", "a5 7069766f74"],
    ["a boolean", types.bool, true, "c3"],
    ["a small number", types.number, 7, "07"],
    ["a fraction", types.number, 0.5, "cb 3fe0000000000000"],
    ["a whole number beyond 32 bits", types.number, 2 ** 40, "cf 0000010000000000"],
    [
      "a whole number beyond 53 bits",
      types.number,
      new ExactNumber("9223372036854775807"),
      "cf 7fffffffffffffff",
    ],
    ["the least 64-bit number", types.number, new ExactNumber("-9223372036854775808"), "d3 8000000000000000"],
    [
      "a number beyond 64 bits",
      types.number,
      new ExactNumber("123456789012345678901"),
      "b5 313233343536373839303132333435363738393031",
    ],
    ["the plain unknown", types.string, unknown, "d4 00 00"],
    ["an unknown within", types.list(types.string), ["a", unknown], "92 a161 d40000"],
    ["a set", types.set(types.string), ["a", "b"], "92 a161 a162"],
    ["a tuple", types.tuple([types.string, types.number]), ["a", 1], "92 a161 01"],
    [
      "an object",
      types.object({ a: types.string, b: types.bool }),
      { a: "x", b: null },
      "82 a161 a178 a162 c0",
    ],
    ["a map", types.map(types.number), { x: 1 }, "81 a178 01"],
    ["a dynamic null", types.dynamic, null, "c0"],
    ["a dynamic unknown", types.dynamic, unknown, "d4 00 00"],
    [
      "a dynamic null with a type",
      types.dynamic,
      new DynamicValue(types.string, null),
      "92 c408 22737472696e6722 c0",
    ],
    [
      "a dynamic unknown with a type",
      types.dynamic,
      new DynamicValue(types.string, unknown),
      "92 c408 22737472696e6722 d40000",
    ],
    ["a dynamic value", types.dynamic, new DynamicValue(types.string, "x"), "92 c408 22737472696e6722 a178"],
  ])("%s", (_, type, value, text) => {
    expect(hex(encodeMsgpack(value, type))).toBe(text.replaceAll(" ", ""));
    expect(decodeMsgpack(bytes(text), type)).toEqual(value);
  });
});

test("reads a refined unknown and writes the same promises", () => {
  // {1: false, 2: "https://"}
  const text = "c7 0d 0c 82 01 c2 02 a8 68747470733a2f2f";
  const value = decodeMsgpack(bytes(text), types.string);
  expect(value).toEqual(new Unknown({ nullness: false, stringPrefix: "https://" }));
  expect(hex(encodeMsgpack(value, types.string))).toBe(text.replaceAll(" ", ""));
});

test("reads bounds of numbers and lengths", () => {
  const value = decodeMsgpack(bytes("c7 09 0c 82 03 92 01 c3 04 92 05 c2"), types.number);
  expect(value).toEqual(
    new Unknown({ lowerBound: { value: 1, inclusive: true }, upperBound: { value: 5, inclusive: false } }),
  );
});

test("reads every other extension as unknown", () => {
  expect(decodeMsgpack(bytes("d4 63 00"), types.string)).toEqual(unknown);
});

test("reads numbers that travel as text without losing a digit", () => {
  const text = (digits: string): Uint8Array => encodeMsgpack(digits, types.string);
  expect(decodeMsgpack(text("0.1"), types.number)).toBe(0.1);
  expect(decodeMsgpack(text("1.50"), types.number)).toBe(1.5);
  expect(decodeMsgpack(text("0.1234567890123456789"), types.number)).toEqual(
    new ExactNumber("1234567890123456789e-19"),
  );
});

test.each<[string, Type, Value, string]>([
  [
    "a wrong type",
    types.object({ a: types.list(types.string) }),
    { a: ["x", 1] },
    "a[1]: expected string, found a number",
  ],
  [
    "a missing attribute",
    types.object({ a: types.string }),
    {},
    "a: expected string or null, found nothing at all",
  ],
  ["a stranger", types.object({}), { b: 1 }, "b: no such attribute in the schema"],
  ["what is not a number", types.object({ a: types.number }), { a: NaN }, "a: expected number, found NaN"],
  ["an infinity", types.list(types.number), [-Infinity], "[0]: expected number, found -Infinity"],
])("refuses to write %s", (_, type, value, message) => {
  expect(() => encodeMsgpack(value, type)).toThrow(message);
});

describe("any value of any type", () => {
  /** The one key that cannot be taken. */
  const name = fc.string().filter((text) => text !== "__proto__");
  const leaf = fc.constantFrom(types.string, types.number, types.bool);
  const anyType = fc.letrec<{ type: Type }>((tie) => ({
    type: fc.oneof(
      { maxDepth: 3 },
      leaf,
      tie("type").map(types.list),
      tie("type").map(types.map),
      fc.array(tie("type"), { maxLength: 3 }).map(types.tuple),
      fc.dictionary(name, tie("type"), { maxKeys: 4 }).map(types.object),
      fc.constant(types.dynamic),
    ),
  })).type;

  const valueOf = (type: Type, holes: boolean): fc.Arbitrary<Value> => {
    const known = ((): fc.Arbitrary<Value> => {
      switch (type.kind) {
        case "string":
          return fc.string();
        case "number":
          return fc.oneof(
            fc.integer(),
            fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (Object.is(x, -0) ? 0 : x)),
            fc.bigInt({ min: 2n ** 60n, max: 2n ** 90n }).map((x) => decodeJson(x.toString(), types.number)),
          );
        case "bool":
          return fc.boolean();
        case "dynamic":
          return fc.string().map((text) => new DynamicValue(types.string, text));
        case "list":
        case "set":
          return fc.array(valueOf(type.element, holes), { maxLength: 3 });
        case "map":
          return fc.dictionary(name, valueOf(type.element, holes), { maxKeys: 3 });
        case "tuple":
          return fc.tuple(...type.elements.map((element) => valueOf(element, holes)));
        case "object":
          return fc.record(
            Object.fromEntries(
              Object.entries(type.attributes).map(([name, inner]) => [name, valueOf(inner, holes)]),
            ),
          );
      }
    })();
    return holes ? fc.oneof({ weight: 5, arbitrary: known }, fc.constantFrom(null, unknown)) : known;
  };

  const pair = (holes: boolean): fc.Arbitrary<[Type, Value]> =>
    anyType.chain((type) => valueOf(type, holes).map((value): [Type, Value] => [type, value]));

  test("survives msgpack, unknowns included", () => {
    fc.assert(
      fc.property(pair(true), ([type, value]) => {
        expect(sameValue(decodeMsgpack(encodeMsgpack(value, type), type), value, type)).toBe(true);
      }),
    );
  });

  test("survives JSON", () => {
    fc.assert(
      fc.property(pair(false), ([type, value]) => {
        expect(sameValue(decodeJson(encodeJson(value, type), type), value, type)).toBe(true);
      }),
    );
  });
});

describe("numbers keep their digits", () => {
  const text = (digits: string): string => hex(encodeMsgpack(digits, types.string));
  test.each([
    // The double that is nearest to 1e23 is 99999999999999991611392.
    ["1e23", text("1" + "0".repeat(23))],
    ["9007199254740993", "cf0020000000000001"],
    ["9223372036854775808", "cf8000000000000000"],
    ["-3000000000", "d3ffffffff4d2fa200"],
    ["1e400", text("1e400")],
  ])("%s, from JSON to msgpack", (digits, expected) => {
    expect(hex(encodeMsgpack(decodeJson(digits, types.number), types.number))).toBe(expected);
  });

  test("a double beyond 53 bits is read digit by digit, and is the same as its digits in a state", () => {
    // 2^70
    const value = decodeMsgpack(bytes("cb 4450000000000000"), types.number);
    expect(value).toEqual(new ExactNumber("1180591620717411303424"));
    expect(sameValue(value, decodeJson("1180591620717411303424", types.number), types.number)).toBe(true);
  });

  test.each(["", "0b0", "0x10", " 1", "Inf", "1e", "."])("%j is no number", (digits) => {
    const written = encodeMsgpack(digits, types.string);
    expect(() => decodeMsgpack(written, types.number)).toThrow("the value: expected number, found a string");
  });

  test("long text is read in no time", () => {
    const begun = performance.now();
    const digits = "1".repeat(40_000);
    expect(() => decodeMsgpack(encodeMsgpack(`${digits}x`, types.string), types.number)).toThrow();
    const zeros = `1${"0".repeat(40_000)}1`;
    expect(decodeMsgpack(encodeMsgpack(zeros, types.string), types.number)).toBeInstanceOf(ExactNumber);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

test.each<[string, () => Value, string]>([
  ["a number", () => decodeJson("5", types.object({ a: types.string })), "expected object, found a number"],
  ["a number", () => decodeJson("5", types.map(types.string)), "expected map, found a number"],
  ["bytes", () => decodeMsgpack(bytes("c4 01 61"), types.object({})), "expected object, found a Uint8Array"],
])("%s is no object", (_, decode, message) => {
  expect(decode).toThrow(message);
});

test("what is deep can be written as well as read", () => {
  const deep = (depth: number): { type: Type; value: Value } => {
    if (depth === 0) return { type: types.string, value: "x" };
    const { type, value } = deep(depth - 1);
    return { type: types.list(type), value: [value] };
  };
  const { type, value } = deep(150);
  expect(decodeMsgpack(encodeMsgpack(value, type), type)).toEqual(value);
});
