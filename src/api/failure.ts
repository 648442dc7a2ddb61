/** Why there was no answer: in words for a person, and in one word for the retry policy. Pure. */

export interface Failure {
  /**
   * `unsent`: Pivot never saw the request. `lost`: it may have acted on it. `permanent`: never sent, and trying again
   * would not help.
   */
  readonly kind: "unsent" | "lost" | "permanent";
  readonly explanation: string;
  readonly advice: string;
  /** What Node or OpenSSL call it, for the log. */
  readonly raw: string;
}

interface Known {
  readonly kind: Failure["kind"];
  readonly explanation: string;
  readonly advice: string;
  /** With a proxy, it is the proxy that this is about. */
  readonly ofProxy: "reaching it" | "its refusal" | undefined;
}

const failure = (
  kind: Known["kind"],
  explanation: string,
  advice: string,
  ofProxy?: Known["ofProxy"],
): Known => ({ kind, explanation, advice, ofProxy });

const network = "Check the network between here and there: VPN, firewall, HTTPS_PROXY and NO_PROXY.";

/** By what Node, OpenSSL and undici call it; the first that fits. Anything else may have reached Pivot. */
const known: readonly (readonly [words: RegExp, failure: Known])[] = [
  [
    /ECONNREFUSED/,
    failure(
      "unsent",
      "nothing listens there",
      "Check the host and port of the endpoint (Pivot's own port is 9095), and that Pivot runs.",
      "reaching it",
    ),
  ],
  [
    /ENOTFOUND/,
    failure(
      "unsent",
      "the host name is not known",
      "Check the host name of the endpoint, and that this machine can look it up.",
      "reaching it",
    ),
  ],
  [
    /EAI_AGAIN/,
    failure(
      "unsent",
      "the host name could not be looked up",
      "Check that this machine has a working name server.",
      "reaching it",
    ),
  ],
  [/EHOSTUNREACH|ENETUNREACH/, failure("unsent", "there is no way to that host", network, "reaching it")],
  [
    /UND_ERR_CONNECT_TIMEOUT|connect ETIMEDOUT/,
    failure("unsent", "the connection could not be made in time", network, "reaching it"),
  ],
  // undici's words for a proxy that refuses: with a tunnel, and without.
  [
    /UND_ERR_ABORTED|Proxy Authentication Required/,
    failure("unsent", "the proxy refused to connect", network, "its refusal"),
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

/** What was tried. */
export interface Attempt {
  readonly timeoutMs: number;
  /** Pivot's. */
  readonly host: string;
  /** The proxy between here and there, as people may see it. */
  readonly proxy?: string;
}

/** What the HTTP library threw, as a failure. */
export const failureOf = (error: unknown, { timeoutMs, host, proxy }: Attempt): Failure => {
  const { name, code, syscall, message } = partsOf(error);
  // Node's error for several addresses tried in vain has a code and no words.
  const raw = message || code;
  if (name === "TimeoutError") {
    const explanation = `it took longer than ${timeoutMs / 1000} s`;
    const advice =
      "Check that Pivot is well, or allow more time: request_timeout in the provider block, or PIVOT_REQUEST_TIMEOUT.";
    return { kind: "lost", explanation, advice, raw };
  }
  const key = `${syscall} ${code} ${message}`;
  const [, { kind, explanation, advice, ofProxy } = failure("lost", "the connection broke", network)] =
    known.find(([pattern]) => pattern.test(key)) ?? [];
  // OpenSSL's words are for its developers, and have a line break.
  const words = `(${isOpenSsl.test(raw) ? code : raw})`;
  if (proxy === undefined || ofProxy === undefined)
    return { kind, explanation: `${explanation} ${words}`, advice, raw };
  const way = `or put ${host} into NO_PROXY if it is to be reached without it.`;
  return ofProxy === "reaching it"
    ? {
        kind,
        explanation: `the proxy ${proxy} does not answer: ${explanation} ${words}`,
        advice: `Correct it, ${way}`,
        raw,
      }
    : { kind, explanation: `${explanation} ${words}`, advice: `It is ${proxy}: correct it, ${way}`, raw };
};

const isOpenSsl = /^[\dA-F]+:error:/;

/** Errors of Node and of DOM alike. */
const partsOf = (error: unknown): Readonly<Record<"name" | "code" | "syscall" | "message", string>> => {
  const read = (key: string): string => {
    const value: unknown = typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
    return typeof value === "string" ? value : "";
  };
  const message = typeof error === "string" ? error : read("message");
  return { name: read("name"), code: read("code"), syscall: read("syscall"), message };
};
