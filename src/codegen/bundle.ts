/** TypeScript as one minified JavaScript file: how executables are made. */
import { chmod, readFile, writeFile } from "node:fs/promises";
import { brotliCompressSync } from "node:zlib";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { zipSync } from "fflate";
import { executableName } from "../definition/index.js";

const options: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  legalComments: "eof",
  logLevel: "warning",
};

/** @param entry A path from the repository's root. */
export const bundle = async (entry: string, outfile: string, more: BuildOptions = {}): Promise<void> => {
  await build({ ...options, entryPoints: [entry], outfile, allowOverwrite: true, ...more });
};

/** One file: Terraform starts the provider several times a run, and reading many files is what takes time. */
export const bundleExecutable = async (entry: string, outfile: string): Promise<void> => {
  await bundle(entry, outfile, { banner: { js: "#!/usr/bin/env node" }, plugins: [deferred] });
  await chmod(outfile, 0o755);
};

/** The provider as an executable, and as the package that Terraform installs. */
export const bundleProvider = async (executable: string, packed: string): Promise<void> => {
  await bundleExecutable("src/provider/main.ts", executable);
  await writeFile(packed, zipSync({ [executableName]: [await readFile(executable), zipped] }));
};

/** As Unix makes it, executable, and the same whenever it is made. */
const zipped = { os: 3, attrs: 0o755 << 16, mtime: new Date(1980, 0, 1) };

/**
 * Large packages that a run may do without, and no start needs: they lie in the file compressed, and are compiled when
 * they are first required. Node reads through all of a file when it starts.
 */
const rarelyNeeded = ["bcryptjs", "druid-query-toolkit", "plywood", "undici"];

const deferred: Plugin = {
  name: "deferred",
  setup: (building) => {
    const namespace = "deferred";
    const filter = new RegExp(`^(${rarelyNeeded.join("|")})$`);
    building.onResolve({ filter }, ({ path }) => ({ path, namespace }));
    building.onLoad({ filter: /./, namespace }, async ({ path }) => {
      const name = JSON.stringify(path);
      const stdin = { contents: `module.exports = require(${name})`, resolveDir: process.cwd() };
      const { outputFiles } = await build({ ...options, stdin, write: false });
      const code = brotliCompressSync(outputFiles.map(({ text }) => text).join("")).toString("base64");
      const contents = `const { Module } = require("node:module");
const { brotliDecompressSync } = require("node:zlib");
const whole = new Module(${name});
whole._compile(brotliDecompressSync(Buffer.from("${code}", "base64")).toString("utf8"), ${name});
module.exports = whole.exports;`;
      return { contents, loader: "js" };
    });
  },
};
