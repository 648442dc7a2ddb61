/** What one object goes through beyond what every resource is asked in test/acceptance, against a Pivot over HTTP. */
import { createClient } from "../../src/api/index.js";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { type ResourceDefinition } from "../../src/definition/index.js";
import { createProvider } from "../../src/provider/index.js";
import { definitions } from "../../src/resources/index.js";
import { Diagnostics, type ObjectValue, type PrivateData, type Resource } from "../../src/terraform/index.js";
import { schemaAttributes } from "../../src/provider/schema.js";
import { type Answer, type HttpServer, startHttpServer } from "../support/http-server.js";

const pem = (text: string): string => `-----BEGIN KEY-----\n${text}\n-----END KEY-----`;

let pivot: Emulator;
let diagnostics: Diagnostics;

beforeEach(async () => {
  pivot = await startEmulator();
  diagnostics = new Diagnostics();
});

afterEach(() => pivot.close());

const connectionResource = async (
  settings: ObjectValue = {},
  endpoint: string = pivot.endpoint,
): Promise<Resource> => {
  const provider = createProvider({
    definitions,
    environment: { PIVOT_ENDPOINT: endpoint, PIVOT_API_TOKEN: pivot.token },
    connect: createClient,
  });
  await provider.configure({ config: settings, terraformVersion: "1.11.4", diagnostics });
  const resource = provider.resources["pivot_connection"];
  if (!resource) throw new Error("there are no connections");
  return resource;
};

/** A connection with every attribute, as Terraform gives it. */
const connection = (more: ObjectValue = {}): ObjectValue => ({
  ...Object.fromEntries(
    Object.keys(
      schemaAttributes(definitions.find(({ name }) => name === "connection")?.attributes ?? {}),
    ).map((name) => [name, null]),
  ),
  name: "druid",
  type: "druidsql",
  query_hosts: ["localhost:8888"],
  ...more,
});

const withoutSecrets = (config: ObjectValue): ObjectValue => ({
  ...config,
  key_wo: null,
  extra_json_wo: null,
});

/** What Terraform keeps of a connection made from this configuration. */
const made = async (config: ObjectValue): Promise<{ state: ObjectValue; private: PrivateData }> => {
  const resource = await connectionResource();
  const held = await resource.create({ config, planned: withoutSecrets(config), private: {}, diagnostics });
  if (!held) throw new Error("nothing was made");
  return { state: held.state, private: held.private ?? {} };
};

const edited = (change: object): void => {
  const [held] = pivot.snapshot().connections;
  pivot.seed({ connections: [{ ...held, ...change, name: "druid" }] });
};

/** The plan after a refresh, when the configuration is what it was. */
const replanned = async (
  config: ObjectValue,
  before: { readonly state: ObjectValue; readonly private: PrivateData },
  settings: ObjectValue = {},
): Promise<ObjectValue> => {
  const resource = await connectionResource(settings);
  const read = await resource.read({ ...before, diagnostics });
  if (!read) throw new Error("it is gone");
  const planned = await resource.plan?.({
    config,
    prior: read.state,
    planned: read.state,
    configured: new Set(),
    private: read.private ?? {},
    diagnostics,
  });
  if (!planned) throw new Error("nothing was planned");
  return planned;
};

const warnings = (): readonly string[] =>
  diagnostics.all.map(({ severity, detail }) => `${severity}: ${detail.split("\n\n")[0] ?? ""}`);

describe("what somebody changed in Pivot", () => {
  test("is told where only a hash of it is kept, also when drift is strict", async () => {
    const config = connection({ key_wo: pem("hidden-2718") });
    const before = await made(config);
    edited({ title: "By hand", rack: 7, key: pem("other") });

    expect(await replanned(config, before, { drift: "strict" })).toMatchObject({ title: null });
    expect(warnings()).toEqual([
      "warning:   key_wo: changed (a secret: to send yours again, change its version)\n" +
        "  rack: changed (its value is not kept: it has no attribute, or it is sensitive)",
    ]);
  });

  test("is told with its value otherwise, and left as it is", async () => {
    const before = await made(connection());
    edited({ title: "By hand" });

    expect(await replanned(connection(), before)).toMatchObject({ title: "By hand" });
    expect(warnings()).toEqual(['warning:   title: unset → "By hand"']);
  });

  test("is no news where extra JSON says it: the state shows it", async () => {
    const config = connection({ extra_json: '{"rack":1}' });
    const before = await made(config);
    edited({ rack: 7 });

    expect(await replanned(config, before)).toMatchObject({ extra_json: '{"rack":7}' });
    expect(warnings()).toEqual([]);
  });
});

