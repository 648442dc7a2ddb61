/**
 * What is agreed with Pivot: its object as our last write left it, kept in private data. A read compares Pivot with it
 * and notes the changes, for the plan to judge (drift.ts).
 */
import { createHmac, randomBytes } from "node:crypto";
import {
  type Attribute,
  attributeOfKey,
  type Attributes,
  canonicalJson,
  elementsByKey,
  isModel,
  readWire,
  type ResourceDefinition,
  snakeCase,
  type Wire,
  without,
} from "../definition/index.js";
import { isList, isObject, type ObjectValue, type PrivateData, type Value } from "../terraform/index.js";
import { isWithin, partsApart, type Step } from "./apart.js";
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
  return { ...without(data, "drift"), ...(drift.length > 0 && { drift }) };
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
  withoutAny(attributes, (attribute) => isNoOnesToShow(attribute) || attribute.kind === "extra");

/** The attributes that a configuration sets in Pivot's object and whose values may be shown. */
export const showable = (attributes: Attributes): Attributes => withoutAny(attributes, isNoOnesToShow);

const isNoOnesToShow = (attribute: Attribute): boolean =>
  isApart(attribute) || attribute.wire === false || attribute.presence === "computed";

/** At every depth. */
const withoutAny = (attributes: Attributes, isOne: (attribute: Attribute) => boolean): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, attribute]) => !isOne(attribute))
      .map(([name, attribute]): [string, Attribute] =>
        "attributes" in attribute
          ? [name, { ...attribute, attributes: withoutAny(attribute.attributes, isOne) }]
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
    // Of an attribute that the provider learned since, nothing is agreed yet.
    if (!Object.hasOwn(was, key)) return [];
    const [before, now] = [was[key] ?? null, is[key] ?? null];
    // Of what is gone its parts are noted, too: what is made anew is made without those that the configuration leaves unset.
    if (attribute.kind === "object" && isObject(before)) {
      const within = changesOf(attribute.attributes, before, isObject(now) ? now : {}, here);
      return isObject(now) || within.length === 0
        ? within
        : [{ path: here, was: before, is: now }, ...within];
    }
    if (attribute.kind === "objects" && isList(before)) {
      const old = elements(before, attribute.key);
      const present = elements(isList(now) ? now : [], attribute.key);
      const within = [...old].flatMap(([element, value]) =>
        changesOf(attribute.attributes, value, present.get(element) ?? {}, [...here, { element }]),
      );
      const sameElements = [...old.keys()].join("\0") === [...present.keys()].join("\0");
      return sameElements ? within : [{ path: here, was: before, is: now }, ...within];
    }
    return sameMeaning(attribute, before, now) ? [] : [{ path: here, was: before, is: now }];
  });

const changesApart = (attributes: Attributes, was: Baseline, is: Baseline): readonly Change[] => {
  const learned = learnedSince(attributes, was);
  return (
    [...new Set([...Object.keys(was.apart), ...Object.keys(is.apart)])]
      .filter((path) => was.apart[path] !== is.apart[path])
      .map((path) => ({ path: stepsOf(path) }))
      .filter(({ path }) => !learned.some((one) => isWithin(path, one)))
      // Of elements that came the list itself tells.
      .filter(({ path }) => hasElements(attributes, was.value, path))
  );
};

/** What `apart` has for keys was made of paths. */
const stepsOf = (path: string): readonly Step[] => JSON.parse(path) as readonly Step[];

/** Fields that the provider has an attribute for since the baseline was made: nothing is agreed of either. */
const learnedSince = (attributes: Attributes, { apart }: Baseline): readonly (readonly Step[])[] =>
  Object.keys(apart)
    .map(stepsOf)
    .flatMap((path) => {
      const [last, around] = [path.at(-1), path.slice(0, -1)];
      if (last === undefined || !("field" in last)) return [];
      const [name] = attributeOfKey(last.field, attributesIn(around, attributes)) ?? [];
      return name === undefined ? [] : [path, [...around, { attribute: snakeCase(name) }]];
    });

/** Whether all elements that the path leads through are there. */
export const hasElements = (attributes: Attributes, value: ObjectValue, path: readonly Step[]): boolean => {
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

/** The attributes of the object that a path leads to. */
const attributesIn = (path: readonly Step[], attributes: Attributes): Attributes =>
  path.reduce((around, step) => {
    if ("element" in step) return around;
    const attribute = "attribute" in step ? attributeNamed(step.attribute, around) : undefined;
    return attribute && "attributes" in attribute ? attribute.attributes : {};
  }, attributes);

/** The attribute that a path leads to; undefined for a field without one. */
export const attributeAt = (path: readonly Step[], attributes: Attributes): Attribute | undefined => {
  const last = path.at(-1);
  return last && "attribute" in last
    ? attributeNamed(last.attribute, attributesIn(path.slice(0, -1), attributes))
    : undefined;
};

/** The attribute of this name in Terraform. */
export const attributeNamed = (name: string, attributes: Attributes): Attribute | undefined =>
  Object.entries(attributes).find(([one]) => snakeCase(one) === name)?.[1];

/** The elements of a list by their key. */
export const elements = (list: readonly Value[], key: string): ReadonlyMap<string, ObjectValue> =>
  elementsByKey(list.filter(isObject), snakeCase(key));

const isBaseline = (value: unknown): value is Baseline =>
  isModel(value) && typeof value["salt"] === "string" && isModel(value["value"]) && isModel(value["apart"]);
