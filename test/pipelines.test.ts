/** The pipelines of the story of promotion. GitHub and GitLab do not run here; what can be held against the story is. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { environments } from "../examples/stories/promote-to-production/environments.js";
import { githubActions } from "./support/github-actions.js";
import { gitlabCi } from "./support/gitlab-ci.js";
import { type Job, type Pipeline } from "./support/pipeline.js";

const story = resolve(__dirname, "../examples/stories/promote-to-production");
const textOf = (file: string): string => readFileSync(join(story, file), "utf8");
const read = (file: string): unknown => parse(textOf(file), { merge: true });

const github = githubActions("pivot.yml", (file) => read(join("pipelines/github", file)));
const gitlab = gitlabCi(read("pipelines/gitlab-ci.yml"));
const pipelines: readonly (readonly [string, Pipeline])[] = [
  ["GitHub Actions", github],
  ["GitLab CI", gitlab],
];

const everyJob = (pipeline: Pipeline): readonly Job[] =>
  (["pull request", "push to main", "schedule"] as const).flatMap((event) => pipeline.on(event));
const steps = (jobs: readonly Job[]): readonly string[] => jobs.map(({ step }) => step);
const promotion = [
  "validate",
  ...["plan dev", "apply dev", "plan staging", "apply staging", "plan production", "apply production"],
];

test("the pipelines know the environments of the program", () => {
  expect(environments.map(({ name }) => name)).toEqual(["dev", "staging", "production"]);
});

describe.each(pipelines)("%s", (_, pipeline) => {
  test.each([
    ["pull request", ["validate", "plan dev", "plan staging", "plan production"]],
    ["pull request from a fork", ["validate"]],
    ["push to main", promotion],
    ["push elsewhere", []],
    ["schedule", ["drift dev", "drift staging", "drift production"]],
  ] as const)("on a %s: %j", (event, expected) => {
    expect(steps(pipeline.on(event))).toEqual(expected);
  });

  test("a review has all plans, whatever becomes of the others", () => {
    const [, ...plans] = pipeline.on("pull request");
    expect(plans.map(({ after }) => after)).toEqual([["validate"], ["validate"], ["validate"]]);
  });

  test("a promotion takes one step after the other", () => {
    const jobs = pipeline.on("push to main");
    jobs.forEach(({ after }, at) => {
      const before = jobs[at - 1];
      if (before) expect(after).toContain(before.id);
      else expect(after).toEqual([]);
    });
  });

  test("an apply gets the plan of its environment, and no other", () => {
    const applied = pipeline.on("push to main").filter(({ step }) => step.startsWith("apply "));
    expect(applied.map(({ gets }) => gets.filter((path) => path.endsWith(".tar.gz")))).toEqual([
      ["plans/dev.tar.gz"],
      ["plans/staging.tar.gz"],
      ["plans/production.tar.gz"],
    ]);
  });

  test("one apply at a time in each environment", () => {
    const alone = pipeline.on("push to main").filter((job) => job.alone !== undefined);
    expect(alone.map((job) => [job.step, job.alone])).toEqual([
      ["apply dev", "pivot-dev"],
      ["apply staging", "pivot-staging"],
      ["apply production", "pivot-production"],
    ]);
  });

  test("the secrets of an apply are in an environment that no other step is in", () => {
    const all = (["pull request", "push to main", "schedule"] as const).flatMap((event) =>
      pipeline.on(event),
    );
    const places = all.map(({ step, environment }) => `${step}: ${environment ?? "nowhere"}`);
    expect([...new Set(places)].sort()).toEqual([
      "apply dev: dev",
      "apply production: production",
      "apply staging: staging",
      "drift dev: dev-plan",
      "drift production: production-plan",
      "drift staging: staging-plan",
      "plan dev: dev-plan",
      "plan production: production-plan",
      "plan staging: staging-plan",
      "validate: nowhere",
    ]);
  });

  test("the password that only an apply sends is nowhere else", () => {
    const all = everyJob(pipeline);
    const reading = all.filter(({ step }) => /^(plan|drift) /.test(step));
    expect(new Set(reading.map(({ env }) => env["TF_VAR_druid_password"]))).toEqual(
      new Set(["only apply sends it"]),
    );
  });
});

test("on GitHub each step has the secrets that it needs, and no other", () => {
  const secret = (name: string): string => `\${{ secrets.${name} }}`;
  const reading = { PG_CONN_STR: secret("PG_CONN_STR"), TF_VAR_pivot_token: secret("PIVOT_TOKEN") };
  const expected: Readonly<Record<string, object>> = {
    validate: {},
    plan: { ...reading, TF_VAR_druid_password: "only apply sends it" },
    apply: { ...reading, TF_VAR_druid_password: secret("DRUID_PASSWORD") },
    drift: { ...reading, TF_VAR_druid_password: "only apply sends it" },
  };
  const jobs = everyJob(github);
  for (const { step, env } of jobs) expect([step, env]).toEqual([step, expected[step.replace(/ .*/, "")]]);
  const files = readdirSync(join(story, "pipelines/github")).map((file) =>
    textOf(join("pipelines/github", file)),
  );
  // None beside those of the jobs: three in each of plan, apply and drift, but for the password that two make up.
  expect(files.join("").match(/secrets\./g)).toHaveLength(7);
});

