/** One request over the wire: one reply, or an error of the HTTP library. Redirects are not followed. */
import { type Dispatcher } from "undici";

export interface Request {
  readonly method: "GET" | "POST" | "DELETE";
  /** With the endpoint's prefix, names encoded. */
  readonly path: string;
  /** JSON text. */
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly retryAfter?: string;
  readonly location?: string;
}

export type Transport = (request: Request) => Promise<Reply>;

export interface TransportOptions {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The same connections every time. */
  readonly connect: () => Promise<Dispatcher>;
  /** How long a reply may take, to its last byte. */
  readonly timeoutMs: number;
  /** Ends reads that are under way. */
  readonly stopping: AbortSignal;
}

export const createTransport =
  ({ origin, headers, connect, timeoutMs, stopping }: TransportOptions): Transport =>
  async ({ method, path, body }) => {
    const dispatcher = await connect();
    const timeout = AbortSignal.timeout(timeoutMs);
    const reply = await dispatcher.request({
      origin,
      path,
      method,
      headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
      body: body ?? null,
      // Of a write that is cut off nobody would know whether Pivot carried it out: its answer is waited for.
      signal: method === "GET" ? AbortSignal.any([stopping, timeout]) : timeout,
    });
    const { statusCode: status, headers: received } = reply;
    const retryAfter = single(received["retry-after"]);
    const location = single(received["location"]);
    return {
      status,
      text: await reply.body.text(),
      ...(retryAfter !== undefined && { retryAfter }),
      ...(location !== undefined && { location }),
    };
  };

const single = (header: string | string[] | undefined): string | undefined =>
  typeof header === "string" ? header : header?.[0];
