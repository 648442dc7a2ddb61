/** `npm run build`: what is published. Two executables of one file each, and the library with its types. */
import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { promisify } from "node:util";
import { providerSource } from "../definition/index.js";
import { bundle, bundleExecutable, providerEntry } from "./bundle.js";

/** Types are checked by `npm run types`; here they are only written out. */
const library = async (): Promise<void> => {
  const tsc = "node_modules/typescript/bin/tsc";
  await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.build.json"]);
  // The vendor's parsers go with us: users would otherwise install twenty packages for a check of formulas.
  await bundle("src/formula/parsers.ts", "dist/formula/parsers.js");
};

const main = async (): Promise<void> => {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist");
  await Promise.all([
    bundleExecutable(providerEntry, `dist/terraform-provider-${providerSource.type}`),
    bundleExecutable("src/cli/main.ts", "dist/pivot-tf"),
    library(),
  ]);
};

main().catch((error: unknown) => {
  const output = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
  console.error(output || error);
  process.exitCode = 1;
});
