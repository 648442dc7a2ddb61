/** Requests to an emulator as anybody would send them: plain HTTP, no client of ours. */
import { type Emulator } from "../../src/emulator/index.js";

export interface Answered {
  readonly status: number;
  readonly text: string;
  /** The body as JSON; undefined when it is something else. */
  readonly body: unknown;
}

export interface Asking {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** `ask(pivot, "roles")`; a body makes it a POST. The path is below `/api/v1`. */
export const ask = async (pivot: Emulator, path: string, asking: Asking = {}): Promise<Answered> => {
  const { method = asking.body === undefined ? "GET" : "POST", body, headers, signal } = asking;
  const answer = await fetch(`${pivot.endpoint}/api/v1/${path}`, {
    method,
    headers: { "x-imply-api-token": pivot.token, "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get("content-type") === "application/json" && text !== "";
  return { status: answer.status, text, body: isJson ? (JSON.parse(text) as unknown) : undefined };
};
