/** User auths: a password is a hash in older versions, an object in newer ones. Reads show it. */
import { isObject } from "../json.js";
import { type Behaviour } from "./behaviour.js";
import { refuseOtherForm } from "./other-form.js";

export const userAuth: Behaviour = {
  keep: (sent, switches) => {
    const { currentPass } = sent;
    if (switches.currentPass === "object" && typeof currentPass === "string") {
      refuseOtherForm(switches, "UserAuth.currentPass", "an object");
      return { ...sent, currentPass: { pass: currentPass, hashStrategy: "bcrypt" } };
    }
    if (switches.currentPass === "hash" && isObject(currentPass)) {
      refuseOtherForm(switches, "UserAuth.currentPass", "a string");
      return { ...sent, currentPass: currentPass["pass"] };
    }
    return sent;
  },
};
