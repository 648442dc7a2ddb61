/** Who may do something: the same object in data cubes, dashboards, alerts and reports. */
import { type ObjectAttribute, type Source } from "./attribute.js";
import { optional, remembered, required } from "./builders.js";
import { later, type Model } from "./model.js";
import { type Problem } from "./problem.js";

/** What is listed counts for nothing with `all`, and for one with `single`. */
const listsFitTheAccess = ({ access, users = [], roles = [] }: Model): readonly Problem[] => {
  if (users === later || roles === later) return [];
  const listed = [users, roles].reduce<number>(
    (sum, names) => sum + (Array.isArray(names) ? names.length : 0),
    0,
  );
  const told = (message: string, advice: string): readonly Problem[] => [
    { severity: "warning", path: ["access"], message, advice: `${advice} It is sent as it is.` },
  ];
  if (access === "all" && listed > 0)
    return told(
      '"all" is everybody, whoever is listed',
      'Leave users and roles out, or use "specific" to let in only those.',
    );
  if (access === "single" && listed !== 1)
    return told(
      `"single" is one user or role, and ${listed} are listed`,
      listed === 0 ? "List one in users or roles." : 'List one, or use "specific".',
    );
  return [];
};

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
    { source, shape: "AccessList", rules: [listsFitTheAccess] },
  );
