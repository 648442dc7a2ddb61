/** A connection with credentials: the password comes from a variable, and is in no state. */
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { type Construct } from "constructs";
import { Connection, PivotProvider } from "cdktf-provider-pivot";

class Druid extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    // TF_VAR_druid_password. Ephemeral: in no plan file either.
    const password = new TerraformVariable(this, "druid_password", { type: "string", sensitive: true });
    password.addOverride("ephemeral", true);

    new Connection(this, "druid", {
      name: "druid",
      title: "Druid",
      type: "druidsql",
      protocol: "tls",
      queryHosts: ["druid-router-1.example.com:9088", "druid-router-2.example.com:9088"],
      timeout: 40_000,
      defaultDbAuthToken: {
        type: "basic-auth",
        username: "pivot",
        password: password.stringValue,
        // Change it to have a new password sent.
        passwordVersion: 1,
      },
      deletionProtection: false,
    });
  }
}

const app = new App();
new Druid(app, "druid");
app.synth();
