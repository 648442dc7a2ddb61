import { later, type Model, readWire, validate, type Wire, writeWire } from "../../src/definition/index.js";
import { connection } from "../../src/resources/index.js";
import { documentedObjects } from "./documented.js";

const certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
const key = "-----BEGIN PRIVATE KEY-----\nMIIC\n-----END PRIVATE KEY-----\n";

const smallest: Model = { name: "druid-prod", type: "druidsql", queryHosts: ["localhost:8888"] };

const full: Model = {
  name: "druid-prod",
  type: "druid",
  queryHosts: ["https://druid-router.shop.example:9088", "broker:8082"],
  title: "Druid (production)",
  timeout: 60_000,
  sqlTimeout: 90_000,
  version: "27.0.0",
  protocol: "tls",
  ca: certificate,
  cert: certificate,
  keyWo: key,
  keyWoVersion: 1,
  passphraseWo: "open sesame",
  passphraseWoVersion: 1,
  defaultDbAuthToken: {
    type: "basic-auth",
    username: "pivot",
    passwordWo: "example-only",
    passwordWoVersion: 2,
  },
  decorator: "keys",
  decoratorOptionsJson: '{"region":"emea"}',
  extraJson: '{"socksHost":"socks.shop.example:1080"}',
  extraJsonWo: '{"socksPassword":"example-only"}',
  extraJsonWoVersion: 3,
};

const fullWire: Wire = {
  name: "druid-prod",
  type: "druid",
  queryHosts: ["https://druid-router.shop.example:9088", "broker:8082"],
  title: "Druid (production)",
  timeout: 60_000,
  sqlTimeout: 90_000,
  version: "27.0.0",
  protocol: "tls",
  ca: certificate,
  cert: certificate,
  key,
  passphrase: "open sesame",
  defaultDbAuthToken: { type: "basic-auth", username: "pivot", password: "example-only" },
  decorator: "keys",
  decoratorOptions: { region: "emea" },
  socksHost: "socks.shop.example:1080",
  socksPassword: "example-only",
};

/** What a read leaves out: secrets are in no state. */
const withoutSecrets: Model = {
  ...full,
  keyWo: undefined,
  passphraseWo: undefined,
  extraJsonWo: undefined,
  defaultDbAuthToken: { type: "basic-auth", username: "pivot", passwordWoVersion: 2 },
};

test("lives where Pivot has connections", () => {
  expect(connection.collection).toEqual({
    path: "connections",
    singular: "connection",
    plural: "connections",
  });
});

test.each([
  ["the smallest", smallest, smallest],
  ["a full one", full, fullWire],
])("%s is right, and is sent as Pivot writes it", (_, model, wire) => {
  expect(validate(connection, model)).toEqual([]);
  expect(writeWire(connection, model)).toEqual(wire);
});

test("is read as Pivot writes it, without its secrets", () => {
  expect(readWire(connection, fullWire, full)).toEqual(withoutSecrets);
});

test.each(documentedObjects(connection))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(connection, wire);
  expect(validate(connection, model)).toEqual([]);
  expect(writeWire(connection, model, wire)).toEqual(wire);
});

describe("credentials", () => {
  test.each<[string, Model, Wire]>([
    [
      "of a user",
      { type: "basic-auth", username: "pivot", passwordWo: "example-only" },
      { type: "basic-auth", username: "pivot", password: "example-only" },
    ],
    [
      "that are a token",
      { type: "bearer-auth", bearerTokenWo: "Bearer example-only" },
      { type: "bearer-auth", bearerToken: "Bearer example-only" },
    ],
    ["of Imply's own kind", { type: "imply-token-hmac" }, { type: "imply-token-hmac" }],
  ])("%s", (_, model, wire) => {
    const credentials = { ...smallest, defaultDbAuthToken: model };
    expect(validate(connection, credentials)).toEqual([]);
    expect(writeWire(connection, credentials)).toEqual({ ...smallest, defaultDbAuthToken: wire });
  });

  test("with fields of their own come from the secret extra JSON", () => {
    const model = {
      ...smallest,
      defaultDbAuthToken: { type: "imply-token-hmac" },
      extraJsonWo: '{"defaultDbAuthToken":{"implyToken":"t","implyHmac":"h"}}',
    };
    expect(validate(connection, model)).toEqual([]);
    expect(writeWire(connection, model)).toEqual({
      ...smallest,
      defaultDbAuthToken: { type: "imply-token-hmac", implyToken: "t", implyHmac: "h" },
    });
  });
});

