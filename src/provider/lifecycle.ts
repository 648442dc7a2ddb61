/** Create, read, update, delete and import of any definition, as Terraform asks for them. */
import { type Collection, isBadInput, isNameTaken, isUndeletable } from "../api/index.js";
import {
  canonicalJson,
  erasedSecrets,
  isModel,
  type Model,
  readWire,
  type ResourceDefinition,
  validate,
  type Wire,
  withoutKeptSecrets,
  withoutMasks,
  words,
  writeBeside,
  writeOtherwise,
  writeWire,
} from "../definition/index.js";
import {
  type CreateRequest,
  type Diagnostic,
  type Held,
  type ObjectValue,
  ProviderError,
  type Resource,
} from "../terraform/index.js";
import { isBlank, withMemory } from "./adopt.js";
import { agreed, changesOf, noted, showable } from "./baseline.js";
import {
  adopted,
  explained,
  handedOver,
  leftBehind,
  nameTaken,
  notThere,
  problemDiagnostics,
  stillThere,
  storedDifferently,
  vanished,
  wouldErase,
} from "./diagnostics.js";
import { withHashes } from "./hash.js";
import { changedSince } from "./drift.js";
import { planning } from "./planning.js";
import { reconcile, takeHeld, takePlanned } from "./reconcile.js";
import { resourceSchema } from "./schema.js";
import { secretNames, withSecretNames } from "./secret-names.js";
import { type Sessions } from "./session.js";
import { withUntouched } from "./untouched.js";
import { modelOf, nameOf, valueOf } from "./values.js";

const upgradeOf =
  ({ upgrade }: NonNullable<ResourceDefinition["state"]>): NonNullable<Resource["upgrade"]> =>
  (state, from) =>
    Promise.resolve(isModel(state) ? upgrade(state, from) : state);

/** What is to be written over what. */
interface Writing {
  readonly model: Model;
  /** What Pivot holds; absent on create. */
  readonly now?: Wire;
  /** The model that Terraform has in its state; absent for what it did not know. */
  readonly before?: Model;
}

