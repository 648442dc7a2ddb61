// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface AlertConfig extends cdktf.TerraformMetaArguments {
  /**
  * Who may edit the alert. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#admins Alert#admins}
  */
  readonly admins?: AlertAdmins;
  /**
  * How often to check: an ISO 8601 duration such as `PT1H`. The data cube's `min_alert_frequency` may forbid short ones. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#check_frequency Alert#check_frequency}
  */
  readonly checkFrequency: string;
  /**
  * The period that deltas are against. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#compare Alert#compare}
  */
  readonly compare?: AlertCompare;
  /**
  * Whether all conditions must hold (`and`) or one of them (`or`). Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#condition_operation Alert#condition_operation}
  */
  readonly conditionOperation?: string;
  /**
  * What makes the alert go off. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#conditions Alert#conditions}
  */
  readonly conditions: AlertConditions[] | cdktf.IResolvable;
  /**
  * Name of the data cube to watch. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#data_cube Alert#data_cube}
  */
  readonly dataCube: string;
  /**
  * Whether the alert pauses. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#disabled Alert#disabled}
  */
  readonly disabled?: boolean | cdktf.IResolvable;
  /**
  * Email addresses of people without a user who get mail too. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#external_emails Alert#external_emails}
  */
  readonly externalEmails?: string[];
  /**
  * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#extra_json Alert#extra_json}
  */
  readonly extraJson?: string;
  /**
  * Which part of the data counts, as a JSON object with `clauses`. Not by a fixed time: `time_frame` says that. Left out on create: all of it. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#filter_json Alert#filter_json}
  */
  readonly filterJson?: string;
  /**
  * How the latest time in the data is found. Left out: as the data cube says. Source: Pivot API, alerts page of 2024.08 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#latest_data_strategy_override Alert#latest_data_strategy_override}
  */
  readonly latestDataStrategyOverride?: string;
  /**
  * The alert's identifier, chosen by you. Pivot has no rename: another name is another alert. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#name Alert#name}
  */
  readonly name: string;
  /**
  * Name of the user that the alert belongs to. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#owner Alert#owner}
  */
  readonly owner: string;
  /**
  * Who sees the alert. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#read_access Alert#read_access}
  */
  readonly readAccess?: AlertReadAccess;
  /**
  * Who is told. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#recipients Alert#recipients}
  */
  readonly recipients?: AlertRecipients;
  /**
  * Whether recipients get mail. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#send_email_to_recipients Alert#send_email_to_recipients}
  */
  readonly sendEmailToRecipients?: boolean | cdktf.IResolvable;
  /**
  * How grave it is. Left out on create: Pivot decides. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#severity Alert#severity}
  */
  readonly severity?: string;
  /**
  * What to split by, as a JSON array: `[{"dimension": "country"}]`. For `within-split`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#splits_json Alert#splits_json}
  */
  readonly splitsJson?: string;
  /**
  * How much of the latest data each check looks at: an ISO 8601 duration such as `P1D`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#time_frame Alert#time_frame}
  */
  readonly timeFrame: string;
  /**
  * What people see as the alert's name, in mails and webhooks too. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#title Alert#title}
  */
  readonly title: string;
  /**
  * `overall`: conditions are about the whole; `within-split`: about each part that `splits_json` makes. Left out on create: `overall`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#type Alert#type}
  */
  readonly type?: string;
  /**
  * Addresses that Pivot calls when the alert goes off, told apart by their URL. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#webhooks Alert#webhooks}
  */
  readonly webhooks?: AlertWebhooks[] | cdktf.IResolvable;
}
export interface AlertAdmins {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#access Alert#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#roles Alert#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#users Alert#users}
  */
  readonly users?: string[];
}

export function alertAdminsToTerraform(struct?: AlertAdmins | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access: cdktf.stringToTerraform(struct!.access),
    roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.roles),
    users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.users),
  }
}


