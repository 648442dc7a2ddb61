/**
 * Reads that cost a request per collection, not per object: once several names are wanted, one list serves them all,
 * provided that lists and single reads agree here.
 */
import { type Clock } from "./clock.js";
import { sameObject } from "./equality.js";
import { isAccessRefused } from "./errors/access-error.js";
import { isStopped } from "./errors/stopped-error.js";
import { type Log } from "./log.js";
import { type Wire } from "./wire.js";

/** As many names are read one by one; the next one asks for the list. */
const singleReads = 3;
/** Milliseconds for which what was read may be used again. */
const freshness = 30_000;

type Found = Wire | undefined;
type Listed = ReadonlyMap<string, Wire>;

/** What was read since the last write, or in the last while. A read begun before a write is not shared after it. */
interface Reads {
  readonly until: number;
  readonly singles: Map<string, Promise<Found>>;
  listed?: Promise<Listed | undefined>;
}

export interface Snapshot {
  /** Undefined: there is none of that name. What a list has, and is not `isExpected`, is read alone as well. */
  read(name: string, isExpected?: (object: Wire) => boolean): Promise<Found>;
  /** To be called after every write. */
  invalidate(): void;
}

export interface SnapshotOptions {
  /** Path of the collection, for the log. */
  readonly path: string;
  readonly get: (name: string) => Promise<Found>;
  readonly list: () => Promise<readonly Wire[]>;
  /** Keys of objects that change by themselves. */
  readonly volatile: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
}

export const createSnapshot = ({ path, get, list, volatile, clock, log }: SnapshotOptions): Snapshot => {
  const begin = (): Reads => ({ until: clock.now() + freshness, singles: new Map() });
  let current = begin();
  /** Lists that differ from single reads once are not used again. */
  let isTrusted = true;

  const distrust = (reason: string): void => {
    isTrusted = false;
    log({ level: "info", message: "objects are read one by one", fields: { path, reason } });
  };

  const single = (name: string, { singles }: Reads): Promise<Found> => {
    const known = singles.get(name);
    if (known) return known;
    const reading = get(name);
    singles.set(name, reading);
    // A failure is for those who wait now; the next one asks again.
    reading.catch(() => singles.delete(name));
    return reading;
  };

  /** What was read one by one; failures left out. */
  const readAlone = async ({ singles }: Reads) => {
    const outcomes = await Promise.allSettled(
      [...singles].map(async ([name, reading]) => ({ name, object: await reading })),
    );
    return outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  };

  /** The list, once it has stood the comparison with what was read one by one; undefined when it is of no use. */
  const compared = async (reads: Reads): Promise<Listed | undefined> => {
    let objects: readonly Wire[];
    try {
      objects = await list();
    } catch (error) {
      if (isAccessRefused(error) || isStopped(error)) throw error;
      distrust("the list failed");
      return undefined;
    }
    const listed = new Map(
      objects.flatMap((object) => (typeof object["name"] === "string" ? [[object["name"], object]] : [])),
    );
    let alone = await readAlone(reads);
    const [first] = listed.keys();
    if (first !== undefined && !alone.some(isThere)) {
      // All of them are gone, which compares to nothing: one that should be there is read.
      await single(first, reads).catch(() => undefined);
      alone = await readAlone(reads);
    }
    const isCompared = listed.size === 0 || alone.some(isThere);
    if (isCompared && alone.every(({ name, object }) => agrees(object, listed.get(name), volatile)))
      return listed;
    distrust("the list differs from single reads");
    return undefined;
  };

  return {
    read: async (name, isExpected = () => true) => {
      if (clock.now() >= current.until) current = begin();
      const reads = current;
      if (!isTrusted || reads.singles.has(name)) return single(name, reads);
      if (!reads.listed && reads.singles.size < singleReads) return single(name, reads);
      reads.listed ??= compared(reads);
      const listed = await reads.listed;
      const object = listed?.get(name);
      if (object && isExpected(object)) return object;
      // Only a read of its own may say that something is gone, or has changed.
      const alone = await single(name, reads);
      if (listed && alone && !agrees(alone, object, volatile))
        distrust(object ? "the list differs from single reads" : "the list is not complete");
      return alone;
    },
    invalidate: () => {
      current = begin();
    },
  };
};

const isThere = ({ object }: { readonly object: Found }): boolean => object !== undefined;

const agrees = (single: Found, listed: Found, volatile: readonly string[]): boolean =>
  single && listed ? sameObject(single, listed, volatile) : single === listed;
