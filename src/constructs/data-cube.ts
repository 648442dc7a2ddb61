/** Data cubes whose dimensions and measures the compiler knows by name, and grants. */
import { type IResolvable, Token, Tokenization } from "cdktf";
import { type Construct } from "constructs";
import { type Member, membersOf } from "../definition/index.js";
import { type Language } from "../formula/index.js";
import {
  DataCube as Generated,
  type DataCubeDimension,
  type DataCubeMeasure,
  type DataCubeProps,
} from "./generated/data-cube.js";
import { AccessLists, type Grantee } from "./grant.js";
import { type PivotObject } from "./reference.js";
import { checkList, refuse } from "./values/check.js";
import {
  BuiltFormula,
  type ConditionFormula,
  type MeasureFormula,
  type RowFormula,
} from "./values/formula.js";

/** A dimension whose formula may be built. */
export type FormulaDimension = Omit<DataCubeDimension, "formula"> & {
  /**
   * What it computes: text in the cube's language, or `Formula.column("country")`. Left out: the column of the
   * dimension's name in Plywood; what it is in SQL is not documented.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly formula?: string | RowFormula | ConditionFormula;
};

/** A measure whose formula may be built. */
export type FormulaMeasure = Omit<DataCubeMeasure, "formula"> & {
  /**
   * The aggregate: text in the cube's language, or `Formula.sum("revenue")`.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly formula?: string | MeasureFormula;
};

/** Props of a data cube, with the names of its dimensions and measures as the compiler sees them. */
export type NamedDataCubeProps<DimensionName extends string, MeasureName extends string> = Omit<
  DataCubeProps<DimensionName, MeasureName>,
  "dimensions" | "measures" | "subsetFormula"
> & {
  /**
   * What people split and filter by, in the order of the user interface.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly dimensions?: readonly (FormulaDimension & { readonly name: DimensionName })[] | IResolvable;
  /**
   * The numbers that people look at, in the order of the user interface.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly measures?: readonly (FormulaMeasure & { readonly name: MeasureName })[] | IResolvable;
  /**
   * Hidden filter on all rows: text in the cube's language, or `Formula.column("country").is("FR")`.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly subsetFormula?: string | ConditionFormula;
};

/** A data cube that offers the names of its dimensions and measures. */
export interface NamedCube<
  DimensionName extends string,
  MeasureName extends string,
> extends PivotObject<"data_cube"> {
  /** The name of one of the cube's dimensions. */
  dimension<Name extends DimensionName>(name: Name): Name;
  /** The name of one of the cube's measures. */
  measure<Name extends MeasureName>(name: Name): Name;
}

/** Names of a data cube that is made elsewhere. */
export interface CubeMembers<DimensionName extends string, MeasureName extends string> {
  /**
   * Names of its dimensions, or of those that you use.
   * @default - any name is taken
   */
  readonly dimensions?: readonly DimensionName[];
  /**
   * Names of its measures, or of those that you use.
   * @default - any name is taken
   */
  readonly measures?: readonly MeasureName[];
}

/**
 * A data cube. What it is declared with it offers by name: `wiki.measure("count")` does not compile when there is no
 * such measure. Alerts and views of the cube take its names alone, so that renaming one leaves nothing dead behind.
 */
export class DataCube<DimensionName extends string = string, MeasureName extends string = string>
  extends Generated
  implements NamedCube<DimensionName, MeasureName>
{
  /**
   * One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. With its names it offers
   * these: `DataCube.fromName("requests", { measures: ["failed"] })`.
   */
  static override fromName<DimensionName extends string = string, MeasureName extends string = string>(
    name: string,
    { dimensions, measures }: CubeMembers<DimensionName, MeasureName> = {},
  ): NamedCube<DimensionName, MeasureName> {
    const what = `The data cube ${JSON.stringify(name)}`;
    return {
      ...super.fromName(name),
      dimension: (one) => own(what, "dimension", dimensions, one),
      measure: (one) => own(what, "measure", measures, one),
    };
  }

  readonly #props: DataCubeProps;
  readonly #access: AccessLists<"readAccess" | "modifyAccess" | "restrictedEditAccess" | "downloadAccess">;

  constructor(scope: Construct, id: string, props: NamedDataCubeProps<DimensionName, MeasureName>) {
    const plain = written(`${scope.node.path}/${id}`, props);
    super(scope, id, plain);
    this.#props = plain;
    this.#access = new AccessLists(this.node.path, plain);
  }

  /**
   * The name of one of the cube's dimensions.
   * @throws when the cube's dimensions are known and this is none of them.
   */
  dimension<Name extends DimensionName>(name: Name): Name {
    return own(this.node.path, "dimension", this.members("dimension"), name);
  }

  /**
   * The name of one of the cube's measures.
   * @throws when the cube's measures are known and this is none of them.
   */
  measure<Name extends MeasureName>(name: Name): Name {
    return own(this.node.path, "measure", this.members("measure"), name);
  }

  /** The names of the cube's dimensions or measures; undefined unless all are known now. */
  members(member: Member): readonly string[] | undefined {
    const { dimensions, measures } = this.#props;
    const names = membersOf({ dimensions, measures }, member);
    return names?.some((name) => Token.isUnresolved(name)) === true ? undefined : names;
  }

  /**
   * Lets users and roles see the cube, besides those of `readAccess`. Where the props leave that out, the
   * list, which was as Pivot has it, becomes these alone.
   */
  grantRead(...grantees: readonly Grantee[]): void {
    this.#access.grant("readAccess", grantees, (list) => this.resource.putReadAccess(list));
  }

  /**
   * Lets users and roles edit the cube, besides those of `modifyAccess`. Where the props leave that out, the
   * list, which was as Pivot has it, becomes these alone.
   */
  grantModify(...grantees: readonly Grantee[]): void {
    this.#access.grant("modifyAccess", grantees, (list) => this.resource.putModifyAccess(list));
  }

  /**
   * Lets users and roles edit what the option `restrictedModeProperties` names of the cube, besides those of `restrictedEditAccess`. Where the
   * props leave that out, the list, which was as Pivot has it, becomes these alone.
   */
  grantRestrictedEdit(...grantees: readonly Grantee[]): void {
    this.#access.grant("restrictedEditAccess", grantees, (list) =>
      this.resource.putRestrictedEditAccess(list),
    );
  }

  /** Lets users and roles see and edit the cube: `grantModify`, and `grantRead` unless everybody sees it already. */
  grantManage(...grantees: readonly Grantee[]): void {
    if (!this.#access.isOpen("readAccess")) this.grantRead(...grantees);
    this.grantModify(...grantees);
  }

  /**
   * Lets users and roles download raw data, besides those of `downloadAccess`. Where the props leave that out, the
   * list, which was as Pivot has it, becomes these alone.
   */
  grantDownload(...grantees: readonly Grantee[]): void {
    this.#access.grant("downloadAccess", grantees, (list) => this.resource.putDownloadAccess(list));
  }
}

/** The name, if it is one of these; what is not known now it may be. */
const own = <Name extends string>(
  what: string,
  member: Member,
  names: readonly string[] | undefined,
  name: Name,
): Name => {
  if (names === undefined || names.includes(name) || Token.isUnresolved(name)) return name;
  const choice = names.map((one) => JSON.stringify(one)).join(", ");
  throw new Error(`${what} has no ${member} ${JSON.stringify(name)}. It has ${choice || "none"}.`);
};

/** The same props with formulas as text, in the cube's language. */
const written = (
  path: string,
  { dimensions, measures, subsetFormula, ...props }: NamedDataCubeProps<string, string>,
): DataCubeProps => {
  const text = (formula: string | BuiltFormula): string =>
    typeof formula === "string" ? formula : formula.as(languageOf(path, props.queryMode));
  const withText = <Element extends { readonly formula?: string | BuiltFormula }>(element: Element) => {
    // Left as it is unless it must not be: it may be a token.
    if (isText(element)) return element;
    const { formula, ...rest } = element;
    return { ...rest, ...(formula !== undefined && { formula: text(formula) }) };
  };
  const allWithText = <Element extends { readonly formula?: string | BuiltFormula }>(
    what: string,
    elements: readonly Element[] | IResolvable,
  ) =>
    Tokenization.isResolvable(elements) ? elements : checkList(`${path}: ${what}`, elements).map(withText);
  return {
    ...props,
    ...(dimensions && { dimensions: allWithText("dimensions", dimensions) }),
    ...(measures && { measures: allWithText("measures", measures) }),
    ...(subsetFormula !== undefined && { subsetFormula: text(subsetFormula) }),
  };
};

const isText = <Element extends { readonly formula?: unknown }>(
  element: Element,
): element is Element & { readonly formula?: string } => !(element.formula instanceof BuiltFormula);

/** A cube that does not say speaks Plywood. */
const languageOf = (path: string, queryMode: DataCubeProps["queryMode"] = "plywood"): Language => {
  const language = (["plywood", "sql"] as const).find((one) => one === queryMode);
  const expected = "sql or plywood, as formulas of the cube are built; or write them as text";
  return language ?? refuse(`${path}: queryMode`, queryMode, expected);
};
