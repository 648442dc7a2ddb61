/** A data cube over a connection of the same stack, seen by a role, filtered by that role's token. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { Connection, DataCube, Duration, Formula, PivotProvider, Role } from "cdktf-provider-pivot";

class Sales extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    const druid = new Connection(this, "druid", {
      name: "druid",
      type: "druidsql",
      queryHosts: ["druid-router.example.com:8888"],
    });
    const emea = new Role(this, "emea", {
      name: "sales-emea",
      filterTokens: [{ name: "region", formula: "t.\"region\" = 'EMEA'" }],
    });

    const orders = new DataCube(this, "orders", {
      name: "orders",
      title: "Orders",
      description: "One row per order line, since 2021.",
      connection: druid,
      source: "orders",
      queryMode: "sql",
      filterToken: "region",
      dimensions: [
        { name: "__time", title: "Time", type: "TIME", formula: 't."__time"' },
        { name: "country", formula: 't."country"' },
        { name: "product", formula: 't."product"', description: "Name in the catalogue" },
      ],
      measures: [
        { name: "orders", formula: Formula.countDistinct("order_id") },
        {
          name: "lines-per-order",
          formula: Formula.ratio(Formula.count(), Formula.countDistinct("order_id")),
        },
        {
          name: "revenue",
          // As text where you prefer it: both are parsed before anything is sent.
          formula: 'SUM(t."price" * t."quantity")',
          numberStyle: { type: "dollar", maxDecimals: 0 },
        },
      ],
      specialTimeDimension: "__time",
      defaultSelectedMeasures: ["revenue", "orders"],
      defaultTimezone: "Europe/Paris",
      defaultRefreshRate: Duration.minutes(5),
    });
    orders.grantRead(emea);
  }
}

const app = new App();
new Sales(app, "sales");
app.synth();
