/** In the repository of a service, beside its own infrastructure: who is told when it fails. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { PivotProvider } from "cdktf-provider-pivot";
import { ServiceAlerts } from "./service-alerts.js";

class Checkout extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    // … the service itself: containers, queues, DNS.

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");
    new ServiceAlerts(this, "alerts", {
      service: "checkout",
      team: "checkout",
      failures: 10,
      slowest: 3_000,
    });
  }
}

const app = new App();
new Checkout(app, "checkout");
app.synth();
