/** Connections: they hold the credentials towards Druid. */
import { isObject } from "../json.js";
import { type Behaviour } from "./behaviour.js";
import { showSecrets, unmask } from "./secrets.js";

const secrets = ["key", "passphrase", "sockPassword", "socksPassword"];
const tokenSecrets = ["password", "bearerToken", "implyToken", "implyHmac"];

export const connection: Behaviour = {
  keep: (sent, switches, previous) => {
    const { defaultDbAuthToken: token } = sent;
    return {
      ...unmask(sent, secrets, switches, previous),
      ...(isObject(token) && {
        defaultDbAuthToken: unmask(token, tokenSecrets, switches, previous?.["defaultDbAuthToken"]),
      }),
    };
  },
  show: (connection, switches) => {
    const { defaultDbAuthToken: token } = connection;
    return {
      ...showSecrets(connection, secrets, switches),
      ...(isObject(token) && { defaultDbAuthToken: showSecrets(token, tokenSecrets, switches) }),
    };
  },
};
