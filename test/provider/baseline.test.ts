import {
  computed,
  defineResource,
  optional,
  remembered,
  required,
  type Wire,
  without,
} from "../../src/definition/index.js";
import { agreed, noted } from "../../src/provider/baseline.js";
import { dataCube, role } from "../../src/resources/index.js";

const thing = defineResource({
  name: "dashboard",
  summary: "A thing.",
  volatile: ["seenAt"],
  attributes: {
    name: required.string("Name."),
    title: remembered.string("Title."),
    group: remembered.string("Group.", { alsoSpelled: "gruop" }),
    rights: remembered.set("Rights."),
    refresh: remembered.duration("How often."),
    optionsJson: remembered.json("Options.", { wire: "options" }),
    keysJson: remembered.json("Keys.", { wire: "keys", sensitive: true }),
    columns: computed.list("Columns."),
    style: remembered.object("Style.", {
      color: remembered.string("Color."),
      size: optional.number("Size."),
    }),
    login: remembered.object("Login.", {
      user: optional.string("User."),
      passwordWo: optional.string("Password.", { wire: "password", writeOnly: true }),
    }),
    pages: remembered.objects(
      "Pages.",
      { name: required.string("Name."), title: remembered.string("Title.") },
      { key: "name" },
    ),
    hooks: remembered.objects(
      "Hooks.",
      {
        url: required.string("URL.", { sensitive: true }),
        headerWo: optional.string("Header.", { wire: "header", writeOnly: true }),
      },
      { key: "url", repeats: true },
    ),
    secretWo: optional.string("Secret.", { wire: "secret", writeOnly: true }),
    secretWoVersion: optional.number("Version.", { wire: false }),
  },
});

const before: Wire = {
  name: "a",
  title: "T",
  group: "G",
  rights: ["r", "w"],
  refresh: "PT1H",
  options: { x: 1, y: [] },
  keys: { k: "hidden-1414" },
  columns: ["c"],
  style: { color: "red", size: 1 },
  login: { user: "u", password: "hidden-2718" },
  pages: [
    { name: "p", title: "P" },
    { name: "q", title: "Q", color: "red" },
  ],
  hooks: [
    { url: "https://hidden-1732", header: "hidden-2236" },
    { url: "https://hidden-1732", header: "hidden-2449" },
  ],
  secret: "hidden-3141",
  unknown: { token: "hidden-1618" },
  seenAt: 1,
};

/** What a read notes when Pivot holds this instead of what was agreed. */
const driftTo = (change: Wire): unknown =>
  noted(thing, { ...before, ...change }, agreed(thing, before))["drift"];

const at = (...names: string[]): object[] => names.map((attribute) => ({ attribute }));
const field = (name: string): object => ({ field: name });

test("no secret is kept, in clear or by a hash that could be guessed without its salt", () => {
  const [one, two] = [agreed(thing, before), agreed(thing, before)];
  expect(JSON.stringify(one)).not.toMatch(/hidden|1414|2718|3141|1618|1732|2236|2449/);
  expect(one).not.toEqual(two);
});

test("what is agreed survives the way through Terraform's private data", () => {
  const data = JSON.parse(JSON.stringify(agreed(thing, before))) as ReturnType<typeof agreed>;
  expect(noted(thing, before, data)).toEqual(data);
});

test("a read leaves alone what is no agreement", () => {
  expect(noted(thing, before, {})).toEqual({});
  expect(noted(thing, before, { baseline: "old" })).toEqual({ baseline: "old" });
});

test("a read keeps the agreement, and forgets a change that is undone", () => {
  const agreement = agreed(thing, before);
  const changed = noted(thing, { ...before, title: "New" }, agreement);
  expect(changed["baseline"]).toEqual(agreement["baseline"]);
  expect(noted(thing, before, changed)).toEqual(agreement);
});

