/** Certificates and proxies, with real ones. */
import { once } from "node:events";
import { createServer, request as forward, type Server } from "node:http";
import { type AddressInfo, connect as connectSocket, type Socket } from "node:net";
import { rootCertificates } from "node:tls";
import { type ClientOptions, isPivotError } from "../../src/api/index.js";
import { authorities } from "../../src/api/dispatcher.js";
import { createCertificate } from "../../src/terraform/plugin/certificate.js";
import { type HttpServer, startHttpServer } from "../support/http-server.js";
import { roles, testClient, token } from "../support/pivot-client.js";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const none = { json: { roles: [] } };

const serve = async (names?: readonly [string, ...string[]]) => {
  const certificate = names && createCertificate({ names });
  const server = await startHttpServer(
    () => none,
    certificate && { key: certificate.privateKeyPem, cert: certificate.certificatePem },
  );
  open.push(server);
  return { server, pem: certificate?.certificatePem ?? "" };
};

const list = (url: string, options: Partial<ClientOptions> = {}) => {
  const { client } = testClient(url, options);
  open.push(client);
  return client.collection(roles).list();
};

const messageOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    if (isPivotError(error)) return error.message;
    throw error;
  }
  throw new Error("it succeeded");
};

describe("certificates", () => {
  test("an authority that nobody knows is not trusted, and the error says how to name it", async () => {
    const { server } = await serve(["127.0.0.1"]);
    expect(await messageOf(list(server.url))).toBe(
      `No answer from Pivot at ${server.url} to GET /api/v1/roles: ` +
        "its certificate is signed by an authority that is not trusted here (self-signed certificate). " +
        "If that authority is your own, give its certificate: ca_certificate in the provider block, or PIVOT_CA_CERTIFICATE.",
    );
    expect(server.lines).toEqual([]);
  });

  test("an authority of the user's own is trusted", async () => {
    const { server, pem } = await serve(["127.0.0.1"]);
    expect(await list(server.url, { caCertificate: pem })).toEqual([]);
  });

  test("the usual authorities stay", () => {
    expect(authorities("ours")).toEqual([...rootCertificates, "ours"]);
    expect(rootCertificates.length).toBeGreaterThan(100);
  });

  test("it is not trusted for another host", async () => {
    const { server, pem } = await serve(["pivot.example.com"]);
    expect(await messageOf(list(server.url, { caCertificate: pem }))).toContain(
      "its certificate is for another host (Hostname/IP does not match certificate's altnames",
    );
  });

  test("insecure trusts everybody", async () => {
    const { server } = await serve(["pivot.example.com"]);
    expect(await list(server.url, { insecure: true })).toEqual([]);
  });

  test("an untrusted server is not asked again", async () => {
    const { server } = await serve(["127.0.0.1"]);
    const { client, clock } = testClient(server.url);
    open.push(client);
    await messageOf(client.collection(roles).list());
    expect(clock.sleeps).toEqual([]);
  });

  test("https:// where plain HTTP is spoken", async () => {
    const { server } = await serve();
    const url = server.url.replace("http:", "https:");
    expect(await messageOf(list(url))).toMatch(
      new RegExp(
        `^No answer from Pivot at ${url} to GET /api/v1/roles: what listens there does not speak TLS as we do \\([A-Z_]+\\)\\. ` +
          "Check the port, and whether the endpoint should begin with http:// instead of https://\\.$",
      ),
    );
  });
});

interface Proxy {
  readonly url: string;
  /** `GET http://…` or `CONNECT host:port`, with the credentials given. */
  readonly lines: string[];
  close(): Promise<void>;
}

