/** `pivot-tf install`: lays the provider where Terraform looks for it, so that plain HCL works without a registry. */
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { Command } from "commander";
import { packagePath, providerName, providerSource, version } from "../../definition/index.js";
import { errorCode, Failure } from "../failure.js";
import { paintFor, quoted, type Tell, withWork } from "../terminal.js";
import * as values from "../values.js";

interface Options {
  readonly dir?: string;
}

/** Relative to the home folder; Terraform looks there by itself on Linux and macOS. */
const usualFolder = ".terraform.d/plugins";

export const install = (): Command => {
  const command = described();
  return withWork(command, (tell) => run(command.opts<Options>(), tell));
};

const described = (): Command =>
  new Command("install")
    .summary("make the provider known to Terraform, without a registry")
    .description(
      "Copies the provider to a folder in which Terraform looks for providers. Programs that use the CDKTF " +
        "constructs do not need this: PivotProvider does it for each stack.",
    )
    .option("--dir <folder>", `folder of providers (default: ~/${usualFolder})`, values.notEmpty)
    .addHelpText(
      "after",
      `
Examples:
  $ pivot-tf install
  $ pivot-tf install --dir terraform.d/plugins    for this folder alone

Terraform looks in ~/${usualFolder} and in terraform.d/plugins by itself,
unless its own settings have a provider_installation block. For any other
folder, run: terraform init -plugin-dir=<folder>`,
    );

const run = async ({ dir }: Options, tell: Tell): Promise<void> => {
  if (process.platform === "win32")
    throw new Failure(
      "The provider can not be installed on Windows yet.",
      "It is a Node.js script, which Terraform can not start there before a registry release brings an executable. Use WSL.",
    );
  const folder = dir === undefined ? join(homedir(), usualFolder) : resolve(dir);
  const target = join(folder, packagePath());
  const outcome = await place(join(__dirname, `${providerName}.zip`), target);
  const { bold, dim } = paintFor(process.stdout);
  tell({ event: outcome, version, path: target }, [
    `${bold(sentences[outcome])} ${target}`,
    ...(outcome === "replaced"
      ? [`A .terraform.lock.hcl that knows the other build refuses this one: delete ${address} from it.`]
      : []),
    "",
    `${dim("Paste this into your configuration, and run:")} ${initCommand(folder)}`,
    "",
    requiredProviders,
  ]);
};

type Outcome = "installed" | "replaced" | "unchanged";

const sentences: Readonly<Record<Outcome, string>> = {
  installed: `Installed version ${version}:`,
  replaced: `Replaced another build of version ${version}:`,
  unchanged: `Version ${version} is there already:`,
};

const address = `${providerSource.namespace}/${providerSource.type}`;

const requiredProviders = `terraform {
  required_providers {
    ${providerSource.type} = {
      source  = "${address}"
      version = "${version}"
    }
  }
}

provider "${providerSource.type}" {} # PIVOT_ENDPOINT and PIVOT_API_TOKEN`;

const initCommand = (folder: string): string =>
  [join(homedir(), usualFolder), resolve("terraform.d/plugins")].includes(folder)
    ? "terraform init"
    : `terraform init -plugin-dir=${quoted(folder)}`;

/** All or nothing: Terraform never unpacks half a file. */
const place = async (source: string, target: string): Promise<Outcome> => {
  const provider = await readFile(source).catch((error: unknown) => {
    throw new Failure(
      `The provider is missing: ${source} can not be read (${errorCode(error) ?? String(error)}).`,
      "It comes with this command in the npm package cdktf-provider-pivot. Install the package again; in its repository, run npm run build.",
      { cause: error },
    );
  });
  const before = await readFile(target).catch(() => undefined);
  const unfinished = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await makeFolder(dirname(target));
    await writeFile(unfinished, provider);
    await rename(unfinished, target);
  } catch (error) {
    throw new Failure(
      `The provider can not be written to ${target} (${errorCode(error) ?? String(error)}).`,
      "Name a folder in which you may write: pivot-tf install --dir <folder>",
      { cause: error },
    );
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
  if (before === undefined) return "installed";
  return before.equals(provider) ? "unchanged" : "replaced";
};

/** Node's own `recursive` never ends where the parent is there and takes no folder, as in /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  // Somebody else may make it meanwhile.
  const make = (): Promise<void> =>
    mkdir(folder).catch(async (error: unknown) => {
      if (!(await isFolder(folder))) throw error;
    });
  try {
    await make();
  } catch (error) {
    const parent = dirname(folder);
    if (errorCode(error) !== "ENOENT" || parent === folder) throw error;
    await makeFolder(parent);
    await make();
  }
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
