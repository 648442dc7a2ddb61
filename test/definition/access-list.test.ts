import {
  accessList,
  defineResource,
  later,
  type Model,
  readWire,
  required,
  validate,
  writeWire,
} from "../../src/definition/index.js";

const thing = defineResource({
  name: "dashboard",
  summary: "Something that is shared.",
  attributes: { name: required.string("Name."), readAccess: accessList("Who sees it.", "d2023 H") },
});

/** Documented forms: Pivot API, AccessList. */
const documented = [
  { access: "all" },
  { access: "single", users: ["ada@shop.example"] },
  { access: "specific" },
  { access: "specific", users: ["ada@shop.example"], roles: ["sales-analysts"] },
];

test.each(documented.map((list) => [JSON.stringify(list), list] as const))(
  "%s goes there and back",
  (_, list) => {
    const wire = { name: "sales", readAccess: list };
    const model = readWire(thing, wire);
    expect(model["readAccess"]).toEqual({ users: undefined, roles: undefined, ...list });
    expect(writeWire(thing, model)).toEqual(wire);
    expect(validate(thing, model)).toEqual([]);
  },
);

test("some objects must have one", () => {
  expect(accessList("Who may edit it.", "seed H", "required")).toEqual({
    ...accessList("Who may edit it.", "seed H"),
    presence: "required",
  });
});

test("users and roles that are not named lose access", () => {
  const now = {
    name: "sales",
    readAccess: { access: "specific", users: ["eve"], roles: ["all-staff"], note: 1 },
  };
  const model = { name: "sales", readAccess: { access: "specific", users: ["ada"] } };
  expect(writeWire(thing, model, now)).toEqual({
    name: "sales",
    readAccess: { access: "specific", users: ["ada"], note: 1 },
  });
});

test.each([
  [
    { access: "everyone" },
    [
      {
        severity: "warning",
        path: ["readAccess", "access"],
        message: '"everyone" is not among the documented values',
        advice:
          "Documented are all, single, specific. It is sent as it is: a newer Pivot may know it. Check the spelling.",
      },
    ],
  ],
  [
    { users: ["ada"] },
    [
      {
        severity: "error",
        path: ["readAccess", "access"],
        message: "is missing",
        advice:
          "`all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`.",
      },
    ],
  ],
])("%j is noticed", (readAccess, problems) => {
  expect(validate(thing, { name: "sales", readAccess })).toEqual(problems);
});

test.each<[Model, string, string]>([
  [
    { access: "all", users: ["ada"] },
    '"all" is everybody, whoever is listed',
    'Leave users and roles out, or use "specific" to let in only those. It is sent as it is.',
  ],
  [
    { access: "single" },
    '"single" is one user or role, and 0 are listed',
    "List one in users or roles. It is sent as it is.",
  ],
  [
    { access: "single", users: ["ada"], roles: ["sales"] },
    '"single" is one user or role, and 2 are listed',
    'List one, or use "specific". It is sent as it is.',
  ],
])("%j lists others than it says, which is told", (readAccess, message, advice) => {
  expect(validate(thing, { name: "sales", readAccess })).toEqual([
    { severity: "warning", path: ["readAccess", "access"], message, advice },
  ]);
});

test.each([
  [{ access: later, users: ["ada"] }],
  [{ access: "all", users: later }],
  [{ access: "single", roles: later }],
  [{ access: "single", roles: [later] }],
  [{ access: "all", users: [], roles: null }],
])("nothing is said of %p", (readAccess) => {
  expect(validate(thing, { name: "sales", readAccess })).toEqual([]);
});
