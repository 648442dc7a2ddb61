import { version } from "../../src/definition/index.js";
import { bundledCli, type Cli } from "./running.js";

let cli: Cli;

beforeAll(async () => {
  cli = await bundledCli();
});

afterAll(() => cli.remove());

const terminal = "for (const out of [process.stdout, process.stderr]) out.isTTY = true";

test.each([
  [["--version"], version],
  [["-v"], version],
])("%p prints the version", async (args, expected) => {
  expect(await cli.run(args)).toEqual({ code: 0, stdout: `${expected}\n`, stderr: "" });
});

test.each([
  [
    ["--help"],
    ["Usage: pivot-tf", "install", "emulate", "Examples:\n  $ pivot-tf install", "Exit codes: 0 done"],
  ],
  [
    ["help", "help"],
    ["Usage: pivot-tf", "Examples:"],
  ],
  [["help"], ["Usage: pivot-tf", "Examples:"]],
  [
    ["emulate", "--help"],
    ["Usage: pivot-tf emulate", "--port", "default: 9095", "Examples:", "--seed demo"],
  ],
  [
    ["install", "--help"],
    ["Usage: pivot-tf install", "--dir", "Examples:", "terraform.d/plugins"],
  ],
  [["help", "install"], ["Usage: pivot-tf install"]],
])("%p explains itself with examples", async (args, expected) => {
  const { code, stdout, stderr } = await cli.run(args);
  expect([code, stderr]).toEqual([0, ""]);
  for (const text of expected) expect(stdout).toContain(text);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("without a command, the help goes to standard error, as nothing was done", async () => {
  const { code, stdout, stderr } = await cli.run([]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("Usage: pivot-tf");
});

test.each([
  [["emulte"], "unknown command 'emulte'\n(Did you mean emulate?)"],
  [["help", "nope"], "unknown command 'nope'"],
  [["help", "instal"], "unknown command 'instal'\n(Did you mean install?)"],
  [["--verbos"], "unknown option '--verbos'"],
  [["emulate", "--sede", "demo"], "unknown option '--sede'\n(Did you mean --seed?)"],
  [["install", "here"], "too many arguments for 'install'"],
  [["install", "--dir"], "option '--dir <folder>' argument missing"],
  [["install", "--dir", ""], "It is empty; leave the option out for its default."],
  [["emulate", "--host", " "], "It is empty; leave the option out for its default."],
  [["emulate", "--file", ""], "It is empty; leave the option out for its default."],
  [["emulate", "--port", "http"], "argument 'http' is invalid. It must be a whole number from 0 to 65535."],
  [["emulate", "--port", "65536"], "argument '65536' is invalid. It must be a whole number from 0 to 65535."],
  [["emulate", "--port", "-1"], "argument '-1' is invalid. It must be a whole number from 0 to 65535."],
  [["emulate", "--port", "90.5"], "argument '90.5' is invalid. It must be a whole number from 0 to 65535."],
  [
    ["emulate", "--switch", "merge"],
    "argument 'merge' is invalid. It must be name=value, such as update=merge.",
  ],
  [["emulate", "--switch", "updates=merge"], "There is no switch 'updates'; there are tokenRefusal, "],
  [["emulate", "--switch", "toString=merge"], "There is no switch 'toString'; there are tokenRefusal, "],
  [["emulate", "--switch", "update=patch"], "update must be one of replace, merge."],
  [["emulate", "--absent", "teams"], "It must be one of roles, users, user-auths, user-statuses, "],
  [["emulate", "--read-lag", "-1"], "argument '-1' is invalid. It must be a whole number from 0."],
  [["emulate", "--era", "E"], "argument 'E' is invalid. Allowed choices are A, B, C, D."],
])("%p is not understood", async (args, message) => {
  const { code, stdout, stderr } = await cli.run(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^Error: /);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Run it with --help to see how it is used.");
});

test.each([
  [
    ["emulate", "--json", "--port", "abc"],
    "option '--port <port>' argument 'abc' is invalid. It must be a whole number from 0 to 65535.",
  ],
  [["install", "--json", "--dri", "x"], "unknown option '--dri'\n(Did you mean --dir?)"],
  [["instal", "--json"], "unknown command 'instal'\n(Did you mean install?)"],
])("%p is not understood, and told as JSON", async (args, message) => {
  const { code, stdout, stderr } = await cli.run(args);
  expect([code, stderr]).toEqual([2, ""]);
  expect(JSON.parse(stdout)).toEqual({
    event: "failed",
    message,
    hint: "Run it with --help to see how it is used.",
  });
});

describe("colour", () => {
  const wrong = ["emulate", "--era", "E"];
  const escape = "\u001b[";

  test.each<[string, Record<string, string>, string, boolean]>([
    ["on a terminal", {}, terminal, true],
    ["in a pipe", {}, "", false],
    ["in a pipe when asked to force it", { FORCE_COLOR: "1" }, "", false],
    ["on a terminal with NO_COLOR", { NO_COLOR: "1" }, terminal, false],
    ["on a terminal with an empty NO_COLOR", { NO_COLOR: "" }, terminal, true],
    ["on a terminal that has none", { TERM: "dumb" }, terminal, false],
  ])("%s", async (_, env, before, coloured) => {
    const failed = await cli.run(wrong, { env, before });
    expect(failed.stderr.includes(escape)).toBe(coloured);
    const help = await cli.run(["--help"], { env, before });
    expect(help.stdout.includes(escape)).toBe(coloured);
  });
});
