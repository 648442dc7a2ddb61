/** The README's code. A comment before a block names it: `<!-- snippet: main.ts -->`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Block {
  readonly language: string;
  /** Undefined when the block has none. */
  readonly name: string | undefined;
  readonly code: string;
}

export const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/(?:<!-- snippet: (\S+) -->\n+)?^```(\w*)\n([^]*?)^```$/gm)].map(
    ([, name, language = "", code = ""]) => ({ language, name, code }),
  );

export const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

/** The code of the block of this name. */
export const snippet = (name: string): string => {
  const block = blocksOf(readme).find((one) => one.name === name);
  if (block === undefined) throw new Error(`The README has no snippet ${name}.`);
  return block.code;
};
