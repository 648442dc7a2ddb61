/** The toy provider as an executable. */
import { serve } from "../../src/terraform/index.js";

void serve({
  name: "terraform-provider-toy",
  version: "1.2.3",
  usage: "Ask a toy.",
  source: "registry.terraform.io/example/toy",
  load: async () => {
    if (process.env["TOY_BROKEN"]) throw new Error("a broken toy");
    return (await import("./toy-provider.js")).toyProvider();
  },
});
