import fc from "fast-check";
import { type Attributes, computed, optional, remembered, required } from "../../src/definition/index.js";
import { reconcile, sameMeaning, takeHeld, takePlanned } from "../../src/provider/reconcile.js";
import { ExactNumber, formatPath, type ObjectValue, unknown, type Value } from "../../src/terraform/index.js";

const attributes = {
  name: required.string("Name."),
  title: remembered.string("Title."),
  timeout: optional.number("Timeout."),
  isOpen: remembered.boolean("Open."),
  queryHosts: optional.list("Hosts."),
  rights: remembered.set("Rights."),
  headers: optional.map("Headers."),
  refresh: remembered.duration("How often."),
  filterJson: remembered.json("Filter."),
  extraJson: optional.extra("More."),
  access: remembered.object("Access.", {
    kind: required.string("Kind."),
    users: optional.set("Users."),
  }),
  pages: remembered.objects(
    "Pages.",
    { pageName: required.string("Name."), title: remembered.string("Title.") },
    { key: "pageName" },
  ),
  secretWo: optional.string("Secret.", { writeOnly: true }),
  payload: remembered.string("Payload.", { mayBeJson: true }),
  since: computed.string("Since when."),
} satisfies Attributes;

const whole = (value: ObjectValue): ObjectValue => ({
  ...Object.fromEntries(
    "name title timeout is_open query_hosts rights headers refresh filter_json extra_json access pages secret_wo payload since"
      .split(" ")
      .map((key) => [key, null]),
  ),
  ...value,
});

const refreshed = (state: ObjectValue, held: ObjectValue): ObjectValue =>
  reconcile(attributes, whole(state), whole(held), takeHeld);

/** The state after a write, and the paths of which the user is told. */
const written = (
  planned: ObjectValue,
  held: ObjectValue,
): { state: ObjectValue; told: readonly string[] } => {
  const told: string[] = [];
  const decide = takePlanned((path) => told.push(formatPath(path)));
  return { state: reconcile(attributes, whole(planned), whole(held), decide), told };
};

/** Two ways of writing the same. */
const equal: readonly (readonly [string, ObjectValue, ObjectValue])[] = [
  ["nothing and nothing", {}, {}],
  ["a list and the same", { query_hosts: ["a", "b"] }, { query_hosts: ["a", "b"] }],
  ["an empty list and none", { query_hosts: [] }, { query_hosts: null }],
  ["empty text and none", { title: "" }, { title: null }],
  ["an empty map and none", { headers: {} }, { headers: null }],
  ["an object of nothing and none", { access: { kind: null, users: [] } }, { access: null }],
  ["an empty list of objects and none", { pages: [] }, { pages: null }],
  ["a set in another order", { rights: ["b", "a"] }, { rights: ["a", "b"] }],
  ["a map in another order", { headers: { a: "1", b: "2" } }, { headers: { b: "2", a: "1" } }],
  ["a duration in other units", { refresh: "PT60M" }, { refresh: "PT1H" }],
  [
    "a number and what is nearest to it",
    { timeout: new ExactNumber("12345678901234567891") },
    { timeout: 12345678901234567891 },
  ],
  ["JSON in another order", { filter_json: '{"a":1,"b":2}' }, { filter_json: '{ "b": 2, "a": 1 }' }],
  ["text that is JSON, in another order", { payload: '{"a":1,"b":2}' }, { payload: '{ "b": 2, "a": 1 }' }],
  ["JSON with empty members", { filter_json: '{"clauses":[]}' }, { filter_json: "{}" }],
  ["JSON of empty members and none", { filter_json: '{"clauses":[]}' }, { filter_json: null }],
  ["extra JSON in another order", { extra_json: '{"a":1,"b":null}' }, { extra_json: '{"b":null,"a":1}' }],
  [
    "a set within an object in another order",
    { access: { kind: "some", users: ["b", "a"] } },
    { access: { kind: "some", users: ["a", "b"] } },
  ],
  [
    "empty text within an element",
    { pages: [{ page_name: "p", title: "" }] },
    { pages: [{ page_name: "p", title: null }] },
  ],
];

