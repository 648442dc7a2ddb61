/** `npm run new -- alert`: lays out definition, tests and example of a new resource. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";
import { skeletons } from "./skeletons.js";

const namesFile = "src/definition/names.ts";

/**
 * Writes the files that a resource begins with, all of them or none.
 * @param root The repository's root.
 * @param name One of ResourceName: `data_cube`.
 * @returns The paths written, from the root.
 * @throws Error when the name is none of those, or when one of the files is there.
 */
export const newResource = async (root: string, name: string): Promise<readonly string[]> => {
  const names = resourceNames(await readFile(join(root, namesFile), "utf8"));
  if (!names.includes(name)) {
    throw new Error(
      `${JSON.stringify(name)} is no kind of object that Pivot has. Known are ${names.join(", ")}. ` +
        `If Pivot has it, add it to ResourceName in ${namesFile} first.`,
    );
  }
  const files = skeletons(name);
  const present = [];
  for (const path of files.keys()) if (await isThere(join(root, path))) present.push(path);
  if (present.length > 0) {
    throw new Error(
      `${present.join(", ")} ${present.length === 1 ? "is" : "are"} there already. Nothing was written.`,
    );
  }
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content, { flag: "wx" });
  }
  return [...files.keys()];
};

/** The members of ResourceName, which is a type and so in no program that runs. */
export const resourceNames = (text: string): readonly string[] => {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.push(node.literal.text);
    else ts.forEachChild(node, visit);
  };
  for (const statement of ts.createSourceFile(namesFile, text, ts.ScriptTarget.Latest).statements) {
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === "ResourceName") visit(statement.type);
  }
  return names;
};

const isThere = async (path: string): Promise<boolean> => {
  try {
    await readFile(path);
    return true;
  } catch {
    return false;
  }
};

const usage = `Usage: npm run new -- NAME

Lays out definition, tests and example of a new resource. NAME is Terraform's name of it without \`pivot_\`: data_cube.`;

const main = async (args: readonly string[]): Promise<void> => {
  const [name, ...more] = args;
  if (name === "--help") {
    console.log(usage);
    return;
  }
  if (name === undefined || more.length > 0) throw new Error(usage);
  for (const path of await newResource(".", name)) console.log(`new: ${path}`);
  console.log("What to do with them stands in src/resources/README.md.");
};

// Tests import this file, and run nothing by that.
if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
