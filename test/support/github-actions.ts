/** Reads workflows of GitHub Actions: the jobs of one file, with what they call and their matrix written out. */
import { basename, join } from "node:path";
import { z } from "zod";
import { type Event, holds, type Job, type Pipeline, replaced, stepOf } from "./pipeline.js";

const step = z.strictObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
/** Strict, so that what is not looked at here cannot matter. */
const job = z.strictObject({
  if: z.string().optional(),
  needs: z.string().optional(),
  strategy: z
    .strictObject({ "fail-fast": z.literal(false), matrix: z.strictObject({ name: z.array(z.string()) }) })
    .optional(),
  "runs-on": z.string().optional(),
  uses: z.string().optional(),
  with: z.strictObject({ name: z.string() }).optional(),
  secrets: z.literal("inherit").optional(),
  environment: z.string().optional(),
  concurrency: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  steps: z.array(step).default([]),
});
const workflow = z.strictObject({
  name: z.string().optional(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({ contents: z.literal("read") }),
  jobs: z.record(z.string(), job),
});
type Written = z.infer<typeof job> & { readonly id: string };

export interface GithubEvent {
  readonly event_name: string;
  readonly actor?: string;
  readonly head?: string;
}

const ours = "shop/pivot";
const events: Readonly<Record<Event, GithubEvent>> = {
  "pull request": { event_name: "pull_request", head: ours },
  "pull request from a fork": { event_name: "pull_request", head: "somebody/pivot" },
  "push to main": { event_name: "push" },
  "push elsewhere": { event_name: "" },
  schedule: { event_name: "schedule" },
};

export const githubActions = (
  file: string,
  read: (file: string) => unknown,
): Pipeline & { onEvent(event: GithubEvent): readonly Job[] } => {
  const { on, jobs } = workflow.parse(read(file));
  const written = Object.entries(jobs).flatMap(([id, one]): Written[] => {
    const names = one.strategy?.matrix.name ?? [""];
    return names.map((name) => ({ ...job.parse(replaced(one, "${{ matrix.name }}", name)), id }));
  });
  const all = written.map((one) => (one.uses === undefined ? one : called(one, read)));

  const onEvent = ({ event_name, actor = "somebody", head }: GithubEvent): readonly Job[] => {
    if (!(event_name in on)) return [];
    const event = { pull_request: head === undefined ? null : { head: { repo: { full_name: head } } } };
    const github = { event_name, actor, repository: ours, event };
    const running: Written[] = [];
    for (const one of all) {
      const needed = one.needs === undefined || running.some(({ id }) => id === one.needs);
      if (needed && (one.if === undefined || holds(one.if, { github }))) running.push(one);
    }
    return running.map((one) => jobOf(one, running));
  };
  return { on: (event) => onEvent(events[event]), onEvent };
};

/** The caller with the one job of what it calls. A job there that is skipped would skip the caller's dependents. */
const called = (caller: Written, read: (file: string) => unknown): Written => {
  const { on, jobs } = workflow.parse(read(basename(caller.uses ?? "")));
  const [only, ...others] = Object.values(jobs);
  const plain = only?.if === undefined && only?.needs === undefined && only?.strategy === undefined;
  if (!("workflow_call" in on) || !only || others.length > 0 || !plain)
    throw new Error(`${caller.id} calls what is not one job that always runs.`);
  if (caller.secrets !== "inherit" || caller.uses !== `./.github/workflows/${basename(caller.uses ?? "")}`)
    throw new Error(`${caller.id} calls without the secrets of the environment, or from elsewhere.`);
  const inner = job.parse(replaced(only, "${{ inputs.name }}", caller.with?.name ?? ""));
  return { ...inner, id: caller.id, if: caller.if, needs: caller.needs };
};

const jobOf = (one: Written, running: readonly Written[]): Job => ({
  id: one.id,
  step: stepOf(one.steps.flatMap(({ run = "" }) => run.split("\n"))),
  after: one.needs === undefined ? [] : [one.needs],
  environment: one.environment,
  alone: one.concurrency,
  env: one.env,
  gets: using(one, "actions/download-artifact@").flatMap(({ name, path }) =>
    running
      .filter(({ id }) => id === one.needs)
      .flatMap((before) => using(before, "actions/upload-artifact@"))
      .filter((artifact) => artifact.name === name)
      .map((artifact) => join(path, basename(artifact.path))),
  ),
  manual: false,
});

const using = ({ steps }: Written, action: string): readonly { name: string; path: string }[] =>
  steps
    .filter(({ uses }) => uses?.startsWith(action))
    .map((one) => z.object({ name: z.string(), path: z.string() }).parse(one.with));
