import { PivotError } from "./pivot-error.js";

/** A name that no URL can carry: it would address something else. */
export class PivotNameError extends PivotError {
  override readonly name = "PivotNameError";

  constructor(path: string, objectName: string) {
    super(`${JSON.stringify(objectName)} cannot be the name of an object in ${path}: no URL can carry it.`);
  }
}
