import {
  type Attributes,
  computed,
  later,
  type Model,
  defineResource,
  optional,
  remembered,
  required,
} from "../../src/definition/index.js";
import { overwritten, unseenSettings, withMemory } from "../../src/provider/adopt.js";
import { valueOf } from "../../src/provider/values.js";
import { unknown } from "../../src/terraform/index.js";

const attributes = {
  name: required.string("Name."),
  title: remembered.string("Title."),
  note: optional.string("Note."),
  rights: remembered.set("Rights."),
  isOpen: remembered.boolean("Open."),
  columns: computed.list("Columns."),
  access: remembered.object("Access.", {
    kind: required.string("Kind."),
    users: optional.set("Users."),
    color: remembered.string("Color."),
  }),
  pages: remembered.objects(
    "Pages.",
    {
      name: required.string("Name."),
      title: remembered.string("Title."),
      note: optional.string("Note."),
    },
    { key: "name" },
  ),
} satisfies Attributes;

test.each<[string, Model, Model, Model]>([
  ["what the configuration says stands", { title: "Mine" }, { title: "Pivot's" }, { title: "Mine" }],
  [
    "what it leaves open is Pivot's",
    {},
    { title: "Pivot's", rights: ["a"] },
    { title: "Pivot's", rights: ["a"] },
  ],
  ["null leaves open too", { title: null }, { title: "Pivot's" }, { title: "Pivot's" }],
  ["so does what is known later", { title: later }, { title: "Pivot's" }, { title: "Pivot's" }],
  ["false says something", { isOpen: false }, { isOpen: true }, { isOpen: false }],
  ["an empty list says something", { rights: [] }, { rights: ["a"] }, { rights: [] }],
  ["what is optional is the configuration's alone", {}, { note: "Pivot's" }, {}],
  [
    "an object left open is Pivot's as a whole",
    {},
    { access: { kind: "some", users: ["a"] } },
    { access: { kind: "some", users: ["a"] } },
  ],
  [
    "an object is Pivot's where it is left open within, and nowhere else",
    { access: { kind: "one" } },
    { access: { kind: "some", users: ["a"], color: "red" } },
    { access: { kind: "one", color: "red" } },
  ],
  [
    "an object that Pivot has not is the configuration's",
    { access: { kind: "one" } },
    {},
    { access: { kind: "one" } },
  ],
  [
    "elements find their memory by key, in the order of the configuration",
    { pages: [{ name: "new" }, { name: "q" }, { name: "p", title: "Mine" }] },
    {
      pages: [
        { name: "p", title: "P", note: "n" },
        { name: "q", title: "Q", note: "n" },
        { name: "gone", title: "G" },
      ],
    },
    { pages: [{ name: "new" }, { name: "q", title: "Q" }, { name: "p", title: "Mine" }] },
  ],
  [
    "elements that Pivot has not are the configuration's",
    { pages: [{ name: "p" }] },
    {},
    { pages: [{ name: "p" }] },
  ],
])("%s", (_, model, held, expected) => {
  expect(withMemory(attributes, { name: "a", ...model }, { name: "a", ...held })).toEqual({
    name: "a",
    ...expected,
  });
});

describe("what an adoption would change is", () => {
  const thing = defineResource({ name: "dashboard", summary: "A thing.", attributes });
  const held = {
    name: "a",
    title: "T",
    note: "N",
    access: { kind: "some", users: ["a"], color: "red" },
    pages: [
      { name: "p", title: "P", note: "n" },
      { name: "q", title: "Q" },
    ],
  };
  test.each<[string, Model, readonly string[]]>([
    ["what the configuration says otherwise", { title: "Mine" }, ["title T Mine", "note N null"]],
    [
      "what extra JSON says otherwise, be it of an attribute or of another field",
      { note: "N", extraJson: '{"title":"Mine","rack":1}' },
      ["title T Mine", 'extra_json {"rack":null,"title":"T"} {"title":"Mine","rack":1}'],
    ],
    ["not what extra JSON says as it is", { note: "N", extraJson: '{"title":"T"}' }, []],
    ["not what is known later", { title: later, note: later, access: later }, []],
    ["what is optional and left out", {}, ["note N null"]],
    [
      "what is optional and left out in an object that is set, and nothing else in it",
      { note: "N", access: { kind: "some" } },
      ["access.users a null"],
    ],
    [
      "what is in elements that stay, and the list where some go",
      { note: "N", pages: [{ name: "p" }] },
      [
        'pages [{"name":"p","title":"P","note":"n"},{"name":"q","title":"Q","note":null}] ' +
          '[{"name":"p","title":"P","note":null}]',
        "pages.p.note n null",
      ],
    ],
  ])("%s", (_, model, expected) => {
    const changes = overwritten(thing, held, valueOf(thing.attributes, { name: "a", ...model }));
    expect(
      changes.map(({ path, was, is }) => {
        const steps = path.flatMap((step) => Object.values(step) as readonly string[]);
        const text = (value: unknown): string =>
          Array.isArray(value) && typeof value[0] === "object" ? JSON.stringify(value) : String(value);
        return `${steps.join(".")} ${text(was)} ${text(is)}`;
      }),
    ).toEqual(expected);
  });
});

test("what an adoption sends unseen is listed, and what it does not send", () => {
  const secret = { writeOnly: true } as const;
  const settings = {
    passwordWo: optional.string("Password.", secret),
    keyWo: optional.string("Key.", secret),
    sendMail: optional.boolean("Mail.", { ...secret, createOnly: "beside" }),
    login: optional.object("Login.", { tokenWo: optional.string("Token.", secret) }),
    hooks: optional.objects("Hooks.", { headerWo: optional.string("Header.", secret) }, { key: "url" }),
  };
  const config = {
    password_wo: unknown,
    key_wo: null,
    send_mail: true,
    login: { token_wo: "hidden" },
    hooks: [{ header_wo: null }, { header_wo: "hidden" }],
  };
  expect(unseenSettings(settings, config)).toEqual([
    "  password_wo: sent (a secret), whatever Pivot holds",
    "  send_mail: without effect, as only a create sends it",
    "  login.token_wo: sent (a secret), whatever Pivot holds",
    "  hooks[1].header_wo: sent (a secret), whatever Pivot holds",
  ]);
});
