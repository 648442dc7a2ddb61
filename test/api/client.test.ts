import { type ClientOptions, isPivotError, PivotUnreachableError } from "../../src/api/index.js";
import { type HttpServer, type Respond, startHttpServer } from "../support/http-server.js";
import { roles, testClient, token } from "../support/pivot-client.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const serve = async (respond: Respond): Promise<HttpServer> => {
  const server = await startHttpServer(respond);
  open.push(server);
  return server;
};

const connect = (endpoint: string, options: Partial<ClientOptions> = {}) => {
  const connected = testClient(endpoint, options);
  open.push(connected.client);
  return { ...connected, roles: connected.client.collection(roles) };
};

const failing = async (promise: Promise<unknown>): Promise<Error> => {
  try {
    await promise;
  } catch (error) {
    if (isPivotError(error)) return error;
    throw error;
  }
  throw new Error("it succeeded");
};

/** The answers one after the other, the last one for ever. */
const inTurn = (...answers: readonly Awaited<ReturnType<Respond>>[]): Respond => {
  let next = 0;
  return () => answers[Math.min(next++, answers.length - 1)] ?? "drop";
};

const none = { json: { roles: [] } };

describe("a request", () => {
  test("carries the token, the user's headers and JSON", async () => {
    const server = await serve(({ method }) =>
      method === "GET" ? { status: 404, json: { error: "No." } } : none,
    );
    const { roles } = connect(server.url, {
      apiToken: `${token}\n`,
      headers: { "X-Team": "data", "X-Imply-Api-Token": "stolen", "User-Agent": "ours" },
    });
    await failing(roles.update("analysts", { name: "analysts", title: "Ünï" }));
    const [sent] = server.received;
    expect(sent).toMatchObject({
      method: "POST",
      path: "/api/v1/roles/analysts",
      body: '{"role":{"name":"analysts","title":"Ünï"}}',
      headers: {
        "x-imply-api-token": token,
        "x-team": "data",
        "content-type": "application/json",
        accept: "application/json",
        "user-agent": "ours",
      },
    });
    expect(server.received[1]?.headers).not.toHaveProperty("content-type");
  });

  test("goes below the endpoint's prefix, with names encoded", async () => {
    const server = await serve(() => ({ json: { role: { name: "a/b @" } } }));
    await connect(`${server.url}/pivot/`).roles.get("a/b @");
    expect(server.lines).toEqual(["GET /pivot/api/v1/roles/a%2Fb%20%40"]);
  });

  test("carries the endpoint's own user and password", async () => {
    const server = await serve(() => none);
    await connect(server.url.replace("//", "//me:p%40ss@")).roles.list();
    expect(server.received[0]?.headers.authorization).toBe("Basic bWU6cEBzcw==");
  });

  test("does not follow a redirect", async () => {
    const server = await serve(() => ({ status: 302, headers: { location: "/login" } }));
    const error = await failing(connect(server.url).roles.list());
    expect(error.name).toBe("PivotAnswerError");
    expect(error.message).toContain("with a redirect (302) to /login");
    expect(server.lines).toEqual(["GET /api/v1/roles"]);
  });
});

describe("trying again", () => {
  test("after a passing failure, with growing waits", async () => {
    const server = await serve(inTurn({ status: 503 }, "drop", none));
    const { roles, clock } = connect(server.url);
    expect(await roles.list()).toEqual([]);
    expect(clock.sleeps).toEqual([200, 400]);
    expect(server.lines).toHaveLength(3);
  });

  test("when the server says so", async () => {
    const server = await serve(inTurn({ status: 429, headers: { "retry-after": "17" } }, none));
    const { roles, clock } = connect(server.url);
    expect(await roles.list()).toEqual([]);
    expect(clock.sleeps).toEqual([17_000]);
  });

  test("up to the limit; then the last failure is the error", async () => {
    const server = await serve(
      inTurn("drop", { status: 502 }, { status: 503, json: { error: "Starting." } }),
    );
    const error = await failing(connect(server.url, { maxRetries: 2 }).roles.list());
    expect(error.message).toBe("Pivot answered 503 to GET /api/v1/roles: Starting.");
    expect(server.lines).toHaveLength(3);
  });

  test("not after a failure that stays", async () => {
    const server = await serve(() => ({ status: 500, json: { error: "Broken." } }));
    const { roles, clock } = connect(server.url);
    expect((await failing(roles.list())).message).toBe("Pivot answered 500 to GET /api/v1/roles: Broken.");
    expect(clock.sleeps).toEqual([]);
  });
});

