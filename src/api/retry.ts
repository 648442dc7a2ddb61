/** When to try again. Pure: chance and time are parameters. */
import { type Failure } from "./failure.js";

export interface Attempt {
  /** A create may be repeated only if Pivot refused before acting: it is not known to be idempotent. */
  readonly isCreate: boolean;
  /** What came of it: a status, or no answer. */
  readonly outcome: number | Failure["kind"];
  /** How many attempts there were before this one. */
  readonly earlier: number;
  /** The header Retry-After: seconds, or an HTTP date. */
  readonly retryAfter?: string | undefined;
  /** From 0 to 1. */
  readonly random: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const passing: ReadonlySet<Attempt["outcome"]> = new Set([429, 502, 503, 504, "unsent", "lost"]);
const refusedBeforeActing: ReadonlySet<Attempt["outcome"]> = new Set([429, 503, "unsent"]);

const base = 200;
const cap = 10_000;
const longestObeyed = 60_000;

/** Milliseconds to wait before the next attempt; undefined when there should be none. */
export const retryDelay = (attempt: Attempt): number | undefined => {
  const { isCreate, outcome, earlier, random } = attempt;
  if (!(isCreate ? refusedBeforeActing : passing).has(outcome)) return undefined;
  return askedFor(attempt) ?? backoff(earlier, random);
};

/** Exponential, with full jitter: callers that failed together do not come back together. */
export const backoff = (earlier: number, random: number): number =>
  Math.round(random * Math.min(cap, base * 2 ** earlier));

const askedFor = ({ retryAfter, now }: Attempt): number | undefined => {
  if (retryAfter === undefined || retryAfter.trim() === "") return undefined;
  const seconds = Number(retryAfter);
  const delay = Number.isNaN(seconds) ? Date.parse(retryAfter) - now : seconds * 1000;
  return Number.isNaN(delay) ? undefined : Math.min(Math.max(delay, 0), longestObeyed);
};
