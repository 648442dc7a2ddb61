/** What stands beside the program of each resource's example: the same in HCL, the import command, a page. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pascalCase, providerName, type ResourceDefinition } from "../definition/index.js";
import { definitions } from "../resources/index.js";
import { bundleProvider } from "./bundle.js";
import { type Generated, generatedNotice } from "./generated.js";
import { printResource, printVariable, type Resources } from "./hcl.js";

/** A stack as cdktf writes it, as far as an example may use it. */
export interface Stack {
  readonly resource: Resources;
  readonly variable?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const examples = async (): Promise<Generated> => {
  // PivotProvider lays it beside each stack; a tree that was never built has none.
  const executable = `dist/${providerName}`;
  if (!existsSync(executable)) await bundleProvider(executable, `${executable}.zip`);
  const folder = await mkdtemp(join(tmpdir(), "examples-"));
  try {
    const files: [string, string][] = [];
    for (const definition of definitions) {
      const beside = `examples/resources/pivot_${definition.name}`;
      const stack = await synthesised(`${beside}/main.ts`, join(folder, definition.name));
      files.push(
        [`${beside}/resource.tf`, formatted(resourceFile(definition, stack))],
        [`${beside}/import.sh`, importFile(definition, stack)],
        [`${beside}/README.md`, pageOf(definition, await readFile(`${beside}/main.ts`, "utf8"))],
      );
    }
    return new Map(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Runs the program, here and now: a process for each would take most of the time that generating takes. */
const synthesised = async (program: string, folder: string): Promise<Stack> => {
  process.env["CDKTF_OUTDIR"] = folder;
  await import(resolve(program));
  const [name, ...more] = await readdir(join(folder, "stacks"));
  if (name === undefined || more.length > 0) throw new Error(`${program} is to make one stack.`);
  // cdktf's own output; what is not as it should be shows in the files made of it, which are tried.
  return JSON.parse(await readFile(join(folder, "stacks", name, "cdk.tf.json"), "utf8")) as Stack;
};

const notice = `# ${generatedNotice("main.ts")}\n`;

/** The resource itself, then what it refers to. */
export const resourceFile = ({ name }: ResourceDefinition, { resource, variable = {} }: Stack): string => {
  const type = `pivot_${name}`;
  const blocks = Object.entries(resource)
    .sort(([one], [other]) => Number(other === type) - Number(one === type))
    .flatMap(([each, instances]) => {
      const attributes = definitions.find((definition) => `pivot_${definition.name}` === each)?.attributes;
      if (attributes === undefined) throw new Error(`${each} is no resource of this provider.`);
      return Object.entries(instances).map(([local, settings]) =>
        printResource(each, local, settings, attributes),
      );
    });
  const variables = Object.entries(variable).map(([local, settings]) => printVariable(local, settings));
  return [notice, ...blocks, ...variables].join("\n");
};

const formatted = (hcl: string): string =>
  execFileSync(process.env["TERRAFORM_BINARY_NAME"] ?? "terraform", ["fmt", "-no-color", "-"], {
    input: hcl,
    stdio: "pipe",
    encoding: "utf8",
  });

export const importFile = ({ name }: ResourceDefinition, { resource }: Stack): string => {
  const type = `pivot_${name}`;
  const [local, settings] = Object.entries(resource[type] ?? {})[0] ?? [];
  if (local === undefined) throw new Error(`The example of ${type} has none.`);
  return `${notice}# By name: the last part of the object's URL in Pivot's API.
terraform import ${type}.${local} ${nameOf(settings?.["name"], resource)}
`;
};

/** A name that is another object's is looked up there. */
const nameOf = (name: unknown, resource: Resources): string => {
  const [, type = "", local = ""] = /^\$\{(\w+)\.(\w+)\.name\}$/.exec(String(name)) ?? [];
  return String(resource[type]?.[local]?.["name"] ?? name);
};

const pageOf = ({ name, summary }: ResourceDefinition, program: string): string => {
  const [, about = summary] = /^\/\*\*\s+([^]*?)\s*\*\//.exec(program) ?? [];
  return `<!-- ${generatedNotice("main.ts")} -->

# pivot_${name}

${about.replaceAll(/\n \* ?/g, "\n")}

- [main.ts](main.ts): with the construct \`${pascalCase(name)}\`.
- [resource.tf](resource.tf): the same in HCL.
- [import.sh](import.sh): what has Terraform manage one that Pivot has already.

Every attribute: [docs/resources/${name}.md](../../../docs/resources/${name}.md).
`;
};
