/** Objects in the form of another era: what a server does with them is unknown. */
import { Refusal } from "../refusal.js";
import { type Switches } from "../switches.js";

/** Throws a Refusal when only the era's own form is taken. */
export const refuseOtherForm = ({ otherForms }: Switches, field: string, expected: string): void => {
  if (otherForms === "refuse") throw new Refusal(400, `${field} must be ${expected}`);
};

/** The wording of the pages of 2022, most likely slips of the pen. */
export const renamed = (
  object: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [names[key] ?? key, value]));
