/**
 * The story of promotion with everything real but Pivot: the story's own commands, Terraform, its state and locks in a
 * PostgreSQL server, and an emulator for each environment. Each job has a folder of its own, as in CI.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { type Postgres, startPostgres } from "../support/postgres.js";
import { must, type Ran, run } from "../support/run.js";
import { tracesBelow } from "../support/traces.js";

jest.setTimeout(300_000);

const repository = resolve(__dirname, "../..");
const story = join(repository, "examples/stories/promote-to-production");
const order = ["dev", "staging", "production"] as const;
type Name = (typeof order)[number];

const druidPassword = "druid-password-14142135623730";

let folder: string;
let postgres: Postgres;
let pivots: Readonly<Record<Name, Emulator>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pivot-promotion-"));
  postgres = await startPostgres();
  const start = (name: Name): Promise<Emulator> => startEmulator({ token: `token-of-${name}-2718281828` });
  pivots = {
    dev: await start("dev"),
    staging: await start("staging"),
    production: await start("production"),
  };

  const checkout = job({ program: true });
  await succeeds(checkout, "validate");
  for (const name of order) await promote(name, checkout);
});

afterAll(async () => {
  for (const pivot of Object.values(pivots)) await pivot.close();
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The folder of a job: a checkout with its dependencies, or only what it takes to apply a saved plan. */
const job = ({
  program,
  edit = (text) => text,
}: {
  program: boolean;
  edit?: (text: string) => string;
}): string => {
  const place = mkdtempSync(join(folder, "job-"));
  cpSync(join(story, "pipeline.sh"), join(place, "pipeline.sh"));
  if (!program) return place;

  cpSync(join(story, "main.ts"), join(place, "main.ts"));
  writeFileSync(join(place, "pivot.ts"), edit(readFileSync(join(story, "pivot.ts"), "utf8")));
  writeFileSync(
    join(place, "environments.ts"),
    withEndpoints(readFileSync(join(story, "environments.ts"), "utf8")),
  );
  mkdirSync(join(place, "node_modules/.bin"), { recursive: true });
  const link = (target: string, name: string): void => symlinkSync(target, join(place, "node_modules", name));
  link(repository, "cdktf-provider-pivot");
  for (const name of ["cdktf", "constructs"]) link(join(repository, "node_modules", name), name);
  link(join(repository, "node_modules/.bin/tsx"), ".bin/tsx");
  return place;
};

/** The one thing that a user edits, too: where the Pivots are. */
const withEndpoints = (text: string): string => {
  const endpoints = order.map((name) => pivots[name].endpoint);
  const edited = text.replace(/https:\/\/pivot[a-z.]*\.example\.com/g, (found) => endpoints.shift() ?? found);
  expect(endpoints).toEqual([]);
  return edited;
};

const environment = (name: Name = "dev"): Readonly<Record<string, string>> => ({
  CHECKPOINT_DISABLE: "1",
  TF_CLI_CONFIG_FILE: "/dev/null",
  PG_CONN_STR: postgres.connection,
  TF_VAR_pivot_token: pivots[name].token,
  TF_VAR_druid_password: druidPassword,
  TF_CLI_ARGS_plan: "-no-color",
  TF_CLI_ARGS_apply: "-no-color",
});

type Command =
  readonly [step: "validate"] | readonly [step: "plan" | "apply" | "drift" | "record", name: Name];

const pipeline = (place: string, ...command: Command): Promise<Ran> =>
  run("./pipeline.sh", command, { cwd: place, env: environment(command[1]) });

const succeeds = (place: string, ...command: Command): Promise<Ran> =>
  must("./pipeline.sh", command, { cwd: place, env: environment(command[1]) });

const read = (place: string, file: string): string => readFileSync(join(place, file), "utf8");

/** The plan as the job of another machine gets it. */
const handedOver = (from: string, name: Name): string => {
  const place = job({ program: false });
  mkdirSync(join(place, "plans"));
  cpSync(join(from, `plans/${name}.tar.gz`), join(place, `plans/${name}.tar.gz`));
  return place;
};

