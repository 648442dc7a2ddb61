import fc from "fast-check";
import {
  type Attributes,
  computed,
  defineResource,
  erasedSecrets,
  later,
  type Model,
  optional,
  readWire,
  remembered,
  required,
  type Wire,
  type WireForms,
  withoutKeptSecrets,
  writeBeside,
  writeWire,
} from "../../src/definition/index.js";

const attributes = {
  name: required.string("Name."),
  title: remembered.string("Title."),
  size: optional.number("Size."),
  open: remembered.boolean("Open."),
  hosts: optional.list("Hosts."),
  rights: remembered.set("Rights.", { entryKey: "name" }),
  labels: optional.map("Labels."),
  filterJson: remembered.json("Filter.", { wire: "filter" }),
  group: remembered.string("Group.", { alsoSpelled: "gruop" }),
  login: remembered.object("Login.", {
    user: optional.string("User."),
    passwordWo: optional.string("Password.", { wire: "password", writeOnly: true }),
    passwordWoVersion: optional.number("Version.", { wire: false }),
  }),
  pages: remembered.objects(
    "Pages.",
    {
      key: required.string("Key.", { wire: "id" }),
      title: remembered.string("Title."),
      extraJson: optional.extra("More."),
    },
    { key: "key", alsoSpelled: "page" },
  ),
  columns: computed.list("Columns."),
  secretWo: optional.string("Secret.", { wire: "secret", writeOnly: true }),
  secretWoVersion: optional.number("Version.", { wire: false }),
  moreWo: optional.extra("More secrets.", { writeOnly: true }),
} satisfies Attributes;

const thing = defineResource({ name: "dashboard", summary: "A thing.", attributes });

/** What the model says, without what it leaves out. */
const read = (wire: Wire, earlier?: Model): unknown =>
  JSON.parse(JSON.stringify(readWire(thing, wire, earlier)));

const written = (model: Model, now?: Wire): Wire => writeWire(thing, { name: "a", ...model }, now);

describe("there and back", () => {
  test.each<[string, Model, Wire]>([
    ["text", { title: "A" }, { title: "A" }],
    ["empty text", { title: "" }, { title: "" }],
    ["a number", { size: 0 }, { size: 0 }],
    ["false", { open: false }, { open: false }],
    ["a list, in order", { hosts: ["b", "a"] }, { hosts: ["b", "a"] }],
    ["an empty list", { hosts: [] }, { hosts: [] }],
    ["a set whose entries are objects", { rights: ["r"] }, { rights: [{ name: "r" }] }],
    ["a map", { labels: { a: "b" } }, { labels: { a: "b" } }],
    ["JSON, its keys sorted", { filterJson: '{"a":[1],"b":null}' }, { filter: { b: null, a: [1] } }],
    [
      "JSON with long numbers",
      { filterJson: '{"id":12345678901234567891}' },
      { filter: { id: 12345678901234567891n } },
    ],
    ["JSON that is text", { filterJson: '"all"' }, { filter: "all" }],
    ["an object", { login: { user: "u" } }, { login: { user: "u" } }],
    ["an empty object", { login: {} }, { login: {} }],
    ["a list of objects", { pages: [{ key: "p", title: "P" }] }, { pages: [{ id: "p", title: "P" }] }],
  ])("%s", (_, model, wire) => {
    expect(written(model)).toEqual({ name: "a", ...wire });
    expect(read({ name: "a", ...wire })).toEqual({ name: "a", ...model });
  });
});

