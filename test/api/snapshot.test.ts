import { type CollectionKeys, type Wire } from "../../src/api/index.js";
import { type Answer, type HttpServer, startHttpServer } from "../support/http-server.js";
import { testClient } from "../support/pivot-client.js";

const cubes: CollectionKeys = {
  path: "data-cubes",
  singular: "dataCube",
  plural: "dataCubes",
  volatile: ["seen"],
};
const root = "/api/v1/data-cubes";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const objects = (...names: readonly string[]): Map<string, Wire> =>
  new Map(names.map((name) => [name, { name, title: `The ${name}`, dimensions: [{ name: "time" }] }]));

interface Behaviour {
  /** What a list shows of an object, or undefined to leave it out. */
  readonly listed?: (object: Wire) => Wire | undefined;
  /** Goes before the usual answer; `request` is `GET wiki`, or `GET` for the list. */
  readonly instead?: (request: string) => Answer | undefined;
}

/** A Pivot that holds these objects, and a view of them. */
const holding = async (held: Map<string, Wire>, { listed = (object) => object, instead }: Behaviour = {}) => {
  const server = await startHttpServer(({ method, path, body }): Answer => {
    const name = decodeURIComponent(path.slice(root.length + 1));
    const special = instead?.(`${method} ${name}`.trim());
    if (special) return special;
    if (method === "POST") {
      // The test sends nothing else.
      const { dataCube } = JSON.parse(body) as { dataCube: Wire };
      held.set(String(dataCube["name"]), dataCube);
      return { json: { dataCube } };
    }
    if (name === "") return { json: { dataCubes: [...held.values()].map(listed).filter(Boolean) } };
    const dataCube = held.get(name);
    return dataCube
      ? { json: { dataCube } }
      : { status: 404, json: { error: "This data cube does not exist." } };
  });
  const { client, clock, lines } = testClient(server.url, { maxRetries: 0 });
  open.push(server, client);
  const collection = client.collection(cubes);
  const read = (...names: readonly string[]) => Promise.all(names.map((name) => collection.read(name)));
  return { server, clock, lines, collection, read };
};

const lists = ({ lines }: HttpServer): number => lines.filter((line) => line === `GET ${root}`).length;

test("a refresh of 1,000 objects takes four requests", async () => {
  const names = Array.from({ length: 1000 }, (_, index) => `cube-${index}`);
  const held = objects(...names);
  const { server, collection } = await holding(held);
  const found: unknown[] = [];
  // Ten at a time, as Terraform does.
  const queue = [...names];
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let name = queue.shift(); name !== undefined; name = queue.shift())
        found.push(await collection.read(name));
    }),
  );
  expect(found).toHaveLength(1000);
  expect(found.every((object) => object !== undefined)).toBe(true);
  expect(server.lines.toSorted()).toEqual(
    [root, `${root}/cube-0`, `${root}/cube-1`, `${root}/cube-2`].map((path) => `GET ${path}`),
  );
});

test("up to three objects are read one by one", async () => {
  const { server, read } = await holding(objects("a", "b", "c", "d"));
  expect(await read("a", "b", "c")).toEqual([...objects("a", "b", "c").values()]);
  expect(lists(server)).toBe(0);
});

test("the same object many times is one request", async () => {
  const { server, read } = await holding(objects("a"));
  await read("a", "a", "a", "a", "a");
  await read("a");
  expect(server.lines).toEqual([`GET ${root}/a`]);
});

describe("what was read is used again", () => {
  test("for 30 s", async () => {
    const { server, clock, read } = await holding(objects("a", "b", "c", "d", "e"));
    await read("a", "b", "c", "d");
    clock.pass(29_999);
    await read("a", "d", "e");
    expect(server.lines).toHaveLength(4);
    clock.pass(1);
    await read("e");
    expect(server.lines.slice(4)).toEqual([`GET ${root}/e`]);
  });

  test.each([
    ["a create", "new"],
    ["an update", "d"],
  ])("until %s", async (kind, name) => {
    const { server, collection, read } = await holding(objects("a", "b", "c", "d"));
    await read("a", "b", "c", "d");
    const object = { name, title: "Changed" };
    await (kind === "a create" ? collection.create(name, object) : collection.update(name, object));
    expect(await read(name)).toEqual([object]);
    expect(lists(server)).toBe(1);
  });

  test("not by a read that begins after a write, though the list began before", async () => {
    const held = objects("a", "b", "c", "d");
    const { collection, read } = await holding(held, {
      instead: (request) => {
        if (request !== "GET" || after) return undefined;
        // The list is made, the write follows at once, the list arrives later.
        const json = { dataCubes: [...held.values()] };
        after = collection.update("d", changed).then(() => collection.read("d"));
        return { json };
      },
    });
    const changed = { name: "d", title: "Changed" };
    let after: Promise<Wire | undefined> | undefined;
    await read("a", "b", "c", "d");
    expect(await after).toEqual(changed);
    expect(await collection.read("d")).toEqual(changed);
  });
});

