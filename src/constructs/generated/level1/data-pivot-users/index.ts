// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataPivotUsersConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only those with this value. Colours of the user interface. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users#color_mode DataPivotUsers#color_mode}
  */
  readonly colorMode?: string;
  /**
  * Only those with this value. Where the welcome mail, reports and alerts go. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users#email DataPivotUsers#email}
  */
  readonly email?: string;
  /**
  * Only those with this value. First name. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users#first_name DataPivotUsers#first_name}
  */
  readonly firstName?: string;
  /**
  * Only those with this value. Last name. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users#last_name DataPivotUsers#last_name}
  */
  readonly lastName?: string;
  /**
  * Only those with this value. The user's identifier and login name, chosen by you; usually the email address. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users#name DataPivotUsers#name}
  */
  readonly name?: string;
  /**
  * Only those that have all of these, and perhaps more. Names of the user's roles. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users#roles DataPivotUsers#roles}
  */
  readonly roles?: string[];
}
export interface DataPivotUsersUsers {
}

export function dataPivotUsersUsersToTerraform(struct?: DataPivotUsersUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotUsersUsersToHclTerraform(struct?: DataPivotUsersUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotUsersUsersOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotUsersUsers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotUsersUsers | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // color_mode - computed: true, optional: false, required: false
  public get colorMode() {
    return this.getStringAttribute('color_mode');
  }

  // email - computed: true, optional: false, required: false
  public get email() {
    return this.getStringAttribute('email');
  }

  // first_name - computed: true, optional: false, required: false
  public get firstName() {
    return this.getStringAttribute('first_name');
  }

  // last_name - computed: true, optional: false, required: false
  public get lastName() {
    return this.getStringAttribute('last_name');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // roles - computed: true, optional: false, required: false
  public get roles() {
    return cdktf.Fn.tolist(this.getListAttribute('roles'));
  }
}

export class DataPivotUsersUsersList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotUsersUsersOutputReference {
    return new DataPivotUsersUsersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users pivot_users}
*/
export class DataPivotUsers extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_users";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataPivotUsers resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataPivotUsers to import
  * @param importFromId The id of the existing DataPivotUsers that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataPivotUsers to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_users", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/users pivot_users} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataPivotUsersConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataPivotUsersConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'pivot_users',
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
    this._colorMode = config.colorMode;
    this._email = config.email;
    this._firstName = config.firstName;
    this._lastName = config.lastName;
    this._name = config.name;
    this._roles = config.roles;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // color_mode - computed: false, optional: true, required: false
  private _colorMode?: string; 
  public get colorMode() {
    return this.getStringAttribute('color_mode');
  }
  public set colorMode(value: string) {
    this._colorMode = value;
  }
  public resetColorMode() {
    this._colorMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get colorModeInput() {
    return this._colorMode;
  }

  // email - computed: false, optional: true, required: false
  private _email?: string; 
  public get email() {
    return this.getStringAttribute('email');
  }
  public set email(value: string) {
    this._email = value;
  }
  public resetEmail() {
    this._email = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailInput() {
    return this._email;
  }

  // first_name - computed: false, optional: true, required: false
  private _firstName?: string; 
  public get firstName() {
    return this.getStringAttribute('first_name');
  }
  public set firstName(value: string) {
    this._firstName = value;
  }
  public resetFirstName() {
    this._firstName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get firstNameInput() {
    return this._firstName;
  }

  // last_name - computed: false, optional: true, required: false
  private _lastName?: string; 
  public get lastName() {
    return this.getStringAttribute('last_name');
  }
  public set lastName(value: string) {
    this._lastName = value;
  }
  public resetLastName() {
    this._lastName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get lastNameInput() {
    return this._lastName;
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

  // roles - computed: false, optional: true, required: false
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

  // users - computed: true, optional: false, required: false
  private _users = new DataPivotUsersUsersList(this, "users", false);
  public get users() {
    return this._users;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      color_mode: cdktf.stringToTerraform(this._colorMode),
      email: cdktf.stringToTerraform(this._email),
      first_name: cdktf.stringToTerraform(this._firstName),
      last_name: cdktf.stringToTerraform(this._lastName),
      name: cdktf.stringToTerraform(this._name),
      roles: cdktf.listMapper(cdktf.stringToTerraform, false)(this._roles),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      color_mode: {
        value: cdktf.stringToHclTerraform(this._colorMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      email: {
        value: cdktf.stringToHclTerraform(this._email),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      first_name: {
        value: cdktf.stringToHclTerraform(this._firstName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      last_name: {
        value: cdktf.stringToHclTerraform(this._lastName),
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
      roles: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._roles),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
