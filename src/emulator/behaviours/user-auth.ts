/** User auths: a password is a hash in older versions, an object in newer ones. Reads are documented to show it. */
import { isObject, type JsonObject, without } from "../json.js";
import { type Switches } from "../switches.js";
import { type Behaviour } from "./behaviour.js";
import { refuseOtherForm } from "./other-form.js";
import { showSecrets, unmask } from "./secrets.js";

const secrets = ["currentPass", "twoFactorAuthSecret"];

const withForm = (auth: JsonObject, switches: Switches): JsonObject => {
  const { currentPass } = auth;
  if (switches.currentPass === "object" && typeof currentPass === "string") {
    refuseOtherForm(switches, "UserAuth.currentPass", "an object");
    return { ...auth, currentPass: { pass: currentPass, hashStrategy: "bcrypt" } };
  }
  if (switches.currentPass === "hash" && isObject(currentPass)) {
    refuseOtherForm(switches, "UserAuth.currentPass", "a string");
    return { ...auth, currentPass: currentPass["pass"] };
  }
  return auth;
};

/** A sample shows an entry that has no more than its date. */
const withHistory = (auth: JsonObject, previous: JsonObject | undefined): JsonObject => {
  const before = previous?.["currentPass"];
  if (before === undefined || JSON.stringify(before) === JSON.stringify(auth["currentPass"])) return auth;
  const history: readonly unknown[] = Array.isArray(auth["passHistory"]) ? auth["passHistory"] : [];
  return { ...auth, passHistory: [...history, isObject(before) ? without(before, "pass") : before] };
};

export const userAuth: Behaviour = {
  keep: (sent, switches, previous) => {
    const auth = unmask(withForm(sent, switches), secrets, switches, previous);
    const { currentPass } = auth;
    const unmasked = isObject(currentPass)
      ? { ...auth, currentPass: unmask(currentPass, ["pass"], switches, previous?.["currentPass"]) }
      : auth;
    return switches.passHistory === "grows" ? withHistory(unmasked, previous) : unmasked;
  },
  show: (auth, switches) => {
    const { currentPass } = auth;
    const shown = showSecrets(auth, secrets, switches);
    return isObject(currentPass)
      ? { ...shown, currentPass: showSecrets(currentPass, ["pass"], switches) }
      : shown;
  },
};