describe("what versions of Pivot write differently is read all the same", () => {
  test.each<[string, Wire, Model]>([
    ["null for absent", { title: null, hosts: null, login: null }, {}],
    ["a number as text", { size: "12" }, { size: 12 }],
    [
      "a number of more digits than are kept",
      { size: 12345678901234567891n },
      { size: 12345678901234567891 },
    ],
    ["text as a long number", { title: 12345678901234567891n }, { title: "12345678901234567891" }],
    ["a boolean as text", { open: "true" }, { open: true }],
    ["false as text", { open: "false" }, { open: false }],
    ["text as a number", { title: 12 }, { title: "12" }],
    ["text as an object", { title: { en: "A" } }, { title: '{"en":"A"}' }],
    ["entries as text", { rights: ["r", "w"] }, { rights: ["r", "w"] }],
    ["entries as objects and as text", { rights: [{ name: "r", since: 1 }, "w"] }, { rights: ["r", "w"] }],
    ["entries that are numbers", { hosts: [1, 2] }, { hosts: ["1", "2"] }],
    ["another spelling", { gruop: "G" }, { group: "G" }],
    ["the usual spelling beside another", { group: "G", gruop: "H" }, { group: "G" }],
    ["something that is no list", { pages: "none", hosts: 1 }, { pages: [], hosts: [] }],
    ["something that is no object", { login: "none" }, {}],
    ["elements that are none", { pages: [null, "x", { id: "p" }] }, { pages: [{ key: "p" }] }],
  ])("%s", (_, wire, model) => {
    expect(read(wire)).toEqual(model);
  });
});

describe("what is in no object of Pivot comes from the model before", () => {
  test("triggers, at every depth", () => {
    const earlier = { secretWoVersion: 2, login: { user: "old", passwordWoVersion: 3 } };
    expect(read({ name: "a", login: { user: "u" } }, earlier)).toEqual({
      name: "a",
      secretWoVersion: 2,
      login: { user: "u", passwordWoVersion: 3 },
    });
  });

  test("the part of the object that extra JSON speaks of, digit by digit", () => {
    const earlier = { extraJson: '{"id":12345678901234567891}' };
    expect(read({ name: "a", id: 12345678901234567892n }, earlier)).toEqual({
      name: "a",
      extraJson: '{"id":12345678901234567892}',
    });
  });

  test("the part of the object that extra JSON speaks of", () => {
    const earlier = { extraJson: '{"theme":"dark","axes":{"x":1,"y":null},"gone":true}' };
    expect(read({ name: "a", theme: "light", axes: { x: 1, z: 3 }, other: 1 }, earlier)).toEqual({
      name: "a",
      extraJson: '{"axes":{"x":1,"y":null},"gone":null,"theme":"light"}',
    });
  });

  test("extra JSON of an element, found by the element's key", () => {
    const earlier = { pages: [{ key: "p", extraJson: '{"color":"red"}' }, { key: "q" }] };
    const wire = {
      pages: [
        { id: "q", color: "green" },
        { id: "p", color: "blue" },
      ],
    };
    expect(read(wire, earlier)).toEqual({
      pages: [{ key: "q" }, { key: "p", extraJson: '{"color":"blue"}' }],
    });
  });

  test("secrets never", () => {
    const wire = { secret: "s", login: { password: "p" }, token: "t" };
    const earlier = { secretWo: "s", login: { passwordWo: "p" }, moreWo: '{"token":"t"}' };
    expect(read(wire, earlier)).toEqual({ login: {} });
  });
});

