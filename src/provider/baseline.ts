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
  wireKey,
} from "../definition/index.js";
import { isList, isObject, type ObjectValue, type PrivateData, type Value } from "../terraform/index.js";
import { sameMeaning } from "./reconcile.js";
import { valueOf } from "./values.js";

/** An attribute, or the key of a list element. */
export type Step = { readonly attribute: string } | { readonly element: string };

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
    ...otherChanges(definition.attributes, baseline.rest, now.rest),
  ];
  return drift.length === 0 ? { baseline } : { baseline, drift };
};

const baselineOf = (definition: ResourceDefinition, wire: Wire, salt: string): Baseline => {
  const attributes = driftable(definition.attributes);
  const canonical = definition.forms?.read(wire) ?? wire;
  const settled = new Set(
    Object.entries(definition.attributes)
      .filter(([name, { presence }]) => name in attributes || presence === "computed")
      .flatMap(([name, attribute]) => [wireKey(name, attribute), attribute.alsoSpelled]),
  );
  const hash = (text: string): string => createHmac("sha256", salt).update(text).digest("base64");
  return {
    salt,
    value: valueOf(attributes, readWire({ ...definition, attributes }, wire)),
    rest: Object.fromEntries(
      Object.entries(canonical)
        .filter(([key]) => !settled.has(key) && !definition.volatile.includes(key))
        .map(([key, value]) => [key, canonicalJson(value ?? null)] as const)
        .filter(([, text]) => !emptyTexts.includes(text))
        .map(([key, text]) => [key, hash(text)]),
    ),
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

const otherChanges = (
  attributes: Attributes,
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): readonly Change[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => was[key] !== is[key])
    .map((key) => ({ path: [{ attribute: attributeOfKey(key, attributes) ?? key }] }));

/** Terraform's name for a field of Pivot's object, if there is an attribute for it. */
const attributeOfKey = (key: string, attributes: Attributes): string | undefined => {
  const [name] =
    Object.entries(attributes).find(
      ([one, attribute]) => wireKey(one, attribute) === key || attribute.alsoSpelled === key,
    ) ?? [];
  return name === undefined ? undefined : snakeCase(name);
};

/** The elements of a list by their key. */
export const elements = (list: readonly Value[], key: string): ReadonlyMap<string, ObjectValue> =>
  elementsByKey(list.filter(isObject), snakeCase(key));

const isBaseline = (value: unknown): value is Baseline =>
  isModel(value) && typeof value["salt"] === "string" && isModel(value["value"]) && isModel(value["rest"]);
