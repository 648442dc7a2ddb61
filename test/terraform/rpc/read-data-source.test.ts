/** What is not managed is checked as well: data sources and ephemeral resources. */
import { Diagnostics } from "../../../src/terraform/diagnostics.js";
import { type ObjectValue, types, unknown } from "../../../src/terraform/index.js";
import { openEphemeralResource } from "../../../src/terraform/rpc/open-ephemeral-resource.js";
import { readDataSource } from "../../../src/terraform/rpc/read-data-source.js";
import { type Schema } from "../../../src/terraform/schema.js";

const schema: Schema = {
  version: 0,
  description: "Anything.",
  attributes: {
    id: { presence: "required", type: types.string, description: "Which." },
    size: { presence: "computed", type: types.number, description: "How long." },
  },
};
const config: ObjectValue = { id: "a", size: null };

const ways = {
  "a data source": async (given: ObjectValue | undefined) => {
    const diagnostics = new Diagnostics();
    const read = () => Promise.resolve(given);
    const value = await readDataSource({ schema, read }, { typeName: "toy", config, diagnostics });
    return { value, diagnostics };
  },
  "an ephemeral resource": async (given: ObjectValue | undefined) => {
    const diagnostics = new Diagnostics();
    const open = () => Promise.resolve(given && { result: given });
    const opened = await openEphemeralResource({ schema, open }, { typeName: "toy", config, diagnostics });
    return { value: opened?.result, diagnostics };
  },
};

describe.each(Object.entries(ways))("%s", (_, ask) => {
  test("that is right says nothing", async () => {
    const { value, diagnostics } = await ask({ id: "a", size: 1 });
    expect(value).toEqual({ id: "a", size: 1 });
    expect(diagnostics.all).toEqual([]);
  });

  test.each<[string, ObjectValue, string]>([
    [
      "that leaves a value unknown",
      { id: "a", size: unknown },
      "The attribute size is still unknown after the change.",
    ],
    ["that lacks a value", { id: "a" }, "The attribute size is missing."],
    [
      "that gives another type",
      { id: "a", size: "1" },
      "The attribute size does not fit the schema: expected number, found a string.",
    ],
  ])("%s is told", async (__, given, detail) => {
    const { diagnostics } = await ask(given);
    expect(diagnostics.all).toMatchObject([
      {
        severity: "error",
        detail: expect.stringContaining(detail) as unknown,
        path: [{ attribute: "size" }],
      },
    ]);
  });

  test("that gives nothing is told", async () => {
    const { value, diagnostics } = await ask(undefined);
    expect(value).toBeUndefined();
    expect(diagnostics.all).toMatchObject([
      {
        summary: expect.stringMatching(
          /^Bug in the provider: nothing came back from an? (read|opening) of toy$/,
        ) as unknown,
      },
    ]);
  });
});
