import {
  later,
  type Model,
  readWire,
  validate,
  type Wire,
  writeOtherwise,
  writeWire,
} from "../../src/definition/index.js";
import { modelOf } from "../../src/provider/values.js";
import { alert } from "../../src/resources/index.js";
import { type ObjectValue } from "../../src/terraform/index.js";
import { documentedExchanges } from "../fixtures/exchanges.js";
import { documentedObjects } from "./documented.js";

const smallest: Model = {
  name: "revenue-drop",
  title: "Revenue dropped",
  owner: "ada@shop.example",
  dataCube: "orders",
  checkFrequency: "PT1H",
  timeFrame: "P1D",
  conditions: [{ type: "value", measure: "revenue", condition: "lessThan", value: 100 }],
};

const withCondition = (more: Model): Model => ({
  ...smallest,
  conditions: [{ type: "value", measure: "revenue", condition: "lessThan", value: 100, ...more }],
});

const withWebhook = (more: Model): Model => ({
  ...smallest,
  webhooks: [{ type: "slack", url: "https://hooks.example/T/B/X", payload: "%title%", ...more }],
});

test("lives where Pivot has alerts", () => {
  expect(alert.collection).toEqual({ path: "alerts", singular: "alert", plural: "alerts" });
});

describe("a documented request can be written as a configuration, and is sent as documented:", () => {
  const older: ObjectValue = {
    name: "revenue-drop",
    title: "Revenue dropped",
    owner: "ada@shop.example",
    data_cube: "orders-full",
    check_frequency: "PT1H",
    time_frame: "P1D",
    type: "overall",
    conditions: [{ type: "percent-delta", measure: "revenue", condition: "greaterThan", value: 1 }],
    compare: { type: "relative", duration: "P1D" },
    recipients: { access: "single", users: ["ada@shop.example"] },
    admins: { access: "single", users: ["ada@shop.example"] },
    send_email_to_recipients: false,
  };

  const newer: ObjectValue = {
    name: "revenue-drop",
    title: "Revenue dropped",
    owner: "ada@shop.example",
    data_cube: "orders-sql",
    check_frequency: "PT1H",
    time_frame: "P1D",
    type: "within-split",
    filter_json: JSON.stringify({
      clauses: [
        {
          dimension: "country",
          action: "overlap",
          values: { setType: "STRING", elements: ["FR", "IT"] },
          exclude: false,
          mvFilterOnly: false,
        },
      ],
    }),
    splits_json: JSON.stringify([{ dimension: "country", sortType: "measure", direction: "descending" }]),
    conditions: [{ type: "percent-delta", measure: "revenue", condition: "lessThan", value: -20 }],
    compare: { type: "relative", duration: "P1D" },
    severity: "warning",
    read_access: { access: "specific", roles: ["sales-analysts"] },
    recipients: { access: "specific", roles: ["sales-analysts"] },
    admins: { access: "single", users: ["ada@shop.example"] },
    webhooks: [
      {
        type: "slack",
        url: "https://hooks.example/services/T/B/X",
        payload: '{"text": "%title%: %summary%"}',
      },
    ],
    send_email_to_recipients: false,
  };

  const configurations: Readonly<Record<string, ObjectValue>> = {
    "An alert is created; the value of its condition is text, and what was sent comes back, defaults too.":
      older,
    "An update sends the whole alert.": { ...older, check_frequency: "PT5M" },
    "A newer alert has a number as value, a severity, people who see it, and webhooks.": newer,
    "An update sends the whole alert, and what it leaves out is gone.": {
      ...newer,
      compare: null,
      severity: null,
    },
  };

  const writes = documentedExchanges().filter(
    ({ collection, request }) => collection === "alerts" && request.body !== undefined,
  );

  test("all of them", () => {
    expect([...new Set(writes.map(({ what }) => what))]).toEqual(Object.keys(configurations));
  });

  test.each(writes.map(({ what, era, given, request }) => [what, era, given, request] as const))(
    "%s (era %s)",
    (what, _era, given, { path, body }) => {
      const model = modelOf(alert.attributes, configurations[what] ?? {});
      const now = path === "alerts" ? undefined : given[1]?.alerts?.[0];
      expect(validate(alert, model).filter(({ severity }) => severity === "error")).toEqual([]);
      expect({ alert: writeWire(alert, model, now) }).toEqual(now ? body : withNumbers(body));
    },
  );

  /** A new alert has numbers first: no version is known to refuse them. */
  const withNumbers = (body: unknown): unknown =>
    JSON.parse(JSON.stringify(body), (key, value: unknown) => (key === "value" ? Number(value) : value));
});

