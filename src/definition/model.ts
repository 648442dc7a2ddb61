/** A configuration or object in the words of its definition: camelCase names, plain JSON values. */
import { type Attributes, isSecret } from "./attribute.js";

/** Stands for a value that is known only at apply: an unknown in a plan, a token in a construct. */
export const later = Symbol("known later");

export type Later = typeof later;

/** Whether a JSON value, or a part of it, is known only at apply. */
export const holdsLater = (value: unknown): boolean => {
  if (value === later) return true;
  const parts: readonly unknown[] = Array.isArray(value) ? value : isModel(value) ? Object.values(value) : [];
  return parts.some(holdsLater);
};

/** Absent, null and undefined are the same here; any part may be `later` while planning. */
export type Model = Readonly<Record<string, unknown>>;

export const isModel = (value: unknown): value is Model =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Nothing for what is no object. */
export const asModel = (value: unknown): Model => (isModel(value) ? value : {});

/** An object without some of its members. */
export const without = (model: Model, ...names: readonly string[]): Model =>
  Object.fromEntries(Object.entries(model).filter(([name]) => !names.includes(name)));

/** Whether something is said, be it known later. */
export const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/** The elements of a list of objects that are known now. */
export const knownElements = (value: unknown): readonly (readonly [index: number, element: Model])[] =>
  Array.isArray(value)
    ? value.flatMap((element: unknown, index) => (isModel(element) ? [[index, element] as const] : []))
    : [];

/**
 * The elements of a list of objects, in their order, by what tells them apart: their key, and for the second and later
 * ones with the same key their turn as well.
 */
export const elementsByKey = <E extends Model>(
  elements: readonly E[],
  key: string,
): ReadonlyMap<string, E> => {
  const byKey = new Map<string, E>();
  for (const element of elements) {
    const name = String(element[key]);
    let unique = name;
    for (let turn = 2; byKey.has(unique); turn += 1) unique = `${name} (${turn})`;
    byKey.set(unique, element);
  }
  return byKey;
};

/** The same of what may be no list, or have elements that are none. */
export const modelsByKey = (list: unknown, key: string): ReadonlyMap<string, Model> =>
  elementsByKey(Array.isArray(list) ? list.filter(isModel) : [], key);

/** Whether an attribute or any attribute within these holds secrets. */
export const holdsSecrets = (attributes: Attributes): boolean =>
  Object.values(attributes).some(
    (attribute) => isSecret(attribute) || ("attributes" in attribute && holdsSecrets(attribute.attributes)),
  );
