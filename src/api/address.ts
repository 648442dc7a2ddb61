/** Where things are: the endpoint as users write it, and the paths below it. Pure. */
import { PivotNameError } from "./errors/name-error.js";

export interface Address {
  /** For people: without credentials. */
  readonly endpoint: string;
  readonly origin: string;
  /** Path of the API below the origin: `/api/v1`, or `/pivot/api/v1`. */
  readonly root: string;
  /** `user:password`, when the endpoint carries it. */
  readonly credentials?: string;
}

/** Tolerates trailing slashes, and the `/api/v1` that is in every example of Pivot's documents. */
export const addressOf = (endpoint: string): Address => {
  const { origin, pathname, username, password } = new URL(endpoint);
  const prefix = pathname.replace(/\/+$/, "").replace(/\/api\/v1$/, "");
  return {
    endpoint: `${origin}${prefix}`,
    origin,
    root: `${prefix}/api/v1`,
    ...(username !== "" && {
      credentials: `${decoded(username)}:${decoded(password)}`,
    }),
  };
};

/** A part of a URL; one that is not well encoded is taken as it is. */
export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The path of one object. Throws PivotNameError on names that would address something else. */
export const objectPath = (collectionPath: string, name: string): string => {
  // The last two are steps through a path, however they are encoded; half a surrogate pair has no encoding.
  if (name === "" || name === "." || name === ".." || /\p{Surrogate}/u.test(name))
    throw new PivotNameError(collectionPath, name);
  return `${collectionPath}/${encodeURIComponent(name)}`;
};
