/**
 * What changed in Pivot since our last write, in fields that the configuration leaves unset. Terraform itself sees a
 * change of a configured field; of the others it would say nothing.
 *
 * After each write the provider keeps a baseline of the object in private data. A read compares Pivot with it; the
 * plan, which knows the configuration, tells of what is unset (drift = "managed") or plans it back ("strict").
 */
import { createHmac, randomBytes } from "node:crypto";
import {
  type Attribute,
  type Attributes,
  canonicalJson,
  elementsByKey,
  isModel,
  readWire,
  type ResourceDefinition,
  snakeCase,
  type Wire,
  wireKey,
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
import { sameMeaning } from "./reconcile.js";
import { valueOf } from "./values.js";

/** An attribute, or the key of a list element. */
type Step = { readonly attribute: string } | { readonly element: string };

export interface Change {
  readonly path: readonly Step[];
  /** Absent for fields without an attribute, of which only a hash is kept. */
  readonly was?: Value;
  readonly is?: Value;
}

interface Baseline {
  /** The attributes that can drift; no sensitive ones, no write-only ones. */
  readonly value: ObjectValue;
  readonly salt: string;
  /** Everything else of the object, hashed: it may hold secrets. */
  readonly rest: Readonly<Record<string, string>>;
}

/** Private data after a write or an import: what Pivot holds is what is agreed. */
export const agreed = (definition: ResourceDefinition, wire: Wire): PrivateData => ({
  baseline: baselineOf(definition, wire, randomBytes(8).toString("hex")),
});

/** Private data after a read: the baseline stays, and what differs from it is noted for the plan. */
export const noted = (definition: ResourceDefinition, wire: Wire, data: PrivateData): PrivateData => {
  const baseline = data["baseline"];
  if (!isBaseline(baseline)) return data;
  const now = baselineOf(definition, wire, baseline.salt);
  const drift: readonly Change[] = [
    ...changesOf(driftable(definition.attributes), baseline.value, now.value, []),
    ...otherChanges(baseline.rest, now.rest),
  ];
  return drift.length === 0 ? { baseline } : { baseline, drift };
};

/** The changes noted by the last read, in what the configuration leaves unset. */
export const unsetChanges = (
  data: PrivateData,
  config: ObjectValue,
  attributes: Attributes,
): readonly Change[] => {
  const drift: readonly unknown[] = Array.isArray(data["drift"]) ? data["drift"] : [];
  return drift.filter(isChange).filter(({ path }) => isUnset(path, config, attributes));
};

/** The plan with the old values of these changes. */
export const plannedBack = (
  planned: ObjectValue,
  changes: readonly Change[],
  attributes: Attributes,
): ObjectValue =>
  changes
    .filter((change) => "was" in change)
    .reduce((value, { path, was }) => withValue(value, path, was ?? null, attributes), planned);

export const driftWarning = (
  definition: ResourceDefinition,
  name: string,
  changes: readonly Change[],
): Diagnostic => ({
  severity: "warning",
  summary: `The ${words(definition.name)} ${JSON.stringify(name)} was changed outside of Terraform`,
  detail:
    `${changes.map(describe).join("\n")}\n\n` +
    "The configuration leaves this unset, so it stays as Pivot has it. To keep it for good, write it into the " +
    'configuration; to have such changes planned back, set drift = "strict" in the provider block. The next change ' +
    "that Terraform makes to this object takes what Pivot has then as agreed.",
});

const baselineOf = (definition: ResourceDefinition, wire: Wire, salt: string): Baseline => {
  const attributes = driftable(definition.attributes);
  const canonical = definition.forms?.read(wire) ?? wire;
  const described = new Set(
    Object.entries(attributes).flatMap(([name, attribute]) => [
      wireKey(name, attribute),
      attribute.alsoSpelled,
    ]),
  );
  const hash = (value: unknown): string =>
    createHmac("sha256", salt).update(canonicalJson(value)).digest("base64");
  return {
    salt,
    value: valueOf(attributes, readWire({ ...definition, attributes }, wire)),
    rest: Object.fromEntries(
      Object.entries(canonical)
        .filter(([key]) => !described.has(key) && !definition.volatile.includes(key))
        .map(([key, value]) => [key, hash(value)]),
    ),
  };
};

/** The attributes whose values may be kept and compared. */
const driftable = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(
        ([, attribute]) =>
          !attribute.writeOnly &&
          !isSensitive(attribute) &&
          attribute.wire !== false &&
          attribute.presence !== "computed" &&
          attribute.kind !== "extra",
      )
      .map(([name, attribute]): [string, Attribute] =>
        "attributes" in attribute
          ? [name, { ...attribute, attributes: driftable(attribute.attributes) }]
          : [name, attribute],
      ),
  );

