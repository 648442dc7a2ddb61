/** What an object is now. Only a provider that says "gone" empties a state; an error leaves it alone. */
import { type Diagnostics } from "../diagnostics.js";
import { type Resource } from "../provider.js";
import { type ObjectValue } from "../values/value.js";
import { type Applied } from "./apply-resource-change.js";
import { attempt } from "./attempt.js";
import { found } from "./fit.js";
import { type Private, storable } from "./private-data.js";

export interface ReadRequest {
  readonly typeName: string;
  readonly state: ObjectValue | null;
  readonly private: Private;
  readonly diagnostics: Diagnostics;
}

export const readResource = async (resource: Resource, request: ReadRequest): Promise<Applied> => {
  const { typeName, state, private: data, diagnostics } = request;
  if (state === null) return { state, private: data };
  const held = await attempt(diagnostics, () =>
    resource.read({ state, private: data.provider, diagnostics }),
  );
  if (held === undefined || diagnostics.hasErrors) return { state, private: data };
  if (held === null) return { state: null, private: data };
  return {
    state: found(resource.schema.attributes, held.state, { diagnostics, typeName, by: "the read" }),
    private: {
      ...data,
      provider: storable(held.private ?? data.provider, data.provider, { diagnostics, typeName }),
    },
  };
};