/** Two values that differ, and where. */
const different: readonly (readonly [string, ObjectValue, ObjectValue, string])[] = [
  ["text", { title: "a" }, { title: "b" }, "title"],
  ["a number", { timeout: 1 }, { timeout: 2 }, "timeout"],
  ["a boolean", { is_open: true }, { is_open: false }, "is_open"],
  ["a number that is gone", { timeout: 0 }, { timeout: null }, "timeout"],
  ["a boolean that is gone", { is_open: false }, { is_open: null }, "is_open"],
  ["the order of a list", { query_hosts: ["a", "b"] }, { query_hosts: ["b", "a"] }, "query_hosts"],
  ["the length of a list", { query_hosts: ["a"] }, { query_hosts: ["a", "b"] }, "query_hosts"],
  ["a set", { rights: ["a"] }, { rights: ["b"] }, "rights"],
  ["a map's value", { headers: { a: "1" } }, { headers: { a: "2" } }, "headers"],
  ["a map's key", { headers: { a: "1" } }, { headers: { b: "1" } }, "headers"],
  ["a duration", { refresh: "PT24H" }, { refresh: "P1D" }, "refresh"],
  ["JSON", { filter_json: '{"a":1}' }, { filter_json: '{"a":2}' }, "filter_json"],
  [
    "the last digit of a long number",
    { filter_json: '{"a":9007199254740993}' },
    { filter_json: '{"a":9007199254740995}' },
    "filter_json",
  ],
  ["text that is JSON, without a member", { payload: '{"a":[]}' }, { payload: "{}" }, "payload"],
  ["extra JSON", { extra_json: '{"a":1}' }, { extra_json: '{"a":null}' }, "extra_json"],
  [
    "a set within an object",
    { access: { kind: "some", users: ["a"] } },
    { access: { kind: "some", users: ["a", "b"] } },
    "access.users",
  ],
  ["an object that is gone", { access: { kind: "all", users: null } }, { access: null }, "access"],
  [
    "an attribute of an element",
    {
      pages: [
        { page_name: "p", title: "P" },
        { page_name: "q", title: "Q" },
      ],
    },
    {
      pages: [
        { page_name: "p", title: "P" },
        { page_name: "q", title: "R" },
      ],
    },
    "pages[1].title",
  ],
  [
    "the order of elements",
    {
      pages: [
        { page_name: "p", title: null },
        { page_name: "q", title: null },
      ],
    },
    {
      pages: [
        { page_name: "q", title: null },
        { page_name: "p", title: null },
      ],
    },
    "pages",
  ],
  [
    "another element",
    { pages: [{ page_name: "p", title: null }] },
    {
      pages: [
        { page_name: "p", title: null },
        { page_name: "q", title: null },
      ],
    },
    "pages",
  ],
];

describe("a refresh", () => {
  test.each(equal)("keeps Terraform's spelling of %s", (_, state, held) => {
    expect(refreshed(state, held)).toEqual(whole(state));
  });

  test.each(different)("takes what Pivot holds when %s differs", (_, state, held) => {
    expect(refreshed(state, held)).toEqual(whole(held));
  });

  test("takes what Pivot holds for the first time", () => {
    expect(refreshed({}, { title: "T", rights: ["a"] })).toEqual(whole({ title: "T", rights: ["a"] }));
  });

  test("keeps its spelling beside what differs", () => {
    const state = { access: { kind: "some", users: ["b", "a"] }, refresh: "PT60M", title: "Old" };
    const held = { access: { kind: "one", users: ["a", "b"] }, refresh: "PT1H", title: "New" };
    expect(refreshed(state, held)).toEqual(
      whole({ access: { kind: "one", users: ["b", "a"] }, refresh: "PT60M", title: "New" }),
    );
  });

  test("takes no secret", () => {
    expect(refreshed({}, { secret_wo: "s" })).toEqual(whole({}));
  });
});

