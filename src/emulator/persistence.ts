/** Contents in a file. They include passwords, so the file is for its owner only. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { isObject } from "./json.js";
import { type Contents } from "./store.js";

/** What the file holds; `undefined` when there is none yet. Throws when it is not the emulator's. */
export const load = (file: string): Contents | undefined => {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  const problem = `${file} does not hold what an emulator saved. Move it away, or name another file.`;
  try {
    const contents: unknown = JSON.parse(text);
    if (
      isObject(contents) &&
      Object.values(contents).every((list) => Array.isArray(list) && list.every(isObject))
    )
      return contents;
  } catch (error) {
    throw new Error(problem, { cause: error });
  }
  throw new Error(problem);
};

/** All or nothing: a reader never sees half a file. */
export const save = (file: string, contents: Contents): void => {
  const unfinished = `${file}.${process.pid}.tmp`;
  writeFileSync(unfinished, `${JSON.stringify(contents, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
};
