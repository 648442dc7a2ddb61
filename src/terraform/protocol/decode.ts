/** Wire to our words. */
import { type Type } from "../values/type.js";
import { decodeJson } from "../values/json.js";
import { decodeMsgpack } from "../values/msgpack.js";
import { isObject, type ObjectValue, type Value } from "../values/value.js";
import { ValueError } from "../values/value-error.js";
import { type DynamicValue } from "./generated/tfplugin6.js";

/** Absent is null. Throws a ValueError for a value of another type. */
export const decodeValue = (wire: DynamicValue | undefined, type: Type): Value => {
  if (wire && wire.msgpack.length > 0) return decodeMsgpack(wire.msgpack, type);
  if (wire && wire.json.length > 0) return decodeJson(Buffer.from(wire.json).toString("utf8"), type);
  return null;
};

/** The value of a whole object, or null where there is none. */
export const decodeObject = (wire: DynamicValue | undefined, type: Type): ObjectValue | null => {
  const value = decodeValue(wire, type);
  if (value === null || isObject(value)) return value;
  throw new ValueError([], "expected an object");
};

/** The value of an object that must be there: a configuration. */
export const decodeConfig = (wire: DynamicValue | undefined, type: Type): ObjectValue => {
  const value = decodeObject(wire, type);
  if (value === null) throw new ValueError([], "expected a configuration, found null");
  return value;
};
