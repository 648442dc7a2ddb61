/** Looking up one object by its name, and listing those that fit filters, for any definition. */
import {
  type Attributes,
  camelCase,
  later,
  plural,
  readWire,
  type ResourceDefinition,
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
        const wanted = wantedOf(filters(definition.attributes), config);
        const fitting = objects
          .filter((object) => wanted.every(([name, value]) => object[name] === value))
          .sort((a, b) => (String(a["name"]) < String(b["name"]) ? -1 : 1));
        return { ...valueOf(attributes, { ...Object.fromEntries(wanted), [list]: fitting }) };
      }),
  };
};

/** The filters that the configuration sets. */
const wantedOf = (attributes: Attributes, config: ObjectValue): readonly (readonly [string, unknown])[] =>
  Object.entries(modelOf(attributes, config)).filter(([, value]) => value !== undefined && value !== later);
