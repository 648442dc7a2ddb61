/** What a person reads when hovering over a generated prop: the attribute's sentence in the words of TypeScript. */
import {
  type Attribute,
  type Attributes,
  camelCase,
  describeSource,
  isSecret,
  pascalCase,
  propName,
  settings,
} from "../definition/index.js";
import { definitions } from "../resources/index.js";

export const comment = (content: string, indent: string): string => {
  const lines = content.replaceAll("*/", "*\\/").split("\n");
  return lines.length === 1
    ? `${indent}/** ${lines.join("")} */`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`).join("\n")}\n${indent} */`;
};

/** The lines of an attribute's comment. */
export const documentation = (attribute: Attribute, siblings: Attributes): string => {
  const lines = [inProps(attribute.sentence, siblings)];
  if (isSecret(attribute) && attribute.kind !== "map")
    lines.push("A secret: give it a sensitive TerraformVariable, never text.");
  if (attribute.source !== undefined) lines.push(`Source: ${describeSource(attribute.source)}.`);
  if (attribute.deprecated !== undefined) lines.push(`@deprecated ${attribute.deprecated}`);
  if (attribute.presence !== "required") lines.push(`@default ${defaultOf(attribute)}`);
  return lines.join("\n");
};

/** What holds when it is left out, by the attribute's own sentence where that says it. */
const defaultOf = ({ presence, sentence }: Attribute): string => {
  const [, variable] = /Environment: `(\w+)`/.exec(sentence) ?? [];
  const [, said] = /(?:Default: |Left out: `)([\w-]+)/.exec(sentence) ?? [];
  if (variable !== undefined)
    return `- ${variable} where Terraform runs${said === undefined ? "" : `, else ${said}`}`;
  if (presence === "remembered") return "- as Pivot has it";
  return said === undefined ? "- none" : `- ${said}`;
};

/**
 * A sentence in the spelling of TypeScript: `query_mode = "sql"` becomes `queryMode: "sql"`, `pivot_user` becomes `User`.
 * @param attributes Those beside it, whose names come first; those of other kinds are known, too.
 */
export const inProps = (sentence: string, attributes: Attributes): string =>
  sentence
    .replace(/`jsonencode\((.*?)\)`/g, (_, value: string) =>
      code(value.replace(/pivot_\w+\.(\w+\.name)/g, "$1")),
    )
    .replace(/`\w+ = "[^`]*"`/g, (setting) => code(setting.slice(1, -1)))
    .replace(/\bpivot_([a-z_]+)\b/g, (type, name: string) =>
      definitions.some((one) => one.name === name) ? pascalCase(name) : type,
    )
    .replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (snake) => {
      const name = camelCase(snake);
      const attribute = attributes[name] ?? everywhere.get(name);
      return attribute ? propName(name, attribute) : snake;
    });

/** Terraform's `a = 1` is TypeScript's `a: 1`. */
const code = (hcl: string): string => `\`${hcl.replaceAll(" = ", ": ")}\``;

const within = (attributes: Attributes): readonly (readonly [string, Attribute])[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => [
    [name, attribute] as const,
    ...("attributes" in attribute ? within(attribute.attributes) : []),
  ]);

const everywhere: ReadonlyMap<string, Attribute> = new Map(
  [settings, ...definitions.map(({ attributes }) => attributes)].flatMap(within),
);
