import { later, type Model, settings } from "../../src/definition/index.js";
import {
  configurationOf,
  type Environment,
  environmentVariable,
  withEnvironment,
} from "../../src/provider/configuration.js";

const certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

const smallest: Model = { endpoint: "https://pivot.example.com", apiToken: "example-only" };

const defaults = {
  endpoint: "https://pivot.example.com",
  apiToken: "example-only",
  insecure: false,
  headers: {},
  requestTimeoutMs: 30_000,
  maxRetries: 4,
  maxConcurrentRequests: 10,
  adoptExisting: false,
  manageSuperAdmin: false,
  drift: "managed",
};

const full: Model = {
  endpoint: "http://127.0.0.1:9095/prefix",
  apiToken: "example-only",
  caCertificate: certificate,
  insecure: true,
  headers: { "x-team": "data" },
  requestTimeout: "PT1M30S",
  maxRetries: 0,
  maxConcurrentRequests: 1,
  adoptExisting: true,
  manageSuperAdmin: true,
  drift: "strict",
};

const fullConfiguration = {
  endpoint: "http://127.0.0.1:9095/prefix",
  apiToken: "example-only",
  caCertificate: certificate,
  insecure: true,
  headers: { "x-team": "data" },
  requestTimeoutMs: 90_000,
  maxRetries: 0,
  maxConcurrentRequests: 1,
  adoptExisting: true,
  manageSuperAdmin: true,
  drift: "strict",
};

test.each([
  ["endpoint", "PIVOT_ENDPOINT"],
  ["apiToken", "PIVOT_API_TOKEN"],
  ["caCertificate", "PIVOT_CA_CERTIFICATE"],
  ["insecure", "PIVOT_INSECURE"],
  ["headers", "PIVOT_HEADERS"],
  ["requestTimeout", "PIVOT_REQUEST_TIMEOUT"],
  ["maxRetries", "PIVOT_MAX_RETRIES"],
  ["maxConcurrentRequests", "PIVOT_MAX_CONCURRENT_REQUESTS"],
  ["adoptExisting", "PIVOT_ADOPT_EXISTING"],
  ["manageSuperAdmin", "PIVOT_MANAGE_SUPER_ADMIN"],
  ["drift", "PIVOT_DRIFT"],
])("the setting %s is %s in the environment, and its sentence says so", (setting, variable) => {
  expect(environmentVariable(setting)).toBe(variable);
  expect(settings).toHaveProperty(`${setting}.sentence`, expect.stringContaining(`\`${variable}\``));
});

test("there are no other settings", () => {
  expect(Object.keys(settings).sort()).toEqual(Object.keys(full).sort());
});

describe("a configuration", () => {
  test.each([
    ["with everything left out that can be", smallest, defaults],
    ["with everything", full, fullConfiguration],
    ["with nulls", { ...smallest, headers: null, drift: null, maxRetries: null }, defaults],
    [
      "with a header that is null",
      { ...smallest, headers: { a: "b", c: undefined } },
      { ...defaults, headers: { a: "b" } },
    ],
  ])("%s", (_, model, configuration) => {
    expect(configurationOf(model)).toEqual({ configuration, problems: [] });
  });

  test.each([
    ["PT0.5S", 500],
    ["PT2M", 120_000],
    ["PT1H", 3_600_000],
    ["P1D", 86_400_000],
    ["P1W", 604_800_000],
    ["P1DT1H1M1S", 90_061_000],
  ])("waits %s", (requestTimeout, milliseconds) => {
    expect(configurationOf({ ...smallest, requestTimeout }).configuration?.requestTimeoutMs).toBe(
      milliseconds,
    );
  });

  test.each<[string, Model]>([
    ["the endpoint", { ...smallest, endpoint: later }],
    ["the token, beside something wrong", { ...smallest, apiToken: later, drift: "other" }],
    ["one header", { ...smallest, headers: { "x-team": "data", "x-key": later } }],
  ])("is neither there nor wrong while %s is known later", (_, model) => {
    expect(configurationOf(model)).toEqual({ problems: [] });
  });
});

