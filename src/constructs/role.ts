/** Roles, and what they manage. */
import { Role as Generated } from "./generated/role.js";
import { type Grantee } from "./grant.js";

/** What can be managed: a data cube or a dashboard of the program. */
export interface Manageable {
  grantManage(...grantees: readonly Grantee[]): void;
}

/** A role: permissions that users are given, and the rows that they see. */
export class Role extends Generated {
  /**
   * Lets everybody with the role see and edit data cubes and dashboards: `editors.canManage(orders, overview)`. Each gets
   * the role on its `modifyAccess`, and on its `readAccess` unless that is open to everybody; left out of the props before,
   * such a list then lets in nobody else. What people may do at all, such as `ChangeDataCubes` and `ChangeDashboards`, is
   * for the role's `permissions` to say.
   * @throws when a `modifyAccess` is open to everybody already.
   */
  canManage(...objects: readonly Manageable[]): void {
    for (const object of objects) object.grantManage(this);
  }
}
