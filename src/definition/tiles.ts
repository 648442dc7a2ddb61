/** Where tiles may be on a dashboard's pages. Source: Pivot API, dashboards. */
import { type Box, boxOf, boxText, overlap, rightEdge } from "./box.js";
import { isSet, knownElements, type Model } from "./model.js";
import { type Problem } from "./problem.js";

interface Placed {
  readonly path: Problem["path"];
  readonly tile: Model;
  readonly box: Box;
}

/** The tiles of which name and place are known, page by page. */
const placedOn = ({ pages }: Model): readonly (readonly Placed[])[] =>
  knownElements(pages).map(([page, { tiles }]) =>
    knownElements(tiles).flatMap(([index, tile]) => {
      const box = boxOf(tile["position"]);
      const path = ["pages", page, "tiles", index, "position"];
      return box && typeof tile["name"] === "string" ? [{ path, tile, box }] : [];
    }),
  );

/** Pivot may hold tiles one upon another; nobody writes them so, but by leaving their places out. */
export const tilesAreApart = (model: Model): readonly Problem[] =>
  placedOn(model).flatMap((placed) =>
    placed.flatMap(({ path, tile, box }, turn): readonly Problem[] => {
      // The same name twice is reported as such.
      const earlier = placed.slice(0, turn).filter((one) => one.tile["name"] !== tile["name"]);
      const covered = earlier.find((one) => overlap(one.box, box));
      if (covered === undefined) return [];
      return [
        {
          severity: "warning",
          atSynthesis: "error",
          path,
          message: `${boxText(box)}, and lies upon the tile ${JSON.stringify(covered.tile["name"])}`,
          advice: `That ${boxText(covered.box)}. Move or shrink one; x and y that are left out are 0 in a new tile.`,
        },
      ];
    }),
  );

/** Two classic tiles side by side are 12 wide each. */
const classicWidth = 24;

export const classicTilesFit = (model: Model): readonly Problem[] =>
  placedOn(model)
    .flat()
    .filter(({ tile }) => (isSet(model["type"]) ? model["type"] === "classic" : isSet(tile["essenceJson"])))
    .filter(({ box }) => rightEdge(box) > classicWidth)
    .map(({ path, box }) => ({
      severity: "warning",
      path,
      message: `reaches to x ${rightEdge(box)}`,
      advice: `In classic dashboards two tiles side by side are 12 wide each: what is beyond ${classicWidth} may not be seen.`,
    }));
