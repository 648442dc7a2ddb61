/** What Terraform is told and does not keep: when each of it is sent. */
import { type Attribute, type Attributes, snakeCase } from "../../definition/index.js";

export interface WriteOnly {
  /** Where it is: `default_db_auth_token.password_wo`. */
  readonly path: string;
  readonly attribute: Attribute;
  /** Completes "It is …", in Markdown. */
  readonly sent: string;
}

/** The write-only attributes, down to the innermost. */
export const writeOnlyAttributes = (attributes: Attributes, before = ""): readonly WriteOnly[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const path = `${before}${snakeCase(name)}`;
    if ("attributes" in attribute) return writeOnlyAttributes(attribute.attributes, `${path}.`);
    return attribute.writeOnly
      ? [{ path, attribute, sent: whenSent(name, attribute, attributes, before) }]
      : [];
  });

const whenSent = (name: string, attribute: Attribute, siblings: Attributes, before: string): string => {
  const pathOf = (sibling: string): string => `\`${before}${snakeCase(sibling)}\``;
  if (attribute.createOnly) return "sent when the object is created, and never again";
  if (attribute.trigger !== undefined)
    return `sent when the object is created, and when ${pathOf(attribute.trigger)} changes`;
  const version = `${name}Version`;
  const always = "sent with every create and update";
  return version in siblings ? `${always}; a change of ${pathOf(version)} is an update` : always;
};
