/** Looking up one object by its name, and listing those that fit filters, for any definition. */
import {
  type Attribute,
  type Attributes,
  camelCase,
  later,
  plural,
  readWire,
  type ResourceDefinition,
  sameDuration,
} from "../definition/index.js";
import { type DataSource, type ObjectValue } from "../terraform/index.js";
import { explained, notThere } from "./diagnostics.js";
import { dataSourceAttributes, dataSourceSchema, filters, listAttributes } from "./schema.js";
import { type Sessions } from "./session.js";
import { modelOf, nameOf, valueOf } from "./values.js";

export const lookUpByName = (definition: ResourceDefinition, sessions: Sessions): DataSource => {
  const attributes = dataSourceAttributes(definition);
  return {
    schema: dataSourceSchema(definition, attributes),
    read: ({ config }) => {
      const name = nameOf(config);
      return explained(definition, "read", name, async () => {
        const wire = await sessions.needed().collection(definition).read(name);
        if (wire === undefined) throw notThere(definition, name);
        return valueOf(attributes, readWire({ ...definition, attributes }, wire));
      });
    },
  };
};

export const listByFilters = (definition: ResourceDefinition, sessions: Sessions): DataSource => {
  const attributes = listAttributes(definition);
  const inner = dataSourceAttributes(definition);
  const list = camelCase(plural(definition.name));
  return {
    schema: dataSourceSchema(definition, attributes),
    read: ({ config }) =>
      explained(definition, "list", undefined, async () => {
        const wires = await sessions.needed().collection(definition).list();
        const objects = wires.map((wire) => readWire({ ...definition, attributes: inner }, wire));
        const offered = filters(definition.attributes);
        const wanted = wantedOf(offered, config);
        const fitting = objects
          .filter((object) => wanted.every(([name, value]) => fits(offered[name], value, object[name])))
          .sort((a, b) => (String(a["name"]) < String(b["name"]) ? -1 : 1));
        return { ...valueOf(attributes, { ...Object.fromEntries(wanted), [list]: fitting }) };
      }),
  };
};

/** The filters that the configuration sets. */
const wantedOf = (attributes: Attributes, config: ObjectValue): readonly (readonly [string, unknown])[] =>
  Object.entries(modelOf(attributes, config)).filter(([, value]) => value !== undefined && value !== later);

/** Whether what Pivot holds is what a filter asks for, as the sentence of the filter says it. */
const fits = (filter: Attribute | undefined, wanted: unknown, held: unknown): boolean => {
  if (Array.isArray(wanted)) return wanted.every((entry) => Array.isArray(held) && held.includes(entry));
  if (typeof wanted === "boolean") return wanted === (held ?? false);
  if (filter?.kind === "string" && filter.duration && typeof wanted === "string")
    return typeof held === "string" && sameDuration(wanted, held);
  return wanted === held;
};
