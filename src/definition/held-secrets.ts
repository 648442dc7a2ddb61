/** Secrets that Pivot holds when an update comes: kept, sent anew, taken away, or shown only as masks. */
import {
  type Attribute,
  attributeOfKey,
  type Attributes,
  isForeign,
  isSecret,
  keyOnWire,
  wireKey,
} from "./attribute.js";
import { extraOf } from "./extra-json.js";
import { withdrawal } from "./json.js";
import { asModel, isModel, isSet, later, type Model, modelsByKey } from "./model.js";
import { type ResourceDefinition, type Wire } from "./resource.js";

/**
 * Whether a secret is to go: its version was said and no longer is, or it goes with another value of what is beside it. A
 * secret with a trigger is its owner's as well, and stays.
 */
export const isWithdrawn = (
  name: string,
  attribute: Attribute,
  model: Model,
  before: Model | undefined,
): boolean =>
  attribute.writeOnly === true &&
  attribute.trigger === undefined &&
  (isForeign(attribute, model) || (isSet(before?.[`${name}Version`]) && !isSet(model[`${name}Version`])));

/** The merge patch that takes away what extra JSON put into an object and no longer says. */
export const withdrawnExtra = (attributes: Attributes, model: Model, before: Model | undefined): Model =>
  Object.entries(attributes).reduce<Model>((patch, [name, attribute]) => {
    const [former, present] = [before?.[name], model[name]];
    if (attribute.kind !== "extra" || former === undefined || present === later) return patch;
    if (attribute.writeOnly && !isSet(present) && !isWithdrawn(name, attribute, model, before)) return patch;
    return { ...patch, ...withdrawal(extraOf(former), extraOf(present)) };
  }, {});

/** Whether a value stands for one that Pivot, or a read of Pivot, does not show. Write-only ones are never read. */
export const isHidden = ({ sensitive, mayHoldSecrets, writeOnly }: Attribute, value: unknown): boolean =>
  !writeOnly && (sensitive ?? mayHoldSecrets ?? false) && isMask(value);

/** Pivot's object with what it shows as a mask as it is `known`: a mask of what is known is no change of it. */
export const revealed = (attributes: Attributes, wire: Wire, known: Model): Wire =>
  Object.fromEntries(
    Object.entries(wire).map(([key, value]) => {
      const [name = "", attribute] = attributeOfKey(key, attributes) ?? [];
      return [key, attribute ? revealedValue(attribute, value, known[name]) : value];
    }),
  );

const revealedValue = (attribute: Attribute, value: unknown, known: unknown): unknown => {
  if (isHidden(attribute, value)) return isSet(known) ? known : value;
  if (attribute.kind === "object" && isModel(value))
    return revealed(attribute.attributes, value, asModel(known));
  if (attribute.kind !== "objects" || !Array.isArray(value)) return value;
  const key = keyOnWire(attribute);
  const elements = modelsByKey(known, attribute.key);
  // Elements whose keys are hidden are told apart by their places, as long as none came or went.
  const places = elements.size === value.length ? [...elements.values()] : [];
  return [...modelsByKey(value, key)].map(([name, element], index) =>
    revealed(
      attribute.attributes,
      element,
      (isMask(element[key]) ? places[index] : elements.get(name)) ?? {},
    ),
  );
};

/**
 * What Pivot shows as masks and `sent` says nothing of, as it cannot be sent back: an update that replaces the object
 * erases it. Paths by the keys of Pivot's object.
 */
export const erasedSecrets = (
  { attributes, forms }: ResourceDefinition,
  held: Wire,
  sent: Wire,
  model: Model,
  before: Model,
): readonly string[] =>
  erased(
    attributes,
    revealed(attributes, forms?.read(held) ?? held, before),
    forms?.read(sent) ?? sent,
    model,
    before,
  );