const promote = async (name: Name, checkout: string): Promise<void> => {
  await succeeds(checkout, "plan", name);
  await succeeds(handedOver(checkout, name), "apply", name);
};

const titled =
  (title: string) =>
  (text: string): string => {
    const edited = text.replace('title: "Sales, the last seven days"', `title: ${JSON.stringify(title)}`);
    expect(edited).not.toBe(text);
    return edited;
  };

const titleOf = (name: Name): unknown => pivots[name].snapshot().dashboards[0]?.["title"];

test.each([
  ["dev", "dev-", "router.dev.example.com:8888", 1, false],
  ["staging", "staging-", "router.staging.example.com:8888", 1, false],
  ["production", "", "router.example.com:8888", 500, true],
] as const)("%s has the same objects with its own settings", async (name, prefix, druid, fewest, kept) => {
  expect(pivots[name].snapshot()).toMatchObject({
    connections: [
      {
        name: `${prefix}druid`,
        queryHosts: [druid],
        defaultDbAuthToken: { username: "pivot", password: druidPassword },
      },
    ],
    dataCubes: [
      {
        name: `${prefix}orders`,
        source: { connectionName: `${prefix}druid` },
        readAccess: { roles: [`${prefix}analysts`, `${prefix}sales`] },
      },
    ],
    dashboards: [{ name: `${prefix}sales` }],
    alerts: [{ name: `${prefix}few-orders`, conditions: [{ measure: "orders", value: fewest }] }],
  });
  const protection = await postgres.query(
    `SELECT resource->>'type' FROM pivot_${name}.states, jsonb_path_query(data::jsonb, '$.resources[*]') resource
      WHERE resource @? '$.instances[*].attributes.deletion_protection ? (@ == true)' ORDER BY 1`,
  );
  expect(protection).toEqual(kept ? ["pivot_connection", "pivot_dashboard", "pivot_data_cube"] : []);
});

test("each state is in a schema of its own in PostgreSQL, and no secret in any", async () => {
  const schemas = await postgres.query(
    "SELECT table_schema FROM information_schema.tables WHERE table_name = 'states' ORDER BY 1",
  );
  expect(schemas).toEqual(["pivot_dev", "pivot_production", "pivot_staging"]);
  for (const schema of schemas) {
    const [state = ""] = await postgres.query(
      `SELECT data::jsonb FROM ${schema}.states WHERE name = 'default'`,
    );
    expect(JSON.parse(state)).toMatchObject({ resources: { length: 7 } });
    for (const secret of secrets()) expect(state).not.toContain(secret);
  }
});

const secrets = (): readonly string[] => [
  postgres.password,
  druidPassword,
  ...Object.values(pivots).map(({ token }) => token),
];

test("a second plan is empty, and nothing has drifted", async () => {
  const checkout = job({ program: true });
  await succeeds(checkout, "plan", "staging");
  expect(read(checkout, "plans/staging.txt")).toContain("No changes.");
  const { stdout } = await succeeds(checkout, "drift", "staging");
  expect(stdout).toBe("The Pivot of staging holds what was last applied.\n");
});

