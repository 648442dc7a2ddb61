import {
  later,
  type Model,
  readWire,
  validate,
  type Wire,
  withoutKeptSecrets,
  writeWire,
} from "../../src/definition/index.js";
import { userAuth } from "../../src/resources/index.js";
import { documentedObjects } from "./documented.js";

const hash = `$2a$12$${"Example".repeat(7)}Exam`;
const otherHash = `$2b$10$${"Another".repeat(7)}Anot`;

const smallest: Model = { name: "ada@shop.example" };

const full: Model = {
  name: "ada@shop.example",
  passwordWo: hash,
  passwordWoVersion: 1,
  passwordHashing: "bcrypt",
  isTwoFactorAuthEnabled: true,
  twoFactorAuthSecretWo: "EXAMPLEONLY",
  twoFactorAuthSecretWoVersion: 1,
};

/** As the pages since 2023.03 show it. */
const asObject: Wire = {
  name: "ada@shop.example",
  currentPass: { pass: hash, hashStrategy: "bcrypt" },
  isTwoFactorAuthEnabled: true,
  twoFactorAuthSecret: "EXAMPLEONLY",
};

/** As the pages of 2022 show it. */
const asText: Wire = { ...asObject, currentPass: hash };

/** Made in Pivot's user interface. */
const chosen: Wire = {
  name: "ada@shop.example",
  currentPass: {
    pass: otherHash,
    hashStrategy: "bcrypt",
    createdAt: "2023-02-01T09:00:00.000Z",
    expires: 90,
  },
  passHistory: [{ createdAt: "2022-02-01T09:00:00.000Z" }],
  isTwoFactorAuthEnabled: false,
};

test("lives where Pivot has user auths", () => {
  expect(userAuth.collection).toEqual({ path: "user-auths", singular: "userAuth", plural: "userAuths" });
});

test("belongs to a user, and is another one for another user", () => {
  expect(userAuth.attributes.name).toMatchObject({ reference: "user", replaceOnChange: true, prop: "user" });
});

test.each([
  ["the smallest", smallest, { name: "ada@shop.example" }],
  ["a full one", full, asObject],
  [
    "one that is not hashed",
    { ...smallest, passwordWo: "open sesame", passwordHashing: "none" },
    { ...smallest, currentPass: { pass: "open sesame", hashStrategy: "none" } },
  ],
])("%s is right, and is sent as today's Pivot writes it", (_, model, wire) => {
  expect(validate(userAuth, model)).toEqual([]);
  expect(writeWire(userAuth, model)).toEqual(wire);
});

test("a new one has a second form, for a Pivot of 2022", () => {
  const flat = { name: "ada@shop.example", pass: hash, isTwoFactorAuthEnabled: false };
  expect(userAuth.forms.otherwise?.(flat)).toEqual({
    name: "ada@shop.example",
    currentPass: hash,
    isTwoFactorAuthEnabled: false,
  });
  expect(userAuth.forms.otherwise?.(smallest)).toBeUndefined();
});

test.each<[string, Wire, Model]>([
  ["as an object", asObject, { hashStrategy: "bcrypt" }],
  ["as text", asText, {}],
  [
    "from the user interface",
    chosen,
    { hashStrategy: "bcrypt", passwordCreatedAt: "2023-02-01T09:00:00.000Z" },
  ],
  [
    "in clear text",
    { ...asObject, currentPass: { pass: "x", hashStrategy: "none" } },
    { hashStrategy: "none" },
  ],
])("a password %s is read without the password", (_, wire, shown) => {
  const model = readWire(userAuth, wire, full);
  expect(model).toEqual({
    ...full,
    ...shown,
    isTwoFactorAuthEnabled: wire["isTwoFactorAuthEnabled"],
    passwordWo: undefined,
    twoFactorAuthSecretWo: undefined,
    extraJson: undefined,
  });
});

test.each(documentedObjects(userAuth))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(userAuth, wire);
  expect(validate(userAuth, model)).toEqual([]);
  expect(writeWire(userAuth, model, wire)).toEqual(wire);
});

