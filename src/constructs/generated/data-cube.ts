// Generated from src/resources/data-cube.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { dataCube as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
import { type AxesSplitsJson, type FilterJson } from "../json.js";
import { type Json } from "../props.js";
import { named, type PivotObject, type Reference } from "../reference.js";
import { DataCube as Level1 } from "./level1/data-cube/index.js";
import { type AccessList, type NumberStyle } from "./shapes.js";

/** What people split and filter by, in the order of the user interface. */
export interface DataCubeDimension {
  /**
   * Identifier of the dimension, unique among the dimensions of the cube and better unlike any other name in it.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly name: string;
  /**
   * What people see. Left out: Pivot derives it from the name.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly title?: string;
  /**
   * What it computes. Left out: the column of the dimension's name in Plywood; what it is in SQL is not documented.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly formula?: string;
  /**
   * Type of its values. Left out: Pivot decides, usually `STRING`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly type?: "STRING" | "NUMBER" | "TIME" | "SET/STRING" | "BOOLEAN" | "IP" | "TIME_SERIES" | (string & {});
  /**
   * Explanation for people; Markdown.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly description?: string;
  /**
   * Link behind each value; `%s` stands for the value.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly url?: string;
  /**
   * Bucket presets as a JSON array: ISO 8601 durations for time (`["PT1H", "P1D"]`), sizes for numbers.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly granularities?: Json;
  /**
   * Whether values are bucketed when people split by it.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly bucketingStrategy?: "defaultBucket" | "defaultNoBucket" | "neverBucket" | "alwaysBucket" | (string & {});
  /**
   * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
   * @default - none
   */
  readonly extra?: Json;
}

/** The numbers that people look at, in the order of the user interface. */
export interface DataCubeMeasure {
  /**
   * Identifier of the measure, unique among the measures of the cube and better unlike any other name in it.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly name: string;
  /**
   * What people see. Left out: Pivot derives it from the name.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly title?: string;
  /**
   * The aggregate: `$main.sum($revenue)` in Plywood, `SUM(t."revenue")` in SQL. Left out: what Pivot makes of it is not documented.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly formula?: string;
  /**
   * Explanation for people; Markdown.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly description?: string;
  /**
   * Heading under which the measure is listed.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly group?: string;
  /**
   * Suffix of the number, such as `ms`.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly units?: string;
  /**
   * How the number is written.
   * Source: a settings export of Pivot, published with Imply's iframe examples (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly numberStyle?: NumberStyle;
  /**
   * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
   * @default - none
   */
  readonly extra?: Json;
}

/** Props of {@link DataCube}. */
export interface DataCubeProps<DimensionName extends string = string, MeasureName extends string = string> extends PivotResourceProps {
  /**
   * The cube's identifier, chosen by you; part of links. Pivot has no rename: another name is another cube.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly name: string;
  /**
   * What people see as the cube's name.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly title?: string;
  /**
   * What the cube is about; Markdown.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly description?: string;
  /**
   * Name of the connection that the data is behind.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly connection: Reference<"connection">;
  /**
   * The Druid datasource, or a SQL query when `sourceType` is `query`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly source: string;
  /**
   * `direct` for a datasource, `query` for a SQL query. Newer servers only.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly sourceType?: "direct" | "query" | (string & {});
  /**
   * The language of formulas: `sql` or `plywood`. Left out on create: Plywood.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly queryMode?: "sql" | "plywood" | (string & {});
  /**
   * What people split and filter by, in the order of the user interface.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly dimensions?: readonly DataCubeDimension[] | IResolvable;
  /**
   * The numbers that people look at, in the order of the user interface.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly measures?: readonly DataCubeMeasure[] | IResolvable;
  /**
   * Name of the primary time dimension, or `!NONE`. Left out: Pivot decides (`!NONE` for a cube without a time dimension).
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly specialTimeDimension?: NoInfer<DimensionName> | "!NONE";
  /**
   * Whether every query must be filtered by time.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly enforceTimeFilter?: boolean | IResolvable;
  /**
   * Who sees the cube.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly readAccess?: AccessList;
  /**
   * Who edits the cube.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly modifyAccess?: AccessList;
  /**
   * Who edits only the properties named in the option `restrictedModeProperties`.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly restrictedEditAccess?: AccessList;
  /**
   * Who downloads raw data.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly downloadAccess?: AccessList;
  /**
   * Further options, as a JSON object.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly options?: Json;
  /**
   * Hidden filter on all rows, in the cube's formula language.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly subsetFormula?: string;
  /**
   * Name of a role's filter token that people need in order to see data.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly filterToken?: string;
  /**
   * Whether the datasource is rolled up.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly rollup?: boolean | IResolvable;
  /**
   * Heading under which the cube is listed.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly group?: string;
  /**
   * Colour theme.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly theme?: string;
  /**
   * How often views refresh by themselves: an ISO 8601 duration, such as PT5M.
   * Source: a settings export of Pivot, published with Imply's iframe examples (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly defaultRefreshRate?: string;
  /**
   * Time zone of new views: an IANA name, such as Europe/Paris.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly defaultTimezone?: string;
  /**
   * Time range of new views: an ISO 8601 duration, such as P1D.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly defaultDuration?: string;
  /**
   * Filter of new views, as a JSON object.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly defaultFilter?: FilterJson<NoInfer<DimensionName>>;
  /**
   * Names of the measures that new views show.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly defaultSelectedMeasures?: readonly NoInfer<MeasureName>[];
  /**
   * Names of the dimensions that new views pin.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly defaultPinnedDimensions?: readonly NoInfer<DimensionName>[];
  /**
   * Splits of new views: a JSON array with an array of splits per axis.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly defaultFacetSplits?: AxesSplitsJson<NoInfer<DimensionName>, NoInfer<MeasureName>>;
  /**
   * How the latest time in the data is found.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly latestDataStrategy?: "query" | "query-floored-P1D" | "predefined" | (string & {});
  /**
   * Alerts on this cube check no more often than this: an ISO 8601 duration.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly minAlertFrequency?: string;
  /**
   * Alerts on this cube look at no less data than this: an ISO 8601 duration.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly minAlertTimeFrame?: string;
  /**
   * Whether Terraform refuses to plan the end of this data cube, be it by destroy or by replacement. Set it to false and apply before you delete. Default: false.
   * @default - false
   */
  readonly deletionProtection?: boolean | IResolvable;
  /**
   * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
   * @default - none
   */
  readonly extra?: Json;
}

/** A data cube: a Druid datasource with the dimensions and measures that people explore it by. With `queryMode: "sql"` formulas are SQL over the alias `t`; otherwise they are Plywood. */
export class DataCube extends PivotResource<"data_cube"> {
  /** Terraform's name of this kind, for cdktf's matchers: `expect(synthesised).toHaveResource(DataCube)`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"data_cube"> {
    return named("data_cube", name);
  }

  constructor(scope: Construct, id: string, props: DataCubeProps) {
    super(scope, id, definition, Level1, props);
  }
}
