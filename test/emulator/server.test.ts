import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/index.js";
import { type Switches } from "../../src/emulator/switches.js";
import { ask } from "./asking.js";

let pivot: Emulator;

const start = async (options: EmulatorOptions = {}): Promise<void> => {
  pivot = await startEmulator(options);
};

afterEach(() => pivot.close());

const readers = { name: "readers", title: "Readers" };

describe("the token", () => {
  test.each<[string, Record<string, string>, number]>([
    ["the right one is let in", {}, 200],
    ["a wrong one is refused", { "x-imply-api-token": "wrong" }, 401],
    ["the right one in other letters is refused", { "x-imply-api-token": "TOKEN" }, 401],
    ["an empty one is refused", { "x-imply-api-token": "" }, 401],
  ])("%s", async (_, headers, status) => {
    await start({ token: "token" });
    expect((await ask(pivot, "roles", { headers })).status).toBe(status);
  });

  test("none is refused, and nothing is done", async () => {
    await start();
    const before = pivot.snapshot();
    const answer = await fetch(`${pivot.endpoint}/api/v1/roles`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role: readers }),
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ error: "The API token is missing or not valid." });
    expect(pivot.snapshot()).toEqual(before);
  });

  test("the status of the refusal is a switch, as it is not documented", async () => {
    await start({ switches: { tokenRefusal: 403 } });
    expect((await ask(pivot, "roles", { headers: { "x-imply-api-token": "wrong" } })).status).toBe(403);
  });

  test("is a new UUID for each emulator", async () => {
    await start();
    const other = await startEmulator();
    await other.close();
    expect(pivot.token).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(other.token).not.toBe(pivot.token);
  });

  test("is not asked for health", async () => {
    await start({ serverRoot: "/bi/pivot/" });
    expect(pivot.endpoint).toBe(`http://127.0.0.1:${pivot.port}/bi/pivot`);
    expect((await fetch(`${pivot.endpoint}/health`)).status).toBe(200);
    expect((await ask(pivot, "roles")).status).toBe(200);
  });
});

describe("the request log", () => {
  test("holds neither the token nor a secret", async () => {
    await start({ token: "token-3141" });
    const secret = "secret-2718";
    const webhook = { type: "slack", url: secret, payload: secret, authHeader: secret };
    const bodies: [string, unknown][] = [
      ["connections", { connection: { name: "a", key: secret, passphrase: secret, sockPassword: secret } }],
      ["connections", { connection: { name: "a", socksPassword: secret, decoratorOptions: { a: secret } } }],
      ["connections", { connection: { name: "a", defaultDbAuthToken: { username: "u", password: secret } } }],
      ["connections", { connection: { name: "a", defaultDbAuthToken: { bearerToken: secret } } }],
      ["connections", { connection: { defaultDbAuthToken: { implyToken: secret, implyHmac: secret } } }],
      ["user-auths", { userAuth: { name: "a", currentPass: { pass: secret }, passHistory: [secret] } }],
      ["user-auths", { userAuth: { name: "a", currentPass: secret, twoFactorAuthSecret: secret } }],
      ["alerts", { alert: { name: "a", webhooks: [webhook] } }],
    ];
    for (const [path, body] of bodies) await ask(pivot, path, { body });
    await ask(pivot, "roles?token=token-3141");
    await ask(pivot, "roles", { headers: { "x-imply-api-token": "wrong-1618" } });

    const log = JSON.stringify(pivot.requests.all);
    expect(pivot.requests.count()).toBe(10);
    expect(log).not.toMatch(/token-3141|secret-2718|wrong-1618/);
    expect(log).toContain('"username":"u"');
  });

  test("tells what was asked, in order, and what it was answered", async () => {
    const told: string[] = [];
    await start({ onRequest: ({ method, path, status }) => told.push(`${method} ${path} ${status}`) });
    await ask(pivot, "roles", { body: { role: readers } });
    await ask(pivot, "users/ada%40shop.example");
    await ask(pivot, "roles/readers", { method: "DELETE" });

    expect(told).toEqual(["POST roles 200", "GET users/ada@shop.example 404", "DELETE roles/readers 200"]);
    expect(pivot.requests.all).toMatchObject([
      { method: "POST", path: "roles", status: 200, body: { role: readers } },
      { method: "GET", path: "users/ada@shop.example", status: 404 },
      { method: "DELETE", path: "roles/readers", status: 200 },
    ]);
    expect(pivot.requests.all.every(({ duration }) => duration >= 0)).toBe(true);
    expect(pivot.requests.count("GET")).toBe(1);
  });
});

