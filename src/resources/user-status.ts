/** User statuses: who is kept out for now. Source: Pivot API, user statuses. */
import {
  computed,
  defineResource,
  lockout,
  remembered,
  required,
  rules,
  type Wire,
  type WireForms,
  without,
} from "../definition/index.js";

const isDisabled = ({ disabled }: Wire): boolean =>
  disabled !== undefined && disabled !== null && disabled !== false;

/** Pivot has the moment of disabling, or nothing. */
const forms: WireForms = {
  read: (wire: Wire): Wire => ({
    ...wire,
    disabled: isDisabled(wire),
    disabledSince: typeof wire["disabled"] === "string" ? wire["disabled"] : undefined,
  }),
  write: (flat: Wire, now: Wire | undefined, at: Date): Wire => {
    const rest = without(flat, "disabled", "disabledSince");
    if (flat["disabled"] !== true) return rest;
    return { ...rest, disabled: now && isDisabled(now) ? now["disabled"] : at.toISOString() };
  },
};

export const userStatus = defineResource({
  name: "user_status",
  summary:
    "Whether a user is kept out of Pivot, without losing anything. Destroying it lets the user in again: where Pivot " +
    "cannot delete statuses through its API, the entry stays behind and says nothing. Needs Pivot's native-users mode, " +
    "and a Pivot since 2023.01.",
  attributes: {
    name: required.reference(
      "user",
      "Name of the user; Pivot does not check that there is one. Another name is another status.",
      { rule: rules.objectName, replaceOnChange: true, prop: "user", source: "d2023 H" },
    ),
    disabled: remembered.boolean("Whether the user is kept out. Left out of a new status: no.", {
      source: "d2023 H",
    }),
    disabledSince: computed.string(
      "When the user was disabled: by this provider at the time of the apply, or in Pivot's user interface.",
      { source: "d2023 H" },
    ),
  },
  volatile: ["disabledSince"],
  forms,
  blank: (held) => without(held, "disabled"),
  lockout: lockout.userStatus,
});
