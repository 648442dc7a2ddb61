// Generated from src/resources/dashboard.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { dashboard as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
import { type EssenceJson, type FacetEssenceJson } from "../json.js";
import { type Json } from "../props.js";
import { named, type PivotObject } from "../reference.js";
import { Dashboard as Level1 } from "./level1/dashboard/index.js";
import { type AccessList } from "./shapes.js";

/** Where the tile is on its page and how large, in units of the grid. */
export interface DashboardPageTilePosition {
  /**
   * Width. In a classic dashboard, two tiles side by side are 12 wide each.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly width: number;
  /**
   * Height.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly height: number;
  /**
   * Distance from the left. Left out: 0.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly x?: number;
  /**
   * Distance from the top. Left out: 0.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly y?: number;
}

/** What the page shows. */
export interface DashboardPageTile {
  /**
   * Identifier of the tile, unique within the dashboard, such as `t8075`. It tells tiles apart, whatever their order.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly name: string;
  /**
   * `visualization` (a saved view of a data cube) or `markdown` (a text).
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly type: "visualization" | "markdown" | "blank" | (string & {});
  /**
   * Where the tile is on its page and how large, in units of the grid.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly position: DashboardPageTilePosition;
  /**
   * What people see above the tile.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly title?: string;
  /**
   * Whether the title is hidden. Left out on create: it is shown.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly titleHidden?: boolean | IResolvable;
  /**
   * Explanation for people.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly description?: string;
  /**
   * Whether people can enlarge the tile. Left out on create: they can.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly canExpand?: boolean | IResolvable;
  /**
   * The text of a `markdown` tile.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly content?: string;
  /**
   * The view that a tile of a `classic` dashboard shows, as a JSON object: `dataCube`, `filter`, `splits`, `selectedMeasures` (names: `["count"]`), `pinnedDimensions`, `timezone`, `visualization`.
   * Source: a settings export of Pivot, published with Imply's iframe examples (documented).
   * @default - as Pivot has it
   */
  readonly essence?: EssenceJson;
  /**
   * The view that a tile of a `dashboard2` dashboard shows, as a JSON object: `dataCube`, `filter`, `axesSplits` (a list of splits per axis), `selectedMeasures` (objects: `[{"measure": "count"}]`), `pinnedDimensions`, `timezone`, `visualization`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly facetEssence?: FacetEssenceJson;
  /**
   * The view that an explore tile shows, as a JSON object: `dataCube`, `moduleName`, `where`, `parameters`.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot: passed through as it is).
   * @default - as Pivot has it
   */
  readonly exploreEssence?: Json;
  /**
   * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
   * @default - none
   */
  readonly extra?: Json;
}

/** The pages, in their order. */
export interface DashboardPage {
  /**
   * Identifier of the page, unique within the dashboard, such as `page`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly name: string;
  /**
   * What people see as the page's name.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly label?: string;
  /**
   * What the page shows.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly tiles?: readonly DashboardPageTile[] | IResolvable;
  /**
   * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
   * @default - none
   */
  readonly extra?: Json;
}

/** Props of {@link Dashboard}. */
export interface DashboardProps extends PivotResourceProps {
  /**
   * The dashboard's identifier, chosen by you; part of links. Pivot has no rename: another name is another dashboard.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly name: string;
  /**
   * What people see as the dashboard's name.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly title: string;
  /**
   * `classic`, whose tiles have `essence`, or `dashboard2`, whose tiles have `facetEssence`. Left out: Pivot decides; older versions know only classic ones.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly type?: "classic" | "dashboard2" | (string & {});
  /**
   * What the dashboard is about.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly description?: string;
  /**
   * The pages, in their order.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly pages?: readonly DashboardPage[] | IResolvable;
  /**
   * Who sees the dashboard.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly readAccess?: AccessList;
  /**
   * Who edits the dashboard.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly modifyAccess?: AccessList;
  /**
   * Who edits the dashboard in part.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly restrictedEditAccess?: AccessList;
  /**
   * Name of a role's filter token that people need in order to see data.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly filterToken?: string;
  /**
   * Colour theme.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly theme?: string;
  /**
   * Unit of heights. Its values are not documented.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly verticalUnits?: string;
  /**
   * Whether tiles share one time zone.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly shareTimezone?: boolean | IResolvable;
  /**
   * Whether every query must be filtered by time.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly enforceTimeFilter?: boolean | IResolvable;
  /**
   * Whether one comparison with another period holds for all tiles.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly hasGlobalCompare?: boolean | IResolvable;
  /**
   * Whether Terraform refuses to plan the end of this dashboard, be it by destroy or by replacement. Set it to false and apply before you delete. Default: false.
   * @default - false
   */
  readonly deletionProtection?: boolean | IResolvable;
  /**
   * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
   * @default - none
   */
  readonly extra?: Json;
}

/** A dashboard of pages and tiles, each tile a saved view of a data cube or a text. Views are JSON; a data cube's name in them that is a reference (`{ dataCube: wiki.name }`) makes Terraform create the data cube before the dashboard, and delete it after. */
export class Dashboard extends PivotResource<"dashboard"> {
  /** Terraform's name of this kind, for cdktf's matchers: `expect(synthesised).toHaveResource(Dashboard)`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"dashboard"> {
    return named("dashboard", name);
  }

  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id, definition, Level1, props);
  }
}