/** A forward proxy. Everything it does goes to that one server, whatever host is asked for. */
const startProxy = async (target: HttpServer, refuse = false): Promise<Proxy> => {
  const lines: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    lines.push(
      `${request.method ?? ""} ${request.url ?? ""} ${request.headers["proxy-authorization"] ?? ""}`.trim(),
    );
    if (refuse) {
      response.writeHead(request.url?.includes("/407") ? 407 : 403).end("Not with hush-hush.");
      return;
    }
    const { pathname } = new URL(request.url ?? "");
    request.pipe(
      forward(
        { port: target.port, path: pathname, method: request.method, headers: request.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 0, answer.headers);
          answer.pipe(response);
        },
      ),
    );
  });
  server.on("connect", (request, socket) => {
    lines.push(`CONNECT ${request.url ?? ""} ${request.headers["proxy-authorization"] ?? ""}`.trim());
    if (refuse) {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    const onward = connectSocket(target.port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    for (const one of [onward, socket]) one.on("error", () => onward.destroy());
  });
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A listening TCP server's address is never text.
  const { port } = server.address() as AddressInfo;
  const proxy = {
    url: `http://127.0.0.1:${port}`,
    lines,
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
  open.push(proxy);
  return proxy;
};

describe("proxies", () => {
  test("http:// is asked of the proxy", async () => {
    const { server } = await serve();
    const proxy = await startProxy(server);
    expect(await list("http://pivot.example.com/p", { environment: { HTTP_PROXY: proxy.url } })).toEqual([]);
    expect(proxy.lines).toEqual(["GET http://pivot.example.com/p/api/v1/roles"]);
    expect(server.lines).toEqual(["GET /p/api/v1/roles"]);
  });

  test("https:// goes through a tunnel, with the same trust", async () => {
    const { server, pem } = await serve(["pivot.example.com"]);
    const proxy = await startProxy(server);
    const environment = { https_proxy: proxy.url.replace("//", "//me:hush@") };
    expect(await list("https://pivot.example.com", { environment, caCertificate: pem })).toEqual([]);
    expect(proxy.lines).toEqual(["CONNECT pivot.example.com:443 Basic bWU6aHVzaA=="]);
    expect(await messageOf(list("https://pivot.example.com", { environment }))).toContain(
      "its certificate is signed by an authority that is not trusted here",
    );
  });

  test("a secret in somebody's certificate is not repeated", async () => {
    const { server, pem } = await serve([`${token}.example.com`]);
    const { url } = await startProxy(server);
    const message = await messageOf(
      list("https://pivot.example.com", { environment: { HTTPS_PROXY: url }, caCertificate: pem }),
    );
    expect(message).toContain("DNS:***.example.com");
    expect(message).not.toContain(token);
  });

  test("a tunnel that is refused", async () => {
    const { server } = await serve();
    const proxy = await startProxy(server, true);
    const message = await messageOf(
      list("https://pivot.example.com", {
        environment: { HTTPS_PROXY: proxy.url.replace("//", "//me:hush-hush@") },
      }),
    );
    expect(message).toContain(
      "the proxy refused to connect (Proxy response (407) !== 200 when HTTP Tunneling)",
    );
    expect(message).not.toContain("hush");
  });

  test("a request that the proxy refuses", async () => {
    const { server } = await serve();
    const proxy = await startProxy(server, true);
    const environment = { HTTP_PROXY: proxy.url.replace("//", "//me:hush%2dhush@") };
    expect(await messageOf(list("http://pivot.example.com/407", { environment }))).toContain(
      "the proxy refused to connect (Proxy Authentication Required (407))",
    );
    expect(await messageOf(list("http://pivot.example.com", { environment }))).toContain(
      "Pivot answered 403 to GET /api/v1/roles: Not with ***.",
    );
  });

  test.each(["127.0.0.1", "*", "example.com, 127.0.0.1"])("NO_PROXY=%s goes straight", async (NO_PROXY) => {
    const { server } = await serve();
    const proxy = await startProxy(server);
    expect(await list(server.url, { environment: { HTTP_PROXY: proxy.url, NO_PROXY } })).toEqual([]);
    expect(proxy.lines).toEqual([]);
  });

  test("the process's own environment is not looked at", async () => {
    const { server } = await serve();
    const before = process.env["HTTP_PROXY"];
    process.env["HTTP_PROXY"] = "http://127.0.0.1:9";
    try {
      expect(await list(server.url)).toEqual([]);
      expect(await list(server.url, { environment: { HTTPS_PROXY: "http://127.0.0.1:9" } })).toEqual([]);
    } finally {
      if (before === undefined) delete process.env["HTTP_PROXY"];
      else process.env["HTTP_PROXY"] = before;
    }
  });

  test.each([
    ["http://pivot.example.com", "HTTP_PROXY"],
    ["https://pivot.example.com", "https_proxy"],
  ])("a dead one of %s is named, and not Pivot", async (url, variable) => {
    const proxy = await startProxy((await serve()).server);
    await proxy.close();
    const environment = { [variable]: proxy.url.replace("//", "//me:hush-hush@") };
    expect(await messageOf(list(url, { environment }))).toBe(
      `No answer from Pivot at ${url} to GET /api/v1/roles: the proxy ${proxy.url} (${variable}) does not answer: ` +
        `nothing listens there (connect ECONNREFUSED ${new URL(proxy.url).host}). ` +
        "Correct it, or put pivot.example.com into NO_PROXY if it is to be reached without it.",
    );
  });

  test("an address that is no URL", async () => {
    expect(
      await messageOf(list("http://127.0.0.1:9", { environment: { HTTP_PROXY: "http://:x" } })),
    ).toContain("the address of the proxy is not a URL");
  });
});
