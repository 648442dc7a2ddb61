import { defineResource, optional, remembered, required, type Wire } from "../../src/definition/index.js";
import { agreed, type Change, noted } from "../../src/provider/baseline.js";
import { canBePlannedBack, driftWarning, plannedBack, unseenChanges } from "../../src/provider/drift.js";
import { valueOf } from "../../src/provider/values.js";
import { type ObjectValue, unknown } from "../../src/terraform/index.js";

const thing = defineResource({
  name: "data_cube",
  summary: "A thing.",
  attributes: {
    name: required.string("Name."),
    title: remembered.string("Title."),
    keysJson: remembered.json("Keys.", { wire: "keys", sensitive: true }),
    style: remembered.object("Style.", {
      color: remembered.string("Color."),
      size: remembered.number("Size."),
    }),
    pages: remembered.objects(
      "Pages.",
      {
        name: required.string("Name."),
        title: remembered.string("Title."),
        style: remembered.object("Style.", { color: remembered.string("Color.") }),
      },
      { key: "name" },
    ),
    secretWo: optional.string("Secret.", { wire: "secret", writeOnly: true }),
    extraJsonWo: optional.extra("More secrets.", { writeOnly: true }),
  },
});
const { attributes } = thing;

const before: Wire = {
  name: "a",
  title: "T",
  style: { color: "red", size: 1 },
  pages: [
    { name: "p", title: "P", style: { color: "red" } },
    { name: "q", title: "Q" },
  ],
  keys: ["k"],
  secret: "s",
  theme: "dark",
};

const nothing: ObjectValue = valueOf(attributes, { name: "a" });
const style = (color: string | null, size: number | null): ObjectValue => ({ color, size });
const page = (name: string, title: string | null = null, color?: string): ObjectValue => ({
  name,
  title,
  style: color === undefined ? null : { color },
});

/** The changes that Terraform does not see when Pivot's object has changed like this. */
const unseen = (change: Wire, config: ObjectValue, configured: readonly string[] = []): readonly Change[] => {
  const data = noted(thing, { ...before, ...change }, agreed(thing, before));
  return unseenChanges(
    JSON.parse(JSON.stringify(data)) as typeof data,
    { config: { ...nothing, ...config }, configured: new Set(configured) },
    attributes,
  );
};

const places = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ path }) =>
    path
      .map((step) =>
        "element" in step ? `[${step.element}]` : "field" in step ? step.field : step.attribute,
      )
      .join(" "),
  );

describe("a change that Terraform does not see is one", () => {
  const newTitle = { title: "New" };
  const newColor = { style: { color: "blue", size: 1 } };
  const newPageTitle = {
    pages: [
      { name: "p", title: "New", style: { color: "red" } },
      { name: "q", title: "Q" },
    ],
  };
  const onePageMore = { pages: [{ name: "n" }, { name: "p", title: "New" }, { name: "q", title: "Q" }] };

  test.each<[string, Wire, ObjectValue, readonly string[]]>([
    ["of what is unset", newTitle, {}, ["title"]],
    ["not of what is set", newTitle, { title: "T" }, []],
    ["not of what is known later", newTitle, { title: unknown }, []],
    ["of a whole object that is unset", newColor, {}, ["style color"]],
    ["of what is unset in an object", newColor, { style: style(null, 1) }, ["style color"]],
    ["not of what is set in an object", newColor, { style: style("red", null) }, []],
    ["not of an object that is known later", newColor, { style: unknown }, []],
    ["of what is unset in an element", newPageTitle, { pages: [page("q"), page("p")] }, ["pages [p] title"]],
    ["not of what is set in an element", newPageTitle, { pages: [page("p", "P"), page("q")] }, []],
    ["not of a list that is known later", newPageTitle, { pages: unknown }, []],
    ["of a list that is unset, as a whole", onePageMore, {}, ["pages"]],
    [
      "of what is unset in an element, though Terraform sees that the list is another",
      onePageMore,
      { pages: [page("p", null, "red"), page("q", "Q")] },
      ["pages [p] title"],
    ],
    [
      "of what is unset in an element that is gone, which the plan makes anew",
      { pages: [{ name: "q", title: "Q" }] },
      { pages: [page("p", null, "red"), page("q", "Q")] },
      ["pages [p] title"],
    ],
    ["not of an element that goes", { pages: [] }, { pages: [page("q", "Q")] }, []],
    [
      "of what is unset in an object that is gone",
      { style: undefined },
      { style: style(null, 1) },
      ["style color"],
    ],
    ["of a field without an attribute", { theme: "light" }, {}, ["theme"]],
    ["not of a field that extra JSON sets", { theme: "light" }, { extra_json: '{"theme":"dark"}' }, []],
    [
      "not of an attribute that extra JSON sets by its key",
      { keys: ["l"] },
      { extra_json: '{"keys":["k"]}' },
      [],
    ],
    [
      "not of a part of an object that extra JSON sets",
      newColor,
      { extra_json: '{"style":{"color":"red"}}' },
      [],
    ],
    ["of a part of an object beside it", newColor, { extra_json: '{"style":{"size":1}}' }, ["style color"]],
    ["of a field beside extra JSON", { theme: "light" }, { extra_json: '{"other":1}' }, ["theme"]],
    [
      "of a field beside extra JSON that is known later",
      { theme: "light" },
      { extra_json: unknown },
      ["theme"],
    ],
    [
      "of a secret field that extra JSON sets",
      { theme: "light" },
      { extra_json_wo: '{"theme":"dark"}' },
      ["theme"],
    ],
    ["of what is sensitive and unset", { keys: ["l"] }, {}, ["keys_json"]],
    ["not of what is sensitive and set", { keys: ["l"] }, { keys_json: '["k"]' }, []],
    ["of a secret that is unset", { secret: "new" }, {}, ["secret_wo"]],
    ["of a secret that is set, for no state has it", { secret: "new" }, { secret_wo: "s" }, ["secret_wo"]],
  ])("%s", (_, change, config, expected) => {
    expect(places(unseen(change, config))).toEqual(expected);
  });

  test.each<[string, Wire, ObjectValue, readonly string[]]>([
    ["what was set before", newTitle, {}, ["title"]],
    ["an object that was set before", newColor, {}, ["style", "style.color"]],
    ["what was set in an object", newColor, { style: style(null, 1) }, ["style", "style.color"]],
    [
      "what was set in an element",
      newPageTitle,
      { pages: [page("p", null, "red"), page("q", "Q")] },
      ["pages", 'pages["p"].title', 'pages["p"].style', 'pages["p"].style.color', 'pages["q"].title'],
    ],
    ["what is sensitive and was set before", { keys: ["l"] }, {}, ["keys_json"]],
    ["an element that the configuration no longer has", newPageTitle, { pages: [page("q", "Q")] }, ["pages"]],
  ])("not of %s: the plan takes it away", (_, change, config, configured) => {
    expect(places(unseen(change, config, configured))).toEqual([]);
  });

  test("never, before the first read", () => {
    const said = { config: nothing, configured: new Set<string>() };
    expect(unseenChanges(agreed(thing, before), said, attributes)).toEqual([]);
    expect(unseenChanges({}, said, attributes)).toEqual([]);
    expect(unseenChanges({ drift: ["garbage", { path: 1 }] }, said, attributes)).toEqual([]);
  });
});