test.each(documentedObjects(alert))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(alert, wire);
  expect(validate(alert, model).filter(({ severity }) => severity === "error")).toEqual([]);
  // What every documented request says is sent, though an answer may leave it out.
  expect(writeWire(alert, model, wire)).toEqual({ filter: {}, splits: [], webhooks: [], ...wire });
});

test("settings have these places in Pivot's object", () => {
  const model: Model = {
    ...smallest,
    type: "within-split",
    filterJson: '{"clauses":[]}',
    splitsJson: '[{"dimension":"country"}]',
    conditions: [
      { type: "delta", measure: "count", condition: "greaterThan", value: 0.5, extraJson: '{"note":"half"}' },
    ],
    conditionOperation: "and",
    compare: { type: "relative", duration: "P1W" },
    severity: "info",
    webhooks: [
      {
        type: "custom",
        url: "https://pager.example/in",
        payload: "%title%",
        authHeaderWo: "Bearer x",
        authHeaderWoVersion: 2,
        extraJson: '{"retries":3}',
      },
    ],
    sendEmailToRecipients: true,
    externalEmails: ["ops@shop.example"],
    disabled: true,
    latestDataStrategyOverride: "query",
    extraJson: '{"instance":"eu"}',
  };
  expect(writeWire(alert, model)).toEqual({
    name: "revenue-drop",
    title: "Revenue dropped",
    owner: "ada@shop.example",
    dataCube: "orders",
    checkFrequency: "PT1H",
    timeFrame: "P1D",
    type: "within-split",
    filter: { clauses: [] },
    splits: [{ dimension: "country" }],
    conditions: [{ type: "delta", measure: "count", condition: "greaterThan", value: 0.5, note: "half" }],
    conditionOperation: "and",
    compare: { type: "relative", duration: "P1W" },
    severity: "info",
    webhooks: [
      {
        type: "custom",
        url: "https://pager.example/in",
        payload: "%title%",
        authHeader: "Bearer x",
        retries: 3,
      },
    ],
    sendEmailToRecipients: true,
    externalEmails: ["ops@shop.example"],
    disabled: true,
    latestDataStrategyOverride: "query",
    instance: "eu",
  });
});

test("a comparison with a fixed time has its interval in extra JSON", () => {
  const interval = { end: "2024-01-02T00:00:00.000Z", start: "2024-01-01T00:00:00.000Z" };
  const model = {
    ...smallest,
    compare: { type: "absolute" },
    extraJson: JSON.stringify({ compare: { interval } }),
  };
  expect(validate(alert, model)).toEqual([]);
  const wire = writeWire(alert, model);
  expect(wire).toMatchObject({ compare: { type: "absolute", interval } });
  expect(readWire(alert, wire, model)).toMatchObject({
    compare: { type: "absolute", duration: undefined },
    extraJson: model.extraJson,
  });
});

test("the smallest alert says that it filters, splits and calls nothing, as every documented one does", () => {
  expect(writeWire(alert, smallest)).toEqual({ ...smallest, filter: {}, splits: [], webhooks: [] });
});

