/** Terraform's JSON as the HCL that a person would write; `terraform fmt` aligns it afterwards. */
import { type Attribute, type Attributes, camelCase } from "../definition/index.js";
import { argumentOf, evaluate, expressionIn } from "../hcl/index.js";

/** What stands in cdk.tf.json under `resource`: by type, by local name. */
export type Resources = Readonly<Record<string, Readonly<Record<string, Settings>>>>;

export type Settings = Readonly<Record<string, unknown>>;

export const printVariable = (name: string, { type, ...settings }: Settings): string =>
  printBlock(`variable "${name}"`, [
    // A type is an expression, and text in JSON.
    ...(typeof type === "string" ? [`  type = ${type}`] : []),
    ...members(settings, "  "),
  ]);

/** @param attributes The order of the arguments, and which of them are JSON. */
export const printResource = (
  type: string,
  name: string,
  { "//": _, ...settings }: Settings,
  attributes: Attributes,
): string => printBlock(`resource "${type}" "${name}"`, members(settings, "  ", attributes));

const printBlock = (head: string, lines: readonly string[]): string =>
  `${head} {\n${lines.map((line) => `${line}\n`).join("")}}\n`;

/** `key = value` for each, in the order in which the attributes are described. */
const members = (object: Settings, indent: string, attributes: Attributes = {}): readonly string[] => {
  const order = Object.keys(attributes);
  const place = (key: string): number => order.indexOf(camelCase(key));
  return Object.entries(object)
    .sort(([one], [other]) => place(one) - place(other))
    .map(([key, value]) => {
      const name = /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
      return `${indent}${name} = ${printAttribute(value, indent, attributes[camelCase(key)])}`;
    });
};

const printAttribute = (value: unknown, indent: string, attribute?: Attribute): string => {
  const isJson = attribute?.kind === "json" || attribute?.kind === "extra";
  const json = isJson && typeof value === "string" ? jsonIn(value) : undefined;
  if (json !== undefined) return `jsonencode(${printValue(json, indent)})`;
  return printValue(value, indent, attribute && "attributes" in attribute ? attribute.attributes : {});
};

/** What JSON text holds, be it written out or made by Terraform; undefined when Terraform makes it in another way. */
const jsonIn = (text: string): unknown => {
  const expression = expressionIn(text);
  if (expression === undefined) return JSON.parse(text);
  const json = argumentOf("jsonencode", expression);
  return json === undefined ? undefined : evaluate(json, (template) => template);
};

/** For a value; its name stands before it. */
const width = 80;

/** On one line where there is room, else a line for each member. */
const printValue = (value: unknown, indent: string, attributes?: Attributes): string => {
  if (typeof value === "string") return printTemplate(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? "[]" : "{}";
  const printed = (deeper: string): readonly string[] =>
    isList
      ? value.map((element) => `${deeper}${printValue(element, deeper, attributes)}`)
      : members({ ...value }, deeper, attributes);
  const flat = printed("");
  if (flat.length === 0) return `${open}${close}`;
  const space = isList ? "" : " ";
  const line = `${open}${space}${flat.join(", ")}${space}${close}`;
  if (!line.includes("\n") && indent.length + line.length <= width) return line;
  const lines = printed(`${indent}  `).map((member) => `${member}${isList ? "," : ""}\n`);
  return `${open}\n${lines.join("")}${indent}${close}`;
};

/** A string is a template in both syntaxes; one that is all expression is written without quotes. */
const printTemplate = (template: string): string => {
  const expression = expressionIn(template);
  if (expression !== undefined) return expression;
  if (/(?<!\$)\$\{/.test(template)) {
    throw new Error(`Text with an expression in it is not written yet: ${template}`);
  }
  return JSON.stringify(template);
};
