/** Where the parts of Terraform's language begin and end, whatever is nested in them. */

/** A stretch of a template: an expression or directive with its braces, or the text around these. */
export interface Part {
  readonly isExpression: boolean;
  readonly text: string;
}

export const partsOf = (template: string): readonly Part[] => {
  const parts: Part[] = [];
  const add = (isExpression: boolean, from: number, to: number): void => {
    if (from < to) parts.push({ isExpression, text: template.slice(from, to) });
  };
  let start = 0;
  for (let at = 0; at < template.length; at += 1) {
    if (isDoubled(template, at)) at += 2;
    else if (isOpening(template, at)) {
      const end = (closing(template, at + 1) ?? template.length - 1) + 1;
      add(false, start, at);
      add(true, at, end);
      start = end;
      at = end - 1;
    }
  }
  add(false, start, template.length);
  return parts;
};

/** The quote that ends the text that one begins there; the last character when none does. */
export const closingQuote = (expression: string, open: number): number => {
  for (let at = open + 1; at < expression.length; at += 1) {
    const char = expression.charAt(at);
    if (char === '"') return at;
    if (char === "\\") at += 1;
    else if (isDoubled(expression, at)) at += 2;
    else if (isOpening(expression, at)) at = closing(expression, at + 1) ?? expression.length;
  }
  return expression.length - 1;
};

/** The bracket that closes the one there; undefined when none is there, or it is never closed. */
export const closing = (expression: string, open: number): number | undefined => {
  if (!"([{".includes(expression[open] ?? ")")) return undefined;
  for (const { index, depth } of places(expression, open)) if (depth === 0) return index;
  return undefined;
};

/** The commas that are in no brackets of their own part it. */
export const split = (expression: string): readonly string[] => {
  const commas = [...places(expression)].filter(
    ({ index, depth }) => depth === 0 && expression[index] === ",",
  );
  const starts = [0, ...commas.map(({ index }) => index + 1)];
  const ends = [...commas.map(({ index }) => index), expression.length];
  return starts
    .map((start, each) => expression.slice(start, ends[each]).trim())
    .filter((part) => part !== "");
};

/** The brackets and commas outside of quotes, with how deep one is after each. */
function* places(
  expression: string,
  from = 0,
): Generator<{ readonly index: number; readonly depth: number }> {
  let depth = 0;
  for (let index = from; index < expression.length; index += 1) {
    const char = expression.charAt(index);
    if (char === '"') index = closingQuote(expression, index);
    if (!"([{}]),".includes(char)) continue;
    if ("([{".includes(char)) depth += 1;
    if (")]}".includes(char)) depth -= 1;
    yield { index, depth };
  }
}

const isOpening = (text: string, at: number): boolean => /[$%]/.test(text.charAt(at)) && text[at + 1] === "{";

const isDoubled = (text: string, at: number): boolean => text[at] === text[at + 1] && isOpening(text, at + 1);
