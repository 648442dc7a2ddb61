/** The command as its users have it: one file, in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { bundle } from "../support/bundle.js";

export interface Ran {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running command, and its output so far. */
export interface Running {
  /** The first line of standard output that has this in it. Rejects when the command ends without it. */
  line(part: string): Promise<string>;
  signal(name: NodeJS.Signals): void;
  ended(): Promise<Ran>;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What to change in the process before the command starts, as JavaScript. */
  readonly before?: string;
}

export interface Cli {
  /** Where the executable lies. */
  readonly folder: string;
  run(args: readonly string[], surroundings?: Surroundings): Promise<Ran>;
  start(args: readonly string[], surroundings?: Surroundings): Running;
  /** Ends what still runs. */
  readonly remove: () => Promise<void>;
}

export const bundledCli = async (): Promise<Cli> => {
  const { file, remove } = await bundle(resolve(__dirname, "../../src/cli/main.ts"));
  const folder = dirname(file);
  const children: ChildProcess[] = [];

  const start = (args: readonly string[], { env = {}, cwd, before }: Surroundings = {}): Running => {
    const preload = join(folder, `before-${children.length}.cjs`);
    if (before !== undefined) writeFileSync(preload, before);
    const child = spawn(
      process.execPath,
      [...(before === undefined ? [] : ["--require", preload]), file, ...args],
      // Nothing of the developer's own settings, colours above all.
      { env: { PATH: process.env["PATH"], HOME: folder, ...env }, ...(cwd !== undefined && { cwd }) },
    );
    children.push(child);
    return running(child);
  };

  return {
    folder,
    start,
    run: (args, surroundings) => start(args, surroundings).ended(),
    remove: async () => {
      const alive = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      await Promise.all(alive.map((child) => (child.kill("SIGKILL"), once(child, "exit"))));
      await remove();
    },
  };
};

const running = (child: ReturnType<typeof spawn>): Running => {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("the command has no output to read");
  const output = { stdout: "", stderr: "" };
  stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
  stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
  const lines = createInterface({ input: stdout });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...output }));
  const before: string[] = [];
  lines.on("line", (line) => before.push(line));
  return {
    line: (part) =>
      new Promise((settle, fail) => {
        const take = (line: string): void => {
          if (line.includes(part)) settle(line);
        };
        before.forEach(take);
        lines.on("line", take);
        lines.on("close", () => fail(new Error(`no line with ${part} in ${output.stdout}${output.stderr}`)));
      }),
    signal: (name) => void child.kill(name),
    ended: () => ended,
  };
};