describe("the environment", () => {
  const environment: Environment = {
    PIVOT_ENDPOINT: "http://127.0.0.1:9095/prefix",
    PIVOT_API_TOKEN: "example-only",
    PIVOT_CA_CERTIFICATE: certificate,
    PIVOT_INSECURE: "true",
    PIVOT_HEADERS: '{"x-team":"data"}',
    PIVOT_REQUEST_TIMEOUT: "PT1M30S",
    PIVOT_MAX_RETRIES: "0",
    PIVOT_MAX_CONCURRENT_REQUESTS: "1",
    PIVOT_ADOPT_EXISTING: "yes",
    PIVOT_MANAGE_SUPER_ADMIN: "yes",
    PIVOT_DRIFT: "strict",
    PIVOT_SOMETHING_ELSE: "1",
  };

  test("sets everything that the block leaves out", () => {
    expect(configurationOf(withEnvironment({}, environment))).toEqual({
      configuration: fullConfiguration,
      problems: [],
    });
  });

  test("sets nothing that the block sets, be it false, zero or known later", () => {
    const block = { endpoint: later, insecure: false, maxRetries: 7, headers: {}, drift: "managed" };
    expect(withEnvironment(block, environment)).toMatchObject(block);
  });

  test("sets nothing when a variable is empty", () => {
    expect(withEnvironment({}, { PIVOT_ENDPOINT: "", PIVOT_INSECURE: "", PIVOT_MAX_RETRIES: "" })).toEqual(
      {},
    );
  });

  test.each([
    ["1", true],
    ["TRUE", true],
    ["on", true],
    ["0", false],
    ["False", false],
    ["no", false],
    ["off", false],
  ])("%s as yes or no", (text, value) => {
    expect(withEnvironment({}, { PIVOT_INSECURE: text })).toEqual({ insecure: value });
  });
});

