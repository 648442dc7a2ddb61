/**
 * What a user gets: the packed package, installed into an empty project outside of this repository, deployed with the
 * real cdktf. No registry is asked: what the package depends on is packed from here, too.
 */
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { createPackedProject, installed, type PackedProject } from "../support/packed-project.js";
import { readme, snippet } from "../support/readme.js";
import { must, run, type Ran } from "../support/run.js";

jest.setTimeout(180_000);

const cdktf = installed("cdktf-cli/bundle/bin/cdktf");

let pivot: Emulator;
let project: PackedProject;
let compiled: Ran;

const write = (file: string, content: string): Promise<void> =>
  writeFile(join(project.folder, file), content);

beforeAll(async () => {
  pivot = await startEmulator();
  project = await createPackedProject(["zod", "cdktf", "constructs", "@types/node", "undici-types"]);
  await write("main.ts", program);
  const app = `"${process.execPath}" main.js`;
  await write("cdktf.json", JSON.stringify({ language: "typescript", app, sendCrashReports: "false" }));
  await mkdir(join(project.folder, "plugin-cache"));
  compiled = await project.compile();
});

afterAll(async () => {
  await pivot.close();
  await project.remove();
});

const program = `import { App, TerraformStack } from "cdktf";
import { Connection, DataCube, PivotProvider, Role, level1 } from "cdktf-provider-pivot";

const app = new App();
const stack = new TerraformStack(app, "mine");
new PivotProvider(stack, "pivot");
const druid = new Connection(stack, "druid", { name: "druid", type: "druidsql", queryHosts: ["localhost:8888"] });
const readers = new Role(stack, "readers", { name: "readers", permissions: ["AccessVisualization"] });
new DataCube(stack, "wiki", {
  name: "wiki",
  connection: druid,
  source: "wikipedia",
  queryMode: "sql",
  options: { customEmbed: { on: true } },
  dimensions: [{ name: "channel" }],
  readAccess: { access: "specific", roles: [readers, Role.fromName("elsewhere")] },
});
new level1.dataPivotRole.DataPivotRole(stack, "found", { name: readers.name });
app.synth();
`;

const environment = (): Record<string, string> => ({
  PIVOT_ENDPOINT: pivot.endpoint,
  PIVOT_API_TOKEN: pivot.token,
  CHECKPOINT_DISABLE: "1",
  CI: "1",
  TF_CLI_CONFIG_FILE: "/dev/null",
  // As cdktf has one for all projects in the home folder, where a test has nothing to do.
  TF_PLUGIN_CACHE_DIR: join(project.folder, "plugin-cache"),
});

test("the published types are good for a strict program", () => {
  expect(compiled).toMatchObject({ code: 0, output: "" });
});

test("the README's links lead somewhere in the package", () => {
  const links = [...readme.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(links).toContain("examples/README.md");
  const packed = join(project.folder, "node_modules/cdktf-provider-pivot");
  expect(links.filter((path) => !existsSync(join(packed, path)))).toEqual([]);
});

test("npm install and cdktf deploy are all it takes; destroy leaves nothing", async () => {
  await must(process.execPath, [cdktf, "deploy", "--auto-approve"], {
    cwd: project.folder,
    env: environment(),
  });
  expect(pivot.snapshot()).toMatchObject({
    connections: [{ name: "druid" }],
    dataCubes: [
      {
        name: "wiki",
        source: { connectionName: "druid", value: "wikipedia" },
        options: { customEmbed: { on: true } },
        readAccess: { access: "specific", roles: ["elsewhere", "readers"] },
      },
    ],
  });
  const again = await run("terraform", ["plan", "-no-color", "-input=false", "-detailed-exitcode"], {
    cwd: join(project.folder, "cdktf.out/stacks/mine"),
    env: environment(),
  });
  expect(again.code).toBe(0);
  await must(process.execPath, [cdktf, "destroy", "--auto-approve"], {
    cwd: project.folder,
    env: environment(),
  });
  expect(pivot.snapshot()).toMatchObject({ connections: [], dataCubes: [] });
});

test("a stack does without the others that share its cache of providers", async () => {
  const init = async (name: string): Promise<string> => {
    const CDKTF_OUTDIR = join(project.folder, name);
    await must(process.execPath, ["main.js"], { cwd: project.folder, env: { CDKTF_OUTDIR } });
    const cwd = join(CDKTF_OUTDIR, "stacks/mine");
    await must("terraform", ["init", "-no-color", "-input=false"], { cwd, env: environment() });
    return cwd;
  };
  await init("theirs");
  const cwd = await init("ours");
  await rm(join(project.folder, "theirs"), { recursive: true });
  expect(await run("terraform", ["validate", "-no-color"], { cwd, env: environment() })).toMatchObject({
    code: 0,
    output: expect.stringContaining("The configuration is valid") as string,
  });
});

test("the README's test of a stack passes, and fails for another stack", async () => {
  const code = snippet("roles.test.ts");
  await write("roles.test.ts", code);
  expect(await project.compile("roles.test.ts")).toMatchObject({ code: 0, output: "" });
  const test = (): Promise<Ran> =>
    run(process.execPath, ["--test", "roles.test.js"], { cwd: project.folder });
  expect(await test()).toMatchObject({ code: 0 });
  await write("roles.test.ts", code.replace('permissions: ["AccessVisualization"]', "permissions: []"));
  await project.compile("roles.test.ts");
  expect(await test()).toMatchObject({ code: 1 });
});

test("the README's first stack is a program that deploys", async () => {
  await write("first.ts", snippet("main.ts"));
  expect(await project.compile("first.ts")).toMatchObject({ code: 0 });
  const app = `"${process.execPath}" first.js`;
  await must(process.execPath, [cdktf, "deploy", "--app", app, "--auto-approve"], {
    cwd: project.folder,
    env: environment(),
  });
  expect(pivot.snapshot()).toMatchObject({ connections: [{ name: "druid" }], dataCubes: [{ name: "wiki" }] });
});

test("a wrong program fails at synthesis, with the construct's path and what to do", async () => {
  await write(
    "wrong.js",
    program
      .replace(
        /^import (.*) from "(.*)";$/gm,
        (_, names: string, from: string) => `const ${names} = require("${from}");`,
      )
      .replace('[{ name: "channel" }]', '[{ name: "channel" }, { name: "channel" }]')
      .replace(
        'new PivotProvider(stack, "pivot")',
        'new PivotProvider(stack, "pivot", { apiToken: "literal-5772" })',
      ),
  );
  const { code, output } = await run(process.execPath, ["wrong.js"], { cwd: project.folder });
  expect(code).toBe(1);
  expect(output).toContain('[mine/wiki] dimensions[1].name "channel" is used twice');
  expect(output).toContain("[mine/pivot] apiToken is a secret written into the program");
  expect(output).not.toContain("literal-5772");
});
