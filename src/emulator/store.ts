/** What the emulator holds. Objects go in and out as copies, so that nobody changes them from outside. */
import { collections, type ListKey } from "./collections.js";
import { type Contents } from "./contents.js";
import { type JsonObject } from "./json.js";

type Objects = ReadonlyMap<string, JsonObject>;
type Everything = ReadonlyMap<ListKey, Objects>;

export class Store {
  #objects: Everything = new Map();
  /** What readers still see after a write, and for how many reads. */
  readonly #behind = new Map<ListKey, { readonly objects: Objects; readsLeft: number }>();
  readonly #readLag: number;
  readonly #save: ((contents: Contents) => void) | undefined;

  /**
   * @param readLag How many reads of a collection still see it as it was before a write.
   * @param save Told of what there would be after a change; when it throws, there is no change.
   */
  constructor(readLag: number, save?: (contents: Contents) => void) {
    this.#readLag = readLag;
    this.#save = save;
  }

  /** A collection as a reader sees it, which may be late. */
  read(key: ListKey): readonly JsonObject[] {
    const behind = this.#behind.get(key);
    if (behind === undefined) return this.#now(key);
    if (--behind.readsLeft <= 0) this.#behind.delete(key);
    return structuredClone([...behind.objects.values()]);
  }

  /** An object as it truly is now. */
  get(key: ListKey, name: string): JsonObject | undefined {
    return structuredClone(this.#objects.get(key)?.get(name));
  }

  /** A collection as it truly is now. */
  all(key: ListKey): readonly JsonObject[] {
    return this.#now(key);
  }

  put(key: ListKey, name: string, object: JsonObject): void {
    this.#change(key, (objects) => objects.set(name, structuredClone(object)));
  }

  delete(key: ListKey, name: string): void {
    this.#change(key, (objects) => objects.delete(name));
  }

  snapshot(): Required<Contents> {
    return structuredClone(contentsOf(this.#objects));
  }

  /** Everything at once, without lag. */
  replace(contents: Contents): void {
    this.#commit(
      new Map(
        collections.map(({ many }) => [
          many,
          new Map(structuredClone(contents[many] ?? []).map((object) => [String(object["name"]), object])),
        ]),
      ),
    );
    this.#behind.clear();
  }

  #now(key: ListKey): readonly JsonObject[] {
    return structuredClone([...(this.#objects.get(key)?.values() ?? [])]);
  }

  #change(key: ListKey, change: (objects: Map<string, JsonObject>) => void): void {
    const before: Objects = this.#objects.get(key) ?? new Map<string, JsonObject>();
    const after = new Map(before);
    change(after);
    this.#commit(new Map(this.#objects).set(key, after));
    if (this.#readLag > 0)
      this.#behind.set(key, {
        objects: this.#behind.get(key)?.objects ?? before,
        readsLeft: this.#readLag,
      });
  }

  #commit(objects: Everything): void {
    this.#save?.(contentsOf(objects));
    this.#objects = objects;
  }
}

const contentsOf = (everything: Everything): Required<Contents> => {
  const lists = collections.map(({ many }): readonly [ListKey, readonly JsonObject[]] => [
    many,
    [...(everything.get(many)?.values() ?? [])],
  ]);
  // fromEntries loses that every list key is there.
  return Object.fromEntries(lists) as Required<Contents>;
};
