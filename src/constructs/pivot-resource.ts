/** What all constructs for Pivot's objects share: the level 1 construct inside, references, and the definition's rules. */
import {
  Annotations,
  type ITerraformDependable,
  type ITerraformIterator,
  type TerraformCount,
  type TerraformProvider,
  type TerraformResource,
  type TerraformResourceLifecycle,
  TerraformStack,
} from "cdktf";
import { Construct, type IConstruct } from "constructs";
import {
  later,
  type Model,
  type Problem,
  type ResourceDefinition,
  type ResourceName,
} from "../definition/index.js";
import { textOf } from "../hcl/index.js";
import { problemsOf } from "../stack/index.js";
import { synthesised } from "./made.js";
import { firstBelow, isSeveral, misplaced, strayIgnored } from "./meta.js";
import { configOf, problemText, unknownProps } from "./props.js";
import { type PivotObject } from "./reference.js";
import { secretsInText } from "./secrets.js";
import { strayExpressions } from "./stray.js";
import { strayNames } from "./stray-names.js";

/** Props that every construct takes besides those of its kind. */
export interface PivotResourceProps {
  /**
   * The Pivot to put it into.
   * @default - the stack's PivotProvider without an alias
   */
  readonly provider?: TerraformProvider;
  /**
   * What must exist before, where no reference says so.
   * @default - what its props refer to
   */
  readonly dependsOn?: readonly ITerraformDependable[];
  /**
   * One object for each element, with `iterator.key` and `iterator.value` in the props. The construct then has no `name`
   * of its own: refer to `TerraformIterator.fromResources(construct.resource)`.
   * @default - one object
   */
  readonly forEach?: ITerraformIterator;
  /**
   * So many objects, told apart by `TerraformCount`'s index. What is said of names at `forEach` goes for these, too.
   * @default - one object
   */
  readonly count?: number | TerraformCount;
  /**
   * Terraform's lifecycle settings, such as `preventDestroy`.
   * @default - none
   */
  readonly lifecycle?: TerraformResourceLifecycle;
}

/** The level 1 construct of a resource, made from its configuration. */
export type Level1 = new (scope: Construct, id: string, config: never) => TerraformResource;

export abstract class PivotResource<Kind extends ResourceName>
  extends Construct
  implements PivotObject<Kind>, ITerraformDependable
{
  /** The kind of object in Terraform's words: `data_cube`. */
  readonly kind: Kind;
  /** The level 1 construct, for what props cannot say (`addOverride`, say). */
  readonly resource: TerraformResource;
  /** The name that the props give it. */
  readonly #given: unknown;
  #reference: { readonly address: string; readonly name: string } | undefined;

  protected constructor(
    scope: Construct,
    id: string,
    definition: ResourceDefinition & { readonly name: Kind },
    level1: Level1,
    props: PivotResourceProps,
  ) {
    super(scope, id);
    const { provider, dependsOn, forEach, count, lifecycle, ...own } = props;
    const config = configOf(definition.attributes, own);
    const meta = {
      ...(provider && { provider }),
      ...(forEach && { forEach }),
      ...(count !== undefined && { count }),
      ...(lifecycle && { lifecycle }),
      ...(dependsOn && { dependsOn }),
    };
    this.kind = definition.name;
    this.#given = config["name"];
    // The configuration has the attributes of this very level 1 construct: both come from the same definition.
    this.resource = new level1(this, "Default", { ...config, ...meta } as never);
    const inProps = () => [
      ...unknownProps(definition.attributes, own),
      ...strayExpressions(config),
      ...strayNames(this, definition, own),
    ];
    this.node.addValidation({ validate: () => this.#judged(definition, inProps()) });
  }

  /**
   * Pivot's identifier, as a reference: what uses it is created after this.
   * @throws for several objects by `forEach` or `count`, as it would be of none of them.
   */
  get name(): string {
    if (isSeveral(this.resource))
      throw new Error(
        `${this.node.path} is several objects, by forEach or count, and has no name of its own. ` +
          "Refer to those of TerraformIterator.fromResources(construct.resource).",
      );
    // Once it was asked for the address, cdktf tells when overrideLogicalId comes too late.
    this.#reference ??= { address: this.fqn, name: this.resource.getStringAttribute("name") };
    return this.#reference.name;
  }

  /** Terraform's address, for the `dependsOn` of whatever comes after this. */
  get fqn(): string {
    return this.resource.fqn;
  }

  /**
   * Takes over an object that Pivot has already, instead of creating it.
   * @param name Pivot's identifier of it.
   */
  importFrom(name: string): void {
    this.resource.importFrom(name, this.resource.provider);
  }

  /** Warns, and gives the errors: cdktf knows of these alone when it asks. */
  #judged(definition: ResourceDefinition, inProps: readonly Problem[]): string[] {
    const settings = settingsOf(this.resource);
    const found =
      settings === undefined
        ? []
        : [
            ...inProps,
            ...problems(definition, settings),
            ...strayIgnored(definition.attributes, settings),
            ...misplaced(this, this.resource.provider),
            ...this.#takenName(),
          ];
    const textsOf = (severity: Problem["severity"]): string[] =>
      found
        .filter((one) => (one.atSynthesis ?? one.severity) === severity)
        .map((one) => problemText(one, definition.attributes));
    textsOf("warning").forEach((text) => warnOnce(this, text));
    return textsOf("error");
  }

  /** Two of one name, in one Pivot, are one object, and undo each other with every apply. */
  #takenName(): readonly Problem[] {
    if (this.#given === undefined) return [];
    const alias = ({ resource }: PivotResource<ResourceName>): string => resource.provider?.alias ?? "";
    const first = firstBelow(
      TerraformStack.of(this),
      (one): one is PivotResource<ResourceName> =>
        isPivotResource(one) &&
        one.kind === this.kind &&
        one.#given === this.#given &&
        alias(one) === alias(this) &&
        // What moves here from another construct has the name of that.
        settingsOf(one.resource) !== undefined,
    );
    if (first === undefined || first === this) return [];
    return [
      {
        severity: "error",
        path: ["name"],
        message: `is that of ${first.node.path}, too`,
        advice: "Both would be one object of Pivot. Name one otherwise, or leave one out.",
      },
    ];
  }
}

const isPivotResource = (one: IConstruct): one is PivotResource<ResourceName> => one instanceof PivotResource;

/** What the stack says of it in the end, overrides and grants included; undefined for what moved elsewhere. */
const settingsOf = (resource: TerraformResource): Model | undefined => {
  // What every resource gives: its settings by type and name.
  const { resource: types = {} } = synthesised(resource, resource.toTerraform()) as {
    readonly resource?: Readonly<Record<string, Readonly<Record<string, Model>>>>;
  };
  return types[resource.terraformResourceType]?.[resource.friendlyUniqueId];
};

/** The rules are those of the provider: what it would refuse at plan time fails at synthesis. */
const problems = (definition: ResourceDefinition, settings: Model): readonly Problem[] => [
  ...problemsOf(definition, settings, (template) => textOf(template) ?? later),
  ...secretsInText(definition.attributes, settings),
];

/** A stack may be synthesised again. */
const warnOnce = (construct: IConstruct, text: string): void => {
  if (!construct.node.metadata.some(({ data }) => data === text)) Annotations.of(construct).addWarning(text);
};
