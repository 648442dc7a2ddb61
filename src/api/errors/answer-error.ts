import { PivotError } from "./pivot-error.js";

/** There was an answer, and we do not understand it: perhaps it is not the API that answers. */
export class PivotAnswerError extends PivotError {
  override readonly name = "PivotAnswerError";

  constructor(
    readonly method: string,
    readonly path: string,
    /** What came instead, as the rest of a sentence: `with an HTML page`. */
    what: string,
    advice: string,
  ) {
    super(`Pivot answered ${method} ${path} ${what}. ${advice}`);
  }
}
