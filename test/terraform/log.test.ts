import { createLog, type Fields, type Level, silentLog } from "../../src/terraform/log.js";

const levels: readonly Level[] = ["trace", "debug", "info", "warn", "error"];
const now = (): Date => new Date("2026-11-24T02:36:46.789Z");

const record = (environment: Readonly<Record<string, string | undefined>> = { TF_LOG: "TRACE" }) => {
  const lines: string[] = [];
  const log = createLog({
    write: (line) => lines.push(line),
    environment,
    name: "terraform-provider-toy",
    now,
  });
  return { log, lines };
};

const written = (fields: Fields): unknown => {
  const { log, lines } = record();
  log.info("hello", fields);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? "");
};

const hello = {
  "@level": "info",
  "@message": "hello",
  "@module": "terraform-provider-toy",
  "@timestamp": "2026-11-24T02:36:46.789000Z",
};

test("a line is hclog's JSON with its end, microseconds and fields", () => {
  const { log, lines } = record();
  log.warn("slow\nanswer", { path: "/a", ms: 12 });
  expect(lines).toEqual([
    '{"@level":"warn","@message":"slow\\nanswer","@module":"terraform-provider-toy",' +
      '"@timestamp":"2026-11-24T02:36:46.789000Z","path":"/a","ms":12}\n',
  ]);
});

test.each<[string, Readonly<Record<string, string | undefined>>, readonly Level[]]>([
  ["nothing set", {}, ["warn", "error"]],
  ["an empty level", { TF_LOG: "", TF_LOG_PROVIDER: "" }, ["warn", "error"]],
  ["TRACE", { TF_LOG: "TRACE" }, levels],
  ["DEBUG", { TF_LOG: "DEBUG" }, ["debug", "info", "warn", "error"]],
  ["INFO", { TF_LOG: "INFO" }, ["info", "warn", "error"]],
  ["WARN", { TF_LOG: "WARN" }, ["warn", "error"]],
  ["ERROR", { TF_LOG: "ERROR" }, ["error"]],
  ["OFF", { TF_LOG: "OFF" }, []],
  ["small letters", { TF_LOG: "error" }, ["error"]],
  ["JSON, which is every level", { TF_LOG: "JSON" }, levels],
  ["a word that is no level, as Terraform takes it", { TF_LOG: "loud" }, levels],
  ["a level for providers below the general one", { TF_LOG: "ERROR", TF_LOG_PROVIDER: "TRACE" }, levels],
  ["a level for providers above the general one", { TF_LOG: "TRACE", TF_LOG_PROVIDER: "OFF" }, []],
  ["an empty level for providers", { TF_LOG: "ERROR", TF_LOG_PROVIDER: "" }, ["error"]],
])("with %s, what is below is dropped", (_, environment, expected) => {
  const { log, lines } = record(environment);
  for (const level of levels) log[level]("hello");
  expect(lines.map((line) => (JSON.parse(line) as { "@level": Level })["@level"])).toEqual(expected);
});

test("a dropped line is not even made", () => {
  const { log } = record({ TF_LOG: "ERROR" });
  const fields = Object.defineProperty({}, "costly", {
    enumerable: true,
    get: () => {
      throw new Error("somebody looked");
    },
  });
  expect(() => log.debug("hello", fields)).not.toThrow();
});

describe("a field that JSON cannot hold costs no other field", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  const throwing = {
    toJSON: () => {
      throw new Error("no");
    },
  };
  test.each<[string, unknown]>([
    ["a circle", circular],
    ["a bigint", 1n],
    ["a value that refuses", throwing],
    ["a bigint within", { deep: [1n] }],
  ])("%s", (_, bad) => {
    expect(written({ good: 1, bad, fine: true })).toEqual({
      ...hello,
      good: 1,
      bad: "(not JSON)",
      fine: true,
    });
  });

  test("one that throws when read", () => {
    const fields = Object.defineProperty({ good: 1 }, "bad", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(written(fields)).toEqual({ ...hello, good: 1, bad: "(not JSON)" });
  });

  test("one that JSON leaves out", () => {
    expect(written({ nothing: undefined, act: () => 1, good: 1 })).toEqual({ ...hello, good: 1 });
  });
});

test.each([{ "@level": 7 }, { "@message": null }, { "@timestamp": 1n }])(
  "no field takes the place of a part that Terraform reads: %p",
  (fields) => {
    expect(written(fields)).toEqual(hello);
  },
);

test("the time is the present unless it is given", () => {
  const lines: string[] = [];
  const before = Date.now();
  createLog({ write: (line) => lines.push(line), environment: {}, name: "toy" }).error("hello");
  const { "@timestamp": at } = JSON.parse(lines[0] ?? "") as { "@timestamp": string };
  expect(Date.parse(at)).toBeGreaterThanOrEqual(before);
  expect(Date.parse(at)).toBeLessThanOrEqual(Date.now());
});

test("the silent log takes every level and writes nothing", () => {
  const write = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  for (const level of levels) silentLog[level]("hello", { bad: 1n });
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
});
