/** Pages for the Terraform registry, and for people: one per resource, one per data source, one for the provider. */
import { readFile } from "node:fs/promises";
import {
  type Attribute,
  type Attributes,
  describeSource,
  pascalCase,
  plural,
  propName,
  type ResourceDefinition,
  snakeCase,
  words,
} from "../definition/index.js";
import { dataSourceAttributes, environmentVariable, listAttributes, settings } from "../provider/index.js";
import { definitions } from "../resources/index.js";
import { type Generated, generatedNotice } from "./generated.js";

export const referenceDocs = async (): Promise<Generated> => {
  const pages = new Map([["docs/index.md", providerPage()]]);
  for (const definition of definitions) {
    pages.set(`docs/resources/${definition.name}.md`, await resourcePage(definition));
    pages.set(`docs/data-sources/${definition.name}.md`, dataSourcePage(definition));
    pages.set(`docs/data-sources/${plural(definition.name)}.md`, listPage(definition));
  }
  return pages;
};

const frontMatter = (title: string, description: string, source: string): string =>
  `---
page_title: "${title}"
description: |-
  ${description}
---

<!-- ${generatedNotice(source)} -->
`;

const sourceOf = ({ name }: ResourceDefinition): string => `src/resources/${name.replaceAll("_", "-")}.ts`;

const providerPage =
  (): string => `${frontMatter("Provider: Pivot", "Manages Imply Pivot through its REST API.", "src/provider/configuration.ts")}
# Pivot provider

Manages [Imply Pivot](https://docs.imply.io): ${definitions.map(({ name }) => words(plural(name))).join(", ")}.

\`\`\`hcl
terraform {
  required_providers {
    pivot = { source = "pivot-as-code/pivot" }
  }
}

# PIVOT_ENDPOINT and PIVOT_API_TOKEN in the environment, or here:
provider "pivot" {
  endpoint  = "https://pivot.example.com"
  api_token = var.pivot_api_token
}
\`\`\`

In CDKTF: \`new PivotProvider(this, "pivot")\`.

Pivot's API is switched on with \`enableApiEndpoint: true\` in its \`config.yaml\`. Write-only attributes need Terraform 1.11 or later.

## Settings

Every setting is optional in the block, for each also comes from the environment.

${Object.entries<Attribute>(settings)
  .map(([name, attribute]) => `- \`${snakeCase(name)}\` (${facts(attribute)}) ${attribute.sentence}`)
  .join("\n")}

Variables: ${Object.keys(settings)
    .map((name) => `\`${environmentVariable(name)}\``)
    .join(", ")}.
`;

const resourcePage = async (definition: ResourceDefinition): Promise<string> => {
  const { name, summary, attributes } = definition;
  const type = `pivot_${name}`;
  const example = await readFile(`examples/resources/${type}/resource.tf`, "utf8").catch(() => undefined);
  return `${frontMatter(`Resource: ${type}`, firstSentence(summary), sourceOf(definition))}
# ${type}

${summary}

In CDKTF: the construct \`${pascalCase(name)}\`.
${example === undefined ? "" : `\n## Example\n\n\`\`\`hcl\n${example.trim()}\n\`\`\`\n`}
## Attributes

An optional attribute that is left out stays as Pivot has it. One that was set and no longer is goes back to Pivot.

${section(attributes, name)}
## Import

By name: the last part of the object's URL in the API, not the title that people see.

\`\`\`hcl
import {
  to = ${type}.example
  id = "${exampleName(name)}"
}
\`\`\`

\`\`\`sh
terraform import ${type}.example ${exampleName(name)}
\`\`\`

In CDKTF: \`new ${pascalCase(name)}(…).importFrom("${exampleName(name)}")\`.
`;
};

const dataSourcePage = (definition: ResourceDefinition): string => {
  const { name, summary } = definition;
  return `${frontMatter(`Data source: pivot_${name}`, `Looks up a ${words(name)} by its name.`, sourceOf(definition))}
# pivot_${name} (data source)

Looks up a ${words(name)} by its name. ${summary}

\`\`\`hcl
data "pivot_${name}" "example" {
  name = "${exampleName(name)}"
}
\`\`\`

## Attributes

${section(dataSourceAttributes(definition), name)}`;
};

