/** What is inside an answer. Versions of Pivot wrap the same object in different ways; all documented ways are read. Pure. */
import { isWire, type Wire } from "./wire.js";

export interface Keys {
  /** The key around one object. */
  readonly singular: string;
  /** The key around a list. */
  readonly plural: string;
}

/** One object, or undefined when there is none to be found. */
export const unwrapOne = (body: unknown, { singular, plural }: Keys, name: string): Wire | undefined => {
  if (Array.isArray(body)) return pick(body, name);
  if (!isWire(body)) return undefined;
  const inner = body[singular];
  if (isWire(inner)) return hasKeys(inner) ? inner : undefined;
  const list = body[plural];
  if (Array.isArray(list)) return pick(list, name);
  return typeof body["name"] === "string" ? body : undefined;
};

/** A list, or undefined when there is none to be found. */
export const unwrapList = (body: unknown, { singular, plural }: Keys): readonly Wire[] | undefined => {
  const list = isWire(body) ? body[plural] : body;
  if (Array.isArray(list)) return list.filter(isWire);
  const one = isWire(body) ? body[singular] : undefined;
  return isWire(one) ? [one] : undefined;
};

/** An answer that says "there is none" without a 404: `null`, `{}`, `[]`, or these in an envelope. */
export const isNothing = (body: unknown, { singular, plural }: Keys): boolean => {
  if (isWire(body) && hasKeys(body)) {
    const inner = [singular, plural].filter((key) => key in body).map((key) => body[key]);
    return inner.length > 0 && inner.every(isEmpty);
  }
  return isEmpty(body);
};

/** What an answer has beside its object: `status`, `message`, `sendEmailStatus`. */
export const beside = (body: unknown, { singular, plural }: Keys): Wire => {
  if (!isWire(body)) return {};
  const isBare = typeof body["name"] === "string" && !(singular in body || plural in body);
  if (isBare) return {};
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== singular && key !== plural));
};

/** Whether an answer with status 2xx is a no all the same: a text `error`, or a `status` that is not ok. */
export const saysNo = (body: unknown, name?: string): boolean => {
  if (!isWire(body)) return false;
  if (typeof body["error"] === "string") return true;
  // Without an envelope, the status is the object's own.
  if (name !== undefined && body["name"] === name) return false;
  const status = body["status"];
  if (status === undefined || status === null) return false;
  return typeof status !== "string" || status.toLowerCase() !== "ok";
};

const pick = (list: readonly unknown[], name: string): Wire | undefined => {
  const objects = list.filter(isWire).filter(hasKeys);
  return objects.find((object) => object["name"] === name) ?? (objects.length === 1 ? objects[0] : undefined);
};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) ? value.length === 0 : isWire(value) && !hasKeys(value));

const hasKeys = (object: Wire): boolean => Object.keys(object).length > 0;
