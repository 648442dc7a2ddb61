/**
 * Terraform values to and from the plain shape that both codecs share: only unknown, numbers and dynamic values are
 * written differently in msgpack and JSON, and each codec says how.
 */
import { attribute, index, key, type Path } from "./path.js";
import { type Type } from "./type.js";
import { DynamicValue, ExactNumber, isList, isObject, isUnknown, type Unknown, type Value } from "./value.js";
import { isRecord, kindOf, ValueError } from "./value-error.js";

export interface Reader {
  /** Undefined when the raw value is no unknown. */
  unknown(raw: unknown): Unknown | undefined;
  /** Undefined when the raw value is no number. */
  number(raw: unknown): number | ExactNumber | undefined;
  /** Undefined when the raw value is not of the dynamic form. */
  dynamic(raw: unknown): { readonly type: Type; readonly raw: unknown } | undefined;
}

/** The raw value read by its type. Attributes that the type does not know are passed over; those it misses are null. */
export const read = (raw: unknown, type: Type, reader: Reader, path: Path = []): Value => {
  if (raw === null || raw === undefined) return null;
  const unknown = reader.unknown(raw);
  if (unknown) return unknown;
  switch (type.kind) {
    case "string":
      if (typeof raw === "string") return raw;
      break;
    case "bool":
      if (typeof raw === "boolean") return raw;
      break;
    case "number": {
      const number = reader.number(raw);
      if (number !== undefined && isNumber(number)) return number;
      break;
    }
    case "dynamic": {
      const inner = reader.dynamic(raw);
      if (!inner) break;
      const value = read(inner.raw, inner.type, reader, path);
      return inner.type.kind === "dynamic" ? value : new DynamicValue(inner.type, value);
    }
    case "list":
    case "set":
      if (Array.isArray(raw))
        return raw.map((element, at) => read(element, type.element, reader, index(path, at)));
      break;
    case "tuple":
      if (Array.isArray(raw) && raw.length === type.elements.length) {
        return type.elements.map((element, at) => read(raw[at], element, reader, index(path, at)));
      }
      break;
    case "map":
      if (isRecord(raw)) {
        return fromEntries(Object.keys(raw), (name) =>
          read(raw[name], type.element, reader, key(path, name)),
        );
      }
      break;
    case "object":
      if (isRecord(raw)) {
        return fromEntries(Object.keys(type.attributes), (name) => {
          const inner = type.attributes[name];
          return inner ? read(raw[name], inner, reader, attribute(path, name)) : null;
        });
      }
      break;
  }
  const found = typeof raw === "object" && reader.number(raw) !== undefined ? "a number" : kindOf(raw);
  throw new ValueError(path, `expected ${type.kind}, found ${found}`);
};

export interface Writer {
  unknown(value: Unknown, path: Path): unknown;
  number(value: number | ExactNumber): unknown;
  dynamic(type: Type, raw: unknown): unknown;
}

/** The value in raw form. Throws a ValueError where it does not fit its type: that is a bug in the provider. */
export const write = (value: Value | undefined, type: Type, writer: Writer, path: Path = []): unknown => {
  if (value === undefined) throw new ValueError(path, `expected ${type.kind} or null, found nothing at all`);
  if (value === null) return null;
  if (isUnknown(value)) return writer.unknown(value, path);
  switch (type.kind) {
    case "string":
      if (typeof value === "string") return value;
      break;
    case "bool":
      if (typeof value === "boolean") return value;
      break;
    case "number":
      if (isNumber(value)) return writer.number(value);
      break;
    case "dynamic":
      if (value instanceof DynamicValue) {
        return writer.dynamic(value.type, write(value.value, value.type, writer, path));
      }
      break;
    case "list":
    case "set":
      if (isList(value))
        return value.map((element, at) => write(element, type.element, writer, index(path, at)));
      break;
    case "tuple":
      if (isList(value) && value.length === type.elements.length) {
        return type.elements.map((element, at) => write(value[at], element, writer, index(path, at)));
      }
      break;
    case "map":
      if (isObject(value)) {
        return fromEntries(Object.keys(value), (name) =>
          write(value[name], type.element, writer, key(path, name)),
        );
      }
      break;
    case "object":
      if (isObject(value)) {
        const stranger = Object.keys(value).find((name) => !Object.hasOwn(type.attributes, name));
        if (stranger !== undefined)
          throw new ValueError(attribute(path, stranger), "no such attribute in the schema");
        return fromEntries(Object.keys(type.attributes), (name) => {
          const inner = type.attributes[name];
          return inner ? write(value[name], inner, writer, attribute(path, name)) : null;
        });
      }
      break;
  }
  throw new ValueError(path, `expected ${type.kind}, found ${kindOf(value)}`);
};

/** Terraform's core dies of NaN, and can write no state that has an infinity in it. */
const isNumber = (value: Value): value is number | ExactNumber =>
  typeof value === "number" ? Number.isFinite(value) : value instanceof ExactNumber;

/** Safe for any name: `__proto__` is a key like others. */
const fromEntries = <T>(names: readonly string[], value: (name: string) => T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, value(name)]));