export const managedResource = (definition: ResourceDefinition, sessions: Sessions): Resource => {
  const { attributes } = definition;
  const collection = (): Collection => sessions.needed().collection(definition);

  const key = (name: string): string => `${definition.name} ${name}`;
  const inTurn = <T>(name: string, task: () => Promise<T>): Promise<T> =>
    sessions.needed().handover.inTurn(key(name), task);

  const stateOf = (wire: Wire, earlier: ObjectValue): ObjectValue =>
    valueOf(attributes, readWire(definition, wire, modelOf(attributes, earlier)));

  const problemsOf = (config: ObjectValue): readonly Diagnostic[] =>
    problemDiagnostics(
      words(definition.name),
      attributes,
      validate(definition, modelOf(attributes, config, config)),
    );

  /** What is to be written. What was known later when Terraform asked for validation is known and judged now. */
  const wanted = ({ config, planned }: CreateRequest): Model => {
    const error = problemsOf(config).find(({ severity }) => severity === "error");
    if (error) throw new ProviderError(error.summary, error.detail, error.path);
    return modelOf(attributes, planned, config);
  };

  /** What Pivot holds after a write, in the words of the plan. */
  const written = (
    wire: Wire,
    { planned, config, private: data, diagnostics }: CreateRequest,
    { prior, sent }: { readonly prior?: ObjectValue; readonly sent?: ObjectValue } = {},
  ): Held => {
    const tell = { other: storedDifferently, kept: stillThere };
    const report = takePlanned((path, which) => diagnostics.add(tell[which](definition, path)), prior, sent);
    return {
      state: reconcile(attributes, planned, stateOf(wire, planned), report),
      private: { ...agreed(definition, wire), ...secretNames(attributes, config, data) },
    };
  };

  /** Which version of Pivot answers is seen from its answers: a shape that it refuses is followed by the other one. */
  const inItsShape = async <T>(
    { model, now, before }: Writing,
    send: (wire: Wire) => Promise<T>,
  ): Promise<T> => {
    const options = { ...(before && { before }) };
    try {
      return await send(writeWire(definition, model, now, options));
    } catch (error) {
      const other = isBadInput(error) ? writeOtherwise(definition, model, now, options) : undefined;
      if (other === undefined) throw error;
      // Should that be refused, too, the first refusal is the one to tell.
      return send(other).catch(() => {
        throw error;
      });
    }
  };

  /** Sends nothing where Pivot holds it all: what is in Terraform's state alone is no reason to write. */
  const updated = (name: string, writing: Writing & { readonly now: Wire }): Promise<Wire> =>
    inItsShape(writing, (wire) => {
      const { model, now, before = {} } = writing;
      if (canonicalJson(wire) === canonicalJson(withoutMasks(attributes, now))) return Promise.resolve(now);
      const erased = erasedSecrets(definition, now, wire, model, before);
      if (erased.length > 0) throw wouldErase(definition, name, erased);
      return collection().update(name, wire, now);
    });

  /** What is to be written, with what changed in Pivot since the plan and is not the configuration's to decide. */
  const upToDate = (
    { planned, config, diagnostics }: CreateRequest,
    { model, before, now }: Required<Writing>,
  ): Model => {
    const held = readWire(definition, now, before);
    const current = withUntouched(attributes, { model, config: modelOf(attributes, config), before, held });
    const shown = showable(attributes);
    const changes = changesOf(shown, valueOf(shown, model), valueOf(shown, current), []);
    if (changes.length > 0) diagnostics.add(changedSince(definition, nameOf(planned), changes));
    return current;
  };

  /** Create over an object that is there: what the configuration leaves unset is kept. */
  const takeOver = async (request: CreateRequest, model: Model): Promise<Held> => {
    const name = nameOf(request.planned);
    const now = await collection().get(name);
    if (now === undefined) throw vanished(definition, name);
    if (!isBlank(definition, now)) {
      if (!sessions.needed().configuration.adoptExisting) throw nameTaken(definition, name);
      request.diagnostics.add(adopted(definition, name));
    }
    const kept = withMemory(attributes, model, readWire(definition, now));
    const wire = await updated(name, { model: kept, now });
    sessions.needed().handover.takenOver.add(key(name));
    return written(wire, request);
  };

  return {
    schema: resourceSchema(definition),

    ...(definition.state && { upgrade: upgradeOf(definition.state) }),

    validate({ config, diagnostics }) {
      diagnostics.add(...problemsOf(config));
      return Promise.resolve();
    },

    create: (request) =>
      explained(definition, "create", nameOf(request.planned), async () => {
        const name = nameOf(request.planned);
        const model = await withHashes(attributes, wanted(request));
        return inTurn(name, async () => {
          try {
            const beside = writeBeside(definition, model);
            const { object, extras } = await inItsShape({ model }, (wire) =>
              collection().create(name, wire, beside),
            );
            const problems = definition.afterCreate?.(extras, beside) ?? [];
            request.diagnostics.add(...problemDiagnostics(words(definition.name), attributes, problems));
            return written(object, request);
          } catch (error) {
            if (!isNameTaken(error)) throw error;
            return takeOver(request, model);
          }
        });
      }),

    ...planning(definition, sessions),

    read: ({ state, private: data }) =>
      explained(definition, "read", nameOf(state), async () => {
        const refreshed = (wire: Wire): Held => ({
          state: reconcile(attributes, state, stateOf(wire, state), takeHeld),
          private: noted(definition, wire, data),
        });
        const known = canonicalJson({ state, private: data });
        const wire = await collection().read(
          nameOf(state),
          (listed) => canonicalJson(refreshed(listed)) === known,
        );
        return wire === undefined ? null : refreshed(wire);
      }),

    update: (request) =>
      explained(definition, "update", nameOf(request.prior), async () => {
        const name = nameOf(request.prior);
        const now = await collection().get(name);
        // A plan is a promise to change this object; making a new one is another plan.
        if (now === undefined) throw vanished(definition, name);
        const before = withSecretNames(attributes, modelOf(attributes, request.prior), request.private);
        const planned = withoutKeptSecrets(definition, wanted(request), before, now);
        const model =
          sessions.needed().configuration.drift === "strict"
            ? planned
            : upToDate(request, { model: planned, before, now });
        const writing = { model: await withHashes(attributes, model), now, before };
        const sent = valueOf(attributes, model);
        return written(await updated(name, writing), request, { prior: request.prior, sent });
      }),

    delete: ({ state, diagnostics }) =>
      explained(definition, "delete", nameOf(state), () => {
        const name = nameOf(state);
        return inTurn(name, async () => {
          if (sessions.needed().handover.takenOver.has(key(name))) {
            diagnostics.add(handedOver(definition, name));
            return;
          }
          try {
            await collection().delete(name);
          } catch (error) {
            if (!definition.blank || !isUndeletable(error)) throw error;
            const now = await collection().get(name);
            if (now && !isBlank(definition, now)) await collection().update(name, definition.blank(now));
            diagnostics.add(leftBehind(definition, name));
          }
        });
      }),

    import: ({ id }) =>
      explained(definition, "import", id, async () => {
        const wire = await collection().get(id);
        if (wire === undefined) throw notThere(definition, id);
        return { state: valueOf(attributes, readWire(definition, wire)), private: agreed(definition, wire) };
      }),
  };
};
