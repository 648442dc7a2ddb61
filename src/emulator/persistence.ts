/** Contents in a file. They include passwords, so the file is for its owner only. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Contents, InvalidContents, parseContents } from "./contents.js";
import { reasonOf } from "./refusal.js";

/** The file cannot be read or written: the message says which, and why. */
export class UnusableFile extends Error {
  override readonly name = "UnusableFile";
}

/**
 * What the file holds; `undefined` when there is none yet. Throws InvalidContents when it is not the emulator's, and
 * UnusableFile.
 */
export const load = (file: string, read: (saved: unknown) => Contents): Contents | undefined => {
  if (!existsSync(file)) return undefined;
  const text = usable(file, "read", () => readFileSync(file, "utf8"));
  try {
    return read(parseContents(text));
  } catch (error) {
    throw new InvalidContents(
      `${file} does not hold what an emulator saved: ${reasonOf(error)}. Move it away, or name another file.`,
      { cause: error },
    );
  }
};

/** All or nothing: a reader never sees half a file. Throws UnusableFile. */
export const save = (file: string, contents: Contents): void => {
  const unfinished = `${file}.${process.pid}.tmp`;
  usable(file, "written", () => {
    try {
      writeFileSync(unfinished, `${JSON.stringify(contents, undefined, 2)}\n`, { mode: 0o600 });
      renameSync(unfinished, file);
    } finally {
      rmSync(unfinished, { force: true });
    }
  });
};

/** The system's own message would name the unfinished file, or none. */
const usable = <T>(file: string, done: "read" | "written", act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw new UnusableFile(`${file} can not be ${done}: ${whyNot(file, error)}.`, { cause: error });
  }
};

const whyNot = (file: string, error: unknown): string => {
  const code = typeof error === "object" && error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return `the folder ${dirname(file)} does not exist`;
    case "ENOTDIR":
      return `${dirname(file)} is no folder`;
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `you may not do that there (${code})`;
    default:
      return reasonOf(error);
  }
};
