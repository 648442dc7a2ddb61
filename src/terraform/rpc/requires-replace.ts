/** The attributes whose change makes another object of it. */
import { type Attributes, isNested } from "../schema.js";
import { typeOfAttribute } from "../schema-type.js";
import { sameValue } from "../values/equality.js";
import { attribute as step, type Path, root } from "../values/path.js";
import { isObject, type ObjectValue } from "../values/value.js";

/** Looks into nested single objects; a change anywhere in a list that says `replaceOnChange` is a change of the list. */
export const requiresReplace = (
  attributes: Attributes,
  prior: ObjectValue,
  planned: ObjectValue,
  path: Path = root,
): readonly Path[] =>
  Object.entries(attributes).flatMap(([name, attribute]): readonly Path[] => {
    const here = step(path, name);
    const [before, after] = [prior[name] ?? null, planned[name] ?? null];
    if (attribute.replaceOnChange && !sameValue(before, after, typeOfAttribute(attribute))) return [here];
    return isNested(attribute) && attribute.nesting === "single" && isObject(before) && isObject(after)
      ? requiresReplace(attribute.attributes, before, after, here)
      : [];
  });
