/** What must hold between the parts of one object, in forms that several resources use. */
import { knownElements, type Model } from "./model.js";
import { type Problem } from "./problem.js";

export type ModelRule = (model: Model) => readonly Problem[];

/** Elements of these lists have names that are unique together; what differs in case only is as good as certain to confuse. */
export const uniqueTogether =
  (advice: string, ...lists: readonly string[]): ModelRule =>
  (model) => {
    const first = new Map<string, string>();
    return lists.flatMap((list) =>
      knownElements(model[list]).flatMap(([index, { name }]) => {
        if (typeof name !== "string") return [];
        const where = `${list}[${index}] (${JSON.stringify(name)})`;
        const earlier = first.get(name.toLowerCase());
        if (earlier === undefined) {
          first.set(name.toLowerCase(), where);
          return [];
        }
        // The same name twice in one list is reported by the list itself.
        if (earlier.startsWith(list) && earlier.endsWith(`(${JSON.stringify(name)})`)) return [];
        const isSame = earlier.endsWith(`(${JSON.stringify(name)})`);
        return [
          {
            severity: isSame ? "error" : "warning",
            path: [list, index, "name"],
            message: `${JSON.stringify(name)} ${isSame ? "is taken by" : "differs in case alone from"} ${earlier}`,
            advice,
          },
        ];
      }),
    );
  };

export interface OwnNames {
  /** The attribute that holds a name, or a list of names. */
  readonly attribute: string;
  /** The list whose elements have these names. */
  readonly list: string;
  /** How messages say it: `dimension of this cube`. */
  readonly what: string;
  /** A word that stands for none of them. */
  readonly except?: string;
}

/** An attribute names elements of the object's own list. Not judged while a name of the list is known later. */
export const namesItsOwn =
  ({ attribute, list, what, except }: OwnNames): ModelRule =>
  (model) => {
    const elements = model[list];
    if (!Array.isArray(elements)) return [];
    const known = knownElements(elements).map(([, { name }]) => name);
    if (known.length < elements.length || known.some((name) => typeof name !== "string")) return [];
    const value = model[attribute];
    const wanted: readonly (readonly [Problem["path"], unknown])[] = Array.isArray(value)
      ? value.map((name: unknown, index) => [[attribute, index], name])
      : [[[attribute], value]];
    const choice = [...known, ...(except === undefined ? [] : [except])].map((name) => JSON.stringify(name));
    return wanted
      .filter(([, name]) => typeof name === "string" && name !== except && !known.includes(name))
      .map(([path, name]) => ({
        severity: "error",
        path,
        message: `names no ${what}: ${JSON.stringify(name)}`,
        advice: choice.length === 0 ? "The object has none." : `Name one of ${choice.join(", ")}.`,
      }));
  };
