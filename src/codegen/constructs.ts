/** A documented construct per definition: flat props with their sentences on hover, references typed by kind. */
import {
  type Attribute,
  type Attributes,
  camelCase,
  kebabCase,
  pascalCase,
  propName,
  type ResourceDefinition,
  rules,
  settings,
} from "../definition/index.js";
import { definitions } from "../resources/index.js";
import { comment, documentation, inProps } from "./documentation.js";
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
  files.set(`${folder}/settings.ts`, settingsFile());
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
  const props = fields(type, attributes, interfaces, "  ", (name) => `NoInfer<${name}>`);
  const used = [...interfaces.used].sort();
  const body = [...interfaces.own, props].join("\n");
  const json = jsonTypes.filter((one) => new RegExp(`\\b${one}\\b`).test(body));
  const references = ["CubeReference", "PivotObject", "Reference"].filter(
    (one) => one === "PivotObject" || new RegExp(`\\b${one}<`).test(body),
  );
  return `// ${generatedNotice(`src/resources/${kebabCase(name)}.ts`)}
${body.includes("IResolvable") ? 'import { type IResolvable } from "cdktf";\n' : ""}import { type Construct } from "constructs";
import { ${camelCase(name)} as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
${json.length > 0 ? `import { ${json.map((one) => `type ${one}`).join(", ")} } from "../json.js";\n` : ""}${/\bJson\b/.test(body) ? 'import { type Json } from "../props.js";\n' : ""}import { named, ${references.map((one) => `type ${one}`).join(", ")} } from "../reference.js";
import { ${type} as Level1 } from "./level1/${kebabCase(name)}/index.js";
${used.length > 0 ? `import { ${used.map((one) => `type ${one}`).join(", ")} } from "./shapes.js";\n` : ""}
${interfaces.own.join("\n")}
/** Props of {@link ${type}}. */
export interface ${type}Props${parameters(props)} extends PivotResourceProps {
${props}}

${comment(inProps(summary, attributes), "")}
export class ${type} extends PivotResource<"${name}"> {
  /** Terraform's name of this kind, for cdktf's matchers: \`expect(synthesised).toHaveResource(${type})\`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

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

/** How a type parameter is written where it is used. */
type Use = (parameter: string) => string;

/** The type parameters that code uses: names of a data cube's dimensions and measures, any unless the compiler knows better. */
const parameters = (code: string): string => {
  const used = parametersIn(code);
  return used.length === 0 ? "" : `<${used.map((one) => `${one} extends string = string`).join(", ")}>`;
};

const parametersIn = (code: string): readonly string[] =>
  Object.values(memberTypes).filter((one) => new RegExp(`\\b${one}\\b`).test(code));

const memberTypes = { dimension: "DimensionName", measure: "MeasureName" } as const;

/** Types of JSON, by the rule that it meets. */
const jsonOf = (rule: unknown, use: Use): string => {
  const dimension = use(memberTypes.dimension);
  const members = `${dimension}, ${use(memberTypes.measure)}`;
  switch (rule) {
    case rules.filter:
      return `FilterJson<${dimension}>`;
    case rules.splits:
      return `SplitsJson<${members}>`;
    case rules.axesSplits:
      return `AxesSplitsJson<${members}>`;
    case rules.essence:
      return "EssenceJson";
    case rules.facetEssence:
      return "FacetEssenceJson";
    default:
      return "Json";
  }
};

const jsonTypes: readonly string[] = [
  "AxesSplitsJson",
  "EssenceJson",
  "FacetEssenceJson",
  "FilterJson",
  "SplitsJson",
];

/**
 * The members of an interface for these attributes; computed ones are not the user's to give.
 * @param use Props learn the names of members from the data cube alone: elsewhere they are not inferred.
 */
const fields = (
  owner: string,
  attributes: Attributes,
  interfaces: Interfaces,
  indent: string,
  use: Use = (name) => name,
): string =>
  Object.entries(attributes)
    .filter(([, attribute]) => attribute.presence !== "computed")
    .map(([name, attribute]) => {
      const required = attribute.presence === "required";
      return `${comment(documentation(attribute, attributes), indent)}
${indent}readonly ${propName(name, attribute)}${required ? "" : "?"}: ${typeOf(owner, name, attribute, interfaces, use)};
`;
    })
    .join("");

const typeOf = (
  owner: string,
  name: string,
  attribute: Attribute,
  interfaces: Interfaces,
  use: Use,
): string => {
  switch (attribute.kind) {
    case "string":
      return text(attribute, use);
    case "list":
    case "set":
      return `readonly ${parenthesised(text(attribute, use))}[]`;
    case "number":
      return "number";
    case "boolean":
      return "boolean | IResolvable";
    case "json":
      return jsonOf(attribute.rule, use);
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
        use,
      );
    case "objects":
      return `readonly ${interfaceFor(`${owner}${upperFirst(name.replace(/s$/, ""))}`, attribute, interfaces, false, use)}[] | IResolvable`;
  }
};

/** Known values are offered by the editor; others are taken too, for a newer Pivot may know more. */
const text = (
  { reference, known, member, except }: Extract<Attribute, { kind: "string" | "list" | "set" }>,
  use: Use,
): string => {
  if (reference === "data_cube") return `CubeReference<${Object.values(memberTypes).join(", ")}>`;
  if (reference !== undefined) return `Reference<"${reference}">`;
  if (member !== undefined)
    return [use(memberTypes[member]), ...(except === undefined ? [] : [JSON.stringify(except)])].join(" | ");
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
  use: Use,
): string => {
  // A shared interface is described by its shape, not by the attribute that happens to come first.
  const head = isShared ? "" : `${comment(inProps(sentence, attributes), "")}\n`;
  const members = fields(type, attributes, interfaces, "  ");
  const code = `${head}export interface ${type}${parameters(members)} {\n${members}}\n`;
  if (isShared) {
    interfaces.shared.set(type, code);
    interfaces.used.add(type);
  } else if (!interfaces.own.includes(code)) {
    interfaces.own.push(code);
  }
  const used = parametersIn(members);
  return used.length === 0 ? type : `${type}<${used.map(use).join(", ")}>`;
};

const settingsFile = (): string => {
  const interfaces: Interfaces = { own: [], shared: new Map(), used: new Set() };
  return `// ${generatedNotice("src/definition/settings.ts")}
import { type IResolvable } from "cdktf";

/** The provider's settings. */
export interface Settings {
${fields("Settings", settings, interfaces, "  ")}}
`;
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
