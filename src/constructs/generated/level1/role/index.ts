// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface RoleConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name of the role in LDAP or OIDC that maps to this one. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#external_name Role#external_name}
  */
  readonly externalName?: string;
  /**
  * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#extra_json Role#extra_json}
  */
  readonly extraJson?: string;
  /**
  * Row-level filters: people with this role see only the matching rows of data cubes that ask for the token. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#filter_tokens Role#filter_tokens}
  */
  readonly filterTokens?: RoleFilterTokens[] | cdktf.IResolvable;
  /**
  * Who sees the members of the role: `public` or `hidden`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#member_visibility Role#member_visibility}
  */
  readonly memberVisibility?: string;
  /**
  * The role's identifier, chosen by you. Pivot has no rename: another name is another role. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#name Role#name}
  */
  readonly name: string;
  /**
  * Names of permissions. The list of names is open: one that is not documented gives a warning and is sent as it is. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#permissions Role#permissions}
  */
  readonly permissions?: string[];
  /**
  * Who sees that the role exists: `public` or `hidden`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#role_visibility Role#role_visibility}
  */
  readonly roleVisibility?: string;
  /**
  * What people see as the role's name. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#title Role#title}
  */
  readonly title?: string;
}
export interface RoleFilterTokens {
  /**
  * How this token combines with the same token of another role; `block` is documented. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#combine Role#combine}
  */
  readonly combine?: string;
  /**
  * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#extra_json Role#extra_json}
  */
  readonly extraJson?: string;
  /**
  * Condition that visible rows meet: SQL over the alias `t` for SQL cubes (`t."region" = 'EMEA'`), Plywood for others. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#formula Role#formula}
  */
  readonly formula: string;
  /**
  * Name of the token: a data cube asks for it with `filter_token`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#name Role#name}
  */
  readonly name: string;
}

export function roleFilterTokensToTerraform(struct?: RoleFilterTokens | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    combine: cdktf.stringToTerraform(struct!.combine),
    extra_json: cdktf.stringToTerraform(struct!.extraJson),
    formula: cdktf.stringToTerraform(struct!.formula),
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function roleFilterTokensToHclTerraform(struct?: RoleFilterTokens | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    combine: {
      value: cdktf.stringToHclTerraform(struct!.combine),
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
    formula: {
      value: cdktf.stringToHclTerraform(struct!.formula),
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
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RoleFilterTokensOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): RoleFilterTokens | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._combine !== undefined) {
      hasAnyValues = true;
      internalValueResult.combine = this._combine;
    }
    if (this._extraJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.extraJson = this._extraJson;
    }
    if (this._formula !== undefined) {
      hasAnyValues = true;
      internalValueResult.formula = this._formula;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RoleFilterTokens | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._combine = undefined;
      this._extraJson = undefined;
      this._formula = undefined;
      this._name = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._combine = value.combine;
      this._extraJson = value.extraJson;
      this._formula = value.formula;
      this._name = value.name;
    }
  }

  // combine - computed: true, optional: true, required: false
  private _combine?: string; 
  public get combine() {
    return this.getStringAttribute('combine');
  }
  public set combine(value: string) {
    this._combine = value;
  }
  public resetCombine() {
    this._combine = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get combineInput() {
    return this._combine;
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

  // formula - computed: true, optional: false, required: true
  private _formula?: string; 
  public get formula() {
    return this.getStringAttribute('formula');
  }
  public set formula(value: string) {
    this._formula = value;
  }
  // Temporarily expose input value. Use with caution.
  public get formulaInput() {
    return this._formula;
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
}

export class RoleFilterTokensList extends cdktf.ComplexList {
  public internalValue? : RoleFilterTokens[] | cdktf.IResolvable

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
  public get(index: number): RoleFilterTokensOutputReference {
    return new RoleFilterTokensOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role pivot_role}
*/
export class Role extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_role";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Role resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Role to import
  * @param importFromId The id of the existing Role that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Role to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_role", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/role pivot_role} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options RoleConfig
  */
  public constructor(scope: Construct, id: string, config: RoleConfig) {
    super(scope, id, {
      terraformResourceType: 'pivot_role',
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
    this._extraJson = config.extraJson;
    this._filterTokens.internalValue = config.filterTokens;
    this._memberVisibility = config.memberVisibility;
    this._name = config.name;
    this._permissions = config.permissions;
    this._roleVisibility = config.roleVisibility;
    this._title = config.title;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // external_name - computed: true, optional: true, required: false
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

  // filter_tokens - computed: true, optional: true, required: false
  private _filterTokens = new RoleFilterTokensList(this, "filter_tokens", false);
  public get filterTokens() {
    return this._filterTokens;
  }
  public putFilterTokens(value: RoleFilterTokens[] | cdktf.IResolvable) {
    this._filterTokens.internalValue = value;
  }
  public resetFilterTokens() {
    this._filterTokens.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterTokensInput() {
    return this._filterTokens.internalValue;
  }

  // member_visibility - computed: true, optional: true, required: false
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

  // permissions - computed: true, optional: true, required: false
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

  // role_visibility - computed: true, optional: true, required: false
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      external_name: cdktf.stringToTerraform(this._externalName),
      extra_json: cdktf.stringToTerraform(this._extraJson),
      filter_tokens: cdktf.listMapper(roleFilterTokensToTerraform, false)(this._filterTokens.internalValue),
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
      extra_json: {
        value: cdktf.stringToHclTerraform(this._extraJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      filter_tokens: {
        value: cdktf.listMapperHcl(roleFilterTokensToHclTerraform, false)(this._filterTokens.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "RoleFilterTokensList",
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
