/** A request with everything around it: its place in the queue, its repetitions, its errors and its log lines. */
import { jsonText } from "../json/index.js";
import { type Address } from "./address.js";
import { bodyOf } from "./answer.js";
import { type Clock } from "./clock.js";
import { PivotStoppedError } from "./errors/stopped-error.js";
import { PivotUnreachableError } from "./errors/unreachable-error.js";
import { type Failure, failureOf } from "./failure.js";
import { type Limit } from "./limit.js";
import { type Log } from "./log.js";
import { type Proxy, shownProxy } from "./proxy.js";
import { redact, secretsIn } from "./redact.js";
import { retryDelay } from "./retry.js";
import { type Reply, type Request, type Transport } from "./transport.js";
import { type Wire } from "./wire.js";

export interface Call {
  readonly method: Request["method"];
  readonly path: string;
  /** The object that the call is about, when it is about one. */
  readonly name?: string;
  readonly body?: Wire;
  /** What Pivot holds before: an answer may repeat its secrets, too. */
  readonly held?: Wire;
  /** More that an answer must not repeat. */
  readonly secrets?: readonly string[];
  /** A create is repeated only when Pivot refused before acting. */
  readonly isCreate?: boolean;
  /** Told before the request is sent once more. */
  readonly onRepeat?: () => void;
}

/** The parsed body of a yes, undefined when it is empty. Throws PivotError. */
export type Exchange = (call: Call) => Promise<unknown>;

export interface ExchangeOptions {
  readonly address: Address;
  readonly transport: Transport;
  readonly limit: Limit;
  readonly secrets: readonly string[];
  readonly timeoutMs: number;
  readonly proxy: Proxy | undefined;
  readonly maxRetries: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly stopping: AbortSignal;
}

type Outcome = { readonly reply: Reply } | { readonly failure: Omit<Failure, "raw"> };

export const createExchange = (options: ExchangeOptions): Exchange => {
  const { address, transport, limit, timeoutMs, proxy, maxRetries, clock, random, log, stopping } = options;

  const attempt = async (request: Request, secrets: readonly string[]): Promise<Outcome> => {
    const { method, path } = request;
    const began = clock.now();
    const took = (): number => clock.now() - began;
    try {
      const reply = await transport(request);
      log({ level: "debug", message: "request", fields: { method, path, status: reply.status, ms: took() } });
      return { reply };
    } catch (error) {
      if (stopping.aborted) throw new PivotStoppedError(method, path, "sent");
      const { explanation, raw, ...failure } = failureOf(error, {
        timeoutMs,
        host: new URL(address.origin).hostname,
        ...(proxy && { proxy: shownProxy(proxy) }),
      });
      const reason = redact(explanation, secrets);
      const fields = { method, path, failure: reason, raw: redact(raw, secrets), ms: took() };
      log({ level: "debug", message: "request", fields });
      return { failure: { ...failure, explanation: reason } };
    }
  };

  const rest = async (delay: number, { method, path }: Request): Promise<void> => {
    try {
      await clock.sleep(delay, stopping);
    } catch (error) {
      if (stopping.aborted) throw new PivotStoppedError(method, path, "sent");
      throw error;
    }
  };

  return async ({ method, path, name, body, held, secrets: more = [], isCreate = false, onRepeat }) => {
    const request: Request = { method, path, ...(body && { body: jsonText(body) }) };
    const secrets = [...options.secrets, ...secretsIn(body), ...secretsIn(held), ...more];
    for (let earlier = 0; ; earlier += 1) {
      const outcome = await limit(() => {
        if (stopping.aborted) throw new PivotStoppedError(method, path, earlier > 0 ? "sent" : "not sent");
        return attempt(request, secrets);
      });
      const delay =
        earlier < maxRetries
          ? retryDelay({
              isCreate,
              outcome: "reply" in outcome ? outcome.reply.status : outcome.failure.kind,
              earlier,
              retryAfter: "reply" in outcome ? outcome.reply.retryAfter : undefined,
              random: random(),
              now: clock.now(),
            })
          : undefined;
      if (delay !== undefined) {
        log({ level: "warn", message: "trying again", fields: { method, path, retry: earlier + 1, delay } });
        await rest(delay, request);
        onRepeat?.();
      } else if ("reply" in outcome) {
        return bodyOf(request, outcome.reply, secrets, name);
      } else {
        throw new PivotUnreachableError(method, path, address.endpoint, outcome.failure);
      }
    }
  };
};
