import { PivotError } from "./pivot-error.js";

/** A create found an object of that name. Nothing was changed. */
export class NameTakenError extends PivotError {
  override readonly name = "NameTakenError";

  constructor(
    readonly path: string,
    readonly objectName: string,
  ) {
    super(
      `${path} already has ${JSON.stringify(objectName)}. Nothing was changed. Import it, or choose another name.`,
    );
  }
}

export const isNameTaken = (error: unknown): error is NameTakenError => error instanceof NameTakenError;