describe("something is wrong", () => {
  const wrong = (model: Model): unknown =>
    configurationOf(model).problems.map(({ severity, path, message, advice }) => ({
      [`${severity} at ${path.join(".")}`]: `${message}. ${advice}`,
    }));

  const noEndpoint = {
    "error at endpoint":
      'is missing. Set it in the provider block ("https://pivot.example.com"), or PIVOT_ENDPOINT in the environment.',
  };
  const noToken = {
    "error at apiToken":
      "is missing. Set PIVOT_API_TOKEN in the environment, or api_token in the provider block from a sensitive " +
      "variable. Tokens are made in Pivot under Settings › API tokens; the server needs enableApiEndpoint: true.",
  };

  test.each<[string, Model, readonly object[]]>([
    ["nothing is set", {}, [noEndpoint, noToken]],
    ["the endpoint is empty", { ...smallest, endpoint: "" }, [noEndpoint]],
    ["the token is empty", { ...smallest, apiToken: "" }, [noToken]],
    ...["pivot.example.com", "ftp://pivot.example.com", "https://"].map(
      (endpoint): [string, Model, readonly object[]] => [
        `the endpoint is ${endpoint}`,
        { ...smallest, endpoint },
        [
          {
            "error at endpoint":
              `must be a URL with http:// or https://. It is "${endpoint}". Set endpoint in the provider block, or ` +
              "PIVOT_ENDPOINT in the environment. For example: https://pivot.example.com",
          },
        ],
      ],
    ),
    [
      "several settings are malformed",
      {
        ...smallest,
        caCertificate: "./ca.pem",
        requestTimeout: "30",
        maxRetries: -1,
        maxConcurrentRequests: 0,
        drift: "loose",
      },
      [
        {
          "error at caCertificate":
            "must be PEM text (-----BEGIN … -----END …). Set ca_certificate in the provider block, or " +
            "PIVOT_CA_CERTIFICATE in the environment.",
        },
        {
          "error at requestTimeout":
            "must be an ISO 8601 duration, such as PT5M (five minutes), P1D (a day) or P3M (three months). Set " +
            "request_timeout in the provider block, or PIVOT_REQUEST_TIMEOUT in the environment.",
        },
        {
          "error at maxRetries":
            "must not be negative. Set max_retries in the provider block, or PIVOT_MAX_RETRIES in the environment.",
        },
        {
          "error at maxConcurrentRequests":
            "must be at least 1. Set max_concurrent_requests in the provider block, or " +
            "PIVOT_MAX_CONCURRENT_REQUESTS in the environment.",
        },
        {
          "error at drift":
            "must be one of managed, strict. Set drift in the provider block, or PIVOT_DRIFT in the environment.",
        },
      ],
    ],
    [
      "no time is given to answer",
      { ...smallest, requestTimeout: "PT0S" },
      [
        {
          "error at requestTimeout":
            "must be longer than no time at all. Set request_timeout in the provider block, or " +
            "PIVOT_REQUEST_TIMEOUT in the environment.",
        },
      ],
    ],
  ])("when %s", (_, model, problems) => {
    expect(wrong(model)).toEqual(problems);
    expect(configurationOf(model).configuration).toBeUndefined();
  });

  test.each<[string, string, string]>([
    [
      "PIVOT_INSECURE",
      "perhaps",
      "must be true or false. Set insecure in the provider block, or PIVOT_INSECURE in the environment.",
    ],
    [
      "PIVOT_MAX_RETRIES",
      "many",
      "must be a number. Set max_retries in the provider block, or PIVOT_MAX_RETRIES in the environment.",
    ],
    ...["x-team: data", '["data"]', '{"x-team": 1}', "null"].map((text): [string, string, string] => [
      "PIVOT_HEADERS",
      text,
      "must be a JSON object of strings. Set headers in the provider block, or PIVOT_HEADERS in the environment. " +
        `For example: PIVOT_HEADERS='{"x-team": "data"}'`,
    ]),
  ])("when %s is %s", (variable, text, expected) => {
    const problems = wrong(withEnvironment(smallest, { [variable]: text })) as object[];
    expect(problems.flatMap((one) => Object.values(one) as unknown[])).toEqual([expected]);
  });

  const setToken = "Set api_token in the provider block, or PIVOT_API_TOKEN in the environment.";
  const setHeaders =
    "Set headers in the provider block, or PIVOT_HEADERS in the environment. " +
    `For example: PIVOT_HEADERS='{"x-team": "data"}'`;
  const unfit = "a line break or another character that HTTP does not allow in headers";
  test.each<[string, Model, string]>([
    ["the token has a line break in it", { apiToken: "hidden\n2718" }, `has ${unfit}. ${setToken}`],
    ["the token has letters beyond Latin-1", { apiToken: "hidden…2718" }, `has ${unfit}. ${setToken}`],
    ["the token is blank", { apiToken: " \n" }, `has nothing but blanks. ${setToken}`],
    [
      "a header's name has a blank",
      { headers: { "x-team": "data", "bad hidden-2718": "x" } },
      `must have headers' names, of letters, digits and dashes, without blanks; one begins "bad". ${setHeaders}`,
    ],
    [
      "a header has no name",
      { headers: { "": "x" } },
      `must have headers' names, of letters, digits and dashes, without blanks; one begins "". ${setHeaders}`,
    ],
    [
      "a header's value has a line break",
      { headers: { "x-team": "data", "x-key": "hidden\n2718" } },
      `has in "x-key" ${unfit}. ${setHeaders}`,
    ],
  ])("when %s, without repeating it", (_, settings, expected) => {
    const problems = wrong({ ...smallest, ...settings }) as object[];
    expect(problems.flatMap((one) => Object.values(one) as unknown[])).toEqual([expected]);
  });

  test("a token's last line break, as from a file, is no problem", () => {
    expect(wrong({ ...smallest, apiToken: "example-only\n" })).toEqual([]);
  });

  test("and no secret is told", () => {
    const environment = { PIVOT_HEADERS: "hidden-2718", PIVOT_DRIFT: "loose" };
    const problems = wrong(withEnvironment({ apiToken: "hidden-3141" }, environment));
    expect(JSON.stringify(problems)).not.toMatch(/2718|3141/);
  });
});