test("Dependabot's pull requests are validated only", () => {
  const event = { event_name: "pull_request", head: "shop/pivot", actor: "dependabot[bot]" };
  expect(steps(github.onEvent(event))).toEqual(["validate"]);
});

test("on GitLab somebody presses a button for all but dev, and only an apply is a deployment", () => {
  const jobs = gitlab.on("push to main");
  expect(steps(jobs.filter(({ manual }) => manual))).toEqual(["apply staging", "apply production"]);
  expect(gitlab.actions("push to main")).toEqual([
    undefined,
    ...["prepare", undefined, "prepare", undefined, "prepare", undefined],
  ]);
  expect(gitlab.actions("schedule")).toEqual(["verify", "verify", "verify"]);
});

describe("pipeline.sh", () => {
  const script = textOf("pipeline.sh");
  /** What it takes: `plan/2` is `plan` with one argument. */
  const taken = [...script.matchAll(/\b([a-z]+)\/([12])\b/g)].map(([, step, count]) => `${step}/${count}`);

  test("takes what it says of itself", () => {
    const told = [...script.matchAll(/^# {3}pipeline\.sh (\w+)( ENV)? /gm)];
    expect(told.map(([, step, argument]) => `${step}/${argument === undefined ? 1 : 2}`)).toEqual(taken);
    expect(taken).toEqual(["validate/1", "plan/2", "apply/2", "drift/2", "record/2"]);
  });

  test.each(pipelines)("takes every step of %s", (_, pipeline) => {
    const all = (["pull request", "push to main", "schedule"] as const).flatMap((event) =>
      pipeline.on(event),
    );
    const called = new Set(all.map(({ step }) => `${step.replace(/ .*/, "")}/${step.split(" ").length}`));
    expect([...called].filter((call) => !taken.includes(call))).toEqual([]);
  });
});

describe("the README", () => {
  const text = textOf("README.md");

  test("tells of every file", () => {
    const told = readdirSync(story, { withFileTypes: true })
      .filter((file) => file.isFile() && file.name !== "README.md")
      .map(({ name }) => `](${name})`);
    const links = [...told, "](pipelines/github)", "](pipelines/gitlab-ci.yml)"];
    expect(links.filter((link) => !text.includes(link))).toEqual([]);
  });

  test("says which secrets to set", () => {
    for (const secret of ["PG_CONN_STR", "PIVOT_TOKEN", "DRUID_PASSWORD"]) expect(text).toContain(secret);
    for (const variable of ["TF_VAR_pivot_token", "TF_VAR_druid_password"]) expect(text).toContain(variable);
  });
});
