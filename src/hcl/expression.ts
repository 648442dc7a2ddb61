/** The part of Terraform's expressions that a stack is written in: values, templates, `jsonencode`. */
import { closing, closingQuote, partsOf, split } from "./places.js";

/** The expression of a string that is one and nothing else: `${var.x}` holds `var.x`. */
export const expressionIn = (template: string): string | undefined =>
  template.startsWith("${") && closing(template, 1) === template.length - 1
    ? template.slice(2, -1)
    : undefined;

/** What a call of this function is given, when the expression is such a call and nothing else. */
export const argumentOf = (call: string, expression: string): string | undefined =>
  expression.startsWith(`${call}(`) && closing(expression, call.length) === expression.length - 1
    ? expression.slice(call.length + 1, -1)
    : undefined;

/** A JSON value as an expression; the texts in it, and the names of members, are templates. */
export const expressionOf = (value: unknown): string => {
  if (typeof value === "string") return expressionIn(value) ?? quoted(value);
  if (Array.isArray(value)) return `[${value.map(expressionOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, inner]) => `${quoted(name)} = ${expressionOf(inner)}`);
  return `{${members.join(", ")}}`;
};

const quoted = (template: string): string =>
  `"${partsOf(template)
    .map(({ isExpression, text }) => (isExpression ? text : escaped(text)))
    .join("")}"`;

/** JSON has two escapes that Terraform does not know. */
const escaped = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/\\(.)/g, (escape, char: string) => ({ b: "\\u0008", f: "\\u000c" })[char] ?? escape);

/**
 * An expression as a JSON value.
 * @param read What a template stands for: a text in the expression, or `${var.x}` for what only Terraform can make.
 */
export const evaluate = (expression: string, read: (template: string) => unknown): unknown => {
  const text = expression.trim();
  const isWhole = closing(text, 0) === text.length - 1 && !/^.\s*for\s/.test(text);
  if (text.startsWith("[") && isWhole) return split(text.slice(1, -1)).map((part) => evaluate(part, read));
  if (text.startsWith("{") && isWhole)
    return Object.fromEntries(split(text.slice(1, -1)).map((part) => member(part, read)));
  if (text.startsWith('"') && closingQuote(text, 0) === text.length - 1) return read(unquoted(text));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return read(`\${${text}}`);
  }
};

const member = (part: string, read: (template: string) => unknown): readonly [string, unknown] => {
  const end = part.startsWith('"') ? closingQuote(part, 0) + 1 : part.search(/[^\w-]|$/);
  const name = part.slice(0, end);
  const value = part.slice(end).replace(/^\s*[=:]/, "");
  return [name.startsWith('"') ? String(evaluate(name, read)) : name, evaluate(value, read)];
};

/** The template within quotes. */
const unquoted = (text: string): string =>
  partsOf(text.slice(1, -1))
    .map(({ isExpression, text: part }) =>
      isExpression
        ? part
        : part.replace(/\\(u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/g, (_, escape: string) => meant(escape)),
    )
    .join("");

const meant = (escape: string): string =>
  escape.length > 1
    ? String.fromCodePoint(parseInt(escape.slice(1), 16))
    : ({ n: "\n", r: "\r", t: "\t" }[escape] ?? escape);
