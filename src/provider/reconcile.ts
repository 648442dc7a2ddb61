/**
 * What Pivot holds against what Terraform has: equal in meaning though written differently (JSON with other key
 * order, PT60M for PT1H, an empty list for none) keeps Terraform's spelling; a real difference is the caller's to decide.
 */
import {
  type Attribute,
  type Attributes,
  isModel,
  isRounded,
  sameDuration,
  sameJson,
  sameTextOrJson,
  snakeCase,
  wireKey,
} from "../definition/index.js";
import {
  attributePath,
  indexPath,
  isList,
  isObject,
  isUnknown,
  type ObjectValue,
  type Path,
  type Value,
} from "../terraform/index.js";
import { asDouble } from "./values.js";

/**
 * Gets both values of an attribute that differ in meaning and says which one the result takes.
 * @param isApart Whether extra JSON says the value, and not the attribute.
 */
export type Decide = (
  path: Path,
  earlier: Value,
  held: Value,
  attribute: Attribute,
  isApart: boolean,
) => Value;

/** A refresh: Pivot is right, but for digits that it cannot keep. That they are gone was told after the write. */
export const takeHeld: Decide = (_path, earlier, held, attribute) =>
  isJson(attribute) && isRounded(jsonText(held), jsonText(earlier)) ? earlier : held;

/**
 * After a write: the plan was a promise and stands, and `report` tells of the difference. An attribute planned as
 * empty that Pivot filled is no difference, nor is one that is Pivot's alone, nor what was `sent` though not planned: the
 * next refresh picks them up. But what was to be taken away and is there as before is reported as `kept`.
 */
export const takePlanned =
  (
    report: (path: Path, difference: "other" | "kept") => void,
    prior: ObjectValue | null = null,
    sent: ObjectValue | null = null,
  ): Decide =>
  (path, planned, held, attribute, isApart) => {
    const before = valueAt(prior, path);
    const isKept = planned === null && before !== null && sameMeaning(attribute, before, held);
    const isSent = sent !== null && sameMeaning(attribute, valueAt(sent, path), held);
    if (attribute.presence !== "computed" && !isApart && !isSent && (planned !== null || isKept))
      report(path, isKept ? "kept" : "other");
    return resolved(planned);
  };

const valueAt = (value: Value, path: Path): Value =>
  path.reduce<Value>((inner, step) => {
    if ("attribute" in step) return isObject(inner) ? (inner[step.attribute] ?? null) : null;
    return "index" in step && isList(inner) ? (inner[step.index] ?? null) : null;
  }, value);

const resolved = (value: Value): Value => {
  if (isUnknown(value)) return null;
  if (isList(value)) return value.map(resolved);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolved(inner)]));
  return value;
};

export const reconcile = (
  attributes: Attributes,
  earlier: ObjectValue,
  held: ObjectValue,
  decide: Decide,
  path: Path = [],
  isApart = false,
): ObjectValue =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const key = snakeCase(name);
      return [
        key,
        reconcileValue(
          attribute,
          earlier[key] ?? null,
          held[key] ?? null,
          decide,
          attributePath(path, key),
          isApart || isInExtra(earlier["extra_json"], wireKey(name, attribute)),
        ),
      ];
    }),
  );

const reconcileValue = (
  attribute: Attribute,
  earlier: Value,
  held: Value,
  decide: Decide,
  path: Path,
  isApart: boolean,
): Value => {
  if (attribute.writeOnly) return null;
  if (isUnknown(earlier)) return held;
  if (attribute.kind === "object" && isObject(earlier) && isObject(held)) {
    return reconcile(attribute.attributes, earlier, held, decide, path, isApart);
  }
  if (
    attribute.kind === "objects" &&
    isList(earlier) &&
    isList(held) &&
    sameKeys(attribute.key, earlier, held)
  ) {
    return held.map((element, index) => {
      const before = earlier[index];
      return isObject(element) && isObject(before)
        ? reconcile(attribute.attributes, before, element, decide, indexPath(path, index), isApart)
        : element;
    });
  }
  return sameMeaning(attribute, earlier, held) ? earlier : decide(path, earlier, held, attribute, isApart);
};

const isInExtra = (extra: Value | undefined, key: string | undefined): boolean => {
  const said: unknown = typeof extra === "string" ? JSON.parse(extra) : {};
  return key !== undefined && isModel(said) && Object.hasOwn(said, key);
};

/** Whether both lists name the same elements in the same order. */
const sameKeys = (key: string, a: readonly Value[], b: readonly Value[]): boolean => {
  const keys = (list: readonly Value[]): readonly Value[] =>
    list.map((element) => (isObject(element) ? (element[snakeCase(key)] ?? null) : null));
  const [left, right] = [keys(a), keys(b)];
  return (
    left.length === right.length && left.every((name, index) => isUnknown(name) || name === right[index])
  );
};

/** Empty and absent are the same to Pivot, which drops empty values as it likes (Pivot API, normalisation). */
const isEmpty = (value: Value): boolean =>
  value === null ||
  value === "" ||
  value === "{}" ||
  value === "[]" ||
  (isList(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isEmpty));

const isJson = ({ kind }: Attribute): boolean => kind === "json" || kind === "extra";

const jsonText = (value: Value): string => (typeof value === "string" ? value : "{}");

/** Whether two values of an attribute mean the same to Pivot. */
export const sameMeaning = (attribute: Attribute, a: Value, b: Value): boolean => {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (isJson(attribute)) return sameJson(jsonText(a), jsonText(b));
  if (attribute.kind === "number") return asDouble(a) === asDouble(b);
  if (attribute.kind === "string" && attribute.duration) {
    return typeof a === "string" && typeof b === "string" && sameDuration(a, b);
  }
  if (attribute.kind === "string" && attribute.mayBeJson) {
    return typeof a === "string" && typeof b === "string" && sameTextOrJson(a, b);
  }
  if (attribute.kind === "object" && isObject(a) && isObject(b))
    return sameObject(attribute.attributes, a, b);
  if (attribute.kind === "objects" && isList(a) && isList(b)) {
    return (
      a.length === b.length &&
      a.every((one, index) => {
        const other = b[index];
        return isObject(one) && isObject(other) && sameObject(attribute.attributes, one, other);
      })
    );
  }
  if (isList(a) && isList(b)) {
    const [left, right] = attribute.kind === "set" ? [[...a].sort(), [...b].sort()] : [a, b];
    return left.length === right.length && left.every((entry, index) => entry === right[index]);
  }
  if (isObject(a) && isObject(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key]);
  }
  return a === b;
};

const sameObject = (attributes: Attributes, a: ObjectValue, b: ObjectValue): boolean =>
  Object.entries(attributes).every(([name, attribute]) => {
    const key = snakeCase(name);
    return sameMeaning(attribute, a[key] ?? null, b[key] ?? null);
  });
