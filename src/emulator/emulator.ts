/** Starts a Pivot to practise on. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { type CollectionPath } from "./collections.js";
import { type Contents } from "./contents.js";
import { type EraName, eras } from "./eras.js";
import { Faults } from "./faults.js";
import { load, save } from "./persistence.js";
import { type LoggedRequest, RequestLog } from "./request-log.js";
import { builtIn, converted, seedOf, together } from "./seed.js";
import { createPivotServer } from "./server.js";
import { Store } from "./store.js";
import { defaultSwitches, type Switches } from "./switches.js";

/** How to start an emulator; all of it may be left out. */
export interface EmulatorOptions {
  /** Address to listen on. `127.0.0.1`, when absent: nobody else's machine can reach it. */
  readonly host?: string;
  /** Chosen by the system, when absent. */
  readonly port?: number;
  /** What callers must send as `x-imply-api-token`. A new UUID, when absent. */
  readonly token?: string;
  /** Which version to play. `D`, the newest, when absent. */
  readonly era?: EraName;
  /** Where the version leaves things open, or differs from its documents. */
  readonly switches?: Partial<Switches>;
  /** Collections that this server lacks: connections under `fixedConnections`, users without native users. */
  readonly absent?: readonly CollectionPath[];
  /** False: `enableApiEndpoint` is not set, and only the user interface answers. */
  readonly apiEnabled?: boolean;
  /** How many reads of a collection still see it as it was before a write. 0, when absent. */
  readonly readLag?: number;
  /** What it holds at the start: objects by list key, or `"demo"`, a small company. Nothing, when absent. */
  readonly seed?: Contents | "demo";
  /** Where to keep what it holds, from one start to the next. What the file holds goes before the seed. */
  readonly persistFile?: string;
  /** Path under which Pivot is served, as its `serverRoot`. */
  readonly serverRoot?: string;
  /** PEM texts; HTTPS, when given. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Told of every request. */
  readonly onRequest?: (request: LoggedRequest) => void;
  /** The clock. */
  readonly now?: () => Date;
}

/** A Pivot that runs: where it is, what it was asked, what it holds, and how to have it misbehave. */
export interface Emulator {
  /** What the provider takes as its endpoint. */
  readonly endpoint: string;
  readonly token: string;
  readonly port: number;
  readonly requests: RequestLog;
  readonly faults: Faults;
  /** Copies of all objects as they are kept, by list key. */
  snapshot(): Required<Contents>;
  /** Adds objects, or replaces those of the same name, as if by the user interface. Throws InvalidContents. */
  seed(contents: Contents | "demo"): void;
  /** Back to the seed alone, without faults and requests; what a file held is gone, too. */
  reset(): void;
  /** Ends all connections. A second call waits for the first. */
  close(): Promise<void>;
}

/**
 * A Pivot of one's own, until it is closed. Throws InvalidContents for the seed and the file, UnusableFile, and the
 * system's error when the port is taken.
 */
export const startEmulator = async (options: EmulatorOptions = {}): Promise<Emulator> => {
  const { token = randomUUID(), era = "D", persistFile } = options;
  const switches: Switches = { ...defaultSwitches, ...eras[era].switches, ...options.switches };
  const root = options.serverRoot ? `/${options.serverRoot.replace(/^\/+|\/+$/g, "")}` : "";
  const requests = new RequestLog();
  const faults = new Faults();
  const store = new Store(
    options.readLag ?? 0,
    persistFile === undefined ? undefined : (contents) => save(persistFile, contents),
  );
  const reset = (): void => {
    store.replace(together(builtIn(switches), seedOf(options.seed ?? {}, switches)));
    faults.clear();
    requests.clear();
  };

  const saved =
    persistFile === undefined ? undefined : load(persistFile, (saved) => converted(saved, switches));
  if (saved) store.replace(saved);
  else reset();

  const server = createPivotServer({
    surroundings: {
      store,
      switches,
      absent: [...eras[era].absent, ...(options.absent ?? [])],
      now: everLater(options.now ?? (() => new Date())),
    },
    faults,
    token,
    root,
    apiEnabled: options.apiEnabled ?? true,
    tls: options.tls,
    onRequest: (request) => {
      requests.add(request);
      options.onRequest?.(request);
    },
  });
  const { host = "127.0.0.1" } = options;
  server.listen(options.port ?? 0, host);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  const close = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  let closing: Promise<void> | undefined;

  return {
    endpoint: `${options.tls ? "https" : "http"}://${reachable(host)}:${port}${root}`,
    token,
    port,
    requests,
    faults,
    snapshot: () => store.snapshot(),
    seed: (contents) => store.replace(together(store.snapshot(), seedOf(contents, switches))),
    reset,
    close: () => (closing ??= close()),
  };
};

/** An address that stands for all of the machine's is reached at the machine's own. */
const reachable = (host: string): string => {
  const address = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return address.includes(":") ? `[${address}]` : address;
};

/** A clock whose every reading is later than the one before, by a millisecond at least. */
const everLater = (clock: () => Date): (() => Date) => {
  let last = -Infinity;
  return () => {
    last = Math.max(last + 1, clock().getTime());
    return new Date(last);
  };
};
