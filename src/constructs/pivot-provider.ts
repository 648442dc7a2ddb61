/** The provider in a stack, and packed beside the synthesised stack: no registry and no CLI settings are needed. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Annotations, TerraformStack } from "cdktf";
// The hook that cdktf's own TerraformAsset uses; its index does not export it.
import { addCustomSynthesis } from "cdktf/lib/synthesize/synthesizer";
import { type Construct, type IConstruct } from "constructs";
import {
  executableName,
  later,
  packagePath,
  providerName,
  providerSource,
  settings,
  terraformPlatform,
  validateAttributes,
  version,
} from "../definition/index.js";
import { textOf } from "../hcl/index.js";
import { PivotProvider as Level1Provider } from "./generated/level1/provider/index.js";
import { type Settings } from "./generated/settings.js";
import { folderHash, lockFileName, withProvider } from "./lock-file.js";
import { synthesised } from "./made.js";
import { sameProvider } from "./meta.js";
import { problemText } from "./props.js";
import { isSecretText } from "./secrets.js";

/** Props of {@link PivotProvider}. */
export interface PivotProviderProps extends Settings {
  /**
   * What tells it from another provider in the stack.
   * @default - none: it is the one that constructs use when they are given no `provider`
   */
  readonly alias?: string;
  /**
   * The machines that will run Terraform on the synthesised stack, as Terraform writes them: `linux_amd64`. Name them
   * when a stack is synthesised on one kind of machine and applied on another.
   * @default - the machine that synthesises
   */
  readonly platforms?: readonly string[];
}

/**
 * Says which Pivot a stack is for. Without props, the address and the token come from `PIVOT_ENDPOINT` and
 * `PIVOT_API_TOKEN` when Terraform runs.
 */
export class PivotProvider extends Level1Provider {
  constructor(scope: Construct, id: string, props: PivotProviderProps = {}) {
    const { platforms = [terraformPlatform()], ...config } = props;
    const { headers, ...others } = config;
    super(scope, id, others);
    // cdktf would write their names in snake case.
    if (headers !== undefined) this.addOverride("headers", headers);
    this.node.addValidation({
      validate: () => [...secretsInText(this, config), ...misfits(this, config), ...sameProvider(this)],
    });
    if (platforms.some((platform) => platform.startsWith("windows_"))) {
      Annotations.of(this).addWarning(
        "The provider is a Node.js script, which Terraform cannot start on Windows. Run Terraform under WSL.",
      );
    }
    addCustomSynthesis(this, {
      onSynthesize: ({ outdir, manifest }) => {
        const { workingDirectory } = manifest.forStack(TerraformStack.of(this));
        placeProvider(join(outdir, workingDirectory), platforms);
      },
    });
  }
}

/** By the rules of the provider, as far as they can be told now. */
const misfits = (scope: IConstruct, config: Settings): readonly string[] => {
  const model = Object.fromEntries(
    Object.entries(config).map(([name, value]) => [name, known(synthesised(scope, value))]),
  );
  return validateAttributes(settings, model, [])
    .filter(({ severity }) => severity === "error")
    .map((problem) => problemText(problem, settings));
};

const known = (value: unknown): unknown => (typeof value === "string" ? (textOf(value) ?? later) : value);

const secretsInText = (scope: IConstruct, { apiToken, headers }: Settings): string[] => [
  ...(isSecretText(synthesised(scope, apiToken))
    ? [
        "apiToken is a secret written into the program. Leave it out and set PIVOT_API_TOKEN where Terraform runs, or " +
          "take it from a TerraformVariable with sensitive: true.",
      ]
    : []),
  ...Object.entries(headers ?? {})
    .filter(
      ([name, value]) =>
        /authorization|token|secret|key|cookie/i.test(name) && isSecretText(synthesised(scope, value)),
    )
    .map(
      ([name]) =>
        `headers.${name} is a secret written into the program. Set PIVOT_HEADERS where Terraform runs.`,
    ),
];

/** The folder below which Terraform looks for providers, in the folder where it runs. */
const mirror = "terraform.d/plugins";

const placeProvider = (workingDirectory: string, platforms: readonly string[]): void => {
  const { host, namespace, type } = providerSource;
  const executable = built(providerName);
  const packed = built(`${providerName}.zip`);
  for (const platform of platforms) {
    const target = join(workingDirectory, mirror, packagePath(platform));
    mkdirSync(dirname(target), { recursive: true });
    // Whole at any time: a run of Terraform may be unpacking it.
    copyFileSync(packed, `${target}.tmp`);
    renameSync(`${target}.tmp`, target);
  }
  const lockFile = join(workingDirectory, lockFileName);
  const hash = folderHash(executableName, readFileSync(executable));
  const before = existsSync(lockFile) ? readFileSync(lockFile, "utf8") : "";
  writeFileSync(
    lockFile,
    withProvider(before, { source: `${host}/${namespace}/${type}`, version, hashes: [hash] }),
  );
};

/** Beside the published library, for cdktf or cdktn; or in dist when the sources run by themselves. */
const built = (name: string): string => {
  const places = [join(__dirname, "..", name), join(__dirname, "../../dist", name)];
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    `${name} is missing: looked for ${places.join(" and ")}. Install cdktf-provider-pivot again, or run its build.`,
  );
};
