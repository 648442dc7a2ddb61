/** A Pivot that people have clicked together comes under Terraform, unchanged; what is new is added beside it. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { Access, Connection, DataCube, PivotProvider, Role } from "cdktf-provider-pivot";

class Adopted extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    // Say of each object what you want to decide from now on; the rest of it stays as it is. The plan shows "to import",
    // and a change only where what you say is not what Pivot has.
    const druid = new Connection(this, "druid", {
      name: "druid",
      type: "druidsql",
      queryHosts: ["druid-router.example.com:8888"],
    });
    druid.importFrom("druid");

    const analysts = new Role(this, "analysts", { name: "analysts", permissions: ["AccessVisualization"] });
    analysts.importFrom("analysts");

    const sales = new DataCube(this, "sales", {
      name: "sales",
      connection: druid,
      source: "orders_v2",
      queryMode: "sql",
      dimensions: [{ name: "__time", type: "TIME" }, { name: "country" }],
      measures: [{ name: "revenue", formula: 'SUM(t."revenue")' }],
      readAccess: Access.specific({ roles: [analysts] }),
    });
    sales.importFrom("sales");

    // What Pivot does not have yet is created as ever.
    new DataCube(this, "sales-by-shop", {
      name: "sales-by-shop",
      connection: druid,
      source: "orders_by_shop",
      queryMode: "sql",
      dimensions: [{ name: "shop" }],
      measures: [{ name: "revenue", formula: 'SUM(t."revenue")' }],
      readAccess: Access.specific({ roles: [analysts] }),
    });
  }
}

const app = new App();
new Adopted(app, "adopted");
app.synth();
