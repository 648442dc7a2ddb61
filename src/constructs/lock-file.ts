/**
 * Our entry in Terraform's dependency lock file. With it in place `cdktf deploy` does not ask a registry for checksums,
 * and Terraform checks the executable against ours.
 */
import { createHash } from "node:crypto";

export interface LockedProvider {
  /** Host, namespace and type. */
  readonly source: string;
  readonly version: string;
  readonly hashes: readonly string[];
}

export const lockFileName = ".terraform.lock.hcl";

/** The text of a lock file (empty for none) with this provider's entry in it, in place of an older one. */
export const withProvider = (lockFile: string, { source, version, hashes }: LockedProvider): string => {
  const entry = [
    `provider "${source}" {`,
    `  version     = "${version}"`,
    `  constraints = "${version}"`,
    "  hashes = [",
    ...hashes.map((hash) => `    "${hash}",`),
    "  ]",
    "}",
  ].join("\n");
  const others = lockFile
    .split(/^(?=provider ")/m)
    .map((block) => block.trim())
    .filter((block) => block !== "" && !block.startsWith(`provider "${source}"`));
  return `${[...others, entry].join("\n\n")}\n`;
};

/** Terraform's checksum of a provider's folder with this one file in it: the same for every platform. */
export const folderHash = (fileName: string, content: Uint8Array): string => {
  const file = createHash("sha256").update(content).digest("hex");
  return `h1:${createHash("sha256").update(`${file}  ${fileName}\n`).digest("base64")}`;
};