describe("a list is only trusted when it agrees with single reads", () => {
  test.each<[string, Behaviour["listed"] & object]>([
    ["it leaves out parts", ({ name, title }) => ({ name, title })],
    ["it has more parts", (object) => ({ ...object, owner: "ann" })],
    ["it has other values", (object) => ({ ...object, dimensions: [] })],
    ["it leaves out objects", (object) => (object["name"] === "b" ? undefined : object)],
  ])("not when %s", async (_, listed) => {
    const held = objects("a", "b", "c", "d", "e", "f");
    const { server, lines, read } = await holding(held, { listed });
    expect(await read("a", "b", "c", "d", "e")).toEqual([...held.values()].slice(0, 5));
    expect(await read("f")).toEqual([held.get("f")]);
    // Nor later in the run.
    expect(lists(server)).toBe(1);
    expect(lines).toContainEqual({
      level: "info",
      message: "objects are read one by one",
      fields: { path: root, reason: "the list differs from single reads" },
    });
  });

  test("keys that change by themselves do not count", async () => {
    let seen = 0;
    const held = objects("a", "b", "c", "d");
    const { server, read } = await holding(held, { listed: (object) => ({ ...object, seen: (seen += 1) }) });
    expect(await read("a", "b", "c", "d")).toMatchObject([...held.values()]);
    expect(server.lines).toHaveLength(4);
  });

  test("when all read so far are gone, one that is there is compared", async () => {
    const held = objects("x", "y");
    const { server, read } = await holding(held, { listed: ({ name }) => ({ name }) });
    expect(await read("a", "b", "c", "y")).toEqual([undefined, undefined, undefined, held.get("y")]);
    expect(server.lines).toContain(`GET ${root}/x`);
  });
});

test("a list that cannot be compared is not trusted", async () => {
  const held = objects("x", "y");
  const { server, read } = await holding(held, {
    listed: ({ name }) => ({ name }),
    instead: (request) => (request === "GET x" ? { status: 500, json: { error: "Broken." } } : undefined),
  });
  expect(await read("a", "b", "c", "y")).toEqual([undefined, undefined, undefined, held.get("y")]);
  // One to see that there is such a collection at all, and one to read from.
  expect(lists(server)).toBe(2);
  await read("p", "q", "r", "x2", "y");
  expect(lists(server)).toBe(2);
});

describe("what a list does not have", () => {
  test("is gone when a read of its own says so", async () => {
    const { server, read } = await holding(objects("a", "b", "c", "d"));
    expect(await read("a", "b", "c", "d", "gone")).toHaveLength(5);
    expect(await read("gone", "d")).toEqual([undefined, objects("d").get("d")]);
    expect(server.lines.filter((line) => line === `GET ${root}/gone`)).toHaveLength(1);
    expect(lists(server)).toBe(1);
  });

  test("is there when a read of its own finds it; then the list is not complete, and no longer used", async () => {
    const held = objects("a", "b", "c", "d", "e", "f");
    const { server, clock, lines, read } = await holding(held, {
      listed: (object) => (object["name"] === "e" ? undefined : object),
    });
    expect(await read("a", "b", "c", "d", "e")).toEqual([...held.values()].slice(0, 5));
    clock.pass(60_000);
    expect(await read("a", "b", "c", "d", "e", "f")).toEqual([...held.values()]);
    expect(lists(server)).toBe(1);
    expect(lines.find(({ level }) => level === "info")?.fields["reason"]).toBe("the list is not complete");
  });
});

describe("what a list shows unexpectedly", () => {
  const untitled = ({ title, ...object }: Wire): Wire =>
    object["name"] === "e" ? object : { ...object, title };
  const isTitled = (object: Wire): boolean => object["title"] !== undefined;

  test("is read alone; where that shows more, the list is no longer used", async () => {
    const held = objects("a", "b", "c", "d", "e", "f");
    const { server, lines, collection, read } = await holding(held, { listed: untitled });
    await read("a", "b", "c", "d");
    expect(await collection.read("e", isTitled)).toEqual(held.get("e"));
    expect(await collection.read("f", isTitled)).toEqual(held.get("f"));
    expect(server.lines.slice(3)).toEqual([root, `${root}/e`, `${root}/f`].map((path) => `GET ${path}`));
    expect(lines.find(({ level }) => level === "info")?.fields["reason"]).toBe(
      "the list differs from single reads",
    );
  });

  test("is so when a read of its own shows the same, and the list is still used", async () => {
    const held = objects("a", "b", "c", "d", "f");
    held.set("e", { name: "e" });
    const { server, collection, read } = await holding(held);
    await read("a", "b", "c", "d");
    expect(await collection.read("e", isTitled)).toEqual({ name: "e" });
    expect(await collection.read("f", isTitled)).toEqual(held.get("f"));
    expect(server.lines.slice(3)).toEqual([root, `${root}/e`].map((path) => `GET ${path}`));
  });
});

describe("a list that fails", () => {
  test("is not needed", async () => {
    const held = objects("a", "b", "c", "d", "e");
    const { server, read } = await holding(held, {
      instead: (request) => (request === "GET" ? { status: 500, json: { error: "Too many." } } : undefined),
    });
    expect(await read("a", "b", "c", "d", "e")).toEqual([...held.values()]);
    expect(lists(server)).toBe(1);
  });

  test.each([401, 403])("with %d is a refusal", async (status) => {
    const { collection, read } = await holding(objects("a", "b", "c", "d"), {
      instead: (request) => (request === "GET" ? { status, json: { error: "No." } } : undefined),
    });
    await read("a", "b", "c");
    await expect(collection.read("d")).rejects.toMatchObject({ name: "PivotAccessError", status });
  });
});

test("a read that failed is tried again by the next one", async () => {
  let isBroken = true;
  const { collection } = await holding(objects("a"), {
    instead: () => (isBroken ? { status: 500, json: { error: "Broken." } } : undefined),
  });
  await expect(collection.read("a")).rejects.toThrow(
    "Pivot answered 500 to GET /api/v1/data-cubes/a: Broken.",
  );
  isBroken = false;
  expect(await collection.read("a")).toMatchObject({ name: "a" });
});
