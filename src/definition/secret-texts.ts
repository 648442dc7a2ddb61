/** Texts of an object that belong in no message, for whoever has to keep them out of what a server repeats. */
import { attributeOfKey, type Attributes, isSecret } from "./attribute.js";
import { isModel } from "./model.js";
import { type ResourceDefinition, type Wire } from "./resource.js";

/**
 * Those of secret attributes and of those that may hold secrets; and where extra JSON may be secret, all that no
 * attribute describes.
 */
export const secretTexts = ({ attributes, forms }: ResourceDefinition, wire: Wire): readonly string[] => {
  const isOpen = Object.values(attributes).some(({ kind, writeOnly }) => kind === "extra" && writeOnly);
  return textsWithin(attributes, forms?.read(wire) ?? wire, isOpen);
};

const textsWithin = (attributes: Attributes, wire: Wire, isOpen: boolean): readonly string[] =>
  Object.entries(wire).flatMap(([key, value]) => {
    const [, attribute] = attributeOfKey(key, attributes) ?? [];
    if (attribute === undefined) return isOpen ? textsOf(value) : [];
    if (isSecret(attribute) || attribute.mayHoldSecrets) return textsOf(value);
    if (!("attributes" in attribute)) return [];
    const inner = Array.isArray(value) ? value : [value];
    return inner.filter(isModel).flatMap((one) => textsWithin(attribute.attributes, one, isOpen));
  });

/** Every text in a value, and in text that is JSON. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value, ...textsOf(jsonIn(value))];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isModel(value) ? Object.values(value).flatMap(textsOf) : [];
};

const jsonIn = (text: string): unknown => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
