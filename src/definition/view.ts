/** Saved views of data cubes, in whatever holds them: a dashboard's tile, a report. */
import { isModel } from "./model.js";
import { type Wire } from "./resource.js";

/** What every documented view says, even where it says nothing. Source: Pivot API, empty versus absent. */
const alwaysSaid: Readonly<Record<string, Wire>> = {
  essence: { filter: {}, splits: [], pinnedDimensions: [] },
  facetEssence: { filter: {}, pinnedDimensions: [] },
};

/** The holder with the empty members that its views leave out. */
export const withWholeViews = (holder: Wire): Wire =>
  Object.fromEntries(
    Object.entries(holder).map(([key, value]) => [
      key,
      isModel(value) && key in alwaysSaid ? { ...alwaysSaid[key], ...value } : value,
    ]),
  );
