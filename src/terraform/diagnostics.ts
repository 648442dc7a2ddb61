/** Errors and warnings on their way to the terminal. */
import { type Path } from "./values/path.js";

export interface Diagnostic {
  readonly severity: "error" | "warning";
  /** One line: what happened. */
  readonly summary: string;
  /** What was expected, and what to do. */
  readonly detail: string;
  /** The attribute at fault; absent when it is about the whole object. */
  readonly path?: Path;
}

/** Thrown by a provider to fail a call with words of its own choosing; anything else thrown counts as a bug. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";

  constructor(
    readonly summary: string,
    readonly detail: string,
    readonly path?: Path,
  ) {
    super(`${summary}: ${detail}`);
  }
}

/** Collects what one call has to tell. Terraform takes errors as the failure of that call alone. */
export class Diagnostics {
  readonly #all: Diagnostic[] = [];

  get all(): readonly Diagnostic[] {
    return this.#all;
  }

  get hasErrors(): boolean {
    return this.#all.some(({ severity }) => severity === "error");
  }

  add(...diagnostics: readonly Diagnostic[]): void {
    this.#all.push(...diagnostics);
  }

  error(summary: string, detail: string, path?: Path): void {
    this.#all.push({ severity: "error", summary, detail, ...(path && { path }) });
  }

  warn(summary: string, detail: string, path?: Path): void {
    this.#all.push({ severity: "warning", summary, detail, ...(path && { path }) });
  }
}
