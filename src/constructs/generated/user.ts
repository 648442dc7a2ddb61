// Generated from src/resources/user.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { user as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
import { type Json } from "../props.js";
import { named, type PivotObject, type Reference } from "../reference.js";
import { User as Level1 } from "./level1/user/index.js";


/** Props of {@link User}. */
export interface UserProps extends PivotResourceProps {
  /**
   * The user's identifier and login name, chosen by you; usually the email address. Pivot has no rename: another name is another user.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   */
  readonly name: string;
  /**
   * Where the welcome mail, reports and alerts go.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly email?: string;
  /**
   * First name.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly firstName?: string;
  /**
   * Last name.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly lastName?: string;
  /**
   * Colours of the user interface. Users change it themselves: left out, it stays as they have it.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly colorMode?: "dark-color-mode" | (string & {});
  /**
   * Names of the user's roles.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - as Pivot has it
   */
  readonly roles?: readonly Reference<"role">[];
  /**
   * Status to create the user with. Pivot changes it by itself and may not show it, so it is looked at on create only; to keep a user out, use `UserStatus`. Write-only: in no plan and no state.
   * Source: Pivot API, the single page of 3.2 to 2021 (not documented for Pivot itself in full).
   * @default - none
   */
  readonly status?: "new" | (string & {});
  /**
   * Whether to mail the new user a link for setting a password. Looked at on create only. If the mail fails, the user is there all the same, and you get a warning. Write-only: in no plan and no state.
   * Source: Pivot API, the single page of 3.2 to 2021 (documented).
   * @default - none
   */
  readonly sendWelcomeEmail?: boolean | IResolvable;
  /**
   * Base of the link in the welcome mail, such as `https://pivot.shop.example`, for a Pivot behind a load balancer. Left out: the host that the provider talks to. Looked at on create only. Write-only: in no plan and no state.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - none
   */
  readonly clientUrl?: string;
  /**
   * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
   * @default - none
   */
  readonly extra?: Json;
}

/** A person or program that may use Pivot. The password is in `UserAuth`, and `UserStatus` keeps a user out for a while. Needs Pivot's native-users mode. */
export class User extends PivotResource<"user"> {
  /** Terraform's name of this kind, for cdktf's matchers: `expect(synthesised).toHaveResource(User)`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"user"> {
    return named("user", name);
  }

  constructor(scope: Construct, id: string, props: UserProps) {
    super(scope, id, definition, Level1, props);
  }
}
