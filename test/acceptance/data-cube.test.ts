import { dataCube } from "../../src/resources/index.js";
import { describeResource } from "../support/describe-resource.js";

describeResource(dataCube, {
  smallest: { name: "wiki", connectionName: "druid", source: "wikipedia" },
  full: {
    name: "wiki",
    title: "Wikipedia",
    description: "All edits",
    connectionName: "druid",
    source: "wikipedia",
    queryMode: "sql",
    dimensions: [
      { name: "__time", title: "Time", formula: 't."__time"', type: "TIME" },
      { name: "channel", granularitiesJson: ["PT1H", "P1D"] },
      { name: "city", url: "https://example.com/%s", description: "Where" },
    ],
    measures: [
      { name: "edits", formula: "COUNT(*)" },
      {
        name: "added",
        formula: 'SUM(t."added")',
        units: "chars",
        numberStyle: { type: "si", maxDecimals: 1 },
      },
    ],
    specialTimeDimension: "__time",
    enforceTimeFilter: true,
    readAccess: { access: "specific", roles: ["analysts"], users: ["ada@example.com"] },
    modifyAccess: { access: "single", users: ["ada@example.com"] },
    optionsJson: { customEmbed: { z: 1, a: [1, 2] } },
    group: "Open data",
    defaultRefreshRate: "PT5M",
    defaultTimezone: "Europe/Paris",
    defaultDuration: "P1D",
    defaultSelectedMeasures: ["edits", "added"],
    defaultPinnedDimensions: ["channel"],
  },
  changed: {
    name: "wiki",
    title: "Wikipedia, live",
    connectionName: "other",
    source: "wikipedia2",
    dimensions: [{ name: "page" }, { name: "__time", title: "Time", type: "TIME" }],
    measures: [{ name: "edits", formula: "$main.count()" }],
    readAccess: { access: "all" },
  },
  edit: (held) => ({ ...held, description: "Written by hand" }),
  edited: ["description"],
  given: {
    connections: [
      { name: "druid", type: "druidsql", queryHosts: ["a:1"] },
      { name: "other", type: "druid", queryHosts: ["b:1"] },
    ],
    roles: [{ name: "analysts" }],
    users: [{ name: "ada@example.com", email: "ada@example.com" }],
  },
});
