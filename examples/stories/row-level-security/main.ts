/** One data cube, and people who each see their own region of it. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { Connection, DataCube, Formula, PivotProvider, Role, User } from "cdktf-provider-pivot";

const regions = ["EMEA", "APAC", "AMER"] as const;

class RowLevelSecurity extends TerraformStack {
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
      // Nobody sees a row without a role that has this token.
      filterToken: "region",
      dimensions: [{ name: "region", formula: Formula.column("region") }],
      measures: [{ name: "orders", formula: Formula.count() }],
    });

    for (const region of regions) {
      const role = new Role(this, `sales-${region.toLowerCase()}`, {
        name: `sales-${region.toLowerCase()}`,
        title: `Sales, ${region}`,
        permissions: ["AccessVisualization"],
        // A token may be of cubes of either language, so that it says which.
        filterTokens: [{ name: "region", formula: Formula.column("region").is(region).as("sql") }],
      });
      orders.grantRead(role);
      const lead = `lead.${region.toLowerCase()}@shop.example`;
      new User(this, `lead-${region.toLowerCase()}`, { name: lead, email: lead, roles: [role] });
    }
  }
}

const app = new App();
new RowLevelSecurity(app, "row-level-security");
app.synth();
