/** User auths: how users prove who they are. Source: Pivot API, user auths. */
import {
  computed,
  defineResource,
  isBcryptHash,
  isModel,
  type Model,
  optional,
  type Problem,
  remembered,
  required,
  rules,
  secretsInExtra,
  type Wire,
  type WireForms,
  without,
} from "../definition/index.js";

/** Their text belongs where no state keeps it. */
const secretKeys = ["currentPass", "pass", "passHistory", "twoFactorAuthSecret"];

const secretsOutOfExtraJson = ({ extraJson }: Model): readonly Problem[] =>
  secretsInExtra(extraJson, ["extraJson"], {
    keys: secretKeys,
    advice: "Use password_wo and two_factor_auth_secret_wo.",
  });

/** bcrypt looks at so many bytes and not further: whoever knows these gets in. */
const longest = 72;

const passwordIsHashedWhole = ({ passwordWo, passwordHashing }: Model): readonly Problem[] =>
  typeof passwordWo === "string" &&
  passwordHashing !== "none" &&
  new TextEncoder().encode(passwordWo).length > longest
    ? [
        {
          severity: "error",
          path: ["passwordWo"],
          message: `must have at most ${longest} bytes: bcrypt ignores what comes after`,
          advice: "The value is not shown: it is a secret. Use a shorter one.",
        },
      ]
    : [];

/**
 * `currentPass` is an object in newer Pivots and the hash itself in those of 2022. Attributes are flat. A password that
 * stays is sent back exactly as Pivot holds it; where Pivot shows only a mask of it, there is nothing to send back.
 */
const forms: WireForms = {
  read: ({ currentPass, ...rest }: Wire): Wire => {
    if (!isModel(currentPass)) return { ...rest, pass: currentPass };
    const { pass, hashStrategy, createdAt } = currentPass;
    return { ...rest, pass, hashStrategy, passwordCreatedAt: createdAt };
  },
  write: (flat: Wire, now: Wire | undefined): Wire => {
    const held = now?.["currentPass"];
    const { pass } = flat;
    if (typeof pass === "string" && isModel(held) && pass === held["pass"]) return withPass(flat, held);
    return withPass(flat, typeof held === "string" ? pass : asObject(pass));
  },
  otherwise: (flat: Wire): Wire | undefined =>
    flat["pass"] === undefined ? undefined : withPass(flat, flat["pass"]),
};

const asObject = (pass: unknown): Wire | undefined =>
  typeof pass === "string" ? { pass, hashStrategy: isBcryptHash(pass) ? "bcrypt" : "none" } : undefined;

const withPass = (flat: Wire, currentPass: unknown): Wire => {
  const rest = without(flat, "pass", "hashStrategy", "passwordCreatedAt");
  return currentPass === undefined ? rest : { ...rest, currentPass };
};

export const userAuth = defineResource({
  name: "user_auth",
  summary:
    "How a user proves who they are, with a password and perhaps a second factor. The password is sent when the object " +
    "is created and when `password_wo_version` changes; one that the user has chosen since is never overwritten " +
    "otherwise. Pivot's record of earlier passwords is kept as it is. Needs Pivot's native-users mode.",
  attributes: {
    name: required.reference(
      "user",
      "Name of the user. Pivot has no rename: another name is the password of another user.",
      { rule: rules.objectName, replaceOnChange: true, prop: "user", source: "d2023 H" },
    ),
    passwordWo: optional.string(
      "Password. The provider hashes it with bcrypt, so that Pivot never sees it; a bcrypt hash is sent as it is. See " +
        "`password_hashing`. Write-only: in no plan and no state.",
      {
        rule: rules.nonEmpty,
        wire: "pass",
        writeOnly: true,
        sensitive: true,
        trigger: "passwordWoVersion",
        hashing: "passwordHashing",
        source: "d2023 H",
      },
    ),
    passwordWoVersion: optional.number(
      "Any number; change it to have a new `password_wo` sent. After an import, the first plan sets it, and so the password.",
      { wire: false },
    ),
    passwordHashing: optional.string(
      "`bcrypt`: the provider hashes `password_wo`. `none`: it is sent as it is, and Pivot keeps and shows it in clear " +
        "text unless it hashes passwords itself. Left out: `bcrypt`.",
      { rule: rules.oneOf("bcrypt", "none"), wire: false },
    ),
    hashStrategy: computed.string("How Pivot holds the password: `bcrypt` or `none`, which is clear text.", {
      source: "d2023 H",
    }),
    passwordCreatedAt: computed.string(
      "When the password was set in Pivot's user interface; absent for one that was set through the API.",
      { source: "d2023 H" },
    ),
    isTwoFactorAuthEnabled: remembered.boolean("Whether the user needs a second factor to log in.", {
      source: "d2023 H",
    }),
    twoFactorAuthSecretWo: optional.string(
      "Secret of the second factor; usually Pivot makes it when the user enrols. Write-only: in no plan and no state.",
      {
        rule: rules.nonEmpty,
        wire: "twoFactorAuthSecret",
        writeOnly: true,
        sensitive: true,
        trigger: "twoFactorAuthSecretWoVersion",
        source: "d2022 M",
      },
    ),
    twoFactorAuthSecretWoVersion: optional.number(
      "Any number; change it to have a new `two_factor_auth_secret_wo` sent.",
      { wire: false },
    ),
  },
  rules: [secretsOutOfExtraJson, passwordIsHashedWhole],
  // Users change their passwords, and even a hash of one belongs in no baseline.
  volatile: [...secretKeys, "hashStrategy", "passwordCreatedAt"],
  forms,
});
