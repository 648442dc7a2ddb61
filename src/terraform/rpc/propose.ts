/**
 * The planned value of every attribute, from the configuration and what the object has now:
 * what the configuration says stands; what it leaves out stays as it is, goes back to the server when the
 * configuration used to set it, or is the server's to fill in when the object (or list element) is new.
 */
import { type Attribute, type Attributes, isNested, type NestedAttribute } from "../schema.js";
import { bare, isList, isObject, isUnknown, type ObjectValue, unknown, type Value } from "../values/value.js";
import { elementNames, elementPath, memoryPath } from "./memory.js";
import { priorElements, sameMeaning } from "./same-element.js";

/** What the applied configuration set; see memory.ts. */
export type Configured = ReadonlySet<string>;

const nothing: Configured = new Set();

/** @param prior Null for a new object, or a new element of a list. */
export const propose = (
  attributes: Attributes,
  config: ObjectValue,
  prior: ObjectValue | null,
  configured: Configured,
  prefix = "",
  samePlace = true,
): ObjectValue =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      proposeAttribute(
        attribute,
        config[name] ?? null,
        prior && { value: prior[name] ?? null },
        configured,
        memoryPath(prefix, name),
        samePlace,
      ),
    ]),
  );

type Prior = { readonly value: Value } | null;

const proposeAttribute = (
  attribute: Attribute,
  config: Value,
  prior: Prior,
  configured: Configured,
  path: string,
  samePlace: boolean,
): Value => {
  if (attribute.writeOnly) return null;
  if (isUnknown(bare(config))) return config;
  if (bare(config) === null) {
    return isTheConfigurations(attribute) ? config : leftOut(attribute, prior, configured.has(path));
  }
  if (isNested(attribute)) {
    return proposeNested(attribute, config, prior?.value ?? null, configured, path, samePlace);
  }
  if (!samePlace || !prior) return config;
  // Terraform accepts the prior value for a configured one, but only at the very place of the configured one.
  return sameMeaning(attribute, config, prior.value) ? prior.value : config;
};

/** Whether the configuration alone decides: then even a null stands, with the type that it may have. */
const isTheConfigurations = ({ presence }: Attribute): boolean =>
  presence === "required" || presence === "optional";

const leftOut = (attribute: Attribute, prior: Prior, wasConfigured: boolean): Value => {
  if (prior && !wasConfigured) return prior.value;
  const whenLeftOut = attribute.whenLeftOut ?? (attribute.presence === "computed" ? "filled" : "empty");
  return whenLeftOut === "filled" ? unknown : null;
};

const proposeNested = (
  attribute: NestedAttribute,
  config: Value,
  prior: Value,
  configured: Configured,
  path: string,
  samePlace: boolean,
): Value => {
  const inside = (
    inner: Value,
    before: Value | undefined,
    where: string,
    here: boolean,
    set = configured,
  ): Value =>
    isObject(inner)
      ? propose(attribute.attributes, inner, isObject(before) ? before : null, set, where, here)
      : inner;
  switch (attribute.nesting) {
    case "single":
      return inside(config, prior, path, samePlace);
    case "map": {
      if (!isObject(config)) return config;
      const before = isObject(prior) ? prior : {};
      return Object.fromEntries(
        Object.entries(config).map(([key, inner]) => [
          key,
          inside(inner, before[key], elementPath(path, key), samePlace),
        ]),
      );
    }
    case "list": {
      if (!isList(config)) return config;
      const before = isList(prior) ? prior : [];
      const places = new Map(elementNames(attribute.elementKey, before).map((name, at) => [name, at]));
      const names = elementNames(attribute.elementKey, config);
      return config.map((inner, index) => {
        const name = names[index] ?? index;
        const at = places.get(name);
        const element = at === undefined ? undefined : before[at];
        return inside(inner, element, elementPath(path, name), samePlace && at === index);
      });
    }
    case "set": {
      if (!isList(config)) return config;
      const before = priorElements(attribute.attributes, config, isList(prior) ? prior : []);
      // Memory has no names for elements of sets. Nor has Terraform: it takes the prior spelling anywhere.
      return config.map((inner, at) => inside(inner, before[at], path, true, nothing));
    }
  }
};
