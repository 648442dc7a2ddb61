/** Data cubes whose dimensions and measures the compiler knows by name, and grants. */
import { type Construct } from "constructs";
import { type Language } from "../formula/index.js";
import {
  DataCube as Generated,
  type DataCubeDimension,
  type DataCubeMeasure,
  type DataCubeProps,
} from "./generated/data-cube.js";
import { AccessLists, type Grantee } from "./grant.js";
import { refuse } from "./values/check.js";
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
  DataCubeProps,
  "dimensions" | "measures" | "subsetFormula"
> & {
  /** What people split and filter by, in the order of the user interface. */
  readonly dimensions?: readonly (FormulaDimension & { readonly name: DimensionName })[];
  /** The numbers that people look at, in the order of the user interface. */
  readonly measures?: readonly (FormulaMeasure & { readonly name: MeasureName })[];
  /**
   * Hidden filter on all rows: text in the cube's language, or `Formula.column("country").is("FR")`.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
   * @default - as Pivot has it
   */
  readonly subsetFormula?: string | ConditionFormula;
};

/**
 * A data cube. What it is declared with it offers by name: `wiki.measure("count")` does not compile when there is no
 * such measure, so that renaming one leaves no dead alert behind.
 */
export class DataCube<
  DimensionName extends string = string,
  MeasureName extends string = string,
> extends Generated {
  readonly #props: DataCubeProps;
  readonly #access: AccessLists<"readAccess" | "modifyAccess" | "downloadAccess">;

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
    return this.#own("dimension", this.#props.dimensions, name);
  }

  /**
   * The name of one of the cube's measures.
   * @throws when the cube's measures are known and this is none of them.
   */
  measure<Name extends MeasureName>(name: Name): Name {
    return this.#own("measure", this.#props.measures, name);
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
   * Lets users and roles download raw data, besides those of `downloadAccess`. Where the props leave that out, the
   * list, which was as Pivot has it, becomes these alone.
   */
  grantDownload(...grantees: readonly Grantee[]): void {
    this.#access.grant("downloadAccess", grantees, (list) => this.resource.putDownloadAccess(list));
  }

  #own<Name extends string>(
    what: string,
    list: readonly { readonly name: string }[] | undefined,
    name: Name,
  ): Name {
    if (list === undefined || list.some((element) => element.name === name)) return name;
    const known = list.map((element) => JSON.stringify(element.name)).join(", ");
    throw new Error(`${this.node.path} has no ${what} ${JSON.stringify(name)}. It has ${known || "none"}.`);
  }
}

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
  return {
    ...props,
    ...(dimensions && { dimensions: dimensions.map(withText) }),
    ...(measures && { measures: measures.map(withText) }),
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
