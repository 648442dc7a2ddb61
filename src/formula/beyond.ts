/**
 * SQL that Druid has and the vendor's parser does not know. It is put into words that the parser knows, letter for letter as
 * long, so that the rest can be read and every place stays where it is.
 */
export interface Beyond {
  /** In the order of the text, none twice: `DECIMAL(10,2)`. */
  readonly constructs: readonly string[];
  /** Where the first one begins. */
  readonly offset: number;
  /** The text in words that the parser knows. */
  readonly text: string;
}

/** Undefined for a text without any of it. */
export const beyondParser = (text: string): Beyond | undefined => {
  const bare = withoutQuoted(text);
  const edits = [...constructs.flatMap((find) => find(bare))].sort((one, other) => one.at - other.at);
  const [first] = edits;
  return (
    first && {
      constructs: [...new Set(edits.map(({ construct }) => construct))],
      offset: first.at,
      text: edits.reduce(
        (whole, { at, now }) => whole.slice(0, at) + now + whole.slice(at + now.length),
        text,
      ),
    }
  );
};

interface Edit {
  readonly construct: string;
  readonly at: number;
  readonly now: string;
}

/** Texts, quoted names and comments hold no SQL. */
const withoutQuoted = (text: string): string =>
  text.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g, (quoted) =>
    "'".repeat(quoted.length),
  );

const blank = (text: string): string => text.replace(/\S/g, " ");

/** A word, and blanks for the rest of what it stands for. */
const inPlaceOf = (word: string, text: string): string => word + blank(text.slice(word.length));

const each =
  (pattern: RegExp, rewrite: (text: string) => string, name = (text: string): string => text) =>
  (sql: string): readonly Edit[] =>
    [...sql.matchAll(pattern)].map(({ 0: text, index: at }) => ({
      construct: name(text),
      at,
      now: rewrite(text),
    }));

/** A call with words between its arguments, which are commas elsewhere. */
const wordy =
  (call: RegExp, construct: string) =>
  (sql: string): readonly Edit[] =>
    [...sql.matchAll(call)].flatMap(({ 0: opening, index }) => {
      const edits: Edit[] = [];
      const start = index + opening.length;
      let depth = 1;
      for (const { 0: token, index: after } of sql.slice(start).matchAll(/[()]|\b(?:PLACING|FROM|FOR)\b/gi)) {
        if (token === "(") depth += 1;
        else if (token === ")") depth -= 1;
        else if (depth === 1) edits.push({ construct, at: start + after, now: inPlaceOf(",", token) });
        if (depth === 0) break;
      }
      return edits;
    });

const constructs: readonly ((sql: string) => readonly Edit[])[] = [
  each(
    /(?<=\bAS\s+)(?:DECIMAL|DEC|NUMERIC|FLOAT|(?:VAR)?CHAR|CHARACTER|(?:VAR)?BINARY|TIME|TIMESTAMP)\s*\([\d\s,]+\)/gi,
    (type) => type.replace(/\(.*$/s, blank),
  ),
  each(/(?<=\bAS\s+)DOUBLE\s+PRECISION\b/gi, (type) => inPlaceOf(type.slice(0, 6), type)),
  each(/\bIS\s+(?:NOT\s+)?UNKNOWN\b/gi, (test) => test.replace(/UNKNOWN$/i, "NULL   ")),
  each(/\bSIMILAR\s+TO\b/gi, (test) => inPlaceOf("LIKE", test)),
  each(/\bEXISTS(?=\s*\()/gi, (test) => inPlaceOf("NOT", test)),
  wordy(/\bSUBSTRING\s*\(/gi, "SUBSTRING(… FROM …)"),
  wordy(/\bOVERLAY\s*\(/gi, "OVERLAY(… PLACING …)"),
  each(
    /(?<![\p{L}\p{N}_])(?=[\p{L}\p{N}_]*[^\p{ASCII}])[\p{L}_][\p{L}\p{N}_]*/gu,
    // By UTF-16 units, as places are counted.
    (name) => name.replace(/[^\w]/g, "_"),
    (name) => `${name} without quotes`,
  ),
];
