/** Who may import whom, and what no file may say: rules of the whole repository, and proof that breaking them is seen. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  importsOf,
  longerThan,
  machinePaths,
  type Reaches,
  type Sources,
  trespasses,
} from "./support/architecture.js";

const root = join(__dirname, "..");

/**
 * Which folder of src may import which, and which packages. Examples and tests import what they like.
 *
 *   cli          codegen                           use anything below; used by nobody
 *   constructs   testing      provider             three uses of the same definitions
 *   stack        resources    rules                what a synthesised stack says; what Pivot has, and what must hold
 *   definition   formula      hcl  api  terraform  each knows one world and no other
 *   json                                           numbers without loss, for definition and api
 *   emulator                                       a Pivot of its own, by Pivot's documents alone
 */
const reaches: Reaches = {
  json: { values: [], packages: [], node: false },
  definition: { values: ["json"], packages: ["zod"], node: false },
  api: { values: ["json"], packages: ["undici", "zod"], node: true },
  terraform: {
    values: [],
    packages: ["@bufbuild/protobuf", "@grpc/grpc-js", "@msgpack/msgpack", "lossless-json"],
    node: true,
  },
  formula: { values: [], packages: ["druid-query-toolkit", "plywood"], node: false },
  hcl: { values: [], packages: [], node: false },
  stack: { values: ["definition", "hcl"], packages: [], node: false },
  rules: { values: ["definition", "formula"], packages: [], node: false },
  resources: { values: ["definition", "rules"], types: ["api"], packages: ["zod"], node: false },
  provider: {
    values: ["definition", "resources", "api", "terraform"],
    packages: ["bcryptjs"],
    node: true,
    // Terraform's first message waits for these two alone; the folders' other files would make it wait longer.
    doors: { "main.ts": ["definition/identity.ts", "terraform/serve.ts"] },
  },
  constructs: {
    values: ["definition", "resources", "hcl", "stack"],
    types: ["formula"],
    packages: ["cdktf", "constructs"],
    node: true,
  },
  // Not from the definitions: a Pivot derived from them would find every mistake in them right.
  emulator: { values: [], packages: [], node: true },
  testing: { values: ["definition", "resources", "hcl", "stack"], packages: [], node: false },
  codegen: {
    values: ["definition", "resources", "provider", "terraform", "hcl"],
    packages: ["@cdktf/*", "cdktf", "constructs", "esbuild", "fflate", "typescript"],
    node: true,
  },
  cli: {
    values: ["definition", "api", "terraform", "resources", "provider", "constructs", "emulator"],
    packages: ["commander", "picocolors"],
    node: true,
  },
  "index.ts": { values: ["constructs"], packages: [], node: false },
};

/** The files below a folder, without what git leaves out, as paths from the root of the repository. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== ".git" && !ignored.some((pattern) => pattern.test(name)))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    });

const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The lines of .gitignore: names with `*`, without folders before them. */
const ignored = read(".gitignore")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => new RegExp(`^${line.replace(/\/$/, "").replaceAll(".", "\\.").replaceAll("*", ".*")}$`));

const readAll = (paths: readonly string[]): Sources =>
  Object.fromEntries(paths.map((path) => [path, read(path)]));

const isGenerated = (path: string): boolean =>
  path.includes("/generated/") || path === "src/resources/index.ts";

/** What npm writes, as far as it is read here. */
interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly dependencies?: object; readonly optionalDependencies?: object }>
  >;
}

const inTerraform = (path: string): boolean => path.startsWith("src/terraform/");

const files = filesBelow("");
const sources = readAll(files.filter((path) => /^src\/.*\.ts$/.test(path)));

