/**
 * Level 1 constructs: cdktf's own generator, fed with the schema that the real terraform reads from our real
 * executable, taken from a mirror folder instead of a registry.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { packagePath, providerSource, version } from "../definition/index.js";
import { bundleProvider } from "./bundle.js";
import { type Generated, generatedNotice } from "./generated.js";

const target = "src/constructs/generated/level1";

/** cdktf's code does not compile under our compiler switches; what it exports does. */
const uncheck = "// @ts-nocheck";

export const bindings = async (): Promise<Generated> => {
  const folder = await mkdtemp(join(tmpdir(), "bindings-"));
  const { TF_CLI_CONFIG_FILE: before } = process.env;
  try {
    await generate(folder);
    const { type } = providerSource;
    const made = join(folder, "out/providers", type);
    const files = await readdir(made, { recursive: true, withFileTypes: true });
    const notice = generatedNotice("the provider's schema");
    return new Map(
      await Promise.all(
        files
          .filter((file) => file.isFile() && file.name.endsWith(".ts"))
          .map((file) => join(file.parentPath, file.name))
          .sort()
          .map(async (path): Promise<[string, string]> => {
            const name = path.slice(made.length + 1).replaceAll("\\", "/");
            const code = withoutBlocks(await readFile(path, "utf8"));
            return [posix.join(target, name), `// ${notice}\n${uncheck}\n${code}`];
          }),
      ),
    );
  } finally {
    // Whatever starts Terraform later in this process finds no settings that are gone.
    if (before === undefined) delete process.env["TF_CLI_CONFIG_FILE"];
    else process.env["TF_CLI_CONFIG_FILE"] = before;
    await rm(folder, { recursive: true, force: true });
  }
};

/** In HCL, cdktf would write what is nested as blocks, and ours are attributes. An object is one if it is called a list. */
const withoutBlocks = (code: string): string =>
  code.replaceAll(/isBlock: true,(\s+)type: "(?:list|struct)"/g, 'isBlock: false,$1type: "list"');

const generate = async (folder: string): Promise<void> => {
  const mirror = join(folder, "mirror");
  const packed = join(mirror, packagePath());
  await mkdir(dirname(packed), { recursive: true });
  await bundleProvider(join(folder, "provider"), packed);
  const settings = join(folder, "terraform.rc");
  await writeFile(
    settings,
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
  );
  process.env["TF_CLI_CONFIG_FILE"] = settings;
  process.env["CHECKPOINT_DISABLE"] = "1";
  // Imported only now: cdktf looks at the settings while it loads.
  const { ConstructsMaker, TerraformProviderConstraint } = await import("@cdktf/provider-generator");
  const { Language } = await import("@cdktf/commons");
  const maker = new ConstructsMaker({
    targetLanguage: Language.TYPESCRIPT,
    codeMakerOutput: join(folder, "out"),
  });
  const { namespace, type } = providerSource;
  await maker.generate([
    new TerraformProviderConstraint({ name: type, source: `${namespace}/${type}`, version }),
  ]);
};
