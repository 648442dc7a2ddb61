/** What is wrong with a formula, in words, with a mark under the place. */
import { type Language, syntaxFault, type SyntaxFault } from "./parsers.js";

export { type Language } from "./parsers.js";

export interface Finding {
  readonly severity: "error" | "warning";
  /** After the attribute's name: `is no SQL: it ends too early`. */
  readonly message: string;
  readonly advice: string;
}

const names: Readonly<Record<Language, string>> = { plywood: "Plywood", sql: "SQL" };

const examples: Readonly<Record<Language, string>> = {
  plywood: "Plywood is written like $column, $main.count() or $main.sum($column).",
  sql: 'SQL is written like t."column", COUNT(*) or SUM(t."column").',
};

/**
 * Undefined for a formula that parses.
 * @param language Undefined when it is not known which one is meant: then either will do, with a word when that is SQL,
 * which Pivot takes only when it is told so.
 */
export const judgeFormula = (language: Language | undefined, text: string): Finding | undefined => {
  if (language !== undefined) {
    const fault = syntaxFault(language, text);
    return fault && { severity: "error", ...inWords(language, text, fault) };
  }
  const fault = syntaxFault("plywood", text);
  if (!fault) return undefined;
  if (syntaxFault("sql", text)) return { severity: "error", ...inWords("plywood", text, fault) };
  return {
    severity: "warning",
    message: "is SQL, and the query mode is not set",
    advice: "A new object without a query mode speaks Plywood. Set it to sql; or write Plywood.",
  };
};

const inWords = (language: Language, text: string, fault: SyntaxFault): Omit<Finding, "severity"> => ({
  message: `is no ${names[language]}: ${reason(fault)}`,
  advice: [...marked(text, fault.offset), examples[language]].join("\n"),
});

const reason = ({ found, message }: SyntaxFault): string => {
  if (found === null) return "it ends too early";
  return found === undefined ? message : `${JSON.stringify(found)} is not expected here`;
};

/** The line at fault with a caret under the place. */
const marked = (text: string, offset: number | undefined): readonly string[] => {
  if (offset === undefined) return [];
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = text.slice(start).split("\n", 1);
  return ["", `  ${line}`, `  ${" ".repeat(offset - start)}^`, ""];
};
