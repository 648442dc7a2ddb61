/**
 * State as it lies in the state file, in the shape of today's schema. Terraform asks this of every object, also when
 * the version is current.
 */
import { type Diagnostics } from "../diagnostics.js";
import { type Resource } from "../provider.js";
import { typeOfAttributes } from "../schema-type.js";
import { decodeJson, jsonText, plainJson } from "../values/json.js";
import { isObject, type ObjectValue } from "../values/value.js";
import { attempt } from "./attempt.js";

export interface UpgradeRequest {
  readonly typeName: string;
  readonly version: number;
  /** JSON text. */
  readonly stored: string;
  readonly diagnostics: Diagnostics;
}

/** Undefined together with an error. Attributes that the schema no longer has are passed over. */
export const upgradeResourceState = (
  resource: Resource,
  { typeName, version, stored, diagnostics }: UpgradeRequest,
): Promise<ObjectValue | undefined> => {
  const { schema } = resource;
  if (version > schema.version) {
    diagnostics.error(
      `The state of ${typeName} is newer than this provider`,
      `It was written with version ${version} of the schema; this provider knows version ${schema.version}. ` +
        "Use the version of the provider that wrote it, or a later one.",
    );
    return Promise.resolve(undefined);
  }
  return attempt(diagnostics, async () => {
    const current = version < schema.version ? await upgraded(resource, version, stored) : stored;
    const value = decodeJson(current, typeOfAttributes(schema.attributes));
    return isObject(value) ? value : undefined;
  });
};

const upgraded = async (resource: Resource, version: number, stored: string): Promise<string> => {
  const { version: current } = resource.schema;
  // Passing it on would drop what was renamed, without a word.
  if (!resource.upgrade)
    throw new Error(`There is no upgrade from version ${version} of the schema to ${current}.`);
  return jsonText(await resource.upgrade(plainJson(stored), version));
};
