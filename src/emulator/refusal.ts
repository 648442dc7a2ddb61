/** An answer of no, in Pivot's shape: `{"error": "…"}`. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly status: number,
    readonly explanation: string,
  ) {
    super(explanation);
  }
}

/** Why something could not be done, without the kind of error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
