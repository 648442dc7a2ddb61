/**
 * CDK Terrain: the packed package in a project outside of this repository that has cdktn and no cdktf, synthesised there
 * and driven with the real terraform. No registry is asked: what the project needs is packed from here.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { createPackedProject, installed, type PackedProject } from "../support/packed-project.js";
import { must, run, type Ran } from "../support/run.js";

jest.setTimeout(180_000);

const repository = resolve(__dirname, "../..");

let pivot: Emulator;
let project: PackedProject;

beforeAll(async () => {
  pivot = await startEmulator();
  project = await createPackedProject(["zod", "cdktn", "constructs"]);
  await writeFile(join(project.folder, "main.ts"), program);
});

afterAll(async () => {
  await pivot.close();
  await project.remove();
});

/** What Terraform's templates, its quotes or cdktf read in their own way. */
const awkward = ['say "hi"', "C:\\dir\\", "100%{x}", "$${x} ${y}", "two\nlines\t", null, '"'];

const program = `import { App, TerraformOutput, TerraformStack, TerraformVariable } from "cdktn";
import { Access, Connection, DataCube, Delivery, Filter, Formula, PivotProvider, Report, Role, User, essence, filter, level1 } from "cdktf-provider-pivot/cdktn";

const app = new App();
const stack = new TerraformStack(app, "mine");
new PivotProvider(stack, "pivot");
const druid = new Connection(stack, "druid", { name: "druid", type: "druidsql", queryHosts: ["localhost:8888"] });
const readers = new Role(stack, "readers", { name: "readers", permissions: ["AccessVisualization"] });
const name = new TerraformVariable(stack, "name", { type: "string", default: "O'Neil \\"\${x}" });
const names = new TerraformVariable(stack, "names", { type: "list(string)", default: ["O'Neil", "x"] });
const nobody = new TerraformVariable(stack, "nobody", { type: "list(string)", default: [] });
const wiki = new DataCube(stack, "wiki", {
  name: "wiki",
  connection: druid,
  source: "wikipedia",
  queryMode: "sql",
  options: { customEmbed: { on: true } },
  dimensions: [{ name: "channel" }, { name: "page" }],
  subsetFormula: Formula.column("a").is(name.stringValue)
    .or(Formula.column("b").in(names.listValue))
    .or(Formula.column("c").in(nobody.listValue)),
  readAccess: { access: "specific", roles: [readers, Role.fromName("elsewhere")] },
});
new Report(stack, "awkward", {
  name: "awkward",
  title: "Awkward",
  owner: "ada",
  delivery: Delivery.daily({ at: 8 }),
  admins: Access.only(User.fromName("ada")),
  essence: essence({
    dataCube: wiki,
    measures: [],
    filter: filter(Filter.in("page", ${JSON.stringify(awkward)}), Filter.contains("page", '"' + druid.name + '" for $' + druid.name)),
  }),
});
const found = new level1.dataPivotRole.DataPivotRole(stack, "found", { name: readers.name });
new TerraformOutput(stack, "role", { value: found.name });
app.synth();
`;

const stackFolder = (): string => join(project.folder, "cdktf.out/stacks/mine");

const terraform = (...args: readonly string[]): Promise<Ran> =>
  run(process.env["TERRAFORM_BINARY_NAME"] ?? "terraform", [...args, "-no-color", "-input=false"], {
    cwd: stackFolder(),
    env: {
      PIVOT_ENDPOINT: pivot.endpoint,
      PIVOT_API_TOKEN: pivot.token,
      CHECKPOINT_DISABLE: "1",
      TF_CLI_CONFIG_FILE: "/dev/null",
    },
  });

test("the project knows no cdktf", () => {
  expect(existsSync(join(project.folder, "node_modules/cdktn"))).toBe(true);
  expect(existsSync(join(project.folder, "node_modules/cdktf"))).toBe(false);
});

test("the published types are good for a strict program", async () => {
  expect(await project.compile()).toMatchObject({ code: 0, output: "" });
});

/** Runs the program with other packages, by what it imports in their place. */
const synthesise = async (packages: Readonly<Record<string, string>> = {}): Promise<void> => {
  const script = program.replace(
    /^import (.*) from "(.*)";$/gm,
    (_, names: string, from: string) =>
      `const ${names} = require(${JSON.stringify(packages[from] ?? from)});`,
  );
  await writeFile(join(project.folder, "script.js"), script);
  await must(process.execPath, ["script.js"], { cwd: project.folder });
};

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));

const versionOf = async (name: string): Promise<string> => {
  // Every package has one; npm would not have installed it.
  const { version } = (await readJson(installed(`${name}/package.json`))) as { readonly version: string };
  return version;
};

/** The version of the cdktf or cdktn that wrote the stack, as it says in there. */
const synthesiser = async (): Promise<string> => {
  // Both write it so; the test fails here should one stop to.
  const { "//": about } = (await readJson(join(stackFolder(), "cdk.tf.json"))) as {
    readonly "//": { readonly metadata: { readonly version: string } };
  };
  return about.metadata.version;
};

test("terraform applies what cdktn synthesised, plans nothing afterwards, and destroy leaves nothing", async () => {
  await synthesise();
  expect(await terraform("init")).toMatchObject({ code: 0 });
  expect(await terraform("apply", "-auto-approve")).toMatchObject({ code: 0 });
  expect(pivot.snapshot()).toMatchObject({
    connections: [{ name: "druid" }],
    dataCubes: [
      {
        name: "wiki",
        source: { connectionName: "druid", value: "wikipedia" },
        options: { customEmbed: { on: true } },
        subsetFormula:
          "((t.\"a\" = 'O''Neil \"${x}') OR (t.\"b\" IN ('O''Neil', 'x'))) OR (t.\"c\" IN (NULL))",
        readAccess: { access: "specific", roles: ["elsewhere", "readers"] },
      },
    ],
    reports: [
      {
        essence: {
          dataCube: "wiki",
          filter: { clauses: [{ values: { elements: awkward } }, { search: '"druid" for $druid' }] },
        },
      },
    ],
  });
  expect(await terraform("plan", "-detailed-exitcode")).toMatchObject({ code: 0 });
  expect(await terraform("destroy", "-auto-approve")).toMatchObject({ code: 0 });
  expect(pivot.snapshot()).toMatchObject({ connections: [], dataCubes: [] });
});

test("a stack that was applied with cdktf moves to cdktn without a change", async () => {
  await synthesise({ cdktn: installed("cdktf"), "cdktf-provider-pivot/cdktn": repository });
  expect(await synthesiser()).toBe(await versionOf("cdktf"));
  expect(await terraform("init")).toMatchObject({ code: 0 });
  expect(await terraform("apply", "-auto-approve")).toMatchObject({ code: 0 });
  await synthesise();
  expect(await synthesiser()).toBe(await versionOf("cdktn"));
  expect(await terraform("init")).toMatchObject({ code: 0 });
  expect(await terraform("plan", "-detailed-exitcode")).toMatchObject({ code: 0 });
  expect(await terraform("destroy", "-auto-approve")).toMatchObject({ code: 0 });
});
