/** Formulas that are built, from the program to Pivot: what Terraform reads on the way is not what Pivot gets. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { DataCube, Formula, PivotProvider } from "cdktf-provider-pivot";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { must } from "../support/run.js";

jest.setTimeout(120_000);

let pivot: Emulator;
let folder: string;

beforeAll(async () => {
  pivot = await startEmulator();
  pivot.seed({ connections: [{ name: "druid", type: "druidsql", queryHosts: ["druid:8888"] }] });
  folder = mkdtempSync(join(tmpdir(), "pivot-formulas-"));
});

afterAll(async () => {
  await pivot.close();
  rmSync(folder, { recursive: true, force: true });
});

test("Pivot gets the cube's own language, with its names and texts in their own characters", async () => {
  const app = new App({ outdir: folder });
  const stack = new TerraformStack(app, "cubes");
  // Without it, CDKTF puts the state into the folder of whoever runs this.
  new LocalBackend(stack, { path: join(folder, "terraform.tfstate") });
  new PivotProvider(stack, "pivot");
  for (const queryMode of ["plywood", "sql"]) {
    new DataCube(stack, queryMode, {
      name: queryMode,
      connection: "druid",
      source: "orders",
      queryMode,
      dimensions: [{ name: "country", formula: Formula.column("customer's country") }],
      measures: [
        { name: "odd", formula: Formula.count().where(Formula.column("$${x").is('100 %{ of "$${y}"')) },
      ],
    });
  }
  app.synth();

  const cwd = join(folder, "stacks/cubes");
  const program = process.env["TERRAFORM_BINARY_NAME"] ?? "terraform";
  const env = {
    CHECKPOINT_DISABLE: "1",
    TF_CLI_CONFIG_FILE: "/dev/null",
    PIVOT_ENDPOINT: pivot.endpoint,
    PIVOT_API_TOKEN: pivot.token,
  };
  for (const args of [["init"], ["apply", "-auto-approve"], ["plan", "-detailed-exitcode"]])
    await must(program, [...args, "-no-color", "-input=false"], { cwd, env });

  // Terraform creates them side by side.
  const byName = [...pivot.snapshot().dataCubes].sort((one, other) =>
    String(one["name"]).localeCompare(String(other["name"])),
  );
  expect(byName).toMatchObject([
    {
      name: "plywood",
      dimensions: [{ formula: "${customer's country}" }],
      measures: [{ formula: "$main.filter(${$${x} == '100 %{ of \"$${y}\"').count()" }],
    },
    {
      name: "sql",
      dimensions: [{ formula: 't."customer\'s country"' }],
      measures: [{ formula: 'COUNT(*) FILTER (WHERE t."$${x" = \'100 %{ of "$${y}"\')' }],
    },
  ]);
});
