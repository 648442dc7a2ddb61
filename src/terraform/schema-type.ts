/** The type that a schema's values have on the wire. */
import { type Attribute, type Attributes, isNested } from "./schema.js";
import * as types from "./values/type.js";
import { type Type } from "./values/type.js";

const known = new WeakMap<Attributes, Type>();

/** Worked out once per schema: every call of Terraform needs it. */
export const typeOfAttributes = (attributes: Attributes): Type => {
  const type =
    known.get(attributes) ??
    types.object(
      Object.fromEntries(Object.entries(attributes).map(([name, inner]) => [name, typeOfAttribute(inner)])),
    );
  known.set(attributes, type);
  return type;
};

export const typeOfAttribute = (attribute: Attribute): Type => {
  if (!isNested(attribute)) return attribute.type;
  const element = typeOfAttributes(attribute.attributes);
  switch (attribute.nesting) {
    case "single":
      return element;
    case "list":
    case "set":
    case "map":
      return types[attribute.nesting](element);
  }
};
