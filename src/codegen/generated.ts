/** What a generator gives: files as data. Only main.ts touches the disk. */

/** Paths from the repository's root, with forward slashes, and the whole content of each file. */
export type Generated = ReadonlyMap<string, string>;

/** Pure output: the same repository gives the same bytes on every machine. */
export type Generator = () => Generated | Promise<Generated>;

/**
 * The sentence in the first lines of every generated file, to be put into a comment. It is also how files that no
 * generator makes any more are recognised.
 * @param source What to edit instead, as a reader finds it: a path, or a few words.
 */
export const generatedNotice = (source: string): string =>
  `Generated from ${source} by \`npm run generate\`: edit that instead.`;

/** Whether a file says of itself, within its first lines, that it is generated. */
export const saysGenerated = (content: string): boolean =>
  content.split("\n", 5).some((line) => /^\W*Generated from .+ by `npm run generate`/.test(line));
