// Generated from src/resources/role.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { role as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
import { type Json } from "../props.js";
import { named, type PivotObject } from "../reference.js";
import { Role as Level1 } from "./level1/role/index.js";

/** Row-level filters: people with this role see only the matching rows of data cubes that ask for the token. */
export interface RoleFilterToken {
  /**
   * Name of the token: a data cube asks for it with `filterToken`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly name: string;
  /**
   * Condition that visible rows meet: SQL over the alias `t` for SQL cubes (`t."region" = 'EMEA'`), Plywood for others.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly formula: string;
  /**
   * How this token combines with the same token of another role; `block` is documented.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly combine?: "block" | (string & {});
  /**
   * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
   * @default - none
   */
  readonly extra?: Json;
}

/** Props of {@link Role}. */
export interface RoleProps extends PivotResourceProps {
  /**
   * The role's identifier, chosen by you. Pivot has no rename: another name is another role.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly name: string;
  /**
   * What people see as the role's name.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly title?: string;
  /**
   * Name of the role in LDAP or OIDC that maps to this one.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly externalName?: string;
  /**
   * Who sees that the role exists: `public` or `hidden`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly roleVisibility?: "public" | "hidden" | (string & {});
  /**
   * Who sees the members of the role: `public` or `hidden`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly memberVisibility?: "public" | "hidden" | (string & {});
  /**
   * Names of permissions. The list of names is open: one that is not documented gives a warning and is sent as it is.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly permissions?: readonly ("AccessClarity" | "AccessDatasets" | "AccessSQL" | "AccessVisualization" | "AdministerDashboards" | "AdministerDataCubes" | "ChangeDashboards" | "ChangeDataCubes" | "ConfigureLookAndFeel" | "ImpersonateUsers" | "ManageApiTokens" | "ManageConnections" | "ManageDatasets" | "ManageUserRoles" | "ManageUsers" | "QueryRawData" | "SeeErrorMessages" | "SeeOtherUsers" | "AccessAlerts" | "AccessDashboards" | "AccessDataCubes" | "AccessDownloadData" | "AccessQueryRawData" | "AdministerAlerts" | "AdministerReports" | "ChangeAlerts" | "ManageAlerts" | "ManageAlertsWebhooks" | "ManageDashboards" | "ManageDataCubes" | "ManageReports" | (string & {}))[];
  /**
   * Row-level filters: people with this role see only the matching rows of data cubes that ask for the token.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly filterTokens?: readonly RoleFilterToken[] | IResolvable;
  /**
   * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
   * @default - none
   */
  readonly extra?: Json;
}

/** A set of permissions that users are given, and the row-level filters that come with it. Needs Pivot's native-users mode. */
export class Role extends PivotResource<"role"> {
  /** Terraform's name of this kind, for cdktf's matchers: `expect(synthesised).toHaveResource(Role)`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"role"> {
    return named("role", name);
  }

  constructor(scope: Construct, id: string, props: RoleProps) {
    super(scope, id, definition, Level1, props);
  }
}
