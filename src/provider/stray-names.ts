/** Dimensions and measures that an object names, against the data cubes that it names, as far as Pivot has these. */
import {
  cubeNames,
  membersOf,
  type Model,
  type Problem,
  readWire,
  type ResourceDefinition,
  strayProblem,
  strays,
} from "../definition/index.js";
import { dataCube } from "../resources/index.js";
import { type Session } from "./session.js";

/**
 * Reads through the shared view of the collection: one list serves a whole plan. What cannot be read is not judged.
 * Warnings only: the same apply may change the data cube.
 */
export const strayNames = async (
  { attributes }: ResourceDefinition,
  model: Model,
  session: Session,
): Promise<readonly Problem[]> => {
  const names = cubeNames(attributes, model);
  const cubes = [...new Set(names.map(({ cube }) => cube))].filter((cube) => typeof cube === "string");
  const found = await Promise.all(
    cubes.map(async (name) => {
      const wire = await session
        .collection(dataCube)
        .read(name)
        .catch(() => undefined);
      if (wire === undefined) return [];
      const { dimensions, measures } = readWire(dataCube, wire);
      const used = names.filter((one) => one.cube === name);
      // A list that Pivot does not show is empty.
      const cube = { dimensions: dimensions ?? [], measures: measures ?? [] };
      return strays(used, (member) => membersOf(cube, member)).map((stray) =>
        strayProblem(
          stray,
          "warning",
          `that the data cube ${JSON.stringify(name)} has now`,
          `It has ${stray.choice || `no ${stray.member}s`}. Nothing is wrong if this apply adds it.`,
        ),
      );
    }),
  );
  return found.flat();
};
