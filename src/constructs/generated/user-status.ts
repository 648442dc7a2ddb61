// Generated from src/resources/user-status.ts by `npm run generate`: edit that instead.
import { type IResolvable } from "cdktf";
import { type Construct } from "constructs";
import { userStatus as definition } from "../../resources/index.js";
import { PivotResource, type PivotResourceProps } from "../pivot-resource.js";
import { type Json } from "../props.js";
import { named, type PivotObject, type Reference } from "../reference.js";
import { UserStatus as Level1 } from "./level1/user-status/index.js";


/** Props of {@link UserStatus}. */
export interface UserStatusProps extends PivotResourceProps {
  /**
   * Name of the user; Pivot does not check that there is one. Another name is another status.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   */
  readonly user: Reference<"user">;
  /**
   * Whether the user is kept out. Left out of a new status: no.
   * Source: Pivot API, resource pages since 2023.03 (documented).
   * @default - as Pivot has it
   */
  readonly disabled?: boolean | IResolvable;
  /**
   * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
   * @default - none
   */
  readonly extra?: Json;
}

/** Whether a user is kept out of Pivot, without losing anything. Destroying it lets the user in again: where Pivot cannot delete statuses through its API, the entry stays behind and says nothing. Needs Pivot's native-users mode, and a Pivot since 2023.01. */
export class UserStatus extends PivotResource<"user_status"> {
  /** Terraform's name of this kind, for cdktf's matchers: `expect(synthesised).toHaveResource(UserStatus)`. */
  static readonly tfResourceType: string = Level1.tfResourceType;

  /** The level 1 construct, for what props cannot say. */
  declare readonly resource: Level1;

  /** One that is made elsewhere, to be referred to. Terraform neither creates nor changes it. */
  static fromName(name: string): PivotObject<"user_status"> {
    return named("user_status", name);
  }

  constructor(scope: Construct, id: string, props: UserStatusProps) {
    super(scope, id, definition, Level1, props);
  }
}
