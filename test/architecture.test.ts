/** Who may import whom, and what no file may say: rules of the whole repository, and proof that breaking them is seen. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importsOf, type Reaches, type Sources, trespasses } from "./support/architecture.js";

const root = join(__dirname, "..");

/**
 * Which folder of src may import which, and which packages. Examples and tests import what they like.
 *
 *   cli          codegen                      use anything below; used by nobody
 *   constructs   emulator     provider        three uses of the same definitions
 *                resources                    what Pivot has
 *   definition   api          terraform       each knows one world and no other
 */
const reaches: Reaches = {
  definition: { values: [], packages: ["zod"], node: false },
  api: { values: [], packages: ["undici", "zod"], node: true },
  terraform: {
    values: [],
    packages: ["@bufbuild/protobuf", "@grpc/grpc-js", "@msgpack/msgpack", "lossless-json"],
    node: true,
  },
  resources: { values: ["definition"], types: ["api"], packages: ["zod"], node: false },
  provider: {
    values: ["definition", "resources", "api", "terraform"],
    packages: [],
    node: true,
    // Terraform's first message waits for these two alone; the folders' other files would make it wait longer.
    doors: { "main.ts": ["definition/identity.ts", "terraform/serve.ts"] },
  },
  constructs: { values: ["definition", "resources"], packages: ["cdktf", "constructs"], node: true },
  emulator: { values: ["definition", "resources"], packages: [], node: true },
  codegen: {
    values: ["definition", "resources", "provider", "terraform"],
    packages: ["@cdktf/*", "cdktf", "constructs", "esbuild", "typescript"],
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

const isGenerated = (path: string): boolean =>
  path.includes("/generated/") || path === "src/resources/index.ts";

const sourceFiles = filesBelow("src");
const sources: Sources = Object.fromEntries(
  sourceFiles.filter((path) => path.endsWith(".ts")).map((path) => [path, read(path)]),
);

describe("the repository", () => {
  test("every import stays within its folder's reach", () => {
    expect(trespasses(sources, reaches)).toEqual([]);
  });

  test("every folder of the table exists", () => {
    const folders = new Set(Object.keys(sources).map((path) => path.split("/")[1]));
    expect(Object.keys(reaches).filter((folder) => !folders.has(folder))).toEqual([]);
  });

  test("only Terraform's protocol/ knows messages as they travel", () => {
    const knowing = Object.entries(sources)
      .filter(([path]) => path.startsWith("src/terraform/") && !path.startsWith("src/terraform/protocol/"))
      .flatMap(([path, text]) =>
        importsOf(text)
          .filter(({ specifier }) => specifier.includes("/protocol/generated/"))
          .map(({ specifier }) => `${path} imports ${specifier}`),
      );
    expect(knowing).toEqual([]);
  });

  test("nothing in src/terraform knows Pivot", () => {
    const knowing = sourceFiles.filter(
      (path) => path.startsWith("src/terraform/") && /pivot/i.test(read(path)),
    );
    expect(knowing).toEqual([]);
  });

  test("no file of src is longer than 300 lines", () => {
    const long = Object.entries(sources)
      .filter(([path]) => !isGenerated(path))
      .map(([path, text]) => `${path}: ${text.split("\n").length - 1}`)
      .filter((line) => Number(line.split(": ")[1]) > 300);
    expect(long).toEqual([]);
  });

  test("no file names a path of a developer's machine", () => {
    expect(
      Object.fromEntries(
        filesBelow("")
          .map((path) => [path, machinePaths(read(path))])
          .filter(([, found]) => found?.length),
      ),
    ).toEqual({});
  });

  test("the lock file names no server to download from", () => {
    expect(read("package-lock.json").match(/"resolved": .*/g)).toBeNull();
  });
});

/** Folders that exist on some machines only, and what stands in them. */
const machinePaths = (text: string): readonly string[] =>
  text.match(/\/(?:work\/[A-Za-z.]|root\/|farm\/)\S*/g) ?? [];
