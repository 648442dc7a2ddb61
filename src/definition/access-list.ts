/** Who may do something: the same object in data cubes, dashboards, alerts and reports. */
import { type ObjectAttribute, type Source } from "./attribute.js";
import { optional, remembered, required } from "./builders.js";

/**
 * An access list is decided as a whole: once a configuration sets it, users and roles that it does not name lose
 * access, so that nobody is let in unseen. Source: Pivot API, AccessList.
 */
export const accessList = (
  sentence: string,
  source: Source,
  presence: "remembered" | "required" = "remembered",
): ObjectAttribute =>
  ({ remembered, required })[presence].object(
    sentence,
    {
      access: required.string(
        "`all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`.",
        { known: ["all", "single", "specific"], source: "seed H" },
      ),
      users: optional.set("Names of the users. Not used with `all`.", {
        reference: "user",
        source: "seed H",
      }),
      roles: optional.set("Names of the roles. Not used with `all`.", {
        reference: "role",
        source: "d2023 H",
      }),
    },
    { source, shape: "AccessList" },
  );
