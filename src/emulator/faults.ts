/** Misbehaving on request: the next matching request fails, is slow, or gets no answer. */
import { type Answer } from "./routes.js";

/** What goes wrong, for which requests, how often. */
export interface Fault {
  /** Which requests: method and start of the path below `/api/v1`, such as `POST roles` or `GET`. All, when absent. */
  readonly on?: string;
  /** How many of them. One, when absent. */
  readonly times?: number;
  /**
   * What they get. `drop` closes the connection, `hang` never answers. A body that is text is sent as HTML, such as a
   * login page. The usual answer, when absent.
   */
  readonly answer?: Answer | "drop" | "hang";
  /** Whether the request is carried out all the same: then only its answer is lost. No, when absent. */
  readonly acts?: boolean;
  /** Milliseconds to wait first. */
  readonly delay?: number;
}

/** The faults that are still to come; those for the same requests take turns. */
export class Faults {
  #pending: (Fault & { left: number })[] = [];

  /** How many requests will still misbehave. */
  get pending(): number {
    return this.#pending.reduce((sum, { left }) => sum + left, 0);
  }

  add(fault: Fault): void {
    this.#pending.push({ ...fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#pending = [];
  }

  /** The first fault for this request, used up by one. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.#pending.find(({ on = "" }) => `${method} ${path}`.startsWith(on));
    if (!fault) return undefined;
    fault.left -= 1;
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    return fault;
  }
}
