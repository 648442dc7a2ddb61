/** `pivot-tf emulate`: a Pivot to practise on, until it is interrupted. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Command, Option } from "commander";
import {
  type CollectionPath,
  type Contents,
  type Emulator,
  type EraName,
  eras,
  InvalidContents,
  type LoggedRequest,
  parseContents,
  startEmulator,
  type Switches,
  UnusableFile,
} from "../../emulator/index.js";
import * as emulated from "../emulated.js";
import { errorCode, Failure } from "../failure.js";
import { paintFor, quoted, type Tell, withWork } from "../terminal.js";
import * as values from "../values.js";

interface Options {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly seed?: string;
  readonly file?: string;
  readonly era: EraName;
  readonly switch?: Partial<Switches>;
  readonly absent?: readonly CollectionPath[];
  readonly readLag?: number;
  readonly quiet?: true;
}

const eraNames = Object.entries(eras).map(([name, { versions }]) => `${name}: ${versions}`);

export const emulate = (): Command => {
  const command = described();
  return withWork(command, (tell) => run(command.opts<Options>(), tell));
};

const described = (): Command =>
  new Command("emulate")
    .summary("start a Pivot emulator to practise on")
    .description(
      "Starts an emulator of the Pivot API, and logs every request to it until it is interrupted (Ctrl+C).",
    )
    .addOption(
      new Option("--port <port>", "port to listen on, or 0 for any").default(9095).argParser(values.port),
    )
    .option("--host <address>", "address to listen on", values.notEmpty, "127.0.0.1")
    .option("--token <token>", "API token that it asks for (default: a new one)")
    .option(
      "--seed <demo or file>",
      "what it holds at first: demo, a small company, or a JSON file; not used when the file of --file exists",
      values.notEmpty,
    )
    .option("--file <file>", "where to keep what it holds from one start to the next", values.notEmpty)
    .addOption(
      new Option("--era <era>", `version to play (${eraNames.join("; ")})`)
        .choices(Object.keys(eras))
        .default("D"),
    )
    .option(
      "--switch <name=value>",
      "what it does where documents leave it open, as listed below; may be repeated",
      emulated.answered,
    )
    .option(
      "--absent <collection>",
      "a collection that it lacks, such as connections; may be repeated",
      emulated.absent,
    )
    .option(
      "--read-lag <reads>",
      "how many reads of a collection still see it as it was before a write",
      values.count,
    )
    .option("--quiet", "do not log requests")
    .addHelpText(
      "after",
      `
Examples:
  $ pivot-tf emulate --seed demo
  $ pivot-tf emulate --port 0 --json         for scripts: endpoint and token are
                                             in the first line
  $ pivot-tf emulate --file p.json --token t the same Pivot at every start
  $ pivot-tf emulate --switch secrets=masked a Pivot that hides secrets

A seed file has objects by collection:
  { "roles": [{ "name": "readers" }], "dataCubes": [] }

Switches, the usual answer first (an era may have another):
${emulated.switchLines()}`,
    );

const run = async (options: Options, tell: Tell): Promise<void> => {
  const interrupted = new Promise<void>((settle) => {
    process.once("SIGINT", () => settle());
    process.once("SIGTERM", () => settle());
  });
  const { seed, file } = options;
  const isSeedUsed = seed !== undefined && !(file !== undefined && existsSync(file));
  const warned = new Set<string>();
  const pivot = await start(options, (request) => {
    const { failure } = request;
    // Told once: what cannot be saved now usually cannot be saved later either.
    if (failure !== undefined && !warned.has(failure)) warn(failure, tell);
    if (failure !== undefined) warned.add(failure);
    if (!options.quiet) log(request, tell);
  });
  const { endpoint, token } = pivot;
  tell(
    { event: "listening", endpoint, token, era: options.era, ...(seed !== undefined && { isSeedUsed }) },
    greeting(pivot, options, isSeedUsed),
  );
  await interrupted;
  await pivot.close();
  tell({ event: "stopped" }, "Stopped.");
};

/** Not a parser of the option: its error would quote the token. */
const checkToken = (token: string): void => {
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new Failure(
      "The token can not be sent in a header.",
      "Choose one of ASCII characters without blanks, or leave --token out for a new one.",
    );
};

