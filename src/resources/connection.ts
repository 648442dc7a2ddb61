/** Connections: how Pivot reaches Druid. Source: Pivot API, connections. */
import {
  defineResource,
  deletionProtection,
  isModel,
  type Model,
  optional,
  type Problem,
  remembered,
  required,
  rules,
  secretsInExtra,
  type Wire,
  without,
} from "../definition/index.js";

/** Secret fields without an attribute of their own belong where no state keeps them. */
const secretsOutOfExtraJson = ({ extraJson }: Model): readonly Problem[] =>
  secretsInExtra(extraJson, ["extraJson"], {
    keys: [
      "sockPassword",
      "socksPassword",
      "password",
      "key",
      "passphrase",
      "bearerToken",
      "implyToken",
      "implyHmac",
    ],
    within: ["defaultDbAuthToken"],
    advice: "Put secrets into extra_json_wo, which is in no plan and no state.",
  });

const hostsAreGiven = ({ queryHosts }: Model): readonly Problem[] =>
  Array.isArray(queryHosts) && queryHosts.length === 0
    ? [
        {
          severity: "error",
          path: ["queryHosts"],
          message: "is an empty list",
          advice: 'Name one broker or router at least, such as "router:8888".',
        },
      ]
    : [];

const credentialTypes = ["basic-auth", "bearer-auth", "imply-token-hmac"];

/** Of a type that nobody here knows, nobody knows what goes with it. */
const goesWith = (value: string) => ({
  attribute: "type",
  value,
  others: credentialTypes.filter((type) => type !== value),
});

/** Secrets without attributes, of imply-token-hmac: those of a type that was left behind would stay in Pivot for good. */
const ofTheirType = (wire: Wire): Wire => {
  const { defaultDbAuthToken: token } = wire;
  return isModel(token) && (token["type"] === "basic-auth" || token["type"] === "bearer-auth")
    ? { ...wire, defaultDbAuthToken: without(token, "implyToken", "implyHmac") }
    : wire;
};

export const connection = defineResource({
  name: "connection",
  summary:
    "How Pivot reaches a Druid cluster. Data cubes refer to a connection by its name. Connections can be managed only " +
    "where Pivot's server configuration has no `fixedConnections`.",
  attributes: {
    name: required.string(
      "The connection's identifier, chosen by you. Pivot has no rename: another name is another connection.",
      {
        rule: rules.objectName,
        replaceOnChange: true,
        source: "d2023 H",
      },
    ),
    type: required.string("The protocol family: `druid` for native queries, `druidsql` for SQL.", {
      known: ["druid", "druidsql"],
      source: "d2023 H",
    }),
    queryHosts: required.list(
      "Druid brokers or routers, in order: `host`, `host:port` or a URL with its scheme.",
      {
        rule: rules.nonEmpty,
        source: "d2023 H",
      },
    ),
    title: remembered.string("What people see as the connection's name.", { source: "d2023 H" }),
    timeout: remembered.number(
      "How long a native query may take, in milliseconds. Samples have 40000 and 50000.",
      {
        rule: rules.milliseconds,
        source: "d2023 H",
      },
    ),
    sqlTimeout: remembered.number("How long a SQL query may take, in milliseconds.", {
      rule: rules.milliseconds,
      source: "d2022 M",
    }),
    version: remembered.string("The version of Druid.", { source: "d2022 M" }),
    protocol: remembered.string(
      "How the hosts are spoken to: `plain`, `tls`, or `tls-loose`, which does not check certificates.",
      { known: ["plain", "tls-loose", "tls"], source: "d2022 M" },
    ),
    ca: remembered.string("Certificate authority to trust, in PEM.", { rule: rules.pem, source: "d2022 M" }),
    cert: remembered.string("Client certificate, in PEM.", { rule: rules.pem, source: "d2022 M" }),
    keyWo: optional.string(
      "Private key of the client certificate, in PEM. Write-only: in no plan and no state.",
      {
        rule: rules.pem,
        wire: "key",
        writeOnly: true,
        sensitive: true,
        source: "d2022 M",
      },
    ),
    keyWoVersion: optional.number("Any number; change it to have a new `key_wo` sent.", { wire: false }),
    passphraseWo: optional.string("Passphrase of `key_wo`. Write-only: in no plan and no state.", {
      wire: "passphrase",
      writeOnly: true,
      sensitive: true,
      source: "d2022 M",
    }),
    passphraseWoVersion: optional.number("Any number; change it to have a new `passphrase_wo` sent.", {
      wire: false,
    }),
    defaultDbAuthToken: remembered.object(
      "The credentials that Pivot shows to Druid.",
      {
        type: required.string(
          "`basic-auth` (with `username` and `password_wo`) or `bearer-auth` (with `bearer_token_wo`). The secrets of " +
            "`imply-token-hmac` go into `extra_json_wo`: " +
            "`jsonencode({ defaultDbAuthToken = { implyToken = …, implyHmac = … } })`.",
          {
            known: credentialTypes,
            source: "d2023 H",
          },
        ),
        username: remembered.string("User name, for `basic-auth`.", {
          goesWith: goesWith("basic-auth"),
          source: "d2023 H",
        }),
        passwordWo: optional.string("Password, for `basic-auth`. Write-only: in no plan and no state.", {
          wire: "password",
          goesWith: goesWith("basic-auth"),
          writeOnly: true,
          sensitive: true,
          source: "requester M",
        }),
        passwordWoVersion: optional.number("Any number; change it to have a new `password_wo` sent.", {
          wire: false,
        }),
        bearerTokenWo: optional.string(
          "Value of the `Authorization` header, sent as it is, for `bearer-auth`. Write-only: in no plan and no state.",
          {
            wire: "bearerToken",
            goesWith: goesWith("bearer-auth"),
            writeOnly: true,
            sensitive: true,
            source: "requester M",
          },
        ),
        bearerTokenWoVersion: optional.number("Any number; change it to have a new `bearer_token_wo` sent.", {
          wire: false,
        }),
      },
      { source: "d2023 H" },
    ),
    decorator: remembered.string(
      "Request decorator: a key of `decorators` in Pivot's server configuration.",
      {
        source: "d2022 M",
      },
    ),
    decoratorOptionsJson: remembered.json(
      "Options of the request decorator, as JSON. May hold keys, hence sensitive.",
      {
        wire: "decoratorOptions",
        sensitive: true,
        source: "d2022 M",
      },
    ),
    deletionProtection: deletionProtection("connection"),
    extraJsonWo: optional.extra(
      "Like `extra_json`, for secret fields without an attribute (a SOCKS password, say). Write-only: in no plan and no state.",
      { writeOnly: true, sensitive: true, prop: "secretExtra" },
    ),
    extraJsonWoVersion: optional.number("Any number; change it to have a new `extra_json_wo` sent.", {
      wire: false,
      prop: "secretExtraVersion",
    }),
  },
  rules: [hostsAreGiven, secretsOutOfExtraJson],
  forms: { read: (wire) => wire, write: ofTheirType },
});
