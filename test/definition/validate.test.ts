import {
  type Attributes,
  defineResource,
  later,
  type Model,
  optional,
  type Problem,
  remembered,
  required,
  rules,
  validate,
  validateAttributes,
} from "../../src/definition/index.js";

const attributes = {
  name: required.string("The name.", { rule: rules.objectName }),
  mode: optional.string("The mode.", { known: ["fast", "slow"] }),
  size: optional.number("The size.", { rule: rules.wholeNumber }),
  open: optional.boolean("Whether it is open."),
  hosts: optional.list("The hosts.", { rule: rules.nonEmpty }),
  rights: optional.set("The rights.", { known: ["read", "write"] }),
  labels: optional.map("The labels."),
  filterJson: optional.json("The filter.", { rule: rules.jsonObject, wire: "filter" }),
  viewJson: optional.json("The view.", { rule: rules.facetEssence, wire: "view" }),
  style: remembered.object("The style.", {
    type: required.string("The type."),
    digits: optional.number("The digits.", { rule: rules.wholeNumber }),
  }),
  pages: optional.objects(
    "The pages.",
    {
      name: required.string("The page's name.", { rule: rules.memberName }),
      title: optional.string("The page's title."),
      extraJson: optional.extra("More of the page."),
    },
    { key: "name" },
  ),
  checks: optional.objects("The checks.", { of: required.string("What.") }, { key: "of", repeats: true }),
  pinWo: optional.string("The pin.", {
    rule: rules.pem,
    wire: "pin",
    writeOnly: true,
    sensitive: true,
  }),
  codes: optional.list("The codes.", { rule: rules.nonEmpty, sensitive: true }),
  keysJson: optional.json("The keys.", { rule: rules.jsonArray, sensitive: true }),
  moreWo: optional.extra("More secrets.", { writeOnly: true }),
} satisfies Attributes;

const thing = defineResource({ name: "dashboard", summary: "A thing.", attributes });

const problemsOf = (model: Model): readonly Problem[] => validate(thing, { name: "a", ...model });

test.each<[string, Model]>([
  ["the smallest", {}],
  ["nulls", { mode: null, hosts: null, style: null, pages: null, pinWo: null }],
  ["a key that may be used twice", { checks: [{ of: "size" }, { of: "size" }] }],
  ["empty lists and objects", { hosts: [], rights: [], labels: {}, pages: [] }],
  [
    "everything",
    {
      mode: "fast",
      size: 0,
      open: false,
      hosts: ["a", "b"],
      rights: ["read", "write"],
      labels: { a: "b" },
      filterJson: '{"clauses":[]}',
      style: { type: "si", digits: 2 },
      pages: [{ name: "p" }, { name: "P", title: "Same title" }, { name: "q", title: "Same title" }],
      pinWo: "-----BEGIN KEY-----\nMIIB\n-----END KEY-----",
      keysJson: "[]",
      moreWo: '{"a":1}',
      extraJson: '{"theme":"dark","style":{"signed":true}}',
    },
  ],
  [
    "what is known later",
    {
      name: later,
      mode: later,
      size: later,
      hosts: [later, "b"],
      rights: later,
      filterJson: later,
      style: { type: later },
      pages: [later, { name: later }, { name: "p" }],
      pinWo: later,
      extraJson: later,
    },
  ],
  ["later as a whole", { pages: later, style: later, hosts: later }],
])("nothing is wrong with %s", (_, model) => {
  expect(problemsOf(model)).toEqual([]);
});

