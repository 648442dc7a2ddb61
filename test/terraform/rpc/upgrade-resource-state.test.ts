import { Diagnostics } from "../../../src/terraform/diagnostics.js";
import { ExactNumber, type Resource, types } from "../../../src/terraform/index.js";
import { upgradeResourceState } from "../../../src/terraform/rpc/upgrade-resource-state.js";

const never = () => Promise.reject(new Error("not asked here"));

const resource: Resource = {
  schema: {
    version: 2,
    description: "A note.",
    attributes: { text: { presence: "required", description: "Text.", type: types.string } },
  },
  create: never,
  read: never,
  update: never,
  delete: never,
  import: never,
};

test("old state without a way to the present is an error, and is not passed on as it is", async () => {
  const diagnostics = new Diagnostics();
  const stored = JSON.stringify({ words: "x" });
  expect(
    await upgradeResourceState(resource, { typeName: "toy_note", version: 1, stored, diagnostics }),
  ).toBeUndefined();
  expect(JSON.stringify(diagnostics.all)).toContain("There is no upgrade from version 1 of the schema to 2.");
});

test("an upgrade keeps the digits of numbers that JavaScript would round", async () => {
  const diagnostics = new Diagnostics();
  const counted: Resource = {
    ...resource,
    schema: {
      ...resource.schema,
      attributes: { size: { presence: "required", description: "Size.", type: types.number } },
    },
    upgrade: (state) => Promise.resolve(state),
  };
  const upgraded = await upgradeResourceState(counted, {
    typeName: "toy_note",
    version: 1,
    stored: '{"size":9007199254740993}',
    diagnostics,
  });
  expect(diagnostics.all).toEqual([]);
  expect(upgraded).toEqual({ size: new ExactNumber("9007199254740993") });
});

test.each<[string, string | undefined, string, string]>([
  [
    "in the form of old Terraform",
    undefined,
    "The state of toy_note is in the form of Terraform 0.11",
    "No version of this provider wrote it.",
  ],
  ["null", "null", "There is nothing in the state of toy_note", "It is null."],
  ["no JSON", "{", "The state of toy_note cannot be read", "Quoted object key or end of object"],
  [
    "of another shape",
    '{"text":[1]}',
    "The state of toy_note cannot be read",
    "text: expected string, found a list.",
  ],
])("state that is %s is told without blame, with what to do", async (_, stored, summary, detail) => {
  const diagnostics = new Diagnostics();
  expect(
    await upgradeResourceState(resource, { typeName: "toy_note", version: 2, stored, diagnostics }),
  ).toBeUndefined();
  expect(diagnostics.all).toMatchObject([{ summary, detail: expect.stringContaining(detail) as unknown }]);
  expect(diagnostics.all[0]?.detail).toContain("terraform state rm");
});