describe("no answer", () => {
  test("nobody listens", async () => {
    const server = await startHttpServer(() => none);
    await server.close();
    const { roles, clock } = connect(`${server.url}/pivot`);
    const error = await failing(roles.list());
    expect(error).toBeInstanceOf(PivotUnreachableError);
    expect(error.message).toBe(
      `No answer from Pivot at ${server.url}/pivot to GET /pivot/api/v1/roles: ` +
        `nothing listens there (connect ECONNREFUSED 127.0.0.1:${server.port}). ` +
        "Check the host and port of the endpoint (Pivot's own port is 9095), and that Pivot runs.",
    );
    expect(clock.sleeps).toEqual([200, 400]);
  });

  test.each([
    ["the answer does not come", "hang" as const],
    ["the answer does not end", { text: '{"roles":[', endless: true }],
  ])("%s in time", async (_, answer) => {
    const server = await serve(() => answer);
    const error = await failing(connect(server.url, { requestTimeoutMs: 30, maxRetries: 1 }).roles.list());
    expect(error.message).toContain(
      "to GET /api/v1/roles: it took longer than 0.03 s. Check that Pivot is well",
    );
    expect(server.lines).toHaveLength(2);
  });

  test("a header that HTTP does not allow", async () => {
    const server = await serve(() => none);
    const { roles, clock } = connect(server.url, { headers: { "x-team": "one\ntwo-very-secret" } });
    const error = await failing(roles.list());
    expect(error.message).toContain("the request cannot be written as HTTP (invalid x-team header)");
    expect(error.message).not.toContain("very-secret");
    expect(clock.sleeps).toEqual([]);
  });

  test("the endpoint's password is in no message", async () => {
    const server = await startHttpServer(() => none);
    await server.close();
    const error = await failing(connect(server.url.replace("//", "//me:hush-hush@")).roles.list());
    expect(error.message).not.toContain("hush");
  });
});

test("no more requests at once than allowed", async () => {
  let underWay = 0;
  let most = 0;
  let release: (() => void) | undefined;
  const server = await serve(async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    // In pairs: the first waits for the second.
    if (release) release();
    else await new Promise<void>((resolve) => (release = resolve));
    release = undefined;
    underWay -= 1;
    return none;
  });
  const { roles } = connect(server.url, { maxConcurrentRequests: 2 });
  await Promise.all(Array.from({ length: 8 }, () => roles.list()));
  expect(server.lines).toHaveLength(8);
  expect(most).toBe(2);
});

describe("stopping", () => {
  test("aborts reads that are under way and what waits, and refuses what comes later", async () => {
    const server = await serve(() => {
      client.stop();
      return "hang";
    });
    const { client, roles } = connect(server.url, { maxConcurrentRequests: 1 });
    const errors = await Promise.all([failing(roles.list()), failing(roles.get("analysts"))]);
    errors.push(await failing(roles.delete("analysts")));
    expect(errors.map(({ message }) => message)).toEqual([
      "GET /api/v1/roles was given up because of an interrupt.",
      "GET /api/v1/roles/analysts was given up because of an interrupt.",
      "DELETE /api/v1/roles/analysts was given up because of an interrupt. Nothing was sent.",
    ]);
    expect(server.lines).toEqual(["GET /api/v1/roles"]);
  });

  test("waits for the answer to a write that is under way: what it did is known", async () => {
    const server = await serve(({ method }) => {
      if (method === "GET") return none;
      client.stop();
      return { json: { role: { name: "analysts", title: "Analysts" } } };
    });
    const { client, roles } = connect(server.url);
    const { object } = await roles.create("analysts", { name: "analysts" });
    expect(object).toEqual({ name: "analysts", title: "Analysts" });
    expect((await failing(roles.list())).name).toBe("PivotStoppedError");
  });

  test("of a write whose answer does not come it says that nobody knows", async () => {
    const server = await serve(() => {
      client.stop();
      return "hang";
    });
    const { client, roles } = connect(server.url, { requestTimeoutMs: 200 });
    expect((await failing(roles.delete("analysts"))).message).toBe(
      "DELETE /api/v1/roles/analysts was given up because of an interrupt. " +
        "Whether Pivot still carried it out is not known: plan again to see.",
    );
  });

  test("ends a wait between attempts", async () => {
    const server = await serve(() => ({ status: 503 }));
    const { client, roles } = connect(server.url, {
      clock: {
        now: () => 0,
        sleep: (_, signal) =>
          new Promise((_, reject) => {
            signal.addEventListener("abort", () => reject(new Error("aborted")));
            client.stop();
          }),
      },
    });
    expect((await failing(roles.list())).name).toBe("PivotStoppedError");
    expect(server.lines).toHaveLength(1);
  });
});

test("closing waits for what is under way", async () => {
  const server = await serve(() => {
    closing = client.close();
    return none;
  });
  let closing: Promise<void> | undefined;
  const { client } = testClient(server.url);
  expect(await client.collection(roles).list()).toEqual([]);
  await closing;
});

test("the log tells of every request, and of no token, header or body", async () => {
  const server = await serve(
    inTurn({ status: 503 }, { status: 400, json: { error: `bad: ${token} hush-hush other-secret` } }),
  );
  const { roles, lines } = connect(server.url, { headers: { "x-team": "other-secret" } });
  const error = await failing(roles.update("analysts", { name: "analysts", password: "hush-hush" }));
  expect(error.message).toBe("Pivot answered 400 to POST /api/v1/roles/analysts: bad: *** *** ***");
  expect(lines).toEqual([
    {
      level: "debug",
      message: "request",
      fields: { method: "POST", path: "/api/v1/roles/analysts", status: 503, ms: 0 },
    },
    {
      level: "warn",
      message: "trying again",
      fields: { method: "POST", path: "/api/v1/roles/analysts", retry: 1, delay: 200 },
    },
    {
      level: "debug",
      message: "request",
      fields: { method: "POST", path: "/api/v1/roles/analysts", status: 400, ms: 0 },
    },
  ]);
});
