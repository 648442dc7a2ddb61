/** What a run of Terraform left on disk, to be searched for what must not be there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

const isZip = (content: Buffer): boolean => content.subarray(0, 4).toString("latin1") === "PK\x03\x04";

/** The plan, the state before it and the configuration are deflated in a plan file: nothing is found in it as it stands. */
const opened = (path: string): readonly (readonly [string, string])[] => {
  const content = readFileSync(path);
  if (!isZip(content)) return [[path, content.toString("latin1")]];
  return Object.entries(unzipSync(content)).map(([entry, inner]) => [
    `${path}:${entry}`,
    Buffer.from(inner).toString("latin1"),
  ]);
};

/** Every file below a folder, but for the provider itself; the entries of a plan file as `tfplan:tfstate` and so on. */
export const tracesBelow = (folder: string): ReadonlyMap<string, string> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (file) => file.isFile() && !file.name.startsWith("terraform-provider-"),
  );
  const all = files.flatMap(({ parentPath, name }) => opened(join(parentPath, name)));
  return new Map(all.map(([path, text]) => [path.slice(folder.length + 1), text]));
};
