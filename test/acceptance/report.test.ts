import { report } from "../../src/resources/index.js";
import { describeResource } from "../support/describe-resource.js";

/** What the views below name. */
const members = {
  dimensions: [{ name: "country" }],
  measures: ["count", "revenue"].map((name) => ({ name, formula: `$main.sum($${name})` })),
};

describeResource(report, {
  smallest: {
    name: "sales",
    title: "Sales",
    owner: "ada@shop.example",
    delivery: { frequency: "P1D" },
    admins: { access: "single", users: ["ada@shop.example"] },
  },
  full: {
    name: "sales",
    title: "Weekly sales",
    owner: "ada@shop.example",
    creationDate: "2024-02-01T09:00:00.000Z",
    description: "Every Monday at 8",
    delivery: { frequency: "P7D", frequencyType: "fixed", day: 1, dayType: "of-week", time: 8 },
    timeFrame: { interval: "previous_week", startDay: 0, startTime: 8 },
    essenceJson: {
      dataCube: "orders",
      filter: {},
      splits: [{ dimension: "country", sortType: "measure", direction: "descending" }],
      selectedMeasures: ["count", "revenue"],
      pinnedDimensions: [],
      timezone: "Etc/UTC",
      visualization: "table",
      compare: { type: "relative", duration: "P1W" },
    },
    facetEssenceJson: { dataCube: "orders", filter: {}, selectedMeasures: [{ measure: "count" }] },
    exploreEssenceJson: { dataCube: "orders", moduleName: "line_chart", parameters: "" },
    preferredView: "pivot1",
    admins: { access: "single", users: ["ada@shop.example"] },
    readAccess: { access: "specific", roles: ["analysts"] },
    recipients: { access: "specific", users: ["ada@shop.example"], roles: ["analysts"] },
    externalEmails: ["board@shop.example"],
    timezone: "Europe/Paris",
    sendEmail: true,
    sendDataFile: true,
    fileFormat: "csv",
    downloadLimit: 500,
    disabled: false,
    extraJson: { addTotalRowToFile: true },
  },
  changed: {
    name: "sales",
    title: "Monthly sales",
    owner: "bob@shop.example",
    delivery: { frequency: "P1M", day: 31, dayType: "of-month" },
    essenceJson: { dataCube: "orders-live", splits: [], selectedMeasures: ["count"], timezone: "Etc/UTC" },
    admins: { access: "specific", roles: ["analysts"] },
    externalEmails: [],
    disabled: true,
  },
  edit: (held) => ({ ...held, timezone: "Europe/Rome" }),
  edited: ["timezone"],
  given: {
    connections: [{ name: "druid", type: "druidsql", queryHosts: ["a:1"] }],
    dataCubes: [
      { name: "orders", connectionName: "druid", source: "orders", ...members },
      { name: "orders-live", connectionName: "druid", source: "orders-live", ...members },
    ],
    roles: [{ name: "analysts" }],
    users: [{ name: "ada@shop.example" }, { name: "bob@shop.example" }],
  },
  without: { "era A": "no such collection" },
});
