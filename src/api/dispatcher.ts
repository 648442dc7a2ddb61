/** The connections: whom they trust, and which proxy they go through. */
import { rootCertificates } from "node:tls";
import { type Dispatcher } from "undici";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ConnectionOptions {
  readonly origin: string;
  readonly caCertificate?: string;
  readonly insecure: boolean;
  readonly environment: Environment;
}

export const createDispatcher = async ({
  origin,
  caCertificate,
  insecure,
  environment,
}: ConnectionOptions): Promise<Dispatcher> => {
  // Only now: it loads for 75 ms, and many runs of a provider (validation, schema) send nothing.
  const { Agent, EnvHttpProxyAgent } = await import("undici");
  const tls = {
    rejectUnauthorized: !insecure,
    ...(caCertificate !== undefined && { ca: authorities(caCertificate) }),
  };
  // Waiting is bounded for the request as a whole (transport.ts).
  const options = { connect: tls, headersTimeout: 0, bodyTimeout: 0 };
  const proxy = proxyFor(origin, environment);
  if (proxy === undefined) return new Agent(options);
  return new EnvHttpProxyAgent({
    ...options,
    requestTls: tls,
    // As other tools do: only https:// needs a tunnel.
    proxyTunnel: false,
    // Empty texts keep undici from looking into this process's own environment.
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy: setting(environment, "NO_PROXY") ?? "",
  });
};

/** Given authorities replace the usual ones, so those are given, too. */
export const authorities = (caCertificate: string): string[] => [...rootCertificates, caCertificate];

/** The proxy for this address; undefined when there is none. Other tools know it without `http://`, too. */
export const proxyFor = (origin: string, environment: Environment): string | undefined => {
  const proxy = setting(environment, origin.startsWith("https:") ? "HTTPS_PROXY" : "HTTP_PROXY");
  return proxy === undefined || proxy.includes("://") ? proxy : `http://${proxy}`;
};

/** Lower case goes first, as in other tools. */
const setting = (environment: Environment, name: string): string | undefined =>
  [environment[name.toLowerCase()], environment[name]].find((value) => value !== undefined && value !== "");
