/** HTTP in front of the API: tokens checked, bodies read, faults played. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { setTimeout as delay } from "node:timers/promises";
import { type Answer, answer, type Surroundings, userInterface } from "./routes.js";
import { type Faults } from "./faults.js";
import { reasonOf } from "./refusal.js";
import { type LoggedRequest, redact } from "./request-log.js";
import { type Switches } from "./switches.js";

export interface ServerOptions {
  readonly surroundings: Surroundings;
  readonly faults: Faults;
  readonly token: string;
  /** Path under which Pivot is served: empty or `/pivot`. */
  readonly root: string;
  readonly apiEnabled: boolean;
  readonly tls: { readonly key: string; readonly cert: string } | undefined;
  readonly onRequest: (request: LoggedRequest) => void;
}

export const createPivotServer = (options: ServerOptions): Server => {
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    serve(options, request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else send(response, { status: 500, body: { error: `The emulator failed: ${String(error)}` } });
    });
  };
  return options.tls ? createTlsServer(options.tls, handle) : createServer(handle);
};

const serve = async (
  options: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { root, faults, onRequest } = options;
  const { method = "GET", url = "/" } = request;
  const arrival = performance.now();
  const [pathname = "/", query] = url.split("?", 2);
  const text = await readText(request);
  if (pathname === `${root}/health`) {
    send(response, { status: 200, body: { status: "ok" } });
    return;
  }
  const below = `${root}/api/v1/`;
  if (!options.apiEnabled || !pathname.startsWith(below)) {
    send(response, userInterface(pathname.startsWith(`${root}/api/`) ? 404 : 200));
    return;
  }

  const parts = pathname.slice(below.length).split("/").map(decode);
  const path = parts.join("/");
  const fault = faults.take(method, path);
  if (fault?.delay !== undefined) await delay(fault.delay, undefined, { ref: false });
  const body = parse(request, text);
  const log = (status: number, failure?: string): void =>
    onRequest({
      method,
      path,
      status,
      duration: performance.now() - arrival,
      ...(text !== "" && { body: redact(body.value) }),
      ...(failure !== undefined && { failure }),
    });

  const takesPlace = fault?.answer === undefined || fault.acts === true;
  const { usual, failure } = takesPlace
    ? attempt(
        () =>
          refuseToken(options, request) ??
          body.refusal ??
          answer({ method, parts, body: body.value }, options.surroundings),
      )
    : {};
  const given = fault?.answer ?? usual ?? "drop";
  if (given === "drop" || given === "hang") {
    log(0);
    if (given === "drop") request.socket.destroy();
    return;
  }
  log(given.status, failure);
  const { contentType } = options.surroundings.switches;
  send(response, given, { pretty: /(^|&)pretty(=|&|$)/.test(query ?? ""), contentType });
};

/** A write that cannot be saved, say: the caller is told, and so is whoever watches. */
const attempt = (act: () => Answer): { readonly usual: Answer; readonly failure?: string } => {
  try {
    return { usual: act() };
  } catch (error) {
    const failure = reasonOf(error);
    return {
      usual: { status: 500, body: { error: `The emulator failed, and kept nothing: ${failure}` } },
      failure,
    };
  }
};

const refuseToken = ({ token, surroundings }: ServerOptions, request: IncomingMessage): Answer | undefined =>
  request.headers["x-imply-api-token"] === token
    ? undefined
    : {
        status: surroundings.switches.tokenRefusal,
        body: { error: "The API token is missing or not valid." },
      };

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  // A request streams buffers as long as no encoding is set on it.
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
};

/** The documents send `application/json` with every body; nothing else is read as JSON. */
const parse = (
  request: IncomingMessage,
  text: string,
): { readonly value?: unknown; readonly refusal?: Answer } => {
  if (text === "" || request.method !== "POST") return {};
  const refuse = (error: string) => ({ refusal: { status: 400, body: { error } } });
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? ""))
    return refuse("The header Content-Type must be application/json.");
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return refuse("The body is not valid JSON.");
  }
};

/** `%40` and `@` are the same name; a broken escape is taken as it is. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

interface Writing {
  readonly pretty: boolean;
  readonly contentType: Switches["contentType"];
}

const types = { json: "application/json", text: "text/plain" } as const;

const send = (
  response: ServerResponse,
  { status, body, headers }: Answer,
  { pretty, contentType }: Writing = { pretty: false, contentType: "json" },
): void => {
  const isHtml = typeof body === "string";
  response.writeHead(status, { "content-type": isHtml ? "text/html" : types[contentType], ...headers });
  if (body === undefined) response.end();
  else response.end(isHtml ? body : JSON.stringify(body, undefined, pretty ? 2 : undefined));
};