export function alertAdminsToHclTerraform(struct?: AlertAdmins | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access: {
      value: cdktf.stringToHclTerraform(struct!.access),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.roles),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.users),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AlertAdminsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AlertAdmins | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._access !== undefined) {
      hasAnyValues = true;
      internalValueResult.access = this._access;
    }
    if (this._roles !== undefined) {
      hasAnyValues = true;
      internalValueResult.roles = this._roles;
    }
    if (this._users !== undefined) {
      hasAnyValues = true;
      internalValueResult.users = this._users;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AlertAdmins | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._access = undefined;
      this._roles = undefined;
      this._users = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._access = value.access;
      this._roles = value.roles;
      this._users = value.users;
    }
  }

  // access - computed: true, optional: false, required: true
  private _access?: string; 
  public get access() {
    return this.getStringAttribute('access');
  }
  public set access(value: string) {
    this._access = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accessInput() {
    return this._access;
  }

  // roles - computed: true, optional: true, required: false
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

  // users - computed: true, optional: true, required: false
  private _users?: string[]; 
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
  public set users(value: string[]) {
    this._users = value;
  }
  public resetUsers() {
    this._users = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usersInput() {
    return this._users;
  }
}
export interface AlertCompare {
  /**
  * How much earlier, for `relative`: an ISO 8601 duration. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#duration Alert#duration}
  */
  readonly duration?: string;
  /**
  * `relative`: the same time so much earlier. `absolute`: a fixed time, whose `interval` goes into `extra_json`: `jsonencode({ compare = { interval = { start = …, end = … } } })`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#type Alert#type}
  */
  readonly type: string;
}

export function alertCompareToTerraform(struct?: AlertCompare | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    duration: cdktf.stringToTerraform(struct!.duration),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function alertCompareToHclTerraform(struct?: AlertCompare | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    duration: {
      value: cdktf.stringToHclTerraform(struct!.duration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AlertCompareOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AlertCompare | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._duration !== undefined) {
      hasAnyValues = true;
      internalValueResult.duration = this._duration;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AlertCompare | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._duration = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._duration = value.duration;
      this._type = value.type;
    }
  }

  // duration - computed: true, optional: true, required: false
  private _duration?: string; 
  public get duration() {
    return this.getStringAttribute('duration');
  }
  public set duration(value: string) {
    this._duration = value;
  }
  public resetDuration() {
    this._duration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get durationInput() {
    return this._duration;
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
}
export interface AlertConditions {
  /**
  * How it is compared: `greaterThan` or `lessThan`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#condition Alert#condition}
  */
  readonly condition: string;
  /**
  * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#extra_json Alert#extra_json}
  */
  readonly extraJson?: string;
  /**
  * Name of a measure of the data cube. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#measure Alert#measure}
  */
  readonly measure: string;
  /**
  * What is compared: the `value` of the measure, or its `delta` or `percent-delta` against the period of `compare`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#type Alert#type}
  */
  readonly type: string;
  /**
  * The line to cross; of a `percent-delta` in percent. Versions of Pivot that hold it as text get text. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#value Alert#value}
  */
  readonly value: number;
}

export function alertConditionsToTerraform(struct?: AlertConditions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    condition: cdktf.stringToTerraform(struct!.condition),
    extra_json: cdktf.stringToTerraform(struct!.extraJson),
    measure: cdktf.stringToTerraform(struct!.measure),
    type: cdktf.stringToTerraform(struct!.type),
    value: cdktf.numberToTerraform(struct!.value),
  }
}


export function alertConditionsToHclTerraform(struct?: AlertConditions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    condition: {
      value: cdktf.stringToHclTerraform(struct!.condition),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    extra_json: {
      value: cdktf.stringToHclTerraform(struct!.extraJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    measure: {
      value: cdktf.stringToHclTerraform(struct!.measure),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    value: {
      value: cdktf.numberToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AlertConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): AlertConditions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._condition !== undefined) {
      hasAnyValues = true;
      internalValueResult.condition = this._condition;
    }
    if (this._extraJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.extraJson = this._extraJson;
    }
    if (this._measure !== undefined) {
      hasAnyValues = true;
      internalValueResult.measure = this._measure;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AlertConditions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._condition = undefined;
      this._extraJson = undefined;
      this._measure = undefined;
      this._type = undefined;
      this._value = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._condition = value.condition;
      this._extraJson = value.extraJson;
      this._measure = value.measure;
      this._type = value.type;
      this._value = value.value;
    }
  }

  // condition - computed: false, optional: false, required: true
  private _condition?: string; 
  public get condition() {
    return this.getStringAttribute('condition');
  }
  public set condition(value: string) {
    this._condition = value;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionInput() {
    return this._condition;
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

  // measure - computed: false, optional: false, required: true
  private _measure?: string; 
  public get measure() {
    return this.getStringAttribute('measure');
  }
  public set measure(value: string) {
    this._measure = value;
  }
  // Temporarily expose input value. Use with caution.
  public get measureInput() {
    return this._measure;
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

  // value - computed: false, optional: false, required: true
  private _value?: number; 
  public get value() {
    return this.getNumberAttribute('value');
  }
  public set value(value: number) {
    this._value = value;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
  }
}

export class AlertConditionsList extends cdktf.ComplexList {
  public internalValue? : AlertConditions[] | cdktf.IResolvable

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
  public get(index: number): AlertConditionsOutputReference {
    return new AlertConditionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface AlertReadAccess {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#access Alert#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#roles Alert#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#users Alert#users}
  */
  readonly users?: string[];
}

export function alertReadAccessToTerraform(struct?: AlertReadAccess | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access: cdktf.stringToTerraform(struct!.access),
    roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.roles),
    users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.users),
  }
}


export function alertReadAccessToHclTerraform(struct?: AlertReadAccess | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access: {
      value: cdktf.stringToHclTerraform(struct!.access),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.roles),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.users),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AlertReadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AlertReadAccess | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._access !== undefined) {
      hasAnyValues = true;
      internalValueResult.access = this._access;
    }
    if (this._roles !== undefined) {
      hasAnyValues = true;
      internalValueResult.roles = this._roles;
    }
    if (this._users !== undefined) {
      hasAnyValues = true;
      internalValueResult.users = this._users;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AlertReadAccess | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._access = undefined;
      this._roles = undefined;
      this._users = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._access = value.access;
      this._roles = value.roles;
      this._users = value.users;
    }
  }

  // access - computed: true, optional: false, required: true
  private _access?: string; 
  public get access() {
    return this.getStringAttribute('access');
  }
  public set access(value: string) {
    this._access = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accessInput() {
    return this._access;
  }

  // roles - computed: true, optional: true, required: false
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

  // users - computed: true, optional: true, required: false
  private _users?: string[]; 
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
  public set users(value: string[]) {
    this._users = value;
  }
  public resetUsers() {
    this._users = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usersInput() {
    return this._users;
  }
}
export interface AlertRecipients {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#access Alert#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#roles Alert#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#users Alert#users}
  */
  readonly users?: string[];
}

export function alertRecipientsToTerraform(struct?: AlertRecipients | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access: cdktf.stringToTerraform(struct!.access),
    roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.roles),
    users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.users),
  }
}


export function alertRecipientsToHclTerraform(struct?: AlertRecipients | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access: {
      value: cdktf.stringToHclTerraform(struct!.access),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.roles),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.users),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AlertRecipientsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AlertRecipients | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._access !== undefined) {
      hasAnyValues = true;
      internalValueResult.access = this._access;
    }
    if (this._roles !== undefined) {
      hasAnyValues = true;
      internalValueResult.roles = this._roles;
    }
    if (this._users !== undefined) {
      hasAnyValues = true;
      internalValueResult.users = this._users;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AlertRecipients | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._access = undefined;
      this._roles = undefined;
      this._users = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._access = value.access;
      this._roles = value.roles;
      this._users = value.users;
    }
  }

  // access - computed: true, optional: false, required: true
  private _access?: string; 
  public get access() {
    return this.getStringAttribute('access');
  }
  public set access(value: string) {
    this._access = value;
  }
  // Temporarily expose input value. Use with caution.
  public get accessInput() {
    return this._access;
  }

  // roles - computed: true, optional: true, required: false
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

  // users - computed: true, optional: true, required: false
  private _users?: string[]; 
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
  public set users(value: string[]) {
    this._users = value;
  }
  public resetUsers() {
    this._users = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usersInput() {
    return this._users;
  }
}
export interface AlertWebhooks {
  /**
  * Value of the `Authorization` header. Write-only: in no plan and no state. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#auth_header_wo Alert#auth_header_wo}
  */
  readonly authHeaderWo?: string;
  /**
  * Any number; change it to have a new `auth_header_wo` sent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#auth_header_wo_version Alert#auth_header_wo_version}
  */
  readonly authHeaderWoVersion?: number;
  /**
  * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#extra_json Alert#extra_json}
  */
  readonly extraJson?: string;
  /**
  * What to post: text with placeholders such as `%title%`, `%summary%`, `%severity%` and `%link%`. A key in it comes from a sensitive variable, and Terraform then hides the whole. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#payload Alert#payload}
  */
  readonly payload: string;
  /**
  * `slack`, or `custom` for any other service. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#type Alert#type}
  */
  readonly type: string;
  /**
  * Where to post to. Sensitive, because whoever knows a Slack URL can post there; kept in the state, so that a changed address is noticed. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#url Alert#url}
  */
  readonly url?: string;
}

export function alertWebhooksToTerraform(struct?: AlertWebhooks | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    auth_header_wo: cdktf.stringToTerraform(struct!.authHeaderWo),
    auth_header_wo_version: cdktf.numberToTerraform(struct!.authHeaderWoVersion),
    extra_json: cdktf.stringToTerraform(struct!.extraJson),
    payload: cdktf.stringToTerraform(struct!.payload),
    type: cdktf.stringToTerraform(struct!.type),
    url: cdktf.stringToTerraform(struct!.url),
  }
}


