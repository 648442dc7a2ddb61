/** A real HTTP server on a loopback port, whose answers a test decides one by one. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, type Socket } from "node:net";

export interface Received {
  readonly method: string;
  /** As sent, not decoded. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Text; empty when there was none. */
  readonly body: string;
}

export interface Answer {
  /** 200 when absent. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly text?: string;
  /** Leaves the answer open after its text. */
  readonly endless?: boolean;
}

/** `drop` closes the connection without an answer, `hang` never answers. */
export type Respond = (request: Received) => Answer | "drop" | "hang" | Promise<Answer | "drop" | "hang">;

export interface HttpServer {
  /** `http://127.0.0.1:<port>`, or with https. */
  readonly url: string;
  readonly port: number;
  /** In the order of arrival. */
  readonly received: readonly Received[];
  /** `GET /api/v1/roles`, one line for each. */
  readonly lines: readonly string[];
  readonly server: Server;
  close(): Promise<void>;
}

export const startHttpServer = async (
  respond: Respond,
  tls?: { readonly key: string; readonly cert: string },
): Promise<HttpServer> => {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = tls ? createTlsServer(tls) : createServer();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("request", (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const asked = { method, path: url, headers, body: Buffer.concat(chunks).toString("utf8") };
      received.push(asked);
      void Promise.resolve(respond(asked)).then((answer) => {
        if (answer === "drop") request.socket.destroy();
        if (typeof answer === "string") return;
        const { status = 200, json, text = json === undefined ? "" : JSON.stringify(json) } = answer;
        response.writeHead(status, {
          ...(json !== undefined && { "content-type": "application/json" }),
          ...answer.headers,
        });
        if (answer.endless) response.write(text);
        else response.end(text);
      });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A listening TCP server's address is never text.
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    port,
    received,
    get lines() {
      return received.map(({ method, path }) => `${method} ${path}`);
    },
    server,
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
};
