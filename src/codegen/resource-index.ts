/** The list of resources: the files of src/resources. */
import { readdir } from "node:fs/promises";
import { camelCase } from "../definition/index.js";
import { type Generated } from "./generated.js";

const folder = "src/resources";

/** Files of helpers begin with an underscore-free name of their own folder; a resource is a file directly in it. */
export const resourceIndex = async (): Promise<Generated> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ts") && file !== "index.ts").sort();
  return new Map([[`${folder}/index.ts`, indexOf(files)]]);
};

/** The index for these files: `data-cube.ts` exports `dataCube`. */
export const indexOf = (files: readonly string[]): string => {
  const resources = files.map((file) => {
    const stem = file.replace(/\.ts$/, "");
    return { stem, name: camelCase(stem.replaceAll("-", "_")) };
  });
  const imports = resources.map(({ stem, name }) => `import { ${name} } from "./${stem}.js";`);
  const names = resources.map(({ name }) => name).join(", ");
  return `// Generated from the files of this folder by \`npm run generate\`; add or rename a file instead of editing this one.
import { type ResourceDefinition } from "../definition/index.js";
${imports.join("\n")}

export { ${names} };

/** Every kind of object that this provider manages, by name. */
export const definitions: readonly ResourceDefinition[] = [${names}];
`;
};
