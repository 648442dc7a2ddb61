/** Taking over an object that Pivot has: the configuration's word where it has one, Pivot's everywhere else. */
import {
  type Attributes,
  canonicalJson,
  isForeign,
  isModel,
  later,
  type Model,
  modelsByKey,
  readWire,
  type ResourceDefinition,
  snakeCase,
  type Wire,
} from "../definition/index.js";
import { isList, isObject, isUnknown, type ObjectValue } from "../terraform/index.js";
import { type Change, changesOf, hasElements, showable } from "./baseline.js";
import { withDecided } from "./decided.js";
import { modelOf, valueOf } from "./values.js";

/** Whether an object says no more than none would. */
export const isBlank = ({ blank }: ResourceDefinition, held: Wire): boolean =>
  blank !== undefined && canonicalJson(blank(held)) === canonicalJson(held);

/** The model with Pivot's values for the remembered attributes that it leaves open, at every depth. */
export const withMemory = (attributes: Attributes, model: Model, held: Model): Model =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const [value, now] = [model[name], held[name]];
      if (attribute.presence === "remembered" && (value === undefined || value === null || value === later)) {
        return [name, isForeign(attribute, model) ? undefined : now];
      }
      if (attribute.kind === "object" && isModel(value) && isModel(now)) {
        return [name, withMemory(attribute.attributes, value, now)];
      }
      if (
        attribute.kind === "objects" &&
        Array.isArray(value) &&
        value.every(isModel) &&
        Array.isArray(now)
      ) {
        const byKey = modelsByKey(now, attribute.key);
        return [
          name,
          [...modelsByKey(value, attribute.key)].map(([key, element]) =>
            withMemory(attribute.attributes, element, byKey.get(key) ?? {}),
          ),
        ];
      }
      return [name, value];
    }),
  );

/** What taking over would change, as far as it is known and may be shown. */
export const overwritten = (
  definition: ResourceDefinition,
  wire: Wire,
  config: ObjectValue,
): readonly Change[] => {
  const attributes = showable(definition.attributes);
  const model = modelOf(attributes, config);
  const held = readWire({ ...definition, attributes }, wire, model);
  const planned = valueOf(attributes, withMemory(attributes, model, held));
  const after = withDecided(attributes, { planned, config, prior: null });
  return (
    changesOf(attributes, valueOf(attributes, held), after, [])
      .filter(({ is }) => is !== undefined && !isUnknown(is))
      // Of elements that go the list itself tells.
      .filter(({ path }) => hasElements(attributes, after, path))
  );
};

/** What the configuration says and no comparison with Pivot shows: secrets, and what only a create sends. In lines. */
export const unseenSettings = (
  attributes: Attributes,
  config: ObjectValue,
  path: string = "",
): readonly string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = config[snakeCase(name)] ?? null;
    const here = `${path}${snakeCase(name)}`;
    if (value === null) return [];
    if (attribute.createOnly) return [`  ${here}: without effect, as only a create sends it`];
    if (attribute.writeOnly) return [`  ${here}: sent (a secret), whatever Pivot holds`];
    if (attribute.kind === "object" && isObject(value))
      return unseenSettings(attribute.attributes, value, `${here}.`);
    if (attribute.kind === "objects" && isList(value))
      return value.flatMap((element, index) =>
        isObject(element) ? unseenSettings(attribute.attributes, element, `${here}[${index}].`) : [],
      );
    return [];
  });
