/** What pages say of an object in general. */
import { kebabCase, type ResourceDefinition } from "../../definition/index.js";

/** Where an object is described, for whoever wants to edit its pages. */
export const sourceFile = ({ name }: ResourceDefinition): string => `src/resources/${kebabCase(name)}.ts`;

/** A name that an object of this kind might have: what is about users is called as they are, by their address. */
export const exampleName = ({ name }: Pick<ResourceDefinition, "name">): string =>
  name.startsWith("user") ? "ada@shop.example" : "example";
