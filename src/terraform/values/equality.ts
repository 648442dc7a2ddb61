/** When two values are the same. */
import { sameNumber } from "./number.js";
import { type Type } from "./type.js";
import { typeToJson } from "./type-json.js";
import { DynamicValue, ExactNumber, isList, isObject, isUnknown, type Value } from "./value.js";

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
    return (
      JSON.stringify(typeToJson(a.type)) === JSON.stringify(typeToJson(b.type)) &&
      sameValue(a.value, b.value, a.type)
    );
  }
  switch (type.kind) {
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
      const names = Object.keys(a);
      return (
        names.length === Object.keys(b).length &&
        names.every((name) => name in b && sameValue(a[name] ?? null, b[name] ?? null, type.element))
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
    case "string":
    case "number":
    case "bool":
    case "dynamic":
      return false;
  }
};

const isNumber = (value: Value): value is number | ExactNumber =>
  typeof value === "number" || value instanceof ExactNumber;

const sameSet = (a: readonly Value[], b: readonly Value[], element: Type): boolean => {
  if (a.length !== b.length) return false;
  if (element.kind === "string") {
    const members = new Set(b);
    return a.every((member) => members.has(member));
  }
  const left = [...b];
  return a.every((member) => {
    const at = left.findIndex((other) => sameValue(member, other, element));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};
