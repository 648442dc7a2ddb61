import { Fn, TerraformStack, TerraformVariable } from "cdktf";
import { Alert, Connection, type ConnectionProps, PivotProvider, UserAuth } from "cdktf-provider-pivot";
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

/** What synthesis says of what is added to a stack; nothing when it is right. */
const problemsWith = (add: (stack: TerraformStack) => void): string => {
  const stack = new TerraformStack(testingApp(), "secrets");
  new PivotProvider(stack, "pivot");
  add(stack);
  return stack.node
    .findAll()
    .flatMap((node) => node.node.validate())
    .join("\n");
};

const withPassword = (password: (secret: string) => string): string =>
  problemsWith((stack) => {
    new UserAuth(stack, "ada", { user: "ada", password: password(variable(stack, "secret")) });
  });

test.each<[string, (secret: string) => string]>([
  ["before a variable", (secret) => `literal-5772${secret}`],
  ["behind a variable", (secret) => `${secret}5772`],
  ["between variables", (secret) => `${secret}x${secret}`],
  ["after the name of a scheme", (secret) => `Bearer literal${secret}`],
  ["in an address, where no word is", (secret) => `https://hooks.example/T0123/${secret}`],
])("a secret is no text %s", (_, password) => {
  expect(withPassword(password)).toMatch(/^password is a secret written into the program\./);
});

test.each<[string, (secret: string) => string]>([
  ["the name of a scheme", (secret) => `Bearer ${secret}`],
  ["signs", (secret) => `${secret}:${secret}`],
  ["where it is sent", (secret) => `https://hooks.example:443/services/${secret}`],
  ["what it is a part of", (secret) => `https://hooks.example/hook?token=${secret}`],
  [
    "the frame of a key",
    (secret) => `-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----`,
  ],
  ["a function", (secret) => `Basic ${Fn.base64encode(`ada:${secret}`)}`],
])("a secret may have text around it: %s", (_, password) => {
  expect(withPassword(password)).toBe("");
});

const withConnection = (more: (secret: string) => Partial<ConnectionProps>): string =>
  problemsWith((stack) => {
    const props = { name: "druid", type: "druidsql", queryHosts: ["a:1"] };
    new Connection(stack, "druid", { ...props, ...more(variable(stack, "secret")) });
  });

const inExtra = " What is no secret goes into extra.";

test.each<[string, (secret: string) => Partial<ConnectionProps>, string]>([
  [
    "beside references",
    (secret) => ({ secretExtra: { socks: { password: "literal-5772" }, host: secret } }),
    "secretExtra (at socks.password) is a secret",
  ],
  [
    "in a list",
    (secret) => ({ secretExtra: { keys: [secret, "literal-5772"] } }),
    "secretExtra (at keys.1) is a secret",
  ],
  ["without references", () => ({ secretExtra: { password: "literal-5772" } }), "secretExtra is a secret"],
  [
    "in JSON text",
    (secret) => ({ secretExtra: `{"password":"literal-5772","host":"${secret}"}` }),
    "secretExtra (at password) is a secret",
  ],
  [
    "of what sounds so, where there are other settings",
    (secret) => ({ decoratorOptions: { type: "x", secretKey: "literal-5772", user: secret } }),
    "decoratorOptions (at secretKey) is a secret",
  ],
])("JSON has no text of a secret: %s", (_, more, problem) => {
  const text = withConnection(more);
  expect(text.startsWith(problem) ? problem : text).toBe(problem);
  expect(text.endsWith(inExtra)).toBe(problem.startsWith("secretExtra"));
  expect(text).not.toContain("5772");
});

test("JSON may have secrets from variables, with what is none beside them", () => {
  const text = withConnection((secret) => ({
    secretExtra: { password: secret, port: 1080, on: true },
    decoratorOptions: { type: "x", secretKey: secret },
  }));
  expect(text).toBe("");
});
