/** Brings an object that exists under Terraform's care, by the id that a person typed. */
import { type Diagnostics } from "../diagnostics.js";
import { type Resource } from "../provider.js";
import { type ObjectValue } from "../values/value.js";
import { attempt } from "./attempt.js";
import { found } from "./fit.js";
import { type Private, storable } from "./private-data.js";

export interface ImportRequest {
  readonly typeName: string;
  readonly id: string;
  readonly diagnostics: Diagnostics;
}

export interface Imported {
  readonly state: ObjectValue;
  readonly private: Private;
}

/** Undefined together with an error. */
export const importResourceState = async (
  resource: Resource,
  { typeName, id, diagnostics }: ImportRequest,
): Promise<Imported | undefined> => {
  const load = resource.import?.bind(resource);
  if (!load) {
    diagnostics.error(
      `${typeName} cannot be imported`,
      "This kind of object is only ever created by Terraform.",
    );
    return undefined;
  }
  const held = await attempt(diagnostics, () => load({ id, diagnostics }));
  if (held === undefined || diagnostics.hasErrors) return undefined;
  if (held === null) {
    diagnostics.error(
      `There is no ${typeName} ${JSON.stringify(id)}`,
      "Nothing was imported. Check the id's spelling.",
    );
    return undefined;
  }
  return {
    state: found(resource.schema.attributes, held.state, { diagnostics, typeName, by: "the import" }),
    private: { provider: storable(held.private ?? {}, {}, { diagnostics, typeName }) },
  };
};
