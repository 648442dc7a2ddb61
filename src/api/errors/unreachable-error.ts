import { type Failure } from "../failure.js";
import { PivotError } from "./pivot-error.js";

/** There was no answer: refused, unknown host, no trust, no time. */
export class PivotUnreachableError extends PivotError {
  override readonly name = "PivotUnreachableError";

  constructor(
    readonly method: string,
    readonly path: string,
    endpoint: string,
    readonly failure: Omit<Failure, "raw">,
  ) {
    super(
      `No answer from Pivot at ${endpoint} to ${method} ${path}: ${failure.explanation}. ${failure.advice}`,
    );
  }
}
