/** Letting one more user or role in: how constructs extend the access lists of their props. */
import { type AccessList } from "./generated/shapes.js";
import { type PivotObject } from "./reference.js";

/** Who can be let in. A name alone does not say which of the two it is of: use `User.fromName` or `Role.fromName`. */
export type Grantee = PivotObject<"user"> | PivotObject<"role">;

/**
 * The list with these people on it, and nobody taken off.
 * @param list What the props said; undefined when they said nothing, so that only the grantees are let in.
 * @throws when the list lets everybody in already: then a grant would say nothing, or was meant to say something else.
 */
export const granted = (
  list: AccessList | undefined,
  grantees: readonly Grantee[],
  where: string,
): AccessList => {
  if (list?.access === "all") {
    throw new Error(
      `${where} is open to everybody: leave it out of the props before you grant it to somebody.`,
    );
  }
  const named = (kind: Grantee["kind"]): readonly Grantee[] => grantees.filter((one) => one.kind === kind);
  const users = [...(list?.users ?? []), ...named("user").map(({ name }) => name)];
  const roles = [...(list?.roles ?? []), ...named("role").map(({ name }) => name)];
  return { access: "specific", ...(users.length > 0 && { users }), ...(roles.length > 0 && { roles }) };
};
