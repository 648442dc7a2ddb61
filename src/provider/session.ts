/** What a configured provider has in hand: a client, and one view of each collection for the whole run. */
import { type Client, type Collection } from "../api/index.js";
import { type ResourceDefinition } from "../definition/index.js";
import { type Configuration } from "./configuration.js";

export interface Session {
  readonly configuration: Configuration;
  /** The same collection every time, so that reads of it are coalesced and writes invalidate what was read. */
  collection(definition: ResourceDefinition): Collection;
  stop(): void;
}

/** The session, for those who need it now (an error when a setting is known only after apply) and those who can do without. */
export interface Sessions {
  readonly needed: () => Session;
  readonly present: () => Session | undefined;
}

export const createSession = (configuration: Configuration, client: Client): Session => {
  const collections = new Map<string, Collection>();
  return {
    configuration,
    collection({ name, collection, volatile }) {
      const known = collections.get(name) ?? client.collection({ ...collection, volatile });
      collections.set(name, known);
      return known;
    },
    stop: () => client.stop(),
  };
};
