/** A pipeline of CI as one list of jobs, whatever service it is for. */
import { runInNewContext } from "node:vm";

export type Event =
  "pull request" | "pull request from a fork" | "push to main" | "push elsewhere" | "schedule";

export interface Job {
  readonly id: string;
  /** What it has `pipeline.sh` do: `plan dev`. */
  readonly step: string;
  /** Ids of the jobs that must have succeeded. */
  readonly after: readonly string[];
  readonly environment: string | undefined;
  /** Jobs with the same run one at a time. */
  readonly alone: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** Files of other jobs that it starts with. */
  readonly gets: readonly string[];
  /** Whether somebody has to press a button, as far as the pipeline itself says. */
  readonly manual: boolean;
}

export interface Pipeline {
  /** In the order of the file. */
  on(event: Event): readonly Job[];
}

/** The one line of a job that calls `pipeline.sh`, without the program. @throws unless it is one plain call. */
export const stepOf = (lines: readonly string[]): string => {
  const calls = lines.filter((line) => line.includes("pipeline.sh"));
  const [, step] = /^\.\/pipeline\.sh (\w+(?: \w+)?)$/.exec(calls.join("\n")) ?? [];
  if (step === undefined) throw new Error(`Not one call of ./pipeline.sh: ${JSON.stringify(lines)}`);
  return step;
};

/** A copy with every occurrence of a text replaced, at any depth. */
export const replaced = (value: unknown, text: string, by: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(text, by));

/** Conditions of both services are JavaScript, too, as far as the story uses them. */
export const holds = (condition: string, context: object = {}): boolean => {
  const value: unknown = runInNewContext(condition, { ...context });
  return value === true;
};
