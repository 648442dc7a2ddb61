/** A client of one Pivot server. */
import { setMaxListeners } from "node:events";
import { type Dispatcher } from "undici";
import { addressOf, decoded } from "./address.js";
import { headersOf, secretsOf } from "./authentication.js";
import { type Clock, systemClock } from "./clock.js";
import { type Collection, type CollectionKeys, createCollection } from "./collection.js";
import { createDispatcher } from "./dispatcher.js";
import { createExchange } from "./exchange.js";
import { createLimit } from "./limit.js";
import { type Log } from "./log.js";
import { type Environment, type Proxy, proxyFor } from "./proxy.js";
import { backoff } from "./retry.js";
import { createTransport } from "./transport.js";

export interface ClientOptions {
  /** `https://pivot.example.com`, with port and path prefix if there are any. */
  readonly endpoint: string;
  readonly apiToken: string;
  /** An authority to trust besides Node's own, in PEM. */
  readonly caCertificate?: string;
  /** Accepts any certificate. */
  readonly insecure: boolean;
  /** For every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for one attempt, from sending to the last byte of the answer. */
  readonly requestTimeoutMs: number;
  /** How often a request that is safe to repeat is repeated. */
  readonly maxRetries: number;
  readonly maxConcurrentRequests: number;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are looked up. Default: no proxy. */
  readonly environment?: Environment;
  /** Default: the system's. */
  readonly clock?: Clock;
  /** From 0 to 1. Default: Math.random. */
  readonly random?: () => number;
  /** Default: no log. */
  readonly log?: Log;
}

export interface Client {
  /** A new view of a collection; keep it, so that reads are shared and writes are noticed. */
  collection(keys: CollectionKeys): Collection;
  /** Aborts reads, waits for the answers to writes that are sent; what comes later fails with PivotStoppedError. */
  stop(): void;
  /** Waits for what is under way, and closes the connections. */
  close(): Promise<void>;
}

export const createClient = (options: ClientOptions): Client => {
  const { environment = {}, clock = systemClock, random = Math.random, log = () => undefined } = options;
  const { requestTimeoutMs: timeoutMs, maxRetries, caCertificate, insecure } = options;
  const address = addressOf(options.endpoint);
  const { origin, root } = address;
  const proxy = proxyFor(origin, environment);
  const stop = new AbortController();
  const stopping = stop.signal;
  // Every wait for another attempt listens.
  setMaxListeners(0, stopping);
  let connections: Promise<Dispatcher> | undefined;
  const connect = (): Promise<Dispatcher> =>
    (connections ??= createDispatcher({
      insecure,
      proxy,
      ...(caCertificate !== undefined && { caCertificate }),
    }));
  const exchange = createExchange({
    address,
    transport: createTransport({
      origin,
      headers: headersOf(options, address),
      connect,
      timeoutMs,
      stopping,
    }),
    limit: createLimit(options.maxConcurrentRequests),
    secrets: [...secretsOf(options, address), ...passwordIn(proxy)],
    timeoutMs,
    proxy,
    maxRetries,
    clock,
    random,
    log,
    stopping,
  });
  const pause = (earlier: number): Promise<void> =>
    // When stopped, the request that follows says so.
    clock.sleep(backoff(earlier, random()), stopping).catch(() => undefined);
  return {
    collection: (keys) => createCollection(keys, { root, exchange, pause, clock, log }),
    stop: () => stop.abort(),
    close: async () => {
      // Connections that could not be made need no closing.
      const dispatcher = await connections?.catch(() => undefined);
      await dispatcher?.close();
    },
  };
};

const passwordIn = (proxy: Proxy | undefined): readonly string[] =>
  proxy !== undefined && URL.canParse(proxy.url) ? [decoded(new URL(proxy.url).password)] : [];
