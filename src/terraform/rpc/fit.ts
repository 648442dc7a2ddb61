/**
 * What a provider gives back, made to fit its schema. Terraform drops a whole object of which one value cannot be
 * written, though the object exists: so a value that does not fit gives way, and is told.
 */
import { type Diagnostics } from "../diagnostics.js";
import { type Attribute, type Attributes, isNested, type NestedAttribute } from "../schema.js";
import { typeOfAttribute } from "../schema-type.js";
import { attribute as step, index, key, type Path, root } from "../values/path.js";
import { write, type Writer } from "../values/shape.js";
import { isList, isObject, isUnknown, isWhollyKnown, type ObjectValue, type Value } from "../values/value.js";
import { ValueError } from "../values/value-error.js";
import { type Fault, reportFaults, resultFaults } from "./check.js";

export interface Fitted {
  readonly value: ObjectValue;
  readonly faults: readonly Fault[];
}

/** @param instead Where values come from that are missing or do not fit, as far as it is known; else they are null. */
export const fit = (attributes: Attributes, given: ObjectValue, instead: ObjectValue | null): Fitted => {
  const faults: Fault[] = [];
  const value = fitObject(attributes, given, instead, root, (path, what) => faults.push({ path, what }));
  return { value, faults };
};

/** What was found, without a plan that could have promised something. */
export const found = (
  attributes: Attributes,
  given: ObjectValue,
  { diagnostics, typeName, by }: { diagnostics: Diagnostics; typeName: string; by: string },
): ObjectValue => {
  const { value, faults } = fit(attributes, given, null);
  reportFaults(diagnostics, typeName, by, [...faults, ...resultFaults(attributes, null, value)]);
  return value;
};

type Report = (path: Path, what: string) => void;

const fitObject = (
  attributes: Attributes,
  // What comes from JavaScript may lack what the types say.
  given: ObjectValue | undefined,
  instead: Value,
  path: Path,
  report: Report,
): ObjectValue => {
  const before = isObject(instead) ? instead : {};
  for (const name of Object.keys(given ?? {})) {
    if (!Object.hasOwn(attributes, name)) report(step(path, name), "is not in the schema");
  }
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      fitValue(attribute, given?.[name], before[name] ?? null, step(path, name), report),
    ]),
  );
};

const fitValue = (
  attribute: Attribute,
  given: Value | undefined,
  instead: Value,
  path: Path,
  report: Report,
): Value => {
  if (attribute.writeOnly) {
    if (given !== null && given !== undefined) report(path, "is write-only and must be null");
    return null;
  }
  const parts = isNested(attribute) ? fitParts(attribute, given, instead, path, report) : undefined;
  if (parts !== undefined) return parts;
  const misfit = misfitOf(attribute, given, path);
  if (misfit === undefined) return given ?? null;
  report(misfit.path, given === undefined ? "is missing" : `does not fit the schema: ${misfit.expectation}`);
  return isWhollyKnown(instead) ? instead : null;
};

/** The objects of a nested attribute, each made to fit; undefined when the value is not of that nesting. */
const fitParts = (
  attribute: NestedAttribute,
  given: Value | undefined,
  instead: Value,
  path: Path,
  report: Report,
): Value | undefined => {
  const inside = (inner: Value, before: Value | undefined, where: Path): Value =>
    isObject(inner) ? fitObject(attribute.attributes, inner, before ?? null, where, report) : inner;
  switch (attribute.nesting) {
    case "single":
      return isObject(given) ? inside(given, instead, path) : undefined;
    case "list":
    case "set": {
      if (!isList(given) || !given.every(isElement)) return undefined;
      const before = attribute.nesting === "list" && isList(instead) ? instead : [];
      return given.map((inner, at) => inside(inner, before[at], index(path, at)));
    }
    case "map": {
      if (!isObject(given) || !Object.values(given).every(isElement)) return undefined;
      const before = isObject(instead) ? instead : {};
      return Object.fromEntries(
        Object.entries(given).map(([name, inner]) => [name, inside(inner, before[name], key(path, name))]),
      );
    }
  }
};

const isElement = (value: Value): boolean => value === null || isObject(value) || isUnknown(value);

/** Undefined when Terraform can take the value. */
const misfitOf = (attribute: Attribute, given: Value | undefined, path: Path): ValueError | undefined => {
  try {
    write(given, typeOfAttribute(attribute), nowhere, path);
    return undefined;
  } catch (error) {
    if (error instanceof ValueError) return error;
    throw error;
  }
};

const nowhere: Writer = { unknown: () => null, number: () => null, dynamic: () => null };
