/** The provider block: where Pivot is, how to get in, and how the provider behaves. Each setting also comes from the environment. */
import {
  type Attributes,
  later,
  type Model,
  optional,
  type Problem,
  rules,
  snakeCase,
} from "../definition/index.js";

/** The settings in the vocabulary of definitions: schema, reference page and construct are derived from this. */
export const settings = {
  endpoint: optional.string(
    "Where Pivot is: `https://pivot.example.com`, with the port and path prefix if there are any, without `/api/v1`. " +
      "Environment: `PIVOT_ENDPOINT`.",
  ),
  apiToken: optional.string(
    "API token, made by hand in Pivot under Settings › API tokens. Environment: `PIVOT_API_TOKEN`, the better place for it.",
    { sensitive: true },
  ),
  caCertificate: optional.string(
    "Certificate authority to trust besides the usual ones, in PEM. Environment: `PIVOT_CA_CERTIFICATE`.",
    { rule: rules.pem },
  ),
  insecure: optional.boolean(
    "Whether to accept any certificate. For experiments only. Default: false. Environment: `PIVOT_INSECURE`.",
  ),
  headers: optional.map(
    "Further headers for every request, for a proxy in front of Pivot, say. Environment: `PIVOT_HEADERS`, a JSON object.",
    { sensitive: true },
  ),
  requestTimeout: optional.string(
    "How long to wait for an answer: an ISO 8601 duration. Default: PT30S. Environment: `PIVOT_REQUEST_TIMEOUT`.",
    { rule: rules.duration },
  ),
  maxRetries: optional.number(
    "How often a request that is safe to repeat is repeated. Default: 4. Environment: `PIVOT_MAX_RETRIES`.",
    { rule: rules.wholeNumber },
  ),
  maxConcurrentRequests: optional.number(
    "How many requests may be under way at once. Default: 10. Environment: `PIVOT_MAX_CONCURRENT_REQUESTS`.",
    { rule: rules.wholeNumber.positive("must be at least 1") },
  ),
  adoptExisting: optional.boolean(
    "Whether a create whose name is taken takes over the object that is there, with a warning, instead of failing. " +
      "Default: false. Environment: `PIVOT_ADOPT_EXISTING`.",
  ),
  drift: optional.string(
    "What to do about changes made in Pivot to what the configuration leaves unset: `managed` warns, `strict` plans them " +
      "back. Changes to what is configured are always planned back. Default: managed. Environment: `PIVOT_DRIFT`.",
    { rule: rules.oneOf("managed", "strict") },
  ),
} satisfies Attributes;

/** What the settings come to. */
export interface Configuration {
  readonly endpoint: string;
  readonly apiToken: string;
  readonly caCertificate?: string;
  readonly insecure: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestTimeoutMs: number;
  readonly maxRetries: number;
  readonly maxConcurrentRequests: number;
  readonly adoptExisting: boolean;
  readonly drift: "managed" | "strict";
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting as the environment spells it: `apiToken` is `PIVOT_API_TOKEN`. */
export const environmentVariable = (setting: string): string => `PIVOT_${snakeCase(setting).toUpperCase()}`;

/** The settings with the environment's where the block says nothing. Text of the environment takes the setting's type. */
export const withEnvironment = (block: Model, environment: Environment): Model =>
  Object.fromEntries(
    Object.entries<Attributes[string]>(settings).map(([name, attribute]) => {
      const text = environment[environmentVariable(name)];
      if ((block[name] ?? undefined) !== undefined || text === undefined || text === "")
        return [name, block[name]];
      if (attribute.kind === "boolean") return [name, /^(1|true|yes|on)$/i.test(text)];
      if (attribute.kind === "number") return [name, Number(text)];
      if (attribute.kind === "map") return [name, parseHeaders(text)];
      return [name, text];
    }),
  );

/** A map of strings, or undefined when the text is something else. */
const parseHeaders = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMap && Object.values(value).every((entry) => typeof entry === "string") ? value : "not a map";
  } catch {
    return "not a map";
  }
};

