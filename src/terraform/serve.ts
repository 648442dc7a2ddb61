/** From process start to a listening server. The one place of the framework that touches the process. */
import { type Server, ServerCredentials } from "@grpc/grpc-js";
import { createLog, type Log } from "./log.js";
import { type Address, createAddress } from "./plugin/address.js";
import { createCertificate } from "./plugin/certificate.js";
import { endWithParent, endWithSignal, surviveMistakes } from "./plugin/lifetime.js";
import {
  answerTo,
  type Handshake,
  handshakeLine,
  messageForHumans,
  readHandshake,
  reattachValue,
} from "./plugin/handshake.js";
import { createServer } from "./protocol/server.js";
import { type Provider } from "./provider.js";

export interface ServeOptions {
  /** The executable's name, `terraform-provider-example`. */
  readonly name: string;
  readonly version: string;
  /** How people use the provider, for somebody who starts the executable by hand. */
  readonly usage: string;
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
 * any Terraform instead, and prints how to attach it. A human who starts it otherwise is told what it is: exit code 1, or 0
 * for who asked with `--help` or `--version`.
 */
export const serve = async (options: ServeOptions): Promise<void> => {
  const { name, version, usage, source, load } = options;
  const parent = process.ppid;
  const log = createLog({ write: (line) => process.stderr.write(line), environment: process.env, name });
  const debug = process.argv.includes("--debug");
  const handshake = readHandshake(process.env);
  const refuse = (message: string): void => {
    process.stderr.write(`${message}\n`);
    process.exitCode = 1;
  };
  if (!debug && handshake.kind !== "ready") {
    const answer = handshake.kind === "human" ? answerTo(process.argv, { name, version, usage }) : undefined;
    if (answer === undefined)
      refuse(handshake.kind === "human" ? messageForHumans({ name, usage }) : handshake.message);
    else process.stdout.write(`${answer}\n`);
    return;
  }

  const provider = once(() => load(log));
  const { server, idle } = createServer({ load: provider, log, onShutdown: () => process.exit(0) });
  const secrecy = secrecyFor(debug ? undefined : handshake);
  const address = await listening(server, secrecy.credentials).catch((error: unknown) =>
    refuse(`${name} cannot start: ${error instanceof Error ? error.message : String(error)}`),
  );
  if (!address) return;

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
      `${handshakeLine({ network: "unix", address: address.path, ...(secrecy.certificate && { certificate: secrecy.certificate }) })}\n`,
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

/** Mutual TLS where the other side brings a certificate: the credentials to serve with, and our own in DER. */
const secrecyFor = (
  handshake: Handshake | undefined,
): { readonly credentials: ServerCredentials; readonly certificate?: Uint8Array } => {
  if (handshake?.kind !== "ready" || handshake.clientCertificate === undefined) {
    return { credentials: ServerCredentials.createInsecure() };
  }
  const { privateKeyPem, certificatePem, der } = createCertificate();
  const pair = { private_key: Buffer.from(privateKeyPem), cert_chain: Buffer.from(certificatePem) };
  return {
    credentials: ServerCredentials.createSsl(Buffer.from(handshake.clientCertificate), [pair], true),
    certificate: der,
  };
};

const listening = async (server: Server, credentials: ServerCredentials): Promise<Address> => {
  const address = createAddress(process.env);
  process.on("exit", address.remove);
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(address.target, credentials, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
  return address;
};
