/** JSON values as data: one canonical text, equality without regard to key order, merge patches. */

const isJsonObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON text with sorted keys: the same value always gives the same text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isJsonObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );

/** Whether two JSON texts say the same, whatever the order of keys and the white space. */
export const sameJson = (a: string, b: string): boolean => {
  if (a === b) return true;
  try {
    return canonicalJson(JSON.parse(a)) === canonicalJson(JSON.parse(b));
  } catch {
    return false;
  }
};

/** RFC 7396: objects merge, null removes, everything else replaces. */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isJsonObject(patch)) return patch;
  const merged: Record<string, unknown> = { ...(isJsonObject(target) ? target : {}) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
};

/** The part of a value that a merge patch speaks of: what the patch would have to be to change nothing. */
export const project = (patch: unknown, value: unknown): unknown => {
  if (!isJsonObject(patch)) return value ?? null;
  const held = isJsonObject(value) ? value : {};
  return Object.fromEntries(Object.entries(patch).map(([key, inner]) => [key, project(inner, held[key])]));
};
