/** Numbers with more digits than JavaScript keeps: sent as they are written, and settled though Pivot rounds them. */
import { createClient } from "../../src/api/index.js";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { createProvider } from "../../src/provider/index.js";
import { alert, definitions } from "../../src/resources/index.js";
import { Diagnostics, ExactNumber, type ObjectValue, type Value } from "../../src/terraform/index.js";
import { configOf } from "../support/describe-resource.js";
import { smallTerraform } from "../support/small-terraform.js";

let pivot: Emulator;
beforeEach(async () => {
  pivot = await startEmulator({ switches: { references: "unchecked" } });
});
afterEach(() => pivot.close());

const terraform = () =>
  smallTerraform("pivot_alert", async () => {
    const provider = createProvider({
      definitions,
      environment: { PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token },
      connect: createClient,
    });
    const diagnostics = new Diagnostics();
    await provider.configure({ config: {}, terraformVersion: "1.11.4", diagnostics });
    return provider;
  });

const config = (value: Value, more: ObjectValue = {}): ObjectValue => ({
  ...configOf(alert.attributes, {
    name: "drop",
    title: "Drop",
    owner: "ada@shop.example",
    dataCube: "orders",
    checkFrequency: "PT1H",
    timeFrame: "P1D",
  }),
  conditions: [{ type: "value", measure: "revenue", condition: "lessThan", value, extra_json: null }],
  ...more,
});

test.each([
  ["a third", "0.3333333333333333333333333333333333333333333333333333333333333333", 1 / 3],
  ["a long whole number", "12345678901234567891", 12345678901234567891],
])("%s as a number settles as what is nearest to it", async (_, text, nearest) => {
  const stack = terraform();
  const third = config(new ExactNumber(text));
  expect(await stack.apply(third)).toMatchObject({ action: "create", warnings: [] });
  expect(pivot.snapshot().alerts).toMatchObject([{ conditions: [{ value: nearest }] }]);
  expect(await stack.plan(third)).toMatchObject({ action: "nothing", warnings: [] });

  await stack.import("drop");
  expect(await stack.plan(third)).toMatchObject({ action: "nothing", warnings: [] });
});

describe("a long whole number in JSON", () => {
  const filtered = (id: string): ObjectValue =>
    config(100, { filter_json: `{"clauses":[{"dimension":"user","values":[${id}]}]}` });

  test("is sent digit by digit; that Pivot rounds it is told once, and settles", async () => {
    const stack = terraform();
    expect(await stack.apply(filtered("12345678901234567891"))).toMatchObject({
      action: "create",
      warnings: [expect.stringContaining("Pivot holds another filter_json than was sent")],
    });
    expect(await stack.plan(filtered("12345678901234567891"))).toMatchObject({
      action: "nothing",
      warnings: [],
    });
    expect(await stack.state()).toMatchObject(filtered("12345678901234567891"));
  });

  test("is another one with another last digit", async () => {
    const stack = terraform();
    await stack.apply(filtered("9007199254740993"));
    expect(await stack.plan(filtered("9007199254740992"))).toMatchObject({ action: "update" });
    expect(await stack.apply(filtered("9007199254740992"))).toMatchObject({ action: "update", warnings: [] });
    expect(await stack.plan(filtered("9007199254740992"))).toMatchObject({ action: "nothing" });
  });

  test("that somebody changed in Pivot is told", async () => {
    const stack = terraform();
    await stack.apply(filtered("12345678901234567891"));
    const [held] = pivot.snapshot().alerts;
    pivot.seed({
      alerts: [{ ...held, filter: { clauses: [{ dimension: "user", values: [1] }] }, name: "drop" }],
    });
    expect(await stack.plan(filtered("12345678901234567891"))).toMatchObject({ action: "update" });
  });
});
