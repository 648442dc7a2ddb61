/** What a configured provider has in hand: a client, and one view of each collection for the whole run. */
import { type Client, type Collection, CollectionMissingError } from "../api/index.js";
import {
  type Administration,
  readWire,
  type ResourceDefinition,
  secretTexts,
  type Wire,
} from "../definition/index.js";
import { type Configuration } from "./configuration.js";
import { createHandover, type Handover } from "./handover.js";

export interface Session {
  readonly configuration: Configuration;
  /** The same collection every time, so that reads of it are coalesced and writes invalidate what was read. */
  collection(definition: ResourceDefinition): Collection;
  /** Names that Pivot had when this run first asked: one request for each kind. For what a plan tells, never for what is done. */
  names(definition: ResourceDefinition): Promise<ReadonlySet<unknown>>;
  readonly handover: Handover;
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
  const names = new Map<string, Promise<ReadonlySet<unknown>>>();
  return {
    configuration,
    collection: collectionOf,
    names: (definition) => {
      const known =
        names.get(definition.name) ??
        collectionOf(definition)
          .list()
          .then((wires) => new Set(wires.map((wire) => wire["name"])));
      names.set(definition.name, known);
      return known;
    },
    handover: createHandover(),
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
