/**
 * The story of promotion with everything real but Pivot: the story's own commands, Terraform, its states and locks in a
 * PostgreSQL server, and an emulator for each environment. Each job has a folder and secrets of its own, as in CI.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { type Login, type Postgres, startPostgres } from "../support/postgres.js";
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
  for (const name of order) {
    await postgres.script(join(story, "state.sql"), {
      name,
      apply_password: login(name, "apply").password,
      plan_password: login(name, "plan").password,
    });
    await succeeds(checkout, "record", name);
    await promote(name, checkout);
  }
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

/** The users of `state.sql`. */
const login = (name: Name, secretsOf: "plan" | "apply"): Login => ({
  user: secretsOf === "plan" ? `pivot_${name}_plan` : `pivot_${name}`,
  password: `pg-password-of-${name}-to-${secretsOf}-161803`,
  database: `pivot_${name}`,
});

const shared = {
  CHECKPOINT_DISABLE: "1",
  TF_CLI_CONFIG_FILE: "/dev/null",
  TF_CLI_ARGS_plan: "-no-color",
  TF_CLI_ARGS_apply: "-no-color",
};

/** What CI has in the environment `${name}-plan`: nothing that writes. */
const toPlan = (name: Name): Environment => ({
  ...shared,
  PG_CONN_STR: postgres.connection(login(name, "plan")),
  TF_VAR_pivot_token: pivots[name].token,
  TF_VAR_druid_password: "only apply sends it",
});

/** What CI has in the environment `${name}`. */
const toApply = (name: Name): Environment => ({
  ...shared,
  PG_CONN_STR: postgres.connection(login(name, "apply")),
  TF_VAR_pivot_token: pivots[name].token,
  TF_VAR_druid_password: druidPassword,
});

type Environment = Readonly<Record<string, string | undefined>>;
type Command =
  readonly [step: "validate"] | readonly [step: "plan" | "apply" | "drift" | "record", name: Name];

const environment = ([step, name]: Command): Environment => {
  if (name === undefined) return shared;
  return step === "plan" || step === "drift" ? toPlan(name) : toApply(name);
};

const pipeline = (place: string, ...command: Command): Promise<Ran> =>
  run("./pipeline.sh", command, { cwd: place, env: environment(command) });

const succeeds = (place: string, ...command: Command): Promise<Ran> =>
  must("./pipeline.sh", command, { cwd: place, env: environment(command) });

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
    login(name, "plan"),
  );
  expect(protection).toEqual(kept ? ["pivot_connection", "pivot_dashboard", "pivot_data_cube"] : []);
});

test.each(order)("the state of %s is in a database of its own, and no secret in it", async (name) => {
  const [state = ""] = await postgres.query(
    `SELECT data::jsonb FROM pivot_${name}.states WHERE name = 'default'`,
    login(name, "plan"),
  );
  expect(JSON.parse(state)).toMatchObject({ resources: { length: 7 } });
  for (const secret of secrets()) expect(state).not.toContain(secret);
});

test("who plans reads the Pivot and the state, and can write neither the state nor anybody else's", async () => {
  const before = pivots.staging.requests.all.length;
  const checkout = job({ program: true, edit: titled("Only planned") });
  await succeeds(checkout, "plan", "staging");
  const asked = pivots.staging.requests.all.slice(before).map(({ method }) => method);
  expect(new Set(asked)).toEqual(new Set(["GET"]));

  const planner = login("staging", "plan");
  const refused = async (sql: string, as: Login): Promise<string> =>
    await postgres.query(sql, as).then(
      () => "not refused",
      (error: unknown) => String(error),
    );
  expect(await refused("UPDATE pivot_staging.states SET data = ''", planner)).toContain("permission denied");
  expect(await refused("CREATE TABLE pivot_staging.mine ()", planner)).toContain("permission denied");
  expect(await refused("SELECT 1", { ...planner, database: "pivot_production" })).toContain(
    "permission denied",
  );
  const applied = await run("./pipeline.sh", ["apply", "staging"], {
    cwd: handedOver(checkout, "staging"),
    env: toPlan("staging"),
  });
  expect(applied.code).toBe(1);
  expect(applied.output).toContain("permission denied");
  expect(titleOf("staging")).toBe("Sales, the last seven days");
});

