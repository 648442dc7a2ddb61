/** Is a configuration right? Serves the three calls that ask it of a resource, a data source and an ephemeral resource. */
import { type Diagnostics } from "../diagnostics.js";
import { type ValidateRequest } from "../provider.js";
import { type Attributes, isNested, type Schema } from "../schema.js";
import { attribute as step, formatPath, index, key, type Path, root } from "../values/path.js";
import { bare, isList, isObject, type ObjectValue, type Value } from "../values/value.js";
import { attempt } from "./attempt.js";

interface Validated {
  readonly schema: Schema;
  validate?(request: ValidateRequest): Promise<void>;
}

/** @param writeOnlyAllowed Whether this Terraform (1.11 or later) keeps write-only values out of plan and state. */
export const validateConfig = async (
  of: Validated,
  config: ObjectValue,
  writeOnlyAllowed: boolean,
  diagnostics: Diagnostics,
): Promise<void> => {
  if (!writeOnlyAllowed) {
    for (const path of writeOnlyValues(of.schema.attributes, config)) {
      diagnostics.error(
        "Terraform 1.11 or later is needed",
        `${formatPath(path)} is write-only: a secret that is in no plan and no state. This version of Terraform cannot ` +
          "keep it out of them. Upgrade Terraform, or leave the attribute out.",
        path,
      );
    }
  }
  await attempt(diagnostics, () => of.validate?.({ config, diagnostics }));
};

const writeOnlyValues = (attributes: Attributes, value: Value, path: Path = root): readonly Path[] => {
  if (!isObject(value)) return [];
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const inner = value[name] ?? null;
    const here = step(path, name);
    if (bare(inner) === null) return [];
    if (attribute.writeOnly) return [here];
    if (!isNested(attribute)) return [];
    const inside = (element: Value, where: Path): readonly Path[] =>
      writeOnlyValues(attribute.attributes, element, where);
    if (isList(inner)) return inner.flatMap((element, at) => inside(element, index(here, at)));
    if (attribute.nesting === "map" && isObject(inner)) {
      return Object.entries(inner).flatMap(([at, element]) => inside(element, key(here, at)));
    }
    return inside(inner, here);
  });
};
