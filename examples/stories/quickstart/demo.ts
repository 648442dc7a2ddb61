/**
 * The quickstart from start to end, on a Pivot emulator and with the real `cdktf` and `terraform`: deploy, an empty
 * second plan, an edit, a change behind Terraform's back, destroy. `npm run demo` runs it; it cleans up after itself.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { startEmulator } from "cdktf-provider-pivot/emulator";
import { done, fail, heading, note, step } from "./telling.js";

const repository = resolve(__dirname, "../../..");
const terraform = process.env["TERRAFORM_BINARY_NAME"] ?? "terraform";

const main = async (): Promise<void> => {
  heading("Pivot as code: the quickstart, deployed for real");
  await step("Find terraform", async () => {
    const { stdout } = await run(terraform, ["version", "-json"], repository, {}).catch(() => {
      throw new Error(
        `${terraform} is not on the PATH. Install Terraform 1.11 or later (developer.hashicorp.com/terraform/install), ` +
          "or name the binary in TERRAFORM_BINARY_NAME.",
      );
    });
    return `Terraform ${String((JSON.parse(stdout) as Record<string, unknown>)["terraform_version"])}`;
  });

  const project = await mkdtemp(join(tmpdir(), "pivot-quickstart-"));
  const pivot = await startEmulator();
  const environment = { PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token };
  const cdktf = (...args: readonly string[]): Promise<Ran> =>
    run(
      process.execPath,
      [join(repository, "node_modules/cdktf-cli/bundle/bin/cdktf"), ...args],
      project,
      environment,
    );
  const stack = join(project, "cdktf.out/stacks/quickstart");
  const plan = (...args: readonly string[]): Promise<Ran> =>
    run(
      terraform,
      ["plan", "-no-color", "-input=false", "-detailed-exitcode", ...args],
      stack,
      environment,
      [0, 2],
    );

  try {
    await step("Start a Pivot emulator", () => Promise.resolve(`${pivot.endpoint}, empty`));
    await step("Lay out a project of your own", async () => {
      await layOut(project);
      return "main.ts, cdktf.json, node_modules";
    });
    await step("cdktf deploy", async () => {
      await cdktf("deploy", "--auto-approve");
      return "everything created, in the order of its references";
    });
    for (const line of await contents(pivot)) note(line);

    await step("Plan again", async () => {
      const { code } = await plan();
      if (code !== 0) throw new Error("the second plan is not empty");
      return "no changes: what is written is what Pivot has";
    });

    await step("Edit one title in main.ts", async () => {
      const file = join(project, "main.ts");
      const source = await readFile(file, "utf8");
      const edited = source.replace('title: "Wikipedia edits"', 'title: "Wikipedia, live"');
      if (edited === source) throw new Error("main.ts has no title to edit");
      await writeFile(file, edited);
      await cdktf("synth");
      const { code, stdout } = await plan();
      if (code !== 2) throw new Error("the plan does not show the edit");
      for (const line of changes(stdout)) note(line);
      await cdktf("deploy", "--auto-approve");
      return "one field of one object, updated in place";
    });

    await step("Change a role behind Terraform's back", async () => {
      await tamper(pivot);
      const { code, stdout } = await plan();
      if (code !== 2) throw new Error("the plan does not show the change");
      for (const line of changes(stdout)) note(line);
      return "the plan reports it, and would put it back";
    });

    await step("cdktf destroy", async () => {
      await cdktf("destroy", "--auto-approve");
      const left = await contents(pivot);
      if (left.length > 0) throw new Error(`Pivot still holds ${left.join(", ")}`);
      return "Pivot is empty again";
    });
    done(`${pivot.requests.count()} requests to Pivot in all`);
  } finally {
    await pivot.close();
    await rm(project, { recursive: true, force: true });
  }
};

/** What `npm install cdktf-provider-pivot cdktf constructs` and an editor would leave behind. */
const layOut = async (project: string): Promise<void> => {
  await mkdir(join(project, "node_modules"));
  const packages = { "cdktf-provider-pivot": repository } as Record<string, string>;
  for (const name of ["cdktf", "constructs", "tsx"]) packages[name] = join(repository, "node_modules", name);
  for (const [name, folder] of Object.entries(packages))
    await symlink(folder, join(project, "node_modules", name), "dir");
  await cp(join(__dirname, "main.ts"), join(project, "main.ts"));
  const app = `"${process.execPath}" node_modules/tsx/dist/cli.mjs main.ts`;
  await writeFile(
    join(project, "cdktf.json"),
    JSON.stringify({ language: "typescript", app, sendCrashReports: "false" }),
  );
};

type Pivot = Awaited<ReturnType<typeof startEmulator>>;

const ask = async (pivot: Pivot, path: string, body?: unknown): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${pivot.endpoint}/api/v1/${path}`, {
    headers: { "x-imply-api-token": pivot.token, "content-type": "application/json" },
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`Pivot answered ${answer.status} to ${path}`);
  // The emulator answers with an object to every request of the demo.
  return (await answer.json()) as Record<string, unknown>;
};

/** One line per object, as a person would ask Pivot for it. */
const contents = async (pivot: Pivot): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const [path, key, kind] of [
    ["connections", "connections", "connection"],
    ["roles", "roles", "role"],
    ["data-cubes", "dataCubes", "data cube"],
  ] as const) {
    const list = (await ask(pivot, path))[key];
    // Every Pivot has a super-admin role from the start.
    for (const { name, title } of Array.isArray(list) ? (list as Record<string, unknown>[]) : []) {
      if (name !== "super-admin")
        lines.push(`${kind.padEnd(10)} ${String(name).padEnd(18)} ${String(title)}`);
    }
  }
  return lines;
};

/** What somebody would do in Pivot's own user interface. */
const tamper = async (pivot: Pivot): Promise<void> => {
  const { role } = await ask(pivot, "roles/wiki-readers");
  await ask(pivot, "roles/wiki-readers", { role: { ...(role as object), title: "Renamed by hand" } });
};

/** The lines of a plan that show what changes, without the legend. */
const changes = (plan: string): readonly string[] =>
  plan
    .split("\n")
    .filter((line) => line.includes(" -> ") || line.includes("will be updated"))
    .map((line) => line.replace(/^ {2}/, ""));

interface Ran {
  readonly code: number;
  readonly stdout: string;
}

/**
 * Runs a program to its end. No network beyond loopback is wanted, and no trace in the home folder: no version check, no
 * CLI configuration of the user's, no cache of providers.
 */
const run = (
  program: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
  fine: readonly number[] = [0],
): Promise<Ran> =>
  new Promise((settle, reject) => {
    const env = {
      ...process.env,
      ...environment,
      PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
      CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
      CHECKPOINT_DISABLE: "1",
      CI: "1",
      TF_CLI_CONFIG_FILE: "/dev/null",
      TF_IN_AUTOMATION: "1",
    };
    execFile(program, args, { cwd, env, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 127;
      if (fine.includes(code)) settle({ code, stdout });
      else reject(new Error(`${[program, ...args].join(" ")} ended with ${code}:\n${stdout}\n${stderr}`));
    });
  });

main().catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
