/** What a plan leaves as it is, when it is carried out: hours may lie between, and a plan may come without a refresh. */
import {
  type Attributes,
  canonicalJson,
  elementsByKey,
  holdsLater,
  isModel,
  isSet,
  type Model,
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
        const [configs, befores, helds] = [given, was, now].map((list) => byKey(list, attribute.key));
        return [
          name,
          [...byKey(value, attribute.key)].map(([key, element]) =>
            withUntouched(attribute.attributes, {
              model: element,
              config: configs?.get(key) ?? {},
              before: befores?.get(key) ?? {},
              held: helds?.get(key) ?? {},
            }),
          ),
        ];
      }
      return [name, value];
    }),
  );

const isSame = (value: unknown, was: unknown): boolean =>
  !holdsLater(value) && canonicalJson([value ?? null]) === canonicalJson([was ?? null]);

const asModel = (value: unknown): Model => (isModel(value) ? value : {});

const byKey = (list: unknown, key: string): ReadonlyMap<string, Model> =>
  elementsByKey(Array.isArray(list) ? list.filter(isModel) : [], key);
