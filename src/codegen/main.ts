/** `npm run generate`: writes every generated file. With `--check` it writes none, and fails when one is not as it would be. */
import { parseArgs } from "node:util";
import { generate, type Step } from "./generate.js";

/** A new generator is a new line here. In an order in which each finds what it builds on. */
const steps: readonly Step[] = [
  {
    makes: "the list of resources",
    owns: [],
    load: async () => (await import("./resource-index.js")).resourceIndex,
  },
  {
    makes: "protobuf code",
    owns: ["src/terraform/protocol/generated"],
    load: async () => (await import("./protocol.js")).protocol,
  },
  {
    makes: "constructs",
    owns: ["src/constructs/generated"],
    load: async () => (await import("./constructs.js")).constructs,
  },
  {
    makes: "level 1 constructs",
    owns: ["src/constructs/generated/level1"],
    load: async () => (await import("./bindings.js")).bindings,
  },
  {
    makes: "examples",
    owns: ["examples/resources"],
    load: async () => (await import("./examples.js")).examples,
  },
  {
    makes: "reference pages",
    owns: ["docs/resources", "docs/data-sources"],
    load: async () => (await import("./reference-docs.js")).referenceDocs,
  },
];

const usage = `Usage: npm run generate [-- --check]

Writes every generated file, and removes those that nothing generates any more.
  --check   writes nothing; fails when a file is not as it would be written
  --help    says this

Needs terraform on the PATH: the level 1 constructs are made from the schema that it reads,
and it lays out the examples in HCL.`;

const main = async (): Promise<void> => {
  const { check, help } = parseArgs({
    options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  }).values;
  if (help) {
    console.log(usage);
    return;
  }
  const { files, differences } = await generate({
    steps,
    root: ".",
    check,
    tell: (line) => console.log(line),
  });
  if (check && differences > 0) {
    console.log(
      `${differences} of the generated files are not up to date. Run \`npm run generate\`, and commit what it writes.`,
    );
    process.exitCode = 1;
  } else if (differences > 0) {
    console.log(`${differences} brought up to date; ${files} generated files in all.`);
  } else {
    console.log(`${files} generated files are up to date.`);
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
