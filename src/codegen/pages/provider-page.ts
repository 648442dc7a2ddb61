import { plural, providerSource, type ResourceDefinition, settings } from "../../definition/index.js";
import { attributeLines } from "./attributes.js";
import { code, firstSentence, frontMatter, page, paragraphs } from "./markdown.js";

export const providerPage = (definitions: readonly ResourceDefinition[]): string => {
  const description = "Manages Imply Pivot through its REST API.";
  return page(
    frontMatter({ title: "Pivot provider", description, source: "src/definition/settings.ts" }),
    "# Pivot provider",
    "Manages [Imply Pivot](https://docs.imply.io) through its REST API, from HCL or from TypeScript.",
    definitions
      .map(
        ({ name, summary }) =>
          `- [\`pivot_${name}\`](resources/${name}.md): ${firstSentence(summary)} ` +
          `Data sources: [one](data-sources/${name}.md), [all](data-sources/${plural(name)}.md).`,
      )
      .join("\n"),
    "Pivot's API is switched on with `enableApiEndpoint: true` in the server's `config.yaml`. Terraform must be 1.11 or later.",
    "## Example",
    code("hcl", hcl),
    paragraphs("In CDKTF:", code("ts", typescript)),
    "The npm package `cdktf-provider-pivot` brings the provider. `PivotProvider` lays it beside the synthesised stack; for HCL, " +
      "`npx pivot-tf install` puts it where Terraform looks for it.",
    "## Settings",
    "Each comes from the block or else from the environment, where an empty variable counts as none, and booleans are " +
      "`true` or `false`, `1` or `0`, `yes` or `no`, `on` or `off`. Only the endpoint and the token must be there.",
    attributeLines(settings, "setUp", []),
  );
};

const { namespace, type } = providerSource;

const hcl = `
terraform {
  required_providers {
    ${type} = { source = "${namespace}/${type}" }
  }
}

variable "pivot_api_token" {
  type      = string
  sensitive = true
}

# Empty: PIVOT_ENDPOINT and PIVOT_API_TOKEN from the environment.
provider "${type}" {
  endpoint  = "https://pivot.example.com"
  api_token = var.pivot_api_token
}
`;

const typescript = `
import { App, TerraformStack } from "cdktf";
import { PivotProvider } from "cdktf-provider-pivot";

const app = new App();
const stack = new TerraformStack(app, "pivot");

// The token: PIVOT_API_TOKEN in the environment.
new PivotProvider(stack, "pivot", { endpoint: "https://pivot.example.com" });

app.synth();
`;
