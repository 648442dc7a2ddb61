/** Between a definition's model and Pivot's object: pure, and led by the definition alone. */
import { parseJson } from "../json/index.js";
import { type Attribute, type Attributes, isForeign, keyOnWire, wireKey } from "./attribute.js";
import { isHidden, isWithdrawn, revealed, withdrawnExtra, withoutMasks } from "./held-secrets.js";
import { canonicalJson, mergePatch, project } from "./json.js";
import { asModel, isModel, later, type Model, modelsByKey } from "./model.js";
import { type ResourceDefinition, type Wire } from "./resource.js";

/**
 * Pivot's object as a model. What is in no object of Pivot (triggers, extra JSON) is taken from `earlier`,
 * the model before, and so is what Pivot hides behind a mask; write-only attributes are never in it.
 */
export const readWire = ({ attributes, forms }: ResourceDefinition, wire: Wire, earlier: Model = {}): Model =>
  readAttributes(attributes, revealed(attributes, forms?.read(wire) ?? wire, earlier), earlier);

/** What a write starts from. */
export interface WriteOptions {
  /** The model that was written last: what it said and the model no longer says is taken away. */
  readonly before?: Model;
  /** For the dates that go along. Default: now. */
  readonly at?: Date;
}

/**
 * The object to send: what Pivot holds `now`, overlaid with the model. What the model lacks is removed, what no
 * attribute describes survives, and a part that is known later is left for Pivot to fill in. A secret that the model
 * does not give stays as Pivot holds it, unless Pivot shows only a mask of it.
 */
export const writeWire = (
  definition: ResourceDefinition,
  model: Model,
  now?: Wire,
  { before, at = new Date() }: WriteOptions = {},
): Wire => {
  const held = now && withoutMasks(definition.attributes, now);
  const wire = writeAttributes(definition.attributes, model, now && shownBy(definition, now, before), before);
  return definition.forms?.write(wire, held, at) ?? wire;
};

/** What `writeWire` gives, in the shape of another version of Pivot, where the definition knows one. */
export const writeOtherwise = (
  definition: ResourceDefinition,
  model: Model,
  now?: Wire,
  { before }: WriteOptions = {},
): Wire | undefined => {
  const { attributes, forms } = definition;
  return forms?.otherwise?.(
    writeAttributes(attributes, model, now && shownBy(definition, now, before), before),
  );
};

/** What Pivot holds, in the shape of the attributes, without what it hides and the model before does not tell. */
const shownBy = ({ attributes, forms }: ResourceDefinition, now: Wire, before: Model = {}): Wire =>
  withoutMasks(attributes, revealed(attributes, forms?.read(now) ?? now, before));

/** What goes beside the object in the request that creates it. */
export const writeBeside = ({ attributes }: ResourceDefinition, model: Model): Wire =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = model[name];
      const isGiven = attribute.createOnly === "beside" && value !== undefined && value !== null;
      return isGiven ? [[name, value]] : [];
    }),
  );

/** An object, or a part of one, in the shape of the attributes. */
export const readAttributes = (attributes: Attributes, wire: Wire, earlier: Model): Model => {
  const model: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    model[name] = readAttribute(name, attribute, wire, earlier);
  }
  return model;
};

const readAttribute = (name: string, attribute: Attribute, wire: Wire, earlier: Model): unknown => {
  if (attribute.writeOnly) return undefined;
  if (attribute.kind === "extra") return readExtra(wire, earlier[name]);
  const key = wireKey(name, attribute);
  if (key === undefined) return earlier[name];
  const value = wire[key] ?? (attribute.alsoSpelled === undefined ? undefined : wire[attribute.alsoSpelled]);
  return value === undefined || value === null ? undefined : readValue(attribute, value, earlier[name]);
};