describe("an update", () => {
  test.each<[string, Wire, Model, Wire]>([
    [
      "keeps fields that no attribute describes",
      { later: { x: 1 } },
      { title: "A" },
      { later: { x: 1 }, title: "A" },
    ],
    ["removes what the model leaves out", { title: "A", hosts: ["h"], login: { user: "u" } }, {}, {}],
    ["leaves to Pivot what is known later", { title: "A" }, { title: later }, {}],
    ["leaves computed fields as they are", { columns: ["c"] }, { columns: ["d"] }, { columns: ["c"] }],
    [
      "keeps unknown fields of objects",
      { login: { user: "u", realm: "r" } },
      { login: { user: "v" } },
      { login: { user: "v", realm: "r" } },
    ],
    [
      "keeps unknown fields of elements, by their key and not by their place",
      {
        pages: [
          { id: "p", color: "red" },
          { id: "q", color: "green" },
        ],
      },
      { pages: [{ key: "new" }, { key: "q", title: "Q" }, { key: "p" }] },
      { pages: [{ id: "new" }, { id: "q", title: "Q", color: "green" }, { id: "p", color: "red" }] },
    ],
    [
      "keeps unknown fields of entries",
      {
        rights: [
          { name: "r", since: 1 },
          { name: "w", since: 2 },
        ],
      },
      { rights: ["x", "w"] },
      { rights: [{ name: "x" }, { name: "w", since: 2 }] },
    ],
    [
      "writes entries as text where Pivot does",
      { rights: ["r"] },
      { rights: ["r", "w"] },
      { rights: ["r", "w"] },
    ],
    [
      "writes entries as objects where there are none yet",
      { rights: [] },
      { rights: ["r"] },
      { rights: [{ name: "r" }] },
    ],
    ["writes the spelling that Pivot uses", { gruop: "G" }, { group: "H" }, { gruop: "H" }],
    [
      "writes the usual spelling where Pivot has both",
      { group: "G", gruop: "G" },
      { group: "H" },
      { group: "H", gruop: "G" },
    ],
    ["removes what is spelled otherwise", { gruop: "G" }, {}, {}],
    [
      "finds elements under the other spelling",
      { page: [{ id: "p", color: "red" }] },
      { pages: [{ key: "p", title: "P" }] },
      { page: [{ id: "p", title: "P", color: "red" }] },
    ],
    ["never writes triggers", {}, { secretWoVersion: 1, login: { passwordWoVersion: 2 } }, { login: {} }],
  ])("%s", (_, now, model, wire) => {
    expect(written(model, { name: "a", ...now })).toEqual({ name: "a", ...wire });
  });

  test("leaves the objects given to it alone", () => {
    const now = Object.freeze({ name: "a", login: Object.freeze({ user: "u" }), title: "A" });
    const model = Object.freeze({ login: Object.freeze({ user: "v" }) });
    expect(written(model, now)).toEqual({ name: "a", login: { user: "v" } });
  });
});

describe("extra JSON", () => {
  test.each<[string, Model, Wire | undefined, Wire]>([
    ["adds fields", { extraJson: '{"theme":"dark"}' }, undefined, { theme: "dark" }],
    [
      "adds long numbers",
      { extraJson: '{"id":12345678901234567891}' },
      undefined,
      { id: 12345678901234567891n },
    ],
    ["removes fields", { extraJson: '{"theme":null}' }, { theme: "dark", other: 1 }, { other: 1 }],
    [
      "reaches into objects that attributes describe",
      { login: { user: "u" }, extraJson: '{"login":{"realm":"r"}}' },
      undefined,
      { login: { user: "u", realm: "r" } },
    ],
    [
      "reaches into elements",
      { pages: [{ key: "p", extraJson: '{"color":"red","old":null}' }] },
      { pages: [{ id: "p", old: 1 }] },
      { pages: [{ id: "p", color: "red" }] },
    ],
    ["is left for later while it is unknown", { extraJson: later }, undefined, {}],
    [
      "with secrets is written too",
      { moreWo: '{"token":"t"}', extraJson: '{"theme":"dark"}' },
      undefined,
      { token: "t", theme: "dark" },
    ],
  ])("%s", (_, model, now, wire) => {
    expect(written(model, now)).toEqual({ name: "a", ...wire });
  });
});

