import {
  defineResource,
  erasedSecrets,
  type Model,
  optional,
  remembered,
  required,
  type Wire,
} from "../../src/definition/index.js";

const thing = defineResource({
  name: "connection",
  summary: "A thing.",
  attributes: {
    name: required.string("Name."),
    keyWo: optional.string("Key.", { wire: "key", writeOnly: true }),
    keyWoVersion: optional.number("Version.", { wire: false }),
    title: optional.string("Title."),
    optionsJson: optional.json("Options.", { wire: "options", sensitive: true }),
    login: remembered.object("Login.", {
      user: optional.string("User."),
      passwordWo: optional.string("Password.", {
        wire: "password",
        goesWith: { attribute: "user", value: "u", others: ["nobody"] },
        writeOnly: true,
      }),
      passwordWoVersion: optional.number("Version.", { wire: false }),
    }),
    hooks: remembered.objects(
      "Hooks.",
      {
        url: required.string("URL."),
        headerWo: optional.string("Header.", { wire: "header", writeOnly: true }),
      },
      { key: "url" },
    ),
  },
});

test.each<[string, held: Wire, sent: Wire, before: Model, model: Model, readonly string[]]>([
  ["nothing that Pivot shows", { key: "clear" }, {}, {}, {}, []],
  ["nothing that is sent anew", { key: "***" }, { key: "new" }, {}, {}, []],
  ["a mask that is not sent", { key: "***", pin: "•••••" }, {}, {}, {}, ["key", "pin"]],
  [
    "nothing that only looks like a mask",
    { title: "*****", unknown: "xxxxx", login: { user: "***" } },
    { login: {} },
    {},
    {},
    [],
  ],
  [
    "any mask within a secret",
    { options: { id: "***" }, credentials: { user: "***" } },
    { options: {}, credentials: {} },
    {},
    {},
    ["options.id", "credentials.user"],
  ],
  ["nothing that is taken away", { key: "***" }, {}, { keyWoVersion: 1 }, {}, []],
  [
    "what was said once and is not said now",
    { key: "***" },
    {},
    { keyWoVersion: 1 },
    { keyWoVersion: 1 },
    ["key"],
  ],
  [
    "a mask within an object",
    { login: { user: "u", password: "***" } },
    { login: { user: "v" } },
    {},
    {},
    ["login.password"],
  ],
  [
    "nothing within an object that is taken away",
    { login: { password: "***" } },
    { login: { user: "v" } },
    { login: { passwordWoVersion: 1 } },
    { login: {} },
    [],
  ],
  [
    "nothing that does not go with what is beside it now",
    { login: { password: "***" } },
    { login: { user: "nobody" } },
    {},
    { login: { user: "nobody" } },
    [],
  ],
  [
    "nothing that extra JSON said and no longer says, however deep",
    { sockPassword: "***", proxy: { secret: "***", pin: "***" } },
    { proxy: {} },
    { extraJson: '{"sockPassword":"s","proxy":{"secret":"t"}}' },
    {},
    ["proxy.pin"],
  ],
  ["nothing within an object that goes", { login: { password: "***" } }, {}, {}, {}, []],
  [
    "a mask within a field without an attribute",
    { proxy: { secret: "xxxxx" } },
    { proxy: {} },
    {},
    {},
    ["proxy.secret"],
  ],
  [
    "masks within elements that stay, wherever they stand then",
    {
      hooks: [
        { url: "a", header: "***" },
        { url: "b", header: "***" },
        { url: "c", header: "***" },
      ],
    },
    { hooks: [{ url: "c", header: "new" }, { url: "b" }] },
    {},
    {},
    ["hooks[1].header"],
  ],
])("an update erases %s", (_, held, sent, before, model, expected) => {
  expect(erasedSecrets(thing, held, sent, model, before)).toEqual(expected);
});
