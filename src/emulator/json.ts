/** JSON from outside, looked at before it is used. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects in a list; nothing when it is no list. */
export const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** A list with its objects changed; anything else as it is. */
export const mapObjects = (
  value: unknown,
  change: (object: JsonObject, index: number) => JsonObject,
): unknown =>
  Array.isArray(value)
    ? value.map((entry: unknown, index) => (isObject(entry) ? change(entry, index) : entry))
    : value;

/** A copy without the keys that hold nothing. */
export const withoutNulls = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined));

/** A copy without some keys. */
export const without = (object: JsonObject, ...keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
