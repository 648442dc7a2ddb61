import { createPrivateKey, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { get, createServer as createHttpsServer } from "node:https";
import { type AddressInfo } from "node:net";
import { connect, createServer, type Server, type TLSSocket } from "node:tls";
import fc from "fast-check";
import { type Certificate, createCertificate } from "../../../src/terraform/plugin/certificate.js";

const read = (certificate: Certificate): X509Certificate => new X509Certificate(certificate.certificatePem);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("PEM and DER are the same certificate, and the key is its own", () => {
  const certificate = createCertificate();
  const parsed = read(certificate);
  expect(hex(parsed.raw)).toBe(hex(certificate.der));
  // OpenSSL writes PEM its own way: 64 columns and a last line end.
  expect(certificate.certificatePem).toBe(parsed.toString());
  expect(parsed.checkPrivateKey(createPrivateKey(certificate.privateKeyPem))).toBe(true);
  expect(parsed.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: "prime256v1" });
});

test("it is for localhost, signed by itself, and an authority", () => {
  const parsed = read(createCertificate());
  expect(parsed.subject).toBe("O=Terraform provider\nCN=localhost");
  expect(parsed.issuer).toBe(parsed.subject);
  expect(parsed.subjectAltName).toBe("DNS:localhost");
  expect(parsed.checkHost("localhost")).toBe("localhost");
  expect(parsed.checkHost("example.com")).toBeUndefined();
  expect(parsed.ca).toBe(true);
  // Server and client authentication.
  expect(parsed.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"]);
  expect(parsed.verify(parsed.publicKey)).toBe(true);
  expect(parsed.checkIssued(parsed)).toBe(true);
});

test("basic constraints and key usage are critical", () => {
  const bytes = hex(createCertificate().der);
  expect(bytes).toContain("0603551d13" + "0101ff" + "0405" + "30030101ff");
  // digitalSignature, keyEncipherment and keyCertSign.
  expect(bytes).toContain("0603551d0f" + "0101ff" + "0404" + "030202a4");
});

test("no two are alike, and serial numbers fit in the 20 bytes that X.509 allows", () => {
  const made = Array.from({ length: 20 }, () => read(createCertificate()));
  expect(new Set(made.map((one) => one.serialNumber)).size).toBe(20);
  expect(new Set(made.map((one) => one.fingerprint256)).size).toBe(20);
  for (const { serialNumber } of made) expect(serialNumber).toMatch(/^[0-9A-F]{2,40}$/);
});

test("a signature is not good for another certificate", () => {
  const [one, other] = [read(createCertificate()), read(createCertificate())];
  expect(one.verify(other.publicKey)).toBe(false);
});

test("it is valid from five minutes before until ten years after, in any year", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1951-01-01"), max: new Date("9980-01-01"), noInvalidDate: true }),
      (now) => {
        const parsed = read(createCertificate({ now }));
        const whole = Math.floor(now.getTime() / 1000) * 1000;
        expect(Date.parse(parsed.validFrom)).toBe(whole - 300_000);
        expect(Date.parse(parsed.validTo)).toBe(whole + 315_360_000_000);
      },
    ),
    {
      numRuns: 40,
      examples: [[new Date("2039-12-30")], [new Date("2049-12-31T23:59:59Z")], [new Date("2050-01-01")]],
    },
  );
});

test("it may be for several names and addresses", () => {
  const names = ["pivot.test", "127.0.0.1", "::1", "2001:db8:0:1::ff", "::ffff:10.0.0.1"] as const;
  const parsed = read(createCertificate({ names: [...names] }));
  expect(parsed.subject).toBe("O=Terraform provider\nCN=pivot.test");
  expect(parsed.subjectAltName).toBe(
    "DNS:pivot.test, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, " +
      "IP Address:2001:DB8:0:1:0:0:0:FF, IP Address:0:0:0:0:0:FFFF:A00:1",
  );
  for (const address of names.slice(1)) expect(parsed.checkIP(address)).toBe(address);
});

describe("over TLS", () => {
  const open = new Set<Server>();

  afterEach(() => {
    for (const server of open) server.close();
    open.clear();
  });

  const listen = async (server: Server): Promise<number> => {
    open.add(server);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };

  /** Tells each client that it trusts who they are, and hangs up. */
  const createGreeter = (identity: Certificate, trusted: Certificate): Server =>
    createServer(
      {
        key: identity.privateKeyPem,
        cert: identity.certificatePem,
        ca: trusted.certificatePem,
        requestCert: true,
        rejectUnauthorized: true,
      },
      (socket) => socket.end(`hello ${hex(socket.getPeerCertificate().raw)}`),
    );

  const dial = (port: number, identity: Certificate, trusted: Certificate): TLSSocket =>
    connect({
      host: "127.0.0.1",
      port,
      servername: "localhost",
      key: identity.privateKeyPem,
      cert: identity.certificatePem,
      ca: trusted.certificatePem,
    });

  /** All that a client hears until the connection ends, well or badly. */
  const heard = async (socket: TLSSocket): Promise<string> => {
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", () => undefined);
    await new Promise((resolve) => socket.once("close", resolve));
    return Buffer.concat(chunks).toString();
  };

  test("two that know each other talk", async () => {
    const [ours, theirs] = [createCertificate(), createCertificate()];
    const port = await listen(createGreeter(ours, theirs));
    const socket = dial(port, theirs, ours);
    expect(await heard(socket)).toBe(`hello ${hex(theirs.der)}`);
    expect(socket.authorized).toBe(true);
  });

  test("a server turns away a client with another certificate", async () => {
    const [ours, theirs] = [createCertificate(), createCertificate()];
    const server = createGreeter(ours, theirs);
    const refusal = once(server, "tlsClientError");
    const port = await listen(server);
    expect(await heard(dial(port, createCertificate(), ours))).toBe("");
    await refusal;
  });

  test("a client turns away a server with another certificate", async () => {
    const [ours, theirs] = [createCertificate(), createCertificate()];
    const port = await listen(createGreeter(ours, theirs));
    const socket = dial(port, theirs, createCertificate());
    const refusal = once(socket, "error") as Promise<[NodeJS.ErrnoException]>;
    expect(await heard(socket)).toBe("");
    const [{ code }] = await refusal;
    expect(code).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  });

  test.each(["localhost", "127.0.0.1"])("an HTTPS client reaches a server as %s", async (host) => {
    const { certificatePem, privateKeyPem } = createCertificate({ names: ["localhost", "127.0.0.1"] });
    const port = await listen(
      createHttpsServer({ cert: certificatePem, key: privateKeyPem }, (_, response) => {
        response.writeHead(204).end();
      }),
    );
    const status = await new Promise((resolve, reject) => {
      get({ host, family: 4, port, ca: certificatePem, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on("error", reject);
    });
    expect(status).toBe(204);
  });

  test("an HTTPS client turns away a server that goes by another name", async () => {
    const { certificatePem, privateKeyPem } = createCertificate({ names: ["pivot.test"] });
    const port = await listen(createHttpsServer({ cert: certificatePem, key: privateKeyPem }));
    const refusal = new Promise((_, reject) => {
      get({ host: "127.0.0.1", port, ca: certificatePem, agent: false }).on("error", reject);
    });
    await expect(refusal).rejects.toMatchObject({ code: "ERR_TLS_CERT_ALTNAME_INVALID" });
  });
});
