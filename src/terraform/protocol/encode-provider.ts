/** What a provider has, as Terraform asks for it first. */
import { type Provider } from "../provider.js";
import { mapValues } from "./call.js";
import { encodeFunction, encodeSchema } from "./encode.js";
import {
  type GetMetadata_Response,
  type GetProviderSchema_Response,
  type ServerCapabilities,
} from "./generated/tfplugin6.js";

const capabilities: ServerCapabilities = {
  planDestroy: true,
  getProviderSchemaOptional: true,
  moveResourceState: false,
};

/** @param provider Empty when it does not load: the diagnostics beside it say why. */
export const encodeMetadata = (provider: Partial<Provider>): Omit<GetMetadata_Response, "diagnostics"> => {
  const types = (kinds: object | undefined) => Object.keys(kinds ?? {}).map((typeName) => ({ typeName }));
  return {
    serverCapabilities: capabilities,
    resources: types(provider.resources),
    dataSources: types(provider.dataSources),
    functions: Object.keys(provider.functions ?? {}).map((name) => ({ name })),
    ephemeralResources: types(provider.ephemeralResources),
  };
};

export const encodeProvider = (
  provider: Partial<Provider>,
): Omit<GetProviderSchema_Response, "diagnostics"> => ({
  provider: provider.schema && encodeSchema(provider.schema),
  resourceSchemas: mapValues(provider.resources, ({ schema }) => encodeSchema(schema)),
  dataSourceSchemas: mapValues(provider.dataSources, ({ schema }) => encodeSchema(schema)),
  ephemeralResourceSchemas: mapValues(provider.ephemeralResources, ({ schema }) => encodeSchema(schema)),
  functions: mapValues(provider.functions, encodeFunction),
  serverCapabilities: capabilities,
});
