/** A real process: what it outlives, and when it ends. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { typeOfAttributes } from "../../../src/terraform/schema-type.js";
import { encodeMsgpack } from "../../../src/terraform/values/msgpack.js";
import { bundle } from "../../support/bundle.js";
import { cookie, type Plugin, startPlugin } from "../../support/terraform-client.js";
import { toyProvider } from "../../support/toy-provider.js";

jest.setTimeout(30_000);

const none: Buffer = Buffer.alloc(0);
const typeName = "toy_note";
const type = typeOfAttributes(toyProvider().resources[typeName]?.schema.attributes ?? {});

let program: Awaited<ReturnType<typeof bundle>>;

beforeAll(async () => {
  program = await bundle(join(__dirname, "../../support/toy-provider-main.ts"));
});

afterAll(() => program.remove());

const start = () => startPlugin([process.execPath, program.file], { TF_LOG: "TRACE" });

/** The summaries of what the creation of a note had to tell. */
const create = async ({ call }: Plugin, name: string): Promise<readonly string[]> => {
  const note = { name, text: "x", size: 1, secret: null, lines: null };
  const wire = { msgpack: Buffer.from(encodeMsgpack(note, type)), json: none };
  const { diagnostics } = await call.applyResourceChange({
    typeName,
    priorState: undefined,
    plannedState: wire,
    config: wire,
    plannedPrivate: none,
  });
  return diagnostics.map(({ summary }) => summary);
};

const logged = async (plugin: Plugin, text: string): Promise<void> => {
  const ended = once(plugin.process, "exit").then(() => {
    throw new Error(`it ended without a word of ${text}: ${plugin.stderr()}`);
  });
  while (!plugin.stderr().includes(text)) await Promise.race([once(plugin.process.stderr, "data"), ended]);
  ended.catch(() => undefined);
};

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "what is under way at a %s is finished",
  async (signal) => {
    const plugin = await start();
    const patient = create(plugin, "patient");
    await logged(plugin, "ApplyResourceChange begins");
    plugin.process.kill(signal);
    expect(await create(plugin, "bell")).toEqual([]);
    expect(await patient).toEqual([]);
    expect(await plugin.stop()).toBe(0);
  },
);

test("a forgotten promise and a late error are logged, and end nothing", async () => {
  const plugin = await start();
  expect(await create(plugin, "careless")).toEqual([]);
  await logged(plugin, "forgotten");
  await logged(plugin, "too late");
  expect(await create(plugin, "after")).toEqual([]);
  expect(await plugin.stop()).toBe(0);
});

test("a log that nobody reads ends nothing", async () => {
  const plugin = await start();
  plugin.process.stderr.destroy();
  expect(await create(plugin, "unheard")).toEqual([]);
  expect(await create(plugin, "still unheard")).toEqual([]);
  expect(await plugin.stop()).toBe(0);
});

test("when Terraform is killed, the plugin ends and leaves no folder", async () => {
  const parent = spawn(
    process.execPath,
    [
      "-e",
      `require("node:child_process").spawn(process.execPath, [${JSON.stringify(program.file)}], { stdio: "inherit" });
       setInterval(() => undefined, 60_000);`,
    ],
    { env: { ...process.env, ...cookie } },
  );
  const [line] = (await once(parent.stdout, "data")) as [Buffer];
  const socket = line.toString().split("|")[3] ?? "";
  expect(existsSync(socket)).toBe(true);
  parent.kill("SIGKILL");
  // Closed by the last process that holds it.
  await once(parent.stdout, "close");
  expect(existsSync(join(socket, ".."))).toBe(false);
});
