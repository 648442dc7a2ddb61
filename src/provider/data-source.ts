/** Looking up one object by its name, for any definition. */
import { readWire, type ResourceDefinition } from "../definition/index.js";
import { type DataSource } from "../terraform/index.js";
import { explained, notThere } from "./diagnostics.js";
import { dataSourceSchema, lookedUp } from "./schema.js";
import { type Session } from "./session.js";
import { valueOf } from "./values.js";

export const lookUpByName = (definition: ResourceDefinition, session: () => Session): DataSource => {
  const attributes = lookedUp(definition.attributes);
  return {
    schema: dataSourceSchema(definition),
    read: ({ config }) => {
      const name = String(config["name"]);
      return explained(definition, "read", name, async () => {
        const wire = await session().collection(definition).read(name);
        if (wire === undefined) throw notThere(definition, name);
        return valueOf(attributes, readWire({ ...definition, attributes }, wire));
      });
    },
  };
};
