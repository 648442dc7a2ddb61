/** What every environment has: a data cube of orders, the people who use it, a dashboard and an alert. */
import { PgBackend, TerraformStack, TerraformVariable } from "cdktf";
import { type Construct } from "constructs";
import {
  Alert,
  Connection,
  Dashboard,
  DataCube,
  Duration,
  essence,
  Filter,
  filter,
  PivotProvider,
  Role,
  row,
  Split,
  Tile,
  User,
} from "cdktf-provider-pivot";
import { type Environment } from "./environments.js";

export class SalesPivot extends TerraformStack {
  constructor(scope: Construct, { name, endpoint, prefix, drift, ...settings }: Environment) {
    super(scope, name);

    // An empty address: it comes from PG_CONN_STR when Terraform runs, and is in no file.
    new PgBackend(this, { connStr: "", schemaName: `pivot_${name}` });
    new PivotProvider(this, "pivot", { endpoint, drift, apiToken: this.#secret("pivot_token") });

    const { deletionProtection } = settings;
    const druid = new Connection(this, "druid", {
      name: `${prefix}druid`,
      type: "druidsql",
      queryHosts: [settings.druid],
      defaultDbAuthToken: {
        type: "basic-auth",
        username: "pivot",
        password: this.#secret("druid_password"),
        // Count up to have a new password sent.
        passwordVersion: 1,
      },
      deletionProtection,
    });

    const analysts = new Role(this, "analysts", {
      name: `${prefix}analysts`,
      title: "Analysts",
      permissions: ["AccessVisualization", "ChangeDashboards"],
    });
    const sales = new Role(this, "sales", {
      name: `${prefix}sales`,
      title: "Sales",
      permissions: ["AccessVisualization"],
    });
    const bot = new User(this, "bot", {
      name: `${prefix}sales-bot@shop.example`,
      email: `${prefix}sales-bot@shop.example`,
      roles: [analysts],
    });

    const orders = new DataCube(this, "orders", {
      name: `${prefix}orders`,
      title: "Orders",
      connection: druid,
      source: "orders",
      queryMode: "sql",
      dimensions: [
        { name: "__time", type: "TIME", formula: 't."__time"' },
        { name: "country", formula: 't."country"' },
      ],
      measures: [
        { name: "orders", formula: "COUNT(*)" },
        { name: "revenue", formula: 'SUM(t."revenue")' },
      ],
      deletionProtection,
    });
    orders.grantRead(analysts, sales);

    const byCountry = essence({
      dataCube: orders,
      measures: [orders.measure("revenue"), orders.measure("orders")],
      splits: [Split.by(orders.dimension("country"), { limit: 10 })],
      filter: filter(Filter.lastDays(7)),
      visualization: "table",
    });
    new Dashboard(this, "sales-dashboard", {
      name: `${prefix}sales`,
      title: "Sales, the last seven days",
      pages: [
        {
          name: "week",
          label: "This week",
          tiles: row(
            Tile.view("by-country", { title: "By country", essence: byCountry, width: 12, height: 6 }),
          ),
        },
      ],
      deletionProtection,
    }).grantRead(analysts, sales);

    new Alert(this, "quiet", {
      name: `${prefix}few-orders`,
      title: "Fewer orders than usual",
      owner: bot,
      dataCube: orders,
      checkFrequency: Duration.minutes(15),
      timeFrame: Duration.hours(1),
      conditions: [
        {
          type: "value",
          measure: orders.measure("orders"),
          condition: "lessThan",
          value: settings.fewestOrders,
        },
      ],
    }).notify(analysts);
  }

  /** A variable that is in no plan and no state: Terraform takes it from TF_VAR_… whenever it runs. */
  #secret(name: string): string {
    const variable = new TerraformVariable(this, name, { type: "string", sensitive: true });
    // cdktf has no prop for it.
    variable.addOverride("ephemeral", true);
    return variable.stringValue;
  }
}