export function alertWebhooksToHclTerraform(struct?: AlertWebhooks | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    auth_header_wo: {
      value: cdktf.stringToHclTerraform(struct!.authHeaderWo),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth_header_wo_version: {
      value: cdktf.numberToHclTerraform(struct!.authHeaderWoVersion),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    extra_json: {
      value: cdktf.stringToHclTerraform(struct!.extraJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    payload: {
      value: cdktf.stringToHclTerraform(struct!.payload),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    url: {
      value: cdktf.stringToHclTerraform(struct!.url),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AlertWebhooksOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): AlertWebhooks | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authHeaderWo !== undefined) {
      hasAnyValues = true;
      internalValueResult.authHeaderWo = this._authHeaderWo;
    }
    if (this._authHeaderWoVersion !== undefined) {
      hasAnyValues = true;
      internalValueResult.authHeaderWoVersion = this._authHeaderWoVersion;
    }
    if (this._extraJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.extraJson = this._extraJson;
    }
    if (this._payload !== undefined) {
      hasAnyValues = true;
      internalValueResult.payload = this._payload;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._url !== undefined) {
      hasAnyValues = true;
      internalValueResult.url = this._url;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AlertWebhooks | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authHeaderWo = undefined;
      this._authHeaderWoVersion = undefined;
      this._extraJson = undefined;
      this._payload = undefined;
      this._type = undefined;
      this._url = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authHeaderWo = value.authHeaderWo;
      this._authHeaderWoVersion = value.authHeaderWoVersion;
      this._extraJson = value.extraJson;
      this._payload = value.payload;
      this._type = value.type;
      this._url = value.url;
    }
  }

  // auth_header_wo - computed: true, optional: true, required: false
  private _authHeaderWo?: string; 
  public get authHeaderWo() {
    return this.getStringAttribute('auth_header_wo');
  }
  public set authHeaderWo(value: string) {
    this._authHeaderWo = value;
  }
  public resetAuthHeaderWo() {
    this._authHeaderWo = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authHeaderWoInput() {
    return this._authHeaderWo;
  }

  // auth_header_wo_version - computed: true, optional: true, required: false
  private _authHeaderWoVersion?: number; 
  public get authHeaderWoVersion() {
    return this.getNumberAttribute('auth_header_wo_version');
  }
  public set authHeaderWoVersion(value: number) {
    this._authHeaderWoVersion = value;
  }
  public resetAuthHeaderWoVersion() {
    this._authHeaderWoVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authHeaderWoVersionInput() {
    return this._authHeaderWoVersion;
  }

  // extra_json - computed: true, optional: true, required: false
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

  // payload - computed: true, optional: false, required: true
  private _payload?: string; 
  public get payload() {
    return this.getStringAttribute('payload');
  }
  public set payload(value: string) {
    this._payload = value;
  }
  // Temporarily expose input value. Use with caution.
  public get payloadInput() {
    return this._payload;
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

  // url - computed: true, optional: true, required: false
  private _url?: string; 
  public get url() {
    return this.getStringAttribute('url');
  }
  public set url(value: string) {
    this._url = value;
  }
  public resetUrl() {
    this._url = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get urlInput() {
    return this._url;
  }
}

export class AlertWebhooksList extends cdktf.ComplexList {
  public internalValue? : AlertWebhooks[] | cdktf.IResolvable

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
  public get(index: number): AlertWebhooksOutputReference {
    return new AlertWebhooksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert pivot_alert}
*/
export class Alert extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_alert";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Alert resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Alert to import
  * @param importFromId The id of the existing Alert that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Alert to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_alert", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/alert pivot_alert} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AlertConfig
  */
  public constructor(scope: Construct, id: string, config: AlertConfig) {
    super(scope, id, {
      terraformResourceType: 'pivot_alert',
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
    this._admins.internalValue = config.admins;
    this._checkFrequency = config.checkFrequency;
    this._compare.internalValue = config.compare;
    this._conditionOperation = config.conditionOperation;
    this._conditions.internalValue = config.conditions;
    this._dataCube = config.dataCube;
    this._disabled = config.disabled;
    this._externalEmails = config.externalEmails;
    this._extraJson = config.extraJson;
    this._filterJson = config.filterJson;
    this._latestDataStrategyOverride = config.latestDataStrategyOverride;
    this._name = config.name;
    this._owner = config.owner;
    this._readAccess.internalValue = config.readAccess;
    this._recipients.internalValue = config.recipients;
    this._sendEmailToRecipients = config.sendEmailToRecipients;
    this._severity = config.severity;
    this._splitsJson = config.splitsJson;
    this._timeFrame = config.timeFrame;
    this._title = config.title;
    this._type = config.type;
    this._webhooks.internalValue = config.webhooks;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // admins - computed: true, optional: true, required: false
  private _admins = new AlertAdminsOutputReference(this, "admins");
  public get admins() {
    return this._admins;
  }
  public putAdmins(value: AlertAdmins) {
    this._admins.internalValue = value;
  }
  public resetAdmins() {
    this._admins.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adminsInput() {
    return this._admins.internalValue;
  }

  // check_frequency - computed: false, optional: false, required: true
  private _checkFrequency?: string; 
  public get checkFrequency() {
    return this.getStringAttribute('check_frequency');
  }
  public set checkFrequency(value: string) {
    this._checkFrequency = value;
  }
  // Temporarily expose input value. Use with caution.
  public get checkFrequencyInput() {
    return this._checkFrequency;
  }

  // compare - computed: true, optional: true, required: false
  private _compare = new AlertCompareOutputReference(this, "compare");
  public get compare() {
    return this._compare;
  }
  public putCompare(value: AlertCompare) {
    this._compare.internalValue = value;
  }
  public resetCompare() {
    this._compare.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get compareInput() {
    return this._compare.internalValue;
  }

  // condition_operation - computed: true, optional: true, required: false
  private _conditionOperation?: string; 
  public get conditionOperation() {
    return this.getStringAttribute('condition_operation');
  }
  public set conditionOperation(value: string) {
    this._conditionOperation = value;
  }
  public resetConditionOperation() {
    this._conditionOperation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionOperationInput() {
    return this._conditionOperation;
  }

  // conditions - computed: false, optional: false, required: true
  private _conditions = new AlertConditionsList(this, "conditions", false);
  public get conditions() {
    return this._conditions;
  }
  public putConditions(value: AlertConditions[] | cdktf.IResolvable) {
    this._conditions.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionsInput() {
    return this._conditions.internalValue;
  }

  // data_cube - computed: false, optional: false, required: true
  private _dataCube?: string; 
  public get dataCube() {
    return this.getStringAttribute('data_cube');
  }
  public set dataCube(value: string) {
    this._dataCube = value;
  }
  // Temporarily expose input value. Use with caution.
  public get dataCubeInput() {
    return this._dataCube;
  }

  // disabled - computed: true, optional: true, required: false
  private _disabled?: boolean | cdktf.IResolvable; 
  public get disabled() {
    return this.getBooleanAttribute('disabled');
  }
  public set disabled(value: boolean | cdktf.IResolvable) {
    this._disabled = value;
  }
  public resetDisabled() {
    this._disabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get disabledInput() {
    return this._disabled;
  }

  // external_emails - computed: true, optional: true, required: false
  private _externalEmails?: string[]; 
  public get externalEmails() {
    return cdktf.Fn.tolist(this.getListAttribute('external_emails'));
  }
  public set externalEmails(value: string[]) {
    this._externalEmails = value;
  }
  public resetExternalEmails() {
    this._externalEmails = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalEmailsInput() {
    return this._externalEmails;
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

  // filter_json - computed: true, optional: true, required: false
  private _filterJson?: string; 
  public get filterJson() {
    return this.getStringAttribute('filter_json');
  }
  public set filterJson(value: string) {
    this._filterJson = value;
  }
  public resetFilterJson() {
    this._filterJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterJsonInput() {
    return this._filterJson;
  }

  // latest_data_strategy_override - computed: true, optional: true, required: false
  private _latestDataStrategyOverride?: string; 
  public get latestDataStrategyOverride() {
    return this.getStringAttribute('latest_data_strategy_override');
  }
  public set latestDataStrategyOverride(value: string) {
    this._latestDataStrategyOverride = value;
  }
  public resetLatestDataStrategyOverride() {
    this._latestDataStrategyOverride = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get latestDataStrategyOverrideInput() {
    return this._latestDataStrategyOverride;
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

  // owner - computed: false, optional: false, required: true
  private _owner?: string; 
  public get owner() {
    return this.getStringAttribute('owner');
  }
  public set owner(value: string) {
    this._owner = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ownerInput() {
    return this._owner;
  }

  // read_access - computed: true, optional: true, required: false
  private _readAccess = new AlertReadAccessOutputReference(this, "read_access");
  public get readAccess() {
    return this._readAccess;
  }
  public putReadAccess(value: AlertReadAccess) {
    this._readAccess.internalValue = value;
  }
  public resetReadAccess() {
    this._readAccess.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get readAccessInput() {
    return this._readAccess.internalValue;
  }

  // recipients - computed: true, optional: true, required: false
  private _recipients = new AlertRecipientsOutputReference(this, "recipients");
  public get recipients() {
    return this._recipients;
  }
  public putRecipients(value: AlertRecipients) {
    this._recipients.internalValue = value;
  }
  public resetRecipients() {
    this._recipients.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get recipientsInput() {
    return this._recipients.internalValue;
  }

  // send_email_to_recipients - computed: true, optional: true, required: false
  private _sendEmailToRecipients?: boolean | cdktf.IResolvable; 
  public get sendEmailToRecipients() {
    return this.getBooleanAttribute('send_email_to_recipients');
  }
  public set sendEmailToRecipients(value: boolean | cdktf.IResolvable) {
    this._sendEmailToRecipients = value;
  }
  public resetSendEmailToRecipients() {
    this._sendEmailToRecipients = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sendEmailToRecipientsInput() {
    return this._sendEmailToRecipients;
  }

  // severity - computed: true, optional: true, required: false
  private _severity?: string; 
  public get severity() {
    return this.getStringAttribute('severity');
  }
  public set severity(value: string) {
    this._severity = value;
  }
  public resetSeverity() {
    this._severity = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get severityInput() {
    return this._severity;
  }

  // splits_json - computed: true, optional: true, required: false
  private _splitsJson?: string; 
  public get splitsJson() {
    return this.getStringAttribute('splits_json');
  }
  public set splitsJson(value: string) {
    this._splitsJson = value;
  }
  public resetSplitsJson() {
    this._splitsJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get splitsJsonInput() {
    return this._splitsJson;
  }

  // time_frame - computed: false, optional: false, required: true
  private _timeFrame?: string; 
  public get timeFrame() {
    return this.getStringAttribute('time_frame');
  }
  public set timeFrame(value: string) {
    this._timeFrame = value;
  }
  // Temporarily expose input value. Use with caution.
  public get timeFrameInput() {
    return this._timeFrame;
  }

  // title - computed: false, optional: false, required: true
  private _title?: string; 
  public get title() {
    return this.getStringAttribute('title');
  }
  public set title(value: string) {
    this._title = value;
  }
  // Temporarily expose input value. Use with caution.
  public get titleInput() {
    return this._title;
  }

  // type - computed: true, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // webhooks - computed: true, optional: true, required: false
  private _webhooks = new AlertWebhooksList(this, "webhooks", false);
  public get webhooks() {
    return this._webhooks;
  }
  public putWebhooks(value: AlertWebhooks[] | cdktf.IResolvable) {
    this._webhooks.internalValue = value;
  }
  public resetWebhooks() {
    this._webhooks.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get webhooksInput() {
    return this._webhooks.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      admins: alertAdminsToTerraform(this._admins.internalValue),
      check_frequency: cdktf.stringToTerraform(this._checkFrequency),
      compare: alertCompareToTerraform(this._compare.internalValue),
      condition_operation: cdktf.stringToTerraform(this._conditionOperation),
      conditions: cdktf.listMapper(alertConditionsToTerraform, false)(this._conditions.internalValue),
      data_cube: cdktf.stringToTerraform(this._dataCube),
      disabled: cdktf.booleanToTerraform(this._disabled),
      external_emails: cdktf.listMapper(cdktf.stringToTerraform, false)(this._externalEmails),
      extra_json: cdktf.stringToTerraform(this._extraJson),
      filter_json: cdktf.stringToTerraform(this._filterJson),
      latest_data_strategy_override: cdktf.stringToTerraform(this._latestDataStrategyOverride),
      name: cdktf.stringToTerraform(this._name),
      owner: cdktf.stringToTerraform(this._owner),
      read_access: alertReadAccessToTerraform(this._readAccess.internalValue),
      recipients: alertRecipientsToTerraform(this._recipients.internalValue),
      send_email_to_recipients: cdktf.booleanToTerraform(this._sendEmailToRecipients),
      severity: cdktf.stringToTerraform(this._severity),
      splits_json: cdktf.stringToTerraform(this._splitsJson),
      time_frame: cdktf.stringToTerraform(this._timeFrame),
      title: cdktf.stringToTerraform(this._title),
      type: cdktf.stringToTerraform(this._type),
      webhooks: cdktf.listMapper(alertWebhooksToTerraform, false)(this._webhooks.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      admins: {
        value: alertAdminsToHclTerraform(this._admins.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "AlertAdmins",
      },
      check_frequency: {
        value: cdktf.stringToHclTerraform(this._checkFrequency),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      compare: {
        value: alertCompareToHclTerraform(this._compare.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "AlertCompare",
      },
      condition_operation: {
        value: cdktf.stringToHclTerraform(this._conditionOperation),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      conditions: {
        value: cdktf.listMapperHcl(alertConditionsToHclTerraform, false)(this._conditions.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "AlertConditionsList",
      },
      data_cube: {
        value: cdktf.stringToHclTerraform(this._dataCube),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      disabled: {
        value: cdktf.booleanToHclTerraform(this._disabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      external_emails: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._externalEmails),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      extra_json: {
        value: cdktf.stringToHclTerraform(this._extraJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      filter_json: {
        value: cdktf.stringToHclTerraform(this._filterJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      latest_data_strategy_override: {
        value: cdktf.stringToHclTerraform(this._latestDataStrategyOverride),
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
      owner: {
        value: cdktf.stringToHclTerraform(this._owner),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      read_access: {
        value: alertReadAccessToHclTerraform(this._readAccess.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "AlertReadAccess",
      },
      recipients: {
        value: alertRecipientsToHclTerraform(this._recipients.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "AlertRecipients",
      },
      send_email_to_recipients: {
        value: cdktf.booleanToHclTerraform(this._sendEmailToRecipients),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      severity: {
        value: cdktf.stringToHclTerraform(this._severity),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      splits_json: {
        value: cdktf.stringToHclTerraform(this._splitsJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      time_frame: {
        value: cdktf.stringToHclTerraform(this._timeFrame),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
      webhooks: {
        value: cdktf.listMapperHcl(alertWebhooksToHclTerraform, false)(this._webhooks.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "AlertWebhooksList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