describe("paths", () => {
  test.each(["users/ada@shop.example", "users/ada%40shop.example", "users/%61da@shop.example"])(
    "%s reaches the same user",
    async (path) => {
      await start({ seed: { users: [{ name: "ada@shop.example" }] } });
      expect((await ask(pivot, path)).body).toEqual({ user: { name: "ada@shop.example" } });
    },
  );

  test("a name may hold a slash, when it is escaped", async () => {
    await start({ seed: { roles: [{ name: "a/b" }] } });
    expect((await ask(pivot, "roles/a%2Fb")).body).toEqual({ role: { name: "a/b" } });
    expect((await ask(pivot, "roles/a/b")).status).toBe(404);
  });

  test.each(["roles?pretty", "roles?pretty=true"])("%s changes blanks alone", async (path) => {
    await start({ switches: { superAdmin: "absent" }, seed: { roles: [readers] } });
    const plain = await ask(pivot, "roles");
    const pretty = await ask(pivot, path);
    expect(plain.text).toBe('{"roles":[{"name":"readers","title":"Readers"}]}');
    expect(pretty.text).toBe(
      '{\n  "roles": [\n    {\n      "name": "readers",\n      "title": "Readers"\n    }\n  ]\n}',
    );
  });

  test.each([
    ["an unknown collection", "GET", "teams"],
    ["a path below an object", "GET", "roles/readers/users"],
    ["a verb of other APIs", "PUT", "roles/readers"],
    ["deleting a whole collection", "DELETE", "roles"],
  ])("%s gets the web page with 404", async (_, method, path) => {
    await start({ seed: { roles: [readers] } });
    const { status, text } = await ask(pivot, path, { method });
    expect(status).toBe(404);
    expect(text).toMatch(/^<!doctype html>/);
  });

  test("without enableApiEndpoint, only the web page answers", async () => {
    await start({ apiEnabled: false });
    const { status, text } = await ask(pivot, "roles");
    expect(status).toBe(404);
    expect(text).toMatch(/^<!doctype html>/);
    expect(await (await fetch(`${pivot.endpoint}/`)).text()).toMatch(/^<!doctype html>/);
  });
});

test.each([
  ["no JSON", "{", {}, "The body is not valid JSON."],
  [
    "another content type",
    "{}",
    { "content-type": "text/plain" },
    "The header Content-Type must be application/json.",
  ],
  ["no envelope", readers, {}, "The body must be an object with the key 'role'."],
  ["the envelope of another kind", { user: readers }, {}, "The body must be an object with the key 'role'."],
  ["no name", { role: { title: "Readers" } }, {}, "Role.name must be defined"],
  ["an empty name", { role: { name: "" } }, {}, "Role.name must be defined"],
  [
    "a part without what it needs",
    { role: { name: "a", filterTokens: [{ name: "b" }] } },
    {},
    "FilterToken.formula must be defined",
  ],
  [
    "a part of another kind",
    { role: { name: "a", filterTokens: [1] } },
    {},
    "Role.filterTokens can not have value '1' must be an object",
  ],
])("a body with %s is refused", async (_, body, headers, error) => {
  await start();
  expect(await ask(pivot, "roles", { body, headers })).toMatchObject({ status: 400, body: { error } });
});

test("closing ends open connections, and may be asked for twice", async () => {
  await start();
  await ask(pivot, "roles");
  await Promise.all([pivot.close(), pivot.close()]);
  await expect(fetch(pivot.endpoint)).rejects.toThrow();
});

test("a port that is taken is an error of starting", async () => {
  await start();
  await expect(startEmulator({ port: pivot.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("all addresses of the machine are named by its own", async () => {
  await start({ host: "0.0.0.0" });
  expect(pivot.endpoint).toBe(`http://127.0.0.1:${pivot.port}`);
  expect((await ask(pivot, "roles")).status).toBe(200);
});

test.each<[Switches["readMissing"], number, unknown]>([
  ["404", 404, { error: expect.any(String) as unknown }],
  ["null", 200, null],
  ["emptyObject", 200, {}],
  ["emptyList", 200, []],
])("a read of what is not there may get %s", async (readMissing, status, body) => {
  await start({ switches: { readMissing } });
  expect(await ask(pivot, "roles/nobody")).toMatchObject({ status, body });
});

test.each<[Switches["deleteMissing"], number]>([
  ["404", 404],
  ["ok", 200],
])("a delete of what is not there may get %s", async (deleteMissing, status) => {
  await start({ switches: { deleteMissing } });
  expect(await ask(pivot, "roles/nobody", { method: "DELETE" })).toMatchObject({ status });
});

test("what has no order may come back in another", async () => {
  await start({ switches: { sets: "reversed" } });
  const role = {
    name: "readers",
    permissions: [{ name: "A" }, { name: "B" }],
    filterTokens: [
      { name: "x", formula: "$a" },
      { name: "y", formula: "$b" },
    ],
  };
  await ask(pivot, "roles", { body: { role } });
  expect((await ask(pivot, "roles/readers")).body).toMatchObject({
    role: { permissions: [{ name: "B" }, { name: "A" }], filterTokens: role.filterTokens },
  });
});

test("more may be filled in, and nothing that was said", async () => {
  await start({ switches: { defaults: "filled" } });
  await ask(pivot, "users", { body: { user: { name: "a", email: "a@shop.example" } } });
  await ask(pivot, "users", {
    body: { user: { name: "b", email: "b@shop.example", colorMode: "dark-color-mode" } },
  });
  expect((await ask(pivot, "users")).body).toMatchObject({
    users: [{ colorMode: "light-color-mode" }, { colorMode: "dark-color-mode" }],
  });
});
