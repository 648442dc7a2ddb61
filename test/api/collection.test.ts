import {
  CollectionMissingError,
  type CollectionKeys,
  isNameTaken,
  isNotFound,
  isPivotError,
  isUndeletable,
  PivotAccessError,
  PivotAnswerError,
  type PivotError,
  PivotHttpError,
  PivotNameError,
  PivotUnreachableError,
} from "../../src/api/index.js";
import { type Emulator, type EmulatorOptions, type Fault, startEmulator } from "../../src/emulator/index.js";
import { type Received, startHttpServer } from "../support/http-server.js";
import { roles, testClient } from "../support/pivot-client.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const analysts = { name: "analysts", title: "Analysts", permissions: [{ name: "SeeErrorMessages" }] };
const page = "<html><body>404 page not found</body></html>";

const start = async (options: EmulatorOptions = {}, keys: CollectionKeys = roles, below = "") => {
  const emulator = await startEmulator({
    seed: { roles: [analysts] },
    switches: { superAdmin: "absent" },
    ...options,
  });
  open.push(emulator);
  const { client, clock } = testClient(emulator.endpoint + below, { apiToken: emulator.token });
  open.push(client);
  return { emulator, collection: client.collection(keys), clock };
};

/** What was asked: `GET roles 200`. */
const asked = ({ requests }: Emulator): readonly string[] =>
  requests.all.map(({ method, path, status }) => `${method} ${path} ${status}`);

/** A server that answers 200, with anything. */
const answering = async (json: (request: Received) => unknown) => {
  const server = await startHttpServer((request) => ({ json: json(request) }));
  const { client } = testClient(server.url);
  open.push(server, client);
  return client.collection(roles);
};

const failing = async (promise: Promise<unknown>): Promise<PivotError> => {
  try {
    await promise;
  } catch (error) {
    if (isPivotError(error)) return error;
    throw error;
  }
  throw new Error("it succeeded");
};

const stewards = { name: "stewards", title: "Stewards" };

const renamed = { ...analysts, title: "All analysts" };

