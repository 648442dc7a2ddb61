// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DashboardConfig extends cdktf.TerraformMetaArguments {
  /**
  * Whether Terraform refuses to plan the end of this dashboard, be it by destroy or by replacement. Set it to false and apply before you delete. Default: false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#deletion_protection Dashboard#deletion_protection}
  */
  readonly deletionProtection?: boolean | cdktf.IResolvable;
  /**
  * What the dashboard is about. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#description Dashboard#description}
  */
  readonly description?: string;
  /**
  * Whether every query must be filtered by time. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#enforce_time_filter Dashboard#enforce_time_filter}
  */
  readonly enforceTimeFilter?: boolean | cdktf.IResolvable;
  /**
  * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#extra_json Dashboard#extra_json}
  */
  readonly extraJson?: string;
  /**
  * Name of a role's filter token that people need in order to see data. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#filter_token Dashboard#filter_token}
  */
  readonly filterToken?: string;
  /**
  * Whether one comparison with another period holds for all tiles. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#has_global_compare Dashboard#has_global_compare}
  */
  readonly hasGlobalCompare?: boolean | cdktf.IResolvable;
  /**
  * Who edits the dashboard. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#modify_access Dashboard#modify_access}
  */
  readonly modifyAccess?: DashboardModifyAccess;
  /**
  * The dashboard's identifier, chosen by you; part of links. Pivot has no rename: another name is another dashboard. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#name Dashboard#name}
  */
  readonly name: string;
  /**
  * The pages, in their order. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#pages Dashboard#pages}
  */
  readonly pages?: DashboardPages[] | cdktf.IResolvable;
  /**
  * Who sees the dashboard. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#read_access Dashboard#read_access}
  */
  readonly readAccess?: DashboardReadAccess;
  /**
  * Who edits the dashboard in part. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#restricted_edit_access Dashboard#restricted_edit_access}
  */
  readonly restrictedEditAccess?: DashboardRestrictedEditAccess;
  /**
  * Whether tiles share one time zone. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#share_timezone Dashboard#share_timezone}
  */
  readonly shareTimezone?: boolean | cdktf.IResolvable;
  /**
  * Colour theme. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#theme Dashboard#theme}
  */
  readonly theme?: string;
  /**
  * What people see as the dashboard's name. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#title Dashboard#title}
  */
  readonly title: string;
  /**
  * `classic`, whose tiles have `essence_json`, or `dashboard2`, whose tiles have `facet_essence_json`. Left out: Pivot decides; older versions know only classic ones. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#type Dashboard#type}
  */
  readonly type?: string;
  /**
  * Unit of heights. Its values are not documented. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#vertical_units Dashboard#vertical_units}
  */
  readonly verticalUnits?: string;
}
export interface DashboardModifyAccess {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#access Dashboard#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#roles Dashboard#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#users Dashboard#users}
  */
  readonly users?: string[];
}

export function dashboardModifyAccessToTerraform(struct?: DashboardModifyAccess | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access: cdktf.stringToTerraform(struct!.access),
    roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.roles),
    users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.users),
  }
}


