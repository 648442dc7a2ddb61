/** The connections: whom they trust, and through which proxy they go. */
import { rootCertificates } from "node:tls";
import { type Dispatcher } from "undici";
import { type Proxy } from "./proxy.js";

export interface ConnectionOptions {
  readonly caCertificate?: string;
  readonly insecure: boolean;
  readonly proxy: Proxy | undefined;
}

export const createDispatcher = async ({
  caCertificate,
  insecure,
  proxy,
}: ConnectionOptions): Promise<Dispatcher> => {
  // Only now: it loads for 75 ms, and many runs of a provider (validation, schema) send nothing.
  const { Agent, ProxyAgent } = await import("undici");
  const tls = {
    rejectUnauthorized: !insecure,
    ...(caCertificate !== undefined && { ca: authorities(caCertificate) }),
  };
  // Waiting is bounded for the request as a whole (transport.ts).
  const options = { connect: tls, headersTimeout: 0, bodyTimeout: 0 };
  if (proxy === undefined) return new Agent(options);
  return new ProxyAgent({
    ...options,
    uri: proxy.url,
    requestTls: tls,
    // As other tools do: only https:// needs a tunnel.
    proxyTunnel: false,
  });
};

/** Given authorities replace the usual ones, so those are given, too. */
export const authorities = (caCertificate: string): string[] => [...rootCertificates, caCertificate];
