/** From process start to a listening server. The one place of the framework that touches the process. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Server, ServerCredentials } from "@grpc/grpc-js";
import { createLog, type Log } from "./log.js";
import { createCertificate } from "./plugin/certificate.js";
import { endWithParent, endWithSignal, surviveMistakes } from "./plugin/lifetime.js";
import { handshakeLine, messageForHumans, readHandshake, reattachValue } from "./plugin/handshake.js";
import { createServer } from "./protocol/server.js";
import { type Provider } from "./provider.js";

export interface ServeOptions {
  /** The executable's name, `terraform-provider-example`. */
  readonly name: string;
  /** The provider's address, `registry.terraform.io/example-org/example`. */
  readonly source: string;
  /**
   * Loads the provider. It starts when the handshake is done, so that Terraform connects meanwhile.
   * @param log Shown by Terraform with `TF_LOG`.
   */
  readonly load: (log: Log) => Promise<Provider>;
}

/**
 * Serves a provider to the Terraform that started this process, until Terraform says stop. With `--debug` it waits for
 * any Terraform instead, and prints how to attach it. A human who starts it otherwise is told what it is; exit code 1.
 */
export const serve = async (options: ServeOptions): Promise<void> => {
  const { name, source, load } = options;
  const parent = process.ppid;
  const log = createLog({ write: (line) => process.stderr.write(line), environment: process.env, name });
  const debug = process.argv.includes("--debug");
  const handshake = readHandshake(process.env);
  if (!debug && handshake.kind !== "ready") {
    process.stderr.write(
      handshake.kind === "human" ? `${messageForHumans({ name, source })}\n` : `${handshake.message}\n`,
    );
    process.exitCode = 1;
    return;
  }

  const provider = once(() => load(log));
  const address = createAddress();
  process.on("exit", address.remove);
  const { server, idle } = createServer({ load: provider, log, onShutdown: () => process.exit(0) });
  const clientCertificate = !debug && handshake.kind === "ready" ? handshake.clientCertificate : undefined;
  const identity = clientCertificate === undefined ? undefined : createCertificate();
  const credentials =
    identity && clientCertificate !== undefined
      ? ServerCredentials.createSsl(
          Buffer.from(clientCertificate),
          [
            {
              private_key: Buffer.from(identity.privateKeyPem),
              cert_chain: Buffer.from(identity.certificatePem),
            },
          ],
          true,
        )
      : ServerCredentials.createInsecure();
  await listen(server, address.target, credentials);

  surviveMistakes(process, log);
  if (debug) {
    endWithSignal(process);
    const value = reattachValue({ source, pid: process.pid, socketPath: address.path });
    process.stdout.write(
      `${name} waits for Terraform. In the shell where you run it:\n\n  export TF_REATTACH_PROVIDERS='${value}'\n\nCtrl-C ends it.\n`,
    );
  } else {
    endWithParent({ process, parent, idle });
    process.stdout.write(
      `${handshakeLine({ network: "unix", address: address.path, ...(identity && { certificate: identity.der }) })}\n`,
    );
  }
  log.debug("serving", { pid: process.pid });
  void provider().catch((error: unknown) =>
    log.error("the provider does not load", { error: String(error) }),
  );
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

interface Address {
  /** As gRPC wants it. */
  readonly target: string;
  readonly path: string;
  readonly remove: () => void;
}

/** A socket in a folder that only this user can enter; on Windows a named pipe would be its like, which Terraform does not speak. */
const createAddress = (): Address => {
  const folder = mkdtempSync(join(tmpdir(), "plugin-"));
  const path = join(folder, randomBytes(4).toString("hex"));
  return { target: `unix:${path}`, path, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const listen = (server: Server, target: string, credentials: ServerCredentials): Promise<void> =>
  new Promise((resolve, reject) => {
    server.bindAsync(target, credentials, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
