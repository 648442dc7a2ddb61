/** What must hold between the parts of one object, in forms that several resources use. */
import { knownElements, type Model } from "./model.js";
import { type Problem } from "./problem.js";

export type ModelRule = (model: Model) => readonly Problem[];

/** Elements of these lists are better told apart by their names, whatever their list and the case of letters. */
export const uniqueTogether =
  (advice: string, ...lists: readonly string[]): ModelRule =>
  (model) => {
    const first = new Map<string, { readonly list: string; readonly index: number; readonly name: string }>();
    return lists.flatMap((list) =>
      knownElements(model[list]).flatMap(([index, { name }]): readonly Problem[] => {
        if (typeof name !== "string") return [];
        const earlier = first.get(name.toLowerCase());
        if (earlier === undefined) first.set(name.toLowerCase(), { list, index, name });
        // The same name twice in one list is reported by the list itself.
        if (earlier === undefined || (earlier.list === list && earlier.name === name)) return [];
        const how = earlier.name === name ? "is also the name of" : "differs in case alone from";
        return [
          {
            severity: "warning",
            path: [list, index, "name"],
            message: `${JSON.stringify(name)} ${how} ${earlier.list}[${earlier.index}] (${JSON.stringify(earlier.name)})`,
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
