/** TypeScript as one minified JavaScript file: how executables are made. */
import { chmod } from "node:fs/promises";
import { build } from "esbuild";

/** @param entry A path from the repository's root. */
export const bundle = async (entry: string, outfile: string, banner = ""): Promise<void> => {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
    legalComments: "eof",
    logLevel: "warning",
    allowOverwrite: true,
    banner: { js: banner },
  });
};

/** One file: Terraform starts the provider several times a run, and reading many files is what takes time. */
export const bundleExecutable = async (entry: string, outfile: string): Promise<void> => {
  await bundle(entry, outfile, "#!/usr/bin/env node");
  await chmod(outfile, 0o755);
};

export const providerEntry = "src/provider/main.ts";
