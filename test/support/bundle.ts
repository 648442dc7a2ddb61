/** A TypeScript program as one file that Node runs, in a temporary folder. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

export const bundle = async (
  entry: string,
): Promise<{ readonly file: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), "bundle-"));
  const file = join(folder, "program.cjs");
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
};
