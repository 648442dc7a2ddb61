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

/** A column as SQL names it; without a table where the text has none. */
interface SqlColumn {
  getTableName(): string | undefined;
  getName(): string;
}

/** As much of a parser's tree as is read here. */
export interface Trees {
  /** JSON of it: `{"op": "ref", "name": "country"}`. */
  readonly plywood: { toJS(): unknown };
  readonly sql: {
    getColumns(): readonly SqlColumn[];
    some(test: (node: { readonly type: string }) => boolean): boolean;
  };
}

export type Parsed<L extends Language> = { readonly tree: Trees[L] } | { readonly fault: SyntaxFault };

export const parse = <L extends Language>(language: L, text: string): Parsed<L> => {
  try {
    return { tree: parsers[language]().parse(text) };
  } catch (error) {
    return { fault: faultOf(error, text) };
  }
};

/** Whether SQL keeps a word for itself, so that a column of that name is written in quotes. */
export const isReserved = (word: string): boolean => toolkit().RefName.isReservedKeyword(word);

interface Parser<L extends Language> {
  parse(text: string): Trees[L];
}

interface Toolkit {
  readonly SqlExpression: Parser<"sql">;
  readonly RefName: { isReservedKeyword(word: string): boolean };
}

const toolkit = (): Toolkit => require("druid-query-toolkit") as Toolkit;

const parsers: { readonly [L in Language]: () => Parser<L> } = {
  // The parser beneath Expression.parse, which throws away where an error is.
  plywood: () =>
    (require("plywood") as { Expression: { expressionParser: Parser<"plywood"> } }).Expression
      .expressionParser,
  sql: () => toolkit().SqlExpression,
};

const faultOf = (error: unknown, text: string): SyntaxFault => {
  const message = error instanceof Error ? error.message : String(error);
  if (typeof error !== "object" || error === null) return { message };
  const found = "found" in error ? error.found : undefined;
  // Plywood finds nothing, at the very start, when it knows no call of a name.
  if (found === null && !message.endsWith("end of input found.")) {
    const offset = placeOf(/^no such call: (\w+)$/.exec(message)?.[1], text);
    return { message, ...(offset !== undefined && { offset }) };
  }
  const offset = "location" in error ? startOf(error.location) : undefined;
  const isTold = typeof found === "string" || found === null;
  return { message, ...(isTold && { found }), ...(offset !== undefined && { offset }) };
};

/** Where a call of this name is, if there is one alone. */
const placeOf = (name: string | undefined, text: string): number | undefined => {
  const [first, ...others] = [...text.matchAll(/(?<=\.\s*)\w+(?=\s*\()/g)].filter(([call]) => call === name);
  return others.length === 0 ? first?.index : undefined;
};

/** Both parsers are made by PEG.js, whose errors carry `location.start.offset`. */
const startOf = (location: unknown): number | undefined => {
  if (typeof location !== "object" || location === null || !("start" in location)) return undefined;
  const { start } = location;
  return typeof start === "object" && start !== null && "offset" in start && typeof start.offset === "number"
    ? start.offset
    : undefined;
};