export function dashboardModifyAccessToHclTerraform(struct?: DashboardModifyAccess | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access: {
      value: cdktf.stringToHclTerraform(struct!.access),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.roles),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.users),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DashboardModifyAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DashboardModifyAccess | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._access !== undefined) {
      hasAnyValues = true;
      internalValueResult.access = this._access;
    }
    if (this._roles !== undefined) {
      hasAnyValues = true;
      internalValueResult.roles = this._roles;
    }
    if (this._users !== undefined) {
      hasAnyValues = true;
      internalValueResult.users = this._users;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DashboardModifyAccess | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._access = undefined;
      this._roles = undefined;
      this._users = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._access = value.access;
      this._roles = value.roles;
      this._users = value.users;
    }
  }

  // access - computed: true, optional: false, required: true
  private _access?: string; 
  public get access() {
    return this.getStringAttribute('access');
  }
  public set access(value: string) {
    this._access = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accessInput() {
    return this._access;
  }

  // roles - computed: true, optional: true, required: false
  private _roles?: string[]; 
  public get roles() {
    return cdktf.Fn.tolist(this.getListAttribute('roles'));
  }
  public set roles(value: string[]) {
    this._roles = value;
  }
  public resetRoles() {
    this._roles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rolesInput() {
    return this._roles;
  }

  // users - computed: true, optional: true, required: false
  private _users?: string[]; 
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
  public set users(value: string[]) {
    this._users = value;
  }
  public resetUsers() {
    this._users = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usersInput() {
    return this._users;
  }
}
export interface DashboardPagesTilesPosition {
  /**
  * Height. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#height Dashboard#height}
  */
  readonly height: number;
  /**
  * Width. In a classic dashboard, two tiles side by side are 12 wide each. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#width Dashboard#width}
  */
  readonly width: number;
  /**
  * Distance from the left. Left out: 0. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#x Dashboard#x}
  */
  readonly x?: number;
  /**
  * Distance from the top. Left out: 0. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#y Dashboard#y}
  */
  readonly y?: number;
}

export function dashboardPagesTilesPositionToTerraform(struct?: DashboardPagesTilesPosition): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    height: cdktf.numberToTerraform(struct!.height),
    width: cdktf.numberToTerraform(struct!.width),
    x: cdktf.numberToTerraform(struct!.x),
    y: cdktf.numberToTerraform(struct!.y),
  }
}


