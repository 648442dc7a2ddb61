import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/index.js";
import { ask } from "./asking.js";

let folder: string;
let file: string;
let running: Emulator[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-"));
  file = join(folder, "pivot.json");
  running = [];
});

afterEach(async () => {
  await Promise.all(running.map((pivot) => pivot.close()));
  rmSync(folder, { recursive: true });
});

const start = async (options: EmulatorOptions = {}): Promise<Emulator> => {
  const pivot = await startEmulator({ persistFile: file, ...options });
  running.push(pivot);
  return pivot;
};

const body = { role: { name: "readers", title: "Readers" } };

test("what was created, changed and deleted survives a restart", async () => {
  const first = await start({ seed: { roles: [{ name: "writers" }] } });
  await ask(first, "roles", { body });
  await ask(first, "roles/writers", { method: "DELETE" });
  await first.close();

  const second = await start({ seed: { roles: [{ name: "not again" }] } });
  expect(second.snapshot().roles).toEqual([
    { name: "super-admin", title: "Super Admin" },
    { name: "readers", title: "Readers" },
  ]);
});

test("the file is whole after every write, with nothing beside it", async () => {
  const pivot = await start();
  for (let i = 0; i < 5; i++) {
    await ask(pivot, "users", { body: { user: { name: `user ${i}` } } });
    expect(readdirSync(folder)).toEqual(["pivot.json"]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(pivot.snapshot());
  }
});

test("a write replaces the file and does not write into it", async () => {
  const pivot = await start();
  const before = statSync(file).ino;
  await ask(pivot, "roles", { body });
  expect(statSync(file).ino).not.toBe(before);
});

test("only its owner can read the file, as it holds passwords", async () => {
  await start();
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each([
  ["created", "roles", { body }],
  ["changed", "roles/writers", { body: { role: { name: "writers", title: "Write" } } }],
  ["deleted", "roles/writers", { method: "DELETE" }],
])("what cannot be saved is not %s; the caller and the log are told", async (_, path, asking) => {
  const pivot = await start({ seed: { roles: [{ name: "writers" }] }, readLag: 1 });
  const before = pivot.snapshot();
  rmSync(folder, { recursive: true });
  expect(await ask(pivot, path, asking)).toMatchObject({
    status: 500,
    body: {
      error: `The emulator failed, and kept nothing: ${file} can not be written: the folder ${folder} does not exist.`,
    },
  });
  expect(pivot.snapshot()).toEqual(before);
  expect(pivot.requests.all).toMatchObject([
    { path, status: 500, failure: `${file} can not be written: the folder ${folder} does not exist.` },
  ]);

  mkdirSync(folder);
  expect((await ask(pivot, path, asking)).status).toBe(200);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(pivot.snapshot());
});

test("a file of an older version is converted", async () => {
  const older = await start({
    era: "B",
    seed: { connections: [{ name: "druid", type: "druid", queryHosts: [] }] },
  });
  const dataCube = { name: "orders", connectionName: "druid", source: "orders" };
  await ask(older, "data-cubes", { body: { dataCube } });
  await older.close();
  const newer = await start();
  expect(newer.snapshot().dataCubes).toMatchObject([
    { source: { value: "orders", connectionName: "druid" } },
  ]);
});

test.each([
  ["no JSON", "pass: secret-2718", "it is not valid JSON (line 1, column 1)"],
  ["no object", "[]", "it must be an object with lists of objects by collection"],
  ["another thing", '{"name":"secret-2718"}', "'name' is no collection"],
  ["no list", '{"roles":{}}', "'roles' must be a list"],
  ["a nameless object", '{"roles":[{"name":"a"},{}]}', "'roles[1]' must be an object with a name"],
  [
    "an object that is not valid",
    '{"connections":[{"name":"a"}]}',
    "'connections[0]' is not valid: Connection.type must be defined",
  ],
])("a file with %s is left alone", async (_, text, reason) => {
  writeFileSync(file, text);
  const starting = start();
  await expect(starting).rejects.toThrow(`${file} does not hold what an emulator saved: ${reason}`);
  await expect(starting).rejects.not.toThrow("secret-2718");
  expect(readFileSync(file, "utf8")).toBe(text);
});
