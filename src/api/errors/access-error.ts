import { PivotHttpError } from "./http-error.js";

/** Pivot does not let this token in (401), or not there (403). */
export class PivotAccessError extends PivotHttpError {
  override readonly name = "PivotAccessError";

  constructor(method: string, path: string, status: number, explanation: string) {
    super(method, path, status, explanation);
    this.message +=
      "\nThe API token was sent in the header x-imply-api-token. Check that it is a token of this Pivot " +
      "(Settings › API tokens), that it has permission for this, and that config.yaml has enableApiEndpoint: true.";
  }
}

export const isAccessRefused = (error: unknown): error is PivotAccessError =>
  error instanceof PivotAccessError;
