/** Names within a data cube, as Pivot's open-source ancestors judge them. */
import { type JsonObject, objectsIn } from "../json.js";
import { Refusal } from "../refusal.js";
import { type Switches } from "../switches.js";

/** Throws a Refusal for a name that an ancestor would not take. */
export const checkMemberNames = (cube: JsonObject, { memberNames }: Switches): void => {
  if (memberNames === "unchecked") return;
  const namesIn = (list: unknown): readonly string[] => objectsIn(list).map(({ name }) => String(name));
  const dimensions = namesIn(cube["dimensions"]);
  const members = [...dimensions, ...namesIn(cube["measures"])];
  for (const name of [String(cube["name"]), ...members]) {
    if (/^[\w.~-]+$/.test(name)) continue;
    const proposal = name.replace(/[^\w.~-]+/g, "_");
    throw new Refusal(400, `'${name}' is not a URL safe name. Try '${proposal}' instead?`);
  }
  const lower = members.map((name) => name.toLowerCase());
  const twice = members.find((_, i) => lower.indexOf(lower[i] ?? "") < i);
  if (twice !== undefined) throw new Refusal(400, `DataCube has two members with the name '${twice}'`);
  const special = cube["specialTimeDimension"];
  if (special !== "!NONE" && !dimensions.some((name) => name === special))
    throw new Refusal(400, `DataCube.specialTimeDimension can not have value '${String(special)}'`);
};
