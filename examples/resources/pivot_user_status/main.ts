/** Somebody on leave: kept out, with everything that is theirs kept. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { PivotProvider, User, UserStatus } from "cdktf-provider-pivot";

class People extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    const blaise = new User(this, "blaise", { name: "blaise@shop.example", email: "blaise@shop.example" });

    // Without this, or with false, he may come in.
    new UserStatus(this, "blaise-on-leave", { user: blaise, disabled: true });
  }
}

const app = new App();
new People(app, "people");
app.synth();
