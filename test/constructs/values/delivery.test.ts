import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Lazy, Token } from "cdktf";
import { Delivery, type ReportDelivery } from "cdktf-provider-pivot";

test("daily and weekly reports are delivered as Pivot's documents show", () => {
  const documented = readFileSync(join(__dirname, "../../fixtures/api/reports.json"), "utf8");
  const deliveries: unknown[] = [];
  JSON.parse(documented, (key, value: unknown) => {
    if (key === "delivery") deliveries.push(value);
    return value;
  });
  expect(deliveries).toContainEqual(Delivery.daily({ at: 9 }));
  expect(deliveries).toContainEqual(Delivery.weekly({ on: "monday", at: 8 }));
});

test.each<[ReportDelivery, ReportDelivery]>([
  [
    Delivery.daily({ at: 0 }),
    { frequency: "P1D", frequencyType: "fixed", day: 1, dayType: "of-week", time: 0 },
  ],
  [
    Delivery.weekly({ on: "sunday", at: 23 }),
    { frequency: "P1W", frequencyType: "fixed", day: 7, dayType: "of-week", time: 23 },
  ],
  [
    Delivery.monthly({ on: 31, at: 8 }),
    { frequency: "P1M", frequencyType: "fixed", day: 31, dayType: "of-month", time: 8 },
  ],
])("%j", (delivery, expected) => {
  expect(delivery).toStrictEqual(expected);
  expect(Object.isFrozen(delivery)).toBe(true);
});

test.each<[() => ReportDelivery, string]>([
  [() => Delivery.daily({ at: 24 }), "Delivery.daily: at is 24. Expected a whole number from 0 to 23."],
  [
    () => Delivery.monthly({ on: 0, at: 8 }),
    "Delivery.monthly: on is 0. Expected a whole number from 1 to 31.",
  ],
  [
    // @ts-expect-error no day of the week
    () => Delivery.weekly({ on: "Monday", at: 8 }),
    'Delivery.weekly: on is "Monday". Expected one of monday, tuesday, wednesday, thursday, friday, saturday, sunday.',
  ],
])("%s is refused", (make, message) => {
  expect(make).toThrow(new Error(message));
});

test("hours and days that Terraform knows later stay", () => {
  const later = Token.asNumber(Lazy.anyValue({ produce: () => 8 }));
  expect(Delivery.monthly({ on: later, at: later })).toMatchObject({ day: later, time: later });
});
