/**
 * What changes in lists whose elements shift, by name. Terraform prints nested lists by position: after an insertion
 * it compares each element with another one, and the change that counts is lost among those that are none.
 */
import {
  type Attribute,
  type Attributes,
  holdsSecrets,
  isSecret,
  type ResourceDefinition,
  snakeCase,
  words,
} from "../definition/index.js";
import {
  type Diagnostic,
  isList,
  isObject,
  isUnknown,
  type ObjectValue,
  type Value,
} from "../terraform/index.js";
import { elements } from "./baseline.js";
import { sameMeaning } from "./reconcile.js";

type Elements = ReadonlyMap<string, ObjectValue>;

/** Undefined when no element shifts: then what Terraform prints is what changes. */
export const shiftWarning = (
  definition: ResourceDefinition,
  name: string,
  prior: ObjectValue,
  planned: ObjectValue,
): Diagnostic | undefined => {
  const lines = shiftsIn(definition.attributes, prior, planned, "");
  if (lines.length === 0) return undefined;
  const more = lines.length - longest;
  return {
    severity: "warning",
    summary: `By name, fewer elements of the ${words(definition.name)} ${JSON.stringify(name)} change than Terraform shows`,
    detail:
      [...lines.slice(0, longest), ...(more > 0 ? [`  … and ${more} more`] : [])].join("\n") +
      "\n\nTerraform compares elements by their position, and positions shift in this plan. Pivot gets each element " +
      "with what belongs to its name; what is not listed here stays as it is.",
  };
};

/** Lines; whoever changes more than this reads the configuration. */
const longest = 12;

const shiftsIn = (
  attributes: Attributes,
  was: ObjectValue,
  is: ObjectValue,
  path: string,
): readonly string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const here = `${path}${snakeCase(name)}`;
    const [before, now] = [was[snakeCase(name)] ?? null, is[snakeCase(name)] ?? null];
    if (attribute.kind === "object" && isObject(before) && isObject(now))
      return shiftsIn(attribute.attributes, before, now, `${here}.`);
    if (attribute.kind !== "objects" || attribute.presence === "computed") return [];
    if (!isList(before) || !isList(now)) return [];
    // A key that is a secret is not shown, and one that is known later names nobody.
    const isNameless = now.some(
      (element) => !isObject(element) || isUnknown(element[snakeCase(attribute.key)] ?? null),
    );
    if (attribute.attributes[attribute.key]?.sensitive === true || isNameless) return [];
    const [old, present] = [elements(before, attribute.key), elements(now, attribute.key)];
    const places = [...old.keys()];
    const shift = [...present.keys()].some((key, place) => old.has(key) && places[place] !== key);
    if (shift) return listed(attribute.attributes, old, present).map((line) => `  ${here}: ${line}`);
    return [...present].flatMap(([key, element]) =>
      shiftsIn(attribute.attributes, old.get(key) ?? {}, element, `${here}[${JSON.stringify(key)}].`),
    );
  });

const listed = (attributes: Attributes, old: Elements, present: Elements): readonly string[] => {
  const [before, now] = [[...old.keys()], [...present.keys()]];
  const steady = inOrder(now.filter((key) => old.has(key)).map((key) => before.indexOf(key)));
  const where = (place: number): string => {
    const above = now[place - 1];
    return above === undefined ? "at the top" : `after ${JSON.stringify(above)}`;
  };
  return [
    ...before.filter((key) => !present.has(key)).map((key) => `- ${JSON.stringify(key)}`),
    ...[...present].flatMap(([key, element], place) => {
      const earlier = old.get(key);
      if (earlier === undefined) return [`+ ${JSON.stringify(key)} ${where(place)}`];
      const isMoved = !steady.has(before.indexOf(key));
      return [
        ...(isMoved ? [`${JSON.stringify(key)} moves, now ${where(place)}`] : []),
        ...changesIn(attributes, earlier, element, "").map((line) => `~ ${JSON.stringify(key)}${line}`),
      ];
    }),
  ];
};

/** `.title: "Old" → "New"` for each attribute that changes. */
const changesIn = (
  attributes: Attributes,
  was: ObjectValue,
  is: ObjectValue,
  path: string,
): readonly string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const here = `${path}.${snakeCase(name)}`;
    const [before, now] = [was[snakeCase(name)] ?? null, is[snakeCase(name)] ?? null];
    if (attribute.presence === "computed" || attribute.writeOnly || sameMeaning(attribute, before, now))
      return [];
    if (attribute.kind === "object" && isObject(before) && isObject(now))
      return changesIn(attribute.attributes, before, now, here);
    return [`${here}: ${shown(attribute, before)} → ${shown(attribute, now)}`];
  });

const shown = (attribute: Attribute, value: Value): string => {
  if (value === null) return "unset";
  if (isUnknown(value)) return "known after apply";
  if (isSecret(attribute) || ("attributes" in attribute && holdsSecrets(attribute.attributes)))
    return "(a secret)";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** The longest part of these places that is in order: whoever is not in it has moved. */
const inOrder = (places: readonly number[]): ReadonlySet<number> => {
  const runs: (readonly number[])[] = [];
  for (const place of places) {
    const before = runs
      .filter((run) => (run.at(-1) ?? -1) < place)
      .reduce<readonly number[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...before, place]);
  }
  return new Set(runs.reduce((best, run) => (run.length > best.length ? run : best), []));
};
