// Generated from src/resources/alert.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { alert as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
import { type FilterJson, type SplitsJson } from "../json.js";
import { type Json } from "../props.js";
import { named, type CubeReference, type PivotObject, type Reference } from "../reference.js";
import { Alert as Level1 } from "./level1/alert/index.js";
import { type AccessList } from "./shapes.js";

/** What makes the alert go off. */
export interface AlertCondition<MeasureName extends string = string> {
  /**
   * What is compared: the `value` of the measure, or its `delta` or `percent-delta` against the period of `compare`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly type: "value" | "delta" | "percent-delta" | "previous-value" | (string & {});
  /**
   * Name of a measure of the data cube.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly measure: MeasureName;
  /**
   * How it is compared: `greaterThan` or `lessThan`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly condition: "greaterThan" | "lessThan" | (string & {});
  /**
   * The line to cross; of a `percent-delta` in percent. Versions of Pivot that hold it as text get text.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly value: number;
  /**
   * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
   * @default - none
   */
  readonly extra?: Json;
}

/** The period that deltas are against. */
export interface AlertCompare {
  /**
   * `relative`: the same time so much earlier. `absolute`: a fixed time, whose `interval` goes into `extra`: `{ compare: { interval: { start: …, end: … } } }`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly type: "relative" | "absolute" | (string & {});
  /**
   * How much earlier, for `relative`: an ISO 8601 duration.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly duration?: string;
}

/** Addresses that Pivot calls when the alert goes off, told apart by their URL. */
export interface AlertWebhook {
  /**
   * `slack`, or `custom` for any other service.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly type: "slack" | "custom" | (string & {});
  /**
   * Where to post to. Sensitive, because whoever knows a Slack URL can post there; kept in the state, so that a changed address is noticed.
   * A secret: give it a sensitive TerraformVariable, never text.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly url: string;
  /**
   * What to post: text with placeholders such as `%title%`, `%summary%`, `%severity%` and `%link%`. A key in it comes from a sensitive variable, and Terraform then hides the whole.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly payload: string;
  /**
   * Value of the `Authorization` header. Write-only: in no plan and no state.
   * A secret: give it a sensitive TerraformVariable, never text.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - none
   */
  readonly authHeader?: string;
  /**
   * Any number; change it to have a new `authHeader` sent.
   * @default - none
   */
  readonly authHeaderVersion?: number;
  /**
   * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
   * @default - none
   */
  readonly extra?: Json;
}

/** Props of {@link Alert}. */
export interface AlertProps<DimensionName extends string = string, MeasureName extends string = string> extends PivotResourceProps {
  /**
   * The alert's identifier, chosen by you. Pivot has no rename: another name is another alert.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly name: string;
  /**
   * What people see as the alert's name, in mails and webhooks too.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly title: string;
  /**
   * Name of the user that the alert belongs to.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly owner: Reference<"user">;
  /**
   * Name of the data cube to watch.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly dataCube: CubeReference<DimensionName, MeasureName>;
  /**
   * How often to check: an ISO 8601 duration such as `PT1H`. The data cube's `minAlertFrequency` may forbid short ones.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly checkFrequency: string;
  /**
   * How much of the latest data each check looks at: an ISO 8601 duration such as `P1D`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly timeFrame: string;
  /**
   * `overall`: conditions are about the whole; `within-split`: about each part that `splits` makes. Left out on create: `overall`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly type?: "overall" | "within-split" | (string & {});
  /**
   * Which part of the data counts, as a JSON object with `clauses`. Not by a fixed time: `timeFrame` says that. Left out on create: all of it.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly filter?: FilterJson<NoInfer<DimensionName>>;
  /**
   * What to split by, as a JSON array: `[{"dimension": "country"}]`. For `within-split`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly splits?: SplitsJson<NoInfer<DimensionName>, NoInfer<MeasureName>>;
  /**
   * What makes the alert go off.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly conditions: readonly AlertCondition<NoInfer<MeasureName>>[] | IResolvable;
  /**
   * Whether all conditions must hold (`and`) or one of them (`or`).
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly conditionOperation?: "and" | "or" | (string & {});
  /**
   * The period that deltas are against.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly compare?: AlertCompare;
  /**
   * How grave it is. Left out on create: Pivot decides.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly severity?: "info" | "warning" | "error" | "ok" | (string & {});
  /**
   * Who is told.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly recipients?: AccessList;
  /**
   * Who may edit the alert.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly admins?: AccessList;
  /**
   * Who sees the alert.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly readAccess?: AccessList;
  /**
   * Addresses that Pivot calls when the alert goes off, told apart by their URL.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly webhooks?: readonly AlertWebhook[] | IResolvable;
  /**
   * Whether recipients get mail.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly sendEmailToRecipients?: boolean | IResolvable;
  /**
   * Email addresses of people without a user who get mail too.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly externalEmails?: readonly string[];
  /**
   * Whether the alert pauses.
   * Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly disabled?: boolean | IResolvable;
  /**
   * How the latest time in the data is found. Left out: as the data cube says.
   * Source: Pivot API, alerts page of 2024.08 (documented).
   * @default - as Pivot has it
   */
  readonly latestDataStrategyOverride?: "query" | "query-floored-P1D" | "predefined" | "inherit" | (string & {});
  /**
   * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
   * @default - none
   */
  readonly extra?: Json;
}

/** Checks a data cube at intervals and tells people when a measure meets a condition. Pivot's `exampleQuery` is no attribute: it has the present time in it, so it is another at every look. */
export class Alert extends PivotResource<"alert"> {
  /** Terraform's name of this kind, for cdktf's matchers: `expect(synthesised).toHaveResource(Alert)`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"alert"> {
    return named("alert", name);
  }

  constructor(scope: Construct, id: string, props: AlertProps) {
    super(scope, id, definition, Level1, props);
  }
}
