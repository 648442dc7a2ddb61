import { PivotError } from "./pivot-error.js";

const consequences = {
  "not sent": "Nothing was sent.",
  sent: "Whether Pivot still carried it out is not known: plan again to see.",
};

/** The client was stopped: an interrupt at the terminal, say. */
export class PivotStoppedError extends PivotError {
  override readonly name = "PivotStoppedError";

  constructor(
    readonly method: string,
    readonly path: string,
    readonly progress: keyof typeof consequences,
  ) {
    super(
      `${method} ${path} was given up because of an interrupt.` +
        (method === "GET" ? "" : ` ${consequences[progress]}`),
    );
  }
}

export const isStopped = (error: unknown): error is PivotStoppedError => error instanceof PivotStoppedError;
