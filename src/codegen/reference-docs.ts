/** Pages for the Terraform registry, and for people: one for the provider, one per resource, two per data source. */
import { readFile } from "node:fs/promises";
import { plural, type ResourceDefinition } from "../definition/index.js";
import { definitions } from "../resources/index.js";
import { type Generated } from "./generated.js";
import { listPage, lookUpPage } from "./pages/data-source-pages.js";
import { providerPage } from "./pages/provider-page.js";
import { type Example, resourcePage } from "./pages/resource-page.js";

export const referenceDocs = async (): Promise<Generated> => {
  const pages = await Promise.all(
    definitions.map(async (definition): Promise<readonly (readonly [string, string])[]> => {
      const { name } = definition;
      return [
        [`docs/resources/${name}.md`, resourcePage(definition, await exampleOf(definition))],
        [`docs/data-sources/${name}.md`, lookUpPage(definition)],
        [`docs/data-sources/${plural(name)}.md`, listPage(definition)],
      ];
    }),
  );
  return new Map([["docs/index.md", providerPage(definitions)], ...pages.flat()]);
};

/** The example is a program of its own, that is tried; the page shows it as it is. */
const exampleOf = async ({ name }: ResourceDefinition): Promise<Example> => {
  const folder = `examples/resources/pivot_${name}`;
  const [hcl, typescript] = await Promise.all([
    readFile(`${folder}/resource.tf`, "utf8").catch(() => undefined),
    readFile(`${folder}/main.ts`, "utf8").catch(() => undefined),
  ]);
  // What is generated from what stands below it needs no notice there.
  return { hcl: hcl?.replace(/^# Generated .*\n+/, ""), typescript };
};
