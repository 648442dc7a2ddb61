// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ConnectionConfig extends cdktf.TerraformMetaArguments {
  /**
  * Certificate authority to trust, in PEM. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#ca Connection#ca}
  */
  readonly ca?: string;
  /**
  * Client certificate, in PEM. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#cert Connection#cert}
  */
  readonly cert?: string;
  /**
  * Request decorator: a key of `decorators` in Pivot's server configuration. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#decorator Connection#decorator}
  */
  readonly decorator?: string;
  /**
  * Options of the request decorator, as JSON. May hold keys, hence sensitive. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#decorator_options_json Connection#decorator_options_json}
  */
  readonly decoratorOptionsJson?: string;
  /**
  * The credentials that Pivot shows to Druid. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#default_db_auth_token Connection#default_db_auth_token}
  */
  readonly defaultDbAuthToken?: ConnectionDefaultDbAuthToken;
  /**
  * Whether Terraform refuses to plan the end of this connection, be it by destroy or by replacement. Set it to false and apply before you delete. Default: false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#deletion_protection Connection#deletion_protection}
  */
  readonly deletionProtection?: boolean | cdktf.IResolvable;
  /**
  * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#extra_json Connection#extra_json}
  */
  readonly extraJson?: string;
  /**
  * Like `extra_json`, for secret fields without an attribute (a SOCKS password, say). Write-only: in no plan and no state.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#extra_json_wo Connection#extra_json_wo}
  */
  readonly extraJsonWo?: string;
  /**
  * Any number; change it to have a new `extra_json_wo` sent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#extra_json_wo_version Connection#extra_json_wo_version}
  */
  readonly extraJsonWoVersion?: number;
  /**
  * Private key of the client certificate, in PEM. Write-only: in no plan and no state. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#key_wo Connection#key_wo}
  */
  readonly keyWo?: string;
  /**
  * Any number; change it to have a new `key_wo` sent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#key_wo_version Connection#key_wo_version}
  */
  readonly keyWoVersion?: number;
  /**
  * The connection's identifier, chosen by you. Pivot has no rename: another name is another connection. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#name Connection#name}
  */
  readonly name: string;
  /**
  * Passphrase of `key_wo`. Write-only: in no plan and no state. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#passphrase_wo Connection#passphrase_wo}
  */
  readonly passphraseWo?: string;
  /**
  * Any number; change it to have a new `passphrase_wo` sent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#passphrase_wo_version Connection#passphrase_wo_version}
  */
  readonly passphraseWoVersion?: number;
  /**
  * How the hosts are spoken to: `plain`, `tls`, or `tls-loose`, which does not check certificates. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#protocol Connection#protocol}
  */
  readonly protocol?: string;
  /**
  * Druid brokers or routers, in order: `host`, `host:port` or a URL with its scheme. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#query_hosts Connection#query_hosts}
  */
  readonly queryHosts: string[];
  /**
  * How long a SQL query may take, in milliseconds. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#sql_timeout Connection#sql_timeout}
  */
  readonly sqlTimeout?: number;
  /**
  * How long a native query may take, in milliseconds. Samples have 40000 and 50000. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#timeout Connection#timeout}
  */
  readonly timeout?: number;
  /**
  * What people see as the connection's name. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#title Connection#title}
  */
  readonly title?: string;
  /**
  * The protocol family: `druid` for native queries, `druidsql` for SQL. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#type Connection#type}
  */
  readonly type: string;
  /**
  * The version of Druid. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#version Connection#version}
  */
  readonly version?: string;
}
export interface ConnectionDefaultDbAuthToken {
  /**
  * Value of the `Authorization` header, sent as it is, for `bearer-auth`. Write-only: in no plan and no state. Source: Imply's Druid client library (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#bearer_token_wo Connection#bearer_token_wo}
  */
  readonly bearerTokenWo?: string;
  /**
  * Any number; change it to have a new `bearer_token_wo` sent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#bearer_token_wo_version Connection#bearer_token_wo_version}
  */
  readonly bearerTokenWoVersion?: number;
  /**
  * Password, for `basic-auth`. Write-only: in no plan and no state. Source: Imply's Druid client library (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#password_wo Connection#password_wo}
  */
  readonly passwordWo?: string;
  /**
  * Any number; change it to have a new `password_wo` sent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#password_wo_version Connection#password_wo_version}
  */
  readonly passwordWoVersion?: number;
  /**
  * `basic-auth` (with `username` and `password_wo`) or `bearer-auth` (with `bearer_token_wo`). The secrets of `imply-token-hmac` go into `extra_json_wo`: `jsonencode({ defaultDbAuthToken = { implyToken = …, implyHmac = … } })`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#type Connection#type}
  */
  readonly type: string;
  /**
  * User name, for `basic-auth`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#username Connection#username}
  */
  readonly username?: string;
}

