/** Names and values as the languages of formulas write them. */
import { Token } from "cdktf";
import { type Language } from "../../formula/index.js";
import { refuse } from "./check.js";

/** How a formula, or a part of one, reads in a language. */
export type Print = (language: Language) => string;

/** A value of either language; null is the missing one. */
export type Literal = string | number | boolean | null;

/** The value of a column. */
export const columnText =
  (name: string): Print =>
  (language) =>
    language === "plywood" ? plywoodName(name) : `t.${quoted(name, '"')}`;

/** A value as both languages write it. What Terraform knows later is taken as it is. */
export const literal = (what: string, value: unknown): Print => {
  if (typeof value === "number") return number(what, value);
  if (typeof value === "string")
    return (language) => (language === "plywood" ? plywoodText(value) : quoted(value, "'"));
  if (typeof value === "boolean" || value === null)
    return (language) => (language === "plywood" ? String(value) : String(value).toUpperCase());
  return refuse(what, value, "text, a number, true, false or null");
};

const number = (what: string, value: number): Print => {
  if (Token.isUnresolved(value)) return () => Token.asString(value);
  if (!Number.isFinite(value)) return refuse(what, value, "a number");
  return () => String(value);
};

/** SQL doubles the quote within. */
const quoted = (value: string, quote: string): string =>
  `${quote}${value.replaceAll(quote, `${quote}${quote}`)}${quote}`;

/** Plywood knows no escapes. */
const plywoodText = (value: string): string => {
  const quote = ["'", '"'].find((one) => !value.includes(one));
  return quote === undefined
    ? refuse("Formula: text", value, "text without one of the quotes ' and \", as Plywood cannot write both")
    : `${quote}${value}${quote}`;
};

const plywoodName = (name: string): string => {
  const expected = "a name without }, as Plywood cannot write it";
  // Its `${…}` around Terraform's own would be read as one.
  if (Token.isUnresolved(name))
    return refuse("Formula.column: name", name, "text, as Plywood cannot take a token");
  if (name.includes("}")) return refuse("Formula.column: name", name, expected);
  return /^[a-z_]\w*$/i.test(name) ? `$${name}` : `\${${name}}`;
};
