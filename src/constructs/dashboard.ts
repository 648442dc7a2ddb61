/** Dashboards, with grants. */
import { type Construct } from "constructs";
import { Dashboard as Generated, type DashboardProps } from "./generated/dashboard.js";
import { type AccessList } from "./generated/shapes.js";
import { granted, type Grantee } from "./grant.js";
import { namesOf } from "./props.js";

/** A dashboard: pages of tiles that show views of data cubes. */
export class Dashboard extends Generated {
  readonly #props: DashboardProps;
  readonly #access = new Map<string, AccessList>();

  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id, props);
    this.#props = props;
  }

  /** Lets users and roles see the dashboard, besides those of `readAccess`. */
  grantRead(...grantees: readonly Grantee[]): void {
    this.resource.putReadAccess(this.#grant("readAccess", grantees));
  }

  /** Lets users and roles edit the dashboard, besides those of `modifyAccess`. */
  grantModify(...grantees: readonly Grantee[]): void {
    this.resource.putModifyAccess(this.#grant("modifyAccess", grantees));
  }

  #grant(list: "readAccess" | "modifyAccess", grantees: readonly Grantee[]) {
    const now = granted(this.#access.get(list) ?? this.#props[list], grantees, `${this.node.path}: ${list}`);
    this.#access.set(list, now);
    return namesOf(now);
  }
}
