/** The executable terraform-provider-pivot. */
import { providerSource } from "../definition/identity.js";
import { serve } from "../terraform/serve.js";

const { host, namespace, type } = providerSource;

void serve({
  name: `terraform-provider-${type}`,
  source: `${host}/${namespace}/${type}`,
  // Only now: Terraform's first message is waiting while this loads.
  load: async (log) => (await import("./load.js")).loadProvider(log),
});