export function connectionDefaultDbAuthTokenToTerraform(struct?: ConnectionDefaultDbAuthToken | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    bearer_token_wo: cdktf.stringToTerraform(struct!.bearerTokenWo),
    bearer_token_wo_version: cdktf.numberToTerraform(struct!.bearerTokenWoVersion),
    password_wo: cdktf.stringToTerraform(struct!.passwordWo),
    password_wo_version: cdktf.numberToTerraform(struct!.passwordWoVersion),
    type: cdktf.stringToTerraform(struct!.type),
    username: cdktf.stringToTerraform(struct!.username),
  }
}


export function connectionDefaultDbAuthTokenToHclTerraform(struct?: ConnectionDefaultDbAuthToken | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    bearer_token_wo: {
      value: cdktf.stringToHclTerraform(struct!.bearerTokenWo),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    bearer_token_wo_version: {
      value: cdktf.numberToHclTerraform(struct!.bearerTokenWoVersion),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    password_wo: {
      value: cdktf.stringToHclTerraform(struct!.passwordWo),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    password_wo_version: {
      value: cdktf.numberToHclTerraform(struct!.passwordWoVersion),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    username: {
      value: cdktf.stringToHclTerraform(struct!.username),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConnectionDefaultDbAuthTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConnectionDefaultDbAuthToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._bearerTokenWo !== undefined) {
      hasAnyValues = true;
      internalValueResult.bearerTokenWo = this._bearerTokenWo;
    }
    if (this._bearerTokenWoVersion !== undefined) {
      hasAnyValues = true;
      internalValueResult.bearerTokenWoVersion = this._bearerTokenWoVersion;
    }
    if (this._passwordWo !== undefined) {
      hasAnyValues = true;
      internalValueResult.passwordWo = this._passwordWo;
    }
    if (this._passwordWoVersion !== undefined) {
      hasAnyValues = true;
      internalValueResult.passwordWoVersion = this._passwordWoVersion;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._username !== undefined) {
      hasAnyValues = true;
      internalValueResult.username = this._username;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConnectionDefaultDbAuthToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._bearerTokenWo = undefined;
      this._bearerTokenWoVersion = undefined;
      this._passwordWo = undefined;
      this._passwordWoVersion = undefined;
      this._type = undefined;
      this._username = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._bearerTokenWo = value.bearerTokenWo;
      this._bearerTokenWoVersion = value.bearerTokenWoVersion;
      this._passwordWo = value.passwordWo;
      this._passwordWoVersion = value.passwordWoVersion;
      this._type = value.type;
      this._username = value.username;
    }
  }

  // bearer_token_wo - computed: true, optional: true, required: false
  private _bearerTokenWo?: string; 
  public get bearerTokenWo() {
    return this.getStringAttribute('bearer_token_wo');
  }
  public set bearerTokenWo(value: string) {
    this._bearerTokenWo = value;
  }
  public resetBearerTokenWo() {
    this._bearerTokenWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bearerTokenWoInput() {
    return this._bearerTokenWo;
  }

  // bearer_token_wo_version - computed: true, optional: true, required: false
  private _bearerTokenWoVersion?: number; 
  public get bearerTokenWoVersion() {
    return this.getNumberAttribute('bearer_token_wo_version');
  }
  public set bearerTokenWoVersion(value: number) {
    this._bearerTokenWoVersion = value;
  }
  public resetBearerTokenWoVersion() {
    this._bearerTokenWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bearerTokenWoVersionInput() {
    return this._bearerTokenWoVersion;
  }

  // password_wo - computed: true, optional: true, required: false
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

  // password_wo_version - computed: true, optional: true, required: false
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

  // username - computed: true, optional: true, required: false
  private _username?: string; 
  public get username() {
    return this.getStringAttribute('username');
  }
  public set username(value: string) {
    this._username = value;
  }
  public resetUsername() {
    this._username = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usernameInput() {
    return this._username;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection pivot_connection}
*/
export class Connection extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_connection";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Connection resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Connection to import
  * @param importFromId The id of the existing Connection that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Connection to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_connection", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/connection pivot_connection} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ConnectionConfig
  */
  public constructor(scope: Construct, id: string, config: ConnectionConfig) {
    super(scope, id, {
      terraformResourceType: 'pivot_connection',
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
    this._ca = config.ca;
    this._cert = config.cert;
    this._decorator = config.decorator;
    this._decoratorOptionsJson = config.decoratorOptionsJson;
    this._defaultDbAuthToken.internalValue = config.defaultDbAuthToken;
    this._deletionProtection = config.deletionProtection;
    this._extraJson = config.extraJson;
    this._extraJsonWo = config.extraJsonWo;
    this._extraJsonWoVersion = config.extraJsonWoVersion;
    this._keyWo = config.keyWo;
    this._keyWoVersion = config.keyWoVersion;
    this._name = config.name;
    this._passphraseWo = config.passphraseWo;
    this._passphraseWoVersion = config.passphraseWoVersion;
    this._protocol = config.protocol;
    this._queryHosts = config.queryHosts;
    this._sqlTimeout = config.sqlTimeout;
    this._timeout = config.timeout;
    this._title = config.title;
    this._type = config.type;
    this._version = config.version;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // ca - computed: true, optional: true, required: false
  private _ca?: string; 
  public get ca() {
    return this.getStringAttribute('ca');
  }
  public set ca(value: string) {
    this._ca = value;
  }
  public resetCa() {
    this._ca = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caInput() {
    return this._ca;
  }

  // cert - computed: true, optional: true, required: false
  private _cert?: string; 
  public get cert() {
    return this.getStringAttribute('cert');
  }
  public set cert(value: string) {
    this._cert = value;
  }
  public resetCert() {
    this._cert = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certInput() {
    return this._cert;
  }

  // decorator - computed: true, optional: true, required: false
  private _decorator?: string; 
  public get decorator() {
    return this.getStringAttribute('decorator');
  }
  public set decorator(value: string) {
    this._decorator = value;
  }
  public resetDecorator() {
    this._decorator = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get decoratorInput() {
    return this._decorator;
  }

  // decorator_options_json - computed: true, optional: true, required: false
  private _decoratorOptionsJson?: string; 
  public get decoratorOptionsJson() {
    return this.getStringAttribute('decorator_options_json');
  }
  public set decoratorOptionsJson(value: string) {
    this._decoratorOptionsJson = value;
  }
  public resetDecoratorOptionsJson() {
    this._decoratorOptionsJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get decoratorOptionsJsonInput() {
    return this._decoratorOptionsJson;
  }

  // default_db_auth_token - computed: true, optional: true, required: false
  private _defaultDbAuthToken = new ConnectionDefaultDbAuthTokenOutputReference(this, "default_db_auth_token");
  public get defaultDbAuthToken() {
    return this._defaultDbAuthToken;
  }
  public putDefaultDbAuthToken(value: ConnectionDefaultDbAuthToken) {
    this._defaultDbAuthToken.internalValue = value;
  }
  public resetDefaultDbAuthToken() {
    this._defaultDbAuthToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultDbAuthTokenInput() {
    return this._defaultDbAuthToken.internalValue;
  }

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

  // extra_json_wo - computed: false, optional: true, required: false
  private _extraJsonWo?: string; 
  public get extraJsonWo() {
    return this.getStringAttribute('extra_json_wo');
  }
  public set extraJsonWo(value: string) {
    this._extraJsonWo = value;
  }
  public resetExtraJsonWo() {
    this._extraJsonWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get extraJsonWoInput() {
    return this._extraJsonWo;
  }

  // extra_json_wo_version - computed: false, optional: true, required: false
  private _extraJsonWoVersion?: number; 
  public get extraJsonWoVersion() {
    return this.getNumberAttribute('extra_json_wo_version');
  }
  public set extraJsonWoVersion(value: number) {
    this._extraJsonWoVersion = value;
  }
  public resetExtraJsonWoVersion() {
    this._extraJsonWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get extraJsonWoVersionInput() {
    return this._extraJsonWoVersion;
  }

  // key_wo - computed: false, optional: true, required: false
  private _keyWo?: string; 
  public get keyWo() {
    return this.getStringAttribute('key_wo');
  }
  public set keyWo(value: string) {
    this._keyWo = value;
  }
  public resetKeyWo() {
    this._keyWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyWoInput() {
    return this._keyWo;
  }

  // key_wo_version - computed: false, optional: true, required: false
  private _keyWoVersion?: number; 
  public get keyWoVersion() {
    return this.getNumberAttribute('key_wo_version');
  }
  public set keyWoVersion(value: number) {
    this._keyWoVersion = value;
  }
  public resetKeyWoVersion() {
    this._keyWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyWoVersionInput() {
    return this._keyWoVersion;
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

  // passphrase_wo - computed: false, optional: true, required: false
  private _passphraseWo?: string; 
  public get passphraseWo() {
    return this.getStringAttribute('passphrase_wo');
  }
  public set passphraseWo(value: string) {
    this._passphraseWo = value;
  }
  public resetPassphraseWo() {
    this._passphraseWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passphraseWoInput() {
    return this._passphraseWo;
  }

  // passphrase_wo_version - computed: false, optional: true, required: false
  private _passphraseWoVersion?: number; 
  public get passphraseWoVersion() {
    return this.getNumberAttribute('passphrase_wo_version');
  }
  public set passphraseWoVersion(value: number) {
    this._passphraseWoVersion = value;
  }
  public resetPassphraseWoVersion() {
    this._passphraseWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passphraseWoVersionInput() {
    return this._passphraseWoVersion;
  }

  // protocol - computed: true, optional: true, required: false
  private _protocol?: string; 
  public get protocol() {
    return this.getStringAttribute('protocol');
  }
  public set protocol(value: string) {
    this._protocol = value;
  }
  public resetProtocol() {
    this._protocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get protocolInput() {
    return this._protocol;
  }

  // query_hosts - computed: false, optional: false, required: true
  private _queryHosts?: string[]; 
  public get queryHosts() {
    return this.getListAttribute('query_hosts');
  }
  public set queryHosts(value: string[]) {
    this._queryHosts = value;
  }
  // Temporarily expose input value. Use with caution.
  public get queryHostsInput() {
    return this._queryHosts;
  }

  // sql_timeout - computed: true, optional: true, required: false
  private _sqlTimeout?: number; 
  public get sqlTimeout() {
    return this.getNumberAttribute('sql_timeout');
  }
  public set sqlTimeout(value: number) {
    this._sqlTimeout = value;
  }
  public resetSqlTimeout() {
    this._sqlTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sqlTimeoutInput() {
    return this._sqlTimeout;
  }

  // timeout - computed: true, optional: true, required: false
  private _timeout?: number; 
  public get timeout() {
    return this.getNumberAttribute('timeout');
  }
  public set timeout(value: number) {
    this._timeout = value;
  }
  public resetTimeout() {
    this._timeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutInput() {
    return this._timeout;
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

  // type - computed: false, optional: false, required: true
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

  // version - computed: true, optional: true, required: false
  private _version?: string; 
  public get version() {
    return this.getStringAttribute('version');
  }
  public set version(value: string) {
    this._version = value;
  }
  public resetVersion() {
    this._version = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get versionInput() {
    return this._version;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      ca: cdktf.stringToTerraform(this._ca),
      cert: cdktf.stringToTerraform(this._cert),
      decorator: cdktf.stringToTerraform(this._decorator),
      decorator_options_json: cdktf.stringToTerraform(this._decoratorOptionsJson),
      default_db_auth_token: connectionDefaultDbAuthTokenToTerraform(this._defaultDbAuthToken.internalValue),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      extra_json: cdktf.stringToTerraform(this._extraJson),
      extra_json_wo: cdktf.stringToTerraform(this._extraJsonWo),
      extra_json_wo_version: cdktf.numberToTerraform(this._extraJsonWoVersion),
      key_wo: cdktf.stringToTerraform(this._keyWo),
      key_wo_version: cdktf.numberToTerraform(this._keyWoVersion),
      name: cdktf.stringToTerraform(this._name),
      passphrase_wo: cdktf.stringToTerraform(this._passphraseWo),
      passphrase_wo_version: cdktf.numberToTerraform(this._passphraseWoVersion),
      protocol: cdktf.stringToTerraform(this._protocol),
      query_hosts: cdktf.listMapper(cdktf.stringToTerraform, false)(this._queryHosts),
      sql_timeout: cdktf.numberToTerraform(this._sqlTimeout),
      timeout: cdktf.numberToTerraform(this._timeout),
      title: cdktf.stringToTerraform(this._title),
      type: cdktf.stringToTerraform(this._type),
      version: cdktf.stringToTerraform(this._version),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      ca: {
        value: cdktf.stringToHclTerraform(this._ca),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      cert: {
        value: cdktf.stringToHclTerraform(this._cert),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      decorator: {
        value: cdktf.stringToHclTerraform(this._decorator),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      decorator_options_json: {
        value: cdktf.stringToHclTerraform(this._decoratorOptionsJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_db_auth_token: {
        value: connectionDefaultDbAuthTokenToHclTerraform(this._defaultDbAuthToken.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "ConnectionDefaultDbAuthToken",
      },
      deletion_protection: {
        value: cdktf.booleanToHclTerraform(this._deletionProtection),
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
      extra_json_wo: {
        value: cdktf.stringToHclTerraform(this._extraJsonWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      extra_json_wo_version: {
        value: cdktf.numberToHclTerraform(this._extraJsonWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      key_wo: {
        value: cdktf.stringToHclTerraform(this._keyWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      key_wo_version: {
        value: cdktf.numberToHclTerraform(this._keyWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      passphrase_wo: {
        value: cdktf.stringToHclTerraform(this._passphraseWo),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      passphrase_wo_version: {
        value: cdktf.numberToHclTerraform(this._passphraseWoVersion),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      protocol: {
        value: cdktf.stringToHclTerraform(this._protocol),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      query_hosts: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._queryHosts),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      sql_timeout: {
        value: cdktf.numberToHclTerraform(this._sqlTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      timeout: {
        value: cdktf.numberToHclTerraform(this._timeout),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
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
      version: {
        value: cdktf.stringToHclTerraform(this._version),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
