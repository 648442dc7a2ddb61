/** Props as the level 1 constructs take them, and problems in the words of props. */
import { Token } from "cdktf";
import {
  type Attribute,
  type Attributes,
  canonicalJson,
  didYouMean,
  isModel,
  knownElements,
  type Model,
  type Problem,
  propName,
} from "../definition/index.js";
import { templateOf } from "../hcl/index.js";
import { type AccessList } from "./generated/shapes.js";
import { holdsToken, isToken, made } from "./made.js";
import { nameOf, referredName } from "./reference.js";

/** A JSON value, in which texts are just text, or JSON text, in which `${` is Terraform's. Tokens may stand anywhere in it. */
export type Json = string | Readonly<Record<string, unknown>> | readonly unknown[];

/** Props by the names of attributes, references as names, JSON as text: what the level 1 construct takes. */
export const configOf = (attributes: Attributes, props: Model): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = props[propName(name, attribute)];
      return value === undefined ? [] : [[name, configValue(attribute, value)]];
    }),
  );

const configValue = (attribute: Attribute, value: unknown): unknown => {
  if (isToken(value)) return value;
  switch (attribute.kind) {
    case "object":
      return isModel(value) ? configOf(attribute.attributes, value) : value;
    case "objects":
      return Array.isArray(value)
        ? value.map((element: unknown) =>
            isModel(element) && !isToken(element) ? configOf(attribute.attributes, element) : element,
          )
        : value;
    case "json":
    case "extra":
      return typeof value === "string" ? value : jsonText(value);
    case "list":
    case "set":
      return Array.isArray(value) ? value.map(nameOf) : value;
    case "string":
    case "number":
    case "boolean":
    case "map":
      return nameOf(value);
  }
};

/** Attributes and their names by the names of their props. */
export const byProp = (
  attributes: Attributes,
): ReadonlyMap<string, { readonly name: string; readonly attribute: Attribute }> =>
  new Map(
    Object.entries(attributes).map(([name, attribute]) => [propName(name, attribute), { name, attribute }]),
  );

/** Props that are none, at every depth: a program that no compiler has read would lose them without a word. */
export const unknownProps = (
  attributes: Attributes,
  props: Model,
  path: Problem["path"] = [],
): readonly Problem[] => {
  const known = byProp(attributes);
  return Object.entries(props).flatMap(([prop, value]): readonly Problem[] => {
    if (value === undefined || isToken(value)) return [];
    const found = known.get(prop);
    if (found === undefined)
      return [
        {
          severity: "error",
          path,
          message: `has no prop ${JSON.stringify(prop)}`,
          advice: `${didYouMean(prop, [...known.keys()])}What has no prop goes into extra.`,
        },
      ];
    const { name, attribute } = found;
    if (!("attributes" in attribute)) return [];
    const here = [...path, name];
    if (isModel(value)) return unknownProps(attribute.attributes, value, here);
    return knownElements(value).flatMap(([index, element]) =>
      isToken(element) ? [] : unknownProps(attribute.attributes, element, [...here, index]),
    );
  });
};

/** Numbers and lists that are tokens would be lost in JSON text made here: Terraform makes it then. */
const jsonText = (value: unknown): string =>
  holdsToken(value)
    ? Token.asString(made(value, (json) => `jsonencode(${json})`))
    : templateOf(canonicalJson(value));

/** A problem in the words of props: `dimensions[1].name "x" is used twice. Rename one.` */
export const problemText = ({ path, message, advice }: Problem, attributes: Attributes): string =>
  `${propPath(path, attributes)} ${message}. ${advice}`.trimStart();

const propPath = (path: Problem["path"], attributes: Attributes): string => {
  let known = attributes;
  return path
    .map((step) => {
      if (typeof step === "number") return `[${step}]`;
      const attribute = known[step];
      known = attribute && "attributes" in attribute ? attribute.attributes : {};
      return `.${attribute ? propName(step, attribute) : step}`;
    })
    .join("")
    .replace(/^\./, "");
};

/** An access list as the level 1 construct takes it: names instead of objects. */
export const namesOf = ({
  access,
  users,
  roles,
}: AccessList): { access: string; users?: string[]; roles?: string[] } => ({
  access,
  ...(users && { users: users.map(referredName) }),
  ...(roles && { roles: roles.map(referredName) }),
});
