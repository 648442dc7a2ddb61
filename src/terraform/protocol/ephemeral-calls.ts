/** The calls of ephemeral resources: values that live for one run. */
import { type Provider } from "../provider.js";
import { openEphemeralResource } from "../rpc/open-ephemeral-resource.js";
import { readPrivate, writePrivate } from "../rpc/private-data.js";
import { validateConfig } from "../rpc/validate-config.js";
import { named, told, typeOf, type Unary } from "./call.js";
import { decodeConfig } from "./decode.js";
import { encodeValue } from "./encode.js";
import {
  type OpenEphemeralResource_Response,
  type ProviderServer,
  type RenewEphemeralResource_Response,
} from "./generated/tfplugin6.js";

type EphemeralCalls = Pick<
  ProviderServer,
  | "validateEphemeralResourceConfig"
  | "openEphemeralResource"
  | "renewEphemeralResource"
  | "closeEphemeralResource"
>;

const noPrivate = Buffer.alloc(0);

export const ephemeralCalls = (load: () => Promise<Provider>, call: Unary): EphemeralCalls => ({
  validateEphemeralResourceConfig: call("ValidateEphemeralResourceConfig", ({ typeName, config }) =>
    told({}, async (diagnostics) => {
      const kind = named((await load()).ephemeralResources, typeName);
      await validateConfig(kind, decodeConfig(config, typeOf(kind)), true, diagnostics);
      return {};
    }),
  ),

  openEphemeralResource: call("OpenEphemeralResource", ({ typeName, config }) =>
    told<Omit<OpenEphemeralResource_Response, "diagnostics">>({ result: undefined }, async (diagnostics) => {
      const kind = named((await load()).ephemeralResources, typeName);
      const opened = await openEphemeralResource(kind, {
        typeName,
        config: decodeConfig(config, typeOf(kind)),
        diagnostics,
      });
      return (
        opened && {
          result: encodeValue(opened.result, typeOf(kind)),
          renewAt: opened.renewAt,
          private: Buffer.from(writePrivate({ provider: opened.private ?? {} })),
        }
      );
    }),
  ),

  renewEphemeralResource: call("RenewEphemeralResource", ({ typeName, private: bytes = noPrivate }) =>
    told<Omit<RenewEphemeralResource_Response, "diagnostics">>({ private: bytes }, async (diagnostics) => {
      const kind = named((await load()).ephemeralResources, typeName);
      const data = readPrivate(bytes).provider;
      const renewed = await kind.renew?.({ private: data, diagnostics });
      return {
        renewAt: renewed?.renewAt,
        private: Buffer.from(writePrivate({ provider: renewed?.private ?? data })),
      };
    }),
  ),

  closeEphemeralResource: call("CloseEphemeralResource", ({ typeName, private: bytes = noPrivate }) =>
    told({}, async (diagnostics) => {
      const kind = named((await load()).ephemeralResources, typeName);
      await kind.close?.({ private: readPrivate(bytes).provider, diagnostics });
      return {};
    }),
  ),
});
