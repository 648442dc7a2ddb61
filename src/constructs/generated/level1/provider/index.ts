// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface PivotProviderConfig {
  /**
  * Whether a create whose name is taken takes over the object that is there, with a warning, instead of failing. Default: false. Environment: `PIVOT_ADOPT_EXISTING`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#adopt_existing PivotProvider#adopt_existing}
  */
  readonly adoptExisting?: boolean | cdktf.IResolvable;
  /**
  * API token, made by hand in Pivot under Settings › API tokens. Environment: `PIVOT_API_TOKEN`, the better place for it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#api_token PivotProvider#api_token}
  */
  readonly apiToken?: string;
  /**
  * Certificate authority to trust besides the usual ones, in PEM. Environment: `PIVOT_CA_CERTIFICATE`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#ca_certificate PivotProvider#ca_certificate}
  */
  readonly caCertificate?: string;
  /**
  * What to do about changes made in Pivot to what the configuration leaves unset: `managed` warns, `strict` plans them back. Changes to what is configured are always planned back. Default: managed. Environment: `PIVOT_DRIFT`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#drift PivotProvider#drift}
  */
  readonly drift?: string;
  /**
  * Where Pivot is: `https://pivot.example.com`, with the port and path prefix if there are any, without `/api/v1`. Environment: `PIVOT_ENDPOINT`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#endpoint PivotProvider#endpoint}
  */
  readonly endpoint?: string;
  /**
  * Further headers for every request, for a proxy in front of Pivot, say. Environment: `PIVOT_HEADERS`, a JSON object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#headers PivotProvider#headers}
  */
  readonly headers?: { [key: string]: string };
  /**
  * Whether to accept any certificate. For experiments only. Default: false. Environment: `PIVOT_INSECURE`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#insecure PivotProvider#insecure}
  */
  readonly insecure?: boolean | cdktf.IResolvable;
  /**
  * Whether plans may change the built-in role `super-admin`, and delete, keep out or take that role from the last user who has it and can log in. Default: false. Environment: `PIVOT_MANAGE_SUPER_ADMIN`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#manage_super_admin PivotProvider#manage_super_admin}
  */
  readonly manageSuperAdmin?: boolean | cdktf.IResolvable;
  /**
  * How many requests may be under way at once. Default: 10. Environment: `PIVOT_MAX_CONCURRENT_REQUESTS`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#max_concurrent_requests PivotProvider#max_concurrent_requests}
  */
  readonly maxConcurrentRequests?: number;
  /**
  * How often a request that is safe to repeat is repeated. Default: 4. Environment: `PIVOT_MAX_RETRIES`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#max_retries PivotProvider#max_retries}
  */
  readonly maxRetries?: number;
  /**
  * How long to wait for an answer: an ISO 8601 duration. Default: PT30S. Environment: `PIVOT_REQUEST_TIMEOUT`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#request_timeout PivotProvider#request_timeout}
  */
  readonly requestTimeout?: string;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#alias PivotProvider#alias}
  */
  readonly alias?: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs pivot}