/**
 * The settings as a configuration, or what is wrong with them. A setting that is known only later (a plan in which
 * Pivot itself is still to be built) gives no configuration and no problem.
 */
export const configurationOf = (
  model: Model,
): { readonly configuration?: Configuration; readonly problems: readonly Problem[] } => {
  if (Object.values(model).includes(later)) return { problems: [] };
  const problems = [...missing(model), ...malformed(model)];
  if (problems.length > 0) return { problems };
  const text = (name: string): string | undefined =>
    typeof model[name] === "string" ? model[name] : undefined;
  const number = (name: string, otherwise: number): number =>
    typeof model[name] === "number" ? model[name] : otherwise;
  const caCertificate = text("caCertificate");
  return {
    problems,
    configuration: {
      endpoint: text("endpoint") ?? "",
      apiToken: text("apiToken") ?? "",
      ...(caCertificate === undefined ? {} : { caCertificate }),
      insecure: model["insecure"] === true,
      headers: stringsOf(model["headers"]),
      requestTimeoutMs: milliseconds(text("requestTimeout") ?? "PT30S"),
      maxRetries: number("maxRetries", 4),
      maxConcurrentRequests: number("maxConcurrentRequests", 10),
      adoptExisting: model["adoptExisting"] === true,
      drift: model["drift"] === "strict" ? "strict" : "managed",
    },
  };
};

const missing = (model: Model): readonly Problem[] => [
  ...(model["endpoint"]
    ? []
    : [
        {
          severity: "error" as const,
          path: ["endpoint"],
          message: "the endpoint of Pivot is missing",
          advice:
            'Set endpoint in the provider block ("https://pivot.example.com"), or PIVOT_ENDPOINT in the environment.',
        },
      ]),
  ...(model["apiToken"]
    ? []
    : [
        {
          severity: "error" as const,
          path: ["apiToken"],
          message: "the API token is missing",
          advice:
            "Set PIVOT_API_TOKEN in the environment, or api_token in the provider block from a sensitive variable. " +
            "Tokens are made in Pivot under Settings › API tokens; the server needs enableApiEndpoint: true.",
        },
      ]),
];

const malformed = (model: Model): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const [name, attribute] of Object.entries<Attributes[string]>(settings)) {
    const value = model[name];
    if (value === undefined || value === null) continue;
    if (attribute.kind === "map" && typeof value !== "object") {
      problems.push({
        severity: "error",
        path: [name],
        message: `${environmentVariable(name)} must be a JSON object of strings`,
        advice: `Write it as '{"x-team": "data"}'.`,
      });
    }
    const rule = "rule" in attribute ? attribute.rule : undefined;
    const result = rule?.safeParse(value);
    if (result && !result.success) {
      problems.push({
        severity: "error",
        path: [name],
        message: result.error.issues[0]?.message ?? "is not valid",
        advice: `Set ${snakeCase(name)} in the provider block, or ${environmentVariable(name)} in the environment.`,
      });
    }
  }
  const endpoint = model["endpoint"];
  if (typeof endpoint === "string" && endpoint !== "" && !isHttpUrl(endpoint)) {
    problems.push({
      severity: "error",
      path: ["endpoint"],
      message: "the endpoint must be a URL with http:// or https://",
      advice: `It is ${JSON.stringify(endpoint)}. Write it as https://pivot.example.com, with a path prefix if Pivot has one.`,
    });
  }
  return problems;
};

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const stringsOf = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, String(entry)]))
    : {};

/** Years and months have no fixed length and make no sense here: they count as 365 and 30 days. */
const milliseconds = (duration: string): number => {
  const parts: readonly (string | undefined)[] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(
      duration,
    ) ?? [];
  const seconds = [365 * 86_400, 30 * 86_400, 7 * 86_400, 86_400, 3_600, 60, 1];
  return seconds.reduce((sum, unit, index) => sum + Number(parts[index + 1] ?? 0) * unit * 1000, 0);
};
