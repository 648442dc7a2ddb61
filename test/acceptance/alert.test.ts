import { alert } from "../../src/resources/index.js";
import { describeResource } from "../support/describe-resource.js";

const dimensions = [{ name: "country" }];
const measures = [
  { name: "revenue", formula: "$main.sum($revenue)" },
  { name: "count", formula: "$main.count()" },
];

describeResource(alert, {
  smallest: {
    name: "revenue-drop",
    title: "Revenue dropped",
    owner: "ada@shop.example",
    dataCube: "orders",
    checkFrequency: "PT1H",
    timeFrame: "P1D",
    conditions: [{ type: "value", measure: "revenue", condition: "lessThan", value: 100 }],
  },
  full: {
    name: "revenue-drop",
    title: "Revenue dropped",
    owner: "ada@shop.example",
    dataCube: "orders",
    checkFrequency: "PT60M",
    timeFrame: "P7D",
    type: "within-split",
    filterJson: {
      clauses: [
        {
          dimension: "country",
          action: "overlap",
          values: { setType: "STRING", elements: ["FR", "IT"] },
        },
      ],
    },
    splitsJson: [{ dimension: "country", sortType: "measure", direction: "descending" }],
    conditions: [
      { type: "percent-delta", measure: "revenue", condition: "lessThan", value: -20.5 },
      { type: "value", measure: "revenue", condition: "lessThan", value: 0 },
      { type: "value", measure: "count", condition: "greaterThan", value: 1_000_000 },
    ],
    conditionOperation: "or",
    compare: { type: "relative", duration: "P1D" },
    severity: "warning",
    recipients: { access: "specific", roles: ["analysts"] },
    admins: { access: "single", users: ["ada@shop.example"] },
    readAccess: { access: "all" },
    webhooks: [
      { type: "slack", url: "https://hooks.example/T/B/X", payload: '{"text": "%title%: %summary%"}' },
      {
        type: "custom",
        url: "https://pager.example/in",
        payload: "%title% %severity%",
        authHeaderWo: "Bearer of-the-pager",
        authHeaderWoVersion: 1,
        extraJson: { note: 1 },
      },
    ],
    sendEmailToRecipients: true,
    externalEmails: ["ops@shop.example", "night@shop.example"],
    disabled: false,
    latestDataStrategyOverride: "query-floored-P1D",
    extraJson: { instance: "eu" },
  },
  changed: {
    name: "revenue-drop",
    title: "Orders missing",
    owner: "bob@shop.example",
    dataCube: "orders-live",
    checkFrequency: "PT5M",
    timeFrame: "PT1H",
    conditions: [
      { type: "value", measure: "count", condition: "lessThan", value: 1 },
      { type: "value", measure: "revenue", condition: "lessThan", value: 12.5 },
    ],
    webhooks: [
      {
        type: "custom",
        url: "https://pager.example/in",
        payload: "%title%",
        authHeaderWo: "Bearer of-the-pager",
      },
      { type: "slack", url: "https://hooks.example/T/B/X", payload: "%title%" },
    ],
    disabled: true,
  },
  edit: (held) => ({ ...held, severity: "error" }),
  edited: ["severity"],
  given: {
    connections: [{ name: "druid", type: "druidsql", queryHosts: ["a:1"] }],
    dataCubes: [
      { name: "orders", connectionName: "druid", source: "orders", dimensions, measures },
      { name: "orders-live", connectionName: "druid", source: "orders-live", measures },
    ],
    roles: [{ name: "analysts" }],
    users: [{ name: "ada@shop.example" }, { name: "bob@shop.example" }],
  },
  without: { "era A": "no such collection" },
});
