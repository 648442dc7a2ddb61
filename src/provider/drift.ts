/**
 * What changed in Pivot since our last write and Terraform does not show: fields that the configuration leaves unset,
 * and secrets, which are in no state. A change of any other configured field Terraform plans back by itself. The plan
 * tells of what is unset (drift = "managed") or plans it back ("strict").
 */
import {
  type Attribute,
  type Attributes,
  canonicalJson,
  extraOf,
  isModel,
  type ResourceDefinition,
  snakeCase,
  words,
} from "../definition/index.js";
import {
  type Diagnostic,
  elementPath,
  isList,
  isObject,
  memoryPath,
  type ObjectValue,
  type PlanRequest,
  type PrivateData,
  type Value,
} from "../terraform/index.js";
import { isWithin, type Step } from "./apart.js";
import { extraByName } from "./decided.js";
import { attributeAt, attributeNamed, type Change, elements } from "./baseline.js";

/** What the next apply is to say, and what the last one said. */
export interface Said {
  readonly config: ObjectValue;
  readonly configured: PlanRequest["configured"];
}

/** The changes noted by the last read that Terraform does not show: the plan leaves to Pivot what is there. */
export const unseenChanges = (data: PrivateData, said: Said, attributes: Attributes): readonly Change[] => {
  const drift: readonly unknown[] = Array.isArray(data["drift"]) ? data["drift"] : [];
  const unseen = drift.filter(isChange).filter(({ path }) => isLeft(path, said, attributes));
  // A list that changed as a whole speaks for its elements.
  return unseen.filter(
    ({ path }) => !unseen.some((other) => other.path.length < path.length && isWithin(path, other.path)),
  );
};

/**
 * Whether nobody but Pivot decides what is at the path. What the configuration said and no longer says is decided: it
 * goes. Secrets are in no state, so that Terraform sees no change of one, whoever decides it.
 */
const isLeft = (
  [step, ...rest]: readonly Step[],
  { config, configured }: Said,
  attributes: Attributes,
  around = "",
): boolean => {
  if (step === undefined || "element" in step) return false;
  const extra = extraOf(config["extra_json"]);
  if ("field" in step) return !Object.hasOwn(extra, step.field);
  const attribute = attributeNamed(step.attribute, attributes);
  if (attribute === undefined) return false;
  if (attribute.writeOnly) return true;
  const here = memoryPath(around, step.attribute);
  const isLeftIn = (inner: Value | undefined, path: readonly Step[], where: string): boolean =>
    isObject(inner) &&
    "attributes" in attribute &&
    isLeft(path, { config: inner, configured }, attribute.attributes, where);
  const [value, patch] = [config[step.attribute] ?? null, extraByName(attributes, extra).get(step.attribute)];
  if (patch !== undefined) {
    // Of an object it may say a part: that is the object's own extra JSON.
    const inner = { ...(isObject(value) ? value : {}), extra_json: canonicalJson(patch) };
    return isModel(patch) && isLeftIn(inner, rest, here);
  }
  if (value === null) return attribute.presence === "remembered" && !configured.has(here);
  if (attribute.kind !== "objects" || !isList(value)) return isLeftIn(value, rest, here);
  const [next, ...further] = rest;
  if (next === undefined || !("element" in next)) {
    // Elements that only a secret tells apart share one path.
    return value.some((element) => isLeftIn(element, rest, here));
  }
  const element = elements(value, attribute.key).get(next.element);
  return isLeftIn(element, further, elementPath(here, next.element));
};

/** Whether the old value is known, and not only that it was another. */
export const canBePlannedBack = (change: Change): boolean => "was" in change;

/** The plan with the old values of these changes. */
export const plannedBack = (
  planned: ObjectValue,
  changes: readonly Change[],
  attributes: Attributes,
): ObjectValue =>
  changes
    .filter(canBePlannedBack)
    .reduce((value, { path, was }) => withValue(value, path, was ?? null, attributes), planned);