describe("a read notes", () => {
  test.each<[string, Wire, readonly object[]]>([
    ["text", { title: "New" }, [{ path: at("title"), was: "T", is: "New" }]],
    ["what is gone", { title: undefined }, [{ path: at("title"), was: "T", is: null }]],
    ["another set", { rights: ["r"] }, [{ path: at("rights"), was: ["r", "w"], is: ["r"] }]],
    [
      "other JSON",
      { options: { x: 2 } },
      [{ path: at("options_json"), was: '{"x":1,"y":[]}', is: '{"x":2}' }],
    ],
    [
      "an attribute of an object",
      { style: { color: "blue", size: 1 } },
      [{ path: at("style", "color"), was: "red", is: "blue" }],
    ],
    [
      "an object that is gone, and what was in it",
      { style: undefined },
      [
        { path: at("style"), was: { color: "red", size: 1 }, is: null },
        { path: at("style", "color"), was: "red", is: null },
        { path: at("style", "size"), was: 1, is: null },
      ],
    ],
    [
      "an element that is gone, and what was in it",
      { pages: [{ name: "p", title: "P" }] },
      [
        {
          path: at("pages"),
          was: [
            { name: "p", title: "P" },
            { name: "q", title: "Q" },
          ],
          is: [{ name: "p", title: "P" }],
        },
        { path: [...at("pages"), { element: "q" }, ...at("name")], was: "q", is: null },
        { path: [...at("pages"), { element: "q" }, ...at("title")], was: "Q", is: null },
        { path: [...at("pages"), { element: "q" }, field("color")] },
      ],
    ],
    [
      "an attribute of an element",
      {
        pages: [
          { name: "p", title: "P" },
          { name: "q", title: "New", color: "red" },
        ],
      },
      [{ path: [...at("pages"), { element: "q" }, ...at("title")], was: "Q", is: "New" }],
    ],
    [
      "an element more, and what else changed in the others",
      {
        pages: [
          { name: "p", title: "New" },
          { name: "n", title: "N", color: "blue" },
          { name: "q", title: "Q", color: "red" },
        ],
      },
      [
        {
          path: at("pages"),
          was: [
            { name: "p", title: "P" },
            { name: "q", title: "Q" },
          ],
          is: [
            { name: "p", title: "New" },
            { name: "n", title: "N" },
            { name: "q", title: "Q" },
          ],
        },
        { path: [...at("pages"), { element: "p" }, ...at("title")], was: "P", is: "New" },
      ],
    ],
    [
      "another order of elements",
      {
        pages: [
          { name: "q", title: "Q", color: "red" },
          { name: "p", title: "P" },
        ],
      },
      [
        {
          path: at("pages"),
          was: [
            { name: "p", title: "P" },
            { name: "q", title: "Q" },
          ],
          is: [
            { name: "q", title: "Q" },
            { name: "p", title: "P" },
          ],
        },
      ],
    ],
    ["a field without an attribute", { unknown: { token: "new" } }, [{ path: [field("unknown")] }]],
    ["a new field without an attribute", { more: 1 }, [{ path: [field("more")] }]],
    ["a field without an attribute that is gone", { unknown: undefined }, [{ path: [field("unknown")] }]],
    ["a secret, by its attribute's name", { secret: "new" }, [{ path: at("secret_wo") }]],
    [
      "a secret within an object",
      { login: { user: "u", password: "new" } },
      [{ path: at("login", "password_wo") }],
    ],
    [
      "a field without an attribute within an element",
      {
        pages: [
          { name: "p", title: "P" },
          { name: "q", title: "Q", color: "blue" },
        ],
      },
      [{ path: [...at("pages"), { element: "q" }, field("color")] }],
    ],
    [
      "a secret within elements that only a secret tells apart, without saying which",
      {
        hooks: [
          { url: "https://hidden-1732", header: "new" },
          { url: "https://hidden-1732", header: "hidden-2449" },
        ],
      },
      [{ path: at("hooks") }, { path: at("hooks", "header_wo") }],
    ],
    ["sensitive JSON, by its attribute's name", { keys: { k: "new" } }, [{ path: at("keys_json") }]],
    [
      "several things",
      { title: "New", unknown: 1 },
      [{ path: at("title"), was: "T", is: "New" }, { path: [field("unknown")] }],
    ],
  ])("%s", (_, change, drift) => {
    expect(driftTo(change)).toEqual(drift);
  });
});

describe("a read notes nothing of", () => {
  test.each<[string, Wire]>([
    ["another order of a set", { rights: ["w", "r"] }],
    ["a duration in other units", { refresh: "PT60M" }],
    ["JSON in another order, and without what is empty", { options: { x: 1 } }],
    ["another spelling of a key", { group: undefined, gruop: "G" }],
    ["what Pivot alone decides", { columns: ["d"] }],
    ["what changes by itself", { seenAt: 2 }],
    ["empty fields that come", { more: [], another: {}, third: null, fourth: "" }],
    [
      "the order of keys in a field without an attribute",
      { unknown: JSON.parse('{"token":"hidden-1618"}') as Wire },
    ],
  ])("%s", (_, change) => {
    expect(driftTo(change)).toBeUndefined();
  });

  test("empty fields that go", () => {
    expect(noted(thing, before, agreed(thing, { ...before, more: [] }))).not.toHaveProperty("drift");
  });
});

describe("what a version of the provider without some of the attributes agreed on", () => {
  const fewer = without(thing.attributes, "title", "login", "secretWo", "hooks");
  const style = { ...thing.attributes.style, attributes: {} };
  const earlier = { ...thing, attributes: { ...fewer, style } };

  test("is no drift of the attributes that it lacks", () => {
    expect(noted(thing, before, agreed(earlier, before))).not.toHaveProperty("drift");
  });

  test("is no word on them, whatever becomes of them, and is one on all others", () => {
    const changed = { ...before, title: "New", secret: "new", style: { color: "blue" }, group: "H" };
    expect(noted(thing, changed, agreed(earlier, before))["drift"]).toEqual([
      { path: at("group"), was: "G", is: "H" },
    ]);
  });
});

describe("a change of version of Pivot is no drift", () => {
  test("of a data cube's source", () => {
    const pair = { name: "orders", connectionName: "druid", source: "orders_v2", dimension: [{ name: "a" }] };
    const object = {
      name: "orders",
      source: { value: "orders_v2", connectionName: "druid" },
      dimensions: [{ name: "a" }],
      attributes: [{ name: "a" }],
    };
    expect(noted(dataCube, object, agreed(dataCube, pair))).not.toHaveProperty("drift");
    expect(noted(dataCube, pair, agreed(dataCube, object))).not.toHaveProperty("drift");
  });

  test("of a role's permissions and tokens", () => {
    const old = {
      name: "a",
      permissions: ["p"],
      filterToken: [{ name: "t", formula: "f" }],
      externamName: "e",
    };
    const today = {
      name: "a",
      permissions: [{ name: "p" }],
      filterTokens: [{ name: "t", formula: "f" }],
      externalName: "e",
    };
    expect(noted(role, today, agreed(role, old))).not.toHaveProperty("drift");
  });

  test("but another source is a change, once", () => {
    const was = { name: "orders", source: { value: "orders_v2", connectionName: "druid" } };
    const is = { name: "orders", source: { value: "orders_v3", connectionName: "druid" } };
    expect(noted(dataCube, is, agreed(dataCube, was))["drift"]).toEqual([
      { path: [{ attribute: "source" }], was: "orders_v2", is: "orders_v3" },
    ]);
  });
});
