import { defineResource, required, type ResourceName } from "../../src/definition/index.js";

const definitionOf = (name: ResourceName) =>
  defineResource({ name, summary: "Something.", attributes: { name: required.string("Its name.") } });

// Pivot API, endpoint matrix.
test.each<[ResourceName, string, string, string]>([
  ["user", "users", "user", "users"],
  ["user_auth", "user-auths", "userAuth", "userAuths"],
  ["user_status", "user-statuses", "userStatus", "userStatuses"],
  ["role", "roles", "role", "roles"],
  ["connection", "connections", "connection", "connections"],
  ["data_cube", "data-cubes", "dataCube", "dataCubes"],
  ["dashboard", "dashboards", "dashboard", "dashboards"],
  ["alert", "alerts", "alert", "alerts"],
  ["report", "reports", "report", "reports"],
])("a %s lives under the path and the keys that Pivot documents", (name, path, singular, plural) => {
  expect(definitionOf(name).collection).toEqual({ path, singular, plural });
});

test("every resource takes extra JSON besides its own attributes", () => {
  const { attributes } = definitionOf("role");
  expect(Object.keys(attributes)).toEqual(["name", "extraJson"]);
  expect(attributes).toHaveProperty("extraJson.kind", "extra");
  expect(attributes).toHaveProperty("extraJson.presence", "optional");
});

test("a resource without rules of its own has none, and nothing in it changes by itself", () => {
  expect(definitionOf("role")).toMatchObject({ rules: [], volatile: [] });
});

test("what is given is kept", () => {
  const rule = () => [];
  const forms = { read: (wire: object) => ({ ...wire }), write: (wire: object) => ({ ...wire }) };
  const given = {
    name: "alert",
    summary: "Watches.",
    rules: [rule],
    volatile: ["exampleQuery"],
    forms,
  } as const;
  expect(defineResource({ ...given, attributes: {} })).toMatchObject(given);
});
