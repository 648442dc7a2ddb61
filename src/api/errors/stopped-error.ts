import { PivotError } from "./pivot-error.js";

/** The client was stopped: an interrupt at the terminal, say. */
export class PivotStoppedError extends PivotError {
  override readonly name = "PivotStoppedError";

  constructor(
    readonly method: string,
    readonly path: string,
  ) {
    super(
      `${method} ${path} was given up because of an interrupt.` +
        (method === "GET" ? "" : " Whether Pivot still carried it out is not known: plan again to see."),
    );
  }
}

export const isStopped = (error: unknown): error is PivotStoppedError => error instanceof PivotStoppedError;
