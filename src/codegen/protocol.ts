/** TypeScript messages and service descriptions from the .proto files, by buf and ts-proto. No network: both are npm packages. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { type Generated, generatedNotice } from "./generated.js";

const sources = "src/terraform/protocol";
const target = "src/terraform/protocol/generated";

/** Small and static: code is loaded at every start of the provider, and a start is what users wait for. */
const options = [
  "env=node",
  "esModuleInterop=true",
  "importSuffix=.js",
  "outputServices=grpc-js",
  "outputJsonMethods=false",
  "outputPartialMethods=false",
  "oneof=unions-value",
  "forceLong=number",
  "removeEnumPrefix=true",
];

export const protocol = async (): Promise<Generated> => {
  const folder = await mkdtemp(join(tmpdir(), "protocol-"));
  try {
    const template = {
      version: "v2",
      inputs: [{ directory: sources }],
      plugins: [
        {
          local: "node_modules/.bin/protoc-gen-ts_proto",
          out: folder,
          opt: options,
          include_imports: true,
          include_wkt: true,
        },
      ],
    };
    await promisify(execFile)(join("node_modules", ".bin", "buf"), [
      "generate",
      "--template",
      JSON.stringify(template),
    ]);
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const modules = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    return new Map(
      await Promise.all(
        modules.sort().map(async (path): Promise<[string, string]> => {
          const name = path.slice(folder.length + 1).replaceAll("\\", "/");
          const notice = generatedNotice(`the .proto files of ${sources}`);
          return [posix.join(target, name), `// ${notice}\n${await readFile(path, "utf8")}`];
        }),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