/** An object without its sensitive part could be kept, but not planned back. */
const isSensitive = (attribute: Attribute): boolean =>
  attribute.sensitive === true ||
  ("attributes" in attribute &&
    Object.values(attribute.attributes).some((inner) => !inner.writeOnly && isSensitive(inner)));

const changesOf = (
  attributes: Attributes,
  was: ObjectValue,
  is: ObjectValue,
  path: readonly Step[],
): readonly Change[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const key = snakeCase(name);
    const here = [...path, { attribute: key }];
    const [before, now] = [was[key] ?? null, is[key] ?? null];
    if (attribute.kind === "object" && isObject(before) && isObject(now)) {
      return changesOf(attribute.attributes, before, now, here);
    }
    if (attribute.kind === "objects" && isList(before) && isList(now)) {
      const [old, present] = [elements(before, attribute.key), elements(now, attribute.key)];
      const sameOrder =
        [...old.keys()].filter((k) => present.has(k)).join("\0") ===
        [...present.keys()].filter((k) => old.has(k)).join("\0");
      if (old.size === present.size && sameOrder && [...old.keys()].every((k) => present.has(k))) {
        return [...old].flatMap(([element, value]) =>
          changesOf(attribute.attributes, value, present.get(element) ?? {}, [...here, { element }]),
        );
      }
    }
    return sameMeaning(attribute, before, now) ? [] : [{ path: here, was: before, is: now }];
  });

const otherChanges = (
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): readonly Change[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => was[key] !== is[key])
    .map((key) => ({ path: [{ attribute: key }] }));

const isUnset = (path: readonly Step[], config: ObjectValue, attributes: Attributes): boolean => {
  let value: Value | undefined = config;
  let known = attributes;
  let key = "";
  for (const step of path) {
    if (value === null || value === undefined) return true;
    if ("attribute" in step) {
      const [, attribute] = Object.entries(known).find(([name]) => snakeCase(name) === step.attribute) ?? [];
      if (!isObject(value)) return false;
      value = value[step.attribute];
      known = attribute && "attributes" in attribute ? attribute.attributes : {};
      key = attribute?.kind === "objects" ? attribute.key : "";
    } else {
      if (!isList(value)) return false;
      value = elements(value, key).get(step.element);
    }
  }
  return value === null || value === undefined;
};

const withValue = (
  value: ObjectValue,
  [step, ...rest]: readonly Step[],
  leaf: Value,
  attributes: Attributes,
): ObjectValue => {
  if (step === undefined || !("attribute" in step)) return value;
  const [, attribute] = Object.entries(attributes).find(([name]) => snakeCase(name) === step.attribute) ?? [];
  const inner = value[step.attribute];
  const [next, ...further] = rest;
  if (next === undefined) return { ...value, [step.attribute]: leaf };
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

const elements = (list: readonly Value[], key: string): ReadonlyMap<string, ObjectValue> =>
  elementsByKey(list.filter(isObject), snakeCase(key));

const describe = (change: Change): string => {
  const where = change.path
    .map((step) => ("attribute" in step ? `.${step.attribute}` : `[${JSON.stringify(step.element)}]`))
    .join("")
    .slice(1);
  return "was" in change
    ? `  ${where}: ${show(change.was)} → ${show(change.is)}`
    : `  ${where}: changed (this provider has no attribute for it, or it is sensitive)`;
};

const show = (value: Value | undefined): string => {
  const text = value === undefined || value === null ? "unset" : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

const isBaseline = (value: unknown): value is Baseline =>
  isModel(value) && typeof value["salt"] === "string" && isModel(value["value"]) && isModel(value["rest"]);

const isChange = (value: unknown): value is Change => isModel(value) && Array.isArray(value["path"]);