describe("an update", () => {
  const model = {
    ...full,
    title: "Druid",
    defaultDbAuthToken: { type: "basic-auth", username: "pivot", passwordWo: "new" },
  };

  test("sends the secrets of the configuration", () => {
    expect(writeWire(connection, model, fullWire)).toEqual({
      ...fullWire,
      title: "Druid",
      defaultDbAuthToken: { type: "basic-auth", username: "pivot", password: "new" },
    });
  });

  test("leaves secrets that the configuration does not give as Pivot holds them", () => {
    expect(writeWire(connection, withoutSecrets, fullWire)).toEqual(fullWire);
  });

  test.each<[string, object, object, object]>([
    [
      "basic-auth to bearer-auth",
      { type: "basic-auth", username: "pivot", password: "old", realm: "r" },
      { type: "bearer-auth", bearerTokenWo: "Bearer new" },
      { type: "bearer-auth", bearerToken: "Bearer new", realm: "r" },
    ],
    [
      "bearer-auth to basic-auth",
      { type: "bearer-auth", bearerToken: "Bearer old" },
      { type: "basic-auth", username: "pivot", passwordWo: "new" },
      { type: "basic-auth", username: "pivot", password: "new" },
    ],
    [
      "imply-token-hmac to basic-auth",
      { type: "imply-token-hmac", implyToken: "old", implyHmac: "old" },
      { type: "basic-auth", username: "pivot", passwordWo: "new" },
      { type: "basic-auth", username: "pivot", password: "new" },
    ],
    [
      "basic-auth to imply-token-hmac",
      { type: "basic-auth", username: "pivot", password: "old" },
      { type: "imply-token-hmac" },
      { type: "imply-token-hmac" },
    ],
  ])("from %s takes the old credentials along", (_, held, defaultDbAuthToken, sent) => {
    const now = { ...smallest, defaultDbAuthToken: held };
    expect(writeWire(connection, { ...smallest, defaultDbAuthToken }, now)).toEqual({
      ...smallest,
      defaultDbAuthToken: sent,
    });
  });

  test("sends those of imply-token-hmac as extra JSON gives them", () => {
    const model = {
      ...smallest,
      defaultDbAuthToken: { type: "imply-token-hmac" },
      extraJsonWo: '{"defaultDbAuthToken":{"implyToken":"t","implyHmac":"h"}}',
    };
    expect(validate(connection, model)).toEqual([]);
    const sent = {
      ...smallest,
      defaultDbAuthToken: { type: "imply-token-hmac", implyToken: "t", implyHmac: "h" },
    };
    expect(writeWire(connection, model)).toEqual(sent);
    expect(writeWire(connection, model, sent)).toEqual(sent);
    expect(readWire(connection, sent, model)).toMatchObject({
      defaultDbAuthToken: { type: "imply-token-hmac" },
    });
  });

  test("takes along what extra JSON said within them and no longer says", () => {
    const credentials = { ...smallest, defaultDbAuthToken: { type: "basic-auth", username: "pivot" } };
    const before = { ...credentials, extraJson: '{"defaultDbAuthToken":{"realm":"r"}}' };
    const now = {
      ...smallest,
      defaultDbAuthToken: { type: "basic-auth", username: "pivot", realm: "r", hint: "h" },
    };
    expect(writeWire(connection, credentials, now, { before })).toEqual({
      ...smallest,
      defaultDbAuthToken: { type: "basic-auth", username: "pivot", hint: "h" },
    });
  });

  test("sends no mask of them", () => {
    const mask = "********";
    const masked = {
      ...fullWire,
      key: mask,
      passphrase: mask,
      socksPassword: mask,
      defaultDbAuthToken: { type: "basic-auth", username: "pivot", password: mask },
    };
    const unmasked = {
      ...fullWire,
      key: undefined,
      passphrase: undefined,
      socksPassword: undefined,
      defaultDbAuthToken: { type: "basic-auth", username: "pivot" },
    };
    expect(writeWire(connection, withoutSecrets, masked)).toEqual(unmasked);
    expect(writeWire(connection, full, masked)).toEqual(fullWire);
  });

  test.each(["sock", "socks"])("keeps the proxy's fields as this Pivot spells them: %sHost", (prefix) => {
    const now = { ...smallest, [`${prefix}Host`]: "socks:1080", [`${prefix}Username`]: "pivot" };
    expect(writeWire(connection, { ...smallest, title: "Druid" }, now)).toEqual({ ...now, title: "Druid" });
  });
});

const problemsOf = (model: Model): unknown =>
  validate(connection, { ...smallest, ...model }).map(({ severity, path, message, advice }) => ({
    [`${severity} at ${path.join(".")}`]: `${message}. ${advice}`,
  }));

