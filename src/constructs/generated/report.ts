// Generated from src/resources/report.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { report as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
import { type EssenceJson, type FacetEssenceJson } from "../json.js";
import { type Json } from "../props.js";
import { named, type PivotObject, type Reference } from "../reference.js";
import { Report as Level1 } from "./level1/report/index.js";
import { type AccessList } from "./shapes.js";

/** When the report is sent, in the time zone of `timezone`. */
export interface ReportDelivery {
  /**
   * How often: an ISO 8601 duration such as `P1D`, `P1W` or `P1M`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly frequency: string;
  /**
   * `fixed`: a frequency from the list of the user interface; `custom`: any other.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly frequencyType?: "fixed" | "custom" | (string & {});
  /**
   * The day, for a report that is rarer than daily: 1 (Monday) to 7 with `of-week`, 1 to 31 with `of-month`. Left out: 1 is sent, which says nothing to a daily report.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly day?: number;
  /**
   * What `day` counts: days `of-week` or `of-month`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly dayType?: "of-week" | "of-month" | (string & {});
  /**
   * The hour, 0 to 23.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly time?: number;
}

/** The period that the report is about. Newer servers only. */
export interface ReportTimeFrame {
  /**
   * The period, counted from the day of delivery.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly interval: "previous_day" | "previous_week" | "previous_month" | "previous_quarter" | "previous_year" | "current_day" | "current_week" | "current_month" | "current_quarter" | "current_year" | (string & {});
  /**
   * The day on which the period begins; samples have 0.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly startDay: number;
  /**
   * The hour at which the period begins, 0 to 23.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly startTime: number;
}

/** Props of {@link Report}. */
export interface ReportProps extends PivotResourceProps {
  /**
   * The report's identifier, chosen by you. Pivot has no rename: another name is another report.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly name: string;
  /**
   * What people see as the report's name.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly title: string;
  /**
   * Name of the user that the report belongs to.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly owner: Reference<"user">;
  /**
   * When the report was made: an ISO 8601 date with time and zone. Left out: when Terraform creates it.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly creationDate?: string;
  /**
   * What the report is about.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly description?: string;
  /**
   * When the report is sent, in the time zone of `timezone`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly delivery: ReportDelivery;
  /**
   * The period that the report is about. Newer servers only.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly timeFrame?: ReportTimeFrame;
  /**
   * The classic view to send, as a JSON object: `dataCube`, `filter`, `splits`, `selectedMeasures` (names: `["count"]`), `pinnedDimensions`, `timezone`, `visualization`, `compare`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly essence?: EssenceJson;
  /**
   * The view to send with `preferredView` `pivot2`, as a JSON object: `dataCube`, `filter`, `axesSplits` (a list of splits per axis), `selectedMeasures` (objects: `[{"measure": "count"}]`), `timezone`, `visualization`.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly facetEssence?: FacetEssenceJson;
  /**
   * The view to send with `preferredView` `explore`, as a JSON object: `dataCube`, `moduleName`, `where`, `parameters`.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot: passed through as it is).
   * @default - as Pivot has it
   */
  readonly exploreEssence?: Json;
  /**
   * Which view is sent: `pivot1` (`essence`), `pivot2` (`facetEssence`) or `explore`. Left out on create: `pivot1`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly preferredView?: "pivot1" | "pivot2" | "explore" | (string & {});
  /**
   * Who may edit the report.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly admins: AccessList;
  /**
   * Who sees the report.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly readAccess?: AccessList;
  /**
   * Who gets it.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly recipients?: AccessList;
  /**
   * Email addresses of people without a user who get it too.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly externalEmails?: readonly string[];
  /**
   * The time zone of `delivery`, such as `Europe/Paris`.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly timezone?: string;
  /**
   * Whether mail is sent.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly sendEmail?: boolean | IResolvable;
  /**
   * Whether the data comes as a file too.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly sendDataFile?: boolean | IResolvable;
  /**
   * Format of that file.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly fileFormat?: "csv" | "tsv" | "xlsx" | "json" | (string & {});
  /**
   * At most so many rows in that file.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly downloadLimit?: number;
  /**
   * Whether the report pauses.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly disabled?: boolean | IResolvable;
  /**
   * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
   * @default - none
   */
  readonly extra?: Json;
}

/** Sends a view of a data cube by mail, at regular times. The view is JSON; a data cube's name in it that is a reference (`{ dataCube: wiki.name }`) makes Terraform create the data cube before the report, and delete it after. */
export class Report extends PivotResource<"report"> {
  /** Terraform's name of this kind, for cdktf's matchers: `expect(synthesised).toHaveResource(Report)`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"report"> {
    return named("report", name);
  }

  constructor(scope: Construct, id: string, props: ReportProps) {
    super(scope, id, definition, Level1, props);
  }
}
