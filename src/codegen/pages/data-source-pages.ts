/** The two data sources of every kind of object: one by its name, and a list. */
import {
  type Attribute,
  type Attributes,
  camelCase,
  pascalCase,
  plural,
  type ResourceDefinition,
  snakeCase,
  words,
} from "../../definition/index.js";
import { dataSourceAttributes, listAttributes } from "../../provider/index.js";
import { attributeLines, attributeSections, sourceList, sourcesOf } from "./attributes.js";
import { code, frontMatter, page, paragraphs } from "./markdown.js";
import { exampleName, sourceFile } from "./objects.js";

export const lookUpPage = (definition: ResourceDefinition): string => {
  const { name, summary } = definition;
  const type = `pivot_${name}`;
  const attributes = dataSourceAttributes(definition);
  const description = `Looks up a ${words(name)} by its name.`;
  return page(
    frontMatter({ title: `${type} (data source)`, description, source: sourceFile(definition) }),
    `# ${type} (data source)`,
    `${description} It fails when there is none. To manage one, use the resource [\`${type}\`](../resources/${name}.md).`,
    summary,
    "## Example",
    code("hcl", `data "${type}" "example" {\n  name = "${exampleName(definition)}"\n}`),
    inCdktf(name, `{ name: "${exampleName(definition)}" }`),
    "## Schema",
    attributeSections(attributes, "lookUp"),
    paragraphs("## Sources", sourceList(attributes)),
  );
};

export const listPage = (definition: ResourceDefinition): string => {
  const { name } = definition;
  const many = plural(name);
  const { [camelCase(many)]: list, ...filters } = listAttributes(definition);
  const description = `Lists the ${words(many)} that Pivot has.`;
  const [filter, value] = exampleFilter(filters);
  return page(
    frontMatter({ title: `pivot_${many} (data source)`, description, source: sourceFile(definition) }),
    `# pivot_${many} (data source)`,
    `${description} All of them, or those that every given filter fits.`,
    "## Example",
    code("hcl", `data "pivot_${many}" "example" {\n  ${snakeCase(filter)} = ${value}\n}`),
    inCdktf(many, `{ ${filter}: ${value} }`),
    "## Schema",
    paragraphs("### Optional", attributeLines(filters, "lookUp", sourcesOf(filters))),
    paragraphs(
      "### Read-only",
      `- <a id="${many}"></a>\`${many}\` (list of objects) ${list?.sentence ?? ""} Each has the attributes of the data ` +
        `source [\`pivot_${name}\`](${name}.md).`,
    ),
    paragraphs("## Sources", sourceList(filters)),
  );
};

/** The filter that says most about objects of this kind, with a value in the words of HCL and TypeScript alike. */
const exampleFilter = (filters: Attributes): readonly [name: string, value: string] => {
  const { name, ...others } = filters;
  const examples = Object.entries(others).flatMap(([filter, attribute]) => {
    const value = exampleValue(attribute);
    return value === undefined ? [] : [[filter, value] as const];
  });
  const refersOrIsSet = ([filter]: readonly [string, string]): boolean => {
    const attribute = others[filter];
    return attribute?.kind === "set" || (attribute !== undefined && "reference" in attribute);
  };
  return examples.find(refersOrIsSet) ?? examples[0] ?? ["name", '"example"'];
};

const exampleValue = (attribute: Attribute): string | undefined => {
  if (attribute.kind === "boolean") return "true";
  if (attribute.kind !== "string" && attribute.kind !== "set") return undefined;
  const value = attribute.reference ? exampleName({ name: attribute.reference }) : attribute.known?.[0];
  if (value === undefined) return undefined;
  return attribute.kind === "set" ? `["${value}"]` : `"${value}"`;
};

const inCdktf = (name: string, config?: string): string => {
  const type = pascalCase(`data_pivot_${name}`);
  const args = ["this", '"example"', ...(config === undefined ? [] : [config])].join(", ");
  return paragraphs(
    "In CDKTF:",
    code("ts", `new level1.${camelCase(`data_pivot_${name}`)}.${type}(${args});`),
  );
};
