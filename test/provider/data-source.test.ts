import { createClient } from "../../src/api/index.js";
import { plural, type ResourceName } from "../../src/definition/index.js";
import { type Contents, type Emulator, startEmulator } from "../../src/emulator/index.js";
import { createProvider } from "../../src/provider/index.js";
import { definitions } from "../../src/resources/index.js";
import { Diagnostics } from "../../src/terraform/diagnostics.js";
import { type ObjectValue } from "../../src/terraform/index.js";

let pivot: Emulator | undefined;

afterEach(() => pivot?.close());

/** The names of the objects that a list has with these filters. */
const listed = async (kind: ResourceName, seed: Contents, config: ObjectValue): Promise<unknown> => {
  pivot = await startEmulator({ switches: { references: "unchecked" } });
  pivot.seed(seed);
  const { endpoint, token } = pivot;
  const provider = createProvider({
    definitions,
    environment: { PIVOT_ENDPOINT: endpoint, PIVOT_API_TOKEN: token },
    connect: (configuration) => createClient(configuration),
  });
  const diagnostics = new Diagnostics();
  await provider.configure({ config: {}, terraformVersion: "1.11.4", diagnostics });
  const found = await provider.dataSources[`pivot_${plural(kind)}`]?.read({ config, diagnostics });
  const list = found?.[plural(kind)];
  return Array.isArray(list) ? list.map((one: ObjectValue) => one["name"]) : list;
};

const view = { dataCube: "orders", filter: {}, splits: [], pinnedDimensions: [] };

const report = (name: string, more: object) => ({
  name,
  title: name,
  owner: "ada@shop.example",
  creationDate: "2024-02-01T09:00:00.000Z",
  delivery: { frequency: "P1D", day: 1 },
  essence: view,
  admins: { access: "all" },
  externalEmails: [],
  ...more,
});

const reports = {
  reports: [
    report("paused", { disabled: true }),
    report("running", { disabled: false }),
    report("silent", {}),
  ],
};

test.each([
  [false, ["running", "silent"]],
  [true, ["paused"]],
])("a list of those with disabled = %s takes what Pivot leaves out as false", async (disabled, names) => {
  expect(await listed("report", reports, { disabled })).toEqual(names);
});

const cube = (name: string, more: object) => ({
  name,
  title: name,
  connectionName: "druid",
  source: "orders",
  ...more,
});

test("a list by a duration has those of the same length, however they are written", async () => {
  const seed = {
    dataCubes: [
      cube("hourly", { minAlertFrequency: "PT1H" }),
      cube("hourly-too", { minAlertFrequency: "PT60M" }),
      cube("daily", { minAlertFrequency: "P1D" }),
      cube("any", {}),
    ],
  };
  expect(await listed("data_cube", seed, { min_alert_frequency: "PT60M" })).toEqual(["hourly", "hourly-too"]);
});

test.each([
  [["sales"], ["ada", "blaise"]],
  [["sales", "admins"], ["ada"]],
  [[], ["ada", "blaise", "carl", "dora"]],
])("a list of users with the roles %j has those with all of them", async (roles, names) => {
  const seed = {
    users: [
      { name: "ada", roles: ["admins", "sales"] },
      { name: "blaise", roles: ["sales"] },
      { name: "carl", roles: ["admins"] },
      { name: "dora" },
    ],
  };
  expect(await listed("user", seed, { roles })).toEqual(names);
});

test("filters together let through what fits each, in the order of names", async () => {
  const seed = {
    dataCubes: [
      cube("b", { group: "Sales" }),
      cube("a", { group: "Sales" }),
      cube("c", { group: "Sales", connectionName: "other" }),
      cube("d", {}),
    ],
  };
  expect(await listed("data_cube", seed, { connection_name: "druid", group: "Sales" })).toEqual(["a", "b"]);
});