const erased = (
  attributes: Attributes,
  held: Wire,
  sent: Wire,
  model: Model,
  before: Model | undefined,
  { isWithinSecret = false, going = withdrawnExtra(attributes, model, before) } = {},
): readonly string[] =>
  Object.entries(held).flatMap(([key, value]) => {
    const [name = "", attribute] = attributeOfKey(key, attributes) ?? [];
    const isConcealed = isWithinSecret || mayBeMasked(key, attribute);
    if (isConcealed && isMask(value)) {
      const isMeant =
        key in going || (attribute !== undefined && isWithdrawn(name, attribute, model, before));
      return key in sent || isMeant ? [] : [key];
    }
    const [kept, now, former] = [sent[key], model[name], before?.[name]];
    if (isModel(value) && isModel(kept)) {
      const inner = attribute?.kind === "object" ? attribute.attributes : {};
      const around = { isWithinSecret: isConcealed, going: asModel(going[key]) };
      return erased(inner, value, kept, asModel(now), asModel(former), around).map(
        (path) => `${key}.${path}`,
      );
    }
    if (attribute?.kind !== "objects") return [];
    const keyed = keyOnWire(attribute);
    const present = modelsByKey(kept, keyed);
    return [...modelsByKey(value, keyed)].flatMap(([element, one], index) => {
      const still = isMask(one[keyed]) ? [...present.values()][index] : present.get(element);
      if (still === undefined) return [];
      const [its, was] = [now, former].map((list) => modelsByKey(list, attribute.key).get(element));
      return erased(attribute.attributes, one, still, its ?? {}, was).map(
        (path) => `${key}[${index}].${path}`,
      );
    });
  });

/**
 * The model of an update without the secrets that stay as they are: their trigger says what it said in the model
 * before, and Pivot shows what it holds, so that it can be sent back.
 */
export const withoutKeptSecrets = (
  definition: ResourceDefinition,
  model: Model,
  before: Model,
  now: Wire,
): Model => {
  const held = withoutMasks(definition.attributes, now);
  const shown = definition.forms?.read(held) ?? held;
  return Object.fromEntries(
    Object.entries(model).filter(([name]) => {
      const attribute = definition.attributes[name];
      const key = attribute && wireKey(name, attribute);
      if (attribute?.trigger === undefined || key === undefined) return true;
      // A secret that is to be hashed, or no longer, is another text.
      const triggers = [attribute.trigger, ...(attribute.kind === "string" ? [attribute.hashing] : [])];
      return (
        shown[key] === undefined ||
        triggers.some((one) => one !== undefined && !isSame(model[one], before[one]))
      );
    }),
  );
};

const isSame = (a: unknown, b: unknown): boolean => (a ?? undefined) === (b ?? undefined);

/** A mask that is sent back might be taken for the secret. */
export const withoutMasks = (attributes: Attributes, wire: Wire, isWithinSecret = false): Wire =>
  Object.fromEntries(
    Object.entries(wire).flatMap(([key, value]): readonly [string, unknown][] => {
      const [, attribute] = attributeOfKey(key, attributes) ?? [];
      const isConcealed = isWithinSecret || mayBeMasked(key, attribute);
      if (isConcealed && isMask(value)) return [];
      const inner = attribute && "attributes" in attribute ? attribute.attributes : {};
      return [[key, withoutInnerMasks(inner, value, isConcealed)]];
    }),
  );

const withoutInnerMasks = (attributes: Attributes, value: unknown, isWithinSecret: boolean): unknown => {
  if (Array.isArray(value)) return value.map((one) => withoutInnerMasks(attributes, one, isWithinSecret));
  return isModel(value) ? withoutMasks(attributes, value, isWithinSecret) : value;
};

/** Of anything else, text that looks like a mask is what somebody wrote. */
const mayBeMasked = (key: string, attribute: Attribute | undefined): boolean =>
  attribute === undefined ? soundsSecret.test(key) : isSecret(attribute) || attribute.mayHoldSecrets === true;

/** Keys without an attribute: `sockPassword`, `pin`, `apiKey`. */
const soundsSecret = /pass|pwd?$|pin$|secret|token|key$|auth|credential|hash|hmac/i;

const isMask = (value: unknown): boolean => typeof value === "string" && /^(?:[*•]{3,}|x{5,})$/i.test(value);