describe("something is wrong with", () => {
  test.each<[string, Model, Problem["path"], string, string]>([
    ["a required attribute left out", { name: undefined }, ["name"], "is missing", "The name."],
    ["a required attribute that is null", { name: null }, ["name"], "is missing", "The name."],
    ["a name", { name: "" }, ["name"], "must not be empty", 'The value is "".'],
    ["a number", { size: -1 }, ["size"], "must not be negative", "The value is -1."],
    ["an entry of a list", { hosts: ["a", ""] }, ["hosts", 1], "must not be empty", 'The value is "".'],
    [
      "JSON of another shape",
      { filterJson: "[1]" },
      ["filterJson"],
      "must be a JSON object",
      "The value is [1].",
    ],
    [
      "a part of JSON",
      { viewJson: '{"dataCube":"a","axesSplits":[[],7]}' },
      ["viewJson"],
      "(at axesSplits[1]) must be a JSON array",
      "The value is 7.",
    ],
    [
      "a part of JSON that is missing",
      { viewJson: '{"dataCube":"a","selectedMeasures":[{}]}' },
      ["viewJson"],
      "(at selectedMeasures[0].measure) must be the name of a measure",
      "It is missing.",
    ],
    [
      "text that is no JSON",
      { filterJson: "{a}" },
      ["filterJson"],
      "must be JSON",
      "Expected property name or '}' in JSON at position 1",
    ],
    ["an object without what it needs", { style: {} }, ["style", "type"], "is missing", "The type."],
    [
      "a number in an object",
      { style: { type: "si", digits: 0.5 } },
      ["style", "digits"],
      "must be a whole number",
      "The value is 0.5.",
    ],
    [
      "an element without its key",
      { pages: [{ name: "p" }, { title: "Q" }] },
      ["pages", 1, "name"],
      "is missing",
      "The page's name.",
    ],
    [
      "an element's key",
      { pages: [{ name: "" }] },
      ["pages", 0, "name"],
      "must not be empty",
      'The value is "".',
    ],
    [
      "a key that is used twice",
      { pages: [{ name: "p" }, later, { name: "p" }] },
      ["pages", 2, "name"],
      '"p" is used twice',
      "Element 0 has the same name. Each name must be unique within pages.",
    ],
    [
      "extra JSON that is no object",
      { extraJson: "[1]" },
      ["extraJson"],
      "must be a JSON object",
      'Write it as jsonencode({ field = "value" }).',
    ],
    [
      "extra JSON that says an attribute again",
      { mode: "fast", extraJson: '{"mode":"slow"}' },
      ["extraJson"],
      "says mode again",
      "The attribute mode sets it already: say it in one place.",
    ],
    [
      "extra JSON that says an attribute again by its key in Pivot",
      { filterJson: "{}", extraJson: '{"filter":{}}' },
      ["extraJson"],
      "says filter again",
      "The attribute filterJson sets it already: say it in one place.",
    ],
    [
      "extra JSON that says part of an object again",
      { style: { type: "si" }, extraJson: '{"style":{"type":"raw","signed":true}}' },
      ["extraJson"],
      "says type again",
      "The attribute type sets it already: say it in one place.",
    ],
    [
      "extra JSON that takes an object away",
      { style: { type: "si" }, extraJson: '{"style":null}' },
      ["extraJson"],
      "says style again",
      "The attribute style sets it already: say it in one place.",
    ],
    [
      "extra JSON of an element that says the key again",
      { pages: [{ name: "p", extraJson: '{"name":"q"}' }] },
      ["pages", 0, "extraJson"],
      "says name again",
      "The attribute name sets it already: say it in one place.",
    ],
  ])("%s", (_, model, path, message, advice) => {
    expect(problemsOf(model)).toEqual([
      { severity: "error", path, message, advice: expect.stringContaining(advice) as string },
    ]);
  });

  test("several things at once, each told", () => {
    expect(
      problemsOf({ name: "a/b", size: -0.5, hosts: [""] }).map(({ path, message }) => [path, message]),
    ).toEqual([
      [["name"], expect.stringContaining("must not contain a slash")],
      [["size"], "must be a whole number"],
      [["hosts", 0], "must not be empty"],
    ]);
  });
});

test("a value that no document names is a warning, for a newer Pivot may know it", () => {
  const advice = (known: string): string =>
    `Documented are ${known}. It is sent as it is: a newer Pivot may know it. Check the spelling.`;
  expect(problemsOf({ mode: "turbo", rights: ["read", "admin"] })).toEqual([
    {
      severity: "warning",
      path: ["mode"],
      message: '"turbo" is not among the documented values',
      advice: advice("fast, slow"),
    },
    {
      severity: "warning",
      path: ["rights", 1],
      message: '"admin" is not among the documented values',
      advice: advice("read, write"),
    },
  ]);
});

test("extra JSON may set what no attribute sets", () => {
  expect(problemsOf({ mode: null, extraJson: '{"mode":"slow"}' })).toEqual([]);
});

describe("a secret is in no message", () => {
  test.each<[string, Model, Problem["path"], string]>([
    ["a rule's", { pinWo: "hidden-2718" }, ["pinWo"], "must be PEM text (-----BEGIN … -----END …)"],
    ["a list's", { codes: ["hidden-2718", ""] }, ["codes", 1], "must not be empty"],
    ["JSON of another shape", { keysJson: '{"a":"hidden-2718"}' }, ["keysJson"], "must be a JSON array"],
    ["JSON that is none", { keysJson: "hidden-2718" }, ["keysJson"], "must be JSON"],
    ["extra JSON that is none", { moreWo: "hidden-2718" }, ["moreWo"], "must be JSON"],
    ["extra JSON that is no object", { moreWo: '"hidden-2718"' }, ["moreWo"], "must be a JSON object"],
  ])("%s", (_, model, path, message) => {
    const problems = problemsOf(model);
    expect(problems).toMatchObject([{ severity: "error", path, message }]);
    expect(JSON.stringify(problems)).not.toContain("2718");
  });

  test("it says so instead", () => {
    expect(problemsOf({ pinWo: "hidden-2718" })[0]?.advice).toBe("The value is not shown: it is a secret.");
  });
});

test("rules between attributes see the whole model, and come after", () => {
  const seen: Model[] = [];
  const problem: Problem = {
    severity: "error",
    path: ["mode"],
    message: "does not fit",
    advice: "Change it.",
  };
  const strict = defineResource({
    name: "alert",
    summary: "A thing.",
    attributes,
    rules: [(model) => (seen.push(model), [problem])],
  });
  expect(validate(strict, { name: "", mode: later }).map(({ message }) => message)).toEqual([
    "must not be empty",
    "does not fit",
  ]);
  expect(seen).toEqual([{ name: "", mode: later }]);
});

test("attributes alone can be judged, at a path", () => {
  expect(validateAttributes(attributes, { name: "" }, ["outer", 3])).toMatchObject([
    { path: ["outer", 3, "name"], message: "must not be empty" },
  ]);
});
