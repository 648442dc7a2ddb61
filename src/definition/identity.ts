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

/** Where the executable lies below a folder in which Terraform looks for providers, such as `terraform.d/plugins`. */
export const executablePath = (platform = terraformPlatform()): string => {
  const { host, namespace, type } = providerSource;
  return [host, namespace, type, version, platform, `terraform-provider-${type}_v${version}`].join("/");
};
