/** Changes after which nobody might manage Pivot any more. They are refused unless the provider is told to let them pass. */
import { isModel, later, type Model } from "./model.js";
import { type ResourceName } from "./names.js";
import { type Problem } from "./problem.js";

/** The role with every permission, there from the start; nobody edits it in the user interface. Source: Pivot API, roles. */
const superAdmin = "super-admin";

export interface Change {
  /** Absent when the object is to be created. */
  readonly before?: Model;
  /** Absent when it is to be destroyed. */
  readonly after?: Model;
}

export interface Administration {
  /** Every object of a kind, as Pivot has it now. */
  readonly all: (kind: ResourceName) => Promise<readonly Model[]>;
  /** Users whom other changes of this run take out of administration; a judgement adds its own. */
  readonly leaving: Set<unknown>;
}

/** What is wrong with a change, if anything. */
export type Lockout = (change: Change, pivot: Administration) => Promise<Problem | undefined>;

const setting = "set manage_super_admin = true in the provider block (PIVOT_MANAGE_SUPER_ADMIN=true)";

const administers = ({ roles }: Model): boolean => Array.isArray(roles) && roles.includes(superAdmin);

/** The last user who has the role and may log in is not to go. */
const leaves = async (name: unknown, { all, leaving }: Administration): Promise<Problem | undefined> => {
  leaving.add(name);
  const [users, statuses] = await Promise.all([all("user"), all("user_status")]);
  const keptOut = new Set(
    statuses.filter(({ disabled }) => disabled === true).map((status) => status["name"]),
  );
  const present = users.filter((user) => administers(user) && !keptOut.has(user["name"]));
  const isOneOfThem = present.some((user) => user["name"] === name);
  if (!isOneOfThem || present.some((user) => !leaving.has(user["name"]))) return undefined;
  return {
    severity: "error",
    path: ["name"],
    message: `${JSON.stringify(name)} is the last user with the role ${superAdmin} who can log in`,
    advice:
      "This plan would leave nobody who manages Pivot. Give somebody else the role first, in an apply of its own; or, if " +
      `this is meant, ${setting}.`,
  };
};

export const lockout = {
  /** Of a role: the built-in one is not managed. */
  role: ({ before, after }) =>
    Promise.resolve(
      [before, after].some((model) => model?.["name"] === superAdmin)
        ? {
            severity: "error",
            path: ["name"],
            message: `is "${superAdmin}", which is built into Pivot`,
            advice:
              "Choose another name. To give the role to somebody, or to read it, its name is enough. To manage it all " +
              `the same, ${setting}.`,
          }
        : undefined,
    ),
  /** Of a user: deleted, or without the role from now on. */
  user: async ({ before, after }, pivot) =>
    before !== undefined &&
    administers(before) &&
    after?.["roles"] !== later &&
    !(after && administers(after))
      ? leaves(before["name"], pivot)
      : undefined,
  /** Of a user's status: kept out from now on. */
  userStatus: async ({ before, after }, pivot) =>
    isModel(after) && after["disabled"] === true && before?.["disabled"] !== true && after["name"] !== later
      ? leaves(after["name"], pivot)
      : undefined,
} satisfies Readonly<Record<string, Lockout>>;
