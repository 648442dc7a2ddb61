import { type z } from "zod";
import { rules } from "../../src/definition/index.js";

const message = (rule: z.ZodType, value: unknown): string | undefined =>
  rule.safeParse(value).error?.issues[0]?.message;

describe.each<[string, z.ZodType, readonly unknown[], readonly (readonly [unknown, string])[]]>([
  [
    "the name of an object",
    rules.objectName,
    [
      "9e1e",
      "6027_9",
      "druid-prod",
      "ada@shop.example",
      "Ada Byron",
      "SHOP\\ada",
      "a?b#c",
      "ünïcode",
      "%20",
      "a".repeat(300),
    ],
    [
      ["", "must not be empty"],
      ["a/b", "must not contain a slash: it is the last part of a URL"],
      ["/", "must not contain a slash: it is the last part of a URL"],
      [".", "must not be a dot or two: it is part of a URL"],
      ["..", "must not be a dot or two: it is part of a URL"],
    ],
  ],
  [
    "a duration of more than nothing",
    rules.positiveDuration,
    ["PT1S", "P1M"],
    [
      ["PT0S", "must be longer than nothing"],
      ["P0D", "must be longer than nothing"],
    ],
  ],
  [
    "the name of a member",
    rules.memberName,
    ["__time", "hello world", "page/views"],
    [["", "must not be empty"]],
  ],
  ["text", rules.nonEmpty, ["a", " "], [["", "must not be empty"]]],
  [
    "milliseconds",
    rules.milliseconds,
    [1, 40_000],
    [
      [0, "must be more than 0 milliseconds"],
      [-1, "must be more than 0 milliseconds"],
      [0.5, "must be a whole number of milliseconds"],
    ],
  ],
  [
    "a whole number",
    rules.wholeNumber,
    [0, 1, 4_000_000],
    [
      [-1, "must not be negative"],
      [1.5, "must be a whole number"],
    ],
  ],
  [
    "a number of things",
    rules.positiveWholeNumber,
    [1, 24],
    [
      [0, "must be more than 0"],
      [-1, "must be more than 0"],
      [1.5, "must be a whole number"],
    ],
  ],
  [
    "a duration",
    rules.duration,
    ["PT1M", "PT5M", "PT1H", "P1D", "P1W", "P1M", "P3M", "P1Y", "P1Y2M3DT4H5M6S", "PT0.5S", "PT90S"],
    [
      "",
      "P",
      "PT",
      "P1DT",
      "5M",
      "pt5m",
      "PT5",
      "P5",
      "P1H",
      "PT1D",
      "P-1D",
      "PT1.5H",
      "5 minutes",
      " P1D",
    ].map((text) => [
      text,
      "must be an ISO 8601 duration, such as PT5M (five minutes), P1D (a day) or P3M (three months)",
    ]),
  ],
  [
    "a moment",
    rules.timestamp,
    ["2020-01-27T17:33:32.133Z", "2024-02-01T09:00:00Z", "2024-02-01T09:00+01:00", "2024-02-29"],
    [
      "",
      "yesterday",
      "2024-02-01T09:00:00",
      "2024-13-01",
      "2024-02-30",
      "2023-02-29T09:00:00Z",
      "2024-02-01T25:00:00Z",
      "01.02.2024",
      "2024",
      "1706778000000",
    ].map((text) => [text, "must be an ISO 8601 date with time and zone, such as 2024-02-01T09:00:00.000Z"]),
  ],
  [
    "a day of the month",
    rules.dayOfMonth,
    [1, 31],
    [0, 32, 1.5, -1].map((day) => [day, "must be a whole number from 1 to 31"]),
  ],
  [
    "an hour",
    rules.hour,
    [0, 9, 23],
    [24, -1, 8.5].map((hour) => [hour, "must be a whole hour from 0 to 23"]),
  ],
  [
    "an email address",
    rules.email,
    ["ada@shop.example", "a.b+c@x", "ünï@cödé.example", "ada@[IPv6:2001:db8::1]"],
    [
      "",
      "ada",
      "ada@",
      "@shop.example",
      "a@b@c",
      "Ada <ada@shop.example>",
      "a@x, b@x",
      "a@x;b@x",
      "mailto:ada@x",
      "ada@x..com",
      "ada@.x",
      "ada@x.",
    ].map((text) => [text, "must be an email address, such as ada@shop.example"]),
  ],
  [
    "an address to call",
    rules.httpUrl,
    ["https://hooks.example/services/T/B/X", "http://localhost:8080", "https://[::1]/x?y=%20#z"],
    ["", "hooks.example", "ftp://hooks.example", "https://", "https://a b", "//hooks.example"].map((text) => [
      text,
      "must be a URL that begins with https:// or http://",
    ]),
  ],
  [
    "a time zone",
    rules.timezone,
    ["Etc/UTC", "UTC", "Europe/Paris", "America/New_York", "Asia/Kolkata"],
    ["", "Paris", "Mars/Olympus", "Europe/Paris "].map((text) => [
      text,
      "must be an IANA time zone, such as Etc/UTC or Europe/Paris",
    ]),
  ],
  [
    "PEM",
    rules.pem,
    [
      "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
      "-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----",
      "Bag Attributes\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
    ],
    ["", "MIIB", "./ca.pem", "-----BEGIN CERTIFICATE-----\nMIIB"].map((text) => [
      text,
      "must be PEM text (-----BEGIN … -----END …)",
    ]),
  ],
  [
    "a JSON object",
    rules.jsonObject,
    [{}, { a: [1] }],
    [[], null, "a", 1].map((value) => [value, "must be a JSON object"]),
  ],
  [
    "a classic view",
    rules.essence,
    [
      { dataCube: "orders" },
      { dataCube: "orders", filter: null, splits: ["country"], selectedMeasures: ["count"], later: 1 },
    ],
    [
      [[], "must be a JSON object"],
      [{}, "must be the name of a data cube"],
      [
        { dataCube: "orders", filter: [] },
        'must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone',
      ],
      [{ dataCube: "orders", splits: {} }, "must be a JSON array"],
      [{ dataCube: "orders", selectedMeasures: "count" }, "must be a JSON array"],
      [{ dataCube: "orders", selectedMeasures: [{ measure: "count" }] }, "must be the name of a measure"],
    ],
  ],
  [
    "a view of Pivot 2",
    rules.facetEssence,
    [
      { dataCube: "orders" },
      { dataCube: "orders", axesSplits: [[], ["country"]], selectedMeasures: [{ measure: "a", id: "b" }] },
    ],
    [
      [null, "must be a JSON object"],
      [{ dataCube: 1 }, "must be the name of a data cube"],
      [
        { dataCube: "orders", filter: "all" },
        'must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone',
      ],
      [{ dataCube: "orders", axesSplits: [{ dimension: "country" }] }, "must be a JSON array"],
      [
        { dataCube: "orders", selectedMeasures: ["count"] },
        'must be an object, such as {"measure": "count"}',
      ],
      [{ dataCube: "orders", selectedMeasures: [{}] }, "must be the name of a measure"],
    ],
  ],
  [
    "a JSON array",
    rules.jsonArray,
    [[], [1, { a: 2 }]],
    [{}, null, "a", 1].map((value) => [value, "must be a JSON array"]),
  ],
  [
    "bucket presets",
    rules.granularities,
    [[], ["PT1H", "P1D"], [1, 10, 0.5], [{ op: "timeBucket", duration: "PT1H" }]],
    [
      [{}, "must be a JSON array"],
      ...["PT1X", true, null, ["PT1H"]].map((one): readonly [unknown, string] => [
        [one],
        "must be an ISO 8601 duration, such as PT5M, or the size of a bucket",
      ]),
    ],
  ],
  [
    "a filter",
    rules.filter,
    [
      {},
      { clauses: [] },
      { clauses: [{ dimension: "country", action: "overlap", dynamic: null }], measureFilters: [] },
      { clauses: [{ dimension: "__time", dynamic: { op: "timeRange", duration: "P1D", step: -1 } }] },
    ],
    [
      [[], 'must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone'],
      [{ clauses: {} }, "must be a JSON array"],
      [{ clauses: ["country"] }, "must be a JSON object"],
      [{ clauses: [{ action: "overlap" }] }, "must be the name of a dimension"],
      [{ clauses: [{ dimension: "__time", dynamic: "P1D" }] }, "must be a JSON object"],
      [
        { clauses: [{ dimension: "__time", dynamic: { op: "timeRange", duration: "one day" } }] },
        "must be an ISO 8601 duration, such as PT5M (five minutes), P1D (a day) or P3M (three months)",
      ],
      [
        { dimension: "country", action: "overlap" },
        'must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone',
      ],
    ],
  ],
  [
    "splits",
    rules.splits,
    [[], [{ dimension: "country", limit: 5 }], ["country"]],
    [
      [{ dimension: "country" }, "must be a JSON array"],
      [[{ name: "country" }], 'must be an object, such as {"dimension": "country"}'],
      [[[{ dimension: "country" }]], 'must be an object, such as {"dimension": "country"}'],
      [[null], 'must be an object, such as {"dimension": "country"}'],
    ],
  ],
  [
    "one of a few",
    rules.oneOf("managed", "strict"),
    ["managed", "strict"],
    ["", "Strict", "other"].map((value) => [value, "must be one of managed, strict"]),
  ],
])("%s", (_, rule, good, bad) => {
  test.each(good.map((value) => [value]))("takes %j", (value) => {
    expect(message(rule, value)).toBeUndefined();
  });

  test.each(bad)("refuses %j", (value, text) => {
    expect(message(rule, value)).toBe(text);
  });
});
