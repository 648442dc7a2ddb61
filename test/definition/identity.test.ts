import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  executableName,
  packagePath,
  providerSource,
  terraformPlatform,
  version,
} from "../../src/definition/index.js";

test("the version is the one that is published", () => {
  const text = readFileSync(resolve(__dirname, "../../package.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({ version });
});

test("the address is the one that configurations name", () => {
  expect(providerSource).toEqual({
    host: "registry.terraform.io",
    namespace: "pivot-as-code",
    type: "pivot",
  });
});

test.each([
  ["linux", "x64", "linux_amd64"],
  ["linux", "arm64", "linux_arm64"],
  ["darwin", "arm64", "darwin_arm64"],
  ["win32", "x64", "windows_amd64"],
  ["win32", "ia32", "windows_386"],
])("Terraform writes %s on %s as %s", (os, cpu, platform) => {
  expect(terraformPlatform(os, cpu)).toBe(platform);
});

test("the packed provider lies where Terraform looks for it, the executable under the name that it starts", () => {
  expect(executableName).toBe(`terraform-provider-pivot_v${version}`);
  expect(packagePath("linux_amd64")).toBe(
    `registry.terraform.io/pivot-as-code/pivot/terraform-provider-pivot_${version}_linux_amd64.zip`,
  );
});