describe("the value of a condition", () => {
  const held = (...values: readonly unknown[]): Wire => ({
    ...smallest,
    filter: {},
    splits: [],
    webhooks: [],
    conditions: values.map((value) => ({ type: "value", measure: "m", condition: "lessThan", value })),
  });
  const valuesIn = (wire: Model): unknown => (wire["conditions"] as Wire[]).map(({ value }) => value);

  test.each([
    ["1", 1],
    ["-20.5", -20.5],
    ["0", 0],
    [121, 121],
  ])("is a number, though Pivot holds %j", (value, expected) => {
    expect(valuesIn(readWire(alert, held(value)))).toEqual([expected]);
  });

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ["text where Pivot holds text, in new conditions too", ["1"], ["7", "8"]],
    ["a number where Pivot holds numbers", [1], [7, 8]],
    ["a number where there was no condition", [], [7, 8]],
  ])("is sent as %s", (_, before, sent) => {
    expect(valuesIn(writeWire(alert, readWire(alert, held(7, 8)), held(...before)))).toEqual(sent);
  });

  test("of a new alert is sent as text where a number was refused", () => {
    expect(writeOtherwise(alert, readWire(alert, held(7, 8)))).toEqual(held("7", "8"));
  });
});

test("the query that Pivot shows is neither kept nor sent back", () => {
  const shown: Wire = { ...smallest, filter: {}, splits: [], webhooks: [], exampleQuery: "SELECT now()" };
  const model = readWire(alert, shown);
  expect(JSON.stringify(model)).not.toContain("SELECT");
  expect(writeWire(alert, model, shown)).not.toHaveProperty("exampleQuery");
  expect(alert.volatile).toEqual(["exampleQuery"]);
});

describe("the header of a webhook", () => {
  const held: Wire = {
    ...smallest,
    webhooks: [
      { type: "custom", url: "https://a.example", payload: "a", authHeader: "for a", retries: 3 },
      { type: "custom", url: "https://b.example", payload: "b", authHeader: "for b" },
    ],
  };
  const webhook = (host: string, more: Model = {}): Model => ({
    type: "custom",
    url: `https://${host}.example`,
    payload: host,
    ...more,
  });
  const sent = (...webhooks: readonly Model[]): unknown =>
    writeWire(alert, { ...smallest, webhooks }, held)["webhooks"];

  test("is read into no model", () => {
    expect(JSON.stringify(readWire(alert, held))).not.toContain("for a");
  });

  test("stays with its address, when the list changes around it", () => {
    expect(sent(webhook("c"), webhook("b"))).toEqual([webhook("c"), webhook("b", { authHeader: "for b" })]);
  });

  test("never goes to another address", () => {
    expect(JSON.stringify(sent(webhook("evil"), webhook("other")))).not.toContain("for ");
  });

  test("is replaced by the one that is configured", () => {
    expect(sent(webhook("a", { authHeaderWo: "new" }))).toEqual([
      webhook("a", { authHeader: "new", retries: 3 }),
    ]);
  });
});

