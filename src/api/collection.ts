/** The verbs of one collection of Pivot, such as its data cubes. */
import { objectPath } from "./address.js";
import { notUnderstood } from "./answer.js";
import { type Clock } from "./clock.js";
import { beside, isNothing, type Keys, unwrapList, unwrapOne } from "./envelope.js";
import { CollectionMissingError } from "./errors/collection-missing-error.js";
import { isNotFound, PivotHttpError } from "./errors/http-error.js";
import { NameTakenError } from "./errors/name-taken-error.js";
import { UndeletableError } from "./errors/undeletable-error.js";
import { PivotUnreachableError } from "./errors/unreachable-error.js";
import { sameObject } from "./equality.js";
import { type Call, type Exchange } from "./exchange.js";
import { type Log } from "./log.js";
import { createSnapshot } from "./snapshot.js";
import { type Wire } from "./wire.js";

export interface CollectionKeys extends Keys {
  /** Last part of `/api/v1/<path>`. */
  readonly path: string;
  /** Keys of objects that change by themselves: ignored when a list is compared with a single read. */
  readonly volatile: readonly string[];
  /** Texts of an object that must not be in a message, besides those under keys that sound secret. */
  readonly secretsOf?: (object: Wire) => readonly string[];
}

export interface Created {
  /** As Pivot holds it: normalised, defaults filled in. */
  readonly object: Wire;
  /** What the answer has beside the object: `sendEmailStatus`, say. */
  readonly extras: Wire;
}

/** All throw PivotError. */
export interface Collection {
  /** One object, by a request of its own; undefined when it is gone. */
  get(name: string): Promise<Wire | undefined>;
  /**
   * One object, by as few requests as possible: it may be as old as 30 s, but not older than our last write. Lists may
   * hide fields: one that is not `isExpected` is never taken from a list alone.
   */
  read(name: string, isExpected?: (object: Wire) => boolean): Promise<Wire | undefined>;
  list(): Promise<readonly Wire[]>;
  /** Throws NameTakenError when the name is in use. `extras` go beside the object: `sendWelcomeEmail`, say. */
  create(name: string, body: Wire, extras?: Wire): Promise<Created>;
  /** Replaces the whole object. Given what it was `before`, it waits for reads to show the new one. */
  update(name: string, body: Wire, before?: Wire): Promise<Wire>;
  /** That there is none is success. */
  delete(name: string): Promise<void>;
}

