/** What a reply means: the body of a yes, or the error of a no. Pure. */
import { STATUS_CODES } from "node:http";
import { jsonText, parseJson } from "../json/index.js";
import { saysNo } from "./envelope.js";
import { PivotAccessError } from "./errors/access-error.js";
import { PivotAnswerError } from "./errors/answer-error.js";
import { PivotHttpError } from "./errors/http-error.js";
import { redact } from "./redact.js";
import { type Reply, type Request } from "./transport.js";
import { isWire, type Wire } from "./wire.js";

/** Texts of servers are shown up to here. */
const longest = 300;

/**
 * The parsed body; undefined when it is empty. `name` is the object asked for, if one was.
 * Throws PivotHttpError, PivotAccessError or PivotAnswerError.
 */
export const bodyOf = (
  { method, path }: Request,
  { status, text, location }: Reply,
  secrets: readonly string[],
  name?: string,
): unknown => {
  const shown = (raw: string): string => cut(redact(raw, secrets));
  if (status >= 300 && status < 400) {
    const target = location === undefined ? "" : ` to ${shown(location.replace(/[?#].*$/s, ""))}`;
    throw new PivotAnswerError(method, path, `with a redirect (${status})${target}`, notTheApi);
  }
  const { body, isJson } = parse(text);
  // Only of a no: searching for secrets takes time.
  const explanation = (): string => shown(explain(status, text, body));
  if (status === 401 || status === 403) throw new PivotAccessError(method, path, status, explanation());
  if (status < 200 || status >= 400) {
    throw new PivotHttpError(
      method,
      path,
      status,
      explanation(),
      isWire(body) && wordsOf(body) !== undefined,
    );
  }
  if (!isJson) {
    const what = looksLikeHtml(text) ? "with an HTML page" : "with text that is not JSON";
    throw new PivotAnswerError(method, path, what, notTheApi);
  }
  if (saysNo(body, name)) throw new PivotHttpError(method, path, status, explanation());
  return body;
};

type Asked = Pick<Request, "method" | "path">;

const notTheApi =
  "This is the user interface or a login page, not the API: check the endpoint's path prefix, " +
  "and that config.yaml has enableApiEndpoint: true.";

/** An answer of the API without the object in it. */
export const notUnderstood = ({ method, path }: Asked, body: unknown, wanted: string): PivotAnswerError => {
  const found = isWire(body) ? `keys ${Object.keys(body).slice(0, 20).join(", ") || "(none)"}` : kindOf(body);
  return new PivotAnswerError(
    method,
    path,
    `without ${wanted}: it has ${found}`,
    "This version of Pivot may be newer than this client: please report it with the names above.",
  );
};

const kindOf = (body: unknown): string =>
  Array.isArray(body) ? `a list of ${body.length}` : body === null ? "null" : `a ${typeof body}`;

const parse = (text: string): { readonly body: unknown; readonly isJson: boolean } => {
  if (text.trim() === "") return { body: undefined, isJson: true };
  try {
    return { body: parseJson(text), isJson: true };
  } catch {
    return { body: undefined, isJson: false };
  }
};

/** The server's reason, by the keys it is known to use; else what it sent; else what the status means. */
const explain = (status: number, text: string, body: unknown): string =>
  (isWire(body) ? (wordsOf(body) ?? statusOf(body, status)) : undefined) ??
  (plain(text) || (STATUS_CODES[status] ?? "no reason given"));

/** A yes that means no may hold a whole object, secrets and all: only its status is shown. */
const statusOf = (body: Wire, status: number): string | undefined =>
  status < 300 ? `its status is ${jsonText(body["status"])}` : undefined;

const wordsOf = (body: Wire): string | undefined =>
  [body["error"], body["message"], body["errorMessage"]].find(
    (value): value is string => typeof value === "string" && value.trim() !== "",
  );

const looksLikeHtml = (text: string): boolean => /^\s*</.test(text);

/** Pages as their words, on one line. */
const plain = (text: string): string => {
  const words = looksLikeHtml(text)
    ? text.replace(/<(script|style)\b.*?<\/\1>/gis, " ").replace(/<[^>]*>/g, " ")
    : text;
  // Far beyond what is shown, and short enough to search for secrets.
  return words
    .slice(0, 100 * longest)
    .replace(/\s+/g, " ")
    .trim();
};

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
