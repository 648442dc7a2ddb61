/** cdktf's app for tests, in folders that go when the tests of a file have ended; those that cdktf makes by itself stay. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, Testing } from "cdktf";

const folders: string[] = [];

afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export const testingApp = (): App => {
  const outdir = mkdtempSync(join(tmpdir(), "pivot-synth-"));
  folders.push(outdir);
  return Testing.app({ outdir });
};
