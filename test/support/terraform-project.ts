/** A temporary folder with a configuration, our built provider beside it, and the real terraform to run there. */
import { type ChildProcess, execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { packagePath } from "../../src/definition/index.js";

const repository = resolve(__dirname, "../..");
const packed = join(repository, "dist/terraform-provider-pivot.zip");

export interface Ran {
  readonly code: number;
  /** Output and errors as a person sees them, one after the other. */
  readonly output: string;
}

export interface PlannedChange {
  readonly address: string;
  readonly actions: readonly string[];
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly afterUnknown: Record<string, unknown>;
  readonly replacePaths: readonly unknown[];
}

export interface TerraformProject {
  readonly folder: string;
  /** Replaces the configuration; the block that names the provider is added. */
  write(hcl: string): Promise<void>;
  init(): Promise<void>;
  /** Runs any terraform command; never throws for its exit code. */
  terraform(...args: readonly string[]): Promise<Ran>;
  /** The same, while it runs: `seen` gets its output bit by bit, and the terraform to interrupt. */
  watch(seen: (text: string, terraform: ChildProcess) => void, ...args: readonly string[]): Promise<Ran>;
  /** Applies, and throws with terraform's output when that fails. */
  apply(...args: readonly string[]): Promise<Ran>;
  destroy(): Promise<Ran>;
  /** The changes that a plan would make, no-ops left out, and what the plan says about it. */
  plan(
    ...args: readonly string[]
  ): Promise<{ readonly changes: readonly PlannedChange[]; readonly output: string }>;
  /** Attributes of a resource in the state, or undefined when it is not there. */
  state(address: string): Promise<Record<string, unknown> | undefined>;
  /** The state file as text, as a thief would read it. */
  rawState(): Promise<string>;
  remove(): Promise<void>;
}

export const providerAddress = "registry.terraform.io/pivot-as-code/pivot";

export const createTerraformProject = async (
  environment: Readonly<Record<string, string | undefined>>,
): Promise<TerraformProject> => {
  if (!existsSync(packed)) throw new Error(`${packed} is missing: run \`npm run build\` first`);
  const folder = await mkdtemp(join(tmpdir(), "pivot-terraform-"));
  const placed = join(folder, "terraform.d/plugins", packagePath());
  await mkdir(dirname(placed), { recursive: true });
  await copyFile(packed, placed);

  const env = {
    ...process.env,
    CHECKPOINT_DISABLE: "1",
    TF_CLI_CONFIG_FILE: "/dev/null",
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    TF_PLUGIN_CACHE_DIR: undefined,
    NO_COLOR: "1",
    PIVOT_ENDPOINT: undefined,
    PIVOT_API_TOKEN: undefined,
    ...environment,
  };

  const watch: TerraformProject["watch"] = (seen, ...args) =>
    new Promise((settle) => {
      const program = process.env["TERRAFORM_BINARY_NAME"] ?? "terraform";
      const child = execFile(
        program,
        args,
        { cwd: folder, env, maxBuffer: 256 << 20 },
        (error, stdout, stderr) => {
          const code = error === null ? 0 : typeof error.code === "number" ? error.code : 127;
          settle({ code, output: `${stdout}${stderr}` });
        },
      );
      child.stdout?.on("data", (chunk) => seen(String(chunk), child));
    });
  const terraform: TerraformProject["terraform"] = (...args) => watch(() => undefined, ...args);

  const must = async (...args: readonly string[]): Promise<Ran> => {
    const ran = await terraform(...args);
    if (ran.code !== 0) throw new Error(`terraform ${args.join(" ")} ended with ${ran.code}:\n${ran.output}`);
    return ran;
  };

  return {
    folder,
    terraform,
    watch,
    write: (hcl) =>
      writeFile(
        join(folder, "main.tf"),
        `terraform {\n  required_providers {\n    pivot = { source = "pivot-as-code/pivot" }\n  }\n}\n\n${hcl}\n`,
      ),
    init: async () => {
      await must("init", "-no-color");
    },
    apply: (...args) => must("apply", "-no-color", "-auto-approve", ...args),
    destroy: () => must("destroy", "-no-color", "-auto-approve"),
    plan: async (...args) => {
      const { output } = await must("plan", "-no-color", "-out=tfplan", ...args);
      const { output: json } = await must("show", "-json", "tfplan");
      return { changes: changesIn(JSON.parse(json)), output };
    },
    state: async (address) => {
      const { output } = await must("show", "-json");
      const { values } = JSON.parse(output) as {
        values?: { root_module?: { resources?: { address: string; values: Record<string, unknown> }[] } };
      };
      return values?.root_module?.resources?.find((resource) => resource.address === address)?.values;
    },
    rawState: () => readFile(join(folder, "terraform.tfstate"), "utf8"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

interface RawChange {
  readonly address: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: Record<string, unknown> | null;
    readonly after: Record<string, unknown> | null;
    readonly after_unknown: Record<string, unknown>;
    readonly replace_paths?: readonly unknown[];
  };
}

const changesIn = (plan: unknown): readonly PlannedChange[] => {
  const { resource_changes: all = [] } = plan as { resource_changes?: readonly RawChange[] };
  return all
    .filter(({ change }) => !["no-op", "read"].includes(change.actions.join()))
    .map(({ address, change }) => ({
      address,
      actions: change.actions,
      before: change.before,
      after: change.after,
      afterUnknown: change.after_unknown,
      replacePaths: change.replace_paths ?? [],
    }));
};
