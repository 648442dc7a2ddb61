/** The executable terraform-provider-pivot. */
import { providerName, providerSource, version } from "../definition/identity.js";
import { serve } from "../terraform/serve.js";

const { host, namespace, type } = providerSource;

const usage = `In Terraform's own language: run npx pivot-tf install once, then terraform init with

  terraform {
    required_providers {
      ${type} = { source = "${namespace}/${type}", version = "${version}" }
    }
  }

  provider "${type}" {} # PIVOT_ENDPOINT and PIVOT_API_TOKEN

With CDK for Terraform or CDK Terrain: npm install cdktf-provider-pivot, and in the stack

  new PivotProvider(this, "${type}");`;

void serve({
  name: providerName,
  version,
  usage,
  source: `${host}/${namespace}/${type}`,
  // Only now: Terraform's first message is waiting while this loads.
  load: async (log) => (await import("./load.js")).loadProvider(log),
});