describe("after a write", () => {
  test.each(equal)("the plan's spelling stands: %s", (_, planned, held) => {
    expect(written(planned, held)).toEqual({ state: whole(planned), told: [] });
  });

  test.each(different)("the plan stands and the difference is told: %s", (_, planned, held, path) => {
    expect(written(planned, held)).toEqual({ state: whole(planned), told: [path] });
  });

  test("what Pivot filled in though the plan has none is left for the next refresh", () => {
    expect(written({ title: null }, { title: "Derived" })).toEqual({ state: whole({}), told: [] });
  });

  test("what is Pivot's alone stands as planned and is left for the next refresh", () => {
    expect(written({ since: "2024" }, { since: "2025" })).toEqual({
      state: whole({ since: "2024" }),
      told: [],
    });
    expect(refreshed({ since: "2024" }, { since: "2025" })).toEqual(whole({ since: "2025" }));
  });

  test.each<[string, ObjectValue, ObjectValue]>([
    ["a value", { title: unknown }, { title: "T" }],
    ["nothing", { title: unknown }, { title: null }],
    ["a whole list", { pages: unknown }, { pages: [{ page_name: "p", title: "P" }] }],
    [
      "an attribute of an object",
      { access: { kind: "some", users: unknown } },
      { access: { kind: "some", users: ["a"] } },
    ],
    [
      "an attribute of an element",
      { pages: [{ page_name: "p", title: unknown }] },
      { pages: [{ page_name: "p", title: "P" }] },
    ],
    [
      "the key of an element",
      { pages: [{ page_name: unknown, title: null }] },
      { pages: [{ page_name: "p", title: null }] },
    ],
  ])("what was to be known later is what Pivot holds: %s", (_, planned, held) => {
    expect(written(planned, held)).toEqual({ state: whole(held), told: [] });
  });

  test.each<[string, ObjectValue, ObjectValue, readonly string[]]>([
    ["text", { title: "T" }, { title: "T" }, ["title"]],
    ["text that is another now", { title: "T" }, { title: "Derived" }, []],
    [
      "an object",
      { access: { kind: "some", users: ["a", "b"] } },
      { access: { kind: "some", users: ["b", "a"] } },
      ["access"],
    ],
    [
      "elements",
      { pages: [{ page_name: "p", title: "P" }] },
      { pages: [{ page_name: "p", title: "P" }] },
      ["pages"],
    ],
    ["what is Pivot's alone", { since: "2024" }, { since: "2024" }, []],
  ])("what was to be taken away and is there as before is told: %s", (_, prior, held, told) => {
    const kept: string[] = [];
    const report = takePlanned((path, which) => kept.push(`${which} ${formatPath(path)}`), whole(prior));
    expect(reconcile(attributes, whole({}), whole(held), report)).toEqual(whole({}));
    expect(kept).toEqual(told.map((path) => `kept ${path}`));
  });

  test.each<[string, ObjectValue, ObjectValue]>([
    [
      "text",
      { title: "Old", extra_json: '{"title":"New"}' },
      { title: "New", extra_json: '{"title":"New"}' },
    ],
    [
      "elements",
      { pages: [{ page_name: "p", title: "Old" }], extra_json: '{"pages":[{"pageName":"p","title":"New"}]}' },
      { pages: [{ page_name: "p", title: "New" }], extra_json: '{"pages":[{"pageName":"p","title":"New"}]}' },
    ],
  ])("what extra JSON changed is told by nobody: %s", (_, planned, held) => {
    expect(written(planned, held)).toEqual({ state: whole(planned), told: [] });
  });

  test("what was to be known later in a part that Pivot stored differently is nothing", () => {
    const planned = {
      pages: [
        { page_name: "p", title: unknown },
        { page_name: "q", title: "Q" },
      ],
    };
    expect(written(planned, { pages: [{ page_name: "p", title: "P" }] })).toEqual({
      state: whole({
        pages: [
          { page_name: "p", title: null },
          { page_name: "q", title: "Q" },
        ],
      }),
      told: ["pages"],
    });
  });

  test("no secret is in the state", () => {
    expect(written({ secret_wo: "s" }, { secret_wo: "s" }).state).toEqual(whole({}));
  });
});

describe("of any two states", () => {
  const text = fc.option(fc.string());
  const state = fc.record({
    name: text,
    title: text,
    timeout: fc.option(fc.integer()),
    is_open: fc.option(fc.boolean()),
    query_hosts: fc.option(fc.array(fc.string())),
    rights: fc.option(fc.uniqueArray(fc.string())),
    headers: fc.option(fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.string())),
    refresh: fc.option(fc.constantFrom("PT1H", "PT60M", "P1D")),
    filter_json: fc.option(fc.json()),
    access: fc.option(fc.record({ kind: text, users: fc.option(fc.uniqueArray(fc.string())) })),
    pages: fc.option(
      fc.uniqueArray(fc.record({ page_name: fc.string(), title: text }), {
        selector: (page) => page.page_name,
      }),
    ),
  });

  test("a refresh settles: the second changes nothing", () => {
    fc.assert(
      fc.property(state, state, (before, held) => {
        const once = refreshed(before, held);
        expect(refreshed(once, held)).toEqual(once);
      }),
    );
  });

  test("a refresh means what Pivot holds", () => {
    fc.assert(
      fc.property(state, state, (before, held) => {
        const result = refreshed(before, held);
        for (const [name, key] of [
          ["title", "title"],
          ["queryHosts", "query_hosts"],
          ["rights", "rights"],
          ["headers", "headers"],
          ["refresh", "refresh"],
          ["filterJson", "filter_json"],
        ] as const) {
          expect(sameMeaning(attributes[name], result[key] ?? null, whole(held)[key] ?? null)).toBe(true);
        }
      }),
    );
  });

  test("a wholly known plan stands", () => {
    fc.assert(
      fc.property(state, state, (planned, held) => {
        expect(written(planned, held).state).toEqual(whole(planned));
      }),
    );
  });
});

test.each<[string, keyof typeof attributes, Value, Value]>([
  ["null and false", "isOpen", null, false],
  ["null and zero", "timeout", null, 0],
  ["text and number", "title", "1", 1],
  ["a list and text", "queryHosts", ["a"], "a"],
  ["JSON that is none and nothing", "filterJson", "{", null],
  ["a duration and text", "refresh", "PT1H", "hourly"],
])("%s never mean the same", (_, name, a, b) => {
  expect(sameMeaning(attributes[name], a, b)).toBe(false);
  expect(sameMeaning(attributes[name], b, a)).toBe(false);
});
