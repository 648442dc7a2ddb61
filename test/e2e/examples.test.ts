/**
 * Every example is synthesised, applied to the emulator, planned again with nothing to do, and destroyed. None is skipped:
 * promotion, with three Pivots and a database, has a test of its own beside this one.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isModel } from "../../src/definition/index.js";
import { type Contents, type Emulator, startEmulator } from "../../src/emulator/index.js";
import { sentToPivot } from "../../src/testing/index.js";
import { snippet } from "../support/readme.js";
import { must, type Ran, run } from "../support/run.js";
import { createTerraformProject } from "../support/terraform-project.js";

jest.setTimeout(120_000);

const repository = resolve(__dirname, "../..");
const tsx = join(repository, "node_modules/tsx/dist/cli.mjs");

let pivot: Emulator;
let folder: string;

beforeEach(async () => {
  pivot = await startEmulator();
  folder = mkdtempSync(join(tmpdir(), "pivot-example-"));
});

afterEach(async () => {
  await pivot.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A value for every variable of a stack, by what its name says. */
const variablesOf = (stack: string): Readonly<Record<string, string>> => {
  const { variable = {} } = JSON.parse(readFileSync(join(stack, "cdk.tf.json"), "utf8")) as {
    variable?: Readonly<Record<string, unknown>>;
  };
  const valueOf = (name: string): string => {
    if (name.endsWith("endpoint")) return other.endpoint;
    if (/url|webhook/.test(name)) return "https://hooks.example.com/T0/B0/of-the-test";
    return name.endsWith("_token") && name.startsWith("staging") ? other.token : "a value of eighteen+";
  };
  return Object.fromEntries(Object.keys(variable).map((name) => [`TF_VAR_${name}`, valueOf(name)]));
};

/** A second Pivot, for examples that have two. */
let other: Emulator;
beforeAll(async () => {
  other = await startEmulator();
});
afterAll(() => other.close());

/** @param more Further commands, between the second plan and the end. */
const settles = async (
  terraform: (...args: readonly string[]) => Promise<Ran | { code: number; output: string }>,
  more: readonly (readonly string[])[] = [],
) => {
  const before = Object.entries(pivot.snapshot()).flatMap(([kind, objects]) =>
    objects.map(({ name }) => `${kind}/${String(name)}`),
  );
  const plan = ["plan", "-detailed-exitcode"];
  for (const args of [["init"], ["apply", "-auto-approve"], plan, ...more, ["destroy", "-auto-approve"]]) {
    const [step = "", ...rest] = args;
    const quiet = step === "state" ? [] : ["-no-color", "-input=false"];
    const { code, output } = await terraform(step, ...quiet, ...rest);
    expect({ step, code, output }).toMatchObject({ step, code: 0 });
  }
  // The documents show no way to delete a status.
  const { userStatuses: _, ...after } = pivot.snapshot();
  const left = Object.entries(after).flatMap(([kind, objects]) =>
    objects.map(({ name }) => ({ kind, name })),
  );
  expect(left.filter(({ kind, name }) => !before.includes(`${kind}/${String(name)}`))).toEqual([]);
};

const files = (readdirSync(join(repository, "examples"), { recursive: true }) as string[]).map((file) =>
  join("examples", file),
);
const programs = files
  .filter((file) => file.endsWith("/main.ts") && !file.includes("/promote-to-production/"))
  .sort();
const plain = files.filter((file) => file.endsWith("/main.tf")).sort();
const resources = files.filter((file) => file.endsWith("/resource.tf")).sort();
const read = (path: string): string => readFileSync(join(repository, path), "utf8");

test("there are examples of every kind of object", () => {
  const kinds = Object.keys(pivot.snapshot()).length;
  expect(programs.filter((path) => path.startsWith("examples/resources/"))).toHaveLength(kinds);
  expect(resources).toHaveLength(kinds);
});

interface Synthesised {
  readonly terraform: (...args: readonly string[]) => Promise<Ran>;
  /** The content of cdk.tf.json. */
  readonly json: string;
}

