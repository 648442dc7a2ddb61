/** The two data sources of every kind of object: one by its name, and a list. */
import { camelCase, pascalCase, plural, type ResourceDefinition, words } from "../../definition/index.js";
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
  return page(
    frontMatter({ title: `pivot_${many} (data source)`, description, source: sourceFile(definition) }),
    `# pivot_${many} (data source)`,
    `${description} All of them, or those that every given filter fits.`,
    "## Example",
    code("hcl", `data "pivot_${many}" "all" {}`),
    inCdktf(many),
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

const inCdktf = (name: string, config?: string): string => {
  const type = pascalCase(`data_pivot_${name}`);
  const args = ["this", '"example"', ...(config === undefined ? [] : [config])].join(", ");
  return paragraphs(
    "In CDKTF:",
    code("ts", `new level1.${camelCase(`data_pivot_${name}`)}.${type}(${args});`),
  );
};
