/** User auths: a password is a hash in older versions, an object in newer ones. Reads are documented to show it. */
import { isObject, type JsonObject } from "../json.js";
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

export const userAuth: Behaviour = {
  keep: (sent, switches, previous) => {
    const auth = unmask(withForm(sent, switches), secrets, switches, previous);
    const { currentPass } = auth;
    return isObject(currentPass)
      ? { ...auth, currentPass: unmask(currentPass, ["pass"], switches, previous?.["currentPass"]) }
      : auth;
  },
  show: (auth, switches) => {
    const { currentPass } = auth;
    const shown = showSecrets(auth, secrets, switches);
    return isObject(currentPass)
      ? { ...shown, currentPass: showSecrets(currentPass, ["pass"], switches) }
      : shown;
  },
};
