/** How a resource file spells its attributes: `required.string("What people see.")`. */
import {
  type Attributes,
  type BooleanAttribute,
  type Details,
  type ExtraAttribute,
  type JsonAttribute,
  type MapAttribute,
  type NumberAttribute,
  type ObjectAttribute,
  type ObjectsAttribute,
  type Presence,
  type StringAttribute,
  type StringsAttribute,
} from "./attribute.js";
import { type ResourceName } from "./names.js";
import { duration } from "./rules.js";

type Options<A> = Details & Omit<A, "kind" | "presence" | "sentence" | "attributes" | keyof Details>;

const builders = (presence: Presence) => ({
  string: (sentence: string, options: Options<StringAttribute> = {}): StringAttribute => ({
    kind: "string",
    presence,
    sentence,
    ...options,
  }),
  number: (sentence: string, options: Options<NumberAttribute> = {}): NumberAttribute => ({
    kind: "number",
    presence,
    sentence,
    ...options,
  }),
  boolean: (sentence: string, options: Options<BooleanAttribute> = {}): BooleanAttribute => ({
    kind: "boolean",
    presence,
    sentence,
    ...options,
  }),
  /** JSON text, compared as JSON. */
  json: (sentence: string, options: Options<JsonAttribute> = {}): JsonAttribute => ({
    kind: "json",
    presence,
    sentence,
    ...options,
  }),
  extra: (sentence: string, options: Options<ExtraAttribute> = {}): ExtraAttribute => ({
    kind: "extra",
    presence,
    sentence,
    ...options,
  }),
  list: (sentence: string, options: Options<StringsAttribute> = {}): StringsAttribute => ({
    kind: "list",
    presence,
    sentence,
    ...options,
  }),
  set: (sentence: string, options: Options<StringsAttribute> = {}): StringsAttribute => ({
    kind: "set",
    presence,
    sentence,
    ...options,
  }),
  map: (sentence: string, options: Options<MapAttribute> = {}): MapAttribute => ({
    kind: "map",
    presence,
    sentence,
    ...options,
  }),
  object: (
    sentence: string,
    attributes: Attributes,
    options: Options<ObjectAttribute> = {},
  ): ObjectAttribute => ({
    kind: "object",
    presence,
    sentence,
    attributes,
    ...options,
  }),
  objects: (
    sentence: string,
    attributes: Attributes,
    options: Options<ObjectsAttribute>,
  ): ObjectsAttribute => ({
    kind: "objects",
    presence,
    sentence,
    attributes,
    ...options,
  }),
  /** An ISO 8601 duration, compared by its length. */
  duration: (sentence: string, options: Options<StringAttribute> = {}): StringAttribute => ({
    kind: "string",
    presence,
    sentence,
    rule: duration,
    duration: true,
    ...options,
  }),
  /** The name of another object; constructs take the object itself too. */
  reference: (
    reference: ResourceName,
    sentence: string,
    options: Options<StringAttribute> = {},
  ): StringAttribute => ({ kind: "string", presence, sentence, reference, ...options }),
});

export const required = builders("required");
export const optional = builders("optional");
export const remembered = builders("remembered");
export const computed = builders("computed");
