/** Alerts: who is told when a measure crosses a line. Source: Pivot API, alerts. */
import {
  accessList,
  defineResource,
  extraOf,
  isModel,
  isSet,
  knownElements,
  later,
  type Model,
  optional,
  type Problem,
  remembered,
  required,
  rules,
  secretsInExtra,
  type Wire,
  type WireForms,
} from "../definition/index.js";

const conditionsAreThere = ({ conditions }: Model): readonly Problem[] =>
  Array.isArray(conditions) && conditions.length === 0
    ? [
        {
          severity: "error",
          path: ["conditions"],
          message: "is empty",
          advice:
            "An alert without a condition never goes off. Give one, or set disabled = true to pause it.",
        },
      ]
    : [];

/** What is unset here may be in Pivot already, as with an imported alert: that is no error. */
const relativePeriodIsSaid = ({ compare, extraJson }: Model): readonly Problem[] => {
  if (!isModel(compare) || compare["type"] !== "relative" || isSet(compare["duration"])) return [];
  const { compare: extra } = extraOf(extraJson);
  return isModel(extra) && isSet(extra["duration"])
    ? []
    : [
        {
          severity: "warning",
          path: ["compare", "duration"],
          message: "is missing: it says how much earlier",
          advice:
            'Write an ISO 8601 duration, such as "P1D" to compare with the day before, unless Pivot has one already.',
        },
      ];
};

/** Deltas are against the period before; a plain value is compared with nothing. */
const deltasHaveAPeriod = ({ conditions, compare }: Model): readonly Problem[] =>
  isSet(compare)
    ? []
    : knownElements(conditions)
        .filter(([, { type }]) => typeof type === "string" && type.endsWith("delta"))
        .map(([index, { type }]) => ({
          severity: "warning",
          path: ["conditions", index, "type"],
          message: "compares with another period, and compare is not set",
          advice: `A condition of type ${JSON.stringify(type)} needs compare = { type = "relative", duration = "P1D" } or the like.`,
        }));

const splitsFitTheType = ({ type, splitsJson, extraJson }: Model): readonly Problem[] => {
  if (splitsJson === later || extraJson === later || isSet(extraOf(extraJson)["splits"])) return [];
  const hasSplits = typeof splitsJson === "string" && !/^\s*\[\s*\]\s*$/.test(splitsJson);
  if (type === "within-split" && !hasSplits) {
    return [
      {
        severity: "warning",
        path: ["type"],
        message: "within-split goes with splits_json",
        advice:
          'Say what to split by, such as jsonencode([{ dimension = "country" }]), unless Pivot has it already; or use ' +
          'type = "overall".',
      },
    ];
  }
  if (type === "overall" && hasSplits) {
    return [
      {
        severity: "warning",
        path: ["splitsJson"],
        message: "has no effect on an overall alert",
        advice: 'Use type = "within-split" to check each part by itself, or leave splits_json out.',
      },
    ];
  }
  return [];
};

const secrets = {
  keys: ["authHeader"],
  within: ["webhooks"],
  advice: "Put the secret into auth_header_wo of the webhook.",
};

const secretsOutOfExtraJson = ({ extraJson, webhooks }: Model): readonly Problem[] => [
  ...secretsInExtra(extraJson, ["extraJson"], secrets),
  ...knownElements(webhooks).flatMap(([index, webhook]) =>
    secretsInExtra(webhook["extraJson"], ["webhooks", index, "extraJson"], secrets),
  ),
];

/** What Pivot would ask Druid now, with the present time in it. */
const exampleQuery = "exampleQuery";

/**
 * Older versions of Pivot hold the value of a condition as text, newer ones as a number: a new alert has numbers, and
 * text for a server that refuses these. Lists that every documented alert has are sent even when empty, and the query
 * that Pivot shows is never sent.
 */
const forms: WireForms = {
  read: (wire) => Object.fromEntries(Object.entries(wire).filter(([key]) => key !== exampleQuery)),
  write: (wire, now) => whole(holdsText(now) ? withTextValues(wire) : wire),
  otherwise: (wire) => whole(withTextValues(wire)),
};

const whole = (wire: Wire): Wire => ({ filter: {}, splits: [], webhooks: [], ...wire });

const holdsText = (now: Wire | undefined): boolean =>
  knownElements(now?.["conditions"]).some(([, { value }]) => typeof value === "string");

const withTextValues = ({ conditions, ...wire }: Wire): Wire => ({
  ...wire,
  conditions: knownElements(conditions).map(([, condition]) => ({
    ...condition,
    ...(typeof condition["value"] === "number" && { value: String(condition["value"]) }),
  })),
});

const elementExtraJson = optional.extra(
  "JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.",
);

