/** The usual verbs for any collection: a request in, an answer out, no HTTP. */
import { type Collection, collections, type CollectionPath } from "./collections.js";
import { listAnswer, readAnswer, writeAnswer } from "./envelopes.js";
import { isObject, type JsonObject } from "./json.js";
import { conform, withNulls } from "./models.js";
import { dependantsOf, referencesOf } from "./references.js";
import { Refusal } from "./refusal.js";
import { type Store } from "./store.js";
import { type Switches } from "./switches.js";

export interface Request {
  readonly method: string;
  /** Decoded parts of the path below `/api/v1`. */
  readonly parts: readonly string[];
  readonly body: unknown;
}

/** A body that is text is the HTML of the user interface; `undefined` is empty. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Surroundings {
  readonly store: Store;
  readonly switches: Switches;
  readonly absent: readonly CollectionPath[];
  /** Later at each call. */
  readonly now: () => Date;
}

/** What a path gets that the API does not have: the user interface answers. */
export const userInterface = (status: number): Answer => ({
  status,
  body: '<!doctype html><html><head><title>Pivot</title></head><body><div id="root"></div></body></html>',
});

export const answer = (request: Request, surroundings: Surroundings): Answer => {
  try {
    return route(request, surroundings);
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: { error: error.explanation } };
    throw error;
  }
};

const route = ({ method, parts, body }: Request, surroundings: Surroundings): Answer => {
  const [path, name, ...rest] = parts;
  const collection = collections.find((candidate) => candidate.path === path);
  if (!collection || rest.length > 0) return userInterface(404);
  if (surroundings.absent.includes(collection.path)) return nowhere(surroundings.switches);
  const its = spelled(collection, name ?? "", surroundings.switches);
  switch (`${method} ${name === undefined ? "all" : "one"}`) {
    case "GET all":
      return list(collection, surroundings);
    case "GET one":
      return read(collection, its, surroundings);
    case "POST all":
      return create(collection, body, surroundings);
    case "POST one":
      return update(collection, its, body, surroundings);
    case "DELETE one":
      return remove(collection, its, surroundings);
    default:
      return userInterface(404);
  }
};

/** Nothing is known of this collection. */
const nowhere = ({ missingCollection }: Switches): Answer => {
  if (missingCollection === "html") return userInterface(404);
  throw new Refusal(404, "Not found.");
};

/** A name as it is kept. */
const spelled = ({ ofUsers }: Collection, name: string, { userNames }: Switches): string =>
  ofUsers && userNames === "lowerCase" ? name.toLowerCase() : name;

const list = (collection: Collection, { store, switches, now }: Surroundings): Answer => {
  const objects = store.read(collection.many).map((object) => show(collection, object, switches, true, now));
  return { status: 200, body: listAnswer(collection, objects, switches) };
};

const read = (collection: Collection, name: string, { store, switches, now }: Surroundings): Answer => {
  const object = store.read(collection.many).find((candidate) => candidate["name"] === name);
  if (!object) return nothing(collection, switches);
  return {
    status: 200,
    body: readAnswer(collection, show(collection, object, switches, true, now), switches),
  };
};

const nothing = (collection: Collection, switches: Switches): Answer => {
  switch (switches.readMissing) {
    case "404":
      throw notFound(collection, switches);
    case "null":
      return { status: 200, body: null };
    case "emptyObject":
      return { status: 200, body: {} };
    case "emptyList":
      return { status: 200, body: [] };
  }
};

const create = (collection: Collection, body: unknown, surroundings: Surroundings): Answer => {
  const { store, switches } = surroundings;
  const sent = unwrap(collection, body, switches);
  const name = nameOf(collection, sent);
  const existing = store.get(collection.many, name);
  if (existing && switches.createExisting !== "overwrite") throw taken(collection, name, switches);
  const beside = isObject(body) ? collection.behaviour.onCreate?.(body, switches) : undefined;
  return write(collection, name, sent, existing, "Created successfully", surroundings, beside);
};

const update = (collection: Collection, name: string, body: unknown, surroundings: Surroundings): Answer => {
  const { store, switches } = surroundings;
  const existing = store.get(collection.many, name);
  if (!existing && switches.updateMissing === "refuse") throw notFound(collection, switches);
  const sent = unwrap(collection, body, switches);
  const merged = switches.update === "merge" && !collection.onlyReplaced ? { ...existing, ...sent } : sent;
  const given = nameOf(collection, merged);
  if (given === name) return write(collection, name, merged, existing, "Updated successfully", surroundings);
  switch (switches.otherName) {
    case "refuse":
      throw new Refusal(400, `The name '${given}' differs from the name in the path, '${name}'.`);
    case "ignore":
      return write(collection, name, { ...merged, name }, existing, "Updated successfully", surroundings);
    case "rename": {
      collection.behaviour.guard?.(name, switches);
      if (store.get(collection.many, given)) throw taken(collection, given, switches);
      const answer = write(collection, given, merged, existing, "Updated successfully", surroundings);
      store.delete(collection.many, name);
      return answer;
    }
  }
};