describe("a list that hides what only later objects have", () => {
  const held = ["a", "b", "c", "d", "e"].map((name) => ({
    name,
    type: "druidsql",
    queryHosts: ["localhost:8888"],
    ...("de".includes(name) && { title: "Later", rack: 7 }),
  }));
  let server: HttpServer;

  beforeEach(async () => {
    server = await startHttpServer(({ path }): Answer => {
      const name = path.split("/").at(4);
      const connections = held.map(({ title: _, rack: __, ...shown }) => shown);
      return {
        json: name === undefined ? { connections } : { connection: held.find((one) => one.name === name) },
      };
    });
  });

  afterEach(() => server.close());

  test("makes no changes", async () => {
    const imported = async ({ name }: { name: string }) =>
      (await connectionResource({}, server.url)).import?.({ id: name, diagnostics });
    const before = (await Promise.all(held.map(imported))).flatMap((one) => (one ? [one] : []));

    const resource = await connectionResource({}, server.url);
    const after: unknown[] = [];
    for (const { state, private: data = {} } of before)
      after.push(await resource.read({ state, private: data, diagnostics }));
    expect(after).toEqual(before);
    expect(after).toHaveLength(5);
  });

  test("hides nothing that an adoption would overwrite", async () => {
    const resource = await connectionResource({ adopt_existing: true }, server.url);
    for (const { name } of held) {
      const config = connection({ name, title: "Ours" });
      const planning = { config, prior: null, planned: config, private: {}, configured: new Set<string>() };
      await resource.plan?.({ ...planning, diagnostics });
    }
    expect(diagnostics.all.map(({ detail }) => /^ *title: .*$/m.exec(detail)?.[0])).toEqual([
      '  title: unset → "Ours"',
      '  title: unset → "Ours"',
      '  title: unset → "Ours"',
      '  title: "Later" → "Ours"',
      '  title: "Later" → "Ours"',
    ]);
  });
});

describe("an object that one resource leaves and another takes over", () => {
  const config = connection();
  const adopting = () => connectionResource({ adopt_existing: true });
  const create = (resource: Resource) =>
    resource.create({ config, planned: config, private: {}, diagnostics });
  const end = (resource: Resource) => resource.delete({ state: config, private: {}, diagnostics });
  const summaries = () => diagnostics.all.map(({ summary }) => summary);

  beforeEach(() => pivot.seed({ connections: [{ name: "druid", type: "druidsql", queryHosts: ["a"] }] }));

  test("is not deleted once it is the other's", async () => {
    const resource = await adopting();
    await create(resource);
    await end(resource);
    expect(pivot.snapshot().connections).toMatchObject([{ queryHosts: ["localhost:8888"] }]);
    expect(summaries()).toEqual([
      'Took over the connection "druid"',
      'The connection "druid" stays in Pivot',
    ]);
  });

  test("is made anew when its end is under way", async () => {
    const resource = await adopting();
    pivot.faults.add({ on: "DELETE", delay: 100 });
    await Promise.all([end(resource), create(resource)]);
    expect(pivot.snapshot().connections).toMatchObject([{ queryHosts: ["localhost:8888"] }]);
    expect(summaries()).toEqual([]);
  });

  test("is deleted by the next run that is to", async () => {
    await create(await adopting());
    await end(await adopting());
    expect(pivot.snapshot().connections).toEqual([]);
  });
});

