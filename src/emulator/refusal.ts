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
