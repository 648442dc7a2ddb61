/** Every object of a collection that stands in the documented requests and answers. */
import { isModel, type ResourceDefinition, type Wire } from "../../src/definition/index.js";
import { documentedExchanges } from "../fixtures/exchanges.js";

/** What an exchange is about and the object's name, with the object. */
export const documentedObjects = ({
  collection: { path, singular, plural },
}: ResourceDefinition): readonly (readonly [string, Wire])[] => {
  const objectsIn = (body: unknown): readonly unknown[] => {
    if (Array.isArray(body)) return body;
    if (!isModel(body)) return [];
    if (Array.isArray(body[plural])) return body[plural];
    return "name" in body ? [body] : [body[singular]];
  };
  const objects = documentedExchanges()
    .filter(({ collection }) => collection === path)
    .flatMap(({ what, given, request, answer }) =>
      [...given, request.body, answer.body]
        .flatMap(objectsIn)
        .filter(isModel)
        .filter(({ name }) => typeof name === "string")
        .map((object) => [`${what} (${String(object["name"])})`, object] as const),
    );
  return [...new Map(objects.map((one) => [JSON.stringify(one[1]), one])).values()];
};
