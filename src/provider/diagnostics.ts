/** Anything that goes wrong, as a diagnostic: what happened, to what, what Pivot said, what to do next. */
import { isPivotError } from "../api/index.js";
import {
  type Attribute,
  type Attributes,
  holdsSecrets,
  type Problem,
  type ProblemPath,
  pascalCase,
  plural,
  type ResourceDefinition,
  snakeCase,
  words,
} from "../definition/index.js";
import {
  attributePath,
  type Diagnostic,
  formatPath,
  indexPath,
  type Path,
  ProviderError,
  root,
} from "../terraform/index.js";

type Action = "plan" | "create" | "read" | "update" | "delete" | "import" | "list";

/** Runs one step of a lifecycle; an error of the API becomes one that says which object it was about. */
export const explained = async <T>(
  { name: kind }: ResourceDefinition,
  action: Action,
  name: string | undefined,
  step: () => Promise<T>,
): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    if (!isPivotError(error)) throw error;
    const what = name === undefined ? words(plural(kind)) : `${words(kind)} ${JSON.stringify(name)}`;
    throw new ProviderError(`Could not ${action} the ${what}`, error.message);
  }
};

/** A create found its name in use. The way out is an import, which this spells out for Terraform and CDKTF. */
export const nameTaken = ({ name: kind }: ResourceDefinition, name: string): ProviderError =>
  new ProviderError(
    `Pivot already has a ${words(kind)} ${JSON.stringify(name)}`,
    `Nothing was changed. ${waysOut(kind, name)}`,
    attributePath(root, "name"),
  );

/** A plan to create finds its name in use. It may be the second half of a replacement, which Terraform does not tell. */
export const seemsTaken = ({ name: kind }: ResourceDefinition, name: string): Diagnostic => ({
  severity: "warning",
  summary: `Pivot already has a ${words(kind)} ${JSON.stringify(name)}`,
  detail: `Unless this plan ends that one first, an apply will stop here. ${waysOut(kind, name)}`,
  path: attributePath(root, "name"),
});

const waysOut = (kind: ResourceDefinition["name"], name: string): string =>
  `To manage the one that is there, import it and plan again:\n\n` +
  `  terraform import pivot_${kind}.EXAMPLE ${shellWord(name)}\n\n` +
  `(with the resource's own address instead of EXAMPLE; in CDKTF: ${pascalCase(kind)}'s importFrom). ` +
  `Or choose another name, or set adopt_existing = true in the provider block to take over what is there.`;

export const adopted = ({ name: kind }: ResourceDefinition, name: string): Diagnostic => ({
  severity: "warning",
  summary: `Took over the ${words(kind)} ${JSON.stringify(name)}`,
  detail:
    "Pivot already had it, and adopt_existing is true: what the configuration decides is in Pivot now, and " +
    "everything else was kept.",
});

/** A plan to create finds the object there, and adoption is on. */
export const toBeAdopted = (
  { name: kind }: ResourceDefinition,
  name: string,
  changes: readonly string[],
): Diagnostic => ({
  severity: "warning",
  summary: `Pivot already has the ${words(kind)} ${JSON.stringify(name)}: an apply takes it over`,
  detail:
    "adopt_existing is true. " +
    (changes.length === 0
      ? "The configuration says nothing that Pivot does not hold already."
      : `It would be changed:\n${changes.join("\n")}\n\nEverything else is kept.`),
});

/** The plan would end an object that is protected. */
export const deletionRefused = ({ name: kind }: ResourceDefinition, name: string): Diagnostic => ({
  severity: "error",
  summary: `The ${words(kind)} ${JSON.stringify(name)} is protected from deletion`,
  detail:
    "This plan would delete it, or replace it by another. If that is meant, set deletion_protection = false, apply, " +
    "and plan again.",
  path: attributePath(root, "deletion_protection"),
});

/** The object disappeared between plan and apply. */
export const vanished = ({ name: kind }: ResourceDefinition, name: string): ProviderError =>
  new ProviderError(
    `The ${words(kind)} ${JSON.stringify(name)} is no longer there`,
    "It was in Pivot when this plan was made and somebody deleted it since. Nothing was changed. Plan again: " +
      "the new plan creates it.",
  );

