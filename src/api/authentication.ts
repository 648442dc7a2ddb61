/** Credentials to headers. */
import { type Address } from "./address.js";

export interface Credentials {
  readonly apiToken: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The headers of every request, in lower case. The user's own go before ours, but never before the token. */
export const headersOf = (
  { apiToken, headers }: Credentials,
  { credentials }: Address,
): Readonly<Record<string, string>> => ({
  accept: "application/json",
  "user-agent": "cdktf-provider-pivot",
  ...(credentials !== undefined && { authorization: basic(credentials) }),
  ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  // A token from a file often ends in a line break.
  "x-imply-api-token": apiToken.trim(),
});

/** Everything in these settings that no text may show. */
export const secretsOf = (
  { apiToken, headers }: Credentials,
  { credentials }: Address,
): readonly string[] => [
  apiToken,
  ...Object.values(headers).flatMap(withParts),
  ...(credentials === undefined
    ? []
    : [credentials, basic(credentials), credentials.slice(credentials.indexOf(":") + 1)]),
];

/** `Bearer abc` and `session=abc` are as secret as their `abc`. */
const withParts = (header: string): readonly string[] => [
  header,
  ...header.split(/[\s;,=]+/).filter((part) => part.length >= 8),
];

const basic = (credentials: string): string => `Basic ${Buffer.from(credentials).toString("base64")}`;
