/** What a formula says and what is wrong with it, in words, with a mark under the place. */
import { beyondParser } from "./beyond.js";
import { columnsOfPlywood, columnsOfSql } from "./columns.js";
import { isReserved, type Language, parse, type SyntaxFault } from "./parsers.js";

export { type Language } from "./parsers.js";

export interface Finding {
  readonly severity: "error" | "warning";
  /** After the attribute's name: `is no SQL: it ends too early`. */
  readonly message: string;
  readonly advice: string;
}

export interface Reading {
  /** The language that it is in; of a text that is in none, the one that it is nearest to. */
  readonly language: Language;
  /** Absent when nothing is wrong. */
  readonly finding?: Finding;
  /** The columns that it takes from the data, as far as that is certain. */
  readonly columns: readonly string[];
}

/** @param languages Those that may be meant: the first that fits is taken; where none does, the one that got furthest. */
export const readFormula = (
  text: string,
  [language, ...others]: readonly [Language, ...(readonly Language[])],
): Reading => {
  let nearest = attempts[language](text);
  for (const other of others) {
    if (nearest.finding?.severity !== "error") break;
    const attempt = attempts[other](text);
    if (attempt.finding?.severity !== "error" || attempt.reach >= nearest.reach) nearest = attempt;
  }
  const { reach, ...reading } = nearest;
  return reading;
};

interface Attempt extends Reading {
  /** How many characters made sense. */
  readonly reach: number;
}

const attempts: Readonly<Record<Language, (text: string) => Attempt>> = {
  plywood: (text) => {
    const parsed = parse("plywood", text);
    return "fault" in parsed
      ? failed("plywood", text, parsed.fault)
      : { language: "plywood", columns: columnsOfPlywood(parsed.tree), reach: text.length };
  },
  sql: (text) => {
    const parsed = parse("sql", text);
    if ("tree" in parsed) return { language: "sql", columns: columnsOfSql(parsed.tree), reach: text.length };
    const beyond = beyondParser(text);
    if (!beyond) return failed("sql", text, parsed.fault);
    const rest = parse("sql", beyond.text);
    if ("fault" in rest) return failed("sql", text, rest.fault);
    const finding: Finding = {
      severity: "warning",
      message: `could not be checked: the parser does not know ${beyond.constructs.join(", ")}`,
      advice: [
        ...marked(text, beyond.offset),
        "Druid does, and the rest can be read. Whether Pivot takes it shows when it is applied.",
      ].join("\n"),
    };
    return { language: "sql", finding, columns: [], reach: text.length };
  },
};

const examples: Readonly<Record<Language, string>> = {
  plywood: "Plywood is written like $column, $main.count() or $main.sum($column).",
  sql: 'SQL is written like t."column", COUNT(*) or SUM(t."column").',
};

const names: Readonly<Record<Language, string>> = { plywood: "Plywood", sql: "SQL" };

const failed = (language: Language, text: string, fault: SyntaxFault): Attempt => {
  const { reason, offset, advice } = (language === "sql" && reservedWord(text, fault)) || {
    reason: reasonOf(fault),
    offset: fault.offset,
    advice: examples[language],
  };
  const finding: Finding = {
    severity: "error",
    message: `is no ${names[language]}: ${reason}`,
    advice: [...marked(text, offset), advice].join("\n"),
  };
  return { language, finding, columns: [], reach: fault.offset ?? text.length };
};

const reasonOf = ({ found, message }: SyntaxFault): string => {
  if (found === null) return "it ends too early";
  return found === undefined ? message : `${JSON.stringify(found)} is not expected here`;
};

/** A word of SQL's own where a column is expected: the parser minds what comes after it. */
const reservedWord = (text: string, { offset }: SyntaxFault) => {
  const before = /(?:^|[.,(=<>+*/|-])\s*(\w+)\s*$/.exec(text.slice(0, offset));
  const [whole, word = ""] = before ?? [];
  if (
    !before ||
    whole === undefined ||
    !/^\s*(?:$|[),=<>+*/|-])/.test(text.slice(offset)) ||
    !isReserved(word)
  )
    return undefined;
  return {
    reason: `${JSON.stringify(word)} is a reserved word`,
    offset: before.index + whole.lastIndexOf(word),
    advice: `As the name of a column it is written in quotes: t."${word}".`,
  };
};

/** The line at fault with a caret under the place. */
const marked = (text: string, offset: number | undefined): readonly string[] => {
  if (offset === undefined) return [];
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = text.slice(start).split("\n", 1);
  return ["", `  ${line}`, `  ${" ".repeat(offset - start)}^`, ""];
};