/** The only stack of a program, and the real terraform for it. */
const synthesised = async (path: string): Promise<Synthesised> => {
  const env = {
    CHECKPOINT_DISABLE: "1",
    TF_CLI_CONFIG_FILE: "/dev/null",
    PIVOT_ENDPOINT: pivot.endpoint,
    PIVOT_API_TOKEN: pivot.token,
    CDKTF_OUTDIR: join(folder, "cdktf.out"),
  };
  const tsconfig = join(repository, "tsconfig.json");
  await must(process.execPath, [tsx, "--tsconfig", tsconfig, join(repository, path)], { cwd: folder, env });
  const [name = ""] = readdirSync(join(folder, "cdktf.out/stacks"));
  const stack = join(folder, "cdktf.out/stacks", name);
  const program = process.env["TERRAFORM_BINARY_NAME"] ?? "terraform";
  return {
    json: readFileSync(join(stack, "cdk.tf.json"), "utf8"),
    terraform: (...args) => run(program, args, { cwd: stack, env: { ...env, ...variablesOf(stack) } }),
  };
};

test.each(programs)("%s", async (path) => {
  // What the example expects to find in Pivot.
  const seed = join(dirname(path), "pivot.json");
  if (files.includes(seed)) pivot.seed(JSON.parse(read(seed)) as Contents);
  await settles((await synthesised(path)).terraform);
});

/** What else HCL needs, where an example is of one resource: which provider, and values for the variables. */
const surroundings = (hcl: string): string =>
  `${hcl}
terraform {
  required_providers {
    pivot = { source = "pivot-as-code/pivot" }
  }
}
`.replaceAll(
    /^variable "(\w+)" \{$/gm,
    (head) => `${head}\n  default = "https://hooks.example.com/eighteen+"`,
  );

test.each(resources)("%s, and the import beside it", async (path) => {
  const project = await createTerraformProject({
    PIVOT_ENDPOINT: pivot.endpoint,
    PIVOT_API_TOKEN: pivot.token,
  });
  try {
    writeFileSync(join(project.folder, "main.tf"), surroundings(read(path)));
    const [, address = "", name = ""] =
      /^terraform import (\S+) (\S+)$/m.exec(read(path.replace("resource.tf", "import.sh"))) ?? [];
    await settles(
      (...args) => project.terraform(...args),
      [
        ["state", "rm", address],
        ["import", address, name],
        // Secrets do not come with an import: they are sent once more.
        ...(read(path).includes("_wo_version") ? [["apply", "-auto-approve"]] : []),
        ["plan", "-detailed-exitcode"],
      ],
    );
  } finally {
    await project.remove();
  }
});

test.each([
  ...plain.map((path) => [path, read(path)] as const),
  ["the README's plain HCL", snippet("main.tf")] as const,
])("%s", async (_, hcl) => {
  const project = await createTerraformProject({
    PIVOT_ENDPOINT: pivot.endpoint,
    PIVOT_API_TOKEN: pivot.token,
  });
  try {
    writeFileSync(join(project.folder, "main.tf"), hcl);
    await settles((...args) => project.terraform(...args));
  } finally {
    await project.remove();
  }
});

test("what is adopted stays as it was", async () => {
  const folderOf = "examples/stories/adopt-an-existing-pivot";
  pivot.seed(JSON.parse(read(`${folderOf}/pivot.json`)) as Contents);
  const before = pivot.snapshot();
  const { terraform } = await synthesised(`${folderOf}/main.ts`);
  await terraform("init");
  const { output } = await terraform("apply", "-auto-approve", "-no-color");
  expect(output).toContain("Resources: 3 imported, 1 added, 0 changed, 0 destroyed.");
  const after = pivot.snapshot();
  expect({ ...after, dataCubes: after.dataCubes.filter(({ name }) => name !== "sales-by-shop") }).toEqual(
    before,
  );
});

test("what a stack says it would send is what Pivot gets", async () => {
  const { terraform, json } = await synthesised("examples/stories/dashboard-and-weekly-report/main.ts");
  const said = Object.values(sentToPivot(json)).flat();
  await terraform("init");
  await terraform("apply", "-auto-approve");
  // In its envelope, as `{ "dashboard": { … } }`.
  const got = pivot.requests.all
    .filter(({ method }) => method === "POST")
    .flatMap(({ body }) => (isModel(body) ? ("name" in body ? [body] : Object.values(body)) : []));
  const byName = (objects: readonly unknown[]): unknown =>
    Object.fromEntries(
      objects.filter(isModel).map(({ creationDate: _, ...rest }) => [String(rest["name"]), rest]),
    );
  expect(said).toHaveLength(6);
  expect(byName(got)).toEqual(byName(said));
});
