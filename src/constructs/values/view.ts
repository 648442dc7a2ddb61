/** What classic views and those of Pivot 2 have in common. Source: Pivot API, essences. */
import { Token } from "cdktf";
import { type WithTime } from "../json.js";
import { type CubeReference, referredName } from "../reference.js";
import { checkList, checkName, checkTimezone, isObjectWith, isOfKind, refuse } from "./check.js";
import { checkFilter, filter, type Filter } from "./filter.js";
import { Split } from "./split.js";

/** Props of every view. */
export interface ViewProps<DimensionName extends string = string, MeasureName extends string = string> {
  /**
   * The data cube, or its name. A construct is created before whatever shows the view; from it the compiler takes the
   * names that the other props may use.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly dataCube: CubeReference<DimensionName, MeasureName>;
  /**
   * Which part of the data counts.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - all of it
   */
  readonly filter?: Filter<WithTime<NoInfer<DimensionName>>>;
  /**
   * Names of the dimensions that stand beside the view for quick filters.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - none
   */
  readonly pinned?: readonly NoInfer<DimensionName>[];
  /**
   * The IANA time zone of the view, such as `Europe/Paris`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default "Etc/UTC"
   */
  readonly timezone?: string;
}

/** A split of a data cube, or the name of a dimension alone. */
export type SplitOf<DimensionName extends string, MeasureName extends string> =
  WithTime<DimensionName> | Split<WithTime<DimensionName>, MeasureName>;

/** The same as Pivot has it. */
export interface View {
  readonly dataCube: string;
  readonly filter: Filter;
  readonly pinnedDimensions: readonly string[];
  readonly timezone: string;
}

export const view = (
  what: string,
  { dataCube, filter: part = filter(), pinned = [], timezone = "Etc/UTC" }: ViewProps,
): View => ({
  dataCube: cubeName(`${what}: dataCube`, dataCube),
  filter: checkFilter(`${what}: filter`, part),
  pinnedDimensions: names(`${what}: pinned`, pinned),
  timezone: checkTimezone(`${what}: timezone`, timezone),
});

const cubeName = (what: string, cube: CubeReference): string =>
  typeof cube === "string" || isOfKind("data_cube", cube)
    ? checkName(what, referredName(cube))
    : refuse(what, cube, "a DataCube or the name of one");

/** A list that is a token as a whole has one element here, and stays one. */
export const names = (what: string, elements: readonly string[]): readonly string[] =>
  Object.freeze(checkList(what, elements).map((name, index) => checkName(`${what}[${index}]`, name)));

export const splitsOf = (what: string, splits: readonly (Split | string)[]): readonly Split[] =>
  Object.freeze(
    elementsNow(what, splits).map((split, index) =>
      typeof split === "string"
        ? Split.by(split)
        : isObjectWith("dimension", split)
          ? split
          : refuse(`${what}[${index}]`, split, 'a split, such as Split.by("channel")'),
    ),
  );

/** Each element becomes an object, which Terraform's expressions cannot do to a list that is known later. */
export const elementsNow = <Element>(what: string, elements: readonly Element[]): readonly Element[] =>
  Token.isUnresolved(elements)
    ? refuse(what, elements, "a list whose length is known now; its elements may be tokens")
    : checkList(what, elements);