*/
export class PivotProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a PivotProvider resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the PivotProvider to import
  * @param importFromId The id of the existing PivotProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the PivotProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs pivot} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options PivotProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: PivotProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'pivot',
      terraformGeneratorMetadata: {
        providerName: 'pivot',
        providerVersion: '0.1.0',
        providerVersionConstraint: '0.1.0'
      },
      terraformProviderSource: 'pivot-as-code/pivot'
    });
    this._adoptExisting = config.adoptExisting;
    this._apiToken = config.apiToken;
    this._caCertificate = config.caCertificate;
    this._drift = config.drift;
    this._endpoint = config.endpoint;
    this._headers = config.headers;
    this._insecure = config.insecure;
    this._manageSuperAdmin = config.manageSuperAdmin;
    this._maxConcurrentRequests = config.maxConcurrentRequests;
    this._maxRetries = config.maxRetries;
    this._requestTimeout = config.requestTimeout;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adopt_existing - computed: false, optional: true, required: false
  private _adoptExisting?: boolean | cdktf.IResolvable; 
  public get adoptExisting() {
    return this._adoptExisting;
  }
  public set adoptExisting(value: boolean | cdktf.IResolvable | undefined) {
    this._adoptExisting = value;
  }
  public resetAdoptExisting() {
    this._adoptExisting = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adoptExistingInput() {
    return this._adoptExisting;
  }

  // api_token - computed: false, optional: true, required: false
  private _apiToken?: string; 
  public get apiToken() {
    return this._apiToken;
  }
  public set apiToken(value: string | undefined) {
    this._apiToken = value;
  }
  public resetApiToken() {
    this._apiToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiTokenInput() {
    return this._apiToken;
  }

  // ca_certificate - computed: false, optional: true, required: false
  private _caCertificate?: string; 
  public get caCertificate() {
    return this._caCertificate;
  }
  public set caCertificate(value: string | undefined) {
    this._caCertificate = value;
  }
  public resetCaCertificate() {
    this._caCertificate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caCertificateInput() {
    return this._caCertificate;
  }

  // drift - computed: false, optional: true, required: false
  private _drift?: string; 
  public get drift() {
    return this._drift;
  }
  public set drift(value: string | undefined) {
    this._drift = value;
  }
  public resetDrift() {
    this._drift = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get driftInput() {
    return this._drift;
  }

  // endpoint - computed: false, optional: true, required: false
  private _endpoint?: string; 
  public get endpoint() {
    return this._endpoint;
  }
  public set endpoint(value: string | undefined) {
    this._endpoint = value;
  }
  public resetEndpoint() {
    this._endpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get endpointInput() {
    return this._endpoint;
  }

  // headers - computed: false, optional: true, required: false
  private _headers?: { [key: string]: string }; 
  public get headers() {
    return this._headers;
  }
  public set headers(value: { [key: string]: string } | undefined) {
    this._headers = value;
  }
  public resetHeaders() {
    this._headers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get headersInput() {
    return this._headers;
  }

  // insecure - computed: false, optional: true, required: false
  private _insecure?: boolean | cdktf.IResolvable; 
  public get insecure() {
    return this._insecure;
  }
  public set insecure(value: boolean | cdktf.IResolvable | undefined) {
    this._insecure = value;
  }
  public resetInsecure() {
    this._insecure = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get insecureInput() {
    return this._insecure;
  }

  // manage_super_admin - computed: false, optional: true, required: false
  private _manageSuperAdmin?: boolean | cdktf.IResolvable; 
  public get manageSuperAdmin() {
    return this._manageSuperAdmin;
  }
  public set manageSuperAdmin(value: boolean | cdktf.IResolvable | undefined) {
    this._manageSuperAdmin = value;
  }
  public resetManageSuperAdmin() {
    this._manageSuperAdmin = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get manageSuperAdminInput() {
    return this._manageSuperAdmin;
  }

  // max_concurrent_requests - computed: false, optional: true, required: false
  private _maxConcurrentRequests?: number; 
  public get maxConcurrentRequests() {
    return this._maxConcurrentRequests;
  }
  public set maxConcurrentRequests(value: number | undefined) {
    this._maxConcurrentRequests = value;
  }
  public resetMaxConcurrentRequests() {
    this._maxConcurrentRequests = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxConcurrentRequestsInput() {
    return this._maxConcurrentRequests;
  }

  // max_retries - computed: false, optional: true, required: false
  private _maxRetries?: number; 
  public get maxRetries() {
    return this._maxRetries;
  }
  public set maxRetries(value: number | undefined) {
    this._maxRetries = value;
  }
  public resetMaxRetries() {
    this._maxRetries = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxRetriesInput() {
    return this._maxRetries;
  }

  // request_timeout - computed: false, optional: true, required: false
  private _requestTimeout?: string; 
  public get requestTimeout() {
    return this._requestTimeout;
  }
  public set requestTimeout(value: string | undefined) {
    this._requestTimeout = value;
  }
  public resetRequestTimeout() {
    this._requestTimeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestTimeoutInput() {
    return this._requestTimeout;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      adopt_existing: cdktf.booleanToTerraform(this._adoptExisting),
      api_token: cdktf.stringToTerraform(this._apiToken),
      ca_certificate: cdktf.stringToTerraform(this._caCertificate),
      drift: cdktf.stringToTerraform(this._drift),
      endpoint: cdktf.stringToTerraform(this._endpoint),
      headers: cdktf.hashMapper(cdktf.stringToTerraform)(this._headers),
      insecure: cdktf.booleanToTerraform(this._insecure),
      manage_super_admin: cdktf.booleanToTerraform(this._manageSuperAdmin),
      max_concurrent_requests: cdktf.numberToTerraform(this._maxConcurrentRequests),
      max_retries: cdktf.numberToTerraform(this._maxRetries),
      request_timeout: cdktf.stringToTerraform(this._requestTimeout),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      adopt_existing: {
        value: cdktf.booleanToHclTerraform(this._adoptExisting),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      api_token: {
        value: cdktf.stringToHclTerraform(this._apiToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ca_certificate: {
        value: cdktf.stringToHclTerraform(this._caCertificate),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      drift: {
        value: cdktf.stringToHclTerraform(this._drift),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      endpoint: {
        value: cdktf.stringToHclTerraform(this._endpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      headers: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._headers),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      insecure: {
        value: cdktf.booleanToHclTerraform(this._insecure),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      manage_super_admin: {
        value: cdktf.booleanToHclTerraform(this._manageSuperAdmin),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      max_concurrent_requests: {
        value: cdktf.numberToHclTerraform(this._maxConcurrentRequests),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      max_retries: {
        value: cdktf.numberToHclTerraform(this._maxRetries),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      request_timeout: {
        value: cdktf.stringToHclTerraform(this._requestTimeout),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
