/** `npm run generate`: writes every generated file. With `--check` it writes none, and fails when one is not as it would be. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { type Generated, type Generator, saysGenerated } from "./generated.js";

/** In an order in which each finds what it builds on. Loaded one by one: a later one may need what an earlier one wrote. */
const generators: Readonly<Record<string, () => Promise<Generator>>> = {
  "list of resources": async () => (await import("./resource-index.js")).resourceIndex,
  "protobuf code": async () => (await import("./protocol.js")).protocol,
  "reference pages": async () => (await import("./reference-docs.js")).referenceDocs,
  constructs: async () => (await import("./constructs.js")).constructs,
  "level 1 constructs": async () => (await import("./bindings.js")).bindings,
};

/** Where generated files live that no generator may make any more. */
const owned = [
  "src/terraform/protocol/generated",
  "src/constructs/generated",
  "docs/resources",
  "docs/data-sources",
];

const usage = `Usage: npm run generate [-- --check]

Writes every generated file.
  --check   writes nothing; fails when a file is not as it would be written`;

const main = async (args: readonly string[]): Promise<void> => {
  if (args.includes("--help")) {
    console.log(usage);
    return;
  }
  const check = args.includes("--check");
  const all = new Map<string, string>();
  for (const [what, load] of Object.entries(generators)) {
    const files = await (await load())();
    const changed = await settle(files, check);
    for (const [path, content] of files) all.set(path, content);
    for (const path of changed) console.log(`${check ? "not as generated" : "written"}: ${path} (${what})`);
    if (check && changed.length > 0) process.exitCode = 1;
  }
  for (const path of await stale(all)) {
    console.log(`${check ? "not generated any more" : "removed"}: ${path}`);
    if (check) process.exitCode = 1;
    else await rm(path);
  }
  if (process.exitCode === 1) console.log("Run `npm run generate`, and commit what it writes.");
  else if (!check) console.log(`${all.size} files are up to date.`);
};

/** Writes the files that differ, whole or not at all; their paths. */
const settle = async (files: Generated, check: boolean): Promise<readonly string[]> => {
  const changed: string[] = [];
  for (const [path, content] of files) {
    const present = await readFile(path, "utf8").catch(() => undefined);
    if (present === content) continue;
    changed.push(path);
    if (check) continue;
    await mkdir(dirname(path), { recursive: true });
    const unfinished = `${path}.unfinished`;
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  }
  return changed;
};

const stale = async (made: Generated): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const folder of owned) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = relative(".", join(entry.parentPath, entry.name)).replaceAll("\\", "/");
      if (!made.has(path) && saysGenerated(await readFile(path, "utf8"))) found.push(path);
    }
  }
  return found;
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
