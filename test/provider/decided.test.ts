import { type Attributes, type Model, remembered, required } from "../../src/definition/index.js";
import { withDecided } from "../../src/provider/decided.js";
import { valueOf } from "../../src/provider/values.js";
import { type ObjectValue, unknown } from "../../src/terraform/index.js";

const login = {
  type: required.string("Type."),
  user: remembered.string("User.", {
    goesWith: { attribute: "type", value: "password", others: ["token"] },
  }),
};
const attributes = {
  name: required.string("Name."),
  login: remembered.object("Login.", login),
  hooks: remembered.objects("Hooks.", login, { key: "type" }),
} satisfies Attributes;

const value = (model: Model): ObjectValue => valueOf(attributes, { name: "a", ...model });
const decided = (planned: Model, config: Model): ObjectValue =>
  withDecided(attributes, value(planned), value(config));

test.each<[string, planned: Model, config: Model, Model]>([
  [
    "what does not go with what is planned beside it goes",
    { login: { type: "token", user: "u" } },
    { login: { type: "token" } },
    { login: { type: "token" } },
  ],
  [
    "what goes with it stays as Pivot has it",
    { login: { type: "password", user: "u" } },
    { login: { type: "password" } },
    { login: { type: "password", user: "u" } },
  ],
  [
    "so it does beside what nobody here knows",
    { login: { type: "other", user: "u" } },
    { login: { type: "other" } },
    { login: { type: "other", user: "u" } },
  ],
  [
    "elements are judged one by one",
    {
      hooks: [
        { type: "token", user: "u" },
        { type: "password", user: "u" },
      ],
    },
    { hooks: [{ type: "token" }, { type: "password" }] },
    { hooks: [{ type: "token" }, { type: "password", user: "u" }] },
  ],
  [
    "what is left unset as a whole is Pivot's as a whole",
    { login: { type: "token", user: "u" } },
    {},
    { login: { type: "token", user: "u" } },
  ],
])("%s", (_, planned, config, expected) => {
  expect(decided(planned, config)).toEqual(value(expected));
});

test("beside what is known later it stays", () => {
  const planned = { ...value({}), login: { type: unknown, user: "u" } };
  const config = { ...value({}), login: { type: unknown, user: null } };
  expect(withDecided(attributes, planned, config)).toEqual(planned);
});
