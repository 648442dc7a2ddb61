/** The command line of `npm run generate`; what it does is in generate.test.ts. */
import { join } from "node:path";
import { run } from "../support/run.js";

const root = join(__dirname, "../..");
const main = (...args: readonly string[]): ReturnType<typeof run> =>
  run(join(root, "node_modules/.bin/tsx"), ["src/codegen/main.ts", ...args], { cwd: root });

test("says how it is used", async () => {
  const { code, stdout } = await main("--help");
  expect(code).toBe(0);
  expect(stdout).toContain("Usage: npm run generate [-- --check]");
});

test("does nothing when it does not understand what is wanted", async () => {
  const { code, output } = await main("--chekc");
  expect(code).toBe(1);
  expect(output).toContain("Unknown option '--chekc'");
});
