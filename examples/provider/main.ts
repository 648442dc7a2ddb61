/** Two Pivots in one stack: each resource says which one it is for. */
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { type Construct } from "constructs";
import { PivotProvider, Role } from "cdktf-provider-pivot";

class TwoPivots extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // The first says nothing: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot", { drift: "strict", requestTimeout: "PT1M", maxConcurrentRequests: 4 });

    const endpoint = new TerraformVariable(this, "staging_endpoint", { type: "string" });
    const token = new TerraformVariable(this, "staging_token", { type: "string", sensitive: true });
    const staging = new PivotProvider(this, "staging", {
      alias: "staging",
      endpoint: endpoint.stringValue,
      apiToken: token.stringValue,
      maxRetries: 8,
    });

    new Role(this, "readers", { name: "readers", permissions: ["AccessVisualization"] });
    new Role(this, "staging-readers", {
      name: "readers",
      permissions: ["AccessVisualization"],
      provider: staging,
    });
  }
}

const app = new App();
new TwoPivots(app, "two-pivots");
app.synth();