const secrets = (): readonly string[] => [
  ...order.flatMap((name) => [login(name, "plan").password, login(name, "apply").password]),
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

const colleagues: ChildProcess[] = [];
afterEach(() => {
  for (const colleague of colleagues.splice(0)) colleague.kill("SIGKILL");
});

/** A colleague's Terraform, which asks before it applies and holds the lock until it is answered. */
const colleagueAt = async (stack: string): Promise<() => Promise<void>> => {
  const colleague = spawn(process.env["TERRAFORM_BINARY_NAME"] ?? "terraform", ["apply"], {
    cwd: stack,
    env: { ...process.env, ...toApply("dev") },
    stdio: ["pipe", "pipe", "inherit"],
  });
  colleagues.push(colleague);
  const closed = once(colleague, "close");
  for await (const text of colleague.stdout) if (String(text).includes("Enter a value:")) break;
  return async () => {
    colleague.stdin.end("no\n");
    await closed;
  };
};

test("while somebody applies, nobody else does: they wait, and not forever", async () => {
  const checkout = job({ program: true, edit: titled("Held") });
  await succeeds(checkout, "plan", "dev");
  const before = titleOf("dev");
  const answer = await colleagueAt(join(checkout, "cdktf.out/stacks/dev"));
  const locks = await postgres.query(
    `SELECT state.name FROM pg_locks JOIN pivot_dev.states state ON state.id = objid
      WHERE locktype = 'advisory' AND granted`,
    login("dev", "apply"),
  );
  expect(locks).toEqual(["default"]);

  const impatient = {
    TF_CLI_ARGS_plan: "-no-color -lock-timeout=0s",
    TF_CLI_ARGS_apply: "-no-color -lock-timeout=0s",
  };
  for (const [step, place, env] of [
    ["plan", checkout, toPlan("dev")],
    ["drift", checkout, toPlan("dev")],
    ["apply", handedOver(checkout, "dev"), toApply("dev")],
    ["record", checkout, toApply("dev")],
  ] as const) {
    const { code, output } = await run("./pipeline.sh", [step, "dev"], {
      cwd: place,
      env: { ...env, ...impatient },
    });
    expect(output).toContain("Error acquiring the state lock");
    expect(code).toBe(1);
  }
  expect(titleOf("dev")).toBe(before);

  const waiting = spawn("./pipeline.sh", ["plan", "dev"], {
    cwd: job({ program: true }),
    env: { ...process.env, ...toPlan("dev") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(waiting, "close");
  let answered: Promise<void> | undefined;
  for await (const text of waiting.stdout)
    if (String(text).includes("Acquiring state lock.")) answered ??= answer();
  expect(answered).toBeDefined();
  await answered;
  expect(await ended).toEqual([0, null]);
  const left = await postgres.query("SELECT objid FROM pg_locks WHERE locktype = 'advisory'");
  expect(left).toEqual([]);
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
  const ran = await run("./pipeline.sh", args, { cwd: job({ program: true }), env: toPlan("dev") });
  expect(ran).toMatchObject({ code });
  expect(ran.output).toContain(text);
});

test("without the address of the state no step goes looking for it elsewhere", async () => {
  const env = { ...toPlan("dev"), PG_CONN_STR: undefined };
  const { code, output } = await run("./pipeline.sh", ["plan", "dev"], { cwd: job({ program: true }), env });
  expect(code).toBe(1);
  expect(output).toContain("PG_CONN_STR: must say where the state is");
});

test("a new environment has no state to plan from until it is recorded", async () => {
  await postgres.query("CREATE DATABASE nothing_yet");
  const env = {
    ...toPlan("dev"),
    PG_CONN_STR: postgres.connection({ ...login("dev", "plan"), database: "nothing_yet" }),
  };
  const { code, output } = await run("./pipeline.sh", ["plan", "dev"], { cwd: job({ program: true }), env });
  expect(output).toContain("does not exist");
  expect(output).toContain("Once, with the secrets of apply: ./pipeline.sh record dev");
  expect(code).toBe(1);
});