describe("an update", () => {
  /** What is sent for this model when the object was made from the model before and Pivot holds `now`. */
  const sent = (model: Model, before: Model, now: Wire): Wire =>
    writeWire(userAuth, withoutKeptSecrets(userAuth, model, before, now), now);

  const written = { pass: otherHash, hashStrategy: "bcrypt" };

  test.each<[string, unknown, unknown]>([
    ["an object", { pass: hash, hashStrategy: "bcrypt" }, written],
    [
      "from the user interface",
      { pass: hash, hashStrategy: "bcrypt", createdAt: "2023-02-01T09:00Z" },
      written,
    ],
    ["in clear text", { pass: "x", hashStrategy: "none" }, written],
    ["text", hash, otherHash],
  ])(
    "with a new version replaces a password that is %s, in the form that Pivot has",
    (_, held, currentPass) => {
      const changed = { ...full, passwordWo: otherHash, passwordWoVersion: 2 };
      expect(sent(changed, full, { ...asObject, currentPass: held })).toEqual({ ...asObject, currentPass });
    },
  );

  test.each<[string, string]>([
    ["none", "bcrypt"],
    ["bcrypt", "none"],
  ])("replaces the password when it was sent by %s and is to be by %s", (was, is) => {
    const model = { ...full, passwordWo: otherHash, passwordHashing: is };
    const now = { ...asObject, currentPass: { pass: "x", hashStrategy: "none" } };
    expect(sent(model, { ...full, passwordHashing: was }, now)).toMatchObject({
      currentPass: { pass: otherHash },
    });
  });

  test.each<[string, Wire]>([
    ["as an object", asObject],
    ["as text", asText],
    ["chosen by the user", chosen],
    ["in clear text", { ...asObject, currentPass: { pass: "x", hashStrategy: "none" } }],
    [
      "hashed in a way of tomorrow",
      { ...asObject, currentPass: { pass: "$argon2id$x", hashStrategy: "argon2" } },
    ],
  ])("without a new version leaves the password exactly as it is: %s", (_, now) => {
    const changed = { ...full, isTwoFactorAuthEnabled: false };
    expect(sent(changed, full, now)).toEqual({
      ...now,
      isTwoFactorAuthEnabled: false,
      twoFactorAuthSecret: "EXAMPLEONLY",
    });
    expect(sent({ ...smallest, isTwoFactorAuthEnabled: false }, smallest, now)).toEqual({
      ...now,
      isTwoFactorAuthEnabled: false,
    });
  });

  test.each<[string, Wire]>([
    ["in an object", { ...asObject, currentPass: { pass: "********", hashStrategy: "bcrypt" } }],
    ["as text", { ...asObject, currentPass: "••••••" }],
    [
      "not at all",
      { name: "ada@shop.example", isTwoFactorAuthEnabled: true, twoFactorAuthSecret: "EXAMPLEONLY" },
    ],
  ])("sends no mask back, but the password of the configuration if there is one: shown %s", (_, now) => {
    expect(sent(full, full, now)).toEqual(asObject);
    expect(sent({ ...smallest, isTwoFactorAuthEnabled: true }, smallest, now)).toEqual({
      name: "ada@shop.example",
      isTwoFactorAuthEnabled: true,
      twoFactorAuthSecret: "EXAMPLEONLY",
    });
  });

  test("sends a new secret of the second factor when its own version changes", () => {
    const changed = { ...full, twoFactorAuthSecretWo: "NEWEXAMPLE", twoFactorAuthSecretWoVersion: 2 };
    expect(sent(changed, full, { ...chosen, twoFactorAuthSecret: "OLD" })).toEqual({
      ...chosen,
      isTwoFactorAuthEnabled: true,
      twoFactorAuthSecret: "NEWEXAMPLE",
    });
  });
});

test("no baseline has anything that a password could be guessed from", () => {
  expect(userAuth.volatile).toEqual([
    "currentPass",
    "pass",
    "passHistory",
    "twoFactorAuthSecret",
    "hashStrategy",
    "passwordCreatedAt",
  ]);
});

const problemsOf = (model: Model): unknown =>
  validate(userAuth, { ...smallest, ...model }).map(({ severity, path, message, advice }) => ({
    [`${severity} at ${path.join(".")}`]: `${message}. ${advice}`,
  }));

test.each<[string, Model, string, string]>([
  [
    "an empty password",
    { passwordWo: "" },
    "passwordWo",
    "must not be empty. The value is not shown: it is a secret.",
  ],
  [
    "a password of 73 bytes",
    { passwordWo: `${"é".repeat(36)}s` },
    "passwordWo",
    "must have at most 72 bytes: bcrypt ignores what comes after. The value is not shown: it is a secret. Use a shorter one.",
  ],
  [
    "another way to hash",
    { passwordHashing: "md5" },
    "passwordHashing",
    'must be one of bcrypt, none. The value is "md5".',
  ],
  ...["currentPass", "pass", "passHistory", "twoFactorAuthSecret"].map(
    (key): [string, Model, string, string] => [
      `the secret ${key} in extra JSON`,
      { extraJson: JSON.stringify({ [key]: "hidden-2718" }) },
      "extraJson",
      `holds the secret ${key}. extra_json is kept in the state. Use password_wo and two_factor_auth_secret_wo.`,
    ],
  ),
])("%s is an error that does not show it", (_, model, path, problem) => {
  expect(problemsOf(model)).toEqual([{ [`error at ${path}`]: problem }]);
});

test("extra JSON that takes a secret away, or has a word of secrets deep inside, holds none", () => {
  const extra = { passHistory: null, someday: { pass: "mountain" } };
  expect(problemsOf({ extraJson: JSON.stringify(extra) })).toEqual([]);
});

test.each<[string, Model]>([
  ["of 72 bytes", { passwordWo: "é".repeat(36) }],
  ["that is long and sent as it is", { passwordWo: "x".repeat(100), passwordHashing: "none" }],
  ["that is known later", { passwordWo: later, passwordWoVersion: later, passwordHashing: later }],
])("a password %s is right", (_, model) => {
  expect(problemsOf(model)).toEqual([]);
});
