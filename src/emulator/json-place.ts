/** Where a text stops being JSON: `line 3, column 7`. The engine's own message may quote the text, and a secret with it. */
export const placeOfJsonFault = (text: string): string => {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found !== null;
  };
  const list = (entry: () => boolean, end: RegExp): boolean => {
    if (take(end)) return true;
    do if (!entry()) return false;
    while (take(comma));
    return take(end);
  };
  const member = (): boolean => take(string) && take(colon) && value();
  const value = (): boolean => {
    if (take(/\s*\[/y)) return list(value, /\s*\]/y);
    if (take(/\s*\{/y)) return list(member, /\s*\}/y);
    return take(string) || take(word);
  };
  value();
  take(/\s*/y);
  const lines = text.slice(0, at).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
};

const string = /\s*"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const word = /\s*(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const comma = /\s*,/y;
const colon = /\s*:/y;
