/** The parsers of Plywood and of Druid SQL: loaded when there is a formula to read, for they take their time (95 and 12 ms). */
/* eslint-disable @typescript-eslint/no-require-imports -- an import would load them at start, a dynamic one later than validation waits */

export type Language = "plywood" | "sql";

/** Why a text is no formula. */
export interface SyntaxFault {
  /** What stands where it should not; null at the end of the text, undefined when the parser does not tell. */
  readonly found?: string | null;
  /** Characters from the start of the text; absent when the parser does not tell. */
  readonly offset?: number;
  /** The parser's own words. */
  readonly message: string;
}

/** Undefined for a text that parses. */
export const syntaxFault = (language: Language, text: string): SyntaxFault | undefined => {
  try {
    parsers[language]().parse(text);
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
};

interface Parser {
  parse(text: string): unknown;
}

const parsers: Readonly<Record<Language, () => Parser>> = {
  // The parser beneath Expression.parse, which throws away where an error is.
  plywood: () =>
    (require("plywood") as { Expression: { expressionParser: Parser } }).Expression.expressionParser,
  sql: () => (require("druid-query-toolkit") as { SqlExpression: Parser }).SqlExpression,
};

const faultOf = (error: unknown): SyntaxFault => {
  const message = error instanceof Error ? error.message : String(error);
  if (typeof error !== "object" || error === null) return { message };
  const found =
    "found" in error && (typeof error.found === "string" || error.found === null) ? error.found : undefined;
  const offset = "location" in error ? startOf(error.location) : undefined;
  return { message, ...(found !== undefined && { found }), ...(offset !== undefined && { offset }) };
};

/** Both parsers are made by PEG.js, whose errors carry `location.start.offset`. */
const startOf = (location: unknown): number | undefined => {
  if (typeof location !== "object" || location === null || !("start" in location)) return undefined;
  const { start } = location;
  return typeof start === "object" && start !== null && "offset" in start && typeof start.offset === "number"
    ? start.offset
    : undefined;
};
