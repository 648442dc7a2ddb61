/**
 * The names of the fields that secret extra JSON set, kept in private data without their values: no state has it, and
 * what it no longer says is to go.
 */
import { type Attributes, extraOf, isModel, type Model, snakeCase } from "../definition/index.js";
import { type ObjectValue, type PrivateData } from "../terraform/index.js";

/** Private data after a write. What is left out while its version is still said stays as it was. */
export const secretNames = (
  attributes: Attributes,
  config: ObjectValue,
  before: PrivateData,
): PrivateData => {
  const former = namesIn(before);
  const names = secretExtras(attributes).flatMap((name): [string, unknown][] => {
    const text = config[snakeCase(name)] ?? null;
    if (text !== null) return [[name, withoutValues(extraOf(text))]];
    const isKept = (config[snakeCase(`${name}Version`)] ?? null) !== null && name in former;
    return isKept ? [[name, former[name]]] : [];
  });
  return names.length === 0 ? {} : { secretNames: Object.fromEntries(names) };
};

/** The model that was written last, with the names of its secret extra JSON for what it was. */
export const withSecretNames = (attributes: Attributes, model: Model, data: PrivateData): Model => {
  const names = namesIn(data);
  const texts = secretExtras(attributes).flatMap((name): [string, unknown][] =>
    name in names ? [[name, JSON.stringify(names[name])]] : [],
  );
  return { ...model, ...Object.fromEntries(texts) };
};

const secretExtras = (attributes: Attributes): readonly string[] =>
  Object.entries(attributes).flatMap(([name, { kind, writeOnly }]) =>
    kind === "extra" && writeOnly ? [name] : [],
  );

const namesIn = ({ secretNames: names }: PrivateData): Model => (isModel(names) ? names : {});

const withoutValues = (value: unknown): unknown =>
  isModel(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutValues(inner)]))
    : null;
