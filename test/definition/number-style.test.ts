import {
  defineResource,
  later,
  numberStyle,
  readWire,
  required,
  validate,
  writeWire,
} from "../../src/definition/index.js";

const thing = defineResource({
  name: "report",
  summary: "Something with a number.",
  attributes: { name: required.string("Name."), numberStyle: numberStyle("How the number is written.") },
});

test("a documented style goes there and back", () => {
  // Pivot settings export.
  const wire = {
    name: "revenue",
    numberStyle: {
      type: "si",
      leading: 1,
      minDecimals: 2,
      maxDecimals: 2,
      integer: false,
      abbreviationSpace: true,
    },
  };
  const model = readWire(thing, wire);
  expect(validate(thing, model)).toEqual([]);
  expect(writeWire(thing, model)).toEqual(wire);
});

test("more decimals at least than at most are told", () => {
  const styled = (minDecimals: unknown, maxDecimals: unknown): unknown =>
    validate(thing, { name: "revenue", numberStyle: { type: "si", minDecimals, maxDecimals } });
  expect(styled(3, 2)).toEqual([
    {
      severity: "warning",
      path: ["numberStyle", "minDecimals"],
      message: "is more than max_decimals: 3 > 2",
      advice: "A number has at least min_decimals and at most max_decimals. It is sent as it is.",
    },
  ]);
  expect([styled(2, 2), styled(3, undefined), styled(later, 2)]).toEqual([[], [], []]);
});

test("options without an attribute survive", () => {
  const now = { name: "revenue", numberStyle: { type: "si", thousandsDelimiter: "." } };
  const model = { name: "revenue", numberStyle: { type: "percent" } };
  expect(writeWire(thing, model, now)).toEqual({
    name: "revenue",
    numberStyle: { type: "percent", thousandsDelimiter: "." },
  });
});

test.each([
  ["minDecimals", -1, "error", "must not be negative", "The value is -1."],
  ["maxDecimals", 0.5, "error", "must be a whole number", "The value is 0.5."],
  [
    "type",
    "roman",
    "warning",
    '"roman" is not among the documented values',
    "Documented are raw, si, dollar, dollar-raw, byte, byte-decimal, byte-iec, bit-per-second, " +
      "bit-per-second-decimal, bit-per-second-iec, percent, percent-raw, millisecond, microsecond, nanosecond, " +
      "milliwatt, seconds-as-time, duration, duration-ago, time-format. It is sent as it is: a newer Pivot may know " +
      "it. Check the spelling.",
  ],
])("%s = %j is noticed", (name, value, severity, message, advice) => {
  const model = { name: "revenue", numberStyle: { type: "si", [name]: value } };
  expect(validate(thing, model)).toEqual([{ severity, path: ["numberStyle", name], message, advice }]);
});
