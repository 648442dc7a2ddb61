/** What the emulator holds. Objects go in and out as copies, so that nobody changes them from outside. */
import { collections, type ListKey } from "./collections.js";
import { type Contents } from "./contents.js";
import { type JsonObject } from "./json.js";

type Objects = ReadonlyMap<string, JsonObject>;

export class Store {
  readonly #objects = new Map<ListKey, Objects>();
  /** What readers still see after a write, and for how many reads. */
  readonly #behind = new Map<ListKey, { readonly objects: Objects; readsLeft: number }>();
  readonly #readLag: number;
  readonly #onChange: () => void;

  /** `readLag`: how many reads of a collection still see it as it was before a write. */
  constructor(readLag: number, onChange: () => void) {
    this.#readLag = readLag;
    this.#onChange = onChange;
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

  put(key: ListKey, name: string, object: JsonObject): void {
    this.#change(key, (objects) => objects.set(name, structuredClone(object)));
  }

  delete(key: ListKey, name: string): void {
    this.#change(key, (objects) => objects.delete(name));
  }

  snapshot(): Required<Contents> {
    // fromEntries loses that every list key is there.
    return Object.fromEntries(collections.map(({ many }) => [many, this.#now(many)])) as Required<Contents>;
  }

  /** Everything at once, without lag. */
  replace(contents: Contents): void {
    this.#behind.clear();
    for (const { many } of collections)
      this.#objects.set(
        many,
        new Map(structuredClone(contents[many] ?? []).map((object) => [String(object["name"]), object])),
      );
    this.#onChange();
  }

  #now(key: ListKey): readonly JsonObject[] {
    return structuredClone([...(this.#objects.get(key)?.values() ?? [])]);
  }

  #change(key: ListKey, change: (objects: Map<string, JsonObject>) => void): void {
    const before: Objects = this.#objects.get(key) ?? new Map<string, JsonObject>();
    const after = new Map(before);
    change(after);
    this.#objects.set(key, after);
    if (this.#readLag > 0)
      this.#behind.set(key, {
        objects: this.#behind.get(key)?.objects ?? before,
        readsLeft: this.#readLag,
      });
    this.#onChange();
  }
}
