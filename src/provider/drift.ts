/**
 * What changed in Pivot since our last write and Terraform does not see: fields that the configuration leaves unset,
 * and secrets, which are in no state. A change of any other configured field Terraform plans back by itself. The plan
 * tells of what is unset (drift = "managed") or plans it back ("strict").
 */
import {
  type Attribute,
  type Attributes,
  isModel,
  type ResourceDefinition,
  snakeCase,
  words,
} from "../definition/index.js";
import {
  type Diagnostic,
  isList,
  isObject,
  type ObjectValue,
  type PrivateData,
  type Value,
} from "../terraform/index.js";
import { isWithin, type Step } from "./apart.js";
import { attributeAt, attributeNamed, type Change, elements } from "./baseline.js";

/** The changes noted by the last read that Terraform does not plan back by itself. */
export const unseenChanges = (
  data: PrivateData,
  config: ObjectValue,
  attributes: Attributes,
): readonly Change[] => {
  const drift: readonly unknown[] = Array.isArray(data["drift"]) ? data["drift"] : [];
  const unseen = drift
    .filter(isChange)
    .filter(
      ({ path }) =>
        isSecret(path, attributes) ||
        (isUnset(path, config, attributes) && !isInExtraJson(path, config, attributes)),
    );
  // A list that changed as a whole speaks for its elements.
  return unseen.filter(
    ({ path }) => !unseen.some((other) => other.path.length < path.length && isWithin(path, other.path)),
  );
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

const isSecret = (path: readonly Step[], attributes: Attributes): boolean =>
  attributeAt(path, attributes)?.writeOnly === true;

/** What the configuration says along a path: of each object that the path leads through, and of the end. */
const along = (
  path: readonly Step[],
  config: ObjectValue,
  attributes: Attributes,
): {
  readonly objects: readonly [ObjectValue, Attributes, step: string][];
  readonly end: Value | undefined;
} => {
  const objects: [ObjectValue, Attributes, string][] = [];
  let value: Value | undefined = config;
  let known = attributes;
  let key = "";
  for (const step of path) {
    if (value === null || value === undefined) break;
    if ("element" in step) {
      value = isList(value) ? elements(value, key).get(step.element) : value;
      continue;
    }
    const name = "field" in step ? step.field : step.attribute;
    const attribute = "field" in step ? undefined : attributeNamed(name, known);
    if (isObject(value)) objects.push([value, known, name]);
    // Elements that a secret tells apart have one path: what no attribute describes none of them says.
    if (isObject(value)) value = "field" in step ? null : value[name];
    else if (isList(value) && attribute === undefined) value = null;
    known = attribute && "attributes" in attribute ? attribute.attributes : {};
    key = attribute?.kind === "objects" ? attribute.key : "";
  }
  return { objects, end: value };
};

/** Whether the configuration says it in extra JSON, where Terraform sees that it changed. */
const isInExtraJson = (path: readonly Step[], config: ObjectValue, attributes: Attributes): boolean =>
  along(path, config, attributes).objects.some(([value, known, step]) =>
    Object.entries(known).some(([name, { kind, writeOnly }]) => {
      const text = value[snakeCase(name)];
      if (kind !== "extra" || writeOnly || typeof text !== "string") return false;
      const extra: unknown = JSON.parse(text);
      return isModel(extra) && Object.hasOwn(extra, step);
    }),
  );

const isUnset = (path: readonly Step[], config: ObjectValue, attributes: Attributes): boolean =>
  (along(path, config, attributes).end ?? null) === null;

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
