// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataPivotRolesConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only those with this value. Name of the role in LDAP or OIDC that maps to this one. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles#external_name DataPivotRoles#external_name}
  */
  readonly externalName?: string;
  /**
  * Only those with this value. Who sees the members of the role: `public` or `hidden`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles#member_visibility DataPivotRoles#member_visibility}
  */
  readonly memberVisibility?: string;
  /**
  * Only those with this value. The role's identifier, chosen by you. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles#name DataPivotRoles#name}
  */
  readonly name?: string;
  /**
  * Only those that have all of these, and perhaps more. Names of permissions. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles#permissions DataPivotRoles#permissions}
  */
  readonly permissions?: string[];
  /**
  * Only those with this value. Who sees that the role exists: `public` or `hidden`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles#role_visibility DataPivotRoles#role_visibility}
  */
  readonly roleVisibility?: string;
  /**
  * Only those with this value. What people see as the role's name. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles#title DataPivotRoles#title}
  */
  readonly title?: string;
}
export interface DataPivotRolesRolesFilterTokens {
}

export function dataPivotRolesRolesFilterTokensToTerraform(struct?: DataPivotRolesRolesFilterTokens): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotRolesRolesFilterTokensToHclTerraform(struct?: DataPivotRolesRolesFilterTokens): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotRolesRolesFilterTokensOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataPivotRolesRolesFilterTokens | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotRolesRolesFilterTokens | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // combine - computed: true, optional: false, required: false
  public get combine() {
    return this.getStringAttribute('combine');
  }

  // formula - computed: true, optional: false, required: false
  public get formula() {
    return this.getStringAttribute('formula');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }
}

export class DataPivotRolesRolesFilterTokensList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotRolesRolesFilterTokensOutputReference {
    return new DataPivotRolesRolesFilterTokensOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataPivotRolesRoles {
}

export function dataPivotRolesRolesToTerraform(struct?: DataPivotRolesRoles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotRolesRolesToHclTerraform(struct?: DataPivotRolesRoles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotRolesRolesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataPivotRolesRoles | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotRolesRoles | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // external_name - computed: true, optional: false, required: false
  public get externalName() {
    return this.getStringAttribute('external_name');
  }

  // filter_tokens - computed: true, optional: false, required: false
  private _filterTokens = new DataPivotRolesRolesFilterTokensList(this, "filter_tokens", false);
  public get filterTokens() {
    return this._filterTokens;
  }

  // member_visibility - computed: true, optional: false, required: false
  public get memberVisibility() {
    return this.getStringAttribute('member_visibility');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // permissions - computed: true, optional: false, required: false
  public get permissions() {
    return cdktf.Fn.tolist(this.getListAttribute('permissions'));
  }

  // role_visibility - computed: true, optional: false, required: false
  public get roleVisibility() {
    return this.getStringAttribute('role_visibility');
  }

  // title - computed: true, optional: false, required: false
  public get title() {
    return this.getStringAttribute('title');
  }
}

export class DataPivotRolesRolesList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotRolesRolesOutputReference {
    return new DataPivotRolesRolesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles pivot_roles}
*/
export class DataPivotRoles extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_roles";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataPivotRoles resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataPivotRoles to import
  * @param importFromId The id of the existing DataPivotRoles that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataPivotRoles to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_roles", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/roles pivot_roles} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataPivotRolesConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataPivotRolesConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'pivot_roles',
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
    this._externalName = config.externalName;
    this._memberVisibility = config.memberVisibility;
    this._name = config.name;
    this._permissions = config.permissions;
    this._roleVisibility = config.roleVisibility;
    this._title = config.title;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // external_name - computed: false, optional: true, required: false
  private _externalName?: string; 
  public get externalName() {
    return this.getStringAttribute('external_name');
  }
  public set externalName(value: string) {
    this._externalName = value;
  }
  public resetExternalName() {
    this._externalName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalNameInput() {
    return this._externalName;
  }

  // member_visibility - computed: false, optional: true, required: false
  private _memberVisibility?: string; 
  public get memberVisibility() {
    return this.getStringAttribute('member_visibility');
  }
  public set memberVisibility(value: string) {
    this._memberVisibility = value;
  }
  public resetMemberVisibility() {
    this._memberVisibility = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get memberVisibilityInput() {
    return this._memberVisibility;
  }

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // permissions - computed: false, optional: true, required: false
  private _permissions?: string[]; 
  public get permissions() {
    return cdktf.Fn.tolist(this.getListAttribute('permissions'));
  }
  public set permissions(value: string[]) {
    this._permissions = value;
  }
  public resetPermissions() {
    this._permissions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get permissionsInput() {
    return this._permissions;
  }

  // role_visibility - computed: false, optional: true, required: false
  private _roleVisibility?: string; 
  public get roleVisibility() {
    return this.getStringAttribute('role_visibility');
  }
  public set roleVisibility(value: string) {
    this._roleVisibility = value;
  }
  public resetRoleVisibility() {
    this._roleVisibility = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleVisibilityInput() {
    return this._roleVisibility;
  }

  // roles - computed: true, optional: false, required: false
  private _roles = new DataPivotRolesRolesList(this, "roles", false);
  public get roles() {
    return this._roles;
  }

  // title - computed: false, optional: true, required: false
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      external_name: cdktf.stringToTerraform(this._externalName),
      member_visibility: cdktf.stringToTerraform(this._memberVisibility),
      name: cdktf.stringToTerraform(this._name),
      permissions: cdktf.listMapper(cdktf.stringToTerraform, false)(this._permissions),
      role_visibility: cdktf.stringToTerraform(this._roleVisibility),
      title: cdktf.stringToTerraform(this._title),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      external_name: {
        value: cdktf.stringToHclTerraform(this._externalName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      member_visibility: {
        value: cdktf.stringToHclTerraform(this._memberVisibility),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      permissions: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._permissions),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      role_visibility: {
        value: cdktf.stringToHclTerraform(this._roleVisibility),
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
