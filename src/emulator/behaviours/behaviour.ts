/** Where a collection does more than the usual. All of it is pure but for the clock. */
import { type JsonObject } from "../json.js";
import { type Switches } from "../switches.js";

export interface Behaviour {
  /** The object as it is kept: other forms converted, defaults filled in. Throws a Refusal. */
  readonly keep?: (sent: JsonObject, switches: Switches, previous: JsonObject | undefined) => JsonObject;
  /** The object as an answer shows it. `now` is later each time. */
  readonly show?: (kept: JsonObject, switches: Switches, reading: boolean, now: () => Date) => JsonObject;
  /** What the answer to a create has beside the object, from what the request had beside it. */
  readonly onCreate?: (body: JsonObject, switches: Switches) => JsonObject;
  /** Throws a Refusal when this object is not to be changed or deleted. */
  readonly guard?: (name: string, switches: Switches) => void;
}