describe("secrets", () => {
  test.each<[string, Wire | undefined, Model, Wire]>([
    [
      "are written on create",
      undefined,
      { secretWo: "s", login: { passwordWo: "p" } },
      { secret: "s", login: { password: "p" } },
    ],
    ["are written with every update", { secret: "old" }, { secretWo: "s" }, { secret: "s" }],
    ["stay as Pivot holds them when the configuration has none", { secret: "s" }, {}, { secret: "s" }],
    [
      "stay in an object too",
      { login: { user: "u", password: "p" } },
      { login: { user: "v" } },
      { login: { user: "v", password: "p" } },
    ],
    ["are not written as the mask that Pivot shows", { secret: "********" }, {}, {}],
    [
      "are not written as another mask",
      { login: { password: "•••••" } },
      { login: { user: "u" } },
      { login: { user: "u" } },
    ],
    ["replace a mask", { secret: "********" }, { secretWo: "s" }, { secret: "s" }],
    [
      "without an attribute are not written as a mask",
      { token: "***", proxy: { pin: "xxxxx", port: 1 } },
      {},
      { proxy: { port: 1 } },
    ],
  ])("%s", (_, now, model, wire) => {
    expect(written(model, now)).toEqual({ name: "a", ...wire });
  });

  test("a title that looks like a mask is none", () => {
    expect(written({ title: "***" }, { title: "***" })).toEqual({ name: "a", title: "***" });
  });

  test("nor is another text without an attribute that looks like one", () => {
    const now = { theme: "xxxxx", login: { realm: "***" } };
    expect(written({ login: {} }, now)).toEqual({ name: "a", ...now });
  });

  test("and an asterisk is none either", () => {
    expect(written({}, { wildcard: "*" })).toEqual({ name: "a", wildcard: "*" });
  });
});

describe("forms that versions shape differently", () => {
  const forms: WireForms = {
    read: ({ nested, ...rest }) => ({ ...rest, title: (nested as { title: string } | undefined)?.title }),
    write: ({ title, ...rest }, now) =>
      now?.["flat"] === true ? { ...rest, title } : { ...rest, nested: { title } },
  };
  const formed = defineResource({ name: "alert", summary: "A thing.", attributes, forms });

  test("are read in the shape of the attributes", () => {
    expect(readWire(formed, { name: "a", nested: { title: "T" } })).toMatchObject({ name: "a", title: "T" });
  });

  test("are written in the shape of what Pivot holds", () => {
    const model = { name: "a", title: "T" };
    expect(writeWire(formed, model)).toEqual({ name: "a", nested: { title: "T" } });
    expect(writeWire(formed, model, { flat: true })).toEqual({ name: "a", flat: true, title: "T" });
  });
});

describe("elements of a list that may have the same key", () => {
  const checks = defineResource({
    name: "alert",
    summary: "A thing.",
    attributes: {
      name: required.string("Name."),
      hooks: remembered.objects(
        "Hooks.",
        {
          to: required.string("Address.", { wire: "url" }),
          text: optional.string("Text."),
          keyWo: optional.string("Key.", { wire: "key", writeOnly: true }),
          keyWoVersion: optional.number("Version.", { wire: false }),
          extraJson: optional.extra("More."),
        },
        { key: "to", repeats: true },
      ),
    },
  });
  const hook = (url: string, text: string, more: Wire = {}): Wire => ({ url, text, ...more });

  const now = {
    name: "a",
    hooks: [
      hook("x", "1", { key: "k1", since: 1 }),
      hook("y", "2", { key: "k2" }),
      hook("x", "3", { key: "k3", since: 3 }),
    ],
  };

  test("are read one by one", () => {
    const earlier = {
      hooks: [
        { to: "x", keyWoVersion: 1 },
        { to: "x", keyWoVersion: 2, extraJson: '{"since":0}' },
      ],
    };
    expect(readWire(checks, now, earlier)["hooks"]).toEqual([
      { to: "x", text: "1", keyWoVersion: 1 },
      { to: "y", text: "2" },
      { to: "x", text: "3", keyWoVersion: 2, extraJson: '{"since":3}' },
    ]);
  });

  test("keep what Pivot holds of the one with their key, in their turn: a secret goes to no other address", () => {
    const hooks = [
      { to: "z", text: "new" },
      { to: "x", text: "changed" },
      { to: "x", text: "3", keyWo: "k4" },
      { to: "x", text: "a third" },
    ];
    expect(writeWire(checks, { name: "a", hooks }, now)["hooks"]).toEqual([
      hook("z", "new"),
      hook("x", "changed", { key: "k1", since: 1 }),
      hook("x", "3", { key: "k4", since: 3 }),
      hook("x", "a third"),
    ]);
  });

  test("are not sent back with the mask of a secret", () => {
    const masked = { name: "a", hooks: [hook("x", "1", { key: "********", since: 1 })] };
    expect(writeWire(checks, readWire(checks, masked), masked)["hooks"]).toEqual([
      hook("x", "1", { since: 1 }),
    ]);
  });
});

