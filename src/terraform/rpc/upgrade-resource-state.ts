/**
 * State as it lies in the state file, in the shape of today's schema. Terraform asks this of every object, also when
 * the version is current.
 */
import { type Diagnostics, ProviderError } from "../diagnostics.js";
import { type Resource } from "../provider.js";
import { typeOfAttributes } from "../schema-type.js";
import { decodeJson, jsonText, plainJson } from "../values/json.js";
import { isObject, type ObjectValue } from "../values/value.js";
import { attempt } from "./attempt.js";

export interface UpgradeRequest {
  readonly typeName: string;
  readonly version: number;
  /** JSON text; undefined when the state is in the form that Terraform had before 0.12. */
  readonly stored: string | undefined;
  readonly diagnostics: Diagnostics;
}

/** Undefined together with an error. Attributes that the schema no longer has are passed over. */
export const upgradeResourceState = (
  resource: Resource,
  { typeName, version, stored, diagnostics }: UpgradeRequest,
): Promise<ObjectValue | undefined> =>
  attempt(diagnostics, async () => {
    const { schema } = resource;
    if (version > schema.version) {
      throw new ProviderError(
        `The state of ${typeName} is newer than this provider`,
        `It was written with version ${version} of the schema; this provider knows version ${schema.version}. ` +
          "Use the version of the provider that wrote it, or a later one.",
      );
    }
    if (stored === undefined) {
      throw new ProviderError(
        `The state of ${typeName} is in the form of Terraform 0.11`,
        `No version of this provider wrote it. ${anew}`,
      );
    }
    const type = typeOfAttributes(schema.attributes);
    const value =
      version < schema.version
        ? decodeJson(
            await upgraded(
              resource,
              version,
              reading(typeName, () => plainJson(stored)),
            ),
            type,
          )
        : reading(typeName, () => decodeJson(stored, type));
    if (isObject(value)) return value;
    throw new ProviderError(`There is nothing in the state of ${typeName}`, `It is null. ${anew}`);
  });

const anew = "Take the object out of the state (terraform state rm) and import it.";

/** Whoever wrote what cannot be read, it was not this provider. */
const reading = <T>(typeName: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw new ProviderError(
      `The state of ${typeName} cannot be read`,
      `${error instanceof Error ? error.message : String(error)}. ${anew}`,
    );
  }
};

const upgraded = async (resource: Resource, version: number, stored: unknown): Promise<string> => {
  const { version: current } = resource.schema;
  // Passing it on would drop what was renamed, without a word.
  if (!resource.upgrade)
    throw new Error(`There is no upgrade from version ${version} of the schema to ${current}.`);
  return jsonText(await resource.upgrade(stored, version));
};
