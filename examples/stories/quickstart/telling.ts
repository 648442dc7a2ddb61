/** How the demo speaks: a line a step, with colour and a running clock in a terminal, plain when piped or with NO_COLOR. */
import colours from "picocolors";

const { stdout } = process;
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const started = performance.now();

export const heading = (text: string): void => console.log(`\n${colours.bold(text)}\n`);

/** Says what is being done, does it, and says what came of it. */
export const step = async (title: string, act: () => Promise<string>): Promise<void> => {
  const since = performance.now();
  const show = (): void =>
    void stdout.write(`\r${colours.cyan("•")} ${title} ${colours.dim(seconds(since))}`);
  const clock = stdout.isTTY ? setInterval(show, 100) : undefined;
  kept.length = 0;
  inStep = true;
  try {
    const outcome = await act();
    clearLine();
    console.log(`${colours.green("✔")} ${title.padEnd(38)} ${outcome} ${colours.dim(`(${seconds(since)})`)}`);
    for (const line of kept) print(line);
  } catch (error) {
    clearLine();
    console.log(`${colours.red("✘")} ${title}`);
    throw error;
  } finally {
    clearInterval(clock);
    inStep = false;
  }
};

/** A line of detail; within a step it waits until the step has ended. */
export const note = (line: string): void => {
  if (inStep) kept.push(line);
  else print(line);
};

export const done = (text: string): void =>
  console.log(`\n${colours.green(colours.bold("Done"))} in ${seconds(started)}: ${text}.\n`);

export const fail = (message: string): void => console.error(`\n${colours.red(message)}\n`);

const kept: string[] = [];
let inStep = false;

const print = (line: string): void => console.log(`    ${colours.dim(line)}`);

const clearLine = (): void => {
  if (stdout.isTTY) stdout.write("\r\x1b[2K");
};