test("a form may want the time of the write", () => {
  const stamped = defineResource({
    name: "report",
    summary: "A thing.",
    attributes: { name: required.string("Name.") },
    forms: {
      read: (wire) => wire,
      write: (wire, now, at) => ({ ...wire, since: now?.["since"] ?? at.toISOString() }),
    },
  });
  const at = new Date("2024-02-01T09:00:00Z");
  const since = "2024-02-01T09:00:00.000Z";
  expect(writeWire(stamped, { name: "a" }, undefined, { at })).toEqual({ name: "a", since });
  expect(writeWire(stamped, { name: "a" }, { since: "earlier" }, { at })).toEqual({
    name: "a",
    since: "earlier",
  });
});

describe("of any object that Pivot may hold", () => {
  const text = fc.string().filter((value) => !/^(?:[*•]{3,}|x{5,})$/i.test(value));
  const unknownFields = fc.dictionary(
    fc.stringMatching(/^zz[a-zA-Z]{1,8}$/),
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.integer())),
  );
  const page = fc
    .tuple(fc.record({ id: text, title: text }, { requiredKeys: ["id"] }), unknownFields)
    .map(([known, unknown]) => ({ ...unknown, ...known }));
  const known = fc.record(
    {
      name: text,
      title: text,
      size: fc.integer(),
      open: fc.boolean(),
      hosts: fc.array(text),
      rights: fc.oneof(
        fc.array(text, { minLength: 1 }),
        fc.uniqueArray(fc.record({ name: text, since: fc.integer() }), { selector: ({ name }) => name }),
      ),
      labels: fc.dictionary(fc.stringMatching(/^[a-z]+$/), text),
      filter: fc.jsonValue().filter((value) => value !== null && value !== "***"),
      login: fc
        .tuple(fc.record({ user: text, password: text }, { requiredKeys: [] }), unknownFields)
        .map(([inner, unknown]) => ({ ...unknown, ...inner })),
      pages: fc.uniqueArray(page, { selector: ({ id }) => id }),
      columns: fc.array(text),
      secret: text,
    },
    { requiredKeys: ["name"] },
  );
  const object: fc.Arbitrary<Wire> = fc
    .tuple(known, unknownFields)
    .map(([described, unknown]) => ({ ...unknown, ...described }));

  test("writing back what was read changes nothing", () => {
    fc.assert(
      fc.property(object, (wire) => {
        const again = writeWire(thing, readWire(thing, wire), wire);
        expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(wire)));
      }),
    );
  });

  test("changing the title changes the title alone", () => {
    fc.assert(
      fc.property(object, text, (wire, title) => {
        const again = writeWire(thing, { ...readWire(thing, wire), title }, wire);
        expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify({ ...wire, title })));
      }),
    );
  });

  test("extra JSON is read as it was written", () => {
    const extra = fc.dictionary(fc.stringMatching(/^yy[a-zA-Z]{1,8}$/), fc.jsonValue());
    fc.assert(
      fc.property(object, extra, (wire, patch) => {
        const model = { ...readWire(thing, wire), extraJson: JSON.stringify(patch) };
        const { extraJson } = readWire(thing, writeWire(thing, model, wire), model);
        expect(JSON.parse(String(extraJson))).toEqual(JSON.parse(JSON.stringify(patch)));
      }),
    );
  });
});

