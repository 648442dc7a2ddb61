import { readFileSync } from "node:fs";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import { format } from "prettier/standalone";
import { indexOf, resourceIndex } from "../../src/codegen/resource-index.js";

const head =
  "// Generated from the files of this folder by `npm run generate`; add or rename a file instead of editing this one.\n" +
  'import { type ResourceDefinition } from "../definition/index.js";\n';
const intro = "\n/** Every kind of object that this provider manages, by name. */\n";

test("lists every file by what it exports", () => {
  expect(indexOf(["role.ts", "data-cube.ts"])).toBe(
    `${head}import { dataCube } from "./data-cube.js";
import { role } from "./role.js";

export { dataCube, role };
${intro}export const definitions: readonly ResourceDefinition[] = [dataCube, role];
`,
  );
});

test("is the same whatever order the disk lists the files in", () => {
  expect(indexOf(["b.ts", "a.ts", "c.ts"])).toBe(indexOf(["c.ts", "b.ts", "a.ts"]));
});

test.each([1, 3, 4, 5, 6, 9, 20])("is laid out as the formatter would, with %d resources", async (count) => {
  const files = Array.from(
    { length: count },
    (_, index) => `kind-of-object-${"abcdefghijklmnopqrst"[index] ?? ""}.ts`,
  );
  const index = indexOf(files);
  expect(await format(index, { parser: "typescript", plugins: [estree, typescript], printWidth: 110 })).toBe(
    index,
  );
});

test("stands in the repository as it is generated", async () => {
  const [[path, content] = ["", ""]] = await resourceIndex();
  expect(path).toBe("src/resources/index.ts");
  expect(content).toBe(readFileSync(path, "utf8"));
});
