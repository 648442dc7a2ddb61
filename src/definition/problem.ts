/** Something wrong with a configuration, in words that fit an editor, a synthesis and a plan alike. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Of a warning: what Pivot may hold, so that a configuration of it must pass, but nobody means to write. */
  readonly atSynthesis?: "error";
  /** camelCase names and list positions: `["dimensions", 2, "name"]`. */
  readonly path: ProblemPath;
  /** One line: what is wrong. */
  readonly message: string;
  /** What was expected, and what to do. */
  readonly advice: string;
}

export type ProblemPath = readonly (string | number)[];

/** Text of JSON has no path of its own inside: `selectedMeasures[0].measure`. */
export const inJson = (steps: readonly PropertyKey[]): string =>
  steps
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
