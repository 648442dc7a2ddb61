/** The pipelines of the story of promotion. GitHub and GitLab do not run here; what can be held against the story is. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { environments } from "../examples/stories/promote-to-production/environments.js";

const story = resolve(__dirname, "../examples/stories/promote-to-production");
const read = (file: string): unknown => parse(readFileSync(join(story, file), "utf8"), { merge: true });

const names = environments.map(({ name }) => name);
const secrets = ["PG_CONN_STR", "TF_VAR_druid_password", "TF_VAR_pivot_token"];

/** The step that a line of shell takes, without the environment. */
const stepOf = (line: string): readonly string[] => {
  const [, step] = /^\.\/pipeline\.sh (\w+)(?: \S+| \$\{\{[^}]*\}\})?$/.exec(line) ?? [];
  return step === undefined ? [] : [step];
};

/** What `pipeline.sh` says of itself. */
const steps = [
  ...readFileSync(join(story, "pipeline.sh"), "utf8").matchAll(/^# {3}pipeline\.sh (\w+)/gm),
].map(([, step]) => step);

test("pipeline.sh has five steps", () => {
  expect(steps).toEqual(["validate", "plan", "apply", "drift", "record"]);
});

describe("GitHub Actions", () => {
  const job = z.object({
    needs: z.string().optional(),
    uses: z.string().optional(),
    with: z.object({ name: z.string() }).optional(),
    environment: z.string().optional(),
    env: z.record(z.string(), z.string()).default({}),
    strategy: z.object({ matrix: z.object({ name: z.array(z.string()) }) }).optional(),
    steps: z.array(z.object({ run: z.string().optional() })).default([]),
  });
  const workflow = z.object({ on: z.record(z.string(), z.unknown()), jobs: z.record(z.string(), job) });
  const { on, jobs } = workflow.parse(read("pipelines/github/pivot.yml"));
  const called = workflow.parse(read("pipelines/github/pivot-environment.yml"));

  const taken = ({ steps: list }: z.infer<typeof job>): readonly string[] =>
    list.flatMap(({ run = "" }) => stepOf(run));

  test("validates, takes the environments in order, and looks for drift on a schedule", () => {
    expect(Object.keys(on)).toEqual(["pull_request", "push", "schedule"]);
    expect(Object.keys(jobs)).toEqual(["validate", ...names, "drift"]);
    names.forEach((name, at) => {
      expect(jobs[name]).toMatchObject({
        needs: names[at - 1] ?? "validate",
        uses: "./.github/workflows/pivot-environment.yml",
        with: { name },
      });
    });
    expect(jobs["drift"]?.strategy?.matrix.name).toEqual(names);
    const { validate, drift } = jobs;
    expect([validate, drift].map((one) => one && taken(one))).toEqual([["validate"], ["drift"]]);
  });

  test("an environment is planned without its reviewers and applied with them", () => {
    expect(Object.entries(called.jobs).map(([name, one]) => [name, one.environment, taken(one)])).toEqual([
      ["plan", "${{ inputs.name }}-plan", ["plan"]],
      ["apply", "${{ inputs.name }}", ["apply"]],
    ]);
    expect(called.jobs["apply"]?.needs).toBe("plan");
  });

  test("each step has the variables that it needs, and only those see secrets", () => {
    const all = [...Object.entries(jobs), ...Object.entries(called.jobs)];
    const told = all.filter(([, { env }]) => Object.keys(env).length > 0);
    expect(told.map(([name, { env }]) => [name, Object.keys(env).sort()])).toEqual(
      ["drift", "plan", "apply"].map((name) => [name, secrets]),
    );
  });
});

describe("GitLab CI", () => {
  const job = z.object({
    extends: z.string().optional(),
    stage: z.string().optional(),
    needs: z.array(z.string()).optional(),
    environment: z.object({ name: z.string(), action: z.string().optional() }).optional(),
    rules: z.array(z.object({ if: z.string(), when: z.string().optional() })).optional(),
    script: z.array(z.string()).optional(),
  });
  const { stages, jobs } = z
    .object({ stages: z.array(z.string()) })
    .catchall(z.unknown())
    .transform(({ stages: list, variables: _, default: __, ...rest }) => {
      // What begins with a dot is only extended.
      const all = Object.entries(rest).map(([name, one]) => [name, job.parse(one)] as const);
      const extended = Object.fromEntries(all);
      const shown = all.filter(([name]) => !name.startsWith("."));
      return {
        stages: list,
        jobs: shown.map(([name, one]) => ({ name, ...extended[one.extends ?? ""], ...one })),
      };
    })
    .parse(read("pipelines/gitlab-ci.yml"));

  test("validates, takes the environments in order, and looks for drift on a schedule", () => {
    expect(stages).toEqual(["validate", ...names, "drift"]);
    expect(
      jobs.map(({ name, stage, environment, script = [] }) => [
        name,
        stage,
        environment?.name,
        script.flatMap(stepOf),
      ]),
    ).toEqual([
      ["validate", "validate", undefined, ["validate"]],
      ...names.flatMap((name) => [
        [`plan ${name}`, name, name, ["plan"]],
        [`apply ${name}`, name, name, ["apply"]],
      ]),
      ...names.map((name) => [`drift ${name}`, "drift", name, ["drift"]]),
    ]);
  });

  test("an apply takes the plan of its environment, after somebody's approval but for the first", () => {
    const applied = jobs.filter(({ script = [] }) => script.flatMap(stepOf).includes("apply"));
    expect(
      applied.map(({ needs, environment, rules = [] }) => [needs, environment?.action, rules[0]?.when]),
    ).toEqual(names.map((name, at) => [[`plan ${name}`], undefined, at === 0 ? undefined : "manual"]));
    // Anything else than a deployment says so.
    const others = jobs.filter((one) => one.environment !== undefined && !applied.includes(one));
    expect(others.map(({ environment }) => environment?.action).sort()).toEqual([
      ...names.map(() => "prepare"),
      ...names.map(() => "verify"),
    ]);
  });

  test("it says which variables to set", () => {
    const text = readFileSync(join(story, "pipelines/gitlab-ci.yml"), "utf8");
    for (const secret of secrets) expect(text).toContain(secret);
  });
});

test("the README tells of every file", () => {
  const text = readFileSync(join(story, "README.md"), "utf8");
  const told = readdirSync(story, { withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== "README.md")
    .map(({ name }) => `](${name})`);
  expect(
    [...told, "](pipelines/github)", "](pipelines/gitlab-ci.yml)"].filter((link) => !text.includes(link)),
  ).toEqual([]);
});
