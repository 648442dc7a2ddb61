/** What is left unset, but decided: another part of the configuration has the say, which the framework's rules cannot know. */
import { type Attributes, isForeign, snakeCase } from "../definition/index.js";
import { isList, isObject, type ObjectValue, type Value } from "../terraform/index.js";
import { modelOf } from "./values.js";

/** The plan, at every depth without what does not go with what is planned beside it. */
export const withDecided = (
  attributes: Attributes,
  planned: ObjectValue,
  config: ObjectValue,
): ObjectValue => {
  const model = modelOf(attributes, planned);
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]): [string, Value] => {
      const key = snakeCase(name);
      const [value, said] = [planned[key] ?? null, config[key] ?? null];
      if (attribute.presence === "remembered" && said === null)
        return [key, isForeign(attribute, model) ? null : value];
      if (attribute.kind === "object" && isObject(value) && isObject(said))
        return [key, withDecided(attribute.attributes, value, said)];
      if (attribute.kind !== "objects" || !isList(value) || !isList(said)) return [key, value];
      return [
        key,
        value.map((element, index) => {
          const its = said[index];
          return isObject(element) && isObject(its)
            ? withDecided(attribute.attributes, element, its)
            : element;
        }),
      ];
    }),
  );
};
