/** Secrets that stand in the program as text: they would be in the synthesised stack, and in version control. */
import {
  type Attribute,
  type Attributes,
  isModel,
  isSecret,
  knownElements,
  type Model,
  type Problem,
  snakeCase,
} from "../definition/index.js";
import { argumentOf, evaluate, expressionIn, partsOf } from "../hcl/index.js";

/** Of an object's settings, as they are in the stack. */
export const secretsInText = (
  attributes: Attributes,
  settings: Model,
  path: Problem["path"] = [],
): readonly Problem[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = settings[snakeCase(name)];
    const here = [...path, name];
    if (attribute.kind === "object" && isModel(value))
      return secretsInText(attribute.attributes, value, here);
    if (attribute.kind === "objects")
      return knownElements(value).flatMap(([index, element]) =>
        secretsInText(attribute.attributes, element, [...here, index]),
      );
    if (!isSecret(attribute) || typeof value !== "string") return [];
    return placesOfText(attribute, value).map((place) => ({
      severity: "error",
      path: here,
      message: `${place}is a secret written into the program`,
      advice:
        "It would end up in the synthesised stack. Take it from a TerraformVariable with sensitive: true " +
        "(its value comes from TF_VAR_… at deploy time), or from a secret store's data source." +
        (attribute.kind === "extra" ? " What is no secret goes into extra." : ""),
    }));
  });

/** Whether text of a secret stands in a template, be it beside what only Terraform knows. */
export const isSecretText = (template: unknown): boolean => {
  if (typeof template !== "string" || template === "") return false;
  const parts = partsOf(template);
  const texts = parts.filter(({ isExpression }) => !isExpression).map(({ text }) => text);
  if (texts.length === parts.length) return true;
  return /[\p{L}\p{N}]/u.test(texts.map((text) => text.replace(aroundSecrets, "")).join(""));
};

/** How a secret is presented, where it is sent (an address in plain words), what a key is wrapped in. */
const aroundSecrets =
  /^(?:Bearer|Basic) |^https?:\/\/[\w.:-]+(?:\/[a-z_-]+)*\/?(?:\?[a-z_]+=)?|-----(?:BEGIN|END) [A-Z ]+-----/g;

/** Where text is in a secret: one that is JSON may have it in some of its members. */
const placesOfText = ({ kind }: Attribute, template: string): readonly string[] => {
  const json = kind === "json" || kind === "extra" ? partlyTold(template) : undefined;
  if (json === undefined) return isSecretText(template) ? [""] : [];
  return leavesOf(json)
    .filter(({ text, path }) => isSecretText(text) && (kind === "extra" || soundsSecret(path)))
    .map(({ path }) => `(at ${path.join(".")}) `);
};

/** Attributes of JSON hold settings beside their secrets, and have no twin where these could go. */
const soundsSecret = (path: readonly string[]): boolean =>
  /pass|secret|token|key|auth|credential/i.test(path.join("."));

/** JSON with expressions in it, texts as templates; undefined for what is no such JSON. */
const partlyTold = (template: string): unknown => {
  const parts = partsOf(template);
  if (!parts.some(({ isExpression }) => isExpression)) return undefined;
  const given = argumentOf("jsonencode", expressionIn(template) ?? "");
  if (given !== undefined) return evaluate(given, (text) => text);
  try {
    return JSON.parse(parts.map(({ isExpression, text }) => (isExpression ? "${}" : text)).join(""));
  } catch {
    return undefined;
  }
};

interface Leaf {
  readonly path: readonly string[];
  readonly text: string;
}

const leavesOf = (json: unknown, path: readonly string[] = []): readonly Leaf[] => {
  if (typeof json === "string") return [{ path, text: json }];
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
};