describe("the repository", () => {
  test("every import stays within its folder's reach", () => {
    expect(trespasses(sources, reaches)).toEqual([]);
  });

  test("nobody reaches for the tools that write files or commands", () => {
    const reached = Object.values(reaches).flatMap(({ values, types = [] }) => [...values, ...types]);
    expect(reached).not.toContain("codegen");
    expect(reached).not.toContain("cli");
  });

  test("only constructs and the code that writes them depend on CDKTF", () => {
    const dependent = Object.entries(reaches).filter(([, { packages }]) =>
      packages.some((one) => one === "cdktf" || one === "constructs" || one.startsWith("@cdktf/")),
    );
    expect(dependent.map(([folder]) => folder)).toEqual(["constructs", "codegen"]);
  });

  test("only Terraform's protocol/ knows messages as they travel", () => {
    const knowing = Object.entries(sources)
      .filter(([path]) => inTerraform(path) && !path.startsWith("src/terraform/protocol/"))
      .flatMap(([path, text]) =>
        importsOf(text)
          .filter(({ specifier }) => specifier.includes("/protocol/generated/"))
          .map(({ specifier }) => `${path} imports ${specifier}`),
      );
    expect(knowing).toEqual([]);
  });

  test("nothing in src/terraform knows Pivot", () => {
    expect(files.filter((path) => inTerraform(path) && /pivot/i.test(path + read(path)))).toEqual([]);
  });

  test("no file of src is longer than 300 lines", () => {
    const written = Object.entries(sources).filter(([path]) => !isGenerated(path));
    expect(longerThan(300, Object.fromEntries(written))).toEqual([]);
  });

  test("no file names a path of a developer's machine", () => {
    const naming = files.flatMap((path) => machinePaths(read(path)).map((found) => `${path}: ${found}`));
    expect(naming).toEqual([]);
  });

  test("no test leaves Terraform's state here", () => {
    expect(readdirSync(root).filter((name) => name.includes(".tfstate"))).toEqual([]);
  });

  test("the lock file names no server to download from", () => {
    expect(read("package-lock.json").match(/"resolved": .*/g)).toBeNull();
  });

  test("the lock file has every package for every machine, or no machine could install it", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as LockFile;
    const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
    const needed = Object.values(packages).flatMap(({ dependencies, optionalDependencies }) =>
      Object.keys({ ...dependencies, ...optionalDependencies }),
    );
    expect(needed.filter((name) => !locked.has(name))).toEqual([]);
  });
});

