import { type ResourceDefinition, secretTexts, type Wire } from "../../src/definition/index.js";
import { alert } from "../../src/resources/alert.js";
import { connection } from "../../src/resources/connection.js";
import { role } from "../../src/resources/role.js";
import { userAuth } from "../../src/resources/user-auth.js";

test.each<[string, ResourceDefinition, Wire, readonly string[]]>([
  [
    "of a connection: credentials, options of the decorator, and what no attribute describes",
    connection,
    {
      name: "druid",
      queryHosts: ["a:1"],
      passphrase: "p-1",
      decoratorOptions: { accessId: "d-1", deep: [{ more: "d-2" }], on: true },
      defaultDbAuthToken: { type: "imply-token-hmac", username: "pivot", password: "p-2", implyToken: "t-1" },
      socksIdent: "s-1",
    },
    ["p-1", "d-1", "d-2", "p-2", "t-1", "s-1"],
  ],
  [
    "of an alert: of webhooks, the texts within a payload, too",
    alert,
    {
      title: "Late",
      webhooks: [{ type: "slack", url: "https://u", payload: '{"k":"v-1"}', authHeader: "h-1", note: "n" }],
    },
    ["https://u", '{"k":"v-1"}', "v-1", "h-1"],
  ],
  [
    "of a user auth: the password in either form",
    userAuth,
    { name: "ada", currentPass: { pass: "p-1", hashStrategy: "none" }, twoFactorAuthSecret: "t-1" },
    ["t-1", "p-1"],
  ],
  ["of a role: none", role, { name: "readers", note: "n", permissions: [{ name: "AccessSQL" }] }, []],
])("the texts that belong in no message, %s", (_, definition, wire, expected) => {
  expect(secretTexts(definition, wire)).toEqual(expected);
});
