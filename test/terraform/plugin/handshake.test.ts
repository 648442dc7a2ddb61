import { createCertificate } from "../../../src/terraform/plugin/certificate.js";
import {
  answerTo,
  handshakeLine,
  messageForHumans,
  readHandshake,
  reattachValue,
} from "../../../src/terraform/plugin/handshake.js";

const cookie = {
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
};

describe("who started us", () => {
  test.each([
    ["nothing", {}],
    ["another cookie", { TF_PLUGIN_MAGIC_COOKIE: "oreo" }],
    ["an empty cookie", { TF_PLUGIN_MAGIC_COOKIE: "" }],
    ["everything but the cookie", { PLUGIN_PROTOCOL_VERSIONS: "5,6", PLUGIN_CLIENT_CERT: "PEM" }],
  ])("a human, by %s in the environment", (_, environment) => {
    expect(readHandshake(environment)).toEqual({ kind: "human" });
  });

  test.each(["6", "5,6", "6,5", "5, 6", "5,6,7"])("a Terraform that accepts %s", (versions) => {
    expect(readHandshake({ ...cookie, PLUGIN_PROTOCOL_VERSIONS: versions })).toEqual({ kind: "ready" });
  });

  test.each([
    ["names no versions", {}],
    ["names them, and none is there", { PLUGIN_PROTOCOL_VERSIONS: "" }],
  ])("a Terraform that %s will judge ours itself", (_, versions) => {
    expect(readHandshake({ ...cookie, ...versions })).toEqual({ kind: "ready" });
  });

  test.each(["5", "4,5", "16", "5,66", "six"])("a Terraform that accepts only %s is refused", (versions) => {
    expect(readHandshake({ ...cookie, PLUGIN_PROTOCOL_VERSIONS: versions })).toEqual({
      kind: "refused",
      message:
        "This provider speaks version 6 of Terraform's plugin protocol; the program that started it " +
        `offers ${versions}. Use Terraform 1.0 or later.`,
    });
  });

  test("its certificate asks for TLS; an empty one does not", () => {
    const { certificatePem } = createCertificate();
    expect(readHandshake({ ...cookie, PLUGIN_CLIENT_CERT: certificatePem })).toEqual({
      kind: "ready",
      clientCertificate: certificatePem,
    });
    expect(readHandshake({ ...cookie, PLUGIN_CLIENT_CERT: "" })).toEqual({ kind: "ready" });
  });
});

describe("the line", () => {
  test.each([
    [
      "a socket with TLS, its base64 without padding",
      { network: "unix", address: "/tmp/plugin/a", certificate: Uint8Array.of(1, 2, 3, 4) },
      "1|6|unix|/tmp/plugin/a|grpc|AQIDBA",
    ],
    [
      "a certificate that needs no padding",
      { network: "unix", address: "/s", certificate: Uint8Array.of(1, 2, 3) },
      "1|6|unix|/s|grpc|AQID",
    ],
    ["a port without TLS", { network: "tcp", address: "127.0.0.1:1234" }, "1|6|tcp|127.0.0.1:1234|grpc"],
  ] as const)("tells of %s", (_, listening, line) => {
    expect(handshakeLine(listening)).toBe(line);
  });

  test("is one line of six parts, of which the last is the whole certificate", () => {
    const { der } = createCertificate();
    const line = handshakeLine({ network: "unix", address: "/tmp/s", certificate: der });
    expect(line).not.toMatch(/[\s=]/);
    expect(line.split("|")).toHaveLength(6);
    expect(Buffer.from(line.split("|")[5] ?? "", "base64").equals(der)).toBe(true);
  });
});

const toy = { name: "terraform-provider-toy", version: "1.2.3", usage: "Ask a toy." };
const forHumans = `terraform-provider-toy is a Terraform provider: Terraform starts it, people do not.

Ask a toy.

To run it in a debugger, start it with --debug: it then prints how to attach Terraform to it.`;

test("a human reads what it is, how it is used, and how it is debugged", () => {
  expect(messageForHumans(toy)).toBe(forHumans);
});

test.each([
  ["--version", "terraform-provider-toy 1.2.3"],
  ["--help", forHumans],
  ["--verbose", undefined],
])("%s is answered with %j", (option, answer) => {
  expect(answerTo(["node", "terraform-provider-toy", option], toy)).toBe(answer);
});

test("a running process is offered to Terraform under the provider's address", () => {
  expect(
    reattachValue({ source: "terraform.example.com/acme/toy", pid: 42, socketPath: "/tmp/plugin/s" }),
  ).toBe(
    '{"terraform.example.com/acme/toy":{"Protocol":"grpc","ProtocolVersion":6,"Pid":42,"Test":true,' +
      '"Addr":{"Network":"unix","String":"/tmp/plugin/s"}}}',
  );
});
