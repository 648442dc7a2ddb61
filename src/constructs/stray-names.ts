/** The names of dimensions and measures that an object uses, against the data cubes of the program that it refers to. */
import { type TerraformResource, Token } from "cdktf";
import { type IConstruct } from "constructs";
import {
  cubeNames,
  type Member,
  type Model,
  type Problem,
  propName,
  type ResourceDefinition,
  strayProblem,
  strays,
} from "../definition/index.js";
import { isSeveral } from "./meta.js";
import { nameOf } from "./reference.js";

/** A data cube of the program. */
interface KnownCube extends IConstruct {
  readonly name: string;
  readonly resource: TerraformResource;
  members(member: Member): readonly string[] | undefined;
}

/** What the compiler could not know: names in JSON by hand, and those of cubes whose names only the running program has. */
export const strayNames = (
  object: IConstruct,
  { attributes }: ResourceDefinition,
  props: Model,
): readonly Problem[] => {
  const used = cubeNames(attributes, props, propName)
    .filter(({ name }) => !Token.isUnresolved(name))
    .map((one) => ({ ...one, cube: nameOf(one.cube) }));
  // A name alone may be of any cube, of this program or not: only a reference says which.
  const references = new Set(used.map(({ cube }) => cube).filter((cube) => Token.isUnresolved(cube)));
  if (references.size === 0) return [];
  return object.node.root.node
    .findAll()
    .filter(isKnownCube)
    .filter((cube) => !isSeveral(cube.resource) && references.has(cube.name))
    .flatMap((cube) =>
      strays(
        used.filter((one) => one.cube === cube.name),
        (member) => cube.members(member),
      ).map((stray) =>
        strayProblem(
          stray,
          "error",
          `of ${cube.node.path}`,
          `It has ${stray.choice || `no ${stray.member}s`}.`,
        ),
      ),
    );
};

const isKnownCube = (construct: IConstruct): construct is KnownCube =>
  "kind" in construct && construct.kind === "data_cube" && "members" in construct;
