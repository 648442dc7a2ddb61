/** A documented construct per definition: flat props with their sentences on hover, references typed by kind. */
import {
  type Attribute,
  type Attributes,
  camelCase,
  describeSource,
  isSecret,
  kebabCase,
  pascalCase,
  propName,
  type ResourceDefinition,
} from "../definition/index.js";
import { definitions } from "../resources/index.js";
import { type Generated, generatedNotice } from "./generated.js";

const folder = "src/constructs/generated";

export const constructs = (): Generated => {
  const shared = new Map<string, string>();
  const files = new Map(
    definitions.map((definition): [string, string] => [
      `${folder}/${kebabCase(definition.name)}.ts`,
      constructFile(definition, shared),
    ]),
  );
  files.set(`${folder}/shapes.ts`, shapesFile(shared));
  files.set(`${folder}/index.ts`, indexFile(shared));
  return files;
};

interface Interfaces {
  /** Interfaces of this file, inner ones first. */
  readonly own: string[];
  /** Interfaces that several resources share, by name. */
  readonly shared: Map<string, string>;
  /** Names of the shared ones that this file uses. */
  readonly used: Set<string>;
}

const constructFile = (definition: ResourceDefinition, shared: Map<string, string>): string => {
  const { name, summary, attributes } = definition;
  const type = pascalCase(name);
  const interfaces: Interfaces = { own: [], shared, used: new Set() };
  const props = fields(type, attributes, interfaces, "  ");
  const used = [...interfaces.used].sort();
  const body = [...interfaces.own, props].join("\n");
  return `// ${generatedNotice(`src/resources/${kebabCase(name)}.ts`)}
${body.includes("IResolvable") ? 'import { type IResolvable } from "cdktf";\n' : ""}import { type Construct } from "constructs";
import { ${camelCase(name)} as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
${body.includes("Json") ? 'import { type Json } from "../props.js";\n' : ""}import { named, type PivotObject${body.includes("Reference<") ? ", type Reference" : ""} } from "../reference.js";
import { ${type} as Level1 } from "./level1/${kebabCase(name)}/index.js";
${used.length > 0 ? `import { ${used.map((one) => `type ${one}`).join(", ")} } from "./shapes.js";\n` : ""}
${interfaces.own.join("\n")}
/** Props of {@link ${type}}. */
export interface ${type}Props extends PivotResourceProps {
${props}}

${comment(inProps(summary, attributes), "")}
export class ${type} extends PivotResource<"${name}"> {
  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"${name}"> {
    return named("${name}", name);
  }

  constructor(scope: Construct, id: string, props: ${type}Props) {
    super(scope, id, definition, Level1, props);
  }
}
`;
};

/** The members of an interface for these attributes; computed ones are not the user's to give. */
const fields = (owner: string, attributes: Attributes, interfaces: Interfaces, indent: string): string =>
  Object.entries(attributes)
    .filter(([, attribute]) => attribute.presence !== "computed")
    .map(([name, attribute]) => {
      const required = attribute.presence === "required";
      return `${comment(documentation(attribute, attributes), indent)}
${indent}readonly ${propName(name, attribute)}${required ? "" : "?"}: ${typeOf(owner, name, attribute, interfaces)};
`;
    })
    .join("");

const typeOf = (owner: string, name: string, attribute: Attribute, interfaces: Interfaces): string => {
  switch (attribute.kind) {
    case "string":
      return text(attribute);
    case "list":
    case "set":
      return `readonly ${parenthesised(text(attribute))}[]`;
    case "number":
      return "number";
    case "boolean":
      return "boolean | IResolvable";
    case "json":
    case "extra":
      return "Json";
    case "map":
      return "Readonly<Record<string, string>>";
    case "object":
      return interfaceFor(
        attribute.shape ?? `${owner}${upperFirst(name)}`,
        attribute,
        interfaces,
        attribute.shape !== undefined,
      );
    case "objects":
      return `readonly ${interfaceFor(`${owner}${upperFirst(name.replace(/s$/, ""))}`, attribute, interfaces, false)}[]`;
  }
};

/** Known values are offered by the editor; others are taken too, for a newer Pivot may know more. */
const text = ({ reference, known }: Extract<Attribute, { kind: "string" | "list" | "set" }>): string => {
  if (reference !== undefined) return `Reference<"${reference}">`;
  return known === undefined
    ? "string"
    : [...known.map((value) => JSON.stringify(value)), "(string & {})"].join(" | ");
};

const parenthesised = (type: string): string => (type.includes(" | ") ? `(${type})` : type);

const interfaceFor = (
  type: string,
  { attributes, sentence }: Extract<Attribute, { kind: "object" | "objects" }>,
  interfaces: Interfaces,
  isShared: boolean,
): string => {
  // A shared interface is described by its shape, not by the attribute that happens to come first.
  const head = isShared ? "" : `${comment(inProps(sentence, attributes), "")}\n`;
  const code = `${head}export interface ${type} {\n${fields(type, attributes, interfaces, "  ")}}\n`;
  if (isShared) {
    interfaces.shared.set(type, code);
    interfaces.used.add(type);
  } else if (!interfaces.own.includes(code)) {
    interfaces.own.push(code);
  }
  return type;
};

const documentation = (attribute: Attribute, siblings: Attributes): string => {
  const lines = [inProps(attribute.sentence, siblings)];
  if (attribute.writeOnly && isSecret(attribute))
    lines.push("A secret: give it a sensitive TerraformVariable, never text.");
  if (attribute.source !== undefined) lines.push(`Source: ${describeSource(attribute.source)}.`);
  if (attribute.deprecated !== undefined) lines.push(`@deprecated ${attribute.deprecated}`);
  if (attribute.presence === "remembered") lines.push("@default - as Pivot has it");
  return lines.join("\n");
};

/** A sentence with attributes in the spelling of props: \`query_mode\` becomes \`queryMode\`. */
const inProps = (sentence: string, attributes: Attributes): string =>
  sentence.replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (snake) => {
    const name = camelCase(snake);
    const attribute = attributes[name];
    return attribute ? propName(name, attribute) : snake;
  });

const comment = (content: string, indent: string): string => {
  const lines = content.replaceAll("*/", "*\\/").split("\n");
  return lines.length === 1
    ? `${indent}/** ${lines.join("")} */`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`).join("\n")}\n${indent} */`;
};

const shapesFile = (shared: ReadonlyMap<string, string>): string => {
  const code = [...shared].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const body = code.join("\n");
  return `// ${generatedNotice("src/definition")}
${body.includes("IResolvable") ? 'import { type IResolvable } from "cdktf";\n' : ""}${body.includes("Reference<") ? 'import { type Reference } from "../reference.js";\n' : ""}
${body}`;
};

const indexFile = (shared: ReadonlyMap<string, string>): string => {
  const lines = definitions.map(({ name, attributes }) => {
    const type = pascalCase(name);
    const interfaces: Interfaces = { own: [], shared: new Map(), used: new Set() };
    fields(type, attributes, interfaces, "");
    const inner = interfaces.own.map((code) => /export interface (\w+)/.exec(code)?.[1] ?? "");
    const types = [`${type}Props`, ...inner].sort().map((one) => `type ${one}`);
    return `export { ${[type, ...types].join(", ")} } from "./${kebabCase(name)}.js";`;
  });
  const shapes = [...shared.keys()].sort().map((one) => `type ${one}`);
  return `// ${generatedNotice("src/resources")}
${lines.join("\n")}
export * as level1 from "./level1/index.js";
export { ${shapes.join(", ")} } from "./shapes.js";
`;
};

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
