/** The parts of Pivot's object whose values must not be kept, or that are in no attribute: told apart by path, for hashing. */
import {
  type Attribute,
  attributeOfKey,
  type Attributes,
  canonicalJson,
  isModel,
  keyOnWire,
  modelsByKey,
  snakeCase,
  type Wire,
} from "../definition/index.js";

/** An attribute, the key of a list element, or the key of a field without an attribute. */
export type Step = { readonly attribute: string } | { readonly element: string } | { readonly field: string };

/** Whether a path is this outer one, or leads on from there. */
export const isWithin = (path: readonly Step[], outer: readonly Step[]): boolean =>
  canonicalJson(path.slice(0, outer.length)) === canonicalJson(outer);

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
    const [name = "", attribute] = attributeOfKey(key, attributes) ?? [];
    if (attribute === undefined) return [[[...path, { field: key }], value]];
    const here = [...path, { attribute: snakeCase(name) }];
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
  if (attribute.kind !== "objects") return [];
  const isSecretKey = attribute.attributes[attribute.key]?.sensitive === true;
  return [...modelsByKey(value, keyOnWire(attribute))].flatMap(([element, one]) =>
    partsApart(attribute.attributes, one, isApart, isSecretKey ? path : [...path, { element }]),
  );
};
