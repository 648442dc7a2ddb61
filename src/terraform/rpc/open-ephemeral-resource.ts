/** A value that lives for one run. */
import { type Diagnostics } from "../diagnostics.js";
import { type EphemeralResource, type Opened } from "../provider.js";
import { type ObjectValue } from "../values/value.js";
import { reportNothing } from "./check.js";
import { found } from "./fit.js";

export interface OpenEphemeralResourceRequest {
  readonly typeName: string;
  readonly config: ObjectValue;
  readonly diagnostics: Diagnostics;
}

/** Undefined together with an error. */
export const openEphemeralResource = async (
  kind: EphemeralResource,
  { typeName, config, diagnostics }: OpenEphemeralResourceRequest,
): Promise<Opened | undefined> => {
  const opened = await kind.open({ config, diagnostics });
  if (opened) {
    const by = { diagnostics, typeName, by: "the opening" };
    return { ...opened, result: found(kind.schema.attributes, opened.result, by) };
  }
  reportNothing(diagnostics, `an opening of ${typeName}`);
  return undefined;
};
