/** Terraform's JSON as the HCL that a person would write; `terraform fmt` aligns it afterwards. */
import { type Attributes, camelCase } from "../definition/index.js";

/** What stands in cdk.tf.json under `resource`: by type, by local name. */
export type Resources = Readonly<Record<string, Readonly<Record<string, Settings>>>>;

export type Settings = Readonly<Record<string, unknown>>;

export const printVariable = (name: string, { type, ...settings }: Settings): string =>
  printBlock(`variable "${name}"`, [
    // A type is an expression, and text in JSON.
    ...(typeof type === "string" ? [`type = ${type}`] : []),
    ...members(settings),
  ]);

/** @param attributes The order of the arguments, and which of them are JSON. */
export const printResource = (
  type: string,
  name: string,
  { "//": _, ...settings }: Settings,
  attributes: Attributes,
): string => printBlock(`resource "${type}" "${name}"`, members(settings, attributes));

const printBlock = (head: string, lines: readonly string[]): string =>
  `${head} {\n${lines.map((line) => `  ${layOut(line, "  ")}\n`).join("")}}\n`;

/** `key = value` for each, in the order in which the attributes are described. */
const members = (object: Settings, attributes: Attributes = {}): readonly string[] => {
  const order = Object.keys(attributes);
  const place = (key: string): number => order.indexOf(camelCase(key));
  return Object.entries(object)
    .sort(([one], [other]) => place(one) - place(other))
    .map(([key, value]) => {
      const attribute = attributes[camelCase(key)];
      const isJson = attribute?.kind === "json" || attribute?.kind === "extra";
      const inner = attribute !== undefined && "attributes" in attribute ? attribute.attributes : {};
      const printed =
        isJson && typeof value === "string" && expressionIn(value) === undefined
          ? `jsonencode(${printValue(JSON.parse(value))})`
          : printValue(value, inner);
      return `${JSON.stringify(key)} = ${printed}`;
    });
};

/** In one line, however long. */
const printValue = (value: unknown, attributes?: Attributes): string => {
  if (typeof value === "string") return expressionIn(value) ?? JSON.stringify(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => printValue(each, attributes)).join(", ")}]`;
  return `{ ${members({ ...value }, attributes).join(", ")} }`;
};

/** The expression of a string that is one and nothing else. */
const expressionIn = (template: string): string | undefined => {
  if (!template.startsWith("${")) return undefined;
  if (closing(template, 1) !== template.length - 1) {
    throw new Error(`Text with an expression in it is not written yet: ${template}`);
  }
  return template.slice(2, -1);
};

const width = 100;

/** Breaks what is too long for a line at its brackets, from the outermost. */
const layOut = (line: string, indent: string, room = width - indent.length): string => {
  const text = line.replace(/^"([A-Za-z_]\w*)" = /, "$1 = ");
  const open = [...places(text)].find(({ depth }) => depth === 1)?.index;
  if (open === undefined) return text;
  const close = closing(text, open);
  const inner = text.slice(open + 1, close);
  const before = text.slice(0, open + 1);
  const after = text.slice(close);
  // A call hugs what it is given.
  if (text[open] === "(") return `${before}${layOut(inner, indent, room - before.length)}${after}`;
  const parts = split(inner);
  const isObject = text[open] === "{";
  const space = isObject && parts.length > 0 ? " " : "";
  const flat = `${before}${space}${parts.map((part) => layOut(part, "", Infinity)).join(", ")}${space}${after}`;
  if (flat.length <= room || parts.length === 0) return flat;
  const deeper = `${indent}  `;
  const lines = parts.map((part) => `${deeper}${layOut(part, deeper)}${isObject ? "" : ","}\n`);
  return `${before}\n${lines.join("")}${indent}${after}`;
};

/** The brackets and commas outside of quotes, with how deep one is after each. */
function* places(text: string): Generator<{ readonly index: number; readonly depth: number }> {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[([{}\]),]/g)) {
    if (found.startsWith('"')) continue;
    if ("([{".includes(found)) depth += 1;
    if (")]}".includes(found)) depth -= 1;
    yield { index, depth };
  }
}

/** Where the bracket that opens there is closed. */
const closing = (text: string, open: number): number => {
  const found = [...places(text.slice(open))].find(({ depth }) => depth === 0);
  if (found === undefined) throw new Error(`A bracket is not closed in ${text}`);
  return open + found.index;
};

/** At the commas that are in no brackets of its own. */
const split = (text: string): readonly string[] => {
  const commas = [...places(text)].filter(({ index, depth }) => depth === 0 && text[index] === ",");
  const starts = [0, ...commas.map(({ index }) => index + 1)];
  const ends = [...commas.map(({ index }) => index), text.length];
  return starts.map((start, each) => text.slice(start, ends[each]).trim()).filter((part) => part !== "");
};
