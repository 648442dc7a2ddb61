/** A command could not do what it was asked, and nobody's code is at fault: a message and what to do about it. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code of a system error, such as `ENOENT`; undefined for any other error. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
