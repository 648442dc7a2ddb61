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

/** Errors are red, headings bold, where colour is wanted; a wrong call points at the help. */
const withManners = (command: Command): Command => {
  const out = paintFor(process.stdout);
  const error = paintFor(process.stderr);
  return command
    .exitOverride()
    .helpOption("-h, --help", "print this help")
    .showHelpAfterError("Run it with --help to see how it is used.")
    .configureHelp({ styleTitle: out.bold })
    .configureOutput({
      getOutHasColors: () => out.isColorSupported,
      getErrHasColors: () => error.isColorSupported,
      outputError: (text, write) => write(text.replace(/^error:/, error.red("Error:"))),
    });
};

const main = async (): Promise<void> => {
  // Whoever reads us may stop reading, as head does.
  process.stdout.on("error", (error) => {
    if (errorCode(error) !== "EPIPE") throw error;
    process.exit();
  });
  try {
    await program().parseAsync();
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
