/** Types in cty's JSON notation: `"string"`, `["list","string"]`, `["object",{"name":"string"}]`. */
import * as types from "./type.js";
import { type Type } from "./type.js";

export type TypeJson = string | readonly [string, unknown, ...unknown[]];

export const typeToJson = (type: Type): TypeJson => {
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
    case "dynamic":
      return type.kind;
    case "list":
    case "set":
    case "map":
      return [type.kind, typeToJson(type.element)];
    case "tuple":
      return ["tuple", type.elements.map(typeToJson)];
    case "object":
      return ["object", sorted(mapValues(type.attributes, typeToJson))];
  }
};

/** Whether two types are the same, in whatever order their attributes are written. */
export const sameType = (a: Type, b: Type): boolean =>
  JSON.stringify(typeToJson(a)) === JSON.stringify(typeToJson(b));

/** Reads what `typeToJson` writes, and objects with a list of optional attributes. Throws on anything else. */
export const typeFromJson = (json: unknown): Type => {
  if (json === "string" || json === "number" || json === "bool" || json === "dynamic") return types[json];
  if (Array.isArray(json)) {
    const [kind, inner] = json as readonly unknown[];
    if (kind === "list" || kind === "set" || kind === "map") return types[kind](typeFromJson(inner));
    if (kind === "tuple" && Array.isArray(inner)) return types.tuple(inner.map(typeFromJson));
    if (kind === "object" && typeof inner === "object" && inner !== null) {
      return types.object(mapValues(inner, typeFromJson));
    }
  }
  throw new TypeError(`not a Terraform type: ${JSON.stringify(json)}`);
};

/** In Terraform's own order. */
const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

// Each caller converts what it has just checked to hold.
const mapValues = <To>(from: object, convert: (value: never) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, convert(value as never)]));
