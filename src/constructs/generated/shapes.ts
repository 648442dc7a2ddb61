// Generated from src/definition by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Reference } from "../reference.js";

export interface AccessList {
  /**
   * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly access: "all" | "single" | "specific" | (string & {});
  /**
   * Names of the users. Not used with `all`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - none
   */
  readonly users?: readonly Reference<"user">[];
  /**
   * Names of the roles. Not used with `all`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - none
   */
  readonly roles?: readonly Reference<"role">[];
}

export interface NumberStyle {
  /**
   * The family of formats: `si` (1.2 k), `percent`, `byte`, `dollar`, …
   * Source: a settings export of Pivot, published with Imply's iframe examples (documented).
   */
  readonly type: "raw" | "si" | "dollar" | "dollar-raw" | "byte" | "byte-decimal" | "byte-iec" | "bit-per-second" | "bit-per-second-decimal" | "bit-per-second-iec" | "percent" | "percent-raw" | "millisecond" | "microsecond" | "nanosecond" | "milliwatt" | "seconds-as-time" | "duration" | "duration-ago" | "time-format" | (string & {});
  /**
   * Padded with zeros to this many digits.
   * Source: a settings export of Pivot, published with Imply's iframe examples (documented).
   * @default - none
   */
  readonly leading?: number;
  /**
   * Decimal places at least.
   * Source: a settings export of Pivot, published with Imply's iframe examples (documented).
   * @default - none
   */
  readonly minDecimals?: number;
  /**
   * Decimal places at most.
   * Source: a settings export of Pivot, published with Imply's iframe examples (documented).
   * @default - none
   */
  readonly maxDecimals?: number;
  /**
   * Whether the value has no fraction.
   * Source: a settings export of Pivot, published with Imply's iframe examples (documented).
   * @default - none
   */
  readonly integer?: boolean | IResolvable;
  /**
   * Whether a blank stands before the abbreviation.
   * Source: a settings export of Pivot, published with Imply's iframe examples (documented).
   * @default - none
   */
  readonly abbreviationSpace?: boolean | IResolvable;
}
