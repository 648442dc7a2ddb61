/** `.ci/run` against stand-ins for npm and Terraform: what it prints last, and how it ends. */
import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ci-run-"));
  await cp(join(__dirname, "../.ci"), join(folder, ".ci"), { recursive: true });
  await mkdir(join(folder, "bin"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const program = async (name: string, script: string): Promise<void> => {
  const file = join(folder, "bin", name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
};

const run = (): Promise<{ readonly code: number; readonly lines: readonly string[] }> =>
  new Promise((resolve) => {
    const env = { PATH: `${join(folder, "bin")}:/usr/bin:/bin`, HOME: folder };
    const child = execFile(join(folder, ".ci/run"), { env }, (_, stdout) => {
      resolve({ code: child.exitCode ?? -1, lines: stdout.trimEnd().split("\n") });
    });
  });

test("runs what the README tells people to run", async () => {
  const command = "npm ci && npm test";
  expect(await readFile(join(__dirname, "../.ci/run"), "utf8")).toContain(`(${command})`);
  expect(await readFile(join(__dirname, "../README.md"), "utf8")).toContain(command);
});

describe("with Terraform", () => {
  beforeEach(() => program("terraform", 'echo "Terraform v1.11.4"'));

  test.each<[string, string, number, string]>([
    ["all tests pass", 'echo "12 passed, 0 failed"', 0, "12 passed, 0 failed"],
    ["some tests fail", 'echo "10 passed, 2 failed"; exit 1', 1, "10 passed, 2 failed"],
    ["something is said after the tests", 'echo "12 passed, 0 failed"; echo bye', 0, "12 passed, 0 failed"],
    ["the run fails after the tests", 'echo "12 passed, 0 failed"; exit 3', 3, "12 passed, 1 failed"],
    ["the tests are not reached", 'echo "src/index.ts: error" >&2; exit 2', 2, "0 passed, 1 failed"],
    ["no test is run", "true", 1, "0 passed, 1 failed"],
  ])("%s", async (_, tests, code, last) => {
    await program("npm", `if [ "$1" = test ]; then ${tests}; fi`);
    const { code: actual, lines } = await run();
    expect(lines.at(-1)).toBe(last);
    expect(actual).toBe(code);
  });

  test("the installation fails", async () => {
    await program("npm", 'echo "$1 is broken"; exit 1');
    expect(await run()).toEqual({ code: 1, lines: ["ci is broken", "0 passed, 1 failed"] });
  });

  test("installs what the lock file says, then runs the tests, away from the user's Terraform settings", async () => {
    await program("npm", 'echo "npm $* $CHECKPOINT_DISABLE $TF_CLI_CONFIG_FILE"; echo "1 passed, 0 failed"');
    expect((await run()).lines).toEqual([
      "npm ci 1 /dev/null",
      "1 passed, 0 failed",
      "npm test 1 /dev/null",
      "1 passed, 0 failed",
      "1 passed, 0 failed",
    ]);
  });
});

test.each([
  ["none", "exit 127"],
  ["1.9.8", 'echo "Terraform v1.9.8"'],
])("says how to get Terraform when the machine has %s", async (found, terraform) => {
  await program("terraform", terraform);
  await program("npm", 'echo "must not run"');
  const { code, lines } = await run();
  expect(lines[0]).toBe(
    `The tests need Terraform 1.11.0 or newer on the PATH; ${found} is there. To get it:`,
  );
  expect(lines.join("\n")).toMatch(
    /curl -fsSLo terraform\.zip https:\/\/\S+_(linux|darwin)_(amd64|arm64)\.zip/,
  );
  expect(lines).not.toContain("must not run");
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
  expect(code).toBe(1);
});

test("jest ends with a line of its own, in which a test file that does not load counts as a failed test", async () => {
  const reporter = join(__dirname, "support/summary-reporter.cjs");
  const config = {
    rootDir: folder,
    testEnvironment: "node",
    transform: {},
    reporters: ["default", reporter],
  };
  await writeFile(
    join(folder, "a.test.js"),
    'test("one", () => {}); test("two", () => { throw Error("no"); });',
  );
  await writeFile(join(folder, "b.test.js"), 'require("./not-there.js");');

  const jest = ["--config", JSON.stringify(config), "--no-cache", "--runInBand"];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [require.resolve("jest/bin/jest"), ...jest], (_, stdout) => {
      resolve(stdout);
    });
  });

  expect(output.trimEnd().split("\n").at(-1)).toBe("1 passed, 2 failed");
});
