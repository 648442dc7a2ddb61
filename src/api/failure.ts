/** Why there was no answer, in words for a person and in a word for the retry policy. Pure. */

export interface Failure {
  /**
   * `unsent`: Pivot never saw the request. `lost`: it may have acted on it. `permanent`: never sent, and trying again
   * would not help.
   */
  readonly kind: "unsent" | "lost" | "permanent";
  readonly explanation: string;
  readonly advice: string;
}

const trust =
  "If that authority is your own, give its certificate: ca_certificate in the provider block, or PIVOT_CA_CERTIFICATE.";
const network = "Check the network between here and there: VPN, firewall, HTTPS_PROXY and NO_PROXY.";

const known: Readonly<Record<string, Failure>> = {
  ECONNREFUSED: {
    kind: "unsent",
    explanation: "nothing listens there",
    advice: "Check the host and port of the endpoint (Pivot's own port is 9095), and that Pivot runs.",
  },
  ENOTFOUND: {
    kind: "unsent",
    explanation: "the host name is not known",
    advice: "Check the host name of the endpoint, and that this machine can look it up.",
  },
  EAI_AGAIN: {
    kind: "unsent",
    explanation: "the host name could not be looked up",
    advice: "Check that this machine has a working name server.",
  },
  EHOSTUNREACH: { kind: "unsent", explanation: "there is no way to that host", advice: network },
  ENETUNREACH: { kind: "unsent", explanation: "there is no way to that network", advice: network },
  UND_ERR_CONNECT_TIMEOUT: {
    kind: "unsent",
    explanation: "the connection could not be made in time",
    advice: network,
  },
  // undici's word for a proxy that refuses the tunnel.
  UND_ERR_ABORTED: { kind: "unsent", explanation: "the proxy refused to connect", advice: network },
  UND_ERR_INVALID_ARG: {
    kind: "permanent",
    explanation: "the request cannot be written as HTTP",
    advice:
      "Check the API token and the headers for line breaks and other characters that HTTP does not allow.",
  },
  ERR_INVALID_URL: {
    kind: "permanent",
    explanation: "the address of the proxy is not a URL",
    advice: "Check HTTP_PROXY and HTTPS_PROXY: http://proxy.example.com:3128, say.",
  },
  CERT_HAS_EXPIRED: {
    kind: "permanent",
    explanation: "its certificate has expired",
    advice: "Renew Pivot's certificate.",
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    kind: "permanent",
    explanation: "its certificate is for another host",
    advice: "Use the host name that the certificate is for.",
  },
  ...Object.fromEntries(
    [
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "SELF_SIGNED_CERT_IN_CHAIN",
      "UNABLE_TO_GET_ISSUER_CERT",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    ].map((code) => [
      code,
      {
        kind: "permanent",
        explanation: "its certificate is signed by an authority that is not trusted here",
        advice: trust,
      } satisfies Failure,
    ]),
  ),
};

/** What the HTTP library threw, as a failure. Anything unknown may have reached Pivot. */
export const failureOf = (error: unknown, timeoutMs: number): Failure => {
  if (!(error instanceof Error)) return lost(String(error));
  if (error.name === "TimeoutError") {
    return {
      kind: "lost",
      explanation: `it took longer than ${timeoutMs / 1000} s`,
      advice:
        "Check that Pivot is well, or allow more time: request_timeout in the provider block, or PIVOT_REQUEST_TIMEOUT.",
    };
  }
  const code = "code" in error ? String(error.code) : "";
  const found = known[code];
  if (found) return { ...found, explanation: `${found.explanation} (${detail(error, code)})` };
  if (/^(ERR_SSL_|EPROTO$)/.test(code)) return noTls(detail(error, code));
  if (/^(ERR_OSSL_|ERR_TLS_|CERT_)/.test(code)) return badCertificate(detail(error, code));
  if (code === "ETIMEDOUT" && "syscall" in error && error.syscall === "connect")
    return { kind: "unsent", explanation: "the connection could not be made in time", advice: network };
  return lost(detail(error, code));
};

const noTls = (explanation: string): Failure => ({
  kind: "permanent",
  explanation: `what listens there does not speak TLS as we do (${explanation})`,
  advice: "Check the port, and whether the endpoint should begin with http:// instead of https://.",
});

const badCertificate = (explanation: string): Failure => ({
  kind: "permanent",
  explanation: `a certificate is not good (${explanation})`,
  advice: "Check Pivot's certificate, and ca_certificate or PIVOT_CA_CERTIFICATE if you set one.",
});

const lost = (explanation: string): Failure => ({
  kind: "lost",
  explanation: `the connection broke (${explanation})`,
  advice: network,
});

/** Node's error for several addresses tried in vain has an empty message. */
const detail = (error: Error, code: string): string => error.message || code;
