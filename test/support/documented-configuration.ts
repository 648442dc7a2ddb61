/** A documented object as the configuration that somebody would write for it. */
import {
  attributeOfKey,
  type Attributes,
  isModel,
  isSet,
  knownElements,
  type Model,
  readWire,
  type ResourceDefinition,
  type Wire,
  wireKey,
  without,
} from "../../src/definition/index.js";
import { type ObjectValue } from "../../src/terraform/index.js";
import { configOf } from "./describe-resource.js";

export interface Documented {
  readonly object: Wire;
  /** What stands beside the object in the request. */
  readonly beside?: Wire;
  /** What the triggers of secrets say: another number than before sends these anew. */
  readonly turn?: number;
  /** What no configuration says: keys of the object, or names of attributes. */
  readonly without?: readonly string[];
}

type Entries = readonly (readonly [name: string, value: unknown])[];

export const documentedConfiguration = (
  definition: ResourceDefinition,
  { object, beside = {}, turn, without: unsaid = [] }: Documented,
): ObjectValue => {
  const { attributes, forms } = definition;
  const said = without(object, ...unsaid);
  const flat = forms?.read(said) ?? said;
  const model = whole(attributes, without(readWire(definition, said), ...unsaid), flat, said);
  const ours = Object.entries(attributes).flatMap(([name, { trigger, createOnly }]): Entries => {
    if (createOnly === "beside") return [[name, beside[name]]];
    return trigger !== undefined && turn !== undefined && isSet(model[name]) ? [[trigger, turn]] : [];
  });
  return configOf(attributes, {
    ...model,
    ...Object.fromEntries(ours),
    // Pivot is told how a password is hashed; a configuration says whether to hash it.
    ...(turn !== undefined && flat["hashStrategy"] === "none" && { passwordHashing: "none" }),
  });
};

/** A model with the secrets that reading leaves out, without what is Pivot's alone, and with the rest as extra JSON. */
const whole = (attributes: Attributes, model: Model, flat: Wire, object: Wire): Model => {
  const own = Object.entries(attributes).flatMap(([name, attribute]): Entries => {
    const key = wireKey(name, attribute) ?? "";
    const [value, held] = [model[name], flat[key] ?? flat[attribute.alsoSpelled ?? key]];
    if (attribute.presence === "computed") return [];
    if (attribute.writeOnly) return [[name, held]];
    if (attribute.kind === "object" && isModel(value) && isModel(held))
      return [[name, whole(attribute.attributes, value, held, held)]];
    if (attribute.kind !== "objects") return [[name, value]];
    const elements = new Map(knownElements(held));
    const inner = knownElements(value).map(([index, element]) =>
      whole(attribute.attributes, element, elements.get(index) ?? {}, elements.get(index) ?? {}),
    );
    return [[name, isSet(value) ? inner : value]];
  });
  const rest = Object.entries(object).filter(
    ([key]) => key in flat && attributeOfKey(key, attributes) === undefined,
  );
  // Nobody can tell whether what has no attribute is a secret: it goes where secrets may, if there is such a place.
  const place = "extraJsonWo" in attributes ? "extraJsonWo" : "extraJson";
  return Object.fromEntries([
    ...own,
    ...(rest.length > 0 ? [[place, JSON.stringify(Object.fromEntries(rest))] as const] : []),
  ]);
};
