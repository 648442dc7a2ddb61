/** How the emulator is told from the command line what to play: open questions, collections that it lacks. */
import { InvalidArgumentError } from "commander";
import { type CollectionPath, collectionPaths, type Switches, switches } from "../emulator/index.js";

/** An answer to one question, `update=merge`, beside those that were given before. */
export const answered = (text: string, before: Partial<Switches> = {}): Partial<Switches> => {
  const [, name = "", given = ""] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  if (name === "") throw new InvalidArgumentError("It must be name=value, such as update=merge.");
  const [, question] = Object.entries(switches).find(([known]) => known === name) ?? [];
  if (!question)
    throw new InvalidArgumentError(
      `There is no switch '${name}'; there are ${Object.keys(switches).join(", ")}.`,
    );
  const values: readonly (string | number)[] = question.values;
  const value = values.find((one) => String(one) === given);
  if (value === undefined) throw new InvalidArgumentError(`${name} must be one of ${values.join(", ")}.`);
  return { ...before, [name]: value };
};

/** One more collection that is not there. */
export const absent = (text: string, before: readonly CollectionPath[] = []): readonly CollectionPath[] => {
  const path = collectionPaths.find((one) => one === text);
  if (path === undefined) throw new InvalidArgumentError(`It must be one of ${collectionPaths.join(", ")}.`);
  return [...before, path];
};

/** Every switch on a line, its usual answer first. */
export const switchLines = (): string => {
  const width = Math.max(...Object.keys(switches).map((name) => name.length));
  return Object.entries(switches)
    .map(([name, { values }]) => `  ${name.padEnd(width)} ${values.join(", ")}`)
    .join("\n");
};
