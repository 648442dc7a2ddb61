/** The period that data is compared with: in classic views and alerts. Source: Pivot API, alerts and reports. */
import { checkDuration, isObjectWith, refuse } from "./check.js";

// Types, not interfaces: only of these does the compiler know that they fit props that take JSON.

/** The same time so much earlier. */
export type RelativeCompare = {
  readonly type: "relative";
  /** How much earlier: ISO 8601. */
  readonly duration: string;
};

/** A comparison as Pivot has it. `absolute` is with a fixed range; its source: OpenAPI of Imply Polaris. */
export type Compare =
  RelativeCompare | { readonly type: "absolute"; readonly interval: Readonly<Record<string, unknown>> };

/**
 * The usual comparison, for the prop `compare` of an alert or a classic view.
 * @throws Error for text that is no duration.
 */
export const Compare = {
  /** With the same time so much earlier: `Compare.relative(Duration.weeks(1))`. */
  relative: (duration: string): RelativeCompare =>
    Object.freeze({ type: "relative", duration: checkDuration("Compare.relative: duration", duration) }),
} as const;

export const checkCompare = (what: string, compare: Compare): Compare =>
  isObjectWith("type", compare)
    ? compare
    : refuse(what, compare, "a comparison, such as Compare.relative(Duration.days(1))");
