/** A client against a server of the test, with a clock on which time passes only by sleeping. */
import {
  type Client,
  type ClientOptions,
  type Clock,
  createClient,
  type LogLine,
} from "../../src/api/index.js";

export const token = "00000000-0000-4000-8000-00000000f00d";

export class FakeClock implements Clock {
  /** How long each sleep was, in milliseconds. */
  readonly sleeps: number[] = [];
  #now = Date.parse("2025-01-01T00:00:00Z");

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds);
    this.pass(milliseconds);
    return Promise.resolve();
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

export interface TestClient {
  readonly client: Client;
  readonly clock: FakeClock;
  readonly lines: readonly LogLine[];
}

/** Chance is always 1: every wait is the longest one possible. */
export const testClient = (endpoint: string, options: Partial<ClientOptions> = {}): TestClient => {
  const clock = new FakeClock();
  const lines: LogLine[] = [];
  const client = createClient({
    endpoint,
    apiToken: token,
    insecure: false,
    headers: {},
    requestTimeoutMs: 10_000,
    maxRetries: 2,
    maxConcurrentRequests: 10,
    clock,
    random: () => 1,
    log: (line) => lines.push(line),
    ...options,
  });
  return { client, clock, lines };
};

export const roles = { path: "roles", singular: "role", plural: "roles", volatile: [] } as const;
