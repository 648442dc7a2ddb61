/** What belongs to a resource is there; a failure says what to run or to write. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { kebabCase, plural } from "../src/definition/index.js";
import { definitions } from "../src/resources/index.js";

const repository = resolve(__dirname, "..");
const isThere = (path: string): boolean => existsSync(join(repository, path));

/** What is missing of a resource, and what to do about it. */
const missing = (name: string): readonly string[] => {
  const laidOut = [
    `src/resources/${kebabCase(name)}.ts`,
    `test/resources/${kebabCase(name)}.test.ts`,
    `test/acceptance/${kebabCase(name)}.test.ts`,
    `examples/resources/pivot_${name}/main.ts`,
  ];
  const documented = [`test/fixtures/api/${kebabCase(plural(name))}.json`];
  const generated = [
    `src/constructs/generated/${kebabCase(name)}.ts`,
    ...["resource.tf", "import.sh", "README.md"].map((file) => `examples/resources/pivot_${name}/${file}`),
    `docs/resources/${name}.md`,
    `docs/data-sources/${name}.md`,
    `docs/data-sources/${plural(name)}.md`,
  ];
  const advised = (paths: readonly string[], advice: string): readonly string[] =>
    paths.filter((path) => !isThere(path)).map((path) => `${path} is missing: ${advice}`);
  return [
    ...advised(laidOut, "write it; `npm run new` shows what one begins with"),
    ...advised(documented, "write down what Pivot's pages show, see test/fixtures/api/README.md"),
    ...advised(generated, "run `npm run generate`"),
  ];
};

test.each(definitions.map(({ name }) => name))("%s has all that a resource has", (name) => {
  expect(missing(name)).toEqual([]);
});

test("a resource that was only begun is told what it lacks", () => {
  expect(missing("subscription").slice(3, 6)).toEqual([
    "examples/resources/pivot_subscription/main.ts is missing: write it; `npm run new` shows what one begins with",
    "test/fixtures/api/subscriptions.json is missing: write down what Pivot's pages show, see test/fixtures/api/README.md",
    "src/constructs/generated/subscription.ts is missing: run `npm run generate`",
  ]);
});

test("every example is found from the list of what people want", () => {
  const list = readFileSync(join(repository, "examples/README.md"), "utf8");
  const folders = ["resources", "stories"].flatMap((kind) =>
    readdirSync(join(repository, "examples", kind)).map((folder) => `${kind}/${folder}`),
  );
  expect(folders.filter((folder) => !list.includes(`(${folder}/`))).toEqual([]);
});
