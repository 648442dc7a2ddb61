/** JSON values as data: one canonical text, equality of meaning, merge patches. */
import { jsonText, parseJson } from "../json/index.js";

type JsonObject = Readonly<Record<string, unknown>>;

const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON text with sorted keys: the same value always gives the same text. */
export const canonicalJson = (value: unknown): string =>
  jsonText(value, (members) => members.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/**
 * Whether two JSON texts mean the same to Pivot: whatever the order of keys and the white space, and with a member
 * that is null, `[]` or `{}` counting as left out (Pivot API, normalisation).
 */
export const sameJson = (a: string, b: string): boolean => {
  if (a === b) return true;
  try {
    return canonicalJson(withoutEmpty(parseJson(a))) === canonicalJson(withoutEmpty(parseJson(b)));
  } catch {
    return false;
  }
};

/** Whether one text is all that a server whose numbers are JavaScript's can keep of the other. */
export const isRounded = (rounded: string, whole: string): boolean => {
  try {
    return sameJson(rounded, canonicalJson(JSON.parse(whole)));
  } catch {
    return false;
  }
};

/** Whether two texts are the same, or the same JSON value to the last member. */
export const sameTextOrJson = (a: string, b: string): boolean => {
  if (a === b) return true;
  try {
    return canonicalJson(parseJson(a)) === canonicalJson(parseJson(b));
  } catch {
    return false;
  }
};

const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  return Object.fromEntries(members.filter(([, inner]) => !isEmpty(inner)));
};

const isEmpty = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (isJsonObject(value) && Object.keys(value).length === 0);

/** RFC 7396: objects merge, null removes, everything else replaces. */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isJsonObject(patch)) return patch;
  const merged = new Map(Object.entries(isJsonObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
};

/** The part of a value that a merge patch speaks of: equal to the patch when that is in force. */
export const project = (patch: unknown, value: unknown): unknown => {
  if (!isJsonObject(patch) || (isPresent(value) && !isJsonObject(value))) return value ?? null;
  const held = new Map(Object.entries(isJsonObject(value) ? value : {}));
  return Object.fromEntries(
    Object.entries(patch).map(([key, inner]) => [key, project(inner, held.get(key))]),
  );
};

const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

/** The merge patch that takes away what `former` put into an object and `present` says nothing of. */
export const withdrawal = (former: JsonObject, present: unknown): JsonObject =>
  Object.fromEntries(
    Object.entries(former).flatMap(([key, value]): readonly [string, unknown][] => {
      const isSaid = isJsonObject(present) && Object.hasOwn(present, key);
      if (!isJsonObject(value)) return isSaid ? [] : [[key, null]];
      // Others may have put something beside ours.
      const inner = withdrawal(value, isSaid ? present[key] : {});
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }),
  );
