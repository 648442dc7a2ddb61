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
