// Generated from src/resources/connection.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { connection as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
import { type Json } from "../props.js";
import { named, type PivotObject } from "../reference.js";
import { Connection as Level1 } from "./level1/connection/index.js";

/** The credentials that Pivot shows to Druid. */
export interface ConnectionDefaultDbAuthToken {
  /**
   * `basic-auth` (with `username` and `password`) or `bearer-auth` (with `bearerToken`). The secrets of `imply-token-hmac` go into `secretExtra`: `{ defaultDbAuthToken: { implyToken: …, implyHmac: … } }`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly type: "basic-auth" | "bearer-auth" | "imply-token-hmac" | (string & {});
  /**
   * User name, for `basic-auth`.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly username?: string;
  /**
   * Password, for `basic-auth`. Write-only: in no plan and no state.
   * A secret: give it a sensitive TerraformVariable, never text.
   * Source: Imply's Druid client library (not documented for Pivot itself in full).
   * @default - none
   */
  readonly password?: string;
  /**
   * Any number; change it to have a new `password` sent.
   * @default - none
   */
  readonly passwordVersion?: number;
  /**
   * Value of the `Authorization` header, sent as it is, for `bearer-auth`. Write-only: in no plan and no state.
   * A secret: give it a sensitive TerraformVariable, never text.
   * Source: Imply's Druid client library (not documented for Pivot itself in full).
   * @default - none
   */
  readonly bearerToken?: string;
  /**
   * Any number; change it to have a new `bearerToken` sent.
   * @default - none
   */
  readonly bearerTokenVersion?: number;
}

/** Props of {@link Connection}. */
export interface ConnectionProps extends PivotResourceProps {
  /**
   * The connection's identifier, chosen by you. Pivot has no rename: another name is another connection.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly name: string;
  /**
   * The protocol family: `druid` for native queries, `druidsql` for SQL.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly type: "druid" | "druidsql" | (string & {});
  /**
   * Druid brokers or routers, in order: `host`, `host:port` or a URL with its scheme.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly queryHosts: readonly string[];
  /**
   * What people see as the connection's name.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly title?: string;
  /**
   * How long a native query may take, in milliseconds. Samples have 40000 and 50000.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly timeout?: number;
  /**
   * How long a SQL query may take, in milliseconds.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly sqlTimeout?: number;
  /**
   * The version of Druid.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly version?: string;
  /**
   * How the hosts are spoken to: `plain`, `tls`, or `tls-loose`, which does not check certificates.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly protocol?: "plain" | "tls-loose" | "tls" | (string & {});
  /**
   * Certificate authority to trust, in PEM.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly ca?: string;
  /**
   * Client certificate, in PEM.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly cert?: string;
  /**
   * Private key of the client certificate, in PEM. Write-only: in no plan and no state.
   * A secret: give it a sensitive TerraformVariable, never text.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - none
   */
  readonly key?: string;
  /**
   * Any number; change it to have a new `key` sent.
   * @default - none
   */
  readonly keyVersion?: number;
  /**
   * Passphrase of `key`. Write-only: in no plan and no state.
   * A secret: give it a sensitive TerraformVariable, never text.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - none
   */
  readonly passphrase?: string;
  /**
   * Any number; change it to have a new `passphrase` sent.
   * @default - none
   */
  readonly passphraseVersion?: number;
  /**
   * The credentials that Pivot shows to Druid.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly defaultDbAuthToken?: ConnectionDefaultDbAuthToken;
  /**
   * Request decorator: a key of `decorators` in Pivot's server configuration.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly decorator?: string;
  /**
   * Options of the request decorator, as JSON. May hold keys, hence sensitive.
   * A secret: give it a sensitive TerraformVariable, never text.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - as Pivot has it
   */
  readonly decoratorOptions?: Json;
  /**
   * Whether Terraform refuses to plan the end of this connection, be it by destroy or by replacement. Set it to false and apply before you delete. Default: false.
   * @default - false
   */
  readonly deletionProtection?: boolean | IResolvable;
  /**
   * Like `extra`, for secret fields without an attribute (a SOCKS password, say). Write-only: in no plan and no state.
   * A secret: give it a sensitive TerraformVariable, never text.
   * @default - none
   */
  readonly secretExtra?: Json;
  /**
   * Any number; change it to have a new `secretExtra` sent.
   * @default - none
   */
  readonly secretExtraVersion?: number;
  /**
   * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
   * @default - none
   */
  readonly extra?: Json;
}

/** How Pivot reaches a Druid cluster. Data cubes refer to a connection by its name. Connections can be managed only where Pivot's server configuration has no `fixedConnections`. */
export class Connection extends PivotResource<"connection"> {
  /** Terraform's name of this kind, for cdktf's matchers: `expect(synthesised).toHaveResource(Connection)`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"connection"> {
    return named("connection", name);
  }

  constructor(scope: Construct, id: string, props: ConnectionProps) {
    super(scope, id, definition, Level1, props);
  }
}
