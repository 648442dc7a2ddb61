// Generated from src/resources/user-auth.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { userAuth as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
import { type Json } from "../props.js";
import { named, type PivotObject, type Reference } from "../reference.js";
import { UserAuth as Level1 } from "./level1/user-auth/index.js";


/** Props of {@link UserAuth}. */
export interface UserAuthProps extends PivotResourceProps {
  /**
   * Name of the user. Pivot has no rename: another name is the password of another user.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly user: Reference<"user">;
  /**
   * Password. The provider hashes it with bcrypt, so that Pivot never sees it; a bcrypt hash is sent as it is. See `passwordHashing`. Write-only: in no plan and no state.
   * A secret: give it a sensitive TerraformVariable, never text.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - none
   */
  readonly password?: string;
  /**
   * Any number; change it to have a new `password` sent. After an import, the first plan sets it, and so the password.
   * @default - none
   */
  readonly passwordVersion?: number;
  /**
   * `bcrypt`: the provider hashes `password`. `none`: it is sent as it is, and Pivot keeps and shows it in clear text unless it hashes passwords itself. Left out: `bcrypt`.
   * @default - bcrypt
   */
  readonly passwordHashing?: string;
  /**
   * Whether the user needs a second factor to log in.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly isTwoFactorAuthEnabled?: boolean | IResolvable;
  /**
   * Secret of the second factor; usually Pivot makes it when the user enrols. Write-only: in no plan and no state.
   * A secret: give it a sensitive TerraformVariable, never text.
   * Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
   * @default - none
   */
  readonly twoFactorAuthSecret?: string;
  /**
   * Any number; change it to have a new `twoFactorAuthSecret` sent.
   * @default - none
   */
  readonly twoFactorAuthSecretVersion?: number;
  /**
   * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
   * @default - none
   */
  readonly extra?: Json;
}

/** How a user proves who they are, with a password and perhaps a second factor. The password is sent when the object is created and when `passwordVersion` changes; one that the user has chosen since is never overwritten otherwise. Pivot's record of earlier passwords is kept as it is. Needs Pivot's native-users mode. */
export class UserAuth extends PivotResource<"user_auth"> {
  /** Terraform's name of this kind, for cdktf's matchers: `expect(synthesised).toHaveResource(UserAuth)`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"user_auth"> {
    return named("user_auth", name);
  }

  constructor(scope: Construct, id: string, props: UserAuthProps) {
    super(scope, id, definition, Level1, props);
  }
}
