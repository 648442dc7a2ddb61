/** Tiles of dashboards, as large as they shall be; `row` and `column` say where. Source: Pivot API, dashboards. */
import { type DashboardPageTile } from "../generated/dashboard.js";
import { type EssenceJson, type FacetEssenceJson } from "../json.js";
import { type Json } from "../props.js";
import { checkName, checkText, checkWhole, refuse } from "./check.js";

/** What every tile has. */
export interface TileProps extends Pick<
  DashboardPageTile,
  "title" | "titleHidden" | "description" | "canExpand" | "extra"
> {
  /** Width in units of the grid. In a classic dashboard, two tiles side by side are 12 wide each. */
  readonly width: number;
  /** Height in units of the grid. */
  readonly height: number;
}

/** Props of {@link Tile.markdown}. */
export interface MarkdownTileProps extends TileProps {
  /** The text, in Markdown. */
  readonly content: string;
}

/** Props of {@link Tile.view}: one view, of the kind that the dashboard's `type` shows. */
export type ViewTileProps = TileProps &
  (
    | {
        /** For dashboards of type `classic`: see {@link essence}. */
        readonly essence: EssenceJson;
        readonly facetEssence?: never;
        readonly exploreEssence?: never;
      }
    | {
        /** For dashboards of type `dashboard2`: see {@link facetEssence}. */
        readonly facetEssence: FacetEssenceJson;
        readonly essence?: never;
        readonly exploreEssence?: never;
      }
    | {
        /** For dashboards of type `dashboard2`. Source: OpenAPI of Imply Polaris. */
        readonly exploreEssence: Json;
        readonly essence?: never;
        readonly facetEssence?: never;
      }
  );

/**
 * Tiles, each by its name, which is unique within the dashboard. They are plain objects and may stand beside tiles
 * written by hand.
 * @throws Error for wrong values, at once.
 */
export const Tile = {
  /** A text: `Tile.markdown("about", { content: "Edits by **channel**.", width: 12, height: 2 })`. */
  markdown: (name: string, { width, height, content, ...more }: MarkdownTileProps): DashboardPageTile =>
    Object.freeze({
      ...more,
      name: checkName("Tile.markdown: name", name),
      type: "markdown",
      position: size("Tile.markdown", width, height),
      content: checkText("Tile.markdown: content", content),
    }),

  /** A view of a data cube: `Tile.view("edits", { facetEssence: facetEssence({ … }), width: 12, height: 8 })`. */
  view: (name: string, { width, height, ...more }: ViewTileProps): DashboardPageTile => {
    const views = [more.essence, more.facetEssence, more.exploreEssence].filter((view) => view !== undefined);
    if (views.length !== 1) {
      return refuse(
        `Tile.view: the number of views of ${JSON.stringify(name)}`,
        views.length,
        "one of essence, facetEssence, exploreEssence",
      );
    }
    return Object.freeze({
      ...more,
      name: checkName("Tile.view: name", name),
      type: "visualization",
      position: size("Tile.view", width, height),
    });
  },
} as const;

const size = (what: string, width: number, height: number): DashboardPageTile["position"] =>
  Object.freeze({
    width: checkWhole(`${what}: width`, width, 1),
    height: checkWhole(`${what}: height`, height, 1),
  });
