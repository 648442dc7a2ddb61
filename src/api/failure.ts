/** Why there was no answer: in words for a person, and in one word for the retry policy. Pure. */

export interface Failure {
  /**
   * `unsent`: Pivot never saw the request. `lost`: it may have acted on it. `permanent`: never sent, and trying again
   * would not help.
   */
  readonly kind: "unsent" | "lost" | "permanent";
  readonly explanation: string;
  readonly advice: string;
}

const failure = (kind: Failure["kind"], explanation: string, advice: string): Failure => ({
  kind,
  explanation,
  advice,
});

const network = "Check the network between here and there: VPN, firewall, HTTPS_PROXY and NO_PROXY.";

/** By what Node, OpenSSL and undici call it; the first that fits. Anything else may have reached Pivot. */
const known: readonly (readonly [words: RegExp, failure: Failure])[] = [
  [
    /ECONNREFUSED/,
    failure(
      "unsent",
      "nothing listens there",
      "Check the host and port of the endpoint (Pivot's own port is 9095), and that Pivot runs.",
    ),
  ],
  [
    /ENOTFOUND/,
    failure(
      "unsent",
      "the host name is not known",
      "Check the host name of the endpoint, and that this machine can look it up.",
    ),
  ],
  [
    /EAI_AGAIN/,
    failure(
      "unsent",
      "the host name could not be looked up",
      "Check that this machine has a working name server.",
    ),
  ],
  [/EHOSTUNREACH|ENETUNREACH/, failure("unsent", "there is no way to that host", network)],
  [
    /UND_ERR_CONNECT_TIMEOUT|connect ETIMEDOUT/,
    failure("unsent", "the connection could not be made in time", network),
  ],
  // undici's words for a proxy that refuses: with a tunnel, and without.
  [
    /UND_ERR_ABORTED|Proxy Authentication Required/,
    failure("unsent", "the proxy refused to connect", network),
  ],
  [
    /UND_ERR_INVALID_ARG/,
    failure(
      "permanent",
      "the request cannot be written as HTTP",
      "Check the API token and the headers for line breaks and other characters that HTTP does not allow.",
    ),
  ],
  [
    /ERR_INVALID_URL/,
    failure(
      "permanent",
      "the address of the proxy is not a URL",
      "Check HTTP_PROXY and HTTPS_PROXY: http://proxy.example.com:3128, say.",
    ),
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE/,
    failure(
      "permanent",
      "its certificate is signed by an authority that is not trusted here",
      "If that authority is your own, give its certificate: ca_certificate in the provider block, or PIVOT_CA_CERTIFICATE.",
    ),
  ],
  [/CERT_HAS_EXPIRED/, failure("permanent", "its certificate has expired", "Renew Pivot's certificate.")],
  [
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    failure(
      "permanent",
      "its certificate is for another host",
      "Use the host name that the certificate is for.",
    ),
  ],
  [
    /ERR_OSSL_|ERR_TLS_|CERT_/,
    failure(
      "permanent",
      "a certificate is not good",
      "Check Pivot's certificate, and ca_certificate or PIVOT_CA_CERTIFICATE if you set one.",
    ),
  ],
  [
    /ERR_SSL_|EPROTO/,
    failure(
      "permanent",
      "what listens there does not speak TLS as we do",
      "Check the port, and whether the endpoint should begin with http:// instead of https://.",
    ),
  ],
];

/** What the HTTP library threw, as a failure. */
export const failureOf = (error: unknown, timeoutMs: number): Failure => {
  const { name, code, syscall, message } = partsOf(error);
  if (name === "TimeoutError") {
    return failure(
      "lost",
      `it took longer than ${timeoutMs / 1000} s`,
      "Check that Pivot is well, or allow more time: request_timeout in the provider block, or PIVOT_REQUEST_TIMEOUT.",
    );
  }
  const key = `${syscall} ${code} ${message}`;
  const [, found = failure("lost", "the connection broke", network)] =
    known.find(([pattern]) => pattern.test(key)) ?? [];
  // Node's error for several addresses tried in vain has a code and no words.
  return { ...found, explanation: `${found.explanation} (${message || code})` };
};

/** Errors of Node and of DOM alike. */
const partsOf = (error: unknown): Readonly<Record<"name" | "code" | "syscall" | "message", string>> => {
  const read = (key: string): string => {
    const value: unknown = typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
    return typeof value === "string" ? value : "";
  };
  const message = typeof error === "string" ? error : read("message");
  return { name: read("name"), code: read("code"), syscall: read("syscall"), message };
};
