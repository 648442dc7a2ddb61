/** The part of Terraform's expressions that cdktf writes into a stack: values, templates, `jsonencode`. */

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

/**
 * An expression as a JSON value.
 * @param other What stands for everything that is no object, list, text, number, boolean or null.
 */
export const evaluate = (expression: string, other: (expression: string) => unknown): unknown => {
  const text = expression.trim();
  const isWhole = closing(text, 0) === text.length - 1;
  if (text.startsWith("[") && isWhole) return split(text.slice(1, -1)).map((part) => evaluate(part, other));
  if (text.startsWith("{") && isWhole) {
    return Object.fromEntries(
      split(text.slice(1, -1)).map((part) => {
        const [, quoted, bare = "", value = ""] =
          /^(?:("(?:[^"\\]|\\.)*")|([\w-]+)) = ([^]*)$/.exec(part) ?? [];
        return [quoted === undefined ? bare : String(JSON.parse(quoted)), evaluate(value, other)];
      }),
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return other(text);
  }
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

/** Where the bracket that opens there is closed; undefined when none opens there, or it is never closed. */
const closing = (text: string, open: number): number | undefined => {
  const found = [...places(text.slice(open))].find(({ depth }) => depth === 0);
  return "([{".includes(text[open] ?? ")") && found !== undefined ? open + found.index : undefined;
};

/** At the commas that are in no brackets of their own. */
const split = (text: string): readonly string[] => {
  const commas = [...places(text)].filter(({ index, depth }) => depth === 0 && text[index] === ",");
  const starts = [0, ...commas.map(({ index }) => index + 1)];
  const ends = [...commas.map(({ index }) => index), text.length];
  return starts.map((start, each) => text.slice(start, ends[each]).trim()).filter((part) => part !== "");
};
