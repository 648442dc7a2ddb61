/** `npm run build`: what is published. Two executables of one file each, and the library with its types. */
import { execFile } from "node:child_process";
import { chmod, mkdir, rm } from "node:fs/promises";
import { promisify } from "node:util";
import { build, type BuildOptions } from "esbuild";
import { providerSource } from "../definition/index.js";

const executables = {
  [`dist/terraform-provider-${providerSource.type}`]: "src/provider/main.ts",
  "dist/pivot-tf": "src/cli/main.ts",
};

const options: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  legalComments: "eof",
  logLevel: "warning",
};

/** One minified file: Terraform starts the provider several times a run, and reading many files is what takes time. */
const executable = async (outfile: string, entry: string): Promise<void> => {
  await build({ ...options, entryPoints: [entry], outfile, banner: { js: "#!/usr/bin/env node" } });
  await chmod(outfile, 0o755);
};

/** Types are checked by `npm run types`; here they are only written out. */
const library = async (): Promise<void> => {
  const tsc = "node_modules/typescript/bin/tsc";
  await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.build.json"]);
  // The vendor's parsers go with us: users would otherwise install twenty packages for a check of formulas.
  const parsers = "formula/parsers";
  await build({
    ...options,
    entryPoints: [`src/${parsers}.ts`],
    outfile: `dist/${parsers}.js`,
    allowOverwrite: true,
  });
};

const main = async (): Promise<void> => {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist");
  await Promise.all([
    library(),
    ...Object.entries(executables).map(([outfile, entry]) => executable(outfile, entry)),
  ]);
};

main().catch((error: unknown) => {
  const output = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
  console.error(output || error);
  process.exitCode = 1;
});
