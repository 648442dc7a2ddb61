// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/user_auths
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataPivotUserAuthsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only those with this value. How Pivot holds the password: `bcrypt` or `none`, which is clear text. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/user_auths#hash_strategy DataPivotUserAuths#hash_strategy}
  */
  readonly hashStrategy?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether the user needs a second factor to log in. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/user_auths#is_two_factor_auth_enabled DataPivotUserAuths#is_two_factor_auth_enabled}
  */
  readonly isTwoFactorAuthEnabled?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value. Name of the user. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/user_auths#name DataPivotUserAuths#name}
  */
  readonly name?: string;
  /**
  * Only those with this value. When the password was set in Pivot's user interface; absent for one that was set through the API. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/user_auths#password_created_at DataPivotUserAuths#password_created_at}
  */
  readonly passwordCreatedAt?: string;
}
export interface DataPivotUserAuthsUserAuths {
}

export function dataPivotUserAuthsUserAuthsToTerraform(struct?: DataPivotUserAuthsUserAuths): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotUserAuthsUserAuthsToHclTerraform(struct?: DataPivotUserAuthsUserAuths): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotUserAuthsUserAuthsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotUserAuthsUserAuths | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotUserAuthsUserAuths | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // hash_strategy - computed: true, optional: false, required: false
  public get hashStrategy() {
    return this.getStringAttribute('hash_strategy');
  }

  // is_two_factor_auth_enabled - computed: true, optional: false, required: false
  public get isTwoFactorAuthEnabled() {
    return this.getBooleanAttribute('is_two_factor_auth_enabled');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // password_created_at - computed: true, optional: false, required: false
  public get passwordCreatedAt() {
    return this.getStringAttribute('password_created_at');
  }
}

export class DataPivotUserAuthsUserAuthsList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotUserAuthsUserAuthsOutputReference {
    return new DataPivotUserAuthsUserAuthsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/user_auths pivot_user_auths}
*/
export class DataPivotUserAuths extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_user_auths";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataPivotUserAuths resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataPivotUserAuths to import
  * @param importFromId The id of the existing DataPivotUserAuths that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/user_auths#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataPivotUserAuths to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_user_auths", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/user_auths pivot_user_auths} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataPivotUserAuthsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataPivotUserAuthsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'pivot_user_auths',
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
    this._hashStrategy = config.hashStrategy;
    this._isTwoFactorAuthEnabled = config.isTwoFactorAuthEnabled;
    this._name = config.name;
    this._passwordCreatedAt = config.passwordCreatedAt;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // hash_strategy - computed: false, optional: true, required: false
  private _hashStrategy?: string; 
  public get hashStrategy() {
    return this.getStringAttribute('hash_strategy');
  }
  public set hashStrategy(value: string) {
    this._hashStrategy = value;
  }
  public resetHashStrategy() {
    this._hashStrategy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hashStrategyInput() {
    return this._hashStrategy;
  }

  // is_two_factor_auth_enabled - computed: false, optional: true, required: false
  private _isTwoFactorAuthEnabled?: boolean | cdktf.IResolvable; 
  public get isTwoFactorAuthEnabled() {
    return this.getBooleanAttribute('is_two_factor_auth_enabled');
  }
  public set isTwoFactorAuthEnabled(value: boolean | cdktf.IResolvable) {
    this._isTwoFactorAuthEnabled = value;
  }
  public resetIsTwoFactorAuthEnabled() {
    this._isTwoFactorAuthEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isTwoFactorAuthEnabledInput() {
    return this._isTwoFactorAuthEnabled;
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

  // password_created_at - computed: false, optional: true, required: false
  private _passwordCreatedAt?: string; 
  public get passwordCreatedAt() {
    return this.getStringAttribute('password_created_at');
  }
  public set passwordCreatedAt(value: string) {
    this._passwordCreatedAt = value;
  }
  public resetPasswordCreatedAt() {
    this._passwordCreatedAt = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordCreatedAtInput() {
    return this._passwordCreatedAt;
  }

  // user_auths - computed: true, optional: false, required: false
  private _userAuths = new DataPivotUserAuthsUserAuthsList(this, "user_auths", false);
  public get userAuths() {
    return this._userAuths;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      hash_strategy: cdktf.stringToTerraform(this._hashStrategy),
      is_two_factor_auth_enabled: cdktf.booleanToTerraform(this._isTwoFactorAuthEnabled),
      name: cdktf.stringToTerraform(this._name),
      password_created_at: cdktf.stringToTerraform(this._passwordCreatedAt),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      hash_strategy: {
        value: cdktf.stringToHclTerraform(this._hashStrategy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      is_two_factor_auth_enabled: {
        value: cdktf.booleanToHclTerraform(this._isTwoFactorAuthEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      password_created_at: {
        value: cdktf.stringToHclTerraform(this._passwordCreatedAt),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
