/** Each remote call: decode, act, encode. Whatever fails on the way becomes a diagnostic, and the state stays as it came. */
import { type Log } from "../log.js";
import { type Provider } from "../provider.js";
import { applyResourceChange } from "../rpc/apply-resource-change.js";
import { importResourceState } from "../rpc/import-resource-state.js";
import { planResourceChange } from "../rpc/plan-resource-change.js";
import { readPrivate, writePrivate } from "../rpc/private-data.js";
import { readDataSource } from "../rpc/read-data-source.js";
import { readResource } from "../rpc/read-resource.js";
import { upgradeResourceState } from "../rpc/upgrade-resource-state.js";
import { validateConfig } from "../rpc/validate-config.js";
import { named, told, type Traffic, typeOf, unary } from "./call.js";
import { decodeConfig, decodeObject } from "./decode.js";
import { encodePath, encodeValue } from "./encode.js";
import { encodeMetadata, encodeProvider } from "./encode-provider.js";
import { ephemeralCalls } from "./ephemeral-calls.js";
import { functionCalls } from "./function-calls.js";
import { type DynamicValue, type ProviderServer } from "./generated/tfplugin6.js";

/** @param load Gives the provider, loaded when it is first asked for something. */
export const providerService = (
  load: () => Promise<Provider>,
  log: Log,
  traffic: Traffic,
): ProviderServer => {
  const call = unary(log, traffic);
  return {
    getMetadata: call("GetMetadata", () =>
      told(encodeMetadata({}), async () => encodeMetadata(await load())),
    ),

    getProviderSchema: call("GetProviderSchema", () =>
      told(encodeProvider({}), async () => encodeProvider(await load())),
    ),

    validateProviderConfig: call("ValidateProviderConfig", ({ config }) =>
      told({}, async (diagnostics) => {
        const provider = await load();
        await provider.validate?.({ config: decodeConfig(config, typeOf(provider)), diagnostics });
        return {};
      }),
    ),

    validateResourceConfig: call("ValidateResourceConfig", ({ typeName, config, clientCapabilities }) =>
      told({}, async (diagnostics) => {
        const resource = named((await load()).resources, typeName);
        const writeOnlyAllowed = clientCapabilities?.writeOnlyAttributesAllowed ?? false;
        await validateConfig(resource, decodeConfig(config, typeOf(resource)), writeOnlyAllowed, diagnostics);
        return {};
      }),
    ),

    validateDataResourceConfig: call("ValidateDataResourceConfig", ({ typeName, config }) =>
      told({}, async (diagnostics) => {
        const source = named((await load()).dataSources, typeName);
        await validateConfig(source, decodeConfig(config, typeOf(source)), false, diagnostics);
        return {};
      }),
    ),

    configureProvider: call("ConfigureProvider", ({ config, terraformVersion }) =>
      told({}, async (diagnostics) => {
        const provider = await load();
        await provider.configure({
          config: decodeConfig(config, typeOf(provider)),
          terraformVersion,
          diagnostics,
        });
        return {};
      }),
    ),

    upgradeResourceState: call("UpgradeResourceState", ({ typeName, version, rawState }) =>
      told({ upgradedState: undefined as DynamicValue | undefined }, async (diagnostics) => {
        const resource = named((await load()).resources, typeName);
        const { json, flatmap } = rawState ?? { json: Buffer.from("null"), flatmap: {} };
        const old = json.length === 0 && Object.keys(flatmap).length > 0;
        const stored = old ? undefined : json.toString("utf8");
        const value = await upgradeResourceState(resource, { typeName, version, stored, diagnostics });
        return value && { upgradedState: encodeValue(value, typeOf(resource)) };
      }),
    ),

    readResource: call("ReadResource", ({ typeName, currentState, private: bytes }) =>
      told({ newState: currentState, private: bytes }, async (diagnostics) => {
        const resource = named((await load()).resources, typeName);
        const state = decodeObject(currentState, typeOf(resource));
        const read = await readResource(resource, {
          typeName,
          state,
          private: readPrivate(bytes),
          diagnostics,
        });
        return {
          newState: encodeValue(read.state, typeOf(resource)),
          private: Buffer.from(writePrivate(read.private)),
        };
      }),
    ),

    planResourceChange: call("PlanResourceChange", (request) =>
      told(
        {
          plannedState: request.priorState,
          requiresReplace: [] as ReturnType<typeof encodePath>[],
          plannedPrivate: request.priorPrivate,
        },
        async (diagnostics) => {
          const resource = named((await load()).resources, request.typeName);
          const type = typeOf(resource);
          const plan = await planResourceChange(resource, {
            typeName: request.typeName,
            config: decodeObject(request.config, type),
            prior: decodeObject(request.priorState, type),
            destroy: decodeObject(request.proposedNewState, type) === null,
            private: readPrivate(request.priorPrivate),
            diagnostics,
          });
          return {
            plannedState: encodeValue(plan.planned, type),
            requiresReplace: plan.requiresReplace.map(encodePath),
            plannedPrivate: Buffer.from(writePrivate(plan.private)),
          };
        },
      ),
    ),

    applyResourceChange: call("ApplyResourceChange", (request) =>
      told({ newState: request.priorState, private: request.plannedPrivate }, async (diagnostics) => {
        const resource = named((await load()).resources, request.typeName);
        const type = typeOf(resource);
        const applied = await applyResourceChange(resource, {
          typeName: request.typeName,
          prior: decodeObject(request.priorState, type),
          planned: decodeObject(request.plannedState, type),
          config: decodeObject(request.config, type),
          private: readPrivate(request.plannedPrivate),
          diagnostics,
        });
        return {
          newState: encodeValue(applied.state, type),
          private: Buffer.from(writePrivate(applied.private)),
        };
      }),
    ),

    importResourceState: call("ImportResourceState", ({ typeName, id }) =>
      told({ importedResources: [] as Imported[] }, async (diagnostics) => {
        const resource = named((await load()).resources, typeName);
        const imported = await importResourceState(resource, { typeName, id, diagnostics });
        if (!imported) return undefined;
        const state = encodeValue(imported.state, typeOf(resource));
        return {
          importedResources: [{ typeName, state, private: Buffer.from(writePrivate(imported.private)) }],
        };
      }),
    ),

    readDataSource: call("ReadDataSource", ({ typeName, config }) =>
      told({ state: undefined as DynamicValue | undefined }, async (diagnostics) => {
        const source = named((await load()).dataSources, typeName);
        const value = await readDataSource(source, {
          typeName,
          config: decodeConfig(config, typeOf(source)),
          diagnostics,
        });
        return value && { state: encodeValue(value, typeOf(source)) };
      }),
    ),

    ...ephemeralCalls(load, call),
    ...functionCalls(load, call),

    stopProvider: call("StopProvider", async () => {
      try {
        (await load()).stop?.();
        return { Error: "" };
      } catch (error) {
        return { Error: error instanceof Error ? error.message : String(error) };
      }
    }),
  };
};

interface Imported {
  typeName: string;
  state: DynamicValue | undefined;
  private: Buffer;
}
