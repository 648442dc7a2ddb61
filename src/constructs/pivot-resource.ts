/** What all constructs for Pivot's objects share: the level 1 construct inside, references, and the definition's rules. */
import {
  type ITerraformDependable,
  type TerraformProvider,
  type TerraformResource,
  type TerraformResourceLifecycle,
} from "cdktf";
import { Construct } from "constructs";
import {
  isModel,
  type Problem,
  type ResourceDefinition,
  type ResourceName,
  validate,
} from "../definition/index.js";
import { configOf, literalSecrets, modelOf, problemText } from "./props.js";
import { type PivotObject } from "./reference.js";

/** Props that every construct takes besides those of its kind. */
export interface PivotResourceProps {
  /**
   * The Pivot to put it into.
   * @default - the stack's only PivotProvider
   */
  readonly provider?: TerraformProvider;
  /**
   * What must exist before, where no reference says so.
   * @default - what its props refer to
   */
  readonly dependsOn?: readonly (ITerraformDependable | PivotResource<ResourceName>)[];
  /** Terraform's lifecycle settings, such as `preventDestroy`. */
  readonly lifecycle?: TerraformResourceLifecycle;
}

/** The level 1 construct of a resource, made from its configuration. */
export type Level1 = new (scope: Construct, id: string, config: never) => TerraformResource;

export abstract class PivotResource<Kind extends ResourceName>
  extends Construct
  implements PivotObject<Kind>
{
  /** The kind of object in Terraform's words: `data_cube`. */
  readonly kind: Kind;
  /** Pivot's identifier, as a reference: what uses it is created after this. */
  readonly name: string;
  /** The level 1 construct, for what props cannot say (`addOverride`, say). */
  readonly resource: TerraformResource;

  protected constructor(
    scope: Construct,
    id: string,
    definition: ResourceDefinition & { readonly name: Kind },
    level1: Level1,
    props: PivotResourceProps,
  ) {
    super(scope, id);
    const { provider, dependsOn, lifecycle, ...own } = props;
    const config = configOf(definition.attributes, own);
    const meta = {
      ...(provider && { provider }),
      ...(lifecycle && { lifecycle }),
      ...(dependsOn && {
        dependsOn: dependsOn.map((one) => (one instanceof PivotResource ? one.resource : one)),
      }),
    };
    this.kind = definition.name;
    // The configuration has the attributes of this very level 1 construct: both come from the same definition.
    this.resource = new level1(this, "Default", { ...config, ...meta } as never);
    this.name = this.resource.getStringAttribute("name");
    this.node.addValidation({ validate: () => problems(definition, config) });
  }

  /**
   * Takes over an object that Pivot has already, instead of creating it.
   * @param name Pivot's identifier of it.
   */
  importFrom(name: string): void {
    this.resource.importFrom(name, this.resource.provider);
  }
}

/** The rules are those of the provider: what it would refuse at plan time fails at synthesis. */
const problems = (definition: ResourceDefinition, config: Record<string, unknown>): string[] => {
  const model = modelOf(config);
  if (!isModel(model)) return [];
  const found: readonly Problem[] = [
    ...validate(definition, model).filter(({ severity }) => severity === "error"),
    ...literalSecrets(definition.attributes, model),
  ];
  return found.map((problem) => problemText(problem, definition.attributes));
};