test.each<[string, Model, string, string]>([
  [
    "no owner",
    { ...smallest, owner: undefined },
    "error at owner",
    "is missing. Name of the user that the alert belongs to.",
  ],
  [
    "a frequency in words",
    { ...smallest, checkFrequency: "hourly" },
    "error at checkFrequency",
    'must be an ISO 8601 duration, such as PT5M (five minutes), P1D (a day) or P3M (three months). The value is "hourly".',
  ],
  [
    "a time frame in words",
    { ...smallest, timeFrame: "1d" },
    "error at timeFrame",
    'must be an ISO 8601 duration, such as PT5M (five minutes), P1D (a day) or P3M (three months). The value is "1d".',
  ],
  [
    "no condition",
    { ...smallest, conditions: [] },
    "error at conditions",
    "is empty. An alert without a condition never goes off. Give one, or set disabled = true to pause it.",
  ],
  [
    "a condition on no measure",
    withCondition({ measure: "" }),
    "error at conditions.0.measure",
    'must not be empty. The value is "".',
  ],
  [
    "an operator that no document names",
    withCondition({ condition: ">" }),
    "warning at conditions.0.condition",
    '">" is not among the documented values. Documented are greaterThan, lessThan. It is sent as it is: a newer Pivot ' +
      "may know it. Check the spelling.",
  ],
  [
    "a kind of condition that no document names",
    withCondition({ type: "ratio" }),
    "warning at conditions.0.type",
    '"ratio" is not among the documented values. Documented are value, delta, percent-delta, previous-value. It is sent ' +
      "as it is: a newer Pivot may know it. Check the spelling.",
  ],
  [
    "a delta against nothing",
    withCondition({ type: "percent-delta" }),
    "warning at conditions.0.type",
    'compares with another period, and compare is not set. A condition of type "percent-delta" needs compare = ' +
      '{ type = "relative", duration = "P1D" } or the like.',
  ],
  [
    "a period before that is not said",
    { ...smallest, compare: { type: "relative" } },
    "warning at compare.duration",
    'is missing: it says how much earlier. Write an ISO 8601 duration, such as "P1D" to compare with the day before, ' +
      "unless Pivot has one already.",
  ],
  [
    "parts without a split",
    { ...smallest, type: "within-split", splitsJson: "[ ]" },
    "warning at type",
    'within-split goes with splits_json. Say what to split by, such as jsonencode([{ dimension = "country" }]), unless ' +
      'Pivot has it already; or use type = "overall".',
  ],
  [
    "a split of the whole",
    { ...smallest, type: "overall", splitsJson: '[{"dimension":"country"}]' },
    "warning at splitsJson",
    'has no effect on an overall alert. Use type = "within-split" to check each part by itself, or leave splits_json out.',
  ],
  [
    "a filter that is a list",
    { ...smallest, filterJson: "[]" },
    "error at filterJson",
    'must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone. The value is [].',
  ],
  [
    "a split of nothing",
    { ...smallest, splitsJson: '[{"limit":5}]' },
    "error at splitsJson",
    '(at [0]) must be an object, such as {"dimension": "country"}. The value is {"limit":5}.',
  ],
  [
    "an address that is none",
    { ...smallest, externalEmails: ["ops"] },
    "error at externalEmails.0",
    'must be an email address, such as ada@shop.example. The value is "ops".',
  ],
  [
    "a webhook that is no URL, which is not told",
    withWebhook({ url: "hooks.example/T/B/X" }),
    "error at webhooks.0.url",
    "must be a URL that begins with https:// or http://. The value is not shown: it is a secret.",
  ],
  [
    "a webhook of a kind that no document names",
    withWebhook({ type: "teams" }),
    "warning at webhooks.0.type",
    '"teams" is not among the documented values. Documented are slack, custom. It is sent as it is: a newer Pivot may know ' +
      "it. Check the spelling.",
  ],
  [
    "a header where the state keeps it",
    { ...smallest, extraJson: '{"webhooks":[{"authHeader": "Bearer x"}]}' },
    "error at extraJson",
    "holds the secret authHeader. extra_json is kept in the state. Put the secret into auth_header_wo of the webhook.",
  ],
  [
    "a header beside the other fields of a webhook",
    withWebhook({ extraJson: '{"authHeader":"Bearer x"}' }),
    "error at webhooks.0.extraJson",
    "holds the secret authHeader. extra_json is kept in the state. Put the secret into auth_header_wo of the webhook.",
  ],
])("%s is noticed, at its place", (_, model, where, what) => {
  expect(
    validate(alert, model).map(({ severity, path, message, advice }) => [
      `${severity} at ${path.join(".")}`,
      `${message}. ${advice}`,
    ]),
  ).toEqual([[where, what]]);
});

test.each<[string, Model]>([
  ["two conditions on one measure", { conditions: [smallest["conditions"], smallest["conditions"]].flat() }],
  [
    "two webhooks with one URL",
    { webhooks: [withWebhook({})["webhooks"], withWebhook({})["webhooks"]].flat() },
  ],
  ["splits in extra JSON", { type: "within-split", extraJson: '{"splits":[{"dimension":"country"}]}' }],
  ["splits in extra JSON that is known later", { type: "within-split", extraJson: later }],
  ["a period in extra JSON", { compare: { type: "relative" }, extraJson: '{"compare":{"duration":"P1D"}}' }],
  ["a header that is taken away", { extraJson: '{"webhooks":[{"authHeader":null}]}' }],
  ["splits that are known later", { type: "within-split", splitsJson: later }],
  ["conditions that are known later", { conditions: later, compare: later }],
  ["a delta against a period that is known later", { ...withCondition({ type: "delta" }), compare: later }],
])("nothing is wrong with %s", (_, more) => {
  expect(validate(alert, { ...smallest, ...more })).toEqual([]);
});
