/** The description of one kind of Pivot object, from which everything else is derived. */
import { type Attribute, type Attributes } from "./attribute.js";
import { optional } from "./builders.js";
import { type Lockout } from "./lockout.js";
import { camelCase, kebabCase, plural, type ResourceName } from "./names.js";
import { type Problem } from "./problem.js";
import { type Model } from "./model.js";

/** An object as Pivot sends and takes it. Unknown fields are kept and sent back. */
export type Wire = Readonly<Record<string, unknown>>;

/** Where a kind of object lives in the API, and under which keys it travels. */
export interface Collection {
  /** Last part of `/api/v1/<path>`. */
  readonly path: string;
  /** The key around one object. */
  readonly singular: string;
  /** The key around a list. */
  readonly plural: string;
}

/** For kinds of objects that versions of Pivot shape differently: to one shape and back. */
export interface WireForms {
  /** Any documented shape in, the shape of the attributes out. */
  read(wire: Wire): Wire;
  /** The shape of the attributes in, the shape of `now` (what Pivot holds, absent on create) out. `at` is the time. */
  write(wire: Wire, now: Wire | undefined, at: Date): Wire;
  /** Another documented shape, for a server that refused the first; undefined when there is none. */
  otherwise?(wire: Wire): Wire | undefined;
}

export interface ResourceDefinition {
  readonly name: ResourceName;
  /** One sentence, then anything a reader of the reference page should know. Markdown. */
  readonly summary: string;
  readonly collection: Collection;
  readonly attributes: Attributes;
  /** What must hold between attributes. Called with parts that may be known later. */
  readonly rules: readonly ((model: Model, attributes: Attributes) => readonly Problem[])[];
  readonly forms?: WireForms;
  /** What should hold between what is planned and what the object has now, such as what Pivot found out. Warnings only. */
  readonly atPlan?: (planned: Model, now: Model) => readonly Problem[];
  /**
   * For kinds whose attributes were renamed, or have another type or meaning than in earlier versions of the provider: the
   * version of their shape in Terraform's state, raised with every such change, and the way there from an earlier one.
   * State is by Terraform's names. Default: version 0.
   */
  readonly state?: {
    readonly version: number;
    readonly upgrade: (
      state: Readonly<Record<string, unknown>>,
      from: number,
    ) => Readonly<Record<string, unknown>>;
  };
  /** Keys of Pivot's object that change by themselves, or are secrets: never drift, never compared, in no baseline. */
  readonly volatile: readonly string[];
  /** What the answer to a create says beside the object, and what was sent beside it; the object exists whatever it says. */
  readonly afterCreate?: (answered: Wire, sent: Wire) => readonly Problem[];
  /**
   * For kinds that some version of Pivot cannot delete: the object that says no more than none would. A destroy leaves
   * it where there is no DELETE, and a create takes such a one for none.
   */
  readonly blank?: (held: Wire) => Wire;
  /** For kinds through which everybody might be locked out: judged at plan time, against what Pivot has. */
  readonly lockout?: Lockout;
}

type Given = Pick<
  ResourceDefinition,
  "name" | "summary" | "attributes" | "forms" | "atPlan" | "afterCreate" | "blank" | "lockout" | "state"
> &
  Partial<Pick<ResourceDefinition, "rules" | "volatile">>;

const extraJson: Attribute = optional.extra(
  "JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no " +
    "attribute for. It is kept in the state: no secrets here.",
);

/** Describes a resource; every resource gets `extraJson` besides its own attributes. */
export const defineResource = <const G extends Given>(given: G): ResourceDefinition & G => ({
  rules: [],
  volatile: [],
  ...given,
  attributes: { ...given.attributes, extraJson },
  collection: {
    path: kebabCase(plural(given.name)),
    singular: camelCase(given.name),
    plural: camelCase(plural(given.name)),
  },
});
