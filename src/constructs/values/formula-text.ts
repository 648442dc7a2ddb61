/** Names and values as the languages of formulas write them. */
import { Token } from "cdktf";
import { type Language } from "../../formula/index.js";
import { made } from "../made.js";
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

/** A value as both languages write it. What Terraform knows later is quoted by Terraform, as SQL wants it. */
export const literal = (what: string, value: unknown): Print => {
  if (typeof value === "number") return number(what, value);
  if (Token.isUnresolved([value]))
    return refuse(what, value, "a list of Terraform's alone, or values alone; Fn.concat puts them together");
  if (typeof value === "string")
    return (language) => (language === "plywood" ? plywoodText(value) : quoted(value, "'"));
  if (typeof value === "boolean" || value === null)
    return (language) => (language === "plywood" ? String(value) : String(value).toUpperCase());
  return refuse(what, value, "text, a number, true, false or null");
};

/** The values of a list, one after another. */
export const literals = (what: string, values: readonly string[] | readonly number[]): Print => {
  if (Token.isUnresolved(values)) return literalsLater(what, values);
  const prints = values.map((value: string | number) => literal(what, value));
  return (language) => prints.map((print) => print(language)).join(", ");
};

/** SQL knows no list of nothing, but NULL: whatever is compared with that lets no row through, be it negated. */
const literalsLater =
  (what: string, values: readonly string[] | readonly number[]): Print =>
  (language) => {
    if (language === "plywood") return refuse(what, values, `values, ${unquotable}`);
    const one = typeof values[0] === "number" ? "tonumber(value)" : `"'\${${doubled("value", "'")}}'"`;
    return later(values, (list) => `coalesce(join(", ", [for value in ${list} : ${one}]), "NULL")`);
  };

const number = (what: string, value: number): Print => {
  // Text that is called a number in the program would be a formula of its own.
  if (Token.isUnresolved(value)) return () => later(value, (text) => `tonumber(${text})`);
  if (!Number.isFinite(value)) return refuse(what, value, "a number");
  return () => String(value);
};

/** SQL doubles the quote within. */
const quoted = (value: string, quote: string): string => {
  const inner = Token.isUnresolved(value)
    ? later(value, (text) => doubled(text, quote))
    : value.replaceAll(quote, `${quote}${quote}`);
  return `${quote}${inner}${quote}`;
};

const doubled = (expression: string, quote: string): string =>
  `replace(${expression}, ${JSON.stringify(quote)}, ${JSON.stringify(`${quote}${quote}`)})`;

const later = (value: unknown, call: (expression: string) => string): string =>
  Token.asString(made(value, call));

const unquotable = "as Plywood has no way to quote a token";

/** Plywood knows no escapes. */
const plywoodText = (value: string): string => {
  if (Token.isUnresolved(value)) return refuse("Formula: text", value, `text, ${unquotable}`);
  const quote = ["'", '"'].find((one) => !value.includes(one));
  return quote === undefined
    ? refuse("Formula: text", value, "text without one of the quotes ' and \", as Plywood cannot write both")
    : `${quote}${value}${quote}`;
};

const plywoodName = (name: string): string => {
  const expected = "a name without }, as Plywood cannot write it";
  if (Token.isUnresolved(name)) return refuse("Formula.column: name", name, `text, ${unquotable}`);
  if (name.includes("}")) return refuse("Formula.column: name", name, expected);
  return /^[a-z_]\w*$/i.test(name) ? `$${name}` : `\${${name}}`;
};