describe("a trespass is seen", () => {
  test.each<[string, string, string, string | undefined]>([
    [
      "a leaf that imports another",
      "src/definition/names.ts",
      'import { createClient } from "../api/index.js";',
      "src/definition/names.ts:1 imports ../api/index.js: definition may not import api",
    ],
    [
      "an effect alone",
      "src/api/client.ts",
      '\nimport "../terraform/index.js";',
      "src/api/client.ts:2 imports ../terraform/index.js: api may not import terraform",
    ],
    [
      "a type, where not even types are shared",
      "src/terraform/serve.ts",
      'import type { Model } from "../definition/index.js";',
      "src/terraform/serve.ts:1 imports ../definition/index.js: terraform may not import definition",
    ],
    [
      "a type inside a type",
      "src/terraform/serve.ts",
      'type Model = import("../definition/index.js").Model;',
      "src/terraform/serve.ts:1 imports ../definition/index.js: terraform may not import definition",
    ],
    [
      "a value where types alone are shared",
      "src/resources/role.ts",
      'import { type Client, createClient } from "../api/index.js";',
      "src/resources/role.ts:1 imports ../api/index.js: resources may import types of api alone",
    ],
    [
      "a namespace where types alone are shared",
      "src/resources/role.ts",
      'import * as api from "../api/index.js";',
      "src/resources/role.ts:1 imports ../api/index.js: resources may import types of api alone",
    ],
    [
      "everything passed on where types alone are shared",
      "src/resources/role.ts",
      'export * from "../api/index.js";',
      "src/resources/role.ts:1 imports ../api/index.js: resources may import types of api alone",
    ],
    [
      "a file behind an index",
      "src/constructs/props.ts",
      'import { snakeCase } from "../definition/names.js";',
      "src/constructs/props.ts:1 imports ../definition/names.js: take it from definition/index.ts",
    ],
    [
      "a file behind an index, passed on",
      "src/constructs/generated/role.ts",
      'export { type Model } from "../../definition/model.js";',
      "src/constructs/generated/role.ts:1 imports ../../definition/model.js: take it from definition/index.ts",
    ],
    [
      "a door that is open to another file",
      "src/provider/load.ts",
      'import { serve } from "../terraform/serve.js";',
      "src/provider/load.ts:1 imports ../terraform/serve.js: take it from terraform/index.ts",
    ],
    [
      "an import that waits",
      "src/emulator/server.ts",
      'const load = () => import("../cli/index.js");',
      "src/emulator/server.ts:1 imports ../cli/index.js: emulator may not import cli",
    ],
    [
      "an old-fashioned import",
      "src/provider/load.ts",
      'const codegen = require("../codegen/index.js");\nimport more = require("../codegen/index.js");',
      "src/provider/load.ts:1 imports ../codegen/index.js: provider may not import codegen\n" +
        "src/provider/load.ts:2 imports ../codegen/index.js: provider may not import codegen",
    ],
    [
      "the world outside of src",
      "src/index.ts",
      'import { version } from "../package.json";',
      "src/index.ts:1 imports ../package.json: it lies outside of src",
    ],
    [
      "a package of another folder",
      "src/provider/load.ts",
      'import { TerraformStack } from "cdktf";',
      "src/provider/load.ts:1 imports cdktf: provider may not import this package",
    ],
    [
      "another package of a scope",
      "src/terraform/serve.ts",
      'import { create } from "@bufbuild/protoplugin";',
      "src/terraform/serve.ts:1 imports @bufbuild/protoplugin: terraform may not import this package",
    ],
    [
      "the machine, where everything is pure",
      "src/definition/json.ts",
      'import { readFileSync } from "node:fs";',
      "src/definition/json.ts:1 imports node:fs: definition may not touch the machine",
    ],
    [
      "the machine by its old name",
      "src/resources/role.ts",
      'import { readFileSync } from "fs";',
      "src/resources/role.ts:1 imports fs: resources may not touch the machine",
    ],
    [
      "a definition, where the emulator is to find mistakes in it",
      "src/emulator/models.ts",
      'import { definitions } from "../resources/index.js";',
      "src/emulator/models.ts:1 imports ../resources/index.js: emulator may not import resources",
    ],
    [
      "a folder that the table does not know",
      "src/utils/misc.ts",
      "",
      "src/utils/misc.ts is in no folder of the table: say what utils may import",
    ],
  ])("%s", (_, path, text, seen) => {
    expect(trespasses({ [path]: text }, reaches).join("\n")).toBe(seen);
  });

  test.each<[string, string, string]>([
    ["a folder within reach", "src/resources/role.ts", 'import { optional } from "../definition/index.js";'],
    ["a neighbour", "src/api/errors/http-error.ts", 'import { redact } from "../redact.js";'],
    ["a type of api", "src/resources/role.ts", 'import { type Client, type Answer } from "../api/index.js";'],
    ["only types of api", "src/resources/role.ts", 'import type { Client } from "../api/index.js";'],
    ["a type of api passed on", "src/resources/role.ts", 'export type { Client } from "../api/index.js";'],
    ["an open door", "src/provider/main.ts", 'import { serve } from "../terraform/serve.js";'],
    ["a file within a package", "src/constructs/props.ts", 'import { ref } from "cdktf/lib/tfExpression";'],
    ["a package of an open scope", "src/codegen/bindings.ts", 'import { log } from "@cdktf/commons";'],
    [
      "an import in a text",
      "src/definition/json.ts",
      "const text = 'import { a } from \"../api/index.js\"';",
    ],
    ["an import in a comment", "src/definition/json.ts", '// import { a } from "../api/index.js";'],
  ])("but %s is none", (_, path, text) => {
    expect(trespasses({ [path]: text }, reaches)).toEqual([]);
  });

  test("a long file is seen, its last line break not counted", () => {
    const lines = (count: number): string => "line\n".repeat(count);
    expect(longerThan(300, { "src/a.ts": lines(300), "src/b.ts": lines(301) })).toEqual(["src/b.ts: 301"]);
  });

  test.each([
    ["work", "main/README.md"],
    ["root", ".terraformrc"],
    ["farm", "tools"],
  ])("a path below the folder %s is seen", (folder, rest) => {
    const path = `/${folder}/${rest}`;
    expect(machinePaths(`cd ${path} first`)).toEqual([path]);
  });

  test("but a folder of the same name elsewhere is none", () => {
    expect(machinePaths("the /work/ folder, ~/farmhouse and https://example.com/roots/")).toEqual([]);
  });
});