const write = (
  collection: Collection,
  name: string,
  sent: JsonObject,
  previous: JsonObject | undefined,
  message: string,
  surroundings: Surroundings,
  beside: JsonObject = {},
): Answer => {
  const { store, switches, now } = surroundings;
  collection.behaviour.guard?.(name, switches);
  const kept = normalise(collection, sent, switches, previous);
  checkReferences(collection, kept, surroundings);
  store.put(collection.many, name, kept);
  const body = writeAnswer(collection, message, show(collection, kept, switches, false, now), switches);
  return { status: 200, body: isObject(body) ? { ...beside, ...body } : body };
};

const remove = (collection: Collection, name: string, { store, switches }: Surroundings): Answer => {
  if (switches.delete === "documented" && collection.onlyReplaced) return userInterface(404);
  if (switches.delete === "refuse404") throw new Refusal(404, "Not found.");
  if (switches.delete === "refuse405") throw new Refusal(405, "Method not allowed.");
  const done = { status: 200, body: { status: "ok", message: "Deleted successfully" } };
  if (!store.get(collection.many, name)) {
    if (switches.deleteMissing === "ok") return done;
    throw notFound(collection, switches);
  }
  collection.behaviour.guard?.(name, switches);
  release(collection, name, { store, switches });
  store.delete(collection.many, name);
  return done;
};

/** The object as it is kept. Throws a Refusal when it is not valid. */
export const normalise = (
  { model, behaviour }: Collection,
  sent: JsonObject,
  switches: Switches,
  previous?: JsonObject,
): JsonObject => conform(model, behaviour.keep?.(sent, switches, previous) ?? sent, switches);

const show = (
  { behaviour, model }: Collection,
  object: JsonObject,
  switches: Switches,
  reading: boolean,
  now: () => Date,
): JsonObject => {
  const whole = switches.absentFields === "null" ? withNulls(model, object) : object;
  const shown = behaviour.show?.(whole, switches, reading, now) ?? whole;
  return switches.sets === "reversed" ? withSetsReversed(shown) : shown;
};

/** Keys of lists whose order means nothing. */
const sets: readonly string[] = ["permissions", "roles", "users", "externalEmails"];

const withSetsReversed = (object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).map(([key, value]) => {
      if (sets.includes(key) && Array.isArray(value)) return [key, [...(value as unknown[])].reverse()];
      return [key, isObject(value) ? withSetsReversed(value) : value];
    }),
  );

const unwrap = (collection: Collection, body: unknown, switches: Switches): JsonObject => {
  const { one } = collection;
  const sent = isObject(body) ? body[one] : undefined;
  if (!isObject(sent)) throw new Refusal(400, `The body must be an object with the key '${one}'.`);
  const { name } = sent;
  return typeof name === "string" ? { ...sent, name: spelled(collection, name, switches) } : sent;
};

const nameOf = ({ model }: Collection, { name }: JsonObject): string => {
  if (typeof name !== "string" || name === "") throw new Refusal(400, `${model}.name must be defined`);
  return name;
};

const notFound = ({ missing }: Collection, { notFound }: Switches): Refusal =>
  new Refusal(404, notFound === "generic" ? "Not found." : missing);

const taken = ({ one }: Collection, name: string, { createExisting }: Switches): Refusal =>
  new Refusal(createExisting === "refuse409" ? 409 : 400, `The ${one} '${name}' already exists.`);

/** What an absent collection would hold is managed elsewhere, so it is not asked for. */
const checkReferences = (
  { model, many }: Collection,
  object: JsonObject,
  { store, switches, absent }: Surroundings,
): void => {
  if (switches.references === "unchecked") return;
  const present = collections.filter(({ path }) => !absent.includes(path));
  for (const { to, name, part } of referencesOf(many, object, switches.references === "strict")) {
    const target = present.find((candidate) => candidate.many === to);
    if (!target) continue;
    const isThere = part ? part.names(store.all(to)).includes(name) : store.get(to, String(name));
    if (!isThere) {
      const what = `the ${part?.word ?? target.one} '${String(name)}'`;
      throw new Refusal(400, `${model} refers to ${what}, which does not exist.`);
    }
  }
};

/** What becomes of the objects that need the one that is deleted. A user who loses a role stays. */
const release = (
  { one, many }: Collection,
  name: string,
  { store, switches }: Pick<Surroundings, "store" | "switches">,
): void => {
  if (switches.deleteReferenced === "allow") return;
  for (const { key, object } of dependantsOf(many, name, (key) => store.all(key))) {
    const its = String(object["name"]);
    const holder = collections.find((candidate) => candidate.many === key);
    if (!holder) continue;
    if (switches.deleteReferenced === "refuse")
      throw new Refusal(400, `The ${one} '${name}' is used by the ${holder.one} '${its}'.`);
    const { roles } = object;
    if (key === "users" && Array.isArray(roles))
      store.put(key, its, { ...object, roles: roles.filter((role) => role !== name) });
    else {
      release(holder, its, { store, switches });
      store.delete(key, its);
    }
  }
};
