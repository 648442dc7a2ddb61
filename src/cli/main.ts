/** The command `pivot-tf`. Exit codes: 0 done, 1 could not be done, 2 asked for in a way that it does not understand. */
import { Command, CommanderError } from "commander";
import { version } from "../definition/index.js";
import { emulate } from "./commands/emulate.js";
import { install } from "./commands/install.js";
import { errorCode } from "./failure.js";
import { paintFor } from "./terminal.js";

const program = (): Command => {
  const all = new Command("pivot-tf")
    .description("Imply Pivot as code: tools beside the Terraform provider and the CDKTF constructs.")
    .version(version, "-v, --version", "print the version")
    .addHelpText(
      "after",
      `
Examples:
  $ pivot-tf install              then use pivot-as-code/pivot in Terraform
  $ pivot-tf emulate --seed demo  a Pivot to practise on

Exit codes: 0 done, 1 could not be done, 2 not understood.`,
    );
  for (const command of [install(), emulate()]) all.addCommand(command);
  for (const command of [all, ...all.commands]) withManners(command);
  return all;
};

const hint = "Run it with --help to see how it is used.";

/** Errors are red, headings bold, where colour is wanted; a wrong call points at the help, or is told as JSON. */
const withManners = (command: Command): Command => {
  const out = paintFor(process.stdout);
  const error = paintFor(process.stderr);
  return command
    .exitOverride()
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError(!isJson && hint)
    .configureHelp({ styleTitle: out.bold })
    .configureOutput({
      getOutHasColors: () => out.isColorSupported,
      getErrHasColors: () => error.isColorSupported,
      outputError: (text, write) => {
        const message = text.trim().replace(/^error: /, "");
        if (isJson) process.stdout.write(`${JSON.stringify({ event: "failed", message, hint })}\n`);
        else write(text.replace(/^error:/, error.red("Error:")));
      },
    });
};

/** Looked for by hand: what is not understood has no options yet. */
const isJson = process.argv.includes("--json");

/** `help nope` is a wrong call, like `nope`; commander would print the general help. */
const understood = (all: Command, args: readonly string[]): readonly string[] => {
  const [first, topic] = args;
  const isStrange =
    topic !== undefined && !topic.startsWith("-") && !all.commands.some((one) => one.name() === topic);
  return first === "help" && isStrange ? [topic] : args;
};

const main = async (): Promise<void> => {
  // Whoever reads us may stop reading, as head does.
  process.stdout.on("error", (error) => {
    if (errorCode(error) !== "EPIPE") throw error;
    process.exit();
  });
  try {
    const all = program();
    await all.parseAsync(understood(all, process.argv.slice(2)), { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
};

main().catch((error: unknown) => {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `This is a bug in pivot-tf ${version}. Please report it with what you did and these lines:\n${told}\n`,
  );
  process.exitCode = 1;
});