describe("get", () => {
  test("an object", async () => {
    const { emulator, collection } = await start();
    expect(await collection.get("analysts")).toEqual(analysts);
    expect(asked(emulator)).toEqual(["GET roles/analysts 200"]);
  });

  test("gone, once the collection has shown that it is there", async () => {
    const { emulator, collection } = await start();
    await collection.get("analysts");
    expect(await collection.get("nobody")).toBeUndefined();
    expect(asked(emulator)).toEqual(["GET roles/analysts 200", "GET roles/nobody 404"]);
  });

  test("gone from a collection that nothing is known of: one list makes sure that there is one", async () => {
    const { emulator, collection } = await start();
    expect(await collection.get("nobody")).toBeUndefined();
    expect(await collection.get("nobody either")).toBeUndefined();
    expect(asked(emulator)).toEqual(["GET roles/nobody 404", "GET roles 200", "GET roles/nobody either 404"]);
  });

  test("ten at once that are gone: one list still", async () => {
    const { emulator, collection } = await start();
    const names = Array.from({ length: 10 }, (_, index) => `nobody-${index}`);
    expect(await Promise.all(names.map((name) => collection.get(name)))).toEqual(names.map(() => undefined));
    expect(asked(emulator).filter((line) => line === "GET roles 200")).toHaveLength(1);
  });

  test.each([[null], [{}], [[]], [{ role: null }], [{ roles: [] }]])(
    "gone, said with status 200 and %j",
    async (json) => {
      const collection = await answering(({ path }) =>
        path.endsWith("/roles") ? { roles: [analysts] } : json,
      );
      expect(await collection.get("nobody")).toBeUndefined();
    },
  );

  test.each([[null], [{}], [{ role: null }], [{ status: "ok" }]])(
    "not gone, when %j is all that the server ever says",
    async (json) => {
      const collection = await answering(() => json);
      expect(await failing(collection.get("analysts"))).toBeInstanceOf(PivotAnswerError);
    },
  );

  test.each([[null], [{}], [[]], [{ role: null }], [undefined]])(
    "not gone, when a read says %j and the list has it",
    async (json) => {
      const collection = await answering(({ path }) =>
        path.endsWith("/roles") ? { roles: [analysts] } : json,
      );
      expect(await collection.get("analysts")).toEqual(analysts);
    },
  );

  test("a 404 of something in between does not make an object gone", async () => {
    const { emulator, collection } = await start();
    emulator.faults.add({ on: "GET roles/", times: 2, answer: { status: 404, body: page } });
    expect(await collection.get("analysts")).toEqual(analysts);
    expect(await collection.get("nobody")).toBeUndefined();
    expect(asked(emulator)).toEqual([
      "GET roles/analysts 404",
      "GET roles 200",
      "GET roles/nobody 404",
      "GET roles 200",
    ]);
  });

  test.each<[string, Partial<Fault["answer"] & object>]>([
    ["401", { status: 401, body: { error: "No." } }],
    ["403", { status: 403, body: { error: "No." } }],
    ["500", { status: 500, body: { error: "No." } }],
  ])("a %s is no proof of anything", async (_, answer) => {
    const { emulator, collection } = await start();
    emulator.faults.add({ answer: { status: 500, ...answer } });
    expect(await failing(collection.get("analysts"))).toBeInstanceOf(PivotHttpError);
  });

  test("an answer that we do not understand is an error, not an absence", async () => {
    const collection = await answering(() => ({ data: { name: "analysts" } }));
    const error = await failing(collection.get("analysts"));
    expect(error).toBeInstanceOf(PivotAnswerError);
    expect(error.message).toContain('without the object "role": it has keys data.');
    expect((await failing(collection.list())).message).toContain(
      'without the list "roles": it has keys data.',
    );
  });

  test("a name that no URL can carry is not asked for", async () => {
    const { emulator, collection } = await start();
    expect(await failing(collection.get(".."))).toBeInstanceOf(PivotNameError);
    expect(await failing(collection.delete(""))).toBeInstanceOf(PivotNameError);
    expect(asked(emulator)).toEqual([]);
  });
});

describe("where there is no such collection, nothing is ever gone", () => {
  const everything = async (options: EmulatorOptions, below = "") => {
    const { emulator, collection } = await start(options, roles, below);
    const errors = [
      await failing(collection.get("analysts")),
      await failing(collection.read("analysts")),
      await failing(collection.list()),
      await failing(collection.create("analysts", analysts)),
      await failing(collection.delete("analysts")),
    ];
    expect(emulator.requests.count("POST")).toBe(0);
    return errors.map(({ name }) => name);
  };

  test("the collection is not offered", async () => {
    expect(await everything({ absent: ["roles"], seed: {} })).toEqual(
      Array(5).fill("CollectionMissingError"),
    );
  });

  test("the path prefix is wrong", async () => {
    expect(await everything({}, "/pivot")).toEqual(Array(5).fill("PivotAnswerError"));
  });

  test("the API is switched off", async () => {
    expect(await everything({ apiEnabled: false })).toEqual(Array(5).fill("CollectionMissingError"));
  });

  test("a gateway says 404 in JSON", async () => {
    const server = await startHttpServer(() => ({ status: 404, json: { message: "no Route matched" } }));
    const { client } = testClient(server.url);
    open.push(server, client);
    const error = await failing(client.collection(roles).get("analysts"));
    expect(error).toBeInstanceOf(CollectionMissingError);
    expect(isNotFound(error)).toBe(false);
    expect(error.message).toBe(
      "This Pivot does not offer /api/v1/roles: it answered 404 to GET (no Route matched). " +
        "Check the endpoint's path prefix and that config.yaml has enableApiEndpoint: true. " +
        "Some collections also need userMode: native-users, a newer version or licence, " +
        "or (connections) a configuration without fixedConnections.",
    );
  });
});

