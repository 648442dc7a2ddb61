/** Two stacks of one app, of which one uses what the other has, through the real terraform. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Fn, LocalBackend, TerraformIterator, TerraformStack, TerraformVariable } from "cdktf";
import {
  Access,
  Alert,
  Connection,
  Dashboard,
  DataCube,
  Duration,
  essence,
  Filter,
  filter,
  Formula,
  PivotProvider,
  Report,
  Delivery,
  Role,
  row,
  Split,
  Tile,
  User,
} from "cdktf-provider-pivot";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { must, type Ran } from "../support/run.js";

jest.setTimeout(180_000);

let pivot: Emulator;
let folder: string;

beforeAll(async () => {
  pivot = await startEmulator();
  folder = await mkdtemp(join(tmpdir(), "pivot-stacks-"));
});

afterAll(async () => {
  await pivot.close();
  await rm(folder, { recursive: true, force: true });
});

const stackIn = (app: App, id: string): TerraformStack => {
  const stack = new TerraformStack(app, id);
  new LocalBackend(stack, { path: join(folder, `${id}.tfstate`) });
  new PivotProvider(stack, "pivot");
  return stack;
};

const data = (app: App) => {
  const stack = stackIn(app, "data");
  const druid = new Connection(stack, "druid", { name: "druid", type: "druidsql", queryHosts: ["a:1"] });
  const readers = new Role(stack, "readers", { name: "readers", permissions: ["AccessVisualization"] });
  const ada = new User(stack, "ada", { name: "ada", email: "ada@shop.example", roles: [readers] });
  const wiki = new DataCube(stack, "wiki", {
    name: "wiki",
    connection: druid,
    source: "wikipedia",
    queryMode: "sql",
    dimensions: [{ name: "channel", formula: Formula.column("channel") }],
    measures: [{ name: "edits", formula: Formula.count() }],
  });
  return { druid, readers, ada, wiki };
};

const use = (app: App, { druid, readers, ada, wiki }: ReturnType<typeof data>): void => {
  const stack = stackIn(app, "use");
  const columns = new TerraformVariable(stack, "columns", {
    type: "list(map(string))",
    default: [{ name: "item", title: "Item" }],
  });
  const column = TerraformIterator.fromList(columns.listValue);
  // Of the same id as the role of the other stack.
  const sales = new Role(stack, "readers", { name: Fn.join("-", ["sales", readers.name]) });
  const orders = new DataCube(stack, "orders", {
    name: "orders",
    connection: druid,
    source: "orders",
    queryMode: "sql",
    dimensions: column.dynamic({ name: column.getString("name"), title: column.getString("title") }),
    subsetFormula: Formula.column("seller").is(ada.name),
    readAccess: Access.specific({ roles: [readers] }),
  });
  orders.grantRead(sales, ada);
  const edits = essence({
    dataCube: wiki,
    measures: [wiki.measure("edits")],
    splits: [Split.by(wiki.dimension("channel"), { limit: 3 })],
    filter: filter(Filter.in("channel", [ada.name, "x ${y}"])),
    visualization: "table",
  });
  new Dashboard(stack, "board", {
    name: "board",
    title: `Of ${ada.name}`,
    pages: [{ name: "page", tiles: row(Tile.view("edits", { essence: edits, width: 12, height: 3 })) }],
  }).grantRead(readers);
  new Report(stack, "weekly", {
    name: "weekly",
    title: "Weekly",
    owner: ada,
    delivery: Delivery.weekly({ on: "monday", at: 8 }),
    essence: edits,
    admins: Access.only(ada),
  }).sendTo(readers);
  new Alert(stack, "quiet", {
    name: "quiet",
    title: "Quiet",
    owner: ada,
    dataCube: wiki,
    checkFrequency: Duration.hours(1),
    timeFrame: Duration.days(1),
    conditions: [{ type: "value", measure: wiki.measure("edits"), condition: "lessThan", value: 1 }],
  }).notify(ada, readers);
};

const terraform = (stack: string, ...args: readonly string[]): Promise<Ran> =>
  must(process.env["TERRAFORM_BINARY_NAME"] ?? "terraform", [...args, "-no-color", "-input=false"], {
    cwd: join(folder, "stacks", stack),
    env: {
      PIVOT_ENDPOINT: pivot.endpoint,
      PIVOT_API_TOKEN: pivot.token,
      CHECKPOINT_DISABLE: "1",
      TF_CLI_CONFIG_FILE: "/dev/null",
    },
  });

test("cubes, users, roles and connections of another stack go wherever those of the same stack do", async () => {
  const app = new App({ outdir: folder });
  use(app, data(app));
  app.synth();
  for (const stack of ["data", "use"]) {
    await terraform(stack, "init");
    await terraform(stack, "apply", "-auto-approve");
  }
  const view = {
    dataCube: "wiki",
    selectedMeasures: ["edits"],
    filter: { clauses: [{ values: { elements: ["ada", "x ${y}"] } }] },
  };
  expect(pivot.snapshot()).toMatchObject({
    dataCubes: [
      { name: "wiki" },
      {
        source: { connectionName: "druid" },
        dimensions: [{ name: "item", title: "Item" }],
        subsetFormula: "t.\"seller\" = 'ada'",
        readAccess: { users: ["ada"], roles: ["readers", "sales-readers"] },
      },
    ],
    dashboards: [{ title: "Of ada", readAccess: { roles: ["readers"] } }],
    reports: [
      { owner: "ada", essence: view, admins: { users: ["ada"] }, recipients: { roles: ["readers"] } },
    ],
    alerts: [{ owner: "ada", dataCube: "wiki", recipients: { users: ["ada"], roles: ["readers"] } }],
  });
  for (const stack of ["use", "data"]) {
    await terraform(stack, "plan", "-detailed-exitcode");
    await terraform(stack, "destroy", "-auto-approve");
  }
  expect(pivot.snapshot()).toMatchObject({ connections: [], dataCubes: [], users: [] });
});
