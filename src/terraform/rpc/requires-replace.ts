/** The attributes whose change makes another object of it. */
import { type Attributes, isNested, type NestedAttribute } from "../schema.js";
import { typeOfAttribute } from "../schema-type.js";
import { sameValue } from "../values/equality.js";
import { attribute as step, index, key, type Path, root } from "../values/path.js";
import { isList, isObject, isUnknown, type ObjectValue, type Value } from "../values/value.js";
import { elementNames } from "./memory.js";

/**
 * A change anywhere in an attribute that says `replaceOnChange` is a change of that attribute. Elsewhere the elements of
 * before and after are held side by side: one that comes or goes replaces nothing, one that changes does.
 */
export const requiresReplace = (
  attributes: Attributes,
  prior: ObjectValue,
  planned: ObjectValue,
  path: Path = root,
): readonly Path[] =>
  Object.entries(attributes).flatMap(([name, attribute]): readonly Path[] => {
    const here = step(path, name);
    const [before, after] = [prior[name] ?? null, planned[name] ?? null];
    if (attribute.replaceOnChange && !sameValue(before, after, typeOfAttribute(attribute))) return [here];
    return isNested(attribute) ? within(attribute, before, after, here) : [];
  });

const within = (attribute: NestedAttribute, before: Value, after: Value, here: Path): readonly Path[] => {
  const changes = (one: Value | undefined, other: Value | undefined, where: Path): readonly Path[] =>
    isObject(one) && isObject(other) ? requiresReplace(attribute.attributes, one, other, where) : [];
  switch (attribute.nesting) {
    case "single": {
      if (isObject(before) && isObject(after)) return changes(before, after, here);
      // It appears or vanishes: Terraform finds a path into it on one side only.
      if (isUnknown(after)) return [];
      return changes(before ?? {}, after ?? {}, here).length > 0 ? [here] : [];
    }
    case "map":
      return isObject(before) && isObject(after)
        ? Object.keys(after).flatMap((name) => changes(before[name], after[name], key(here, name)))
        : [];
    case "list": {
      if (!isList(before) || !isList(after)) return [];
      const places = new Map(elementNames(attribute.elementKey, before).map((name, at) => [name, at]));
      return elementNames(attribute.elementKey, after).flatMap((name, at) => {
        const was = places.get(name);
        if (was === undefined) return [];
        const found = changes(before[was], after[at], index(here, at));
        // Terraform compares what is at the same index.
        return was === at || found.length === 0 ? found : [here];
      });
    }
    case "set": {
      if (!isList(before) || !isList(after)) return [];
      const livesOn = (one: Value, others: readonly Value[]): boolean =>
        others.some((other) => changes(one, other, here).length === 0);
      // Nothing in a set tells a change from one that went and one that came.
      const went = before.some((one) => !livesOn(one, after));
      const came = after.some((one) => !livesOn(one, before));
      return went && came ? [here] : [];
    }
  }
};
