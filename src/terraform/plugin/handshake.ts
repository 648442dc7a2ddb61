/** HashiCorp's plugin handshake: a cookie and a certificate in, one line out. */
import { X509Certificate } from "node:crypto";

const cookie = {
  name: "TF_PLUGIN_MAGIC_COOKIE",
  value: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
};

/** The version of Terraform's provider protocol that we speak. */
const protocolVersion = 6;

export type Handshake =
  /** No Terraform started us. */
  | { readonly kind: "human" }
  /** A Terraform that we do not understand. */
  | { readonly kind: "refused"; readonly message: string }
  /** `clientCertificate` in PEM: the other side wants mutual TLS. */
  | { readonly kind: "ready"; readonly clientCertificate?: string };

/**
 * @param environment Terraform sets the cookie, the versions that it accepts and, for mutual TLS, its certificate.
 * One that names no versions is let in: it compares the version in our answer itself.
 */
export const readHandshake = (environment: Readonly<Record<string, string | undefined>>): Handshake => {
  if (environment[cookie.name] !== cookie.value) return { kind: "human" };
  const offered = environment["PLUGIN_PROTOCOL_VERSIONS"];
  if (offered && !offered.split(",").map(Number).includes(protocolVersion)) {
    return {
      kind: "refused",
      message:
        `This provider speaks version ${protocolVersion} of Terraform's plugin protocol; the program that started it ` +
        `offers ${offered}. Use Terraform 1.0 or later.`,
    };
  }
  const clientCertificate = environment["PLUGIN_CLIENT_CERT"];
  if (!clientCertificate) return { kind: "ready" };
  const wrong = whyNoCertificate(clientCertificate);
  if (wrong === undefined) return { kind: "ready", clientCertificate };
  return {
    kind: "refused",
    message: `PLUGIN_CLIENT_CERT holds no certificate in PEM (${wrong}). Terraform sets it for the plugins that it starts; set by anybody else, it is in the way.`,
  };
};

/** Undefined when it is one. TLS would take anything for one, and then let nobody in. */
const whyNoCertificate = (pem: string): string | undefined => {
  try {
    new X509Certificate(pem);
    return undefined;
  } catch (error) {
    return String(error);
  }
};

export interface Listening {
  readonly network: "unix" | "tcp";
  /** The socket's path, or host and port. */
  readonly address: string;
  /** Our certificate in DER; absent without TLS. */
  readonly certificate?: Uint8Array;
}

/** The one line on stdout that tells Terraform where we listen, without its line end. */
export const handshakeLine = ({ network, address, certificate }: Listening): string => {
  const line = `1|${protocolVersion}|${network}|${address}|grpc`;
  if (!certificate) return line;
  return `${line}|${Buffer.from(certificate).toString("base64").replace(/=+$/, "")}`;
};

export interface Described {
  /** The executable's name. */
  readonly name: string;
  readonly version: string;
  /** How people use it. */
  readonly usage: string;
}

/** For somebody who started the executable by hand. */
export const messageForHumans = ({ name, usage }: Omit<Described, "version">): string =>
  `${name} is a Terraform provider: Terraform starts it, people do not.

${usage}

To run it in a debugger, start it with --debug: it then prints how to attach Terraform to it.`;

/** What somebody asked for by an option; undefined when nothing of the kind was asked. */
export const answerTo = (args: readonly string[], described: Described): string | undefined => {
  if (args.includes("--version")) return `${described.name} ${described.version}`;
  return args.includes("--help") ? messageForHumans(described) : undefined;
};

/** The value of TF_REATTACH_PROVIDERS that makes a Terraform use a process which runs already. */
export const reattachValue = ({
  source,
  pid,
  socketPath,
}: {
  readonly source: string;
  readonly pid: number;
  readonly socketPath: string;
}): string =>
  JSON.stringify({
    [source]: {
      Protocol: "grpc",
      ProtocolVersion: protocolVersion,
      Pid: pid,
      // Terraform leaves the process running when it is done.
      Test: true,
      Addr: { Network: "unix", String: socketPath },
    },
  });
