/** Data cubes whose dimensions and measures the compiler knows by name, and grants. */
import { type Construct } from "constructs";
import {
  DataCube as Generated,
  type DataCubeDimension,
  type DataCubeMeasure,
  type DataCubeProps,
} from "./generated/data-cube.js";
import { type AccessList } from "./generated/shapes.js";
import { granted, type Grantee } from "./grant.js";
import { namesOf } from "./props.js";

/** Props of a data cube, with the names of its dimensions and measures as the compiler sees them. */
export type NamedDataCubeProps<DimensionName extends string, MeasureName extends string> = Omit<
  DataCubeProps,
  "dimensions" | "measures"
> & {
  /** What people split and filter by, in the order of the user interface. */
  readonly dimensions?: readonly (DataCubeDimension & { readonly name: DimensionName })[];
  /** The numbers that people look at, in the order of the user interface. */
  readonly measures?: readonly (DataCubeMeasure & { readonly name: MeasureName })[];
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
  readonly #access = new Map<string, AccessList>();

  constructor(scope: Construct, id: string, props: NamedDataCubeProps<DimensionName, MeasureName>) {
    super(scope, id, props);
    this.#props = props;
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

  /** Lets users and roles see the cube, besides those of `readAccess`. */
  grantRead(...grantees: readonly Grantee[]): void {
    this.resource.putReadAccess(this.#grant("readAccess", grantees));
  }

  /** Lets users and roles edit the cube, besides those of `modifyAccess`. */
  grantModify(...grantees: readonly Grantee[]): void {
    this.resource.putModifyAccess(this.#grant("modifyAccess", grantees));
  }

  /** Lets users and roles download raw data, besides those of `downloadAccess`. */
  grantDownload(...grantees: readonly Grantee[]): void {
    this.resource.putDownloadAccess(this.#grant("downloadAccess", grantees));
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

  #grant(list: "readAccess" | "modifyAccess" | "downloadAccess", grantees: readonly Grantee[]) {
    const now = granted(this.#access.get(list) ?? this.#props[list], grantees, `${this.node.path}: ${list}`);
    this.#access.set(list, now);
    return namesOf(now);
  }
}
