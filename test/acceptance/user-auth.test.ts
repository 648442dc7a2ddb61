import { userAuth } from "../../src/resources/index.js";
import { describeResource } from "../support/describe-resource.js";

/** A hash already, so that no test waits for one to be made. */
const hash = `$2a$12$${"Example".repeat(7)}Exam`;

describeResource(userAuth, {
  smallest: { name: "ada@shop.example" },
  full: {
    name: "ada@shop.example",
    passwordWo: hash,
    passwordWoVersion: 1,
    passwordHashing: "bcrypt",
    isTwoFactorAuthEnabled: true,
    twoFactorAuthSecretWo: "EXAMPLEONLY",
    twoFactorAuthSecretWoVersion: 1,
    extraJson: { someday: { nested: true } },
  },
  changed: {
    name: "ada@shop.example",
    passwordWo: hash,
    passwordWoVersion: 2,
    isTwoFactorAuthEnabled: false,
    // A Pivot that hides it could not keep one that nobody says.
    twoFactorAuthSecretWo: "ANOTHEREXAMPLE",
    twoFactorAuthSecretWoVersion: 2,
  },
  edit: (held) => ({ ...held, isTwoFactorAuthEnabled: false }),
  edited: ["is_two_factor_auth_enabled"],
  given: { users: [{ name: "ada@shop.example" }] },
});
