/** Letting one more user or role in: how constructs extend the access lists of their props. */
import { Token } from "cdktf";
import { type AccessList } from "./generated/shapes.js";
import { made } from "./made.js";
import { namesOf } from "./props.js";
import { type PivotObject, type Reference, referredName } from "./reference.js";
import { checkName, isOfKind, refuse } from "./values/check.js";

/** Who can be let in. A name alone does not say which of the two it is of: use `User.fromName` or `Role.fromName`. */
export type Grantee = PivotObject<"user"> | PivotObject<"role">;

/** The access lists of a construct: what its props say of them, and whom grants let in besides. */
export class AccessLists<Name extends string> {
  readonly #path: string;
  readonly #props: { readonly [N in Name]?: AccessList };
  readonly #extended = new Map<Name, AccessList>();

  constructor(path: string, props: { readonly [N in NoInfer<Name>]?: AccessList }) {
    this.#path = path;
    this.#props = props;
  }

  /** Whether the props let everybody in. */
  isOpen(name: Name): boolean {
    return this.#props[name]?.access === "all";
  }

  /**
   * Lets these people in, and takes nobody off. Nobody to let in changes nothing.
   * @param put Says the new list to the level 1 construct.
   * @throws when the list lets everybody in already: then a grant would say nothing, or was meant to say something
   * else; for what is no user or role, and for a list that only Terraform knows.
   */
  grant(name: Name, grantees: readonly Grantee[], put: (list: ReturnType<typeof namesOf>) => void): void {
    const where = `${this.#path}: ${name}`;
    grantees.forEach((one) => checkGrantee(`${where}: whom to let in`, one));
    if (grantees.length === 0) return;
    const list = extended(where, this.#extended.get(name) ?? this.#props[name], grantees);
    this.#extended.set(name, list);
    put(namesOf(list));
  }
}

/** A program in JavaScript may hand over anything. */
const checkGrantee = (what: string, one: Grantee): string =>
  isOfKind("user", one) || isOfKind("role", one)
    ? checkName(what, one.name)
    : refuse(what, one, 'a User or Role, such as User.fromName("ada")');

const extended = (where: string, list: AccessList | undefined, grantees: readonly Grantee[]): AccessList => {
  if (list?.access === "all") {
    throw new Error(
      `${where} is open to everybody: leave it out of the props before you grant it to somebody.`,
    );
  }
  if (Token.isUnresolved(list))
    return refuse(where, list, "a list that is known now, as somebody is to be let in besides");
  const named = (kind: Grantee["kind"]): readonly string[] =>
    grantees.filter((one) => one.kind === kind).map(({ name }) => name);
  const users = together(list?.users, named("user"));
  const roles = together(list?.roles, named("role"));
  return { access: "specific", ...(users.length > 0 && { users }), ...(roles.length > 0 && { roles }) };
};

/** Each once; to a list of names that Terraform knows later, Terraform adds the others. */
const together = <Kind extends Grantee["kind"]>(
  those: readonly Reference<Kind>[] = [],
  others: readonly string[],
): readonly Reference<Kind>[] => {
  if (Token.isUnresolved(those))
    return others.length === 0 ? those : Token.asList(made([those, others], (lists) => `flatten(${lists})`));
  const known = those.map(referredName);
  return [
    ...those,
    ...others.filter((name, index) => !known.includes(name) && others.indexOf(name) === index),
  ];
};
