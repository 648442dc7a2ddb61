/** What a newcomer runs first. */
import { join, resolve } from "node:path";
import { must, run } from "../support/run.js";

jest.setTimeout(180_000);

const repository = resolve(__dirname, "../..");
const demo = [join(repository, "node_modules/tsx/dist/cli.mjs"), "examples/stories/quickstart/demo.ts"];

test("the demo deploys, plans nothing, edits, finds a change made behind its back, and leaves nothing", async () => {
  const { output } = await must(process.execPath, demo, { cwd: repository, env: { NO_COLOR: "1" } });
  const lines = output.split("\n");
  expect(lines.filter((line) => line.startsWith("✔")).map((line) => line.slice(2, 40).trimEnd())).toEqual([
    "Find terraform",
    "Start a Pivot emulator",
    "Lay out a project of your own",
    "cdktf deploy",
    "Plan again",
    "Edit one title in main.ts",
    "Change a role behind Terraform's back",
    "cdktf destroy",
  ]);
  const changed = lines
    .filter((line) => line.includes(" -> "))
    .map((line) => line.replace(/\s+/g, " ").trim());
  expect(changed).toEqual([
    '~ title = "Wikipedia edits" -> "Wikipedia, live"',
    '~ title = "Renamed by hand" -> "Readers of Wikipedia edits"',
  ]);
  // Piped, so plain: no escape codes.
  expect(output).not.toContain("\x1b[");
});

test("without terraform it says how to get it", async () => {
  const env = { NO_COLOR: "1", TERRAFORM_BINARY_NAME: "terraform-that-is-not-there" };
  const { code, output } = await run(process.execPath, demo, { cwd: repository, env });
  expect(code).toBe(1);
  expect(output).toContain("terraform-that-is-not-there is not on the PATH");
  expect(output).toContain("developer.hashicorp.com/terraform/install");
});