export const driftWarning = (
  definition: ResourceDefinition,
  name: string,
  changes: readonly Change[],
): Diagnostic => ({
  severity: "warning",
  summary: `The ${words(definition.name)} ${JSON.stringify(name)} was changed outside of Terraform`,
  detail:
    `${changes.map((change) => describeChange(change, definition.attributes)).join("\n")}\n\n` +
    "What the configuration leaves unset stays as Pivot has it. To keep it for good, write it into the configuration" +
    (changes.some(canBePlannedBack)
      ? '; to have such changes planned back, set drift = "strict" in the provider block. '
      : " (into extra_json what has no attribute). ") +
    "The next change that Terraform makes to this object takes what Pivot has then as agreed.",
});

/** Found when a plan was carried out: the plan could not show it. */
export const changedSince = (
  definition: ResourceDefinition,
  name: string,
  changes: readonly Change[],
): Diagnostic => ({
  severity: "warning",
  summary: `The ${words(definition.name)} ${JSON.stringify(name)} was changed in Pivot since this plan was made`,
  detail:
    `${changes.map((change) => describeChange(change, definition.attributes)).join("\n")}\n\n` +
    "The configuration leaves this unset, so it was kept and counts as agreed. To keep it for good, write it into the " +
    "configuration.",
});

const isSecret = (path: readonly Step[], attributes: Attributes): boolean =>
  attributeAt(path, attributes)?.writeOnly === true;

/** An old value as Terraform wants it, whole: what it does not say stays as it is at present. */
const completed = (attribute: Attribute, value: Value, present: Value): Value => {
  if (attribute.kind === "objects" && isList(value)) {
    const now = elements(isList(present) ? present : [], attribute.key);
    return [...elements(value, attribute.key)].map(([key, element]) =>
      completedObject(attribute.attributes, element, now.get(key) ?? {}),
    );
  }
  return attribute.kind === "object" && isObject(value)
    ? completedObject(attribute.attributes, value, isObject(present) ? present : {})
    : value;
};

const completedObject = (attributes: Attributes, value: ObjectValue, present: ObjectValue): ObjectValue =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const key = snakeCase(name);
      const now = present[key] ?? null;
      return [key, Object.hasOwn(value, key) ? completed(attribute, value[key] ?? null, now) : now];
    }),
  );

const withValue = (
  value: ObjectValue,
  [step, ...rest]: readonly Step[],
  leaf: Value,
  attributes: Attributes,
): ObjectValue => {
  if (step === undefined || !("attribute" in step)) return value;
  const attribute = attributeNamed(step.attribute, attributes);
  const inner = value[step.attribute];
  const [next, ...further] = rest;
  if (next === undefined)
    return { ...value, [step.attribute]: attribute ? completed(attribute, leaf, inner ?? null) : leaf };
  if (attribute?.kind === "object" && isObject(inner)) {
    return { ...value, [step.attribute]: withValue(inner, rest, leaf, attribute.attributes) };
  }
  if (attribute?.kind === "objects" && isList(inner) && "element" in next) {
    const changed = elements(inner, attribute.key).get(next.element);
    const replaced = inner.map((element) =>
      isObject(element) && element === changed
        ? withValue(element, further, leaf, attribute.attributes)
        : element,
    );
    return { ...value, [step.attribute]: replaced };
  }
  return value;
};

export const describeChange = (change: Change, attributes: Attributes): string => {
  const where = change.path
    .map((step) =>
      "element" in step
        ? `[${JSON.stringify(step.element)}]`
        : `.${"field" in step ? step.field : step.attribute}`,
    )
    .join("")
    .slice(1);
  if (canBePlannedBack(change)) return `  ${where}: ${show(change.was)} → ${show(change.is)}`;
  if (isSecret(change.path, attributes))
    return `  ${where}: changed (a secret: to send yours again, change its version)`;
  return `  ${where}: changed (its value is not kept: it has no attribute, or it is sensitive)`;
};

const show = (value: Value | undefined): string => {
  const text = value === undefined || value === null ? "unset" : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

const isChange = (value: unknown): value is Change => isModel(value) && Array.isArray(value["path"]);