/** Pivot shows only masks of secrets that nobody else says, and an update replaces the whole object. */
export const wouldErase = (
  { name: kind }: ResourceDefinition,
  name: string,
  secrets: readonly string[],
): ProviderError =>
  new ProviderError(
    `This update would erase secrets of the ${words(kind)} ${JSON.stringify(name)}`,
    `Pivot shows these only as masks, which cannot be sent back: ${secrets.join(", ")}. Nothing was changed. ` +
      "Give their values in the write-only attributes (those that end in _wo; fields without an attribute go into " +
      "extra_json_wo where there is one), and apply again.",
  );

export const notThere = ({ name: kind }: ResourceDefinition, name: string): ProviderError =>
  new ProviderError(
    `Pivot has no ${words(kind)} ${JSON.stringify(name)}`,
    `Objects are found by name: the last part of their URL, not the title that people see. ` +
      `Check the spelling, its case included.`,
  );

/** Destroyed as far as Pivot lets us. */
export const leftBehind = ({ name: kind }: ResourceDefinition, name: string): Diagnostic => ({
  severity: "warning",
  summary: `Pivot keeps an empty ${words(kind)} ${JSON.stringify(name)}`,
  detail:
    `This Pivot does not delete a ${words(kind)} through its API. It was emptied instead, which means the same to Pivot as ` +
    "none, and Terraform forgets it. Creating it again needs no import.",
});

/** A resource that the same apply creates has it now. */
export const handedOver = ({ name: kind }: ResourceDefinition, name: string): Diagnostic => ({
  severity: "warning",
  summary: `The ${words(kind)} ${JSON.stringify(name)} stays in Pivot`,
  detail:
    "This apply was to delete it, but its replacement, or another resource of the same name, took it over before. " +
    "It belongs to that one now.",
});

/** Pivot stored something else than was planned and sent. */
export const storedDifferently = ({ name: kind }: ResourceDefinition, path: Path): Diagnostic => ({
  severity: "warning",
  summary: `Pivot holds another ${formatPath(path)} than was sent`,
  detail:
    `The ${words(kind)} was written, but Pivot's answer has another value at ${formatPath(path)}. ` +
    `The next plan shows the difference. If it stays, write the value as Pivot does, or leave the attribute unset.`,
  path,
});

/** The configuration no longer says it, and Pivot holds it as before. */
export const stillThere = ({ name: kind }: ResourceDefinition, path: Path): Diagnostic => ({
  severity: "warning",
  summary: `Pivot still holds ${formatPath(path)}, which the configuration no longer says`,
  detail:
    `The ${words(kind)} was written without it. Either that is what Pivot puts in by itself, or this Pivot takes nothing ` +
    "away in an update. If it must go, say what should stand there instead: another value, or an empty one.",
  path,
});

/** What validation found, at the attributes' paths: `Data cube: dimensions[1].name "x" is used twice`. */
export const problemDiagnostics = (
  subject: string,
  attributes: Attributes,
  problems: readonly Problem[],
): readonly Diagnostic[] =>
  problems.map(({ severity, path: steps, message, advice }) => {
    const path = terraformPath(steps);
    return {
      severity,
      summary: `${subject}: ${formatPath(path)} ${message}`,
      detail: advice,
      // Terraform shows the lines of the configuration there, and with them secrets that are written out.
      ...(holdsSecret(attributes[steps[0] ?? ""]) ? {} : { path }),
    };
  });

const holdsSecret = (attribute: Attribute | undefined): boolean =>
  attribute !== undefined && holdsSecrets({ attribute });

const terraformPath = (path: ProblemPath): Path =>
  path.reduce<Path>(
    (sofar, step) =>
      typeof step === "number" ? indexPath(sofar, step) : attributePath(sofar, snakeCase(step)),
    root,
  );

const shellWord = (text: string): string =>
  /^[\w@.:~-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
