/** Terraform's values as models and back: snake case to camel case, unknown to `later`. Led by the definition. */
import {
  type Attribute,
  type Attributes,
  isModel,
  later,
  type Model,
  snakeCase,
} from "../definition/index.js";
import {
  ExactNumber,
  isList,
  isObject,
  isUnknown,
  type ObjectValue,
  unknown,
  type Value,
} from "../terraform/index.js";

/**
 * A Terraform object as a model. Write-only attributes are null in every plan, so they are taken from `config`
 * where that is given.
 */
export const modelOf = (attributes: Attributes, value: ObjectValue, config?: ObjectValue): Model =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const key = snakeCase(name);
      const given = attribute.writeOnly && config ? config[key] : value[key];
      return [name, plain(attribute, given, config?.[key])];
    }),
  );

const plain = (attribute: Attribute, value: Value | undefined, config: Value | undefined): unknown => {
  if (value === undefined || value === null) return undefined;
  if (isUnknown(value)) return later;
  if (attribute.kind === "object" && isObject(value)) {
    return modelOf(attribute.attributes, value, isObject(config) ? config : undefined);
  }
  if (attribute.kind === "objects" && isList(value)) {
    return value.map((element, index) => {
      const given = isList(config) ? config[index] : undefined;
      return isObject(element)
        ? modelOf(attribute.attributes, element, isObject(given) ? given : undefined)
        : plain(attribute, element, undefined);
    });
  }
  if (isList(value)) return value.map((element) => plain(attribute, element, undefined));
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, plain(attribute, entry, undefined)]),
    );
  }
  return asDouble(value);
};

/** A number as JavaScript and Pivot have it, of as many digits as they keep; anything else as it is. */
export const asDouble = (value: Value): Value => (value instanceof ExactNumber ? Number(value.text) : value);

/** A model as a Terraform object with every attribute of the definition; what the model lacks is null. */
export const valueOf = (attributes: Attributes, model: Model): ObjectValue =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      snakeCase(name),
      terraformValue(attribute, model[name]),
    ]),
  );

const terraformValue = (attribute: Attribute, value: unknown): Value => {
  if (value === undefined || value === null || attribute.writeOnly) return null;
  if (value === later || (Array.isArray(value) && value.includes(later))) return unknown;
  switch (attribute.kind) {
    case "object":
      return isModel(value) ? valueOf(attribute.attributes, value) : null;
    case "objects":
      return Array.isArray(value)
        ? value.filter(isModel).map((element) => valueOf(attribute.attributes, element))
        : null;
    case "list":
    case "set":
      return Array.isArray(value) ? value.map(String) : null;
    case "map":
      return isModel(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, String(inner)]))
        : null;
    case "number":
      return typeof value === "number" && !Number.isNaN(value) ? value : null;
    case "boolean":
      return typeof value === "boolean" ? value : null;
    case "string":
    case "json":
    case "extra":
      return typeof value === "string" ? value : null;
  }
};

/** The name of a planned or existing object: required everywhere, and known by the time Pivot is asked. */
export const nameOf = ({ name }: ObjectValue): string => (typeof name === "string" ? name : "");
