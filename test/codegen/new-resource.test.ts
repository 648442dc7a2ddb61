import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import { format } from "prettier/standalone";
import ts from "typescript";
import { newResource, resourceNames } from "../../src/codegen/new-resource.js";
import { skeletons } from "../../src/codegen/skeletons.js";
import { run } from "../support/run.js";

const repository = resolve(__dirname, "../..");

// The compiler reads some hundred files for one of these tests.
jest.setTimeout(60_000);

let root: string;

/** A repository that knows what Pivot has, and describes none of it yet. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "new-resource-"));
  await mkdir(join(root, "src/definition"), { recursive: true });
  await writeFile(
    join(root, "src/definition/names.ts"),
    'export type Other = "x";\nexport type ResourceName = "role" | "data_cube";\n',
  );
});

afterEach(() => rm(root, { recursive: true, force: true }));

const filesOf = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
};

const laidOut = [
  "src/resources/data-cube.ts",
  "test/resources/data-cube.test.ts",
  "test/acceptance/data-cube.test.ts",
  "examples/resources/pivot_data_cube/main.ts",
];

test("lays out definition, tests and example", async () => {
  expect(await newResource(root, "data_cube")).toEqual(laidOut);
  expect(await filesOf(root)).toEqual([...laidOut, "src/definition/names.ts"].sort());
  const definition = await readFile(join(root, "src/resources/data-cube.ts"), "utf8");
  expect(definition).toContain('export const dataCube = defineResource({\n  name: "data_cube",\n');
});

test("refuses a name that Pivot has not, and says how to add one", async () => {
  await expect(newResource(root, "subscription")).rejects.toThrow(
    '"subscription" is no kind of object that Pivot has. Known are role, data_cube. ' +
      "If Pivot has it, add it to ResourceName in src/definition/names.ts first.",
  );
  expect(await filesOf(root)).toEqual(["src/definition/names.ts"]);
});

test("refuses what is there already, even in part, and writes nothing", async () => {
  await mkdir(join(root, "test/resources"), { recursive: true });
  await writeFile(join(root, "test/resources/data-cube.test.ts"), "by hand");
  await expect(newResource(root, "data_cube")).rejects.toThrow(
    "test/resources/data-cube.test.ts is there already. Nothing was written.",
  );
  expect(await filesOf(root)).toEqual(["src/definition/names.ts", "test/resources/data-cube.test.ts"]);
});

const names = [
  "connection",
  "data_cube",
  "dashboard",
  "role",
  "user",
  "user_auth",
  "user_status",
  "alert",
  "report",
];

test("knows every name that definitions may have", async () => {
  const text = await readFile(join(repository, "src/definition/names.ts"), "utf8");
  expect(resourceNames(text)).toEqual(names);
});

test.each(names)("the files of a new %s are as the formatter would leave them", async (name) => {
  for (const [path, content] of skeletons(name)) {
    const formatted = await format(content, {
      parser: "typescript",
      plugins: [estree, typescript],
      printWidth: 110,
    });
    expect([path, content]).toEqual([path, formatted]);
  }
});

test("what is laid out compiles", () => {
  // In the place of a real resource, so that its generated construct is there.
  const laid = new Map([...skeletons("role")].map(([path, content]) => [join(repository, path), content]));
  const settings = ts.readConfigFile(join(repository, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, repository, { noEmit: true });
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [...laid.keys()],
    options,
    host: {
      ...host,
      fileExists: (path) => laid.has(path) || host.fileExists(path),
      readFile: (path) => laid.get(path) ?? host.readFile(path),
      getSourceFile: (path, version, ...rest) => {
        const content = laid.get(path);
        return content === undefined
          ? host.getSourceFile(path, version, ...rest)
          : ts.createSourceFile(path, content, version);
      },
    },
  });
  const found = [...laid.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

describe("the command", () => {
  const command = (...args: readonly string[]): ReturnType<typeof run> =>
    run(
      join(repository, "node_modules/.bin/tsx"),
      [join(repository, "src/codegen/new-resource.ts"), ...args],
      {
        cwd: root,
      },
    );

  test("names what it wrote, and where to read on", async () => {
    const { code, stdout } = await command("data_cube");
    expect(stdout).toBe(
      `${laidOut.map((path) => `new: ${path}\n`).join("")}What to do with them stands in src/resources/README.md.\n`,
    );
    expect(code).toBe(0);
  });

  test.each([
    ["two names", ["role", "data_cube"], "Usage: npm run new -- NAME"],
    ["a name that Pivot has not", ["rolle"], '"rolle" is no kind of object that Pivot has.'],
  ])("fails with one clear message when given %s", async (_, args, message) => {
    const { code, output } = await command(...args);
    expect(output).toContain(message);
    expect(output).not.toContain("    at ");
    expect(code).toBe(1);
    expect(await filesOf(root)).toEqual(["src/definition/names.ts"]);
  });
});