export const alert = defineResource({
  name: "alert",
  summary:
    "Checks a data cube at intervals and tells people when a measure meets a condition. Pivot's `exampleQuery` is no " +
    "attribute: it has the present time in it, so it is another at every look.",
  attributes: {
    name: required.string(
      "The alert's identifier, chosen by you. Pivot has no rename: another name is another alert.",
      { rule: rules.objectName, replaceOnChange: true, source: "seed H" },
    ),
    title: required.string("What people see as the alert's name, in mails and webhooks too.", {
      source: "seed H",
    }),
    owner: required.reference("user", "Name of the user that the alert belongs to.", { source: "seed H" }),
    dataCube: required.reference("data_cube", "Name of the data cube to watch.", { source: "seed H" }),
    checkFrequency: required.duration(
      "How often to check: an ISO 8601 duration such as `PT1H`. The data cube's `min_alert_frequency` may forbid short ones.",
      { rule: rules.positiveDuration, source: "seed H" },
    ),
    timeFrame: required.duration(
      "How much of the latest data each check looks at: an ISO 8601 duration such as `P1D`.",
      { rule: rules.positiveDuration, source: "seed H" },
    ),
    type: remembered.string(
      "`overall`: conditions are about the whole; `within-split`: about each part that `splits_json` makes. Left out " +
        "on create: `overall`.",
      { known: ["overall", "within-split"], source: "d2023 H" },
    ),
    filterJson: remembered.json(
      "Which part of the data counts, as a JSON object with `clauses`. Not by a fixed time: `time_frame` says that. " +
        "Left out on create: all of it.",
      { rule: rules.filter, wire: "filter", source: "seed H" },
    ),
    splitsJson: remembered.json(
      'What to split by, as a JSON array: `[{"dimension": "country"}]`. For `within-split`.',
      { rule: rules.splits, wire: "splits", source: "seed H" },
    ),
    conditions: required.objects(
      "What makes the alert go off.",
      {
        type: required.string(
          "What is compared: the `value` of the measure, or its `delta` or `percent-delta` against the period of `compare`.",
          { known: ["value", "delta", "percent-delta", "previous-value"], source: "seed H" },
        ),
        measure: required.string("Name of a measure of the data cube.", {
          rule: rules.memberName,
          member: "measure",
          source: "seed H",
        }),
        condition: required.string("How it is compared: `greaterThan` or `lessThan`.", {
          known: ["greaterThan", "lessThan"],
          source: "seed H",
        }),
        value: required.number(
          "The line to cross; of a `percent-delta` in percent. Versions of Pivot that hold it as text get text.",
          { source: "seed H" },
        ),
        extraJson: elementExtraJson,
      },
      { key: "measure", repeats: true, source: "seed H" },
    ),
    conditionOperation: remembered.string("Whether all conditions must hold (`and`) or one of them (`or`).", {
      known: ["and", "or"],
      source: "polaris M",
    }),
    compare: remembered.object(
      "The period that deltas are against.",
      {
        type: required.string(
          "`relative`: the same time so much earlier. `absolute`: a fixed time, whose `interval` goes into `extra_json`: " +
            "`jsonencode({ compare = { interval = { start = …, end = … } } })`.",
          { known: ["relative", "absolute"], source: "seed H" },
        ),
        duration: remembered.duration("How much earlier, for `relative`: an ISO 8601 duration.", {
          source: "seed H",
        }),
      },
      { source: "seed H" },
    ),
    severity: remembered.string("How grave it is. Left out on create: Pivot decides.", {
      known: ["info", "warning", "error", "ok"],
      source: "d2023 H",
    }),
    recipients: accessList("Who is told.", "seed H"),
    admins: accessList("Who may edit the alert.", "seed H"),
    readAccess: accessList("Who sees the alert.", "d2023 H"),
    webhooks: remembered.objects(
      "Addresses that Pivot calls when the alert goes off, told apart by their URL.",
      {
        type: required.string("`slack`, or `custom` for any other service.", {
          known: ["slack", "custom"],
          source: "d2023 H",
        }),
        url: required.string(
          "Where to post to. Sensitive, because whoever knows a Slack URL can post there; kept in the state, so that " +
            "a changed address is noticed.",
          { rule: rules.httpUrl, sensitive: true, fromState: true, source: "d2023 H" },
        ),
        payload: required.string(
          "What to post: text with placeholders such as `%title%`, `%summary%`, `%severity%` and `%link%`. A key in it " +
            "comes from a sensitive variable, and Terraform then hides the whole.",
          { mayBeJson: true, mayHoldSecrets: true, source: "d2023 H" },
        ),
        authHeaderWo: optional.string(
          "Value of the `Authorization` header. Write-only: in no plan and no state.",
          { wire: "authHeader", writeOnly: true, sensitive: true, source: "polaris M" },
        ),
        authHeaderWoVersion: optional.number("Any number; change it to have a new `auth_header_wo` sent.", {
          wire: false,
        }),
        extraJson: elementExtraJson,
      },
      { key: "url", repeats: true, source: "d2023 H" },
    ),
    sendEmailToRecipients: remembered.boolean("Whether recipients get mail.", { source: "seed H" }),
    externalEmails: remembered.set("Email addresses of people without a user who get mail too.", {
      rule: rules.email,
      source: "polaris M",
    }),
    disabled: remembered.boolean("Whether the alert pauses.", { source: "polaris M" }),
    latestDataStrategyOverride: remembered.string(
      "How the latest time in the data is found. Left out: as the data cube says.",
      { known: ["query", "query-floored-P1D", "predefined", "inherit"], source: "d2024 H" },
    ),
  },
  rules: [
    conditionsAreThere,
    relativePeriodIsSaid,
    deltasHaveAPeriod,
    splitsFitTheType,
    secretsOutOfExtraJson,
  ],
  forms,
  volatile: [exampleQuery],
});
