import { formatPath, type Path } from "./path.js";

/** A value does not fit the type that it is read or written by. */
export class ValueError extends Error {
  override readonly name = "ValueError";

  constructor(
    readonly path: Path,
    readonly expectation: string,
  ) {
    super(`${path.length === 0 ? "the value" : formatPath(path)}: ${expectation}`);
  }
}

/** An object of keys and values, and not one that stands for a number or for bytes. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** What a value is, for a message; never its contents, which may be secret. */
export const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  return isRecord(value) ? "an object" : `a ${value.constructor.name}`;
};