test("while somebody applies, nobody else does", async () => {
  const checkout = job({ program: true, edit: titled("Held") });
  await succeeds(checkout, "plan", "dev");
  const before = titleOf("dev");
  // A colleague's Terraform, which asks before it applies and holds the lock until it is answered.
  const colleague = spawn(process.env["TERRAFORM_BINARY_NAME"] ?? "terraform", ["apply"], {
    cwd: join(checkout, "cdktf.out/stacks/dev"),
    env: { ...process.env, ...environment("dev") },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const closed = once(colleague, "close");
  for await (const text of colleague.stdout) if (String(text).includes("Enter a value:")) break;

  const locks = await postgres.query(
    `SELECT state.name FROM pg_locks JOIN pivot_dev.states state ON state.id = objid
      WHERE locktype = 'advisory' AND granted`,
  );
  expect(locks).toEqual(["default"]);
  const { code, output } = await pipeline(handedOver(checkout, "dev"), "apply", "dev");
  expect(output).toContain("Error acquiring the state lock");
  expect(code).toBe(1);

  colleague.stdin.end("no\n");
  await closed;
  expect(await postgres.query("SELECT objid FROM pg_locks WHERE locktype = 'advisory'")).toEqual([]);
  expect(titleOf("dev")).toBe(before);
});

test("a change made by hand stops the promotion until it is on record, and then goes through the review", async () => {
  const checkout = job({ program: true, edit: titled("Sales of the week") });
  await succeeds(checkout, "plan", "production");
  const [role] = pivots.production.snapshot().roles.filter(({ name }) => name === "sales");
  pivots.production.seed({ roles: [{ ...role, title: "Renamed by hand" }] });

  const refused = await pipeline(handedOver(checkout, "production"), "apply", "production");
  expect(refused.code).toBe(2);
  expect(refused.output).toMatch(/~ title += "Sales" -> "Renamed by hand"/);
  expect(refused.output).toContain(
    "Refused: somebody changed the Pivot of production since the last apply:\n  pivot_role.sales\n",
  );
  expect(refused.output).toContain("./pipeline.sh record production, and plan again");
  expect(titleOf("production")).toBe("Sales, the last seven days");
  expect(await pipeline(checkout, "drift", "production")).toMatchObject({ code: 2 });

  // Who plans now is told, and sees what would be taken back.
  const replanned = job({ program: true, edit: titled("Sales of the week") });
  await succeeds(replanned, "plan", "production");
  const plan = read(replanned, "plans/production.txt");
  expect(plan).toMatch(/~ title += "Renamed by hand" -> "Sales"/);
  expect(plan).toMatch(/~ title += "Sales, the last seven days" -> "Sales of the week"/);
  expect(plan).toContain("`apply` will refuse: run `./pipeline.sh drift production`");

  await succeeds(replanned, "record", "production");
  // What was planned before is of an older state.
  const stale = await pipeline(handedOver(replanned, "production"), "apply", "production");
  expect(stale.output).toContain("Saved plan is stale");
  expect(stale.code).toBe(1);
  expect(titleOf("production")).toBe("Sales, the last seven days");

  await promote("production", replanned);
  expect(titleOf("production")).toBe("Sales of the week");
  expect(pivots.production.snapshot().roles).toContainEqual(role);
  await promote("production", job({ program: true }));
});

test("what a plan hands over holds no secret", async () => {
  const checkout = job({ program: true, edit: titled("Handed over") });
  await succeeds(checkout, "plan", "staging");
  await must("tar", ["-xzf", "plans/staging.tar.gz", "-C", "plans"], { cwd: checkout });
  const files = tracesBelow(join(checkout, "plans"));
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(["tfplan:tfplan", "tfplan:tfstate", "cdk.tf.json", "staging.txt"]),
  );
  expect(files.get("tfplan:tfplan")).toContain("Handed over");
  const found = [...files].filter(([, text]) => secrets().some((secret) => text.includes(secret)));
  expect(found.map(([name]) => name)).toEqual([]);
});

test.each([
  [["deploy"], 64, "usage: pipeline.sh validate | plan ENV"],
  [["plan"], 64, "usage: pipeline.sh validate | plan ENV"],
  [["plan", "qa"], 64, 'There is no environment "qa". There are: dev production staging.'],
  [["apply", "dev"], 64, "There is no plans/dev.tar.gz: run ./pipeline.sh plan dev first."],
])("pipeline.sh %j says what it needs", async (args, code, text) => {
  const ran = await run("./pipeline.sh", args, { cwd: job({ program: true }), env: environment() });
  expect(ran).toMatchObject({ code });
  expect(ran.output).toContain(text);
});

test("without the address of the state no step goes looking for it elsewhere", async () => {
  const env = { ...environment(), PG_CONN_STR: undefined };
  const { code, output } = await run("./pipeline.sh", ["plan", "dev"], { cwd: job({ program: true }), env });
  expect(code).toBe(1);
  expect(output).toContain("PG_CONN_STR: must say where the state is");
});
