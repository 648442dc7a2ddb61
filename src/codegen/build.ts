/** `npm run build`: what is published. Two executables of one file each, and the library with its types. */
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { providerName } from "../definition/index.js";
import { bundle, bundleExecutable, bundleProvider } from "./bundle.js";
import { importingCdktn } from "./cdktn.js";

/** Types are checked by `npm run types`; here they are only written out. */
const library = async (): Promise<void> => {
  const tsc = "node_modules/typescript/bin/tsc";
  await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.build.json"]);
  // The vendor's parsers go with us: users would otherwise install twenty packages for a check of formulas.
  await bundle("src/formula/parsers.ts", "dist/formula/parsers.js");
  await cdktnLibrary();
};

/** A sibling of the constructs, so that it shares the definitions and finds the provider as they do. */
const cdktnLibrary = async (): Promise<void> => {
  const files = await readdir("dist/constructs", { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    const target = join("dist/cdktn", relative("dist/constructs", path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, importingCdktn(await readFile(path, "utf8")));
  }
};

const main = async (): Promise<void> => {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist");
  await Promise.all([
    bundleProvider(`dist/${providerName}`, `dist/${providerName}.zip`),
    bundleExecutable("src/cli/main.ts", "dist/pivot-tf"),
    library(),
  ]);
};

main().catch((error: unknown) => {
  const output = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
  console.error(output || error);
  process.exitCode = 1;
});
