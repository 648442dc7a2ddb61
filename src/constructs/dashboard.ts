/** Dashboards, with grants. */
import { type Construct } from "constructs";
import { Dashboard as Generated, type DashboardProps } from "./generated/dashboard.js";
import { AccessLists, type Grantee } from "./grant.js";

/** A dashboard: pages of tiles that show views of data cubes. */
export class Dashboard extends Generated {
  readonly #access: AccessLists<"readAccess" | "modifyAccess" | "restrictedEditAccess">;

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

  /**
   * Lets users and roles edit the dashboard in part, besides those of `restrictedEditAccess`. Where the
   * props leave that out, the list, which was as Pivot has it, becomes these alone.
   */
  grantRestrictedEdit(...grantees: readonly Grantee[]): void {
    this.#access.grant("restrictedEditAccess", grantees, (list) =>
      this.resource.putRestrictedEditAccess(list),
    );
  }

  /** Lets users and roles see and edit the dashboard: `grantModify`, and `grantRead` unless everybody sees it already. */
  grantManage(...grantees: readonly Grantee[]): void {
    if (!this.#access.isOpen("readAccess")) this.grantRead(...grantees);
    this.grantModify(...grantees);
  }
}
