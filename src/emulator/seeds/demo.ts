/** A believable company: a web shop with analysts in two regions. */
import { type Contents } from "../contents.js";

const analysts = { access: "specific", roles: ["sales-analysts"] };
const ada = { access: "single", users: ["ada@shop.example"] };

const lastDay = {
  dimension: "__time",
  action: "overlap",
  dynamic: { op: "timeRange", operand: { op: "ref", name: "m" }, duration: "P1D", step: -1, bounds: "[)" },
};

const byCountry = { dimension: "country", sortType: "measure", direction: "descending" };

export const demo: Contents = {
  roles: [
    {
      name: "sales-analysts",
      title: "Sales analysts",
      externalName: "ldap-sales",
      roleVisibility: "public",
      memberVisibility: "hidden",
      permissions: [{ name: "AccessVisualization" }, { name: "ChangeDashboards" }],
      filterTokens: [{ name: "emea-only", formula: "t.\"region\" IN ('EMEA', 'UK')" }],
    },
    {
      name: "data-stewards",
      title: "Data stewards",
      permissions: [
        { name: "AccessVisualization" },
        { name: "AdministerDataCubes" },
        { name: "ManageConnections" },
      ],
    },
  ],
  users: [
    {
      name: "ada@shop.example",
      email: "ada@shop.example",
      firstName: "Ada",
      lastName: "Byron",
      roles: ["data-stewards", "sales-analysts"],
    },
    {
      name: "blaise@shop.example",
      email: "blaise@shop.example",
      firstName: "Blaise",
      lastName: "Pascal",
      colorMode: "dark-color-mode",
      roles: ["sales-analysts"],
    },
  ],
  userAuths: [
    {
      name: "ada@shop.example",
      currentPass: {
        pass: "$2a$12$ExampleExampleExampleuExampleExampleExampleExampleExa",
        hashStrategy: "bcrypt",
      },
      isTwoFactorAuthEnabled: false,
    },
  ],
  userStatuses: [{ name: "blaise@shop.example", disabled: "2024-02-01T09:00:00.000Z" }],
  connections: [
    {
      name: "druid-prod",
      type: "druidsql",
      title: "Druid (production)",
      queryHosts: ["https://druid-router.shop.example:9088"],
      timeout: 60_000,
      defaultDbAuthToken: { type: "basic-auth", username: "pivot", password: "example-only" },
    },
  ],
  dataCubes: [
    {
      name: "orders",
      title: "Orders",
      description: "All web orders",
      queryMode: "sql",
      source: { value: "orders_v2", connectionName: "druid-prod", type: "direct" },
      readAccess: { access: "all" },
      modifyAccess: ada,
      downloadAccess: analysts,
      subsetFormula: "t.\"is_test\" = 'false'",
      dimensions: [
        { name: "__time", formula: 't."__time"', type: "TIME" },
        { name: "country", formula: 't."country"' },
        { name: "paymentMethod", formula: 't."payment_method"' },
        { name: "basketSize", formula: 't."basket_size"', type: "NUMBER" },
      ],
      measures: [
        { name: "count", title: "Orders", formula: "COUNT(*)" },
        {
          name: "revenue",
          formula: 'SUM(t."revenue_cents") / 100.0',
          numberStyle: { type: "si", leading: 1, minDecimals: 2, maxDecimals: 2, integer: false },
        },
      ],
      specialTimeDimension: "__time",
      enforceTimeFilter: true,
    },
    {
      name: "visits",
      title: "Visits",
      queryMode: "plywood",
      source: { value: "page_visits", connectionName: "druid-prod", type: "direct" },
      dimensions: [{ name: "__time", type: "TIME" }, { name: "landingPage" }, { name: "country" }],
      measures: [{ name: "count", formula: "$main.count()" }],
      specialTimeDimension: "__time",
      enforceTimeFilter: true,
      defaultRefreshRate: "PT5M",
    },
  ],
  dashboards: [
    {
      name: "sales-overview",
      title: "Sales overview",
      type: "dashboard2",
      description: "Daily trading numbers",
      readAccess: analysts,
      modifyAccess: ada,
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
              canExpand: true,
              description: "",
              position: { width: 5, height: 3 },
              content: "## Sales\n\nNumbers for the last day.",
            },
            {
              name: "t0002",
              type: "visualization",
              title: "Revenue by country",
              canExpand: true,
              description: "Top countries",
              position: { width: 5, height: 5, y: 3 },
              facetEssence: {
                dataCube: "orders",
                timezone: "Etc/UTC",
                filter: { clauses: [lastDay] },
                axesSplits: [[byCountry]],
                visualization: "pie-chart",
                selectedMeasures: [{ measure: "revenue" }],
                pinnedDimensions: [],
              },
            },
          ],
        },
      ],
    },
  ],
  alerts: [
    {
      name: "revenue-drop",
      owner: "ada@shop.example",
      title: "Revenue dropped",
      dataCube: "orders",
      checkFrequency: "PT1H",
      type: "within-split",
      timeFrame: "P1D",
      filter: {},
      splits: [byCountry],
      conditions: [{ type: "percent-delta", measure: "revenue", condition: "lessThan", value: -20 }],
      severity: "warning",
      readAccess: analysts,
      recipients: analysts,
      admins: ada,
      webhooks: [],
      compare: { type: "relative", duration: "P1D" },
    },
  ],
  reports: [
    {
      name: "weekly-sales",
      owner: "ada@shop.example",
      creationDate: "2024-02-01T09:00:00.000Z",
      title: "Weekly sales",
      description: "Every Monday at 8",
      delivery: { frequency: "P1W", day: 1, time: 8, dayType: "of-week", frequencyType: "fixed" },
      timeFrame: { interval: "previous_week", startDay: 0, startTime: 8 },
      essence: {
        dataCube: "visits",
        filter: {},
        splits: [byCountry],
        selectedMeasures: ["count"],
        pinnedDimensions: [],
        timezone: "Etc/UTC",
        visualization: "table",
      },
      readAccess: analysts,
      recipients: ada,
      admins: ada,
      externalEmails: ["board@shop.example"],
      timezone: "Europe/Paris",
    },
  ],
};
