import { TerraformStack, TerraformVariable } from "cdktf";
import { Alert, PivotProvider } from "cdktf-provider-pivot";
import { testingApp } from "../support/testing-app.js";

/** What synthesis says of an alert with this webhook; nothing when it is right. */
const problemsOf = (webhook: (stack: TerraformStack) => { url: string; authHeader?: string }): string => {
  const stack = new TerraformStack(testingApp(), "alerts");
  new PivotProvider(stack, "pivot");
  new Alert(stack, "drop", {
    name: "drop",
    title: "Drop",
    owner: "ada",
    dataCube: "orders",
    checkFrequency: "PT1H",
    timeFrame: "P1D",
    conditions: [{ type: "value", measure: "count", condition: "lessThan", value: 1 }],
    webhooks: [{ type: "slack", payload: "%title%", ...webhook(stack) }],
  });
  return stack.node
    .findAll()
    .flatMap((node) => node.node.validate())
    .join("\n");
};

const variable = (stack: TerraformStack, id: string): string =>
  new TerraformVariable(stack, id, { type: "string", sensitive: true }).stringValue;

test("secrets in lists are no text of the program, either", () => {
  const text = problemsOf(() => ({ url: "https://hooks.example/T/B/X", authHeader: "Bearer x" }));
  expect(text.split("\n")).toEqual([
    expect.stringMatching(/^webhooks\[0\]\.url is a secret written into the program\./),
    expect.stringMatching(/^webhooks\[0\]\.authHeader is a secret written into the program\./),
  ]);
  expect(text).not.toContain("hooks.example");
});

test("secrets in lists may be variables", () => {
  const text = problemsOf((stack) => ({
    url: variable(stack, "url"),
    authHeader: variable(stack, "header"),
  }));
  expect(text).toBe("");
});
