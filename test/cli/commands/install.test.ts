import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packagePath, version } from "../../../src/definition/index.js";
import { bundledCli, type Cli } from "../running.js";

let cli: Cli;
let source: string;
let home: string;

beforeAll(async () => {
  cli = await bundledCli();
  source = join(cli.folder, "terraform-provider-pivot.zip");
});

afterAll(() => cli.remove());

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "install-"));
  writeFileSync(source, "the packed provider");
});

afterEach(() => rmSync(home, { recursive: true }));

const inHome = () => ({ env: { HOME: home }, cwd: home });
const usualTarget = (): string => join(home, ".terraform.d/plugins", packagePath());

const block = `terraform {
  required_providers {
    pivot = {
      source  = "pivot-as-code/pivot"
      version = "${version}"
    }
  }
}

provider "pivot" {} # PIVOT_ENDPOINT and PIVOT_API_TOKEN
`;

test("lays the provider where Terraform looks for it, and says what to write", async () => {
  expect(await cli.run(["install"], inHome())).toEqual({
    code: 0,
    stdout: `Installed version ${version}: ${usualTarget()}

Paste this into your configuration, and run: terraform init

${block}`,
    stderr: "",
  });
  expect(readFileSync(usualTarget(), "utf8")).toBe("the packed provider");
  expect(readdirSync(dirname(usualTarget()))).toHaveLength(1);
});

test.each([
  ["terraform.d/plugins", "terraform init"],
  ["mirror", "terraform init -plugin-dir=HOME/mirror"],
  ["my mirror", "terraform init -plugin-dir='HOME/my mirror'"],
])("lays it below the folder %s when asked to", async (dir, init) => {
  const { code, stdout } = await cli.run(["install", "--dir", dir], inHome());
  expect(code).toBe(0);
  expect(readFileSync(join(home, dir, packagePath()), "utf8")).toBe("the packed provider");
  expect(stdout.replaceAll(`${home}/`, "HOME/")).toContain(`and run: ${init}\n`);
});

test("tells a first time, another build and the same build apart, as JSON too", async () => {
  const told = [];
  for (const build of ["one", "two", "two"]) {
    writeFileSync(source, build);
    told.push(JSON.parse((await cli.run(["install", "--json"], inHome())).stdout));
  }
  const common = { version, path: usualTarget() };
  expect(told).toEqual([
    { event: "installed", ...common },
    { event: "replaced", ...common },
    { event: "unchanged", ...common },
  ]);
  expect(readFileSync(usualTarget(), "utf8")).toBe("two");
});

test("warns that lock files refuse another build", async () => {
  await cli.run(["install"], inHome());
  writeFileSync(source, "another");
  const { stdout } = await cli.run(["install"], inHome());
  expect(stdout).toContain(
    "A .terraform.lock.hcl that knows the other build refuses this one: delete pivot-as-code/pivot",
  );
});

test("replaces the file and does not write into it, as Terraform may be unpacking it", async () => {
  await cli.run(["install"], inHome());
  const before = statSync(usualTarget()).ino;
  await cli.run(["install"], inHome());
  expect(statSync(usualTarget()).ino).not.toBe(before);
});

describe("says why it cannot", () => {
  test("when the provider is missing", async () => {
    rmSync(source);
    expect(await cli.run(["install"], inHome())).toEqual({
      code: 1,
      stdout: "",
      stderr:
        `Error: The provider is missing: ${source} can not be read (ENOENT).\n` +
        "It comes with this command in the npm package cdktf-provider-pivot. Install the package again; " +
        "in its repository, run npm run build.\n",
    });
    expect(readdirSync(home)).toEqual([]);
  });

  test("when the folder is a file, leaving nothing behind", async () => {
    writeFileSync(join(home, "taken"), "");
    const { code, stdout, stderr } = await cli.run(["install", "--dir", "taken"], inHome());
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`can not be written to ${join(home, "taken", packagePath())} (ENOTDIR).`);
    expect(stderr).toContain("pivot-tf install --dir <folder>");
  });

  test("when no folder can be made there", async () => {
    // /proc is there and takes no folders; elsewhere than on Linux, there is none to be made at the root.
    const { code, stdout, stderr } = await cli.run(["install", "--dir", "/proc/none"], inHome());
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/can not be written to \/proc\/none\/.+ \(E[A-Z]+\)\./);
  });

  test("when something else stands in its place, leaving nothing behind", async () => {
    mkdirSync(join(usualTarget(), "a folder"), { recursive: true });
    const { code, stderr } = await cli.run(["install"], inHome());
    expect(code).toBe(1);
    expect(stderr).toContain(`can not be written to ${usualTarget()}`);
    expect(readdirSync(dirname(usualTarget()))).toHaveLength(1);
  });

  test("as JSON, when asked to", async () => {
    rmSync(source);
    const { code, stdout, stderr } = await cli.run(["install", "--json"], inHome());
    expect([code, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toEqual({
      event: "failed",
      message: `The provider is missing: ${source} can not be read (ENOENT).`,
      hint: expect.stringContaining("Install the package again") as string,
    });
  });

  test("on Windows", async () => {
    const before = 'Object.defineProperty(process, "platform", { value: "win32" })';
    const { code, stderr } = await cli.run(["install"], { ...inHome(), before });
    expect(code).toBe(1);
    expect(stderr).toContain("can not be installed on Windows yet");
    expect(stderr).toContain("registry release");
  });
});
