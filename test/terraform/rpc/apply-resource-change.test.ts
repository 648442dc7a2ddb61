/** Whatever a provider gives back for an object that exists, the object stays in the state. */
import { Diagnostics } from "../../../src/terraform/diagnostics.js";
import { type Held, type Resource, types } from "../../../src/terraform/index.js";
import { applyResourceChange } from "../../../src/terraform/rpc/apply-resource-change.js";
import { importResourceState } from "../../../src/terraform/rpc/import-resource-state.js";
import { planResourceChange } from "../../../src/terraform/rpc/plan-resource-change.js";
import { writePrivate } from "../../../src/terraform/rpc/private-data.js";
import { readResource } from "../../../src/terraform/rpc/read-resource.js";
import { type Attributes } from "../../../src/terraform/schema.js";
import { typeOfAttributes } from "../../../src/terraform/schema-type.js";
import { encodeMsgpack } from "../../../src/terraform/values/msgpack.js";
import { formatPath } from "../../../src/terraform/values/path.js";
import { type ObjectValue, unknown } from "../../../src/terraform/values/value.js";

const description = "An attribute.";
const lines: Attributes = {
  id: { presence: "required", type: types.string, description },
  mark: { presence: "computed", type: types.string, description },
  token: { presence: "optional", type: types.string, writeOnly: true, description },
};
const attributes: Attributes = {
  name: { presence: "required", type: types.string, description },
  size: { presence: "computed", type: types.number, description },
  secret: { presence: "optional", type: types.string, writeOnly: true, description },
  lines: { presence: "optional", nesting: "list", attributes: lines, description },
};
const planned: ObjectValue = {
  name: "n",
  size: unknown,
  secret: null,
  lines: [{ id: "a", mark: unknown, token: null }],
};
const config: ObjectValue = {
  name: "n",
  size: null,
  secret: "hush",
  lines: [{ id: "a", mark: null, token: "hush" }],
};
const whole: ObjectValue = { name: "n", size: 1, secret: null, lines: [{ id: "a", mark: "*", token: null }] };

const never = () => Promise.reject(new Error("not asked here"));

/** A resource that gives what no type would let it give. */
const giving = (held: unknown): Resource => {
  const given = () => Promise.resolve(held as Held);
  return {
    schema: { version: 0, description, attributes },
    create: given,
    read: given,
    update: given,
    import: given,
    delete: never,
  };
};

const typeName = "toy_note";
const told = (diagnostics: Diagnostics) =>
  diagnostics.all.map(({ summary, detail, path }) => [
    summary,
    path && formatPath(path),
    detail.split(". ")[0],
  ]);

const create = async (held: unknown) => {
  const diagnostics = new Diagnostics();
  const { state, private: data } = await applyResourceChange(giving(held), {
    typeName,
    prior: null,
    planned,
    config,
    private: { provider: { before: true } },
    diagnostics,
  });
  // What is kept can be written, or Terraform would drop it.
  encodeMsgpack(state, typeOfAttributes(attributes));
  writePrivate(data);
  return { state, data, faults: told(diagnostics) };
};

const result = "Bug in the provider: the result of toy_note";

test.each<[string, unknown, ObjectValue, [string, string][]]>([
  ["is right", whole, whole, []],
  [
    "has a value of another type, which gives way to the planned one",
    { ...whole, name: 5 },
    whole,
    [["name", "The attribute name does not fit the schema: expected string, found a number"]],
  ],
  [
    "has a number that is none, of which nothing was planned",
    { ...whole, size: NaN },
    { ...whole, size: null },
    [["size", "The attribute size does not fit the schema: expected number, found NaN"]],
  ],
  [
    "lacks an attribute",
    { size: 1, secret: null, lines: whole["lines"] },
    whole,
    [["name", "The attribute name is missing"]],
  ],
  [
    "has an attribute too many",
    { ...whole, ghost: "boo" },
    whole,
    [["ghost", "The attribute ghost is not in the schema"]],
  ],
  [
    "has write-only values",
    { ...whole, secret: "hush", lines: [{ id: "a", mark: "*", token: "hush" }] },
    whole,
    [
      ["secret", "The attribute secret is write-only and must be null"],
      ["lines[0].token", "The attribute lines[0].token is write-only and must be null"],
    ],
  ],
  [
    "lacks something deep inside",
    { ...whole, lines: [{ id: "a", token: null }] },
    { ...whole, lines: [{ id: "a", mark: null, token: null }] },
    [["lines[0].mark", "The attribute lines[0].mark is missing"]],
  ],
  [
    "is of another shape, of which not all was planned",
    { ...whole, lines: "a" },
    { ...whole, lines: null },
    [
      ["lines", "The attribute lines does not fit the schema: expected list, found a string"],
      ["lines", "The attribute lines is not what was planned"],
    ],
  ],
])("a result that %s is kept, and the faults are told", async (_, given, state, faults) => {
  const created = await create({ state: given });
  expect(created.state).toEqual(state);
  expect(created.faults).toEqual(faults.map(([path, detail]) => [result, path, detail]));
  expect(JSON.stringify(created.faults)).not.toContain("hush");
});

test("private data that is no JSON is told, and what was there before stays", async () => {
  const { state, data, faults } = await create({ state: whole, private: { count: 5n } });
  expect(state).toEqual(whole);
  expect(data.provider).toEqual({ before: true });
  expect(faults).toEqual([
    [
      "Bug in the provider: the private data of toy_note",
      undefined,
      "It cannot be written as JSON (TypeError: Do not know how to serialize a BigInt), so it was left as it was",
    ],
  ]);
});

test("a provider that gives null after a create is told to have given nothing", async () => {
  const { state, faults } = await create(null);
  expect(state).toBeNull();
  expect(faults[0]?.[0]).toBe("Bug in the provider: nothing came back from a create of toy_note");
});

const secretive = { ...whole, secret: "hush" };

test("what is read, imported and planned is without write-only values, too", async () => {
  const diagnostics = new Diagnostics();
  const data = { provider: {} };
  const read = await readResource(giving({ state: secretive }), {
    typeName,
    state: whole,
    private: data,
    diagnostics,
  });
  const imported = await importResourceState(giving({ state: secretive }), {
    typeName,
    id: "n",
    diagnostics: new Diagnostics(),
  });
  const planning: Resource = { ...giving(null), plan: () => Promise.resolve(secretive) };
  const plan = await planResourceChange(planning, {
    typeName,
    config,
    prior: whole,
    destroy: false,
    private: data,
    diagnostics,
  });
  expect([read.state, imported?.state, plan.planned]).toEqual([whole, whole, whole]);
  expect(told(diagnostics).map(([summary, path]) => `${summary ?? ""}, ${path ?? ""}`)).toEqual([
    "Bug in the provider: the read of toy_note, secret",
    "Bug in the provider: the plan of toy_note, secret",
  ]);
});
