/** Reads a `.gitlab-ci.yml`: its jobs, with what they extend and their matrix written out. */
import { z } from "zod";
import { type Event, holds, type Job, type Pipeline, replaced, stepOf } from "./pipeline.js";

/** Strict, so that what is not looked at here cannot matter. */
const job = z.strictObject({
  extends: z.string().optional(),
  stage: z.string().optional(),
  needs: z.array(z.string()).optional(),
  parallel: z
    .strictObject({ matrix: z.tuple([z.strictObject({ PIVOT_ENVIRONMENT: z.array(z.string()) })]) })
    .optional(),
  variables: z.record(z.string(), z.string()).default({}),
  environment: z
    .strictObject({ name: z.string(), action: z.enum(["prepare", "verify"]).optional() })
    .optional(),
  resource_group: z.string().optional(),
  rules: z.array(z.strictObject({ if: z.string(), when: z.literal("manual").optional() })).optional(),
  artifacts: z.strictObject({ paths: z.array(z.string()), expire_in: z.string() }).optional(),
  script: z.array(z.string()).optional(),
});
type Written = z.infer<typeof job> & { readonly id: string };

const file = z
  .object({
    stages: z.array(z.string()),
    variables: z.strictObject({ TERRAFORM_VERSION: z.string() }),
    default: z.strictObject({ image: z.string(), before_script: z.array(z.string()) }),
  })
  .catchall(z.unknown());

const mergeRequest = (source: string): Readonly<Record<string, string>> => ({
  CI_PIPELINE_SOURCE: "merge_request_event",
  CI_MERGE_REQUEST_PROJECT_ID: "1",
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: source,
});
const events: Readonly<Record<Event, Readonly<Record<string, string>>>> = {
  "pull request": mergeRequest("1"),
  "pull request from a fork": mergeRequest("2"),
  "push to main": { CI_PIPELINE_SOURCE: "push", CI_COMMIT_BRANCH: "main" },
  "push elsewhere": { CI_PIPELINE_SOURCE: "push", CI_COMMIT_BRANCH: "topic" },
  schedule: { CI_PIPELINE_SOURCE: "schedule", CI_COMMIT_BRANCH: "main" },
};

export const gitlabCi = (
  content: unknown,
): Pipeline & { actions(event: Event): readonly (string | undefined)[] } => {
  const { stages, variables: _, default: __, ...rest } = file.parse(content);
  // What begins with a dot is a part of jobs.
  const ids = Object.keys(rest).filter((id) => !id.startsWith("."));
  const all = ids.flatMap((id) => writtenOut(id, rest));

  const running = (event: Event): readonly (readonly [job: Written, when: "manual" | undefined])[] => {
    const variables: Record<string, string> = { CI_DEFAULT_BRANCH: "main", ...events[event] };
    const valued = (condition: string): string =>
      condition.replace(/\$(\w+)/g, (_, name: string) => JSON.stringify(variables[name] ?? null));
    return all.flatMap((one) => {
      const rule = one.rules?.find(({ if: condition }) => holds(valued(condition)));
      return rule ? [[one, rule.when] as const] : [];
    });
  };
  return {
    on: (event) => {
      const jobs = running(event).map(([one]) => one);
      return running(event).map(([one, when]) => jobOf(one, when === "manual", jobs, stages));
    },
    actions: (event) => running(event).map(([{ environment }]) => environment?.action),
  };
};

const writtenOut = (id: string, parts: Readonly<Record<string, unknown>>): readonly Written[] => {
  const one = job.parse(parts[id]);
  const base = one.extends === undefined ? undefined : job.parse(parts[one.extends]);
  const variables = { ...base?.variables, ...one.variables };
  const whole = { ...base, ...one, variables };
  const names = one.parallel?.matrix[0].PIVOT_ENVIRONMENT ?? [variables["PIVOT_ENVIRONMENT"] ?? ""];
  return names.map((name) => {
    const set = job.parse(replaced(whole, "$PIVOT_ENVIRONMENT", name));
    return { ...job.parse(replaced(set, "$CI_ENVIRONMENT_NAME", set.environment?.name ?? "")), id };
  });
};

const jobOf = (one: Written, manual: boolean, jobs: readonly Written[], stages: readonly string[]): Job => {
  const missing = one.needs?.find((need) => !jobs.some(({ id }) => id === need));
  if (missing !== undefined) throw new Error(`${one.id} needs ${missing}, which is not in this pipeline.`);
  const at = ({ stage = "" }: Written): number => stages.indexOf(stage);
  const before = jobs.filter((other) => one.needs?.includes(other.id) ?? at(other) < at(one));
  return {
    id: one.id,
    step: stepOf(one.script ?? []),
    after: before.map(({ id }) => id),
    environment: one.environment?.name,
    alone: one.resource_group,
    env: one.variables,
    gets: before.flatMap(({ artifacts }) => artifacts?.paths ?? []),
    manual,
  };
};
