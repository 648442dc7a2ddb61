/** When two values are the same. */
import { sameNumber } from "./number.js";
import { type Type } from "./type.js";
import { sameType } from "./type-json.js";
import {
  DynamicValue,
  ExactNumber,
  isList,
  isObject,
  isUnknown,
  type ObjectValue,
  unknown,
  type Value,
} from "./value.js";

/**
 * Deep equality led by the type; sets are compared whatever their order. Unknown is the same as unknown: for a plan
 * that promises nothing yet, another plan that promises nothing is no change.
 */
export const sameValue = (a: Value, b: Value, type: Type): boolean => {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (isUnknown(a) || isUnknown(b)) return isUnknown(a) && isUnknown(b);
  if (isNumber(a) && isNumber(b)) return sameNumber(a, b);
  if (a instanceof DynamicValue && b instanceof DynamicValue) {
    return sameType(a.type, b.type) && sameValue(a.value, b.value, a.type);
  }
  switch (type.kind) {
    case "string":
      return typeof a === "string" && typeof b === "string" && composed(a) === composed(b);
    case "list":
      return (
        isList(a) &&
        isList(b) &&
        a.length === b.length &&
        a.every((x, at) => sameValue(x, b[at] ?? null, type.element))
      );
    case "set":
      return isList(a) && isList(b) && sameSet(a, b, type.element);
    case "tuple":
      return (
        isList(a) &&
        isList(b) &&
        type.elements.every((element, at) => sameValue(a[at] ?? null, b[at] ?? null, element))
      );
    case "map": {
      if (!isObject(a) || !isObject(b)) return false;
      const [left, right] = [elements(a), elements(b)];
      return (
        left.size === right.size &&
        [...left].every(([name, value]) => {
          const other = right.get(name);
          return other !== undefined && sameValue(value, other, type.element);
        })
      );
    }
    case "object":
      return (
        isObject(a) &&
        isObject(b) &&
        Object.entries(type.attributes).every(([name, inner]) =>
          sameValue(a[name] ?? null, b[name] ?? null, inner),
        )
      );
    case "number":
    case "bool":
    case "dynamic":
      return false;
  }
};

/** The form in which Terraform holds text: one character where Unicode has two ways to write an accent. */
const composed = (text: string): string => text.normalize("NFC");

const elements = (map: ObjectValue): ReadonlyMap<string, Value> =>
  new Map(Object.entries(map).map(([name, value]) => [composed(name), value]));

const isNumber = (value: Value): value is number | ExactNumber =>
  typeof value === "number" || value instanceof ExactNumber;

/** In a set the same element twice is once. */
const sameSet = (a: readonly Value[], b: readonly Value[], element: Type): boolean => {
  if (element.kind === "string") {
    const [left, right] = [texts(a), texts(b)];
    return left.size === right.size && [...left].every((member) => right.has(member));
  }
  const within = (some: readonly Value[], all: readonly Value[]): boolean =>
    some.every((member) => all.some((other) => sameValue(member, other, element)));
  return within(a, b) && within(b, a);
};

const texts = (set: readonly Value[]): ReadonlySet<Value> =>
  new Set(
    set.map((member) =>
      typeof member === "string" ? composed(member) : isUnknown(member) ? unknown : member,
    ),
  );
