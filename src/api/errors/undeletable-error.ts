import { PivotHttpError } from "./http-error.js";

/** Pivot refused to delete an object that is there: not this one, but this kind of object. */
export class UndeletableError extends PivotHttpError {
  override readonly name = "UndeletableError";

  constructor({ method, path, status, explanation }: PivotHttpError) {
    super(
      method,
      path,
      status,
      `${explanation}\nThe object is still there: this version of Pivot does not seem to delete these through its API. ` +
        "Delete it in Pivot's user interface, and plan again.",
    );
  }
}

export const isUndeletable = (error: unknown): error is UndeletableError => error instanceof UndeletableError;
