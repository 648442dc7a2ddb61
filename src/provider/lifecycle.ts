/** Create, read, update, delete and import of any definition, as Terraform asks for them. */
import { type Collection, isNameTaken } from "../api/index.js";
import {
  readWire,
  type ResourceDefinition,
  validate,
  type Wire,
  words,
  writeWire,
} from "../definition/index.js";
import { type CreateRequest, type Held, type ObjectValue, type Resource } from "../terraform/index.js";
import { withMemory } from "./adopt.js";
import {
  adopted,
  explained,
  nameTaken,
  notThere,
  problemDiagnostics,
  storedDifferently,
  vanished,
} from "./diagnostics.js";
import { agreed, driftWarning, noted, plannedBack, unsetChanges } from "./drift.js";
import { reconcile, takeHeld, takePlanned } from "./reconcile.js";
import { resourceSchema } from "./schema.js";
import { type Session } from "./session.js";
import { modelOf, nameOf, valueOf } from "./values.js";

export const managedResource = (definition: ResourceDefinition, session: () => Session): Resource => {
  const { attributes } = definition;
  const collection = (): Collection => session().collection(definition);

  const stateOf = (wire: Wire, earlier: ObjectValue): ObjectValue =>
    valueOf(attributes, readWire(definition, wire, modelOf(attributes, earlier)));

  /** What Pivot holds after a write, in the words of the plan. */
  const written = (wire: Wire, { planned, diagnostics }: CreateRequest): Held => {
    const report = takePlanned((path) => diagnostics.add(storedDifferently(definition, path)));
    return {
      state: reconcile(attributes, planned, stateOf(wire, planned), report),
      private: agreed(definition, wire),
    };
  };

  /** Create over an object that is there: what the configuration leaves unset is kept. */
  const adopt = async (request: CreateRequest, name: string): Promise<Held> => {
    const now = await collection().get(name);
    if (now === undefined) throw vanished(definition, name);
    request.diagnostics.add(adopted(definition, name));
    const model = modelOf(attributes, request.planned, request.config);
    const kept = withMemory(attributes, model, readWire(definition, now));
    return written(await collection().update(name, writeWire(definition, kept, now)), request);
  };

  return {
    schema: resourceSchema(definition),

    validate({ config, diagnostics }) {
      const problems = validate(definition, modelOf(attributes, config, config));
      diagnostics.add(...problemDiagnostics(words(definition.name), problems));
      return Promise.resolve();
    },

    create: (request) =>
      explained(definition, "create", nameOf(request.planned), async () => {
        const name = nameOf(request.planned);
        try {
          const model = modelOf(attributes, request.planned, request.config);
          const { object } = await collection().create(name, writeWire(definition, model));
          return written(object, request);
        } catch (error) {
          if (!isNameTaken(error)) throw error;
          if (!session().configuration.adoptExisting) throw nameTaken(definition, name);
          return adopt(request, name);
        }
      }),

    plan({ config, prior, planned, private: data, diagnostics }) {
      const changes = prior ? unsetChanges(data, config, attributes) : [];
      if (changes.length === 0) return Promise.resolve(planned);
      if (session().configuration.drift === "strict") {
        return Promise.resolve(plannedBack(planned, changes, attributes));
      }
      diagnostics.add(driftWarning(definition, nameOf(planned), changes));
      return Promise.resolve(planned);
    },

    read: ({ state, private: data }) =>
      explained(definition, "read", nameOf(state), async () => {
        const wire = await collection().read(nameOf(state));
        if (wire === undefined) return null;
        const now = reconcile(attributes, state, stateOf(wire, state), takeHeld);
        return { state: now, private: noted(definition, wire, data) };
      }),

    update: (request) =>
      explained(definition, "update", nameOf(request.prior), async () => {
        const name = nameOf(request.prior);
        const now = await collection().get(name);
        // A plan is a promise to change this object; making a new one is another plan.
        if (now === undefined) throw vanished(definition, name);
        const model = modelOf(attributes, request.planned, request.config);
        return written(await collection().update(name, writeWire(definition, model, now)), request);
      }),

    delete: ({ state }) =>
      explained(definition, "delete", nameOf(state), () => collection().delete(nameOf(state))),

    import: ({ id }) =>
      explained(definition, "import", id, async () => {
        const wire = await collection().get(id);
        if (wire === undefined) throw notThere(definition, id);
        return { state: valueOf(attributes, readWire(definition, wire)), private: agreed(definition, wire) };
      }),
  };
};
