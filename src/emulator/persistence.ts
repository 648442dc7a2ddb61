/** Contents in a file. They include passwords, so the file is for its owner only. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type Contents, InvalidContents } from "./contents.js";
import { reasonOf } from "./refusal.js";

/** What the file holds; `undefined` when there is none yet. Throws InvalidContents when it is not the emulator's. */
export const load = (file: string, read: (saved: unknown) => Contents): Contents | undefined => {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  try {
    return read(parse(text));
  } catch (error) {
    throw new InvalidContents(
      `${file} does not hold what an emulator saved: ${reasonOf(error)}. Move it away, or name another file.`,
      { cause: error },
    );
  }
};

/** The parser's own message would quote the file, and with it perhaps a password. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidContents("it is not valid JSON");
  }
};

/** All or nothing: a reader never sees half a file. */
export const save = (file: string, contents: Contents): void => {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, `${JSON.stringify(contents, undefined, 2)}\n`, { mode: 0o600 });
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
};