const start = async (
  { port, host, token, seed, file, era, switch: switches, absent, readLag }: Options,
  onRequest: (request: LoggedRequest) => void,
): Promise<Emulator> => {
  if (token !== undefined) checkToken(token);
  try {
    return await startEmulator({
      ...{ port, host, era, onRequest },
      ...(token !== undefined && { token }),
      ...(switches && { switches }),
      ...(absent && { absent }),
      ...(readLag !== undefined && { readLag }),
      ...(file !== undefined && { persistFile: resolve(file) }),
      ...(seed !== undefined && { seed: seed === "demo" ? seed : await readSeed(seed) }),
    });
  } catch (error) {
    throw notStarted(error, host, port);
  }
};

const seedHint = "Name demo, or a JSON file with objects by collection. See: pivot-tf emulate --help";

const readSeed = async (file: string): Promise<Contents> => {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const reason = errorCode(error) ?? String(error);
    throw new Failure(`The seed ${file} can not be read (${reason}).`, seedHint, { cause: error });
  });
  try {
    return parseContents(text);
  } catch (error) {
    if (!(error instanceof InvalidContents)) throw error;
    throw new Failure(`The seed ${file} can not be used: ${error.message}.`, seedHint, { cause: error });
  }
};

/** What starting failed on, for the person who chose address, file and seed. */
const notStarted = (error: unknown, host: string, port: number): unknown => {
  if (error instanceof InvalidContents)
    return new Failure(error.message, "An example is in: pivot-tf emulate --help", { cause: error });
  if (error instanceof UnusableFile)
    return new Failure(`--file: ${error.message}`, "Make its folder, or name another file.", {
      cause: error,
    });
  const code = errorCode(error);
  if (code === undefined || !(error instanceof Error)) return error;
  const address = `Port ${port} of ${host}`;
  switch (code) {
    case "EADDRINUSE":
      return new Failure(
        `${address} is in use.`,
        "Stop what listens there, or choose another port: --port 0 lets the system choose.",
      );
    case "EACCES":
      return new Failure(`${address} is not open to you.`, "Choose a port from 1024.");
    default:
      return new Failure(
        `${address} can not be listened on (${code}).`,
        "Choose an address of this machine: --host 127.0.0.1",
      );
  }
};

const greeting = (
  pivot: Emulator,
  { era, host, file, seed, switch: switches = {}, absent = [] }: Options,
  isSeedUsed: boolean,
): readonly string[] => {
  const { bold, dim, yellow } = paintFor(process.stdout);
  const held = Object.entries(pivot.snapshot()).filter(([, objects]) => objects.length > 0);
  const holds = held.map(([key, objects]) => `${key} (${objects.length})`).join(", ");
  const isOpen = !["127.0.0.1", "localhost", "::1"].includes(host);
  return [
    `${bold("Pivot emulator")}, era ${era} (${eras[era].versions})`,
    "",
    `  Endpoint  ${bold(pivot.endpoint)}`,
    `  Token     ${pivot.token} ${dim("in the header x-imply-api-token")}`,
    `  Holds     ${holds === "" ? "nothing yet" : holds}`,
    ...Object.entries(switches).map(([name, value]) => `  Switch    ${name}=${value}`),
    ...(absent.length === 0 ? [] : [`  Lacks     ${absent.join(", ")}`]),
    ...(file === undefined ? [] : [`  File      ${resolve(file)}`]),
    ...(seed === undefined || isSeedUsed
      ? []
      : [`  Seed      ${yellow("not used: the file exists already")}`]),
    ...(isOpen ? ["", yellow(`Other machines can reach it, as it listens on ${host}.`)] : []),
    "",
    `  export PIVOT_ENDPOINT=${quoted(pivot.endpoint)}`,
    `  export PIVOT_API_TOKEN=${quoted(pivot.token)}`,
    "",
    dim("Ctrl+C stops it."),
  ];
};

const warn = (failure: string, tell: Tell): void => {
  const { yellow } = paintFor(process.stderr);
  const message = `A request failed and changed nothing: ${failure}`;
  tell({ event: "warning", message }, `${yellow("Warning:")} ${message}`, "stderr");
};

const log = ({ method, path, status, duration }: LoggedRequest, tell: Tell): void => {
  const { dim, green, red, yellow } = paintFor(process.stdout);
  const ms = Math.round(duration);
  const paint = status === 0 || status >= 500 ? red : status >= 400 ? yellow : green;
  // A path may hold anything, even what moves a terminal's cursor.
  const shown = path.replace(/\p{Cc}/gu, "?");
  tell(
    { event: "request", method, path, status, ms },
    `${method} ${shown} ${paint(status === 0 ? "no answer" : String(status))}, ${dim(`${ms} ms`)}`,
  );
};
