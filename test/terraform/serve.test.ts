/** The framework as Terraform meets it: a process, a handshake, gRPC over mutual TLS. No Terraform is needed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { status } from "@grpc/grpc-js";
import { typeOfAttributes } from "../../src/terraform/schema-type.js";
import { decodeMsgpack, encodeMsgpack } from "../../src/terraform/values/msgpack.js";
import { type ObjectValue, unknown, type Value } from "../../src/terraform/values/value.js";
import { bundle } from "../support/bundle.js";
import { cookie, type Plugin, startPlugin } from "../support/terraform-client.js";
import { toyProvider } from "../support/toy-provider.js";

jest.setTimeout(30_000);

const none: Buffer = Buffer.alloc(0);
const typeName = "toy_note";
const type = typeOfAttributes(toyProvider().resources[typeName]?.schema.attributes ?? {});
const wire = (value: Value) => ({ msgpack: Buffer.from(encodeMsgpack(value, type)), json: none });
const value = (from: { msgpack: Buffer } | undefined): Value =>
  from && from.msgpack.length > 0 ? decodeMsgpack(from.msgpack, type) : null;
const note = (more: ObjectValue): ObjectValue => ({
  name: "one",
  text: null,
  size: null,
  secret: null,
  lines: null,
  ...more,
});
const capable = { deferralAllowed: false, writeOnlyAttributesAllowed: true };

let program: Awaited<ReturnType<typeof bundle>>;
let plugin: Plugin;

beforeAll(async () => {
  program = await bundle(join(__dirname, "../support/toy-provider-main.ts"));
  plugin = await startPlugin([process.execPath, program.file]);
});

afterAll(async () => {
  await plugin.stop();
  await program.remove();
});

const plan = (prior: Value, config: Value, priorPrivate = none, { call } = plugin) =>
  call.planResourceChange({
    typeName,
    priorState: wire(prior),
    proposedNewState: wire(config),
    config: wire(config),
    priorPrivate,
    clientCapabilities: capable,
  });

const apply = (prior: Value, planned: Value, config: Value, plannedPrivate = none) =>
  plugin.call.applyResourceChange({
    typeName,
    priorState: wire(prior),
    plannedState: wire(planned),
    config: wire(config),
    plannedPrivate,
  });

const create = async (config: ObjectValue) => {
  const planned = await plan(null, config);
  return apply(null, value(planned.plannedState), config, planned.plannedPrivate);
};

test("the handshake names protocol 6, a socket, gRPC and a certificate", () => {
  const [core, protocol, network, path, kind, certificate] = plugin.handshake;
  expect([core, protocol, network, kind]).toEqual(["1", "6", "unix", "grpc"]);
  expect(existsSync(path ?? "")).toBe(true);
  expect(certificate).toMatch(/^[A-Za-z0-9+/]+$/);
});

test("a client without the certificate is turned away", async () => {
  const stranger = await startPlugin([process.execPath, program.file]);
  const { credentials, Client } = await import("@grpc/grpc-js");
  const client = new Client(`unix:${stranger.handshake[3] ?? ""}`, credentials.createInsecure());
  await expect(
    new Promise((resolve, reject) =>
      client.waitForReady(Date.now() + 500, (error) => (error ? reject(error) : resolve(undefined))),
    ),
  ).rejects.toThrow();
  client.close();
  expect(await stranger.stop()).toBe(0);
  expect(existsSync(stranger.handshake[3] ?? "")).toBe(false);
});

test("somebody who starts it by hand is told what it is", async () => {
  const child = spawn(process.execPath, [program.file], { env: { PATH: process.env["PATH"] } });
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(Buffer.concat(errors).toString()).toContain("terraform-provider-toy is a Terraform provider");
});

test.each([
  ["--version", "terraform-provider-toy 1.2.3\n"],
  [
    "--help",
    "terraform-provider-toy is a Terraform provider: Terraform starts it, people do not.\n\nAsk a toy.\n\n",
  ],
])("%s is answered, and that is no failure", async (option, beginning) => {
  const child = spawn(process.execPath, [program.file, option], { env: { PATH: process.env["PATH"] } });
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  expect(chunk.toString().startsWith(beginning)).toBe(true);
  expect(await once(child, "exit")).toEqual([0, null]);
});

test.each([
  [
    "a Terraform without protocol 6",
    { PLUGIN_PROTOCOL_VERSIONS: "4,5" },
    "offers 4,5. Use Terraform 1.0 or later.",
  ],
  [
    "a certificate that is none",
    { PLUGIN_CLIENT_CERT: "garbage" },
    "PLUGIN_CLIENT_CERT holds no certificate in PEM",
  ],
  [
    "a folder for sockets that does not exist",
    { TMPDIR: "/nowhere" },
    "terraform-provider-toy cannot start: no folder for its socket can be made in /nowhere (Error: ENOENT",
  ],
])("%s is told in one line what to do", async (_, environment, message) => {
  const child = spawn(process.execPath, [program.file], { env: { ...cookie, ...environment } });
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  expect(await once(child, "close")).toEqual([1, null]);
  const said = Buffer.concat(errors).toString();
  expect(said).toContain(message);
  expect(said.match(/\n/g)).toHaveLength(1);
});

test("the socket is where Terraform wants it, unless its path would be too long", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sockets-"));
  const socketOf = async (environment: Record<string, string>): Promise<string> => {
    const other = await startPlugin([process.execPath, program.file], environment);
    expect(await other.stop()).toBe(0);
    return other.handshake[3] ?? "";
  };
  expect(await socketOf({ PLUGIN_UNIX_SOCKET_DIR: folder })).toContain(`${folder}/plugin-`);
  const long = join(folder, "x".repeat(110));
  await mkdir(long);
  expect(await socketOf({ TMPDIR: long })).toMatch(/^\/tmp\/plugin-/);
  await rm(folder, { recursive: true });
});

test("debug mode prints how to attach, and serves without a handshake", async () => {
  const child = spawn(process.execPath, [program.file, "--debug"], { env: { PATH: process.env["PATH"] } });
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  const json = /TF_REATTACH_PROVIDERS='(.*)'/.exec(chunk.toString())?.[1] ?? "null";
  expect(JSON.parse(json)).toEqual({
    "registry.terraform.io/example/toy": {
      Protocol: "grpc",
      ProtocolVersion: 6,
      Pid: child.pid,
      Test: true,
      Addr: { Network: "unix", String: expect.stringContaining("plugin-") as unknown },
    },
  });
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a plugin that is asked to stop ends with 0, though a stream is open", async () => {
  const mortal = await startPlugin([process.execPath, program.file]);
  const stream = mortal.stdio.streamStdio({});
  stream.on("error", () => undefined);
  expect(await mortal.stop()).toBe(0);
});

test("health is asked by name", async () => {
  const check = (service: string) =>
    new Promise((resolve, reject) =>
      plugin.health.check({ service }, (error, answer) => (error ? reject(error) : resolve(answer.status))),
    );
  expect(await check("plugin")).toBe(1);
  await expect(check("somebody")).rejects.toMatchObject({ code: status.NOT_FOUND });
});

test("the schema tells of attributes, nested ones and functions", async () => {
  const schema = await plugin.call.getProviderSchema({});
  expect(schema.diagnostics).toEqual([]);
  expect(Object.keys(schema.resourceSchemas)).toEqual(["toy_note"]);
  expect(schema.resourceSchemas["toy_note"]?.version).toBe(2);
  const attributes = Object.fromEntries(
    (schema.resourceSchemas["toy_note"]?.block?.attributes ?? []).map((attribute) => [
      attribute.name,
      attribute,
    ]),
  );
  expect(attributes["name"]).toMatchObject({
    required: true,
    computed: false,
    type: Buffer.from('"string"'),
  });
  expect(attributes["text"]).toMatchObject({ optional: true, computed: true });
  expect(attributes["secret"]).toMatchObject({ optional: true, writeOnly: true });
  expect(attributes["lines"]?.nestedType?.attributes.map(({ name }) => name)).toEqual(["id", "mark"]);
  expect(schema.functions["shout"]).toMatchObject({ summary: "Shouts." });
  expect(schema.serverCapabilities).toMatchObject({ getProviderSchemaOptional: true });
  const metadata = await plugin.call.getMetadata({});
  expect(metadata.ephemeralResources).toEqual([{ typeName: "toy_ticket" }]);
});

test("calls that are not served are answered as unimplemented", async () => {
  for (const method of ["MoveResourceState", "GetResourceIdentitySchemas", "UpgradeResourceIdentity"]) {
    await expect(plugin.stranger("tfplugin6.Provider", method)).rejects.toMatchObject({
      code: status.UNIMPLEMENTED,
    });
  }
});

test("an unknown type is an error with its name, not a crash", async () => {
  const { diagnostics } = await plugin.call.readResource({
    typeName: "toy_ghost",
    currentState: undefined,
    private: none,
    clientCapabilities: capable,
  });
  expect(diagnostics).toMatchObject([{ summary: "This provider has no toy_ghost" }]);
});

test("an object goes through its life", async () => {
  const config = note({ name: "life", lines: [{ id: "a", mark: null }] });
  const planned = await plan(null, config);
  expect(value(planned.plannedState)).toEqual(
    note({ name: "life", text: unknown, size: unknown, lines: [{ id: "a", mark: unknown }] }),
  );
  const created = await apply(null, value(planned.plannedState), config, planned.plannedPrivate);
  expect(created.diagnostics).toEqual([]);
  const state = note({ name: "life", text: "empty", size: 5, lines: [{ id: "a", mark: "*" }] });
  expect(value(created.newState)).toEqual(state);

  const read = await plugin.call.readResource({
    typeName,
    currentState: created.newState,
    private: created.private,
    clientCapabilities: capable,
  });
  expect(value(read.newState)).toEqual(state);
  expect(JSON.parse(read.private.toString())).toEqual({ configured: ["lines"], provider: { seen: 2 } });

  const second = await plan(state, config, read.private);
  expect(value(second.plannedState)).toEqual(state);

  const renamed = await plan(state, note({ name: "other" }), read.private);
  expect(renamed.requiresReplace).toEqual([
    { steps: [{ selector: { $case: "attributeName", value: "name" } }] },
  ]);

  const gone = await apply(state, null, null);
  expect(value(gone.newState)).toBeNull();
  const after = await plugin.call.readResource({
    typeName,
    currentState: created.newState,
    private: none,
    clientCapabilities: capable,
  });
  expect(value(after.newState)).toBeNull();
});

test("planning a destroy plans nothing but the end", async () => {
  const planned = await plugin.call.planResourceChange({
    typeName,
    priorState: wire(note({ text: "x", size: 1 })),
    proposedNewState: wire(null),
    config: wire(null),
    priorPrivate: none,
    clientCapabilities: capable,
  });
  expect(value(planned.plannedState)).toBeNull();
  expect(planned.diagnostics).toEqual([]);
});

test.each([
  ["an error of its own words", "refuse", "Refused", "Not this name."],
  ["a crash", "explode", "The provider failed unexpectedly", "boom"],
  ["nothing at all", "nothing", "Bug in the provider: nothing came back from a create of toy_note", "import"],
])("a create that ends in %s leaves no state and says so", async (_, name, summary, detail) => {
  const created = await create(note({ name }));
  expect(value(created.newState)).toBeNull();
  expect(created.diagnostics).toMatchObject([
    { summary, detail: expect.stringContaining(detail) as unknown },
  ]);
});

test("a result that is not what was planned is blamed on the provider, at the attribute, and kept", async () => {
  const created = await create(note({ name: "lie" }));
  expect(created.diagnostics).toMatchObject([
    {
      summary: "Bug in the provider: the result of toy_note",
      detail: expect.stringContaining("The attribute name is not what was planned") as unknown,
      attribute: { steps: [{ selector: { value: "name" } }] },
    },
  ]);
  expect(value(created.newState)).toMatchObject({ name: "truth" });
});

test("a failed update, delete or read keeps the state", async () => {
  const state = note({ name: "kept", text: "undeletable", size: 11 });
  const updated = await apply(state, { ...state, text: "explode" }, note({ name: "kept", text: "explode" }));
  expect(updated.diagnostics).toHaveLength(1);
  expect(value(updated.newState)).toEqual(state);
  const deleted = await apply(state, null, null);
  expect(deleted.diagnostics).toHaveLength(1);
  expect(value(deleted.newState)).toEqual(state);
  const unreadable = note({ name: "explode", text: "x", size: 1 });
  const read = await plugin.call.readResource({
    typeName,
    currentState: wire(unreadable),
    private: none,
    clientCapabilities: capable,
  });
  expect(read.diagnostics).toHaveLength(1);
  expect(value(read.newState)).toEqual(unreadable);
});

test("validation names the attribute; write-only values need a Terraform that keeps them out of the state", async () => {
  const validate = (config: ObjectValue, clientCapabilities: typeof capable | undefined) =>
    plugin.call.validateResourceConfig({ typeName, config: wire(config), clientCapabilities });
  expect((await validate(note({ text: "" }), capable)).diagnostics).toMatchObject([
    { summary: "An empty note", attribute: { steps: [{ selector: { value: "text" } }] } },
  ]);
  const secretive = note({ text: "x", secret: "hush" });
  expect((await validate(secretive, capable)).diagnostics).toEqual([]);
  const [diagnostic] = (await validate(secretive, undefined)).diagnostics;
  expect(diagnostic?.summary).toBe("Terraform 1.11 or later is needed");
  expect(JSON.stringify(diagnostic)).not.toContain("hush");
});

test("import finds by id, and says when there is nothing", async () => {
  await create(note({ name: "found", text: "here" }));
  const load = (id: string) => plugin.call.importResourceState({ typeName, id, clientCapabilities: capable });
  const { importedResources } = await load("found");
  expect(value(importedResources[0]?.state)).toMatchObject({ name: "found", text: "here" });
  expect((await load("lost")).diagnostics).toMatchObject([{ summary: 'There is no toy_note "lost"' }]);
});

test("state of the present, of the past and of the future", async () => {
  const upgrade = (version: number, json: string) =>
    plugin.call.upgradeResourceState({
      typeName,
      version,
      rawState: { json: Buffer.from(json), flatmap: {} },
    });
  const stored = JSON.stringify({ name: "old", text: "x", removed: true, size: 9007199254740993 });
  expect(value((await upgrade(2, stored)).upgradedState)).toMatchObject({ name: "old", text: "x" });
  expect(value((await upgrade(1, stored)).upgradedState)).toMatchObject({ text: "from version 1" });
  expect((await upgrade(3, stored)).diagnostics).toMatchObject([
    { summary: "The state of toy_note is newer than this provider" },
  ]);
  expect((await upgrade(2, "{")).diagnostics).toHaveLength(1);
  const flat = { json: none, flatmap: { name: "old" } };
  expect(
    (await plugin.call.upgradeResourceState({ typeName, version: 2, rawState: flat })).diagnostics,
  ).toMatchObject([{ summary: "The state of toy_note is in the form of Terraform 0.11" }]);
});

test("provider settings are checked", async () => {
  const settings = typeOfAttributes(toyProvider().schema.attributes);
  const config = { msgpack: Buffer.from(encodeMsgpack({ greeting: "rude" }, settings)), json: none };
  const { diagnostics } = await plugin.call.configureProvider({
    terraformVersion: "1.11.4",
    config,
    clientCapabilities: capable,
  });
  expect(diagnostics).toMatchObject([{ summary: "A rude greeting", detail: "Be kind." }]);
});

test("functions give values, and blame an argument", async () => {
  const call = (...args: readonly Value[]) =>
    plugin.call.callFunction({
      name: "shout",
      arguments: args.map((arg) => ({
        msgpack: Buffer.from(encodeMsgpack(arg, { kind: typeof arg === "number" ? "number" : "string" })),
        json: none,
      })),
    });
  const { result } = await call("hello");
  expect(decodeMsgpack(result?.msgpack ?? none, { kind: "string" })).toBe("HELLO");
  expect((await call("")).error).toEqual({ text: "there is nothing to shout", functionArgument: 0 });
  expect((await call("a", "b")).error).toEqual({
    text: "one argument too many: it takes 1",
    functionArgument: 1,
  });
  expect((await call(5)).error).toMatchObject({
    text: expect.stringContaining("expected string, found a number") as unknown,
    functionArgument: 0,
  });
  const odd = await plugin.call.callFunction({ name: "odd", arguments: [] });
  expect(odd.error?.text).toContain("Bug in the provider: the result does not fit");
  const ghost = await plugin.call.callFunction({ name: "ghost", arguments: [] });
  expect(ghost.error?.text).toContain("This provider has no ghost");
});

test("ephemeral values are opened, renewed and closed", async () => {
  const config = {
    msgpack: Buffer.from(
      encodeMsgpack({ number: null }, { kind: "object", attributes: { number: { kind: "number" } } }),
    ),
    json: none,
  };
  const opened = await plugin.call.openEphemeralResource({
    typeName: "toy_ticket",
    config,
    clientCapabilities: capable,
  });
  expect(opened.renewAt).toEqual(new Date(60_000));
  const renewed = await plugin.call.renewEphemeralResource({
    typeName: "toy_ticket",
    private: opened.private,
  });
  const closed = await plugin.call.closeEphemeralResource({
    typeName: "toy_ticket",
    private: renewed.private,
  });
  expect(closed.diagnostics).toMatchObject([{ detail: '{"opened":true,"renewed":true}' }]);
});

test("a provider that does not load says so in every answer, and one that does not stop as well", async () => {
  const broken = await startPlugin([process.execPath, program.file], { TOY_BROKEN: "yes" });
  const unloaded = [
    {
      summary: "The provider failed unexpectedly",
      detail: expect.stringContaining("a broken toy") as unknown,
    },
  ];
  for (const { diagnostics } of [
    await broken.call.getProviderSchema({}),
    await broken.call.getMetadata({}),
    await broken.call.getFunctions({}),
    await broken.call.readResource({
      typeName,
      currentState: undefined,
      private: none,
      clientCapabilities: capable,
    }),
  ]) {
    expect(diagnostics).toMatchObject(unloaded);
  }
  expect(await broken.call.stopProvider({})).toEqual({ Error: "a broken toy" });
  expect(await broken.stop()).toBe(0);
});

test("data sources are read", async () => {
  const countType = typeOfAttributes(toyProvider().dataSources["toy_count"]?.schema.attributes ?? {});
  const { state, diagnostics } = await plugin.call.readDataSource({
    typeName: "toy_count",
    config: { msgpack: Buffer.from(encodeMsgpack({ count: null }, countType)), json: none },
    clientCapabilities: capable,
  });
  expect(diagnostics).toEqual([]);
  expect(decodeMsgpack(state?.msgpack ?? none, countType)).toEqual({ count: expect.any(Number) as unknown });
});

test("log lines are hclog's JSON with calls and durations, and no values", async () => {
  const logging = await startPlugin([process.execPath, program.file], { TF_LOG: "TRACE" });
  await plan(null, note({ text: "x", secret: "hush" }), none, logging);
  expect(await logging.stop()).toBe(0);
  const lines = logging
    .stderr()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.find((line) => line["@message"] === "PlanResourceChange answered")).toMatchObject({
    "@level": "debug",
    "@module": "terraform-provider-toy",
    type: "toy_note",
    ms: expect.any(Number) as unknown,
  });
  expect(logging.stderr()).not.toContain("hush");
});
