/** Which element of a set was which: a set has no places and no keys, so what the configuration says tells them apart. */
import { type Attribute, type Attributes, isNested, type NestedAttribute } from "../schema.js";
import { typeOfAttribute } from "../schema-type.js";
import { sameValue } from "../values/equality.js";
import { sameNames } from "../values/promise.js";
import { bare, isList, isObject, isUnknown, type Value } from "../values/value.js";

/** For each configured element the prior one that it is, each of which is only one of them; undefined for a new one. */
export const priorElements = (
  attributes: Attributes,
  config: readonly Value[],
  prior: readonly Value[],
): readonly (Value | undefined)[] => {
  const candidates = config.map((inner) => prior.filter((element) => isSaid(attributes, inner, element)));
  const found = new Map<number, Value>();
  const taken = new Set<Value>();
  // Whoever has the fewest to choose from chooses first.
  const order = [...candidates.entries()].sort(([, a], [, b]) => a.length - b.length);
  for (const [at, choice] of order) {
    const element = choice.find((candidate) => !taken.has(candidate));
    if (element === undefined) continue;
    taken.add(element);
    found.set(at, element);
  }
  return config.map((_, at) => found.get(at));
};

/** Whether an object is what the configuration says of it, wherever that says something. */
export const isSaid = (attributes: Attributes, config: Value, element: Value): boolean =>
  isObject(config) &&
  isObject(element) &&
  Object.entries(attributes).every(([name, attribute]) => {
    const given = config[name] ?? null;
    return bare(given) === null || sameAttribute(attribute, given, element[name] ?? null);
  });

const sameAttribute = (attribute: Attribute, config: Value, prior: Value): boolean =>
  attribute.writeOnly === true ||
  (isNested(attribute) ? sameNested(attribute, config, prior) : sameMeaning(attribute, config, prior));

const sameNested = ({ nesting, attributes }: NestedAttribute, config: Value, prior: Value): boolean => {
  const same = (given: Value, element: Value | undefined): boolean =>
    isSaid(attributes, given, element ?? null);
  switch (nesting) {
    case "single":
      return same(config, prior);
    case "map":
      return (
        isObject(config) &&
        isObject(prior) &&
        sameNames(config, prior) &&
        Object.entries(config).every(([name, given]) => same(given, prior[name]))
      );
    case "list":
    case "set":
      if (!isList(config) || !isList(prior) || config.length !== prior.length) return false;
      return nesting === "list"
        ? config.every((given, at) => same(given, prior[at]))
        : !priorElements(attributes, config, prior).includes(undefined);
  }
};

/** Whether a configured value means what a prior one means, though it may be written differently. */
export const sameMeaning = (attribute: Attribute, a: Value, b: Value): boolean => {
  if ([a, b].map(bare).some((value) => value === null || isUnknown(value))) return false;
  if (!isNested(attribute) && attribute.sameMeaning?.(a, b)) return true;
  return sameValue(a, b, typeOfAttribute(attribute));
};
