/**
 * An empty project outside of this repository with our package installed as users get it: packed and unpacked. No
 * registry is asked: what it depends on is packed from here, too.
 */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { must, run, type Ran } from "./run.js";

const repository = resolve(__dirname, "../..");

/** A file of a package that is installed here. */
export const installed = (path: string): string => join(repository, "node_modules", path);

export interface PackedProject {
  readonly folder: string;
  /** Compiles main.ts or another file, as strictly as a careful user would. */
  readonly compile: (file?: string) => Promise<Ran>;
  readonly remove: () => Promise<void>;
}

/** @param packages What is installed beside our package. */
export const createPackedProject = async (packages: readonly string[]): Promise<PackedProject> => {
  const folder = await mkdtemp(join(tmpdir(), "pivot-user-"));
  const pack = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
  for (const packed of [repository, ...packages.map(installed)]) {
    await must("npm", [...pack, packed], { cwd: repository });
  }
  const tarballs = (await readdir(folder)).filter((file) => file.endsWith(".tgz"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  const install = ["install", "--offline", "--silent", "--no-audit", "--no-fund"];
  await must("npm", [...install, ...tarballs.map((file) => `./${file}`)], { cwd: folder });
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "node16"];
  return {
    folder,
    compile: (file = "main.ts") =>
      run(process.execPath, [installed("typescript/bin/tsc"), ...strict, "--skipLibCheck", file], {
        cwd: folder,
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
