/** What was asked of the emulator, without tokens and secrets. */
import { isObject } from "./json.js";

/** A request and how it ended. What is secret in it reads `(secret)`. */
export interface LoggedRequest {
  readonly method: string;
  /** Decoded, below `/api/v1`: `data-cubes/wiki`. */
  readonly path: string;
  /** The status answered; 0 when there was no answer. */
  readonly status: number;
  /** Milliseconds from its arrival to its answer. */
  readonly duration: number;
  readonly body?: unknown;
  /** Why the emulator itself failed; it kept nothing then. */
  readonly failure?: string;
}

const secrets = new Set([
  ...["pass", "passHistory", "twoFactorAuthSecret", "password", "bearerToken", "implyToken", "implyHmac"],
  ...["key", "passphrase", "sockPassword", "socksPassword", "decoratorOptions", "authHeader", "payload"],
]);

/** Webhook addresses and hashes given as text are credentials, too. */
export const isSecret = (key: string, value: unknown): boolean =>
  secrets.has(key) || (typeof value === "string" && (key === "url" || key === "currentPass"));

/** The value with every secret in it replaced. */
export const redact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(redact);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isSecret(key, inner) ? "(secret)" : redact(inner)]),
  );
};

/** The most recent requests are kept, so that a long-running emulator does not grow. */
const capacity = 10_000;

/** The requests since the start or the last reset, the oldest first. */
export class RequestLog {
  #all: LoggedRequest[] = [];

  get all(): readonly LoggedRequest[] {
    return this.#all;
  }

  /** How many requests begin so: `POST roles`, `GET`, or all of them. */
  count(on = ""): number {
    return this.#all.filter(({ method, path }) => `${method} ${path}`.startsWith(on)).length;
  }

  clear(): void {
    this.#all = [];
  }

  add(request: LoggedRequest): void {
    this.#all.push(request);
    if (this.#all.length > capacity) this.#all.shift();
  }
}
