import { PivotError } from "./pivot-error.js";

/** Pivot answered, and the answer was no. */
export class PivotHttpError extends PivotError {
  override readonly name: string = "PivotHttpError";

  constructor(
    readonly method: string,
    /** As sent: with the endpoint's prefix, names encoded. */
    readonly path: string,
    /** 200 when the no was in the body alone. */
    readonly status: number,
    /** In the server's words, without secrets. */
    readonly explanation: string,
    /** Whether the API itself said so, in JSON; a page comes from the user interface or from something in between. */
    readonly fromApi = true,
  ) {
    super(`Pivot answered ${status} to ${method} ${path}: ${explanation}`);
  }
}

/** Only a 404 can mean gone. A 401 or 403 must never empty somebody's state. */
export const isNotFound = (error: unknown): error is PivotHttpError =>
  error instanceof PivotHttpError && error.status === 404;

/** Pivot understood the request and does not take what it says: nothing was done. */
export const isBadInput = (error: unknown): error is PivotHttpError =>
  error instanceof PivotHttpError && error.status === 400;