test.each<[string, Model, string, string]>([
  [
    "no type",
    { type: undefined },
    "type",
    "is missing. The protocol family: `druid` for native queries, `druidsql` for SQL.",
  ],
  [
    "no hosts",
    { queryHosts: null },
    "queryHosts",
    "is missing. Druid brokers or routers, in order: `host`, `host:port` or a URL with its scheme.",
  ],
  [
    "an empty list of hosts",
    { queryHosts: [] },
    "queryHosts",
    'is an empty list. Name one broker or router at least, such as "router:8888".',
  ],
  ["an empty host", { queryHosts: ["a:1", ""] }, "queryHosts.1", 'must not be empty. The value is "".'],
  ["a timeout of nothing", { timeout: 0 }, "timeout", "must be more than 0 milliseconds. The value is 0."],
  [
    "half a millisecond",
    { sqlTimeout: 0.5 },
    "sqlTimeout",
    "must be a whole number of milliseconds. The value is 0.5.",
  ],
  [
    "the path of a certificate",
    { ca: "./ca.pem" },
    "ca",
    'must be PEM text (-----BEGIN … -----END …). The value is "./ca.pem".',
  ],
  [
    "a key that is no PEM",
    { keyWo: "hidden-2718" },
    "keyWo",
    "must be PEM text (-----BEGIN … -----END …). The value is not shown: it is a secret.",
  ],
  [
    "options that are no JSON",
    { decoratorOptionsJson: "hidden-2718" },
    "decoratorOptionsJson",
    "must be JSON. Use jsonencode(…) to write it.",
  ],
  [
    "a user name for a token",
    { defaultDbAuthToken: { type: "bearer-auth", username: "me" } },
    "defaultDbAuthToken.username",
    'goes with type "basic-auth" only. The type is "bearer-auth". Change the type or leave this out.',
  ],
  [
    "a password for a token",
    { defaultDbAuthToken: { type: "bearer-auth", passwordWo: "hidden-2718" } },
    "defaultDbAuthToken.passwordWo",
    'goes with type "basic-auth" only. The type is "bearer-auth". Change the type or leave this out.',
  ],
  [
    "a token for a user",
    { defaultDbAuthToken: { type: "basic-auth", bearerTokenWo: later } },
    "defaultDbAuthToken.bearerTokenWo",
    'goes with type "bearer-auth" only. The type is "basic-auth". Change the type or leave this out.',
  ],
  ...[
    "sockPassword",
    "socksPassword",
    "password",
    "key",
    "passphrase",
    "bearerToken",
    "implyToken",
    "implyHmac",
  ].map((secret): [string, Model, string, string] => [
    `the secret ${secret} in extra JSON`,
    { extraJson: JSON.stringify({ [secret]: "hidden-2718" }) },
    "extraJson",
    `holds the secret ${secret}. extra_json is kept in the state. Put secrets into extra_json_wo, which is in no plan and no state.`,
  ]),
  [
    "the secret of credentials in extra JSON",
    { extraJson: JSON.stringify({ defaultDbAuthToken: { implyToken: "hidden-2718" } }) },
    "extraJson",
    "holds the secret implyToken. extra_json is kept in the state. Put secrets into extra_json_wo, which is in no plan and no state.",
  ],
])("%s is an error", (_, model, path, text) => {
  expect(problemsOf(model)).toEqual([{ [`error at ${path}`]: text }]);
  expect(JSON.stringify(problemsOf(model))).not.toContain("2718");
});

test.each<[string, Model, string, string]>([
  [
    "a type",
    { type: "mysql" },
    "type",
    '"mysql" is not among the documented values. Documented are druid, druidsql.',
  ],
  [
    "a protocol",
    { protocol: "ssl" },
    "protocol",
    '"ssl" is not among the documented values. Documented are plain, tls-loose, tls.',
  ],
  [
    "a kind of credentials",
    { defaultDbAuthToken: { type: "basic" } },
    "defaultDbAuthToken.type",
    '"basic" is not among the documented values. Documented are basic-auth, bearer-auth, imply-token-hmac.',
  ],
  [
    "a kind of credentials with a user name",
    { defaultDbAuthToken: { type: "oauth-password", username: "pivot" } },
    "defaultDbAuthToken.type",
    '"oauth-password" is not among the documented values. Documented are basic-auth, bearer-auth, imply-token-hmac.',
  ],
])("%s that no document names is a warning, and is sent", (_, model, path, text) => {
  expect(problemsOf(model)).toEqual([
    {
      [`warning at ${path}`]: `${text} It is sent as it is: a newer Pivot may know it. Check the spelling.`,
    },
  ]);
  expect(writeWire(connection, { ...smallest, ...model })).toEqual({ ...smallest, ...model });
});

test.each<[string, unknown]>([
  ["takes a secret away", { sockPassword: null, defaultDbAuthToken: { password: null } }],
  ["has a word of secrets deep inside", { decorations: { key: "region", rules: [{ key: "a" }] } }],
])("extra JSON that %s holds none", (_, extra) => {
  expect(problemsOf({ extraJson: JSON.stringify(extra) })).toEqual([]);
});

test("credentials of a type that is known later are not judged", () => {
  const token = { type: later, username: "me", bearerTokenWo: later };
  expect(problemsOf({ defaultDbAuthToken: token })).toEqual([]);
});
