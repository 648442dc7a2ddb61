/** What constructs say to Terraform rather than to Pivot, where Terraform would refuse it or make something else of it. */
import { TerraformProvider, type TerraformResource, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import {
  type Attributes,
  didYouMean,
  isModel,
  type Model,
  type Problem,
  providerSource,
  snakeCase,
} from "../definition/index.js";
import { byProp } from "./props.js";

/** Whether it stands for any number of objects. */
export const isSeveral = ({ forEach, count }: TerraformResource): boolean =>
  forEach !== undefined || count !== undefined;

/** Which Pivot an object goes into: Terraform takes one by the environment's settings where the stack has none. */
export const misplaced = (object: IConstruct, provider: unknown): readonly Problem[] => {
  const stack = TerraformStack.of(object);
  const found = (message: string, advice: string): readonly Problem[] => [
    { severity: "error", path: ["provider"], message, advice },
  ];
  if (provider === undefined) {
    if (firstBelow(stack, isPlainProvider)) return [];
    // cdktf tells of a stack that has none at all.
    if (!firstBelow(stack, isPivotProvider)) return [];
    return found(
      "is missing, and every PivotProvider of the stack has an alias",
      "Name one of them, or leave the alias of one out.",
    );
  }
  if (!isPivotProvider(provider))
    return found("is no PivotProvider", "Make one in the stack, and give that.");
  return TerraformStack.of(provider) === stack
    ? []
    : found(`is ${provider.node.path}, of another stack`, "Make one in the stack of the object.");
};

/** A provider that Terraform could not tell from an earlier one of the stack. */
export const sameProvider = (provider: TerraformProvider): readonly string[] => {
  const { alias } = provider;
  const first = firstBelow(
    TerraformStack.of(provider),
    (one): one is TerraformProvider => isPivotProvider(one) && one.alias === alias,
  );
  return first === undefined || first === provider
    ? []
    : [
        `alias is ${alias === undefined ? "missing, as it is of" : "that of"} ${first.node.path}, too. ` +
          "Give this one an alias of its own, and to its objects the prop provider.",
      ];
};

/** In the order of `node.findAll`, but no further than needed: each object of a stack looks for something. */
export const firstBelow = <Sought extends IConstruct>(
  top: IConstruct,
  isSought: (one: IConstruct) => one is Sought,
): Sought | undefined => {
  if (isSought(top)) return top;
  for (const child of top.node.children) {
    const found = firstBelow(child, isSought);
    if (found) return found;
  }
  return undefined;
};

const isPivotProvider = (one: unknown): one is TerraformProvider =>
  TerraformProvider.isTerraformProvider(one) && one.terraformResourceType === providerSource.type;

const isPlainProvider = (one: unknown): one is TerraformProvider =>
  isPivotProvider(one) && one.alias === undefined;

/** Names of `ignoreChanges` that are none of Terraform's, such as those of props. */
export const strayIgnored = (attributes: Attributes, { lifecycle }: Model): readonly Problem[] => {
  const ignored = isModel(lifecycle) ? lifecycle["ignore_changes"] : undefined;
  if (!Array.isArray(ignored)) return [];
  const known = Object.keys(attributes).map(snakeCase);
  const props = byProp(attributes);
  return ignored.flatMap((path: unknown, index): readonly Problem[] => {
    const [name] = /^\w*/.exec(String(path)) ?? [""];
    if (known.includes(name)) return [];
    const meant = props.get(name);
    return [
      {
        severity: "error",
        path: ["lifecycle", "ignoreChanges", index],
        message: `${JSON.stringify(path)} is none of Terraform's names`,
        advice:
          meant === undefined
            ? `${didYouMean(name, known)}Names are those of the reference page, in snake case.`
            : `Write ${JSON.stringify(snakeCase(meant.name))}.`,
      },
    ];
  });
};
