/** Runs a program to its end. */
import { execFile } from "node:child_process";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  /** Output and errors, one after the other. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Whatever its exit code is. */
export const run = (program: string, args: readonly string[], { cwd, env }: RunOptions): Promise<Ran> =>
  new Promise((settle) => {
    const child = execFile(
      program,
      args,
      { cwd, env: { ...process.env, ...env }, maxBuffer: 256 << 20 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : 127;
        settle({ code, stdout, output: `${stdout}${stderr}` });
      },
    );
    // Nobody answers: a program that asks ends instead of waiting.
    child.stdin?.end();
  });

/** Throws, with everything it said, when it does not end with 0. */
export const must = async (program: string, args: readonly string[], options: RunOptions): Promise<Ran> => {
  const ran = await run(program, args, options);
  if (ran.code !== 0)
    throw new Error(`${[program, ...args].join(" ")} ended with ${ran.code}:\n${ran.output}`);
  return ran;
};
