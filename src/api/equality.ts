/** Whether two objects of Pivot say the same. Keys have no order; the keys left out are those of the object itself. */
import { isWire, type Wire } from "./wire.js";

export const sameObject = (one: Wire, other: Wire, ignored: readonly string[]): boolean =>
  same(without(one, ignored), without(other, ignored));

const without = (object: Wire, ignored: readonly string[]): Wire =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !ignored.includes(key)));

const same = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, index) => same(entry, other[index]));
  if (!isWire(one) || !isWire(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  );
};
