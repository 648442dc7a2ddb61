import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledCli, type Cli, type Running } from "../running.js";

let cli: Cli;
let folder: string;

beforeAll(async () => {
  cli = await bundledCli();
});

afterAll(() => cli.remove());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulate-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

interface Listening {
  readonly endpoint: string;
  readonly token: string;
}

const listening = async (pivot: Running): Promise<Listening> =>
  // The first event of the command, as its help says.
  JSON.parse(await pivot.line('"listening"')) as Listening;

const ask = async ({ endpoint, token }: Listening, path: string, body?: unknown): Promise<unknown> => {
  const answer = await fetch(`${endpoint}/api/v1/${path}`, {
    headers: { "x-imply-api-token": token, "content-type": "application/json" },
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
  return answer.json();
};

const json = ["emulate", "--port", "0", "--json"];
const events = (text: string): unknown[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

test("tells a person where it is, what to export, and every request", async () => {
  const pivot = cli.start(["emulate", "--port", "0", "--seed", "demo", "--token", "it's"]);
  const endpoint = /http:\S+/.exec(await pivot.line("Endpoint"))?.[0] ?? "";
  await pivot.line("Ctrl+C stops it.");
  const at = { endpoint, token: "it's" };
  await ask(at, "roles/sales-analysts");
  await ask(at, "users/%1B[2J");
  await ask({ ...at, token: "wrong" }, "roles");
  pivot.signal("SIGTERM");

  const { code, stdout, stderr } = await pivot.ended();
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.replace(/\d+ ms/g, "N ms")).toBe(`Pivot emulator, era D (2023.03 and later)

  Endpoint  ${endpoint}
  Token     it's in the header x-imply-api-token
  Holds     roles (3), users (2), userAuths (1), userStatuses (1), connections (1), dataCubes (2), dashboards (1), alerts (1), reports (1)

  export PIVOT_ENDPOINT=${endpoint}
  export PIVOT_API_TOKEN='it'\\''s'

Ctrl+C stops it.
GET roles/sales-analysts 200, N ms
GET users/?[2J 404, N ms
GET roles 401, N ms
Stopped.
`);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s stops it cleanly, even with open connections",
  async (signal) => {
    const pivot = cli.start(json);
    const at = await listening(pivot);
    await ask(at, "roles");
    pivot.signal(signal);
    const { code, stdout } = await pivot.ended();
    expect(code).toBe(0);
    expect(events(stdout)).toEqual([
      { event: "listening", ...at, era: "D" },
      { event: "request", method: "GET", path: "roles", status: 200, ms: expect.any(Number) as number },
      { event: "stopped" },
    ]);
    await expect(fetch(at.endpoint)).rejects.toThrow();
  },
);

test("logs no requests when asked to be quiet", async () => {
  const pivot = cli.start([...json, "--quiet"]);
  await ask(await listening(pivot), "roles");
  pivot.signal("SIGINT");
  expect(events((await pivot.ended()).stdout)).toMatchObject([{ event: "listening" }, { event: "stopped" }]);
});

test("plays the era that it is asked for", async () => {
  const pivot = cli.start([...json, "--era", "C", "--token", "t"]);
  const at = await listening(pivot);
  expect(at).toMatchObject({ era: "C", token: "t" });
  expect(await ask(at, "roles")).toEqual([{ name: "super-admin", title: "Super Admin" }]);
});

test("does what it is told to where documents leave it open", async () => {
  const pivot = cli.start([
    ...[
      "emulate",
      "--port",
      "0",
      "--token",
      "t",
      "--switch",
      "tokenRefusal=403",
      "--switch",
      "superAdmin=absent",
    ],
    ...["--absent", "connections", "--absent", "alerts", "--read-lag", "1"],
  ]);
  const endpoint = /http:\S+/.exec(await pivot.line("Endpoint"))?.[0] ?? "";
  await pivot.line("Ctrl+C stops it.");
  const at = { endpoint, token: "t" };
  await ask({ ...at, token: "wrong" }, "roles");
  await ask(at, "connections");
  const body = JSON.stringify({ role: { name: "readers" } });
  const headers = { "x-imply-api-token": "t", "content-type": "application/json" };
  await fetch(`${endpoint}/api/v1/roles`, { method: "POST", headers, body });
  expect(await ask(at, "roles")).toEqual({ roles: [] });
  expect(await ask(at, "roles")).toEqual({ roles: [{ name: "readers" }] });
  pivot.signal("SIGTERM");

  const { stdout } = await pivot.ended();
  for (const text of [
    "  Switch    tokenRefusal=403\n  Switch    superAdmin=absent\n  Lacks     connections, alerts\n",
    "GET roles 403, ",
    "GET connections 404, ",
  ])
    expect(stdout).toContain(text);
});

test("holds what a seed file says, and keeps what is written from one start to the next", async () => {
  const seed = join(folder, "seed.json");
  const file = join(folder, "pivot.json");
  writeFileSync(seed, JSON.stringify({ users: [{ name: "ada" }] }));
  const arguments_ = [...json, "--seed", seed, "--file", file];

  const first = cli.start(arguments_);
  await ask(await listening(first), "users", { user: { name: "blaise" } });
  first.signal("SIGINT");
  await first.ended();

  const second = cli.start(arguments_);
  expect(await ask(await listening(second), "users")).toEqual({
    users: [{ name: "ada" }, { name: "blaise" }],
  });
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    users: [{ name: "ada" }, { name: "blaise" }],
  });
});

test("says that a seed is not used when its file exists already", async () => {
  const file = join(folder, "pivot.json");
  writeFileSync(file, JSON.stringify({ users: [{ name: "ada" }] }));
  const words = cli.start(["emulate", "--port", "0", "--seed", "demo", "--file", file]);
  await words.line("Seed      not used: the file exists already");
  const program = cli.start([...json, "--seed", "demo", "--file", file]);
  const at = await listening(program);
  expect(at).toMatchObject({ isSeedUsed: false });
  expect(await ask(at, "users")).toEqual({ users: [{ name: "ada" }] });
  const first = cli.start([...json, "--seed", "demo", "--file", join(folder, "new.json")]);
  expect(await listening(first)).toMatchObject({ isSeedUsed: true });
});

test("says when other machines can reach it", async () => {
  const pivot = cli.start(["emulate", "--port", "0", "--host", "0.0.0.0"]);
  await pivot.line("Other machines can reach it, as it listens on 0.0.0.0.");
  pivot.signal("SIGINT");
  expect((await pivot.ended()).stdout).toMatch(/Endpoint {2}http:\/\/127\.0\.0\.1:\d+\n/);
});

test.each([
  ["a person", ["emulate", "--port", "0", "--token", "t"], "stderr"],
  ["a program", [...json, "--token", "t"], "stdout"],
] as const)("warns %s once that nothing can be saved", async (_, args, where) => {
  const inside = join(folder, "inside");
  const file = join(inside, "pivot.json");
  mkdirSync(inside);
  const pivot = cli.start([...args, "--file", file]);
  const endpoint = /http:[^\s"]+/.exec(await pivot.line("http:"))?.[0] ?? "";
  rmSync(inside, { recursive: true });
  for (const name of ["ada", "blaise"]) await ask({ endpoint, token: "t" }, "users", { user: { name } });
  pivot.signal("SIGINT");
  const told = (await pivot.ended())[where].split("\n").filter((line) => /warning/i.test(line));
  const message = `A request failed and changed nothing: ${file} can not be written: the folder ${inside} does not exist.`;
  expect(told).toEqual([
    where === "stderr" ? `Warning: ${message}` : JSON.stringify({ event: "warning", message }),
  ]);
});

describe("says in one message why it cannot start", () => {
  test("when the port is in use", async () => {
    const other: Server = createServer();
    await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
    // A listening server has an address with a port.
    const { port } = other.address() as AddressInfo;
    try {
      expect(await cli.run(["emulate", "--port", String(port)])).toEqual({
        code: 1,
        stdout: "",
        stderr:
          `Error: Port ${port} of 127.0.0.1 is in use.\n` +
          "Stop what listens there, or choose another port: --port 0 lets the system choose.\n",
      });
    } finally {
      await new Promise((closed) => other.close(closed));
    }
  });

  test.each<[string, string[], string, string]>([
    [
      "a seed that is not there",
      ["--seed", "nowhere.json"],
      "",
      "The seed nowhere.json can not be read (ENOENT).",
    ],
    ["a seed that is a folder", ["--seed", "."], "", "The seed . can not be read (EISDIR)."],
    [
      "a seed that is no JSON",
      ["--seed", "given.json"],
      "secret-2718",
      "The seed given.json can not be used: it is not valid JSON (line 1, column 1).",
    ],
    [
      "a seed of something else",
      ["--seed", "given.json"],
      '{"name":"secret-2718"}',
      "The seed given.json can not be used: 'name' is no collection; it must be one of roles, users,",
    ],
    [
      "a seed that Pivot could not hold",
      ["--seed", "given.json"],
      '{"roles":[{"name":"a"},{"name":"b","filterTokens":[{"name":"secret-2718"}]}]}',
      "The seed can not be used: 'roles[1]' is not valid: FilterToken.formula must be defined.",
    ],
    [
      "a seed with a name twice",
      ["--seed", "given.json"],
      '{"roles":[{"name":"a"},{"name":"b"},{"name":"a"}]}',
      "The seed given.json can not be used: 'roles[2]' has the name \"a\", which is used twice.",
    ],
    [
      "a file of something else",
      ["--file", "given.json"],
      "secret-2718",
      "given.json does not hold what an emulator saved: it is not valid JSON (line 1, column 1). Move it away, or name another file.",
    ],
    ["a file in no folder", ["--file", "no/where.json"], "", "no/where.json can not be written: the folder "],
    ["a file that is a folder", ["--file", "."], "", " can not be read: it is a folder."],
    ["a token with blanks", ["--token", "secret 2718"], "", "The token can not be sent in a header."],
    ["no token", ["--token", ""], "", "The token can not be sent in a header."],
    [
      "an address of another machine",
      ["--host", "192.0.2.1"],
      "",
      "Port 0 of 192.0.2.1 can not be listened on (EADDRNOTAVAIL).",
    ],
  ])("%s", async (_, args, given, message) => {
    writeFileSync(join(folder, "given.json"), given);
    const { code, stdout, stderr } = await cli.run(["emulate", "--port", "0", ...args], { cwd: folder });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^Error: .+\n.+\n$/);
    expect(stderr).not.toMatch(/secret.2718/);
  });

  test("as JSON, when asked to", async () => {
    const { code, stdout } = await cli.run([...json, "--seed", "nowhere.json"]);
    expect(code).toBe(1);
    expect(events(stdout)).toMatchObject([
      { event: "failed", message: "The seed nowhere.json can not be read (ENOENT)." },
    ]);
  });
});
