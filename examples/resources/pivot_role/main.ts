/** A role whose people see only the rows of their region, in data cubes that ask for its token. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { PivotProvider, Role } from "cdktf-provider-pivot";

class Roles extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    new Role(this, "emea", {
      name: "sales-emea",
      title: "Sales, EMEA",
      roleVisibility: "public",
      memberVisibility: "hidden",
      permissions: ["AccessVisualization", "ChangeDashboards"],
      filterTokens: [{ name: "region", formula: "t.\"region\" = 'EMEA'" }],
    });
  }
}

const app = new App();
new Roles(app, "roles");
app.synth();
