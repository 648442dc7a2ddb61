import { dashboard } from "../../src/resources/index.js";
import { describeResource } from "../support/describe-resource.js";

/** What the views below name. */
const members = {
  dimensions: [{ name: "country" }],
  measures: ["count", "revenue"].map((name) => ({ name, formula: `$main.sum($${name})` })),
};

describeResource(dashboard, {
  // No type is read as classic: what comes back from Pivot always says one.
  smallest: { name: "sales", title: "Sales", type: "classic" },
  full: {
    name: "sales",
    title: "Sales overview",
    type: "dashboard2",
    description: "Daily trading numbers",
    pages: [
      {
        name: "page",
        label: "Today",
        tiles: [
          {
            name: "t0001",
            type: "markdown",
            title: "About",
            titleHidden: true,
            canExpand: false,
            description: "",
            position: { width: 5, height: 3, x: 0, y: 0 },
            content: "## Sales",
          },
          {
            name: "t0002",
            type: "visualization",
            title: "Revenue by country",
            position: { width: 5, height: 5, y: 3 },
            facetEssenceJson: {
              dataCube: "orders",
              timezone: "Etc/UTC",
              filter: {
                clauses: [
                  {
                    dimension: "country",
                    action: "overlap",
                    values: { setType: "STRING", elements: ["FR", "IT"] },
                    exclude: false,
                  },
                ],
              },
              axesSplits: [[{ dimension: "country", sortType: "measure", direction: "descending" }]],
              visualization: "pie-chart",
              selectedMeasures: [{ measure: "revenue" }],
            },
            extraJson: { legendSide: "right" },
          },
          {
            name: "t0003",
            type: "visualization",
            position: { width: 5, height: 5, x: 5, y: 3 },
            exploreEssenceJson: { dataCube: "orders-live", moduleName: "line_chart", parameters: "" },
          },
        ],
      },
      { name: "page94f3", label: "Archive", tiles: [] },
    ],
    readAccess: { access: "specific", roles: ["analysts"], users: [] },
    modifyAccess: { access: "single", users: ["ada@shop.example"] },
    restrictedEditAccess: { access: "specific" },
    filterToken: "emea-only",
    theme: "light",
    verticalUnits: "fixed",
    shareTimezone: true,
    enforceTimeFilter: false,
    hasGlobalCompare: true,
    extraJson: { filterTile: "hide" },
  },
  changed: {
    name: "sales",
    title: "Orders",
    type: "classic",
    pages: [
      { name: "page94f3" },
      {
        name: "page",
        tiles: [
          {
            name: "t0002",
            type: "visualization",
            position: { width: 12, height: 12, x: 12 },
            essenceJson: { dataCube: "orders-live", selectedMeasures: ["count"], visualization: "table" },
          },
          { name: "t0001", type: "markdown", position: { width: 12, height: 12 }, content: "# Orders" },
        ],
      },
    ],
    readAccess: { access: "all" },
  },
  edit: (held) => ({ ...held, pages: [{ name: "page", label: "By hand" }] }),
  edited: ["pages"],
  given: {
    connections: [{ name: "druid", type: "druidsql", queryHosts: ["a:1"] }],
    dataCubes: [
      { name: "orders", connectionName: "druid", source: "orders", ...members },
      { name: "orders-live", connectionName: "druid", source: "orders-live", ...members },
    ],
    roles: [{ name: "analysts", filterTokens: [{ name: "emea-only", formula: "$region == 'EMEA'" }] }],
    users: [{ name: "ada@shop.example" }],
  },
});
