import { TerraformOutput, TerraformStack, TerraformVariable, Testing } from "cdktf";
import { Duration } from "cdktf-provider-pivot";
import { testingApp } from "../../support/testing-app.js";

test.each<[string, string]>([
  [Duration.minutes(5), "PT5M"],
  [Duration.hours(1), "PT1H"],
  [Duration.days(1), "P1D"],
  [Duration.weeks(1), "P1W"],
  [Duration.months(3), "P3M"],
  [Duration.years(1), "P1Y"],
])("%s is the string %s", (duration, expected) => {
  expect(duration).toBe(expected);
});

test("the compiler knows the string", () => {
  const hour: "PT1H" = Duration.hours(1);
  // @ts-expect-error a month is no minute
  const minute: "PT1M" = Duration.months(1);
  expect([hour, minute]).toEqual(["PT1H", "P1M"]);
});

test.each<[() => string, string]>([
  [() => Duration.minutes(0), "A duration's count is 0. Expected a whole number, 1 or more."],
  [() => Duration.hours(1.5), "A duration's count is 1.5. Expected a whole number, 1 or more."],
  [() => Duration.days(-1), "A duration's count is -1. Expected a whole number, 1 or more."],
  [() => Duration.weeks(NaN), "A duration's count is NaN. Expected a whole number, 1 or more."],
  [
    // @ts-expect-error a number as text
    () => Duration.months("1"),
    `A duration's count is "1". Expected a whole number, 1 or more.`,
  ],
])("%s is refused", (make, message) => {
  expect(make).toThrow(new Error(message));
});

test("a count that Terraform knows later stays a token within the string", () => {
  const stack = new TerraformStack(testingApp(), "stack");
  const days = new TerraformVariable(stack, "days", { type: "number" });
  new TerraformOutput(stack, "duration", { value: Duration.days(days.numberValue) });
  expect(JSON.parse(Testing.synth(stack))).toMatchObject({
    output: { duration: { value: "P${var.days}D" } },
  });
});
