import { type Attributes, type Model, optional, remembered, required } from "../../src/definition/index.js";
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
  title: remembered.string("Title."),
  zone: remembered.string("Zone.", { wire: "timeZone", filledByPivot: true }),
  refresh: remembered.duration("How often."),
  style: remembered.object("Style.", { color: remembered.string("Color."), size: optional.number("Size.") }),
  pages: remembered.objects(
    "Pages.",
    {
      name: required.string("Name."),
      title: remembered.string("Title."),
      extraJson: optional.extra("More."),
    },
    { key: "name" },
  ),
  extraJson: optional.extra("More."),
  login: remembered.object("Login.", login),
  hooks: remembered.objects("Hooks.", login, { key: "type" }),
} satisfies Attributes;

const value = (model: Model): ObjectValue => valueOf(attributes, { name: "a", ...model });
const decided = (planned: Model, config: Model, prior: Model = planned): ObjectValue =>
  withDecided(attributes, { planned: value(planned), config: value(config), prior: value(prior) });

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
  expect(withDecided(attributes, { planned, config, prior: null })).toEqual(planned);
});

describe("extra JSON has the say on what is left unset", () => {
  const json = (value: object): string => JSON.stringify(value);

  test.each<[string, planned: Model, config: Model, Model]>([
    [
      "a value that another one is in Pivot",
      { title: "By hand", extraJson: json({ title: "T" }) },
      {},
      { title: "T" },
    ],
    [
      "a value by its key in Pivot",
      { zone: "Etc/UTC", extraJson: json({ timeZone: "Europe/Paris" }) },
      {},
      { zone: "Europe/Paris" },
    ],
    [
      "a value that is taken away",
      { title: "By hand", extraJson: json({ title: null }) },
      {},
      { title: undefined },
    ],
    [
      "a spelling of what is there",
      { refresh: "PT60M", extraJson: json({ refresh: "PT1H" }) },
      {},
      { refresh: "PT60M" },
    ],
    [
      "a part of an object",
      { style: { color: "red", size: 1 }, extraJson: json({ style: { size: 2 } }) },
      {},
      { style: { color: "red", size: 2 } },
    ],
    [
      "a part of an object that is set",
      { style: { color: "red", size: 1 }, extraJson: json({ style: { color: "blue" } }) },
      { style: { size: 1 } },
      { style: { color: "blue", size: 1 } },
    ],
    [
      "a whole object where there is none",
      { extraJson: json({ style: { size: 2 } }) },
      {},
      { style: { size: 2 } },
    ],
    [
      "a value in an element, by the element's own",
      { pages: [{ name: "p", title: "By hand", extraJson: json({ title: "T" }) }] },
      { pages: [{ name: "p", extraJson: json({ title: "T" }) }] },
      { pages: [{ name: "p", title: "T", extraJson: json({ title: "T" }) }] },
    ],
  ])("%s", (_, planned, config, expected) => {
    const extra = planned["extraJson"] === undefined ? {} : { extraJson: planned["extraJson"] };
    expect(decided(planned, { ...extra, ...config })).toEqual(value({ ...planned, ...expected }));
  });

  test("and takes along what it says no longer, for Pivot to fill where it does so", () => {
    const prior = {
      title: "T",
      zone: "Europe/Paris",
      style: { color: "red", size: 1 },
      pages: [{ name: "p", title: "T", extraJson: json({ title: "T" }) }],
      extraJson: json({ title: "T", timeZone: "Europe/Paris", style: { color: "red" } }),
    };
    const planned = { ...prior, pages: [{ name: "p", title: "T" }], extraJson: undefined };
    expect(decided(planned, { pages: [{ name: "p" }] }, prior)).toEqual({
      ...value({ style: { size: 1 }, pages: [{ name: "p" }] }),
      zone: unknown,
    });
  });

  test("and leaves open what it said, as long as nobody knows what it says now", () => {
    const prior = value({ title: "T", style: { size: 1 }, extraJson: json({ title: "T" }) });
    const planned = { ...prior, extra_json: unknown };
    const config = { ...value({}), extra_json: unknown };
    expect(withDecided(attributes, { planned, config, prior })).toEqual({ ...planned, title: unknown });
  });
});