export interface Surroundings {
  /** Path of the API: `/api/v1`. */
  readonly root: string;
  readonly exchange: Exchange;
  /** Waits a little, longer after more looks in vain. */
  readonly pause: (earlier: number) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

export const createCollection = (
  { path: lastPart, volatile, secretsOf = () => [], ...keys }: CollectionKeys,
  { root, exchange, pause, clock, log }: Surroundings,
): Collection => {
  const path = `${root}/${lastPart}`;
  /** Whether this server has shown that it has this collection. Until then a 404 says nothing about an object. */
  let isOffered = false;

  const list = async (): Promise<readonly Wire[]> => {
    const call: Call = { method: "GET", path };
    const body = await exchange(call).catch((error: unknown) => {
      throw isNotFound(error) ? new CollectionMissingError(error) : error;
    });
    const objects = unwrapList(body, keys);
    isOffered ||= objects !== undefined;
    if (objects) return objects;
    if (isNothing(body, keys)) return [];
    throw notUnderstood(call, body, `the list "${keys.plural}"`);
  };

  let proof: Promise<unknown> | undefined;
  /** Throws when there is no such collection. One list serves all who ask at the same time. */
  const prove = (): Promise<unknown> => (proof ??= list().finally(() => (proof = undefined)));

  const get = async (name: string): Promise<Wire | undefined> => {
    const call: Call = { method: "GET", path: objectPath(path, name), name };
    let body: unknown;
    try {
      body = await exchange(call);
    } catch (error) {
      if (!isNotFound(error)) throw error;
      // A page that says 404 comes from something in between: ask for what is really there.
      if (!error.fromApi) return (await list()).find((object) => object["name"] === name);
      if (!isOffered) await prove();
      return undefined;
    }
    const object = unwrapOne(body, keys, name);
    isOffered ||= object !== undefined;
    if (object) return object;
    // Nothing, without a 404, is what something in between says, too: ask for what is really there.
    if (isNothing(body, keys)) {
      const listed = (await list()).find((found) => found["name"] === name);
      if (listed || isOffered) return listed;
    }
    throw notUnderstood(call, body, `the object "${keys.singular}"`);
  };

  const snapshot = createSnapshot({ path, get, list, volatile, clock, log });

  const writing = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } finally {
      snapshot.invalidate();
    }
  };

  /** An object that was written may take a while to be seen everywhere: looks again, but not for long. */
  const look = async (name: string, times: number): Promise<Wire | undefined> => {
    for (let earlier = 0; earlier < times; earlier += 1) {
      if (earlier > 0) await pause(earlier);
      const object = await get(name);
      if (object) return object;
    }
    return undefined;
  };

  /**
   * What Pivot holds once the write shows: a clustered Pivot may answer from before it for a moment. The write is
   * done, so nothing that goes wrong here counts: then its own answer is what there is.
   */
  const settled = async (name: string, answer: Wire, before: Wire | undefined): Promise<Wire> => {
    const isStale = (held: Wire): boolean =>
      before !== undefined && sameObject(held, before, volatile) && !sameObject(held, answer, volatile);
    try {
      for (let earlier = 0; earlier < looks; earlier += 1) {
        if (earlier > 0) await pause(earlier);
        const held = await get(name);
        if (held && !isStale(held)) return held;
      }
    } catch (error) {
      log({ level: "warn", message: "written, but not read back", fields: { path, error: String(error) } });
    }
    return answer;
  };

  /** What a write left in Pivot. Where its answer does not say, what was sent stands in for it. */
  const stored = (answer: unknown, sent: Wire, name: string, before?: Wire): Promise<Wire> => {
    const object = unwrapOne(answer, keys, name);
    isOffered ||= object !== undefined;
    return settled(name, object ?? sent, before);
  };

  /**
   * The answer to an update that failed or got lost, when all that was sent is there. In doubt it is not: an object that
   * Pivot writes otherwise than it was sent, or holds secrets that it does not show.
   */
  const carriedOut = async (error: unknown, name: string, sent: Wire): Promise<Wire> => {
    if (!losesAnswer(error)) throw error;
    for (let earlier = 0; earlier < looks; earlier += 1) {
      if (earlier > 0) await pause(earlier);
      // Should the look fail as well, the first error is the one to tell.
      const held = await get(name).catch(() => undefined);
      if (!held) break;
      if (!sameObject(held, sent, [])) continue;
      log({ level: "info", message: "updated, though the answer was lost", fields: { path } });
      return { [keys.singular]: held };
    }
    throw error;
  };

  /** Waits until a delete shows, for the same reason. */
  const gone = async (name: string): Promise<void> => {
    for (let earlier = 0; earlier < looks; earlier += 1) {
      if (earlier > 0) await pause(earlier);
      if (!(await get(name).catch(() => undefined))) return;
    }
  };

  /** Names that this run creates or has created: a Pivot that overwrites would not refuse the second of two. */
  const created = new Set<string>();

  const post = async (name: string, sent: Wire, extras: Wire): Promise<Created> => {
    let repeats = 0;
    try {
      const answer = await exchange({
        method: "POST",
        path,
        name,
        body: { ...extras, [keys.singular]: sent },
        secrets: secretsOf(sent),
        isCreate: true,
        onRepeat: () => (repeats += 1),
      });
      return { object: await stored(answer, sent, name), extras: beside(answer, keys) };
    } catch (error) {
      if (isNotFound(error) && !error.fromApi) throw new CollectionMissingError(error);
      const isRefused = refusesBody(error);
      if (!isRefused && !losesAnswer(error)) throw error;
      // Should the look fail as well, the first error is the one to tell.
      const found = await look(name, isRefused ? 1 : looks).catch(() => undefined);
      if (!found) throw error;
      // There was none before: of a request that was repeated, the first one may have been carried out.
      if (isRefused && repeats === 0) throw new NameTakenError(path, name);
      log({ level: "info", message: "created, though the answer was lost", fields: { path } });
      return { object: found, extras: {} };
    }
  };

  return {
    get,
    list,
    read: (name, isExpected) => snapshot.read(name, isExpected),
    create: (name, body, extras = {}) =>
      writing(async () => {
        if (created.has(name)) throw new NameTakenError(path, name);
        created.add(name);
        try {
          if (await get(name)) throw new NameTakenError(path, name);
          return await post(name, body, extras);
        } catch (error) {
          created.delete(name);
          throw error;
        }
      }),
    update: (name, body, before) =>
      writing(async () => {
        const call: Call = {
          method: "POST",
          path: objectPath(path, name),
          name,
          body: { [keys.singular]: body },
          secrets: [body, ...(before ? [before] : [])].flatMap(secretsOf),
          ...(before && { held: before }),
        };
        const answer = await exchange(call).catch((error: unknown) => carriedOut(error, name, body));
        if (!unwrapOne(answer, keys, name) && !(await look(name, looks)))
          throw notUnderstood(call, answer, `the object "${keys.singular}", and then had none of that name`);
        return stored(answer, body, name, before);
      }),
    delete: (name) =>
      writing(async () => {
        try {
          await exchange({ method: "DELETE", path: objectPath(path, name), name });
          isOffered = true;
          created.delete(name);
          await gone(name);
        } catch (error) {
          if (!(error instanceof PivotHttpError) || ![404, 405, 501].includes(error.status)) throw error;
          // 404 for an object that is there, or a status that says it outright.
          if (await get(name)) throw new UndeletableError(error);
        }
      }),
  };
};

/** How often a written object is looked for. */
const looks = 3;

/** The name is in use, or the body is bad: which of them, Pivot's documents do not say. */
const refusesBody = (error: unknown): boolean =>
  error instanceof PivotHttpError && (error.status === 400 || error.status === 409);

/** Pivot may have acted without our hearing of it. */
const losesAnswer = (error: unknown): boolean =>
  error instanceof PivotUnreachableError
    ? error.failure.kind === "lost"
    : error instanceof PivotHttpError && error.status >= 500;
