/** Secrets in answers, and a mask that comes back. What Pivot does is unknown; all ways are playable. */
import { isObject, type JsonObject, without } from "../json.js";
import { type Switches } from "../switches.js";

export const mask = "********";

/** The object with those of its secrets that are set shown as the switch says. */
export const showSecrets = (
  object: JsonObject,
  names: readonly string[],
  { secrets }: Switches,
): JsonObject => {
  if (secrets === "clear") return object;
  if (secrets === "absent") return without(object, ...names);
  const masked = names.filter((name) => name in object).map((name) => [name, mask] as const);
  return { ...object, ...Object.fromEntries(masked) };
};

/** The object with masks replaced by what was kept before, when a mask does not overwrite. */
export const unmask = (
  object: JsonObject,
  names: readonly string[],
  { maskedWrites }: Switches,
  previous: unknown,
): JsonObject => {
  if (maskedWrites === "overwrite" || !isObject(previous)) return object;
  const kept = names.filter((name) => object[name] === mask).map((name) => [name, previous[name]] as const);
  return { ...object, ...Object.fromEntries(kept) };
};
