/** Anything that can go wrong between us and Pivot. Each message can stand alone in a terminal and holds no secret. */
export abstract class PivotError extends Error {}

export const isPivotError = (error: unknown): error is PivotError => error instanceof PivotError;
