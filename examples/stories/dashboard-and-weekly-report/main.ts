/** A dashboard, a weekly report of the same numbers, and an alert: all on the names of one data cube. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import {
  Access,
  Alert,
  Connection,
  Dashboard,
  DataCube,
  Delivery,
  Duration,
  essence,
  Filter,
  filter,
  PivotProvider,
  Report,
  row,
  Split,
  Tile,
  User,
} from "cdktf-provider-pivot";

class Sales extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new PivotProvider(this, "pivot");

    const orders = new DataCube(this, "orders", {
      name: "orders",
      title: "Orders",
      connection: new Connection(this, "druid", {
        name: "druid",
        type: "druidsql",
        queryHosts: ["druid-router.example.com:8888"],
      }),
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
    });
    const ada = new User(this, "ada", { name: "ada@shop.example", email: "ada@shop.example" });

    // Rename a measure above, and these no longer compile; neither would its bare name, "revenue".
    const byCountry = essence({
      dataCube: orders,
      measures: [orders.measure("revenue"), orders.measure("orders")],
      splits: [Split.by(orders.dimension("country"), { limit: 10 })],
      filter: filter(Filter.lastDays(7)),
      visualization: "table",
    });

    new Dashboard(this, "overview", {
      name: "sales-overview",
      title: "Sales, the last seven days",
      pages: [
        {
          name: "week",
          label: "This week",
          tiles: row(
            Tile.view("by-country", { title: "By country", essence: byCountry, width: 8, height: 6 }),
            Tile.markdown("about", { content: "Orders of the web shop.", width: 4, height: 6 }),
          ),
        },
      ],
      readAccess: Access.all(),
    });

    new Report(this, "weekly", {
      name: "sales-weekly",
      title: "Sales of the week",
      owner: ada,
      delivery: Delivery.weekly({ on: "monday", at: 8 }),
      timezone: "Europe/Paris",
      essence: byCountry,
      admins: Access.only(ada),
      recipients: Access.only(ada),
    });

    new Alert(this, "quiet", {
      name: "no-orders",
      title: "No orders for an hour",
      owner: ada,
      dataCube: orders,
      checkFrequency: Duration.minutes(15),
      timeFrame: Duration.hours(1),
      conditions: [{ type: "value", measure: orders.measure("orders"), condition: "lessThan", value: 1 }],
    }).notify(ada);
  }
}

const app = new App();
new Sales(app, "sales");
app.synth();