describe("planned back", () => {
  const back = (change: Wire, config: ObjectValue, planned: ObjectValue): ObjectValue =>
    plannedBack({ ...nothing, ...planned }, unseen(change, config), attributes);

  test.each<[string, Wire, ObjectValue, ObjectValue, ObjectValue]>([
    ["a value", { title: "New" }, {}, { title: "New" }, { title: "T" }],
    ["a value that is gone", { title: undefined }, {}, { title: null }, { title: "T" }],
    [
      "a value within an object, and nothing beside it",
      { style: { color: "blue", size: 2 } },
      { style: style(null, 2) },
      { style: style("blue", 2) },
      { style: style("red", 2) },
    ],
    ["a whole object", { style: undefined }, {}, { style: null }, { style: style("red", 1) }],
    [
      "a value within an element, found by its key",
      {
        pages: [
          { name: "p", title: "New", style: { color: "blue" } },
          { name: "q", title: "Q" },
        ],
      },
      { pages: [page("n"), page("q"), page("p")] },
      { pages: [page("n", "N"), page("q", "Q"), page("p", "New", "blue")] },
      { pages: [page("n", "N"), page("q", "Q"), page("p", "P", "red")] },
    ],
    [
      "a value within an element that is made anew",
      { pages: [{ name: "q", title: "Q" }] },
      { pages: [page("p"), page("q")] },
      { pages: [page("p"), page("q", "Q")] },
      { pages: [page("p", "P", "red"), page("q", "Q")] },
    ],
    ["a whole list", { pages: [] }, {}, { pages: [] }, { pages: [page("p", "P", "red"), page("q", "Q")] }],
    ["nothing of which only a hash is kept", { theme: "light", secret: "new" }, {}, {}, {}],
  ])("%s", (_, change, config, planned, expected) => {
    expect(back(change, config, planned)).toEqual({ ...nothing, ...expected });
  });

  test("is a whole list, with what the agreement does not know as Pivot has it", () => {
    // An earlier version of the provider had no titles.
    const was = [{ name: "p", style: null }];
    const planned = { ...nothing, pages: [page("p", "P"), page("q", "Q")] };
    expect(plannedBack(planned, [{ path: [{ attribute: "pages" }], was, is: null }], attributes)).toEqual({
      ...nothing,
      pages: [page("p", "P")],
    });
  });

  test("is possible only where the value is kept", () => {
    const changes = unseen({ title: "New", theme: "light", secret: "new" }, {});
    expect(places(changes.filter(canBePlannedBack))).toEqual(["title"]);
  });
});

