/** Taking over an object that Pivot has: the configuration's word where it has one, Pivot's everywhere else. */
import { type Attributes, isModel, later, type Model } from "../definition/index.js";

/** The model with Pivot's values for the remembered attributes that it leaves open, at every depth. */
export const withMemory = (attributes: Attributes, model: Model, held: Model): Model =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const [value, now] = [model[name], held[name]];
      if (attribute.presence === "remembered" && (value === undefined || value === null || value === later)) {
        return [name, now];
      }
      if (attribute.kind === "object" && isModel(value) && isModel(now)) {
        return [name, withMemory(attribute.attributes, value, now)];
      }
      if (attribute.kind === "objects" && Array.isArray(value) && Array.isArray(now)) {
        const byKey = new Map(now.filter(isModel).map((element) => [element[attribute.key], element]));
        const elements = value.filter(isModel);
        return [
          name,
          elements.map((element) =>
            withMemory(attribute.attributes, element, byKey.get(element[attribute.key]) ?? {}),
          ),
        ];
      }
      return [name, value];
    }),
  );
