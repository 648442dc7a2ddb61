import { Access, type AccessList, Role, User } from "cdktf-provider-pivot";

const ada = User.fromName("ada@shop.example");
const sales = Role.fromName("sales-analysts");

test.each<[string, AccessList, AccessList]>([
  ["everybody", Access.all(), { access: "all" }],
  ["one user", Access.only(ada), { access: "single", users: [ada] }],
  ["one role", Access.only(sales), { access: "single", roles: [sales] }],
  [
    "those listed",
    Access.specific({ users: [ada, "bob@shop.example"], roles: [sales] }),
    { access: "specific", users: [ada, "bob@shop.example"], roles: [sales] },
  ],
  ["nobody", Access.specific({ users: [] }), { access: "specific" }],
])("%s", (_, access, expected) => {
  expect(access).toStrictEqual(expected);
});

test.each<[string, () => AccessList, string]>([
  [
    "a name, which may be a user's or a role's",
    // @ts-expect-error a name alone
    () => Access.only("ada@shop.example"),
    'Access.only: who is "ada@shop.example". Expected a User or Role, such as User.fromName("ada").',
  ],
  [
    "another kind of object",
    // @ts-expect-error no user and no role
    () => Access.only({ kind: "data_cube", name: "orders" }),
    'Access.only: who is an object. Expected a User or Role, such as User.fromName("ada").',
  ],
  [
    "nothing",
    // @ts-expect-error nobody is named
    () => Access.only(),
    'Access.only: who is undefined. Expected a User or Role, such as User.fromName("ada").',
  ],
])("%s is no answer to who alone has access", (_, make, message) => {
  expect(make).toThrow(new Error(message));
});

test.each<[string, () => AccessList, string]>([
  [
    "a user among roles",
    // @ts-expect-error a user among roles
    () => Access.specific({ roles: ["sales", ada] }),
    "Access.specific: roles[1] is an object. Expected a role, or its name.",
  ],
  [
    "a role among users",
    // @ts-expect-error a role among users
    () => Access.specific({ users: [sales] }),
    "Access.specific: users[0] is an object. Expected a user, or its name.",
  ],
  [
    "a role instead of a list",
    // @ts-expect-error one role alone
    () => Access.specific({ roles: "sales" }),
    'Access.specific: roles is "sales". Expected a list.',
  ],
  [
    "one role in the place of a list",
    // @ts-expect-error one role alone
    () => Access.specific({ roles: sales }),
    "Access.specific: roles is an object. Expected a list.",
  ],
  [
    "an empty name",
    () => Access.specific({ users: [""] }),
    'Access.specific: users[0] is "". Expected a name that is not empty.',
  ],
])("%s is refused", (_, make, message) => {
  expect(make).toThrow(new Error(message));
});

test("nobody is let in later", () => {
  const { users } = Access.only(ada);
  expect(Object.isFrozen(users)).toBe(true);
  expect(Object.isFrozen(Access.all())).toBe(true);
});
