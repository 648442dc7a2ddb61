/** Whether a result is what a plan, which may be partly unknown, promised. */
import { sameValue } from "./equality.js";
import { dynamic, type Type } from "./type.js";
import { sameType } from "./type-json.js";
import {
  DynamicValue,
  isList,
  isObject,
  isUnknown,
  isWhollyKnown,
  type ObjectValue,
  type Value,
} from "./value.js";

/** Equal where the plan is known. */
export const keepsPromise = (planned: Value, result: Value, type: Type): boolean => {
  if (isUnknown(planned)) return true;
  if (isWhollyKnown(planned)) return sameValue(planned, result, type);
  if (planned instanceof DynamicValue) {
    return (
      result instanceof DynamicValue &&
      sameType(planned.type, result.type) &&
      keepsPromise(planned.value, result.value, planned.type)
    );
  }
  if (isList(planned) && isList(result)) {
    return type.kind === "set"
      ? // Elements that were unknown and turn out to be equal become one.
        result.length <= planned.length &&
          paired(planned, result, (promise, made) => keepsPromise(promise, made, type.element))
      : planned.length === result.length &&
          planned.every((part, at) => keepsPromise(part, result[at] ?? null, partOf(type, at)));
  }
  return (
    isObject(planned) &&
    isObject(result) &&
    sameNames(planned, result) &&
    Object.entries(planned).every(([name, part]) =>
      keepsPromise(part, result[name] ?? null, partOf(type, name)),
    )
  );
};

/** Whether each of either has one of the other that fits: all that can be asked of the elements of two sets. */
export const paired = (
  some: readonly Value[],
  others: readonly Value[],
  fits: (one: Value, other: Value) => boolean,
): boolean =>
  some.every((one) => others.some((other) => fits(one, other))) &&
  others.every((other) => some.some((one) => fits(one, other)));

export const sameNames = (a: ObjectValue, b: ObjectValue): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => Object.hasOwn(b, name));

const partOf = (type: Type, at: string | number): Type => {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return type.element;
    case "tuple":
      return type.elements[Number(at)] ?? dynamic;
    case "object":
      return type.attributes[at] ?? dynamic;
    case "string":
    case "number":
    case "bool":
    case "dynamic":
      return type;
  }
};
