/** A user with a role of the same stack, invited by mail. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { PivotProvider, Role, User } from "cdktf-provider-pivot";

class People extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    const analysts = new Role(this, "analysts", {
      name: "sales-analysts",
      title: "Sales analysts",
      permissions: ["AccessVisualization", "ChangeDashboards"],
    });

    new User(this, "ada", {
      name: "ada@shop.example",
      email: "ada@shop.example",
      firstName: "Ada",
      lastName: "Byron",
      roles: [analysts],
      // A link for choosing a password. These two matter when the user is made, and never again.
      sendWelcomeEmail: true,
      clientUrl: "https://pivot.shop.example",
    });
  }
}

const app = new App();
new People(app, "people");
app.synth();
