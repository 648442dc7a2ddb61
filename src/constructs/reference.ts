/** What may stand where another object is wanted: the construct, something like it from elsewhere, or a name. */
import { type ResourceName } from "../definition/index.js";

/** Something that Pivot has, of a kind that the compiler knows: a role is no connection. */
export interface PivotObject<Kind extends ResourceName> {
  readonly kind: Kind;
  /** Pivot's identifier of it. Of a construct: a token, which makes Terraform create that first. */
  readonly name: string;
}

/** An object, or the name of one. */
export type Reference<Kind extends ResourceName> = PivotObject<Kind> | string;

/** Something that offers names of dimensions and measures: how the compiler learns those of a data cube. */
export interface OffersNames<DimensionName extends string, MeasureName extends string> {
  dimension(name: DimensionName): DimensionName;
  measure(name: MeasureName): MeasureName;
}

/**
 * A data cube, or the name of one. From a cube that was declared with its dimensions and measures the compiler takes
 * their names, and no others fit beside it; beside a name alone (`"wiki"`, `wiki.name`) any do.
 */
export type CubeReference<DimensionName extends string = string, MeasureName extends string = string> =
  (OffersNames<DimensionName, MeasureName> & PivotObject<"data_cube">) | Reference<"data_cube">;

/** Something made elsewhere, by its name. */
export const named = <Kind extends ResourceName>(kind: Kind, name: string): PivotObject<Kind> => ({
  kind,
  name,
});

/** The name that a reference stands for. */
export const referredName = (reference: PivotObject<ResourceName> | string): string =>
  typeof reference === "string" ? reference : reference.name;

/** The same for a value that may be no reference at all: then it is given back. */
export const nameOf = (reference: unknown): unknown =>
  typeof reference === "object" && reference !== null && "kind" in reference && "name" in reference
    ? reference.name
    : reference;
