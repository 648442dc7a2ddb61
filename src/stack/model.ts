/** What a synthesised stack says of an object, in the words of the object's definition. */
import {
  type Attribute,
  type Attributes,
  holdsLater,
  isModel,
  isSecret,
  later,
  type Model,
  type Problem,
  type ResourceDefinition,
  snakeCase,
  validateAttributes,
} from "../definition/index.js";
import { argumentOf, evaluate, expressionIn } from "../hcl/index.js";

export interface Reading {
  /** What a template stands for; `later` when only Terraform can make it. */
  readonly text: (template: string) => unknown;
  /** The same for a secret, or for a text within one that is JSON. */
  readonly secret: (template: string, isHashed: boolean) => unknown;
  /** What JSON of which parts are `later` is in the model. */
  readonly partlyKnown: (json: unknown) => unknown;
}

/** Settings by the names of the definition. */
export const modelOf = (attributes: Attributes, settings: Model, reading: Reading): Model =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = settings[snakeCase(name)];
      return value === undefined ? [] : [[name, valueOf(attribute, value, settings, reading)]];
    }),
  );

const valueOf = (attribute: Attribute, value: unknown, siblings: Model, reading: Reading): unknown => {
  if (Array.isArray(value)) return value.map((part) => valueOf(attribute, part, siblings, reading));
  if (isModel(value))
    return "attributes" in attribute ? modelOf(attribute.attributes, value, reading) : value;
  if (typeof value !== "string") return value;
  if (attribute.kind === "json" || attribute.kind === "extra") return jsonText(attribute, value, reading);
  if (!isSecret(attribute)) return reading.text(value);
  const setting = attribute.kind === "string" ? attribute.hashing : undefined;
  return reading.secret(value, setting !== undefined && siblings[snakeCase(setting)] !== "none");
};

/** JSON that Terraform is to make is made here; what it makes in another way is the expression, as text. */
const jsonText = (attribute: Attribute, template: string, reading: Reading): unknown => {
  const expression = expressionIn(template);
  const given = expression === undefined ? undefined : argumentOf("jsonencode", expression);
  if (given === undefined) {
    const text = reading.text(template);
    if (expression === undefined || text !== template) return shown(attribute, text, reading);
    // Nobody knows yet which members extra JSON adds.
    return attribute.kind === "extra" ? undefined : JSON.stringify(text);
  }
  const json = evaluate(given, reading.text);
  return holdsLater(json) ? reading.partlyKnown(json) : shown(attribute, JSON.stringify(json), reading);
};

/** JSON text as it is, but for the texts in one that is secret. */
const shown = (attribute: Attribute, text: unknown, { secret }: Reading): unknown => {
  if (!isSecret(attribute) || typeof text !== "string") return text;
  try {
    return JSON.stringify(
      JSON.parse(text, (_, part: unknown) => (typeof part === "string" ? secret(part, false) : part)),
    );
  } catch {
    return text;
  }
};

/**
 * What the provider would say of these settings.
 * @param text What a template stands for; `later` when only Terraform can make it, and nobody judges that.
 */
export const problemsOf = (
  definition: ResourceDefinition,
  settings: Model,
  text: Reading["text"],
): readonly Problem[] => {
  const read = (partlyKnown: Reading["partlyKnown"]): Model =>
    modelOf(definition.attributes, settings, { text, secret: text, partlyKnown });
  return [
    ...validateAttributes(
      definition.attributes,
      read((json) => json),
      [],
    ),
    // Rules read JSON as text, and such is whole or not at all.
    ...definition.rules.flatMap((rule) =>
      rule(
        read(() => later),
        definition.attributes,
      ),
    ),
  ];
};
