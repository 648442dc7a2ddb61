/**
 * What is agreed with Pivot: its object as our last write left it, kept in private data. A read compares Pivot with it
 * and notes the changes, for the plan to judge (drift.ts).
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
} from "../definition/index.js";
import { isList, isObject, type ObjectValue, type PrivateData, type Value } from "../terraform/index.js";
import { partsApart, type Step } from "./apart.js";
import { sameMeaning } from "./reconcile.js";
import { valueOf } from "./values.js";

export interface Change {
  readonly path: readonly Step[];
  /** Absent for fields without an attribute and for secrets, of which only a hash is kept. */
  readonly was?: Value;
  readonly is?: Value;
}

interface Baseline {
  /** The attributes that can drift; no sensitive ones, no write-only ones. */
  readonly value: ObjectValue;
  readonly salt: string;
  /** Everything else of the object, by its path as JSON; hashed, for it may hold secrets. */
  readonly apart: Readonly<Record<string, string>>;
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
    ...changesApart(definition.attributes, baseline, now),
  ];
  return drift.length === 0 ? { baseline } : { baseline, drift };
};

const baselineOf = (definition: ResourceDefinition, wire: Wire, salt: string): Baseline => {
  const attributes = driftable(definition.attributes);
  const { volatile } = definition;
  const steady = Object.entries(definition.forms?.read(wire) ?? wire).filter(
    ([key]) => !volatile.includes(key),
  );
  const texts = new Map<string, readonly string[]>();
  for (const [path, value] of partsApart(definition.attributes, Object.fromEntries(steady), isApart)) {
    const text = canonicalJson(value ?? null);
    const key = canonicalJson(path);
    if (!emptyTexts.includes(text)) texts.set(key, [...(texts.get(key) ?? []), text]);
  }
  const hash = (parts: readonly string[]): string =>
    createHmac("sha256", salt).update(canonicalJson(parts)).digest("base64");
  return {
    salt,
    value: valueOf(attributes, readWire({ ...definition, attributes }, wire)),
    apart: Object.fromEntries([...texts].map(([path, parts]) => [path, hash(parts)])),
  };
};

/** Pivot drops what is empty as it likes: its coming and going is no change. */
const emptyTexts: readonly string[] = ["null", '""', "[]", "{}"];

/** The attributes whose values may be kept and compared. */
export const driftable = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(
        ([, attribute]) =>
          !isApart(attribute) &&
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

/** Attributes whose values must not be kept. */
const isApart = (attribute: Attribute): boolean => attribute.writeOnly === true || isSensitive(attribute);

/** An object without its sensitive part could be kept, but not planned back. */
const isSensitive = (attribute: Attribute): boolean =>
  attribute.sensitive === true ||
  ("attributes" in attribute &&
    Object.values(attribute.attributes).some((inner) => !inner.writeOnly && isSensitive(inner)));

export const changesOf = (
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
      const within = [...old].flatMap(([element, value]) =>
        changesOf(attribute.attributes, value, present.get(element) ?? value, [...here, { element }]),
      );
      const sameElements = [...old.keys()].join("\0") === [...present.keys()].join("\0");
      return sameElements ? within : [{ path: here, was: before, is: now }, ...within];
    }
    return sameMeaning(attribute, before, now) ? [] : [{ path: here, was: before, is: now }];
  });

const changesApart = (attributes: Attributes, was: Baseline, is: Baseline): readonly Change[] =>
  [...new Set([...Object.keys(was.apart), ...Object.keys(is.apart)])]
    .filter((path) => was.apart[path] !== is.apart[path])
    // What `apart` has for keys was made of paths.
    .map((path) => ({ path: JSON.parse(path) as readonly Step[] }))
    // Of elements that came or went the list itself tells.
    .filter(({ path }) => [was, is].every(({ value }) => hasElements(attributes, value, path)));

/** Whether all elements that the path leads through are there. */
const hasElements = (attributes: Attributes, value: ObjectValue, path: readonly Step[]): boolean => {
  const [step, ...rest] = path;
  if (step === undefined || !("attribute" in step)) return true;
  const attribute = attributeNamed(step.attribute, attributes);
  const inner = value[step.attribute];
  if (attribute?.kind === "object" && isObject(inner)) return hasElements(attribute.attributes, inner, rest);
  const [next, ...further] = rest;
  if (attribute?.kind !== "objects" || next === undefined || !("element" in next)) return true;
  const element = isList(inner) ? elements(inner, attribute.key).get(next.element) : undefined;
  return element !== undefined && hasElements(attribute.attributes, element, further);
};

/** The attribute of this name in Terraform. */
export const attributeNamed = (name: string, attributes: Attributes): Attribute | undefined =>
  Object.entries(attributes).find(([one]) => snakeCase(one) === name)?.[1];

/** The elements of a list by their key. */
export const elements = (list: readonly Value[], key: string): ReadonlyMap<string, ObjectValue> =>
  elementsByKey(list.filter(isObject), snakeCase(key));

const isBaseline = (value: unknown): value is Baseline =>
  isModel(value) && typeof value["salt"] === "string" && isModel(value["value"]) && isModel(value["apart"]);
