import { isSecret, pascalCase, plural, type ResourceDefinition, words } from "../../definition/index.js";
import { attributeSections, sourceList } from "./attributes.js";
import { code, firstSentence, frontMatter, page, paragraphs } from "./markdown.js";
import { exampleName, sourceFile } from "./objects.js";
import { writeOnlyAttributes } from "./write-only.js";

/** A resource in use, as far as there are such files. */
export interface Example {
  readonly hcl?: string | undefined;
  readonly typescript?: string | undefined;
}

export const resourcePage = (definition: ResourceDefinition, example: Example): string => {
  const { name, summary, attributes } = definition;
  const type = `pivot_${name}`;
  return page(
    frontMatter({
      title: `${type} (resource)`,
      description: firstSentence(summary),
      source: sourceFile(definition),
    }),
    `# ${type}`,
    summary,
    `In CDKTF it is the construct \`${pascalCase(name)}\`. The data sources [\`${type}\`](../data-sources/${name}.md) and ` +
      `[\`pivot_${plural(name)}\`](../data-sources/${plural(name)}.md) look up what Pivot has already.`,
    exampleSection(example),
    "## Schema",
    `An optional attribute that is left out stays as Pivot has it: a new ${words(name)} gets Pivot's default, and what ` +
      "somebody chooses in Pivot later is kept. One that was set and no longer is goes back to Pivot. A value that is not " +
      "among the documented ones gets a warning, and is sent as it is.",
    attributeSections(attributes, "manage"),
    writeOnlySection(definition),
    importSection(definition),
    paragraphs("## Sources", sourceList(attributes)),
  );
};

const exampleSection = ({ hcl, typescript }: Example): string | undefined =>
  hcl === undefined && typescript === undefined
    ? undefined
    : paragraphs(
        "## Example",
        hcl === undefined ? undefined : code("hcl", hcl),
        typescript === undefined ? undefined : paragraphs("In CDKTF:", code("ts", typescript)),
      );

const writeOnlySection = ({ attributes }: ResourceDefinition): string | undefined => {
  const writeOnly = writeOnlyAttributes(attributes);
  const secrets = writeOnly.some(({ attribute }) => isSecret(attribute))
    ? " In CDKTF, a secret is a `TerraformVariable` with `sensitive: true`: one that stands in the program as text is refused."
    : "";
  return writeOnly.length === 0
    ? undefined
    : paragraphs(
        "## Write-only attributes",
        "These are in no plan and no state, and need Terraform 1.11 or later. Terraform cannot see that one of them has " +
          `changed.${secrets}`,
        writeOnly.map(({ path, sent }) => `- \`${path}\`: ${sent}.`).join("\n"),
      );
};

const importSection = (definition: ResourceDefinition): string => {
  const address = `pivot_${definition.name}.example`;
  const name = exampleName(definition);
  return paragraphs(
    "## Import",
    "By name: the last part of the object's URL in Pivot's API, not the title that people see." +
      (writeOnlyAttributes(definition.attributes).length === 0
        ? ""
        : " Write-only attributes do not come with an import."),
    code("hcl", `import {\n  to = ${address}\n  id = "${name}"\n}`),
    "Or, without a plan to review first:",
    code("sh", `terraform import ${address} ${name}`),
    "In CDKTF, where the arguments are as you want the object to be:",
    code("ts", `new ${pascalCase(definition.name)}(this, "example", { … }).importFrom("${name}");`),
  );
};
