import fc from "fast-check";
import { lengthOf, sameDuration } from "../../src/definition/index.js";

test.each([
  ["PT60M", "PT1H"],
  ["PT90M", "PT1H30M"],
  ["PT3600S", "PT1H"],
  ["PT0.5S", "PT0.50S"],
  ["P7D", "P1W"],
  ["P12M", "P1Y"],
  ["P3M", "P3M"],
  ["P1WT0S", "P7D"],
])("%s and %s are equally long", (a, b) => {
  expect(sameDuration(a, b)).toBe(true);
  expect(sameDuration(b, a)).toBe(true);
});

test.each([
  ["PT1M", "PT1H"],
  ["P1M", "PT1M"],
  ["P1M", "P30D"],
  ["P1D", "PT24H"],
  ["P1D", ""],
  ["1 day", "P1D"],
  ["a", "b"],
])("%j and %j are not, at least not always", (a, b) => {
  expect(sameDuration(a, b)).toBe(false);
  expect(sameDuration(b, a)).toBe(false);
});

test("text that is no duration still equals itself", () => {
  expect(sameDuration("soon", "soon")).toBe(true);
});

test.each([
  ["P1Y2M3W4DT5H6M7.5S", { months: 14, days: 25, seconds: 5 * 3600 + 6 * 60 + 7.5 }],
  ["P", undefined],
  ["PT", undefined],
  ["P1H", undefined],
])("the length of %j", (text, expected) => {
  expect(lengthOf(text)).toEqual(expected);
});

test("minutes and hours agree, whatever their number", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(59), (hours, minutes) => {
      expect(sameDuration(`PT${hours * 60 + minutes}M`, `PT${hours}H${minutes}M`)).toBe(true);
    }),
  );
});
