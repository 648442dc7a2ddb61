/** The list of resources: the files of src/resources. */
import { readdir } from "node:fs/promises";
import { camelCase } from "../definition/index.js";
import { type Generated } from "./generated.js";

const folder = "src/resources";

/** Every file but the list itself is a resource; the folder's listing answers what is supported. */
export const resourceIndex = async (): Promise<Generated> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && file !== "index.ts");
  return new Map([[`${folder}/index.ts`, indexOf(files)]]);
};

/** The list for these files: `data-cube.ts` exports `dataCube`. Laid out as prettier would. */
export const indexOf = (files: readonly string[]): string => {
  const stems = [...files].sort().map((file) => file.replace(/\.ts$/, ""));
  const nameOf = (stem: string): string => camelCase(stem.replaceAll("-", "_"));
  const names = stems.map(nameOf);
  const list = "export const definitions: readonly ResourceDefinition[] = ";
  return `// Generated from the files of this folder by \`npm run generate\`; add or rename a file instead of editing this one.
import { type ResourceDefinition } from "../definition/index.js";
${stems.map((stem) => `import { ${nameOf(stem)} } from "./${stem}.js";`).join("\n")}

${inOneLine(`export { ${names.join(", ")} };`) ?? `export {\n${oneALine(names)}};`}

/** Every kind of object that this provider manages, by name. */
${inOneLine(`${list}[${names.join(", ")}];`) ?? `${list}[\n${oneALine(names)}];`}
`;
};

/** As wide as prettier's lines are here; see package.json. */
const width = 110;

const inOneLine = (line: string): string | undefined => (line.length <= width ? line : undefined);

const oneALine = (names: readonly string[]): string => names.map((name) => `  ${name},\n`).join("");
