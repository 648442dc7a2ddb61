/** A report on a data cube of the same stack: a table by mail, every Monday morning. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { Connection, DataCube, PivotProvider, Report, Role, User } from "cdktf-provider-pivot";

class Mondays extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    const sales = new Role(this, "sales", { name: "sales", title: "Sales" });
    const ada = new User(this, "ada", {
      name: "ada@shop.example",
      email: "ada@shop.example",
      roles: [sales],
    });

    const orders = new DataCube(this, "orders", {
      name: "orders",
      title: "Orders",
      connection: new Connection(this, "druid", {
        name: "druid",
        type: "druidsql",
        queryHosts: ["druid-router.example.com:8888"],
      }),
      source: "orders_v2",
      queryMode: "sql",
      dimensions: [
        { name: "__time", type: "TIME", formula: 't."__time"' },
        { name: "country", formula: 't."country"' },
      ],
      measures: [
        { name: "count", formula: "COUNT(*)" },
        { name: "revenue", formula: 'SUM(t."revenue")' },
      ],
      specialTimeDimension: "__time",
    });

    new Report(this, "weekly", {
      name: "weekly-sales",
      title: "Weekly sales",
      description: "Every Monday at 8, on the week before.",
      owner: ada,
      delivery: { frequency: "P1W", frequencyType: "fixed", day: 1, dayType: "of-week", time: 8 },
      timezone: "Europe/Paris",
      timeFrame: { interval: "previous_week", startDay: 0, startTime: 0 },
      essence: {
        // The cube's name as a reference: Terraform makes the cube first.
        dataCube: orders.name,
        filter: {},
        splits: [{ dimension: orders.dimension("country"), sortType: "measure", direction: "descending" }],
        selectedMeasures: [orders.measure("count"), orders.measure("revenue")],
        pinnedDimensions: [],
        timezone: "Europe/Paris",
        visualization: "table",
      },
      recipients: { access: "specific", roles: [sales] },
      admins: { access: "single", users: [ada] },
      externalEmails: ["board@shop.example"],
      sendDataFile: true,
      fileFormat: "csv",
    });
  }
}

const app = new App();
new Mondays(app, "mondays");
app.synth();
