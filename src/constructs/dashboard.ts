/** Dashboards, with grants. */
import { type Construct } from "constructs";
import { Dashboard as Generated, type DashboardProps } from "./generated/dashboard.js";
import { AccessLists, type Grantee } from "./grant.js";

/** A dashboard: pages of tiles that show views of data cubes. */
export class Dashboard extends Generated {
  readonly #access: AccessLists<"readAccess" | "modifyAccess">;

  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id, props);
    this.#access = new AccessLists(this.node.path, props);
  }

  /**
   * Lets users and roles see the dashboard, besides those of `readAccess`. Where the props leave that out, the
   * list, which was as Pivot has it, becomes these alone.
   */
  grantRead(...grantees: readonly Grantee[]): void {
    this.#access.grant("readAccess", grantees, (list) => this.resource.putReadAccess(list));
  }

  /**
   * Lets users and roles edit the dashboard, besides those of `modifyAccess`. Where the props leave that out, the
   * list, which was as Pivot has it, becomes these alone.
   */
  grantModify(...grantees: readonly Grantee[]): void {
    this.#access.grant("modifyAccess", grantees, (list) => this.resource.putModifyAccess(list));
  }
}
