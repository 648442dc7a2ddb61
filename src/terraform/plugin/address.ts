/** Where the plugin listens. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Address {
  /** As gRPC wants it. */
  readonly target: string;
  readonly path: string;
  readonly remove: () => void;
}

/** In bytes: what macOS takes, the system with the narrowest limit. A longer path would be cut without a word. */
const longestPath = 103;

/**
 * A socket in a folder that only this user can enter; on Windows a named pipe would be its like, which Terraform does
 * not speak. Throws with what to do.
 */
export const createAddress = (environment: Readonly<Record<string, string | undefined>>): Address => {
  const wanted = environment["PLUGIN_UNIX_SOCKET_DIR"] || tmpdir();
  const fits = Buffer.byteLength(join(wanted, "plugin-123456", "12345678")) <= longestPath;
  const folder = makeFolder(fits ? wanted : "/tmp");
  const path = join(folder, randomBytes(4).toString("hex"));
  return { target: `unix:${path}`, path, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const makeFolder = (within: string): string => {
  try {
    return mkdtempSync(join(within, "plugin-"));
  } catch (error) {
    throw new Error(
      `no folder for its socket can be made in ${within} (${String(error)}). Set TMPDIR to a folder that exists and that you may write to.`,
    );
  }
};
