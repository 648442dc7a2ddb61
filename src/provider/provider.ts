/** Definitions, client and protocol as one Terraform provider. */
import { type Client } from "../api/index.js";
import { plural, type ResourceDefinition, settings } from "../definition/index.js";
import { type Provider, ProviderError } from "../terraform/index.js";
import { type Configuration, configurationOf, type Environment, withEnvironment } from "./configuration.js";
import { listByFilters, lookUpByName } from "./data-source.js";
import { problemDiagnostics } from "./diagnostics.js";
import { managedResource } from "./lifecycle.js";
import { schemaAttributes } from "./schema.js";
import { createSession, type Session, type Sessions } from "./session.js";
import { modelOf } from "./values.js";

/** What the provider takes from the world. */
export interface Surroundings {
  readonly definitions: readonly ResourceDefinition[];
  readonly environment: Environment;
  readonly connect: (configuration: Configuration) => Client;
}

export const createProvider = ({ definitions, environment, connect }: Surroundings): Provider => {
  let session: Session | undefined;
  const sessions: Sessions = {
    present: () => session,
    needed: () => {
      if (session) return session;
      throw new ProviderError(
        "Pivot is not known yet",
        "A setting of the provider block (its endpoint, say) is known only after apply, and this step needs Pivot now. " +
          "Apply what makes that value first (terraform apply -target=…), or put Pivot's contents into a stack of their own.",
      );
    },
  };
  const kinds = <T>(
    make: (definition: ResourceDefinition, sessions: Sessions) => T,
  ): Readonly<Record<string, T>> =>
    Object.fromEntries(
      definitions.map((definition) => [`pivot_${definition.name}`, make(definition, sessions)]),
    );

  const lists = Object.fromEntries(
    definitions.map((definition) => [
      `pivot_${plural(definition.name)}`,
      listByFilters(definition, sessions),
    ]),
  );

  return {
    name: "pivot",
    schema: {
      version: 0,
      description: "Manages Imply Pivot: connections, data cubes, roles and more, through its REST API.",
      attributes: schemaAttributes(settings),
    },
    resources: kinds(managedResource),
    dataSources: { ...kinds(lookUpByName), ...lists },

    configure({ config, diagnostics }) {
      const model = withEnvironment(modelOf(settings, config), environment);
      const { configuration, problems } = configurationOf(model);
      diagnostics.add(...problemDiagnostics("Provider pivot", settings, problems));
      session = configuration && createSession(configuration, connect(configuration), definitions);
      return Promise.resolve();
    },

    stop: () => session?.stop(),
  };
};
