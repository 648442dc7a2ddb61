// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface UserAuthConfig extends cdktf.TerraformMetaArguments {
  /**
  * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth#extra_json UserAuth#extra_json}
  */
  readonly extraJson?: string;
  /**
  * Whether the user needs a second factor to log in. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth#is_two_factor_auth_enabled UserAuth#is_two_factor_auth_enabled}
  */
  readonly isTwoFactorAuthEnabled?: boolean | cdktf.IResolvable;
  /**
  * Name of the user. Pivot has no rename: another name is the password of another user. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth#name UserAuth#name}
  */
  readonly name: string;
  /**
  * `bcrypt`: the provider hashes `password_wo`. `none`: it is sent as it is, and Pivot keeps and shows it in clear text unless it hashes passwords itself. Left out: `bcrypt`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth#password_hashing UserAuth#password_hashing}
  */
  readonly passwordHashing?: string;
  /**
  * Password. The provider hashes it with bcrypt, so that Pivot never sees it; a bcrypt hash is sent as it is. See `password_hashing`. Write-only: in no plan and no state. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth#password_wo UserAuth#password_wo}
  */
  readonly passwordWo?: string;
  /**
  * Any number; change it to have a new `password_wo` sent. After an import, the first plan sets it, and so the password.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth#password_wo_version UserAuth#password_wo_version}
  */
  readonly passwordWoVersion?: number;
  /**
  * Secret of the second factor; usually Pivot makes it when the user enrols. Write-only: in no plan and no state. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth#two_factor_auth_secret_wo UserAuth#two_factor_auth_secret_wo}
  */
  readonly twoFactorAuthSecretWo?: string;
  /**
  * Any number; change it to have a new `two_factor_auth_secret_wo` sent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth#two_factor_auth_secret_wo_version UserAuth#two_factor_auth_secret_wo_version}
  */
  readonly twoFactorAuthSecretWoVersion?: number;
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth pivot_user_auth}
*/
export class UserAuth extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_user_auth";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a UserAuth resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the UserAuth to import
  * @param importFromId The id of the existing UserAuth that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the UserAuth to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_user_auth", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/user_auth pivot_user_auth} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options UserAuthConfig
  */
  public constructor(scope: Construct, id: string, config: UserAuthConfig) {
    super(scope, id, {
      terraformResourceType: 'pivot_user_auth',
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
    this._extraJson = config.extraJson;
    this._isTwoFactorAuthEnabled = config.isTwoFactorAuthEnabled;
    this._name = config.name;
    this._passwordHashing = config.passwordHashing;
    this._passwordWo = config.passwordWo;
    this._passwordWoVersion = config.passwordWoVersion;
    this._twoFactorAuthSecretWo = config.twoFactorAuthSecretWo;
    this._twoFactorAuthSecretWoVersion = config.twoFactorAuthSecretWoVersion;
  }

  // ==========
  // ATTRIBUTES
  // ==========

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

  // hash_strategy - computed: true, optional: false, required: false
  public get hashStrategy() {
    return this.getStringAttribute('hash_strategy');
  }

  // is_two_factor_auth_enabled - computed: true, optional: true, required: false
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

  // password_created_at - computed: true, optional: false, required: false
  public get passwordCreatedAt() {
    return this.getStringAttribute('password_created_at');
  }

  // password_hashing - computed: false, optional: true, required: false
  private _passwordHashing?: string; 
  public get passwordHashing() {
    return this.getStringAttribute('password_hashing');
  }
  public set passwordHashing(value: string) {
    this._passwordHashing = value;
  }
  public resetPasswordHashing() {
    this._passwordHashing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordHashingInput() {
    return this._passwordHashing;
  }

  // password_wo - computed: false, optional: true, required: false
  private _passwordWo?: string; 
  public get passwordWo() {
    return this.getStringAttribute('password_wo');
  }
  public set passwordWo(value: string) {
    this._passwordWo = value;
  }
  public resetPasswordWo() {
    this._passwordWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordWoInput() {
    return this._passwordWo;
  }

  // password_wo_version - computed: false, optional: true, required: false
  private _passwordWoVersion?: number; 
  public get passwordWoVersion() {
    return this.getNumberAttribute('password_wo_version');
  }
  public set passwordWoVersion(value: number) {
    this._passwordWoVersion = value;
  }
  public resetPasswordWoVersion() {
    this._passwordWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passwordWoVersionInput() {
    return this._passwordWoVersion;
  }

  // two_factor_auth_secret_wo - computed: false, optional: true, required: false
  private _twoFactorAuthSecretWo?: string; 
  public get twoFactorAuthSecretWo() {
    return this.getStringAttribute('two_factor_auth_secret_wo');
  }
  public set twoFactorAuthSecretWo(value: string) {
    this._twoFactorAuthSecretWo = value;
  }
  public resetTwoFactorAuthSecretWo() {
    this._twoFactorAuthSecretWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get twoFactorAuthSecretWoInput() {
    return this._twoFactorAuthSecretWo;
  }

  // two_factor_auth_secret_wo_version - computed: false, optional: true, required: false
  private _twoFactorAuthSecretWoVersion?: number; 
  public get twoFactorAuthSecretWoVersion() {
    return this.getNumberAttribute('two_factor_auth_secret_wo_version');
  }
  public set twoFactorAuthSecretWoVersion(value: number) {
    this._twoFactorAuthSecretWoVersion = value;
  }
  public resetTwoFactorAuthSecretWoVersion() {
    this._twoFactorAuthSecretWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get twoFactorAuthSecretWoVersionInput() {
    return this._twoFactorAuthSecretWoVersion;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      extra_json: cdktf.stringToTerraform(this._extraJson),
      is_two_factor_auth_enabled: cdktf.booleanToTerraform(this._isTwoFactorAuthEnabled),
      name: cdktf.stringToTerraform(this._name),
      password_hashing: cdktf.stringToTerraform(this._passwordHashing),
      password_wo: cdktf.stringToTerraform(this._passwordWo),
      password_wo_version: cdktf.numberToTerraform(this._passwordWoVersion),
      two_factor_auth_secret_wo: cdktf.stringToTerraform(this._twoFactorAuthSecretWo),
      two_factor_auth_secret_wo_version: cdktf.numberToTerraform(this._twoFactorAuthSecretWoVersion),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      extra_json: {
        value: cdktf.stringToHclTerraform(this._extraJson),
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
      password_hashing: {
        value: cdktf.stringToHclTerraform(this._passwordHashing),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      password_wo: {
        value: cdktf.stringToHclTerraform(this._passwordWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      password_wo_version: {
        value: cdktf.numberToHclTerraform(this._passwordWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      two_factor_auth_secret_wo: {
        value: cdktf.stringToHclTerraform(this._twoFactorAuthSecretWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      two_factor_auth_secret_wo_version: {
        value: cdktf.numberToHclTerraform(this._twoFactorAuthSecretWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
