/** Who this provider is, for Terraform and for everybody who puts it where Terraform looks. */

export const version = "0.1.0";

/** The provider's address: `registry.terraform.io/pivot-as-code/pivot`. */
export const providerSource = {
  host: "registry.terraform.io",
  namespace: "pivot-as-code",
  type: "pivot",
} as const;

/** How Terraform writes a machine: `linux_amd64`. */
export const terraformPlatform = (os: string = process.platform, cpu: string = process.arch): string =>
  `${os === "win32" ? "windows" : os}_${cpu === "x64" ? "amd64" : cpu === "ia32" ? "386" : cpu}`;

/** What Terraform wants the provider to be called: also the executable in `dist`, and with `.zip` the package beside it. */
export const providerName = `terraform-provider-${providerSource.type}`;

/** The provider's one file, as Terraform starts it. */
export const executableName = `${providerName}_v${version}`;

/**
 * Where the packed provider lies below a folder in which Terraform looks for providers, such as `terraform.d/plugins`.
 * Packed, because Terraform unpacks a copy; to an executable it would only link, even from a cache of all projects.
 */
export const packagePath = (platform = terraformPlatform()): string => {
  const { host, namespace, type } = providerSource;
  return [host, namespace, type, `${providerName}_${version}_${platform}.zip`].join("/");
};
