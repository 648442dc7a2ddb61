/**
 * Which remembered attributes a configuration sets. An attribute that was set and no longer is goes back to the
 * server; one that never was stays as the server has it. Elements of lists are named by their key, as in
 * `dimensions["channel"].title`, so that moving one is no news. Terraform keeps no private data of a plan that changes
 * nothing: what is written down when the server has it already, as after an import, is not remembered.
 */
import { type Attribute, type Attributes, isNested } from "../schema.js";
import { bare, isList, isObject, isUnknown, type ObjectValue, type Value } from "../values/value.js";

export const configuredPaths = (
  attributes: Attributes,
  config: ObjectValue,
  prefix = "",
): readonly string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = config[name] ?? null;
    if (bare(value) === null) return [];
    const path = memoryPath(prefix, name);
    return [...(attribute.presence === "remembered" ? [path] : []), ...innerPaths(attribute, value, path)];
  });

const innerPaths = (attribute: Attribute, value: Value, path: string): readonly string[] => {
  if (!isNested(attribute) || isUnknown(value)) return [];
  const inside = (inner: Value, where: string): readonly string[] =>
    isObject(inner) ? configuredPaths(attribute.attributes, inner, where) : [];
  switch (attribute.nesting) {
    case "single":
      return inside(value, path);
    case "map":
      return isObject(value)
        ? Object.entries(value).flatMap(([key, inner]) => inside(inner, elementPath(path, key)))
        : [];
    case "list": {
      if (!isList(value)) return [];
      const names = elementNames(attribute.elementKey, value);
      return value.flatMap((inner, index) => inside(inner, elementPath(path, names[index] ?? index)));
    }
    case "set":
      return [];
  }
};

export const memoryPath = (prefix: string, name: string): string =>
  prefix === "" ? name : `${prefix}.${name}`;

export const elementPath = (path: string, key: string | number): string => `${path}[${JSON.stringify(key)}]`;

/**
 * What tells the elements of a list apart, one by one: the key and, among those with the same one, the turn; the index
 * where there is no key, or none that is known.
 */
export const elementNames = (
  elementKey: string | undefined,
  elements: readonly Value[],
): readonly (string | number)[] => {
  const taken = new Set<string>();
  return elements.map((element, index) => {
    const key = elementKey !== undefined && isObject(element) ? element[elementKey] : undefined;
    if (typeof key !== "string" && typeof key !== "number") return index;
    let name = String(key);
    for (let turn = 2; taken.has(name); turn += 1) name = `${key} (${turn})`;
    taken.add(name);
    return name;
  });
};
