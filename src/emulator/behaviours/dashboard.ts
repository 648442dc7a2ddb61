/** Dashboards: what Polaris fills in. */
import { mapObjects, withoutNulls } from "../json.js";
import { type Behaviour } from "./behaviour.js";

const filled = { type: "dashboard2", enforceTimeFilter: false, hasGlobalCompare: false };
const filledTile = { titleHidden: false, canExpand: true };

export const dashboard: Behaviour = {
  keep: (sent, { defaults }) => {
    if (defaults === "absent") return sent;
    const pages = mapObjects(sent["pages"], (page) => ({
      ...page,
      tiles: mapObjects(page["tiles"], (tile) => ({ ...filledTile, ...withoutNulls(tile) })),
    }));
    return { ...filled, ...withoutNulls(sent), pages };
  },
};