describe("within objects that have more than can be kept", () => {
  const deep = defineResource({
    name: "data_cube",
    summary: "A thing.",
    attributes: {
      name: required.string("Name."),
      login: remembered.object("Login.", {
        user: optional.string("User."),
        passwordWo: optional.string("Password.", { wire: "password", writeOnly: true }),
      }),
      pages: remembered.objects(
        "Pages.",
        {
          name: required.string("Name."),
          titleWo: optional.string("Title.", { wire: "title", writeOnly: true }),
          extraJson: optional.extra("More."),
        },
        { key: "name" },
      ),
    },
  });
  const held: Wire = {
    name: "a",
    login: { user: "u", password: "p" },
    pages: [{ name: "p", title: "P", theme: "dark" }, { name: "q" }],
  };
  const changes = (change: Wire, config: ObjectValue = {}): readonly Change[] =>
    unseenChanges(
      noted(deep, { ...held, ...change }, agreed(deep, held)),
      {
        config: { ...valueOf(deep.attributes, { name: "a" }), ...config },
        configured: new Set(),
      },
      deep.attributes,
    );

  test("what is planned back is whole, as Terraform wants it", () => {
    const gone = changes({ login: undefined, pages: [{ name: "q" }] });
    expect(plannedBack(valueOf(deep.attributes, { name: "a" }), gone, deep.attributes)).toEqual({
      name: "a",
      extra_json: null,
      login: { user: "u", password_wo: null },
      pages: [
        { name: "p", title_wo: null, extra_json: null },
        { name: "q", title_wo: null, extra_json: null },
      ],
    });
  });

  test.each<[string, Wire, ObjectValue, readonly string[]]>([
    ["a secret, set or not", { login: { user: "u", password: "x" } }, {}, ["login password_wo"]],
    [
      "a secret of an object that is set",
      { login: { user: "u", password: "x" } },
      { login: { user: "u", password_wo: "p" } },
      ["login password_wo"],
    ],
    [
      "not what is optional in an object that is set",
      { login: { user: "x", password: "p" } },
      { login: { user: null } },
      [],
    ],
    [
      "fields without an attribute, in a list that is set",
      {
        pages: [
          { name: "p", title: "P", theme: "light" },
          { name: "q", more: 1 },
        ],
      },
      {
        pages: [
          { name: "p", extra_json: null },
          { name: "q", extra_json: null },
        ],
      },
      ["pages [p] theme", "pages [q] more"],
    ],
    [
      "but not those that the element's extra JSON sets",
      { pages: [{ name: "p", title: "P", theme: "light" }, { name: "q" }] },
      {
        pages: [
          { name: "p", extra_json: '{"theme":"dark"}' },
          { name: "q", extra_json: null },
        ],
      },
      [],
    ],
    [
      "also those of an element that is gone, which the plan makes anew, and none of one that came",
      { pages: [{ name: "q" }, { name: "r", theme: "light" }] },
      {
        pages: [
          { name: "p", extra_json: null },
          { name: "q", extra_json: null },
        ],
      },
      ["pages [p] title_wo", "pages [p] theme"],
    ],
  ])("%s", (_, change, config, expected) => {
    expect(places(changes(change, config))).toEqual(expected);
  });
});

describe("the warning", () => {
  test("lists what changed, and says what can be done", () => {
    const changes = unseen(
      {
        title: undefined,
        style: { color: "blue", size: 1 },
        pages: [
          { name: "p", title: "New", style: { color: "red" } },
          { name: "q", title: "Q" },
        ],
        theme: "light",
        secret: "hidden-2718",
        keys: ["hidden-3141"],
      },
      { pages: [page("p"), page("q")] },
    );
    expect(driftWarning(thing, "wiki", changes)).toEqual({
      severity: "warning",
      summary: 'The data cube "wiki" was changed outside of Terraform',
      detail: `  title: "T" → unset
  style.color: "red" → "blue"
  pages["p"].title: "P" → "New"
  keys_json: changed (its value is not kept: it has no attribute, or it is sensitive)
  secret_wo: changed (a secret: to send yours again, change its version)
  theme: changed (its value is not kept: it has no attribute, or it is sensitive)

What the configuration leaves unset stays as Pivot has it. To keep it for good, write it into the configuration; to have such changes planned back, set drift = "strict" in the provider block. The next change that Terraform makes to this object takes what Pivot has then as agreed.`,
    });
  });

  test("promises no planning back where the old value is not known", () => {
    const { detail } = driftWarning(thing, "wiki", unseen({ theme: "light" }, {}));
    expect(detail).toBe(`  theme: changed (its value is not kept: it has no attribute, or it is sensitive)

What the configuration leaves unset stays as Pivot has it. To keep it for good, write it into the configuration (into extra_json what has no attribute). The next change that Terraform makes to this object takes what Pivot has then as agreed.`);
  });

  test("cuts values that are too long to read", () => {
    const { detail } = driftWarning(thing, "wiki", unseen({ title: "x".repeat(1000) }, {}));
    expect(detail.split("\n")[0]).toBe(`  title: "T" → "${"x".repeat(199)}…`);
  });
});
