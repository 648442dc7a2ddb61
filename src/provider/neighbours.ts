/** An object against another that it names, as far as Pivot has that one: an alert's measures against its data cube's. */
import { type Model, type Problem, readWire, type ResourceDefinition } from "../definition/index.js";
import { type Session } from "./session.js";

/** Reads through the shared view of the collection: one list serves a whole plan. What cannot be read is not judged. */
export const neighbourProblems = async (
  { neighbours = [] }: ResourceDefinition,
  model: Model,
  session: Session,
): Promise<readonly Problem[]> => {
  const found = await Promise.all(
    neighbours.map(async ({ definition, attribute, judge }) => {
      const name = model[attribute];
      if (typeof name !== "string") return [];
      const wire = await session
        .collection(definition)
        .read(name)
        .catch(() => undefined);
      return wire === undefined ? [] : judge(model, readWire(definition, wire));
    }),
  );
  return found.flat();
};
