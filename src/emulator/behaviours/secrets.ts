/** Secrets in answers, and a mask that comes back. What Pivot does is unknown; all ways are playable. */
import { isObject, type JsonObject, without } from "../json.js";
import { type Switches } from "../switches.js";

export const mask = "********";

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * The object with those of its secrets that are set shown as the switch says. Without what is `needed` it would be no
 * object of its kind, so that is masked at most.
 */
export const showSecrets = (
  object: JsonObject,
  names: readonly string[],
  { secrets }: Switches,
  needed: readonly string[] = [],
): JsonObject => {
  if (secrets === "clear") return object;
  const hidden = secrets === "absent" ? needed : [...names, ...needed];
  const masked = hidden.filter((name) => isSet(object[name])).map((name) => [name, mask] as const);
  const shown = secrets === "absent" ? without(object, ...names) : object;
  return { ...shown, ...Object.fromEntries(masked) };
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
