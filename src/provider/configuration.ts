/** The provider block: where Pivot is, how to get in, and how the provider behaves. Each setting also comes from the environment. */
import {
  type Attribute,
  isModel,
  later,
  lengthOf,
  type Model,
  type Problem,
  settings,
  snakeCase,
} from "../definition/index.js";

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
  readonly manageSuperAdmin: boolean;
  readonly drift: "managed" | "strict";
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting as the environment spells it: `apiToken` is `PIVOT_API_TOKEN`. */
export const environmentVariable = (setting: string): string => `PIVOT_${snakeCase(setting).toUpperCase()}`;

/** The settings with the environment's where the block says nothing. Text of the environment takes the setting's type. */
export const withEnvironment = (block: Model, environment: Environment): Model =>
  Object.fromEntries(
    Object.entries<Attribute>(settings).map(([name, attribute]) => {
      const text = environment[environmentVariable(name)];
      const isGiven = block[name] !== undefined && block[name] !== null;
      return [name, isGiven || text === undefined || text === "" ? block[name] : fromText(attribute, text)];
    }),
  );

/** Text that does not fit the type stays text, and is found to be malformed. */
const fromText = ({ kind }: Attribute, text: string): unknown => {
  if (kind === "boolean")
    return /^(1|true|yes|on)$/i.test(text) || (/^(0|false|no|off)$/i.test(text) ? false : text);
  if (kind === "number") return Number.isNaN(Number(text)) ? text : Number(text);
  if (kind === "map") return mapOf(text) ?? text;
  return text;
};

const mapOf = (text: string): Model | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    const isMap = isModel(value) && Object.values(value).every((entry) => typeof entry === "string");
    return isMap ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The settings as a configuration, or what is wrong with them. A setting that is known only later (a plan in which
 * Pivot itself is still to be built) gives no configuration and no problem.
 */
export const configurationOf = (
  model: Model,
): { readonly configuration?: Configuration; readonly problems: readonly Problem[] } => {
  if (holdsLater(model)) return { problems: [] };
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
      manageSuperAdmin: model["manageSuperAdmin"] === true,
      drift: model["drift"] === "strict" ? "strict" : "managed",
    },
  };
};

const holdsLater = (value: unknown): boolean =>
  value === later || (isModel(value) && Object.values(value).some(holdsLater));

const missing = (model: Model): readonly Problem[] => [
  ...(model["endpoint"]
    ? []
    : [
        problem(
          "endpoint",
          "is missing",
          'Set it in the provider block ("https://pivot.example.com"), or PIVOT_ENDPOINT in the environment.',
        ),
      ]),
  ...(model["apiToken"]
    ? []
    : [
        problem(
          "apiToken",
          "is missing",
          "Set PIVOT_API_TOKEN in the environment, or api_token in the provider block from a sensitive variable. " +
            "Tokens are made in Pivot under Settings › API tokens; the server needs enableApiEndpoint: true.",
        ),
      ]),
];

const malformed = (model: Model): readonly Problem[] =>
  Object.entries<Attribute>(settings).flatMap(([name, attribute]) => {
    const value = model[name];
    if (value === undefined || value === null) return [];
    const message = misfit(attribute, value) ?? misfits[name]?.(value);
    if (message === undefined) return [];
    const given = name === "endpoint" ? `It is ${JSON.stringify(value)}. ` : "";
    const example = examples[name] === undefined ? "" : ` For example: ${examples[name]}`;
    const places = `Set ${snakeCase(name)} in the provider block, or ${environmentVariable(name)} in the environment.`;
    return [problem(name, message, `${given}${places}${example}`)];
  });

const examples: Readonly<Record<string, string>> = {
  endpoint: "https://pivot.example.com",
  headers: `PIVOT_HEADERS='{"x-team": "data"}'`,
};

const misfit = (attribute: Attribute, value: unknown): string | undefined => {
  if (attribute.kind === "boolean" && typeof value !== "boolean") return "must be true or false";
  if (attribute.kind === "number" && typeof value !== "number") return "must be a number";
  if (attribute.kind === "map" && !isModel(value)) return "must be a JSON object of strings";
  const rule = "rule" in attribute ? attribute.rule : undefined;
  return rule?.safeParse(value).error?.issues[0]?.message;
};

/** What no rule of an attribute says. */
const misfits: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  // A token from a file often ends in a line break, which is not sent.
  apiToken: (token) => {
    const sent = String(token).trim();
    if (sent === "" && token !== "") return "has nothing but blanks";
    return fitsHeader(sent) ? undefined : `has ${unfit}`;
  },
  headers: (headers) => {
    const entries = Object.entries(stringsOf(headers));
    const badName = entries.map(([name]) => name).find((name) => !headerName.test(name));
    if (badName !== undefined) {
      // No more of it: whoever took name for value has a secret in it.
      const start = /^[\w-]*/.exec(badName)?.[0] ?? "";
      return `must have headers' names, of letters, digits and dashes, without blanks; one begins ${JSON.stringify(start)}`;
    }
    const [badValue] = entries.find(([, value]) => !fitsHeader(value)) ?? [];
    return badValue === undefined ? undefined : `has in ${JSON.stringify(badValue)} ${unfit}`;
  },
};

const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const fitsHeader = (text: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
const unfit = "a line break or another character that HTTP does not allow in headers";

const problem = (name: string, message: string, advice: string): Problem => ({
  severity: "error",
  path: [name],
  message,
  advice,
});

const stringsOf = (value: unknown): Readonly<Record<string, string>> =>
  isModel(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, entry]) => (typeof entry === "string" ? [[key, entry]] : [])),
      )
    : {};

/** A month has no fixed length and makes no sense here: it counts as 30 days. */
const milliseconds = (duration: string): number => {
  const { months, days, seconds } = lengthOf(duration) ?? { months: 0, days: 0, seconds: 0 };
  return ((months * 30 + days) * 86_400 + seconds) * 1000;
};
