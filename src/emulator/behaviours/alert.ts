/** Alerts: a query with the present time in it, webhooks with secrets, numbers that older versions hold as text. */
import { type JsonObject, mapObjects, objectsIn, without, withoutNulls } from "../json.js";
import { Refusal } from "../refusal.js";
import { type Switches } from "../switches.js";
import { type Behaviour } from "./behaviour.js";
import { refuseOtherForm } from "./other-form.js";
import { showSecrets, unmask } from "./secrets.js";

/** Whoever knows the address of a Slack channel can post there; a payload may hold keys. */
const needed = ["url", "payload"];
const secrets = ["authHeader"];

const filled = { type: "overall", severity: "info", readAccess: { access: "specific" } };

const withValue = (condition: JsonObject, switches: Switches): JsonObject => {
  const { value } = condition;
  const wanted = switches.conditionValue === "text" ? "string" : "number";
  if (typeof value !== "string" && typeof value !== "number") return condition;
  if (typeof value === "string" && !/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value))
    throw new Refusal(400, `Condition.value can not have value '${value}' must be a number`);
  if (typeof value === wanted) return condition;
  refuseOtherForm(switches, "Condition.value", `a ${wanted}`);
  return { ...condition, value: wanted === "string" ? String(value) : Number(value) };
};

const exampleQuery = ({ dataCube }: JsonObject, now: Date): string =>
  `SELECT\n(COUNT(*)) AS "__VALUE__"\nFROM "${String(dataCube)}" AS t\n` +
  `WHERE (CAST(t."__time" AS TIMESTAMP)<TIMESTAMP '${now.toISOString().replace("T", " ").replace("Z", "")}')\nGROUP BY ()`;

export const alert: Behaviour = {
  keep: (sent, switches, previous) => {
    const before = objectsIn(previous?.["webhooks"]);
    return {
      ...(switches.defaults === "filled" && filled),
      ...withoutNulls(without(sent, "exampleQuery")),
      conditions: mapObjects(sent["conditions"], (condition) => withValue(condition, switches)),
      webhooks: mapObjects(sent["webhooks"], (webhook, i) =>
        unmask(webhook, [...secrets, ...needed], switches, before[i]),
      ),
    };
  },
  show: (alert, switches, _reading, now) => ({
    ...alert,
    webhooks: mapObjects(alert["webhooks"], (webhook) => showSecrets(webhook, secrets, switches, needed)),
    ...(switches.exampleQuery === "shown" && { exampleQuery: exampleQuery(alert, now()) }),
  }),
};
