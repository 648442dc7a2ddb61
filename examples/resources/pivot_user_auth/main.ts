/** A program that reads dashboards, with a password from a secret store instead of a welcome mail. */
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { type Construct } from "constructs";
import { PivotProvider, User, UserAuth } from "cdktf-provider-pivot";

class Programs extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    // Comes in as TF_VAR_kiosk_password, and goes to Pivot as a bcrypt hash that the provider makes.
    const password = new TerraformVariable(this, "kiosk_password", { type: "string", sensitive: true });

    const kiosk = new User(this, "kiosk", { name: "kiosk", firstName: "Screen in the lobby" });

    new UserAuth(this, "kiosk-auth", {
      user: kiosk,
      password: password.stringValue,
      // No plan can see a password change, so a new one needs a new number here.
      passwordVersion: 1,
      isTwoFactorAuthEnabled: false,
    });
  }
}

const app = new App();
new Programs(app, "programs");
app.synth();
