/** How the process lives and ends: with the Terraform that started it, and never in the middle of a call. */
import { type Log } from "../log.js";

/** Provider code that forgets a promise must not end the calls of other objects. */
export const surviveMistakes = (process: NodeJS.Process, log: Log): void => {
  const carryOn = (error: unknown): void =>
    log.error("the provider failed outside of any call, and goes on", {
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  process.on("uncaughtException", carryOn);
  process.on("unhandledRejection", carryOn);
  // Terraform reads the log; without it there is nobody to tell.
  process.stderr.on("error", () => undefined);
};

export interface Life {
  readonly process: NodeJS.Process;
  /** The process that started us, as it was at the start. */
  readonly parent: number;
  /** Whether no call is being answered. */
  readonly idle: () => boolean;
}

/**
 * Signals reach the whole process group, or are Terraform's to pass on: it asks us to stop, waits for what is under way,
 * and ends us. Only when it is gone does nobody do that.
 */
export const endWithParent = ({ process, parent, idle }: Life): void => {
  const look = (): void => {
    if (process.ppid !== parent && idle()) process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, look);
  setInterval(look, 1000).unref();
};

/** For a process that a person started, to whom signals are an order. */
export const endWithSignal = (process: NodeJS.Process): void => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(0));
};
