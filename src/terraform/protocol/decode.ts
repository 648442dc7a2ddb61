/** Wire to our words. */
import { ProviderError } from "../diagnostics.js";
import { type Type } from "../values/type.js";
import { decodeJson } from "../values/json.js";
import { decodeMsgpack } from "../values/msgpack.js";
import { isObject, type ObjectValue, type Value } from "../values/value.js";
import { ValueError } from "../values/value-error.js";
import { type DynamicValue } from "./generated/tfplugin6.js";

/** Absent is null. Throws a ProviderError for a value of another type: whose fault that is, nobody here knows. */
export const decodeValue = (wire: DynamicValue | undefined, type: Type): Value => {
  try {
    if (wire && wire.msgpack.length > 0) return decodeMsgpack(wire.msgpack, type);
    if (wire && wire.json.length > 0) return decodeJson(Buffer.from(wire.json).toString("utf8"), type);
    return null;
  } catch (error) {
    throw error instanceof ValueError ? unfit(error) : error;
  }
};

/** The value of a whole object, or null where there is none. */
export const decodeObject = (wire: DynamicValue | undefined, type: Type): ObjectValue | null => {
  const value = decodeValue(wire, type);
  if (value === null || isObject(value)) return value;
  throw unfit(new ValueError([], "expected an object"));
};

/** The value of an object that must be there: a configuration. */
export const decodeConfig = (wire: DynamicValue | undefined, type: Type): ObjectValue => {
  const value = decodeObject(wire, type);
  if (value === null) throw unfit(new ValueError([], "expected a configuration, found null"));
  return value;
};

const unfit = ({ message, path }: ValueError): ProviderError =>
  new ProviderError(
    "A value that this provider cannot take",
    `Terraform sent it, and it does not fit the schema: ${message}.`,
    path,
  );
