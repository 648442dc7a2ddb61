/** A definition as a Terraform schema. */
import {
  type Attribute,
  type Attributes,
  camelCase,
  computed,
  describeSource,
  plural,
  type ResourceDefinition,
  sameDuration,
  sameJson,
  sameTextOrJson,
  snakeCase,
  words,
} from "../definition/index.js";
import { type Schema, type SchemaAttribute, type SchemaAttributes, types } from "../terraform/index.js";
import { asDouble } from "./values.js";

/** The version is raised with every change that old state needs help with; see CONTRIBUTING.md, "Changing a schema". */
export const resourceSchema = (definition: ResourceDefinition): Schema => ({
  version: definition.state?.version ?? 0,
  description: definition.summary,
  attributes: schemaAttributes(definition.attributes),
});

/** Looked up by name, everything else as Pivot has it. */
export const dataSourceAttributes = (definition: ResourceDefinition): Attributes =>
  lookedUp(definition.attributes);

/** Filters, all optional, and the list of what fits them. */
export const listAttributes = (definition: ResourceDefinition): Attributes => ({
  ...filters(definition.attributes),
  [camelCase(plural(definition.name))]: computed.objects(
    `The ${words(plural(definition.name))} that fit, ordered by name.`,
    computedAll(lookedUp(definition.attributes)),
    { key: "name" },
  ),
});

/** What a list can be filtered by: every plain value at the top of an object, and every set of them. */
export const filters = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(lookedUp(attributes)).flatMap(([name, attribute]) => {
      const how = attribute.sensitive ? undefined : filterWords(attribute);
      const sentence = `${how} ${firstSentence(attribute.sentence)}`;
      return how === undefined ? [] : [[name, { ...attribute, presence: "optional" as const, sentence }]];
    }),
  );

const filterWords = (attribute: Attribute): string | undefined => {
  switch (attribute.kind) {
    case "string":
      return attribute.duration
        ? "Only those with a duration of this length, however it is written."
        : "Only those with this value.";
    case "number":
      return "Only those with this value.";
    case "boolean":
      return "Only those with this value; where Pivot has none, that is false.";
    case "set":
      return "Only those that have all of these, and perhaps more.";
    case "list":
    case "map":
    case "object":
    case "objects":
    case "json":
    case "extra":
      return undefined;
  }
};

/** What comes after it is about creating and changing. */
const firstSentence = (sentence: string): string => /^.*?\.(?= [A-Z`]|$)/s.exec(sentence)?.[0] ?? sentence;

export const dataSourceSchema = (definition: ResourceDefinition, attributes: Attributes): Schema => ({
  version: 0,
  description: definition.summary,
  attributes: schemaAttributes(attributes),
});

const computedAll = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      { ...attribute, presence: "computed" as const },
    ]),
  );

/**
 * The attributes of a data source: the name is given, the rest is computed. What is not Pivot's (triggers, secrets,
 * extra JSON) is left out.
 */
export const lookedUp = (attributes: Attributes, depth = 0): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(
        ([, attribute]) => !attribute.writeOnly && attribute.wire !== false && attribute.kind !== "extra",
      )
      .map(([name, attribute]): [string, Attribute] => {
        const presence = depth === 0 && name === "name" ? "required" : "computed";
        return "attributes" in attribute
          ? [name, { ...attribute, presence, attributes: lookedUp(attribute.attributes, depth + 1) }]
          : [name, { ...attribute, presence }];
      }),
  );

export const schemaAttributes = (attributes: Attributes): SchemaAttributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [snakeCase(name), schemaAttribute(attribute)]),
  );

const schemaAttribute = (attribute: Attribute): SchemaAttribute => {
  const presence =
    attribute.presence === "required" && attribute.fromState ? "remembered" : attribute.presence;
  const common = {
    presence,
    description: describe(attribute),
    ...(attribute.sensitive && { sensitive: true }),
    ...(attribute.writeOnly && { writeOnly: true }),
    ...(attribute.replaceOnChange && { replaceOnChange: true }),
    ...(attribute.deprecated !== undefined && { deprecated: attribute.deprecated }),
    ...(presence === "remembered" &&
      ({ whenLeftOut: attribute.filledByPivot ? "filled" : "empty" } as const)),
  };
  switch (attribute.kind) {
    case "string":
      return {
        ...common,
        type: types.string,
        ...(attribute.duration && {
          sameMeaning: (a, b) => typeof a === "string" && typeof b === "string" && sameDuration(a, b),
        }),
        ...(attribute.mayBeJson && {
          sameMeaning: (a, b) => typeof a === "string" && typeof b === "string" && sameTextOrJson(a, b),
        }),
      };
    case "number":
      return { ...common, type: types.number, sameMeaning: (a, b) => asDouble(a) === asDouble(b) };
    case "boolean":
      return { ...common, type: types.bool };
    case "json":
    case "extra":
      return {
        ...common,
        type: types.string,
        sameMeaning: (a, b) => typeof a === "string" && typeof b === "string" && sameJson(a, b),
      };
    case "list":
      return { ...common, type: types.list(types.string) };
    case "set":
      return { ...common, type: types.set(types.string) };
    case "map":
      return { ...common, type: types.map(types.string) };
    case "object":
      return { ...common, nesting: "single", attributes: schemaAttributes(attribute.attributes) };
    case "objects":
      return {
        ...common,
        nesting: "list",
        attributes: schemaAttributes(attribute.attributes),
        // A key that several elements have tells the server's elements from each other no better than their order.
        ...(attribute.repeats !== true && { elementKey: snakeCase(attribute.key) }),
      };
  }
};

const describe = ({ sentence, source }: Attribute): string =>
  source === undefined ? sentence : `${sentence} Source: ${describeSource(source)}.`;
