/** Who may do something, for every prop that takes an access list. */
import { type AccessList } from "../generated/shapes.js";
import { type Grantee } from "../grant.js";
import { type Reference } from "../reference.js";
import { checkList, checkName, isOfKind, refuse } from "./check.js";

/** Who is listed in {@link Access.specific}. */
export interface AccessTo {
  /**
   * Users, or their names.
   * @default - none
   */
  readonly users?: readonly Reference<"user">[];
  /**
   * Roles, or their names. Not known to Pivot before 2022.04.
   * @default - none
   */
  readonly roles?: readonly Reference<"role">[];
}

/** Access lists. Source: Pivot API, AccessList. */
export const Access = {
  /** Everybody: `{ access: "all" }`. */
  all: (): AccessList => Object.freeze({ access: "all" }),

  /**
   * One user or role, usually the owner: `{ access: "single", users: [ada] }`.
   * @param whoever Their construct; by name: `User.fromName("ada")`, `Role.fromName("sales")`.
   * @throws Error for anything else: a name alone does not tell users from roles.
   */
  only: (whoever: Grantee): AccessList => {
    if (isOfKind("user", whoever))
      return Object.freeze({ access: "single", users: Object.freeze([whoever]) });
    if (isOfKind("role", whoever))
      return Object.freeze({ access: "single", roles: Object.freeze([whoever]) });
    return refuse("Access.only: who", whoever, 'a User or Role, such as User.fromName("ada")');
  },

  /**
   * Those listed: `{ access: "specific", roles: [sales] }`. With nobody listed it is `{ access: "specific" }`, which
   * reads as nobody but those who may do everything.
   * @throws Error for users among roles, and the other way round.
   */
  specific: ({ users = [], roles = [] }: AccessTo): AccessList => {
    const all = {
      users: references("user", "Access.specific: users", users),
      roles: references("role", "Access.specific: roles", roles),
    };
    return Object.freeze({
      access: "specific",
      ...(all.users.length > 0 && { users: all.users }),
      ...(all.roles.length > 0 && { roles: all.roles }),
    });
  },
} as const;

const references = <Kind extends "user" | "role">(
  kind: Kind,
  what: string,
  those: readonly Reference<Kind>[],
): readonly Reference<Kind>[] =>
  Object.freeze(
    checkList(what, those).map((one, index) =>
      isOfKind(kind, one)
        ? one
        : typeof one === "string"
          ? checkName(`${what}[${index}]`, one)
          : refuse(`${what}[${index}]`, one, `a ${kind}, or its name`),
    ),
  );
