/**
 * Terraform's values as plain JavaScript: null, booleans, strings, numbers, arrays (list, set and
 * tuple) and objects (map and object). Which of those an array or an object is, only its type tells.
 */
import type { Type } from "./type.js";

export type Value =
  null | boolean | string | number | ExactNumber | Unknown | DynamicValue | readonly Value[] | ObjectValue;

export interface ObjectValue {
  readonly [name: string]: Value;
}

/** What Terraform already promises about a value that it does not know yet. */
export interface Refinement {
  /** False: surely not null. True never travels: such a value is sent as null. */
  readonly nullness?: boolean;
  readonly stringPrefix?: string;
  readonly lowerBound?: { readonly value: number | ExactNumber; readonly inclusive: boolean };
  readonly upperBound?: { readonly value: number | ExactNumber; readonly inclusive: boolean };
  readonly lengthLowerBound?: number;
  readonly lengthUpperBound?: number;
}

/** A value that is known only after apply. */
export class Unknown {
  constructor(readonly refinement?: Refinement) {}
}

/** The unknown of which nothing more is promised. */
export const unknown = new Unknown();

/** A number that a JavaScript number would lose digits of, as canonical decimal text. */
export class ExactNumber {
  constructor(readonly text: string) {}
}

/** The value of a dynamic attribute, with the type that it came with; null and unknown can have one, too. */
export class DynamicValue {
  constructor(
    readonly type: Type,
    readonly value: Value,
  ) {}
}

/** What a dynamic value holds; any other value is itself. */
export const bare = (value: Value): Value => (value instanceof DynamicValue ? value.value : value);

export const isUnknown = (value: Value): value is Unknown => value instanceof Unknown;

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export const isObject = (value: Value | undefined): value is ObjectValue =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Unknown) &&
  !(value instanceof ExactNumber) &&
  !(value instanceof DynamicValue);

/** Whether no part of the value, however deep, is unknown. */
export const isWhollyKnown = (value: Value): boolean => {
  if (isUnknown(value)) return false;
  if (value instanceof DynamicValue) return isWhollyKnown(value.value);
  if (isList(value)) return value.every(isWhollyKnown);
  if (isObject(value)) return Object.values(value).every(isWhollyKnown);
  return true;
};