describe("what is sent on create only", () => {
  const onCreate = defineResource({
    name: "user",
    summary: "A thing.",
    attributes: {
      name: required.string("Name."),
      status: optional.string("Status.", { wire: "state", createOnly: "inside", writeOnly: true }),
      sendMail: optional.boolean("Mail?", { createOnly: "beside", writeOnly: true }),
      link: optional.string("Link.", { createOnly: "beside", writeOnly: true }),
    },
  });
  const model = { name: "a", status: "new", sendMail: false, link: null };

  test("stands in the object or beside it", () => {
    expect(writeWire(onCreate, model)).toEqual({ name: "a", state: "new" });
    expect(writeBeside(onCreate, model)).toEqual({ sendMail: false });
    expect(writeBeside(onCreate, { name: "a" })).toEqual({});
  });

  test.each<Wire>([{ name: "a", state: "active" }, { name: "a" }])("is in no update of %j", (now) => {
    expect(writeWire(onCreate, model, now)).toEqual(now);
  });

  test("is in no model that is read", () => {
    expect(readWire(onCreate, { name: "a", state: "active", sendMail: true }, model)).toEqual({ name: "a" });
  });
});

describe("a secret with a trigger", () => {
  const triggered = defineResource({
    name: "user_auth",
    summary: "A thing.",
    attributes: {
      name: required.string("Name."),
      passWo: optional.string("Password.", { wire: "pass", writeOnly: true, trigger: "version" }),
      version: optional.number("Version.", { wire: false }),
      keyWo: optional.string("Key.", { wire: "key", writeOnly: true }),
    },
  });
  const model = { name: "a", passWo: "new", version: 2, keyWo: "k" };

  test.each<[string, Model, Wire, boolean]>([
    ["stays when the trigger is the same", { version: 2 }, { pass: "old" }, false],
    ["is sent when the trigger is another", { version: 1 }, { pass: "old" }, true],
    ["is sent when there was no trigger", {}, { pass: "old" }, true],
    ["is sent when Pivot shows a mask", { version: 2 }, { pass: "*****" }, true],
    ["is sent when Pivot shows none", { version: 2 }, {}, true],
  ])("%s", (_, before, now, isSent) => {
    const expected = isSent ? model : { name: "a", version: 2, keyWo: "k" };
    expect(withoutKeptSecrets(triggered, model, before, now)).toEqual(expected);
  });

  test("stays when there is no trigger, before and after", () => {
    const untriggered = { ...model, version: undefined };
    expect(withoutKeptSecrets(triggered, untriggered, { version: null }, { pass: "old" })).toEqual({
      name: "a",
      keyWo: "k",
    });
  });
});

describe("what the model said before and says no longer", () => {
  const withSecrets = defineResource({
    name: "connection",
    summary: "A thing.",
    attributes: {
      name: required.string("Name."),
      title: remembered.string("Title."),
      keyWo: optional.string("Key.", { wire: "key", writeOnly: true }),
      keyWoVersion: optional.number("Version.", { wire: false }),
      pages: remembered.objects(
        "Pages.",
        { name: required.string("Name."), extraJson: optional.extra("More.") },
        { key: "name" },
      ),
    },
  });

  test.each<[string, now: Wire, before: Model, model: Model, Wire]>([
    [
      "extra JSON takes along what it put there",
      { rack: 1, row: { a: 1, b: 2 }, seat: 3 },
      { extraJson: '{"rack":1,"row":{"a":1}}' },
      {},
      { row: { b: 2 }, seat: 3 },
    ],
    [
      "extra JSON takes along the part that is gone",
      { rack: 1, row: { a: 1, b: 2 } },
      { extraJson: '{"rack":1,"row":{"a":1,"b":2}}' },
      { extraJson: '{"row":{"b":2}}' },
      { row: { b: 2 } },
    ],
    [
      "what an attribute says now stays",
      { title: "extra" },
      { extraJson: '{"title":"extra"}' },
      { title: "T" },
      { title: "T" },
    ],
    [
      "nothing goes while extra JSON is not known",
      { rack: 1 },
      { extraJson: '{"rack":1}' },
      { extraJson: later },
      { rack: 1 },
    ],
    [
      "an element's extra JSON, too",
      { pages: [{ name: "p", rack: 1, row: 2 }] },
      { pages: [{ name: "p", extraJson: '{"rack":1}' }] },
      { pages: [{ name: "p" }] },
      { pages: [{ name: "p", row: 2 }] },
    ],
    ["a secret goes with its version", { key: "k" }, { keyWoVersion: 1 }, {}, {}],
    ["a secret stays with its version", { key: "k" }, { keyWoVersion: 1 }, { keyWoVersion: 2 }, { key: "k" }],
    ["a secret that was never said stays", { key: "k" }, {}, {}, { key: "k" }],
  ])("%s", (_, now, before, model, expected) => {
    expect(writeWire(withSecrets, { name: "a", ...model }, { name: "a", ...now }, { before })).toEqual({
      name: "a",
      ...expected,
    });
  });
});

