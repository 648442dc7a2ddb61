/** Which proxy the environment names for an address, and the variable that names it. */

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Proxy {
  /** With credentials, if there are any. */
  readonly url: string;
  /** `HTTPS_PROXY`, or as the environment spells it. */
  readonly variable: string;
}

/** The proxy for this address; undefined when there is none. Other tools know it without `http://`, too. */
export const proxyFor = (origin: string, environment: Environment): Proxy | undefined => {
  const found = setting(environment, origin.startsWith("https:") ? "HTTPS_PROXY" : "HTTP_PROXY");
  if (found === undefined || isExempt(origin, setting(environment, "NO_PROXY")?.value ?? ""))
    return undefined;
  const { variable, value } = found;
  return { variable, url: value.includes("://") ? value : `http://${value}` };
};

/** The proxy in words, without credentials. */
export const shownProxy = ({ url, variable }: Proxy): string =>
  URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host} (${variable})` : variable;

/** Entries of NO_PROXY are hosts, perhaps with a port; those that begin with a dot or `*.` are whole domains, `*` is everything. */
const isExempt = (origin: string, noProxy: string): boolean => {
  const { hostname, port, protocol } = new URL(origin);
  const actual = port === "" ? { "http:": "80", "https:": "443" }[protocol] : port;
  return noProxy.split(/[,\s]+/).some((entry) => {
    const [, host = "", wanted = actual] = /^(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (host === "" || wanted !== actual) return false;
    return (
      host === "*" || (/^\*?\./.test(host) ? hostname.endsWith(host.replace("*", "")) : hostname === host)
    );
  });
};

/** Lower case goes first, as in other tools. */
const setting = (
  environment: Environment,
  name: string,
): { readonly variable: string; readonly value: string } | undefined =>
  [name.toLowerCase(), name]
    .map((variable) => ({ variable, value: environment[variable] ?? "" }))
    .find(({ value }) => value !== "");