export function dashboardPagesTilesPositionToHclTerraform(struct?: DashboardPagesTilesPosition): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    height: {
      value: cdktf.numberToHclTerraform(struct!.height),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    width: {
      value: cdktf.numberToHclTerraform(struct!.width),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    x: {
      value: cdktf.numberToHclTerraform(struct!.x),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    y: {
      value: cdktf.numberToHclTerraform(struct!.y),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DashboardPagesTilesPositionOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DashboardPagesTilesPosition | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._height !== undefined) {
      hasAnyValues = true;
      internalValueResult.height = this._height;
    }
    if (this._width !== undefined) {
      hasAnyValues = true;
      internalValueResult.width = this._width;
    }
    if (this._x !== undefined) {
      hasAnyValues = true;
      internalValueResult.x = this._x;
    }
    if (this._y !== undefined) {
      hasAnyValues = true;
      internalValueResult.y = this._y;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DashboardPagesTilesPosition | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._height = undefined;
      this._width = undefined;
      this._x = undefined;
      this._y = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._height = value.height;
      this._width = value.width;
      this._x = value.x;
      this._y = value.y;
    }
  }

  // height - computed: true, optional: false, required: true
  private _height?: number; 
  public get height() {
    return this.getNumberAttribute('height');
  }
  public set height(value: number) {
    this._height = value;
  }
  // Temporarily expose input value. Use with caution.
  public get heightInput() {
    return this._height;
  }

  // width - computed: true, optional: false, required: true
  private _width?: number; 
  public get width() {
    return this.getNumberAttribute('width');
  }
  public set width(value: number) {
    this._width = value;
  }
  // Temporarily expose input value. Use with caution.
  public get widthInput() {
    return this._width;
  }

  // x - computed: true, optional: true, required: false
  private _x?: number; 
  public get x() {
    return this.getNumberAttribute('x');
  }
  public set x(value: number) {
    this._x = value;
  }
  public resetX() {
    this._x = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get xInput() {
    return this._x;
  }

  // y - computed: true, optional: true, required: false
  private _y?: number; 
  public get y() {
    return this.getNumberAttribute('y');
  }
  public set y(value: number) {
    this._y = value;
  }
  public resetY() {
    this._y = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get yInput() {
    return this._y;
  }
}
export interface DashboardPagesTiles {
  /**
  * Whether people can enlarge the tile. Left out on create: they can. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#can_expand Dashboard#can_expand}
  */
  readonly canExpand?: boolean | cdktf.IResolvable;
  /**
  * The text of a `markdown` tile. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#content Dashboard#content}
  */
  readonly content?: string;
  /**
  * Explanation for people. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#description Dashboard#description}
  */
  readonly description?: string;
  /**
  * The view that a tile of a `classic` dashboard shows, as a JSON object: `dataCube`, `filter`, `splits`, `selectedMeasures` (names: `["count"]`), `pinnedDimensions`, `timezone`, `visualization`. Source: a settings export of Pivot, published with Imply's iframe examples (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#essence_json Dashboard#essence_json}
  */
  readonly essenceJson?: string;
  /**
  * The view that an explore tile shows, as a JSON object: `dataCube`, `moduleName`, `where`, `parameters`. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot: passed through as it is).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#explore_essence_json Dashboard#explore_essence_json}
  */
  readonly exploreEssenceJson?: string;
  /**
  * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#extra_json Dashboard#extra_json}
  */
  readonly extraJson?: string;
  /**
  * The view that a tile of a `dashboard2` dashboard shows, as a JSON object: `dataCube`, `filter`, `axesSplits` (a list of splits per axis), `selectedMeasures` (objects: `[{"measure": "count"}]`), `pinnedDimensions`, `timezone`, `visualization`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#facet_essence_json Dashboard#facet_essence_json}
  */
  readonly facetEssenceJson?: string;
  /**
  * Identifier of the tile, unique within the dashboard, such as `t8075`. It tells tiles apart, whatever their order. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#name Dashboard#name}
  */
  readonly name: string;
  /**
  * Where the tile is on its page and how large, in units of the grid. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#position Dashboard#position}
  */
  readonly position: DashboardPagesTilesPosition;
  /**
  * What people see above the tile. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#title Dashboard#title}
  */
  readonly title?: string;
  /**
  * Whether the title is hidden. Left out on create: it is shown. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#title_hidden Dashboard#title_hidden}
  */
  readonly titleHidden?: boolean | cdktf.IResolvable;
  /**
  * `visualization` (a saved view of a data cube) or `markdown` (a text). Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#type Dashboard#type}
  */
  readonly type: string;
}

export function dashboardPagesTilesToTerraform(struct?: DashboardPagesTiles | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    can_expand: cdktf.booleanToTerraform(struct!.canExpand),
    content: cdktf.stringToTerraform(struct!.content),
    description: cdktf.stringToTerraform(struct!.description),
    essence_json: cdktf.stringToTerraform(struct!.essenceJson),
    explore_essence_json: cdktf.stringToTerraform(struct!.exploreEssenceJson),
    extra_json: cdktf.stringToTerraform(struct!.extraJson),
    facet_essence_json: cdktf.stringToTerraform(struct!.facetEssenceJson),
    name: cdktf.stringToTerraform(struct!.name),
    position: dashboardPagesTilesPositionToTerraform(struct!.position),
    title: cdktf.stringToTerraform(struct!.title),
    title_hidden: cdktf.booleanToTerraform(struct!.titleHidden),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function dashboardPagesTilesToHclTerraform(struct?: DashboardPagesTiles | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    can_expand: {
      value: cdktf.booleanToHclTerraform(struct!.canExpand),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    content: {
      value: cdktf.stringToHclTerraform(struct!.content),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    essence_json: {
      value: cdktf.stringToHclTerraform(struct!.essenceJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    explore_essence_json: {
      value: cdktf.stringToHclTerraform(struct!.exploreEssenceJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    extra_json: {
      value: cdktf.stringToHclTerraform(struct!.extraJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    facet_essence_json: {
      value: cdktf.stringToHclTerraform(struct!.facetEssenceJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    position: {
      value: dashboardPagesTilesPositionToHclTerraform(struct!.position),
      isBlock: false,
      type: "list",
      storageClassType: "DashboardPagesTilesPosition",
    },
    title: {
      value: cdktf.stringToHclTerraform(struct!.title),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    title_hidden: {
      value: cdktf.booleanToHclTerraform(struct!.titleHidden),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DashboardPagesTilesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DashboardPagesTiles | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._canExpand !== undefined) {
      hasAnyValues = true;
      internalValueResult.canExpand = this._canExpand;
    }
    if (this._content !== undefined) {
      hasAnyValues = true;
      internalValueResult.content = this._content;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    if (this._essenceJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.essenceJson = this._essenceJson;
    }
    if (this._exploreEssenceJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.exploreEssenceJson = this._exploreEssenceJson;
    }
    if (this._extraJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.extraJson = this._extraJson;
    }
    if (this._facetEssenceJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.facetEssenceJson = this._facetEssenceJson;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._position?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.position = this._position?.internalValue;
    }
    if (this._title !== undefined) {
      hasAnyValues = true;
      internalValueResult.title = this._title;
    }
    if (this._titleHidden !== undefined) {
      hasAnyValues = true;
      internalValueResult.titleHidden = this._titleHidden;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DashboardPagesTiles | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._canExpand = undefined;
      this._content = undefined;
      this._description = undefined;
      this._essenceJson = undefined;
      this._exploreEssenceJson = undefined;
      this._extraJson = undefined;
      this._facetEssenceJson = undefined;
      this._name = undefined;
      this._position.internalValue = undefined;
      this._title = undefined;
      this._titleHidden = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._canExpand = value.canExpand;
      this._content = value.content;
      this._description = value.description;
      this._essenceJson = value.essenceJson;
      this._exploreEssenceJson = value.exploreEssenceJson;
      this._extraJson = value.extraJson;
      this._facetEssenceJson = value.facetEssenceJson;
      this._name = value.name;
      this._position.internalValue = value.position;
      this._title = value.title;
      this._titleHidden = value.titleHidden;
      this._type = value.type;
    }
  }

  // can_expand - computed: true, optional: true, required: false
  private _canExpand?: boolean | cdktf.IResolvable; 
  public get canExpand() {
    return this.getBooleanAttribute('can_expand');
  }
  public set canExpand(value: boolean | cdktf.IResolvable) {
    this._canExpand = value;
  }
  public resetCanExpand() {
    this._canExpand = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get canExpandInput() {
    return this._canExpand;
  }

  // content - computed: true, optional: true, required: false
  private _content?: string; 
  public get content() {
    return this.getStringAttribute('content');
  }
  public set content(value: string) {
    this._content = value;
  }
  public resetContent() {
    this._content = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get contentInput() {
    return this._content;
  }

  // description - computed: true, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // essence_json - computed: true, optional: true, required: false
  private _essenceJson?: string; 
  public get essenceJson() {
    return this.getStringAttribute('essence_json');
  }
  public set essenceJson(value: string) {
    this._essenceJson = value;
  }
  public resetEssenceJson() {
    this._essenceJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get essenceJsonInput() {
    return this._essenceJson;
  }

  // explore_essence_json - computed: true, optional: true, required: false
  private _exploreEssenceJson?: string; 
  public get exploreEssenceJson() {
    return this.getStringAttribute('explore_essence_json');
  }
  public set exploreEssenceJson(value: string) {
    this._exploreEssenceJson = value;
  }
  public resetExploreEssenceJson() {
    this._exploreEssenceJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exploreEssenceJsonInput() {
    return this._exploreEssenceJson;
  }

  // extra_json - computed: true, optional: true, required: false
  private _extraJson?: string; 
  public get extraJson() {
    return this.getStringAttribute('extra_json');
  }
  public set extraJson(value: string) {
    this._extraJson = value;
  }
  public resetExtraJson() {
    this._extraJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get extraJsonInput() {
    return this._extraJson;
  }

  // facet_essence_json - computed: true, optional: true, required: false
  private _facetEssenceJson?: string; 
  public get facetEssenceJson() {
    return this.getStringAttribute('facet_essence_json');
  }
  public set facetEssenceJson(value: string) {
    this._facetEssenceJson = value;
  }
  public resetFacetEssenceJson() {
    this._facetEssenceJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get facetEssenceJsonInput() {
    return this._facetEssenceJson;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // position - computed: true, optional: false, required: true
  private _position = new DashboardPagesTilesPositionOutputReference(this, "position");
  public get position() {
    return this._position;
  }
  public putPosition(value: DashboardPagesTilesPosition) {
    this._position.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get positionInput() {
    return this._position.internalValue;
  }

  // title - computed: true, optional: true, required: false
  private _title?: string; 
  public get title() {
    return this.getStringAttribute('title');
  }
  public set title(value: string) {
    this._title = value;
  }
  public resetTitle() {
    this._title = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get titleInput() {
    return this._title;
  }

  // title_hidden - computed: true, optional: true, required: false
  private _titleHidden?: boolean | cdktf.IResolvable; 
  public get titleHidden() {
    return this.getBooleanAttribute('title_hidden');
  }
  public set titleHidden(value: boolean | cdktf.IResolvable) {
    this._titleHidden = value;
  }
  public resetTitleHidden() {
    this._titleHidden = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get titleHiddenInput() {
    return this._titleHidden;
  }

  // type - computed: true, optional: false, required: true
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }
}

export class DashboardPagesTilesList extends cdktf.ComplexList {
  public internalValue? : DashboardPagesTiles[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): DashboardPagesTilesOutputReference {
    return new DashboardPagesTilesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DashboardPages {
  /**
  * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#extra_json Dashboard#extra_json}
  */
  readonly extraJson?: string;
  /**
  * What people see as the page's name. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#label Dashboard#label}
  */
  readonly label?: string;
  /**
  * Identifier of the page, unique within the dashboard, such as `page`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#name Dashboard#name}
  */
  readonly name: string;
  /**
  * What the page shows. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#tiles Dashboard#tiles}
  */
  readonly tiles?: DashboardPagesTiles[] | cdktf.IResolvable;
}

export function dashboardPagesToTerraform(struct?: DashboardPages | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    extra_json: cdktf.stringToTerraform(struct!.extraJson),
    label: cdktf.stringToTerraform(struct!.label),
    name: cdktf.stringToTerraform(struct!.name),
    tiles: cdktf.listMapper(dashboardPagesTilesToTerraform, false)(struct!.tiles),
  }
}


export function dashboardPagesToHclTerraform(struct?: DashboardPages | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    extra_json: {
      value: cdktf.stringToHclTerraform(struct!.extraJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    label: {
      value: cdktf.stringToHclTerraform(struct!.label),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tiles: {
      value: cdktf.listMapperHcl(dashboardPagesTilesToHclTerraform, false)(struct!.tiles),
      isBlock: false,
      type: "list",
      storageClassType: "DashboardPagesTilesList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DashboardPagesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DashboardPages | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._extraJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.extraJson = this._extraJson;
    }
    if (this._label !== undefined) {
      hasAnyValues = true;
      internalValueResult.label = this._label;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._tiles?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.tiles = this._tiles?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DashboardPages | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._extraJson = undefined;
      this._label = undefined;
      this._name = undefined;
      this._tiles.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._extraJson = value.extraJson;
      this._label = value.label;
      this._name = value.name;
      this._tiles.internalValue = value.tiles;
    }
  }

  // extra_json - computed: true, optional: true, required: false
  private _extraJson?: string; 
  public get extraJson() {
    return this.getStringAttribute('extra_json');
  }
  public set extraJson(value: string) {
    this._extraJson = value;
  }
  public resetExtraJson() {
    this._extraJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get extraJsonInput() {
    return this._extraJson;
  }

  // label - computed: true, optional: true, required: false
  private _label?: string; 
  public get label() {
    return this.getStringAttribute('label');
  }
  public set label(value: string) {
    this._label = value;
  }
  public resetLabel() {
    this._label = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get labelInput() {
    return this._label;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // tiles - computed: true, optional: true, required: false
  private _tiles = new DashboardPagesTilesList(this, "tiles", false);
  public get tiles() {
    return this._tiles;
  }
  public putTiles(value: DashboardPagesTiles[] | cdktf.IResolvable) {
    this._tiles.internalValue = value;
  }
  public resetTiles() {
    this._tiles.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tilesInput() {
    return this._tiles.internalValue;
  }
}

export class DashboardPagesList extends cdktf.ComplexList {
  public internalValue? : DashboardPages[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): DashboardPagesOutputReference {
    return new DashboardPagesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DashboardReadAccess {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#access Dashboard#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#roles Dashboard#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#users Dashboard#users}
  */
  readonly users?: string[];
}

export function dashboardReadAccessToTerraform(struct?: DashboardReadAccess | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access: cdktf.stringToTerraform(struct!.access),
    roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.roles),
    users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.users),
  }
}


export function dashboardReadAccessToHclTerraform(struct?: DashboardReadAccess | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access: {
      value: cdktf.stringToHclTerraform(struct!.access),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.roles),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.users),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DashboardReadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DashboardReadAccess | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._access !== undefined) {
      hasAnyValues = true;
      internalValueResult.access = this._access;
    }
    if (this._roles !== undefined) {
      hasAnyValues = true;
      internalValueResult.roles = this._roles;
    }
    if (this._users !== undefined) {
      hasAnyValues = true;
      internalValueResult.users = this._users;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DashboardReadAccess | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._access = undefined;
      this._roles = undefined;
      this._users = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._access = value.access;
      this._roles = value.roles;
      this._users = value.users;
    }
  }

  // access - computed: true, optional: false, required: true
  private _access?: string; 
  public get access() {
    return this.getStringAttribute('access');
  }
  public set access(value: string) {
    this._access = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accessInput() {
    return this._access;
  }

  // roles - computed: true, optional: true, required: false
  private _roles?: string[]; 
  public get roles() {
    return cdktf.Fn.tolist(this.getListAttribute('roles'));
  }
  public set roles(value: string[]) {
    this._roles = value;
  }
  public resetRoles() {
    this._roles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rolesInput() {
    return this._roles;
  }

  // users - computed: true, optional: true, required: false
  private _users?: string[]; 
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
  public set users(value: string[]) {
    this._users = value;
  }
  public resetUsers() {
    this._users = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usersInput() {
    return this._users;
  }
}
export interface DashboardRestrictedEditAccess {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#access Dashboard#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#roles Dashboard#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#users Dashboard#users}
  */
  readonly users?: string[];
}

export function dashboardRestrictedEditAccessToTerraform(struct?: DashboardRestrictedEditAccess | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access: cdktf.stringToTerraform(struct!.access),
    roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.roles),
    users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.users),
  }
}


export function dashboardRestrictedEditAccessToHclTerraform(struct?: DashboardRestrictedEditAccess | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access: {
      value: cdktf.stringToHclTerraform(struct!.access),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.roles),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.users),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DashboardRestrictedEditAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DashboardRestrictedEditAccess | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._access !== undefined) {
      hasAnyValues = true;
      internalValueResult.access = this._access;
    }
    if (this._roles !== undefined) {
      hasAnyValues = true;
      internalValueResult.roles = this._roles;
    }
    if (this._users !== undefined) {
      hasAnyValues = true;
      internalValueResult.users = this._users;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DashboardRestrictedEditAccess | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._access = undefined;
      this._roles = undefined;
      this._users = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._access = value.access;
      this._roles = value.roles;
      this._users = value.users;
    }
  }

  // access - computed: true, optional: false, required: true
  private _access?: string; 
  public get access() {
    return this.getStringAttribute('access');
  }
  public set access(value: string) {
    this._access = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accessInput() {
    return this._access;
  }

  // roles - computed: true, optional: true, required: false
  private _roles?: string[]; 
  public get roles() {
    return cdktf.Fn.tolist(this.getListAttribute('roles'));
  }
  public set roles(value: string[]) {
    this._roles = value;
  }
  public resetRoles() {
    this._roles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rolesInput() {
    return this._roles;
  }

  // users - computed: true, optional: true, required: false
  private _users?: string[]; 
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
  public set users(value: string[]) {
    this._users = value;
  }
  public resetUsers() {
    this._users = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usersInput() {
    return this._users;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard pivot_dashboard}
*/
export class Dashboard extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_dashboard";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Dashboard resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Dashboard to import
  * @param importFromId The id of the existing Dashboard that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Dashboard to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_dashboard", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/dashboard pivot_dashboard} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DashboardConfig
  */
  public constructor(scope: Construct, id: string, config: DashboardConfig) {
    super(scope, id, {
      terraformResourceType: 'pivot_dashboard',
      terraformGeneratorMetadata: {
        providerName: 'pivot',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._deletionProtection = config.deletionProtection;
    this._description = config.description;
    this._enforceTimeFilter = config.enforceTimeFilter;
    this._extraJson = config.extraJson;
    this._filterToken = config.filterToken;
    this._hasGlobalCompare = config.hasGlobalCompare;
    this._modifyAccess.internalValue = config.modifyAccess;
    this._name = config.name;
    this._pages.internalValue = config.pages;
    this._readAccess.internalValue = config.readAccess;
    this._restrictedEditAccess.internalValue = config.restrictedEditAccess;
    this._shareTimezone = config.shareTimezone;
    this._theme = config.theme;
    this._title = config.title;
    this._type = config.type;
    this._verticalUnits = config.verticalUnits;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // deletion_protection - computed: false, optional: true, required: false
  private _deletionProtection?: boolean | cdktf.IResolvable; 
  public get deletionProtection() {
    return this.getBooleanAttribute('deletion_protection');
  }
  public set deletionProtection(value: boolean | cdktf.IResolvable) {
    this._deletionProtection = value;
  }
  public resetDeletionProtection() {
    this._deletionProtection = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deletionProtectionInput() {
    return this._deletionProtection;
  }

  // description - computed: true, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // enforce_time_filter - computed: true, optional: true, required: false
  private _enforceTimeFilter?: boolean | cdktf.IResolvable; 
  public get enforceTimeFilter() {
    return this.getBooleanAttribute('enforce_time_filter');
  }
  public set enforceTimeFilter(value: boolean | cdktf.IResolvable) {
    this._enforceTimeFilter = value;
  }
  public resetEnforceTimeFilter() {
    this._enforceTimeFilter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enforceTimeFilterInput() {
    return this._enforceTimeFilter;
  }

  // extra_json - computed: false, optional: true, required: false
  private _extraJson?: string; 
  public get extraJson() {
    return this.getStringAttribute('extra_json');
  }
  public set extraJson(value: string) {
    this._extraJson = value;
  }
  public resetExtraJson() {
    this._extraJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get extraJsonInput() {
    return this._extraJson;
  }

  // filter_token - computed: true, optional: true, required: false
  private _filterToken?: string; 
  public get filterToken() {
    return this.getStringAttribute('filter_token');
  }
  public set filterToken(value: string) {
    this._filterToken = value;
  }
  public resetFilterToken() {
    this._filterToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterTokenInput() {
    return this._filterToken;
  }

  // has_global_compare - computed: true, optional: true, required: false
  private _hasGlobalCompare?: boolean | cdktf.IResolvable; 
  public get hasGlobalCompare() {
    return this.getBooleanAttribute('has_global_compare');
  }
  public set hasGlobalCompare(value: boolean | cdktf.IResolvable) {
    this._hasGlobalCompare = value;
  }
  public resetHasGlobalCompare() {
    this._hasGlobalCompare = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hasGlobalCompareInput() {
    return this._hasGlobalCompare;
  }

  // modify_access - computed: true, optional: true, required: false
  private _modifyAccess = new DashboardModifyAccessOutputReference(this, "modify_access");
  public get modifyAccess() {
    return this._modifyAccess;
  }
  public putModifyAccess(value: DashboardModifyAccess) {
    this._modifyAccess.internalValue = value;
  }
  public resetModifyAccess() {
    this._modifyAccess.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modifyAccessInput() {
    return this._modifyAccess.internalValue;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // pages - computed: true, optional: true, required: false
  private _pages = new DashboardPagesList(this, "pages", false);
  public get pages() {
    return this._pages;
  }
  public putPages(value: DashboardPages[] | cdktf.IResolvable) {
    this._pages.internalValue = value;
  }
  public resetPages() {
    this._pages.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pagesInput() {
    return this._pages.internalValue;
  }

  // read_access - computed: true, optional: true, required: false
  private _readAccess = new DashboardReadAccessOutputReference(this, "read_access");
  public get readAccess() {
    return this._readAccess;
  }
  public putReadAccess(value: DashboardReadAccess) {
    this._readAccess.internalValue = value;
  }
  public resetReadAccess() {
    this._readAccess.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get readAccessInput() {
    return this._readAccess.internalValue;
  }

  // restricted_edit_access - computed: true, optional: true, required: false
  private _restrictedEditAccess = new DashboardRestrictedEditAccessOutputReference(this, "restricted_edit_access");
  public get restrictedEditAccess() {
    return this._restrictedEditAccess;
  }
  public putRestrictedEditAccess(value: DashboardRestrictedEditAccess) {
    this._restrictedEditAccess.internalValue = value;
  }
  public resetRestrictedEditAccess() {
    this._restrictedEditAccess.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictedEditAccessInput() {
    return this._restrictedEditAccess.internalValue;
  }

  // share_timezone - computed: true, optional: true, required: false
  private _shareTimezone?: boolean | cdktf.IResolvable; 
  public get shareTimezone() {
    return this.getBooleanAttribute('share_timezone');
  }
  public set shareTimezone(value: boolean | cdktf.IResolvable) {
    this._shareTimezone = value;
  }
  public resetShareTimezone() {
    this._shareTimezone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shareTimezoneInput() {
    return this._shareTimezone;
  }

  // theme - computed: true, optional: true, required: false
  private _theme?: string; 
  public get theme() {
    return this.getStringAttribute('theme');
  }
  public set theme(value: string) {
    this._theme = value;
  }
  public resetTheme() {
    this._theme = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get themeInput() {
    return this._theme;
  }

  // title - computed: false, optional: false, required: true
  private _title?: string; 
  public get title() {
    return this.getStringAttribute('title');
  }
  public set title(value: string) {
    this._title = value;
  }
  // Temporarily expose input value. Use with caution.
  public get titleInput() {
    return this._title;
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // vertical_units - computed: true, optional: true, required: false
  private _verticalUnits?: string; 
  public get verticalUnits() {
    return this.getStringAttribute('vertical_units');
  }
  public set verticalUnits(value: string) {
    this._verticalUnits = value;
  }
  public resetVerticalUnits() {
    this._verticalUnits = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get verticalUnitsInput() {
    return this._verticalUnits;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      description: cdktf.stringToTerraform(this._description),
      enforce_time_filter: cdktf.booleanToTerraform(this._enforceTimeFilter),
      extra_json: cdktf.stringToTerraform(this._extraJson),
      filter_token: cdktf.stringToTerraform(this._filterToken),
      has_global_compare: cdktf.booleanToTerraform(this._hasGlobalCompare),
      modify_access: dashboardModifyAccessToTerraform(this._modifyAccess.internalValue),
      name: cdktf.stringToTerraform(this._name),
      pages: cdktf.listMapper(dashboardPagesToTerraform, false)(this._pages.internalValue),
      read_access: dashboardReadAccessToTerraform(this._readAccess.internalValue),
      restricted_edit_access: dashboardRestrictedEditAccessToTerraform(this._restrictedEditAccess.internalValue),
      share_timezone: cdktf.booleanToTerraform(this._shareTimezone),
      theme: cdktf.stringToTerraform(this._theme),
      title: cdktf.stringToTerraform(this._title),
      type: cdktf.stringToTerraform(this._type),
      vertical_units: cdktf.stringToTerraform(this._verticalUnits),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      deletion_protection: {
        value: cdktf.booleanToHclTerraform(this._deletionProtection),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enforce_time_filter: {
        value: cdktf.booleanToHclTerraform(this._enforceTimeFilter),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      extra_json: {
        value: cdktf.stringToHclTerraform(this._extraJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      filter_token: {
        value: cdktf.stringToHclTerraform(this._filterToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      has_global_compare: {
        value: cdktf.booleanToHclTerraform(this._hasGlobalCompare),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      modify_access: {
        value: dashboardModifyAccessToHclTerraform(this._modifyAccess.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DashboardModifyAccess",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      pages: {
        value: cdktf.listMapperHcl(dashboardPagesToHclTerraform, false)(this._pages.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DashboardPagesList",
      },
      read_access: {
        value: dashboardReadAccessToHclTerraform(this._readAccess.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DashboardReadAccess",
      },
      restricted_edit_access: {
        value: dashboardRestrictedEditAccessToHclTerraform(this._restrictedEditAccess.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DashboardRestrictedEditAccess",
      },
      share_timezone: {
        value: cdktf.booleanToHclTerraform(this._shareTimezone),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      theme: {
        value: cdktf.stringToHclTerraform(this._theme),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      title: {
        value: cdktf.stringToHclTerraform(this._title),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      type: {
        value: cdktf.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vertical_units: {
        value: cdktf.stringToHclTerraform(this._verticalUnits),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
