/** What is left unset, but decided: another part of the configuration has the say, which the framework's rules cannot know. */
import {
  type Attribute,
  attributeOfKey,
  type Attributes,
  extraOf,
  isForeign,
  isModel,
  type Model,
  readAttributes,
  snakeCase,
  wireKey,
} from "../definition/index.js";
import { isList, isObject, isUnknown, type ObjectValue, unknown, type Value } from "../terraform/index.js";
import { elements } from "./baseline.js";
import { sameMeaning } from "./reconcile.js";
import { modelOf, valueOf } from "./values.js";

/** An object, or a part of one. */
interface Plan {
  readonly planned: ObjectValue;
  /** Null for a part that is left unset as a whole. */
  readonly config: ObjectValue | null;
  /** Null for what is new. */
  readonly prior: ObjectValue | null;
}

/** What extra JSON says of an object, and what it said before. */
interface Extra {
  readonly says: Model;
  readonly said: Model;
  /** Whether it is known only at apply. */
  readonly isLater: boolean;
}

/**
 * The plan, at every depth with what extra JSON says of attributes that are left unset, and without what it no longer
 * says, and what does not go with what is planned beside it.
 */
export const withDecided = (attributes: Attributes, plan: Plan, around?: Extra): ObjectValue => {
  const { planned, config, prior } = plan;
  const model = modelOf(attributes, planned);
  const says = extraByName(attributes, { ...extraOf(planned["extra_json"]), ...around?.says });
  const said = extraByName(attributes, { ...extraOf(prior?.["extra_json"]), ...around?.said });
  const isLater = isUnknown(planned["extra_json"] ?? null) || around?.isLater === true;
  const decided = (name: string, attribute: Attribute): Value => {
    const key = snakeCase(name);
    const [value, given] = [planned[key] ?? null, config?.[key] ?? null];
    const [now, before] = [says.get(key), said.get(key)];
    if (attribute.kind === "object" && isObject(value) && (now === undefined || isModel(now))) {
      const part = { planned: value, config: objectOr(given), prior: objectOr(prior?.[key]) };
      const extra = { says: now ?? {}, said: isModel(before) ? before : {}, isLater };
      return withDecided(attribute.attributes, part, extra);
    }
    if (attribute.kind === "objects" && isList(value) && isList(given)) {
      return inElements(attribute, value, given, prior?.[key]);
    }
    if (config !== null && (given !== null || attribute.presence !== "remembered")) return value;
    if (config !== null && isForeign(attribute, model)) return null;
    if (now !== undefined) return read(name, attribute, now, value);
    if (before === undefined) return value;
    return isLater || attribute.filledByPivot ? unknown : null;
  };
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [snakeCase(name), decided(name, attribute)]),
  );
};

const objectOr = (value: Value | undefined): ObjectValue | null => (isObject(value) ? value : null);

/** What extra JSON says of attributes, by their names in Terraform. */
export const extraByName = (attributes: Attributes, extra: Model): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(extra).flatMap(([key, value]) => {
      const [name] = attributeOfKey(key, attributes) ?? [];
      return name === undefined ? [] : [[snakeCase(name), value]];
    }),
  );

const inElements = (
  { attributes, key }: Attribute & { readonly kind: "objects" },
  planned: readonly Value[],
  config: readonly Value[],
  prior: Value | undefined,
): Value => {
  const before = elements(isList(prior) ? prior : [], key);
  const names = new Map([...elements(planned, key)].map(([name, element]) => [element, name]));
  return planned.map((element, index) => {
    if (!isObject(element)) return element;
    const was = before.get(names.get(element) ?? "") ?? null;
    return withDecided(attributes, { planned: element, config: objectOr(config[index]), prior: was });
  });
};

/** A value of Pivot's object as the attribute has it; as it is planned already where that means the same. */
const read = (name: string, attribute: Attribute, value: unknown, planned: Value): Value => {
  const only = { [name]: attribute };
  const key = wireKey(name, attribute) ?? name;
  const said = valueOf(only, readAttributes(only, { [key]: value }, {}))[snakeCase(name)] ?? null;
  return sameMeaning(attribute, planned, said) ? planned : said;
};
