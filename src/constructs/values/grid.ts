/** Where the tiles of a dashboard's page are, said by rows and columns instead of coordinates. */
import { Token } from "cdktf";
import { type Box, boxText, isModel, lowerEdge, overlap, rightEdge } from "../../definition/index.js";
import { type DashboardPageTile } from "../generated/dashboard.js";
import { checkWhole, refuse } from "./check.js";

/** A tile, or tiles that keep their places among each other: a row within a column, say. */
export type Block = DashboardPageTile | readonly DashboardPageTile[];

/**
 * Blocks from left to right, their upper edges in line: for a page's `tiles`, or as a block of a column. A tile's own
 * `x` and `y`, in units of the grid, count from the place that it gets here. Every tile comes out with both, so that
 * one that moved to the edge does move.
 * @throws Error when tiles overlap, or have no size that is known now.
 */
export const row = (...blocks: readonly Block[]): readonly DashboardPageTile[] =>
  inTurn(blocks, (tiles, offset) => tiles.map((tile) => moved(tile, offset, 0)), rightEdge);

/** Blocks from top to bottom, their left edges in line; otherwise as {@link row}. */
export const column = (...blocks: readonly Block[]): readonly DashboardPageTile[] =>
  inTurn(blocks, (tiles, offset) => tiles.map((tile) => moved(tile, 0, offset)), lowerEdge);

/**
 * Blocks one upon another, each where its tiles' `x` and `y` say: puts tiles with places of their own beside rows and
 * columns, and makes sure that none covers another.
 * @throws Error when tiles overlap, or have no size that is known now.
 */
export const grid = (...blocks: readonly Block[]): readonly DashboardPageTile[] =>
  apart(blocks.flatMap(tilesOf).map((tile) => moved(tile, 0, 0)));

const inTurn = (
  blocks: readonly Block[],
  place: (tiles: readonly DashboardPageTile[], offset: number) => readonly DashboardPageTile[],
  edge: (box: Box) => number,
): readonly DashboardPageTile[] =>
  apart(
    blocks.reduce<readonly DashboardPageTile[]>((placed, block) => {
      const offset = Math.max(0, ...placed.map((tile) => edge(boxOf(tile))));
      return [...placed, ...place(tilesOf(block), offset)];
    }, []),
  );

const tilesOf = (block: Block): readonly DashboardPageTile[] =>
  (Array.isArray(block) ? block : [block]).map((tile: unknown) =>
    isTile(tile)
      ? tile
      : refuse("A block", tile, "a tile, such as Tile.markdown(…), or rows and columns of tiles"),
  );

/** A program in JavaScript may hand over anything. */
const isTile = (block: unknown): block is DashboardPageTile => isModel(block) && isModel(block["position"]);

const moved = (tile: DashboardPageTile, right: number, down: number): DashboardPageTile => {
  const { x, y, width, height } = boxOf(tile);
  return Object.freeze({ ...tile, position: Object.freeze({ width, height, x: x + right, y: y + down }) });
};

const boxOf = ({ name, position: { width, height, x = 0, y = 0 } }: DashboardPageTile): Box => {
  const tile = `Tile ${JSON.stringify(name)}`;
  return {
    x: units(`${tile}: x`, x, 0),
    y: units(`${tile}: y`, y, 0),
    width: units(`${tile}: width`, width, 1),
    height: units(`${tile}: height`, height, 1),
  };
};

/** Tiles beside one that Terraform knows later could not be placed. */
const units = (what: string, value: number, from: number): number =>
  Token.isUnresolved(value)
    ? refuse(what, value, "a number that is known now")
    : checkWhole(what, value, from);

const apart = (tiles: readonly DashboardPageTile[]): readonly DashboardPageTile[] => {
  tiles.forEach((tile, index) => {
    const other = tiles.slice(0, index).find((earlier) => overlap(boxOf(earlier), boxOf(tile)));
    if (other)
      throw new Error(`Tiles overlap: ${described(other)}, and ${described(tile)}. Move or shrink one.`);
  });
  return Object.freeze(tiles);
};

const described = (tile: DashboardPageTile): string => `${JSON.stringify(tile.name)} ${boxText(boxOf(tile))}`;