const listPage = (definition: ResourceDefinition): string => {
  const { name } = definition;
  return `${frontMatter(`Data source: pivot_${plural(name)}`, `Lists ${words(plural(name))}.`, sourceOf(definition))}
# pivot_${plural(name)} (data source)

Lists the ${words(plural(name))} that Pivot has, ordered by name: all of them, or those that every given filter fits.

\`\`\`hcl
data "pivot_${plural(name)}" "all" {}
\`\`\`

## Attributes

${section(listAttributes(definition), name)}`;
};

const exampleName = (name: string): string => (name.startsWith("user") ? "ada@example.com" : "example");

const firstSentence = (text: string): string => /^.*?[.:](?=\s|$)/s.exec(text)?.[0] ?? text;

interface Nested {
  readonly title: string;
  readonly anchor: string;
  readonly attributes: Attributes;
}

/** The attributes by who decides them, and a section for each nested one. */
const section = (attributes: Attributes, resource: string): string => {
  const nested: Nested[] = [];
  const body = groups(attributes, "", nested, resource);
  const sections: string[] = [];
  for (let next = nested.shift(); next; next = nested.shift()) {
    sections.push(`### ${next.title}\n\n${groups(next.attributes, `${next.title}.`, nested, resource)}`);
  }
  return [body, ...sections].join("\n");
};

const groups = (attributes: Attributes, prefix: string, nested: Nested[], resource: string): string => {
  const entries = Object.entries(attributes);
  const group = (title: string, presences: readonly string[]): string => {
    const lines = entries
      .filter(([, { presence }]) => presences.includes(presence))
      .map(([name, attribute]) => line(name, attribute, prefix, nested, resource));
    return lines.length === 0 ? "" : `**${title}**\n\n${lines.join("\n")}\n`;
  };
  return [
    group("Required", ["required"]),
    group("Optional", ["optional", "remembered"]),
    group("Read-only", ["computed"]),
  ]
    .filter((text) => text !== "")
    .join("\n");
};

const line = (
  name: string,
  attribute: Attribute,
  prefix: string,
  nested: Nested[],
  resource: string,
): string => {
  const key = snakeCase(name);
  const parts = [`- \`${key}\` (${facts(attribute)})`, attribute.sentence];
  if ("attributes" in attribute) {
    const title = `${prefix}${key}`;
    const anchor = title.replaceAll(".", "").toLowerCase();
    nested.push({ title, anchor, attributes: attribute.attributes });
    parts.push(`See [${title}](#${anchor}).`);
  }
  if ("reference" in attribute && attribute.reference !== resource) {
    parts.push(`A [${words(attribute.reference)}](../resources/${attribute.reference}.md)'s name.`);
  }
  if ("known" in attribute) {
    parts.push(`Documented: ${attribute.known.map((value) => `\`${value}\``).join(", ")}.`);
  }
  if (attribute.presence === "remembered" && attribute.filledByPivot)
    parts.push("Left out, Pivot fills it in.");
  if (attribute.replaceOnChange) parts.push("Changing it replaces the object.");
  if (attribute.deprecated !== undefined) parts.push(`**Deprecated**: ${attribute.deprecated}`);
  const prop = propName(name, attribute);
  if (prop !== name) parts.push(`In CDKTF: \`${prop}\`.`);
  if (attribute.source !== undefined) parts.push(`_Source: ${describeSource(attribute.source)}._`);
  return parts.join(" ");
};

const facts = (attribute: Attribute): string =>
  [
    typeName(attribute),
    ...(attribute.writeOnly ? ["write-only"] : []),
    ...(attribute.sensitive ? ["sensitive"] : []),
  ].join(", ");

const typeName = ({ kind }: Attribute): string => {
  switch (kind) {
    case "json":
    case "extra":
      return "JSON string";
    case "list":
      return "list of strings";
    case "set":
      return "set of strings";
    case "map":
      return "map of strings";
    case "objects":
      return "list of objects";
    case "string":
    case "number":
    case "boolean":
    case "object":
      return kind;
  }
};
