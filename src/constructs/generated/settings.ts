// Generated from src/definition/settings.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";

/** The provider's settings. */
export interface Settings {
  /**
   * Where Pivot is: `https://pivot.example.com`, with the port and path prefix if there are any, without `/api/v1`. Environment: `PIVOT_ENDPOINT`.
   * @default - PIVOT_ENDPOINT where Terraform runs
   */
  readonly endpoint?: string;
  /**
   * API token, made by hand in Pivot under Settings › API tokens. Environment: `PIVOT_API_TOKEN`, the better place for it.
   * A secret: give it a sensitive TerraformVariable, never text.
   * @default - PIVOT_API_TOKEN where Terraform runs
   */
  readonly apiToken?: string;
  /**
   * Certificate authority to trust besides the usual ones, in PEM. Environment: `PIVOT_CA_CERTIFICATE`.
   * @default - PIVOT_CA_CERTIFICATE where Terraform runs
   */
  readonly caCertificate?: string;
  /**
   * Whether to accept any certificate. For experiments only. Default: false. Environment: `PIVOT_INSECURE`.
   * @default - PIVOT_INSECURE where Terraform runs, else false
   */
  readonly insecure?: boolean | IResolvable;
  /**
   * Further headers for every request, for a proxy in front of Pivot, say. Environment: `PIVOT_HEADERS`, a JSON object.
   * @default - PIVOT_HEADERS where Terraform runs
   */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * How long to wait for an answer: an ISO 8601 duration. Default: PT30S. Environment: `PIVOT_REQUEST_TIMEOUT`.
   * @default - PIVOT_REQUEST_TIMEOUT where Terraform runs, else PT30S
   */
  readonly requestTimeout?: string;
  /**
   * How often a request that is safe to repeat is repeated. Default: 4. Environment: `PIVOT_MAX_RETRIES`.
   * @default - PIVOT_MAX_RETRIES where Terraform runs, else 4
   */
  readonly maxRetries?: number;
  /**
   * How many requests may be under way at once. Default: 10. Environment: `PIVOT_MAX_CONCURRENT_REQUESTS`.
   * @default - PIVOT_MAX_CONCURRENT_REQUESTS where Terraform runs, else 10
   */
  readonly maxConcurrentRequests?: number;
  /**
   * Whether a create whose name is taken takes over the object that is there, with a warning, instead of failing. Default: false. Environment: `PIVOT_ADOPT_EXISTING`.
   * @default - PIVOT_ADOPT_EXISTING where Terraform runs, else false
   */
  readonly adoptExisting?: boolean | IResolvable;
  /**
   * Whether plans may change the built-in role `super-admin`, and delete, keep out or take that role from the last user who has it and can log in. Default: false. Environment: `PIVOT_MANAGE_SUPER_ADMIN`.
   * @default - PIVOT_MANAGE_SUPER_ADMIN where Terraform runs, else false
   */
  readonly manageSuperAdmin?: boolean | IResolvable;
  /**
   * What to do about changes made in Pivot to what the configuration leaves unset: `managed` warns, `strict` plans them back. Changes to what is configured are always planned back. Default: managed. Environment: `PIVOT_DRIFT`.
   * @default - PIVOT_DRIFT where Terraform runs, else managed
   */
  readonly drift?: "managed" | "strict" | (string & {});
}