/** Values of another JSON type than documented are read as what they stand for, so that no version is refused. */
const readValue = (attribute: Attribute, value: unknown, earlier: unknown): unknown => {
  switch (attribute.kind) {
    case "string":
      return typeof value === "string" ? value : canonicalJson(value);
    case "number":
      return typeof value === "bigint" || (typeof value === "string" && value.trim() !== "")
        ? Number(value)
        : value;
    case "boolean":
      return value === "true" || value === true;
    case "json":
      return canonicalJson(value);
    case "list":
    case "set":
      return asList(value).map((entry) => {
        const inner = isModel(entry) && attribute.entryKey !== undefined ? entry[attribute.entryKey] : entry;
        return typeof inner === "string" ? inner : canonicalJson(inner);
      });
    case "object":
      return isModel(value) ? readAttributes(attribute.attributes, value, asModel(earlier)) : undefined;
    case "objects": {
      const byKey = modelsByKey(earlier, attribute.key);
      return [...modelsByKey(value, keyOnWire(attribute))].map(([key, element]) =>
        readAttributes(attribute.attributes, element, byKey.get(key) ?? {}),
      );
    }
    case "extra":
    case "map":
      return value;
  }
};

/** The part of Pivot's object that the extra JSON speaks of, so that drift in it is seen and nothing else is. */
const readExtra = (wire: Wire, earlier: unknown): unknown =>
  typeof earlier === "string" ? canonicalJson(project(parseJson(earlier), wire)) : undefined;

const writeAttributes = (
  attributes: Attributes,
  model: Model,
  now: Wire | undefined,
  before: Model | undefined,
): Record<string, unknown> => {
  const wire = asRecord(mergePatch(now ?? {}, withdrawnExtra(attributes, model, before)));
  for (const [name, attribute] of Object.entries(attributes)) {
    const key = wireKey(name, attribute);
    if (key === undefined || attribute.presence === "computed") continue;
    const value = model[name];
    const spelled = spelling(key, attribute, now);
    const isGiven = value !== undefined && value !== null && !isHidden(attribute, value);
    const isKept = !isGiven && !isWithdrawn(name, attribute, model, before);
    if (attribute.writeOnly && (isKept || (attribute.createOnly && now))) continue;
    if (!isGiven || value === later || isForeign(attribute, model)) delete wire[spelled];
    else wire[spelled] = writeValue(attribute, value, wire[spelled], before?.[name]);
  }
  return Object.entries(attributes).reduce((merged, [name, attribute]) => {
    const text = attribute.kind === "extra" ? model[name] : undefined;
    return typeof text === "string" ? asRecord(mergePatch(merged, parseJson(text))) : merged;
  }, wire);
};

const writeValue = (attribute: Attribute, value: unknown, now: unknown, before: unknown): unknown => {
  switch (attribute.kind) {
    case "json":
      return parseJson(String(value));
    case "list":
    case "set":
      return attribute.entryKey !== undefined && Array.isArray(value)
        ? writeEntries(value, attribute.entryKey, now)
        : value;
    case "object":
      return isModel(value)
        ? writeAttributes(
            attribute.attributes,
            value,
            isModel(now) ? now : undefined,
            isModel(before) ? before : undefined,
          )
        : value;
    case "objects": {
      if (!Array.isArray(value)) return value;
      const byKey = modelsByKey(now, keyOnWire(attribute));
      const former = modelsByKey(before, attribute.key);
      return [...modelsByKey(value, attribute.key)].map(([key, element]) =>
        writeAttributes(attribute.attributes, element, byKey.get(key), former.get(key)),
      );
    }
    case "string":
    case "number":
    case "boolean":
    case "extra":
    case "map":
      return value;
  }
};

/** Entries as objects, unless what Pivot holds shows plain strings; unknown keys of an entry survive. */
const writeEntries = (entries: readonly unknown[], key: string, now: unknown): readonly unknown[] => {
  const held = asList(now);
  if (held.length > 0 && held.every((entry) => typeof entry === "string")) return entries;
  const byKey = modelsByKey(held, key);
  return entries.map((entry) => ({ ...byKey.get(String(entry)), [key]: entry }));
};

/** The key that this object uses: the older spelling only where Pivot showed that one and not the usual one. */
const spelling = (key: string, attribute: Attribute, now: Wire | undefined): string =>
  attribute.alsoSpelled !== undefined && now !== undefined && !(key in now) && attribute.alsoSpelled in now
    ? attribute.alsoSpelled
    : key;

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const asRecord = (value: unknown): Record<string, unknown> => (isModel(value) ? { ...value } : {});