describe("create", () => {
  test("gives what Pivot made of it, and what it said beside it", async () => {
    const users = { path: "users", singular: "user", plural: "users", volatile: [] };
    const { emulator, collection } = await start({}, users);
    const ann = {
      name: "ann",
      email: "ann@example.com",
      firstName: "Ann",
      lastName: "Lee",
      roles: ["analysts"],
    };
    const created = await collection.create("ann", ann, { sendWelcomeEmail: true, clientUrl: "https://x" });
    expect(created).toMatchObject({
      object: { name: "ann", email: "ann@example.com" },
      extras: { status: "ok", message: "Created successfully", sendEmailStatus: "ok" },
    });
    expect(emulator.requests.all.findLast(({ method }) => method === "POST")?.body).toEqual({
      user: ann,
      sendWelcomeEmail: true,
      clientUrl: "https://x",
    });
    expect(asked(emulator)).toEqual([
      "GET users/ann 404",
      "GET users 200",
      "POST users 200",
      "GET users/ann 200",
    ]);
  });

  test("does not touch an object of that name", async () => {
    const { emulator, collection } = await start({ switches: { createExisting: "overwrite" } });
    const error = await failing(collection.create("analysts", { name: "analysts", title: "Mine" }));
    expect(isNameTaken(error)).toBe(true);
    expect(error.message).toBe(
      '/api/v1/roles already has "analysts". Nothing was changed. Import it, or choose another name.',
    );
    expect(emulator.requests.count("POST")).toBe(0);
  });

  test.each<[string, Fault]>([
    ["the connection breaks", { answer: "drop", acts: true }],
    ["a gateway gives up (502)", { answer: { status: 502, body: page }, acts: true }],
    ["a gateway gives up (504)", { answer: { status: 504, body: page }, acts: true }],
    ["Pivot fails afterwards (500)", { answer: { status: 500, body: { error: "Broken." } }, acts: true }],
  ])("finds what was created when its answer is lost: %s", async (_, fault) => {
    const { emulator, collection } = await start();
    emulator.faults.add({ on: "POST", ...fault });
    const { object, extras } = await collection.create("stewards", stewards);
    expect(object).toEqual(stewards);
    expect(extras).toEqual({});
    expect(emulator.requests.count("POST")).toBe(1);
  });

  test("looks again when Pivot takes a while to show what it created", async () => {
    const { emulator, collection, clock } = await start({ readLag: 1 });
    await collection.list();
    emulator.faults.add({ on: "POST", answer: "drop", acts: true });
    expect((await collection.create("stewards", stewards)).object).toEqual(stewards);
    expect(clock.sleeps).toEqual([400]);
    expect(emulator.requests.count("POST")).toBe(1);
  });

  test("is never sent twice when it may have arrived", async () => {
    const { emulator, collection } = await start();
    emulator.faults.add({ on: "POST", times: 9, answer: "drop" });
    const error = await failing(collection.create("stewards", stewards));
    expect(error).toBeInstanceOf(PivotUnreachableError);
    expect(error.message).toContain("to POST /api/v1/roles: the connection broke (");
    expect(emulator.requests.count("POST")).toBe(1);
    expect(emulator.requests.count("GET roles/stewards")).toBe(4);
  });

  test("tells of the lost answer when nobody can be asked", async () => {
    const { emulator, collection } = await start();
    emulator.faults.add({ on: "POST", answer: "drop" });
    const creating = collection.create("stewards", stewards);
    await collection.list();
    while (emulator.requests.count("POST") === 0) await new Promise((resolve) => setImmediate(resolve));
    emulator.faults.add({ times: 99, answer: { status: 500, body: { error: "Broken." } } });
    expect((await failing(creating)).message).toContain("to POST /api/v1/roles: the connection broke (");
  });

  test.each([429, 503])("is sent again when Pivot was too busy for it (%d)", async (status) => {
    const { emulator, collection } = await start();
    emulator.faults.add({ on: "POST", times: 2, answer: { status, headers: { "retry-after": "1" } } });
    expect((await collection.create("stewards", stewards)).object).toEqual(stewards);
    expect(emulator.requests.count("POST")).toBe(3);
  });

  test.each(["refuse400", "refuse409"] as const)(
    "tells a name taken meanwhile (%s)",
    async (createExisting) => {
      const { emulator, collection } = await start({
        switches: { createExisting },
        // Somebody else is faster.
        onRequest: ({ path }) => path === "roles" && emulator.seed({ roles: [stewards] }),
      });
      expect(isNameTaken(await failing(collection.create("stewards", stewards)))).toBe(true);
    },
  );

  test("from a bad body", async () => {
    const { collection } = await start();
    const error = await failing(collection.create("stewards", { title: "Stewards" }));
    expect(error).toBeInstanceOf(PivotHttpError);
    expect(error.message).toBe("Pivot answered 400 to POST /api/v1/roles: Role.name must be defined");
  });

  test("reads what it created when Pivot does not say", async () => {
    const { emulator, collection } = await start({ switches: { writeAnswer: "empty" } });
    expect(await collection.create("stewards", stewards)).toEqual({ object: stewards, extras: {} });
    expect(asked(emulator).slice(-2)).toEqual(["POST roles 200", "GET roles/stewards 200"]);
  });

  test("is believed when Pivot says yes, though it takes long to show: nothing may be left that nobody knows of", async () => {
    const { collection } = await start({ switches: { writeAnswer: "empty" }, readLag: 9 });
    await collection.list();
    expect(await collection.create("stewards", stewards)).toEqual({ object: stewards, extras: {} });
  });

  test("is ours when the first of two requests was carried out, though it was refused", async () => {
    const { emulator, collection } = await start();
    emulator.faults.add({ on: "POST", answer: { status: 503, body: page }, acts: true });
    expect((await collection.create("stewards", stewards)).object).toEqual(stewards);
    expect(asked(emulator).filter((line) => line.startsWith("POST"))).toEqual([
      "POST roles 503",
      "POST roles 400",
    ]);
  });

  test("of two with one name, the second is refused, although Pivot would overwrite", async () => {
    const { emulator, collection } = await start({ switches: { createExisting: "overwrite" } });
    const create = (title: string) => collection.create("stewards", { name: "stewards", title });
    const outcomes = await Promise.allSettled([create("One"), create("Two")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(isNameTaken(await failing(create("Three")))).toBe(true);
    expect(emulator.requests.count("POST")).toBe(1);
    await collection.delete("stewards");
    expect((await create("Four")).object).toMatchObject({ title: "Four" });
  });

  test("is refused like everything without a good token", async () => {
    const emulator = await startEmulator();
    const { client } = testClient(emulator.endpoint);
    open.push(emulator, client);
    expect(await failing(client.collection(roles).create("stewards", stewards))).toBeInstanceOf(
      PivotAccessError,
    );
  });
});

describe("a Pivot whose reads lag behind its writes", () => {
  test("is waited for: nothing is done until the write shows", async () => {
    const { emulator, collection } = await start({ readLag: 1 });
    const before = await collection.get("analysts");
    await collection.create("stewards", stewards);
    expect(await collection.get("stewards")).toEqual(stewards);
    await collection.update("analysts", renamed, before);
    expect(await collection.get("analysts")).toEqual(renamed);
    await collection.delete("analysts");
    expect(await collection.get("analysts")).toBeUndefined();
    expect(emulator.requests.count("POST")).toBe(2);
  });
});

describe("update", () => {
  test("sends back every digit of what was read", async () => {
    const held = '{"name":"analysts","id":12345678901234567891,"ratio":0.1}';
    const server = await startHttpServer(() => ({ text: `{"role":${held}}` }));
    const { client } = testClient(server.url);
    open.push(server, client);
    const collection = client.collection(roles);
    const now = (await collection.get("analysts")) ?? {};
    await collection.update("analysts", { ...now, title: "Analysts" }, now);
    expect(server.received.find(({ method }) => method === "POST")?.body).toBe(
      `{"role":${held.slice(0, -1)},"title":"Analysts"}}`,
    );
  });

  test("replaces, and gives what Pivot holds", async () => {
    const { emulator, collection } = await start();
    expect(await collection.update("analysts", renamed)).toEqual(renamed);
    expect(asked(emulator)).toEqual(["POST roles/analysts 200", "GET roles/analysts 200"]);
    expect(emulator.snapshot().roles).toEqual([renamed]);
  });

  test("of which Pivot says nothing and which shows late is what was sent", async () => {
    const { collection } = await start({ switches: { writeAnswer: "empty" }, readLag: 9 });
    const before = await collection.get("analysts");
    await collection.list();
    const sent = { name: "analysts", title: "Late" };
    expect(await collection.update("analysts", sent, before)).toEqual(sent);
  });

  test("reads when Pivot does not say", async () => {
    const { collection } = await start({ switches: { writeAnswer: "empty" } });
    expect(await collection.update("analysts", renamed)).toEqual(renamed);
  });

  test("is sent again when its answer is lost", async () => {
    const { emulator, collection } = await start();
    emulator.faults.add({ on: "POST", answer: "drop", acts: true });
    expect(await collection.update("analysts", renamed)).toEqual(renamed);
    expect(emulator.requests.count("POST")).toBe(2);
  });

  test.each<[string, Fault]>([
    ["Pivot fails afterwards (500)", { answer: { status: 500, body: { error: "Broken." } }, acts: true }],
    ["a gateway gives up each time (504)", { answer: { status: 504, body: page }, acts: true, times: 9 }],
  ])("is done when Pivot holds what was sent, whatever it answered: %s", async (_, fault) => {
    const { emulator, collection } = await start({ readLag: 1 });
    await collection.list();
    emulator.faults.add({ on: "POST", ...fault });
    expect(await collection.update("analysts", renamed, analysts)).toEqual(renamed);
  });

  test("has failed when Pivot holds anything else than was sent", async () => {
    const { emulator, collection } = await start();
    const failed = { status: 500, body: { error: "Broken." } };
    emulator.faults.add({ on: "POST", answer: failed });
    expect((await failing(collection.update("analysts", renamed, analysts))).message).toContain("Broken.");
    // It would not show a password, say.
    emulator.faults.add({ on: "POST", answer: failed, acts: true });
    emulator.faults.add({ on: "GET", times: 9, answer: { status: 200, body: { role: analysts } } });
    expect((await failing(collection.update("analysts", renamed, analysts))).message).toContain("Broken.");
  });

  test("of what is gone is an error", async () => {
    const { collection } = await start();
    const error = await failing(collection.update("nobody", { name: "nobody" }));
    expect(isNotFound(error)).toBe(true);
  });
});

describe("delete", () => {
  test("an object", async () => {
    const { emulator, collection } = await start();
    await collection.delete("analysts");
    expect(asked(emulator)).toEqual(["DELETE roles/analysts 200", "GET roles/analysts 404"]);
    expect(emulator.snapshot().roles).toEqual([]);
  });

  test("what is gone already", async () => {
    const { collection } = await start();
    await expect(collection.delete("nobody")).resolves.toBeUndefined();
  });

  test("although the answer is lost", async () => {
    const { emulator, collection } = await start();
    emulator.faults.add({ on: "DELETE", answer: "drop", acts: true });
    await collection.delete("analysts");
    expect(asked(emulator)).toEqual([
      "DELETE roles/analysts 0",
      "DELETE roles/analysts 404",
      "GET roles/analysts 404",
      "GET roles 200",
    ]);
  });

  test.each([
    ["refuse404", 404],
    ["refuse405", 405],
  ] as const)("is an error where Pivot cannot: %s", async (refusal, status) => {
    const { emulator, collection } = await start({ switches: { delete: refusal } });
    const error = await failing(collection.delete("analysts"));
    expect(isUndeletable(error)).toBe(true);
    expect(error.message).toContain(`Pivot answered ${status} to DELETE /api/v1/roles/analysts: `);
    expect(error.message).toContain(
      "The object is still there: this version of Pivot does not seem to delete these through its API.",
    );
    expect(emulator.snapshot().roles).toContainEqual(analysts);
  });
});
