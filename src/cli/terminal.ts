/** What commands tell: lines for a person, or one JSON object a line for a program. */
import { type Command } from "commander";
import picocolors from "picocolors";
import { Failure } from "./failure.js";

/** Without a terminal, isTTY is not false but absent. */
interface Stream {
  readonly isTTY?: boolean;
}

/** Colour is for people who look at a terminal and have not asked for none (no-color.org). */
export const paintFor = ({ isTTY = false }: Stream): ReturnType<typeof picocolors.createColors> => {
  const { NO_COLOR = "", TERM } = process.env;
  return picocolors.createColors(isTTY && NO_COLOR === "" && TERM !== "dumb");
};

/** Something that happened: `{ event: "installed", … }`, and the same in words, on `stdout` unless said otherwise. */
export type Tell = (
  event: { readonly event: string; readonly [key: string]: unknown },
  words: string | readonly string[],
  where?: "stdout" | "stderr",
) => void;

const teller = (json: boolean): Tell =>
  json
    ? (event) => void process.stdout.write(`${JSON.stringify(event)}\n`)
    : (_, words, where = "stdout") => void process[where].write(`${[words].flat().join("\n")}\n`);

/** A word as a shell reads it. */
export const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** Gives a command its work and the option `--json`. A Failure of the work is told, and the exit code is 1. */
export const withWork = (command: Command, work: (tell: Tell) => Promise<void>): Command =>
  command.option("--json", "tell everything as JSON, one object a line").action(async () => {
    const json = command.opts<{ readonly json?: true }>().json === true;
    try {
      await work(teller(json));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const { message, hint } = error;
      if (json) teller(json)({ event: "failed", message, hint }, "");
      else process.stderr.write(`${paintFor(process.stderr).red("Error:")} ${message}\n${hint}\n`);
      process.exitCode = 1;
    }
  });
