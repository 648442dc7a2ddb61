/** The parts of Pivot's object whose values must not be kept, or that are in no attribute: told apart by path, for hashing. */
import {
  type Attribute,
  attributeOfKey,
  type Attributes,
  elementsByKey,
  isModel,
  keyOnWire,
  snakeCase,
  type Wire,
} from "../definition/index.js";

/** An attribute, or the key of a list element. */
export type Step = { readonly attribute: string } | { readonly element: string };

type Part = readonly [path: readonly Step[], value: unknown];

/**
 * Every part, at every depth. Elements that only a secret tells apart share one path: no path holds a secret.
 * @param isApart Of what an attribute describes.
 */
export const partsApart = (
  attributes: Attributes,
  wire: Wire,
  isApart: (attribute: Attribute) => boolean,
  path: readonly Step[] = [],
): readonly Part[] =>
  Object.entries(wire).flatMap(([key, value]) => {
    const [name, attribute] = attributeOfKey(key, attributes) ?? [];
    const here = [...path, { attribute: name === undefined ? key : snakeCase(name) }];
    if (attribute === undefined) return [[here, value]];
    const whole = isApart(attribute);
    const parts = within(attribute, value, here, whole ? isWriteOnly : isApart);
    return whole ? [[here, value], ...parts] : parts;
  });

/** What is compared as a whole has only these apart: Terraform never sees them. */
const isWriteOnly = ({ writeOnly }: Attribute): boolean => writeOnly === true;

const within = (
  attribute: Attribute,
  value: unknown,
  path: readonly Step[],
  isApart: (attribute: Attribute) => boolean,
): readonly Part[] => {
  if (attribute.kind === "object" && isModel(value))
    return partsApart(attribute.attributes, value, isApart, path);
  if (attribute.kind !== "objects" || !Array.isArray(value)) return [];
  const isSecretKey = attribute.attributes[attribute.key]?.sensitive === true;
  return [...elementsByKey(value.filter(isModel), keyOnWire(attribute))].flatMap(([element, one]) =>
    partsApart(attribute.attributes, one, isApart, isSecretKey ? path : [...path, { element }]),
  );
};