describe("an update", () => {
  const updated = async (
    config: ObjectValue,
    before: { readonly state: ObjectValue; readonly private: PrivateData },
    settings: ObjectValue = {},
  ): Promise<unknown> => {
    const resource = await connectionResource(settings);
    const held = await resource.update({
      config,
      planned: withoutSecrets(config),
      prior: before.state,
      private: before.private,
      diagnostics,
    });
    return held?.state;
  };
  const writes = (): number => pivot.requests.all.filter(({ method }) => method !== "GET").length;

  test("of what Terraform's state alone holds sends nothing", async () => {
    const before = await made(connection());
    const sent = writes();
    expect(await updated(connection({ deletion_protection: true }), before)).toMatchObject({
      deletion_protection: true,
    });
    expect(writes()).toBe(sent);
  });

  test("keeps what was changed in Pivot since the plan and is left unset, and tells of it", async () => {
    const before = await made(connection());
    edited({ title: "By hand", timeout: 1000 });
    const config = connection({ query_hosts: ["other:8888"] });
    expect(await updated(config, before)).toMatchObject({ title: null });
    expect(pivot.snapshot().connections).toMatchObject([
      { title: "By hand", timeout: 1000, queryHosts: ["other:8888"] },
    ]);
    expect(warnings()).toEqual(['warning:   title: unset → "By hand"\n  timeout: unset → 1000']);
  });

  test("takes it back to what was planned when drift is strict", async () => {
    const before = await made(connection());
    edited({ title: "By hand" });
    await updated(connection({ query_hosts: ["other:8888"] }), before, { drift: "strict" });
    expect(pivot.snapshot().connections).toEqual([expect.not.objectContaining({ title: "By hand" })]);
  });

  test("never erases a secret that Pivot shows as a mask and nobody says", async () => {
    const before = await made(connection());
    edited({ passphrase: "********", sockPassword: "••••••" });
    const held = pivot.snapshot();
    await expect(updated(connection({ query_hosts: ["other:8888"] }), before)).rejects.toMatchObject({
      summary: 'This update would erase secrets of the connection "druid"',
      detail: expect.stringContaining(
        "only as masks, which cannot be sent back: passphrase, sockPassword.",
      ) as unknown,
    });
    expect(pivot.snapshot()).toEqual(held);
  });

  test("to credentials of another type takes those along that only Pivot has, as planned", async () => {
    const before = await made(connection());
    edited({ defaultDbAuthToken: { type: "basic-auth", username: "by-hand", password: "********" } });
    const read = await (await connectionResource()).read({ ...before, diagnostics });
    const token = {
      username: null,
      password_wo: null,
      password_wo_version: null,
      bearer_token_wo_version: null,
    };
    const config = connection({
      default_db_auth_token: { ...token, type: "bearer-auth", bearer_token_wo: "Bearer hidden-2718" },
    });
    const resource = await connectionResource();
    const planned = await resource.plan?.({
      config,
      prior: read?.state ?? null,
      planned: withoutSecrets({
        ...config,
        default_db_auth_token: { ...token, type: "bearer-auth", bearer_token_wo: null, username: "by-hand" },
      }),
      configured: new Set(),
      private: read?.private ?? {},
      diagnostics,
    });
    expect(planned).toMatchObject({ default_db_auth_token: { type: "bearer-auth", username: null } });
    if (!planned || !read) throw new Error("nothing was planned");
    await resource.update({ config, planned, prior: read.state, private: read.private ?? {}, diagnostics });
    expect(pivot.snapshot().connections).toMatchObject([
      { defaultDbAuthToken: { type: "bearer-auth", bearerToken: "Bearer hidden-2718" } },
    ]);
    expect(JSON.stringify(pivot.snapshot().connections)).not.toMatch(/by-hand|\*\*/);
    expect(diagnostics.all.filter(({ summary }) => summary.startsWith("Pivot holds another"))).toEqual([]);
  });

  test("takes along what extra JSON no longer says", async () => {
    const before = await made(connection({ extra_json: '{"rack":1,"row":2}' }));
    await updated(connection({ extra_json: '{"row":2}' }), before);
    expect(pivot.snapshot().connections).toEqual([expect.not.objectContaining({ rack: 1 })]);
    expect(pivot.snapshot().connections).toMatchObject([{ row: 2 }]);
  });

  test.each<[string, ObjectValue]>([
    ["no longer says", { extra_json_wo: '{"row":2}' }],
    ["no longer says, with its version", {}],
  ])("takes along what secret extra JSON %s, of which only the names are kept", async (_, more) => {
    const secret = { socksPassword: "hidden-2718", proxy: { pin: "hidden-3141" } };
    const before = await made(
      connection({ extra_json_wo: JSON.stringify(secret), extra_json_wo_version: 1 }),
    );
    expect(JSON.stringify(before)).not.toMatch(/2718|3141/);
    edited({ socksPassword: "********", proxy: { pin: "********", host: "gate" } });
    const read = await (await connectionResource()).read({ ...before, diagnostics });
    if (!read) throw new Error("it is gone");
    await updated(connection({ title: "Druid", ...more }), {
      state: read.state,
      private: read.private ?? {},
    });
    const [held] = pivot.snapshot().connections;
    expect(held).toMatchObject({ title: "Druid", proxy: { host: "gate" } });
    expect(JSON.stringify(held)).not.toMatch(/socksPassword|pin/);
  });

  test("keeps what secret extra JSON said, as long as its version is said", async () => {
    const before = await made(connection({ extra_json_wo: '{"rack":1}', extra_json_wo_version: 1 }));
    const later = connection({ title: "Druid", extra_json_wo_version: 1 });
    const resource = await connectionResource();
    const held = await resource.update({
      config: later,
      planned: later,
      prior: before.state,
      private: before.private,
      diagnostics,
    });
    expect(pivot.snapshot().connections).toMatchObject([{ title: "Druid", rack: 1 }]);
    if (!held) throw new Error("nothing came back");
    await updated(connection({ title: "Druid" }), { state: held.state, private: held.private ?? {} });
    expect(pivot.snapshot().connections).toEqual([expect.not.objectContaining({ rack: 1 })]);
  });
});

