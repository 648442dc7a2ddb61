/** Code in the README is code that tests run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf, readme } from "./support/readme.js";

/** Languages of programs and configurations; the others are commands and pictures. */
const run = ["ts", "hcl"];

test("every program and configuration has a name, and each name is one block's", () => {
  const blocks = blocksOf(readme).filter(({ language }) => run.includes(language));
  expect(blocks.filter(({ name }) => name === undefined)).toEqual([]);
  const names = blocks.map(({ name }) => name);
  expect(names).toEqual(["main.ts", "roles.test.ts", "main.tf"]);
  expect(new Set(names).size).toBe(names.length);
});

test("whatever has a name is run by a test", () => {
  const folder = join(__dirname, "e2e");
  const tests = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const names = blocksOf(readme).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const idle = names.filter(
    (name) => !tests.some((text) => text.includes(`snippet(${JSON.stringify(name)})`)),
  );
  expect(idle).toEqual([]);
});

test("a block without a name is seen, and one with a name is found", () => {
  const text = "a\n\n```ts\nlet a;\n```\n\n<!-- snippet: b.ts -->\n\n```ts\nlet b;\n```\n\n```sh\nrun\n```\n";
  expect(blocksOf(text)).toEqual([
    { language: "ts", name: undefined, code: "let a;\n" },
    { language: "ts", name: "b.ts", code: "let b;\n" },
    { language: "sh", name: undefined, code: "run\n" },
  ]);
});
