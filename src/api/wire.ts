/** An object as Pivot sends and takes it. Unknown fields are kept and sent back. */
export type Wire = Readonly<Record<string, unknown>>;

export const isWire = (value: unknown): value is Wire =>
  typeof value === "object" && value !== null && !Array.isArray(value);
