/** What a plan leaves as it is, when it is carried out: hours may lie between, and a plan may come without a refresh. */
import {
  asModel,
  type Attributes,
  canonicalJson,
  holdsLater,
  isModel,
  isSet,
  type Model,
  modelsByKey,
} from "../definition/index.js";

/** An object, or a part of one. */
export interface Planned {
  readonly model: Model;
  readonly config: Model;
  /** What the plan was made from. */
  readonly before: Model;
  /** What Pivot holds now. */
  readonly held: Model;
}

/** What is to be written, with Pivot's values for what is left unset and was not to change, at every depth. */
export const withUntouched = (attributes: Attributes, { model, config, before, held }: Planned): Model =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const [value, given, was, now] = [model[name], config[name], before[name], held[name]];
      if (attribute.presence === "remembered" && !isSet(given))
        return [name, isSame(value, was) ? now : value];
      if (attribute.kind === "object" && isModel(value)) {
        const part = { model: value, config: asModel(given), before: asModel(was), held: asModel(now) };
        return [name, withUntouched(attribute.attributes, part)];
      }
      if (attribute.kind === "objects" && Array.isArray(value)) {
        const elements = (list: unknown) => modelsByKey(list, attribute.key);
        const [configs, befores, helds] = [elements(given), elements(was), elements(now)];
        return [
          name,
          [...elements(value)].map(([key, element]) =>
            withUntouched(attribute.attributes, {
              model: element,
              config: configs.get(key) ?? {},
              before: befores.get(key) ?? {},
              held: helds.get(key) ?? {},
            }),
          ),
        ];
      }
      return [name, value];
    }),
  );

const isSame = (value: unknown, was: unknown): boolean =>
  !holdsLater(value) && canonicalJson([value ?? null]) === canonicalJson([was ?? null]);