test("what became known only now is judged before anything is sent", async () => {
  const config = connection({ ca: "./ca.pem" });
  await expect(made(config)).rejects.toMatchObject({
    summary: "connection: ca must be PEM text (-----BEGIN … -----END …)",
    detail: 'The value is "./ca.pem".',
    path: [{ attribute: "ca" }],
  });
  expect(pivot.requests.count("POST connections")).toBe(0);
});

test("extra JSON that became known only now and is none is the user's mistake, not ours", async () => {
  const before = await made(connection());
  const config = connection({ extra_json: "{" });
  const update = (await connectionResource()).update({
    config,
    prior: before.state,
    planned: config,
    private: before.private,
    diagnostics,
  });
  await expect(update).rejects.toMatchObject({ summary: "connection: extra_json must be JSON" });
});

test("a definition brings state of an earlier version along", async () => {
  const [first] = definitions;
  if (!first) throw new Error("there are no definitions");
  const renamed: ResourceDefinition = {
    ...first,
    state: {
      version: 1,
      upgrade: ({ label, ...rest }, from) => ({ ...rest, title: `${String(label)}, from ${from}` }),
    },
  };
  const { resources } = createProvider({ definitions: [renamed], environment: {}, connect: createClient });
  const resource = resources[`pivot_${first.name}`];
  expect(resource?.schema.version).toBe(1);
  expect(await resource?.upgrade?.({ name: "a", label: "Old" }, 0)).toEqual({
    name: "a",
    title: "Old, from 0",
  });
});

test("what an import may leave to the state is missing where no state has it", async () => {
  const provider = createProvider({
    definitions,
    environment: { PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token },
    connect: createClient,
  });
  await provider.configure({ config: {}, terraformVersion: "1.11.4", diagnostics });
  const config = { name: "drop", webhooks: [{ type: "slack", url: null, payload: "%title%" }] };
  const alert = provider.resources["pivot_alert"];
  await alert?.plan?.({
    config,
    prior: null,
    planned: config,
    configured: new Set(),
    private: {},
    diagnostics,
  });
  expect(diagnostics.all).toMatchObject([
    { severity: "error", summary: "alert: webhooks[0].url is missing" },
  ]);
});

test("no refusal repeats what is secret by its attribute, whatever its key", async () => {
  const secretive = {
    ...connection(),
    decorator_options_json: '{"accessId":"deco-2718"}',
    extra_json_wo: '{"custom":{"pw":"extra-3141"},"socksIdent":"ident-1618"}',
  };
  const resource = await connectionResource();
  pivot.faults.add({
    on: "POST",
    times: 9,
    answer: { status: 400, body: { error: "bad: deco-2718, extra-3141, ident-1618 of druid" } },
  });
  const creating = resource.create({
    config: secretive,
    planned: withoutSecrets(secretive),
    private: {},
    diagnostics,
  });
  await expect(creating).rejects.toThrow("bad: ***, ***, *** of druid");
});
