import { type Administration, type Change, later, lockout, type Model } from "../../src/definition/index.js";

const admin = (name: string): Model => ({ name, roles: ["super-admin"] });

const pivot = (users: readonly Model[], statuses: readonly Model[] = []): Administration => ({
  all: (kind) => Promise.resolve(kind === "user" ? users : statuses),
  leaving: new Set(),
});

const refusal = expect.objectContaining({ severity: "error", path: ["name"] }) as unknown;
const last = expect.objectContaining({
  message: '"ada" is the last user with the role super-admin who can log in',
}) as unknown;

test.each<[string, Change, unknown]>([
  ["making the built-in role", { after: { name: "super-admin" } }, refusal],
  ["deleting it", { before: { name: "super-admin" } }, refusal],
  ["renaming it", { before: { name: "super-admin" }, after: { name: "admins" } }, refusal],
  ["another role", { after: { name: "super-admins" } }, undefined],
])("a role: %s", async (_, change, expected) => {
  expect(await lockout.role(change)).toEqual(expected);
});

describe("a user", () => {
  const gone: Change = { before: admin("ada") };

  test.each<[string, Change, Administration, unknown]>([
    ["the last one, deleted", gone, pivot([admin("ada")]), last],
    [
      "the last one, without the role",
      { ...gone, after: { name: "ada", roles: [] } },
      pivot([admin("ada")]),
      last,
    ],
    ["roles left to Pivot", { ...gone, after: { name: "ada" } }, pivot([admin("ada")]), last],
    ["one of two", gone, pivot([admin("ada"), admin("bob")]), undefined],
    [
      "one of two, of whom the other is kept out",
      gone,
      pivot([admin("ada"), admin("bob")], [{ name: "bob", disabled: true }]),
      last,
    ],
    [
      "one of two, of whom the other was let in again",
      gone,
      pivot([admin("ada"), admin("bob")], [{ name: "bob", disabled: false }]),
      undefined,
    ],
    ["who is kept out anyway", gone, pivot([admin("ada")], [{ name: "ada", disabled: true }]), undefined],
    ["who keeps the role", { ...gone, after: admin("ada") }, pivot([admin("ada")]), undefined],
    [
      "whose roles are known later",
      { ...gone, after: { name: "ada", roles: later } },
      pivot([admin("ada")]),
      undefined,
    ],
    ["without the role", { before: { name: "ada", roles: ["readers"] } }, pivot([admin("bob")]), undefined],
    ["a new one", { after: admin("ada") }, pivot([]), undefined],
  ])("%s", async (_, change, present, expected) => {
    expect(await lockout.user(change, present)).toEqual(expected);
  });

  test("both of two, by one plan", async () => {
    const both = pivot([admin("ada"), admin("bob")]);
    expect(await lockout.user({ before: admin("bob") }, both)).toBeUndefined();
    expect(await lockout.user(gone, both)).toEqual(last);
  });
});

test.each<[string, Change, readonly Model[], unknown]>([
  ["the last one, kept out", { after: { name: "ada", disabled: true } }, [admin("ada")], last],
  [
    "one of two, kept out",
    { after: { name: "ada", disabled: true } },
    [admin("ada"), admin("bob")],
    undefined,
  ],
  [
    "let in",
    { before: { name: "ada", disabled: true }, after: { name: "ada", disabled: false } },
    [admin("ada")],
    undefined,
  ],
  ["deleted", { before: { name: "ada", disabled: true } }, [admin("ada")], undefined],
])("a user's status: %s", async (_, change, users, expected) => {
  expect(await lockout.userStatus(change, pivot(users))).toEqual(expected);
});
