import { failureOf } from "../../src/api/failure.js";

const attempt = { timeoutMs: 30_000, host: "pivot.example.com" };

const error = (code: string, more: object = {}): Error =>
  Object.assign(new Error("what happened"), { code }, more);

test.each([
  ["ECONNREFUSED", "unsent", "nothing listens there (what happened)"],
  ["ENOTFOUND", "unsent", "the host name is not known (what happened)"],
  ["EAI_AGAIN", "unsent", "the host name could not be looked up (what happened)"],
  ["EHOSTUNREACH", "unsent", "there is no way to that host (what happened)"],
  ["UND_ERR_CONNECT_TIMEOUT", "unsent", "the connection could not be made in time (what happened)"],
  ["UND_ERR_ABORTED", "unsent", "the proxy refused to connect (what happened)"],
  ["ECONNRESET", "lost", "the connection broke (what happened)"],
  ["UND_ERR_SOCKET", "lost", "the connection broke (what happened)"],
  ["ETIMEDOUT", "lost", "the connection broke (what happened)"],
  ["UND_ERR_INVALID_ARG", "permanent", "the request cannot be written as HTTP (what happened)"],
  [
    "SELF_SIGNED_CERT_IN_CHAIN",
    "permanent",
    "its certificate is signed by an authority that is not trusted here (what happened)",
  ],
  ["CERT_HAS_EXPIRED", "permanent", "its certificate has expired (what happened)"],
  ["CERT_NOT_YET_VALID", "permanent", "a certificate is not good (what happened)"],
  ["ERR_OSSL_PEM_NO_START_LINE", "permanent", "a certificate is not good (what happened)"],
  [
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "permanent",
    "what listens there does not speak TLS as we do (what happened)",
  ],
])("%s: %s", (code, kind, explanation) => {
  expect(failureOf(error(code), attempt)).toMatchObject({ kind, explanation });
});

test("a connection that takes too long was never made", () => {
  expect(failureOf(error("ETIMEDOUT", { syscall: "connect" }), attempt).kind).toBe("unsent");
});

test("no answer in time", () => {
  expect(failureOf(new DOMException("late", "TimeoutError"), { ...attempt, timeoutMs: 1500 })).toEqual({
    kind: "lost",
    explanation: "it took longer than 1.5 s",
    advice:
      "Check that Pivot is well, or allow more time: request_timeout in the provider block, or PIVOT_REQUEST_TIMEOUT.",
    raw: "late",
  });
});

test("several addresses tried in vain have a code and no words", () => {
  const several = Object.assign(new AggregateError([], ""), { code: "ECONNREFUSED" });
  expect(failureOf(several, attempt)).toMatchObject({
    kind: "unsent",
    explanation: "nothing listens there (ECONNREFUSED)",
  });
});

test("what is no error at all may have reached Pivot", () => {
  expect(failureOf("odd", attempt)).toMatchObject({
    kind: "lost",
    explanation: "the connection broke (odd)",
  });
});

test("what cannot be reached behind a proxy is the proxy", () => {
  const proxy = "http://proxy.example.com:3128 (HTTPS_PROXY)";
  expect(failureOf(error("ENOTFOUND"), { ...attempt, proxy })).toEqual({
    kind: "unsent",
    explanation: `the proxy ${proxy} does not answer: the host name is not known (what happened)`,
    advice: "Correct it, or put pivot.example.com into NO_PROXY if it is to be reached without it.",
    raw: "what happened",
  });
  expect(failureOf(error("UND_ERR_ABORTED"), { ...attempt, proxy })).toMatchObject({
    explanation: "the proxy refused to connect (what happened)",
    advice: `It is ${proxy}: correct it, or put pivot.example.com into NO_PROXY if it is to be reached without it.`,
  });
  expect(failureOf(error("CERT_HAS_EXPIRED"), { ...attempt, proxy })).toMatchObject({
    explanation: "its certificate has expired (what happened)",
  });
});

test("OpenSSL's own words, with their line break, are for the log alone", () => {
  const raw = "40F7A1:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:record.c:354:\n";
  expect(failureOf(Object.assign(new Error(raw), { code: "EPROTO" }), attempt)).toMatchObject({
    explanation: "what listens there does not speak TLS as we do (EPROTO)",
    raw,
  });
});
