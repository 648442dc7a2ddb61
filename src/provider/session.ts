/** What a configured provider has in hand: a client, and one view of each collection for the whole run. */
import { type Client, type Collection, CollectionMissingError } from "../api/index.js";
import { type Administration, readWire, type ResourceDefinition, secretTexts, type Wire } from "../definition/index.js";
import { type Configuration } from "./configuration.js";

export interface Session {
  readonly configuration: Configuration;
  /** The same collection every time, so that reads of it are coalesced and writes invalidate what was read. */
  collection(definition: ResourceDefinition): Collection;
  /** Who manages Pivot, for changes that might leave nobody. */
  readonly administration: Administration;
  stop(): void;
}

/** The session, for those who need it now (an error when a setting is known only after apply) and those who can do without. */
export interface Sessions {
  readonly needed: () => Session;
  readonly present: () => Session | undefined;
}

export const createSession = (
  configuration: Configuration,
  client: Client,
  definitions: readonly ResourceDefinition[],
): Session => {
  const collections = new Map<string, Collection>();
  const collectionOf = (definition: ResourceDefinition): Collection => {
    const { name, collection, volatile } = definition;
    const secretsOf = (wire: Wire): readonly string[] => secretTexts(definition, wire);
    const known = collections.get(name) ?? client.collection({ ...collection, volatile, secretsOf });
    collections.set(name, known);
    return known;
  };
  return {
    configuration,
    collection: collectionOf,
    administration: {
      leaving: new Set(),
      all: async (kind) => {
        const definition = definitions.find(({ name }) => name === kind);
        if (!definition) return [];
        const wires = await collectionOf(definition)
          .list()
          .catch((error: unknown) => {
            // Older versions have no user statuses: nobody is kept out there.
            if (error instanceof CollectionMissingError) return [];
            throw error;
          });
        return wires.map((wire) => readWire(definition, wire));
      },
    },
    stop: () => client.stop(),
  };
};