describe("what Pivot hides though it can be read", () => {
  const alerts = defineResource({
    name: "alert",
    summary: "Alerts.",
    attributes: {
      name: required.string("Name."),
      title: optional.string("Title."),
      hooks: optional.objects(
        "Hooks.",
        {
          url: required.string("URL.", { sensitive: true }),
          payload: required.string("Payload.", { mayHoldSecrets: true }),
          note: optional.string("Note."),
          headerWo: optional.string("Header.", { wire: "header", writeOnly: true, sensitive: true }),
        },
        { key: "url" },
      ),
    },
  });
  const mask = "********";
  const known = {
    name: "a",
    hooks: [
      { url: "https://x", payload: "x", note: "1" },
      { url: "https://y", payload: "y", note: "2" },
    ],
  };
  const held = {
    name: "a",
    hooks: [
      { url: mask, payload: mask, note: "1", since: 1 },
      { url: mask, payload: mask, note: "3", since: 2 },
    ],
  };

  test("reads as it was known, and what else has changed is seen", () => {
    expect(readWire(alerts, held, known)).toEqual({
      name: "a",
      title: undefined,
      hooks: [
        { url: "https://x", payload: "x", note: "1", headerWo: undefined },
        { url: "https://y", payload: "y", note: "3", headerWo: undefined },
      ],
    });
  });

  test("keeps its mask when nobody knows it, or when elements came or went", () => {
    const [first] = known.hooks;
    for (const earlier of [{}, { name: "a", hooks: [first] }])
      expect(readWire(alerts, held, earlier)["hooks"]).toMatchObject([
        { url: mask, payload: mask },
        { url: mask, payload: mask },
      ]);
  });

  test("is sent as it was known, beside what nobody here knows", () => {
    expect(writeWire(alerts, { ...known, title: "A" }, held, { before: known })).toEqual({
      name: "a",
      title: "A",
      hooks: [
        { url: "https://x", payload: "x", note: "1", since: 1 },
        { url: "https://y", payload: "y", note: "2", since: 2 },
      ],
    });
  });

  test("is never sent as a mask that a state holds: the update is told to erase it", () => {
    const imported = readWire(alerts, held);
    const wire = writeWire(alerts, { ...imported, title: "A" }, held, { before: imported });
    expect(JSON.stringify(wire)).not.toContain(mask);
    expect(erasedSecrets(alerts, held, wire, imported, imported)).toEqual([
      "hooks[0].url",
      "hooks[0].payload",
      "hooks[1].url",
      "hooks[1].payload",
    ]);
  });

  test("hides no other secret that an update would erase", () => {
    const secret = { ...held, hooks: held.hooks.map((hook) => ({ ...hook, header: mask })) };
    const wire = writeWire(alerts, known, secret, { before: known });
    expect(erasedSecrets(alerts, secret, wire, known, known)).toEqual(["hooks[0].header", "hooks[1].header"]);
  });
});
