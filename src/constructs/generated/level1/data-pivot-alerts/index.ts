// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataPivotAlertsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only those with a duration of this length, however it is written. How often to check: an ISO 8601 duration such as `PT1H`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#check_frequency DataPivotAlerts#check_frequency}
  */
  readonly checkFrequency?: string;
  /**
  * Only those with this value. Whether all conditions must hold (`and`) or one of them (`or`). Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#condition_operation DataPivotAlerts#condition_operation}
  */
  readonly conditionOperation?: string;
  /**
  * Only those with this value. Name of the data cube to watch. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#data_cube DataPivotAlerts#data_cube}
  */
  readonly dataCube?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether the alert pauses. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#disabled DataPivotAlerts#disabled}
  */
  readonly disabled?: boolean | cdktf.IResolvable;
  /**
  * Only those that have all of these, and perhaps more. Email addresses of people without a user who get mail too. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#external_emails DataPivotAlerts#external_emails}
  */
  readonly externalEmails?: string[];
  /**
  * Only those with this value. How the latest time in the data is found. Source: Pivot API, alerts page of 2024.08 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#latest_data_strategy_override DataPivotAlerts#latest_data_strategy_override}
  */
  readonly latestDataStrategyOverride?: string;
  /**
  * Only those with this value. The alert's identifier, chosen by you. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#name DataPivotAlerts#name}
  */
  readonly name?: string;
  /**
  * Only those with this value. Name of the user that the alert belongs to. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#owner DataPivotAlerts#owner}
  */
  readonly owner?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether recipients get mail. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#send_email_to_recipients DataPivotAlerts#send_email_to_recipients}
  */
  readonly sendEmailToRecipients?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value. How grave it is. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#severity DataPivotAlerts#severity}
  */
  readonly severity?: string;
  /**
  * Only those with a duration of this length, however it is written. How much of the latest data each check looks at: an ISO 8601 duration such as `P1D`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#time_frame DataPivotAlerts#time_frame}
  */
  readonly timeFrame?: string;
  /**
  * Only those with this value. What people see as the alert's name, in mails and webhooks too. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#title DataPivotAlerts#title}
  */
  readonly title?: string;
  /**
  * Only those with this value. `overall`: conditions are about the whole; `within-split`: about each part that `splits_json` makes. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#type DataPivotAlerts#type}
  */
  readonly type?: string;
}
export interface DataPivotAlertsAlertsAdmins {
}

export function dataPivotAlertsAlertsAdminsToTerraform(struct?: DataPivotAlertsAlertsAdmins): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotAlertsAlertsAdminsToHclTerraform(struct?: DataPivotAlertsAlertsAdmins): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotAlertsAlertsAdminsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotAlertsAlertsAdmins | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotAlertsAlertsAdmins | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // access - computed: true, optional: false, required: false
  public get access() {
    return this.getStringAttribute('access');
  }

  // roles - computed: true, optional: false, required: false
  public get roles() {
    return cdktf.Fn.tolist(this.getListAttribute('roles'));
  }

  // users - computed: true, optional: false, required: false
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
}
export interface DataPivotAlertsAlertsCompare {
}

export function dataPivotAlertsAlertsCompareToTerraform(struct?: DataPivotAlertsAlertsCompare): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotAlertsAlertsCompareToHclTerraform(struct?: DataPivotAlertsAlertsCompare): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotAlertsAlertsCompareOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotAlertsAlertsCompare | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotAlertsAlertsCompare | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // duration - computed: true, optional: false, required: false
  public get duration() {
    return this.getStringAttribute('duration');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }
}
export interface DataPivotAlertsAlertsConditions {
}

export function dataPivotAlertsAlertsConditionsToTerraform(struct?: DataPivotAlertsAlertsConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotAlertsAlertsConditionsToHclTerraform(struct?: DataPivotAlertsAlertsConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotAlertsAlertsConditionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotAlertsAlertsConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotAlertsAlertsConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // condition - computed: true, optional: false, required: false
  public get condition() {
    return this.getStringAttribute('condition');
  }

  // measure - computed: true, optional: false, required: false
  public get measure() {
    return this.getStringAttribute('measure');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // value - computed: true, optional: false, required: false
  public get value() {
    return this.getNumberAttribute('value');
  }
}

export class DataPivotAlertsAlertsConditionsList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotAlertsAlertsConditionsOutputReference {
    return new DataPivotAlertsAlertsConditionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataPivotAlertsAlertsReadAccess {
}

export function dataPivotAlertsAlertsReadAccessToTerraform(struct?: DataPivotAlertsAlertsReadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotAlertsAlertsReadAccessToHclTerraform(struct?: DataPivotAlertsAlertsReadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotAlertsAlertsReadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotAlertsAlertsReadAccess | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotAlertsAlertsReadAccess | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // access - computed: true, optional: false, required: false
  public get access() {
    return this.getStringAttribute('access');
  }

  // roles - computed: true, optional: false, required: false
  public get roles() {
    return cdktf.Fn.tolist(this.getListAttribute('roles'));
  }

  // users - computed: true, optional: false, required: false
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
}
export interface DataPivotAlertsAlertsRecipients {
}

export function dataPivotAlertsAlertsRecipientsToTerraform(struct?: DataPivotAlertsAlertsRecipients): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotAlertsAlertsRecipientsToHclTerraform(struct?: DataPivotAlertsAlertsRecipients): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotAlertsAlertsRecipientsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotAlertsAlertsRecipients | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotAlertsAlertsRecipients | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // access - computed: true, optional: false, required: false
  public get access() {
    return this.getStringAttribute('access');
  }

  // roles - computed: true, optional: false, required: false
  public get roles() {
    return cdktf.Fn.tolist(this.getListAttribute('roles'));
  }

  // users - computed: true, optional: false, required: false
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
}
export interface DataPivotAlertsAlertsWebhooks {
}

export function dataPivotAlertsAlertsWebhooksToTerraform(struct?: DataPivotAlertsAlertsWebhooks): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotAlertsAlertsWebhooksToHclTerraform(struct?: DataPivotAlertsAlertsWebhooks): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotAlertsAlertsWebhooksOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotAlertsAlertsWebhooks | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotAlertsAlertsWebhooks | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // payload - computed: true, optional: false, required: false
  public get payload() {
    return this.getStringAttribute('payload');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // url - computed: true, optional: false, required: false
  public get url() {
    return this.getStringAttribute('url');
  }
}

export class DataPivotAlertsAlertsWebhooksList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotAlertsAlertsWebhooksOutputReference {
    return new DataPivotAlertsAlertsWebhooksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataPivotAlertsAlerts {
}

export function dataPivotAlertsAlertsToTerraform(struct?: DataPivotAlertsAlerts): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotAlertsAlertsToHclTerraform(struct?: DataPivotAlertsAlerts): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotAlertsAlertsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotAlertsAlerts | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotAlertsAlerts | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // admins - computed: true, optional: false, required: false
  private _admins = new DataPivotAlertsAlertsAdminsOutputReference(this, "admins");
  public get admins() {
    return this._admins;
  }

  // check_frequency - computed: true, optional: false, required: false
  public get checkFrequency() {
    return this.getStringAttribute('check_frequency');
  }

  // compare - computed: true, optional: false, required: false
  private _compare = new DataPivotAlertsAlertsCompareOutputReference(this, "compare");
  public get compare() {
    return this._compare;
  }

  // condition_operation - computed: true, optional: false, required: false
  public get conditionOperation() {
    return this.getStringAttribute('condition_operation');
  }

  // conditions - computed: true, optional: false, required: false
  private _conditions = new DataPivotAlertsAlertsConditionsList(this, "conditions", false);
  public get conditions() {
    return this._conditions;
  }

  // data_cube - computed: true, optional: false, required: false
  public get dataCube() {
    return this.getStringAttribute('data_cube');
  }

  // disabled - computed: true, optional: false, required: false
  public get disabled() {
    return this.getBooleanAttribute('disabled');
  }

  // external_emails - computed: true, optional: false, required: false
  public get externalEmails() {
    return cdktf.Fn.tolist(this.getListAttribute('external_emails'));
  }

  // filter_json - computed: true, optional: false, required: false
  public get filterJson() {
    return this.getStringAttribute('filter_json');
  }

  // latest_data_strategy_override - computed: true, optional: false, required: false
  public get latestDataStrategyOverride() {
    return this.getStringAttribute('latest_data_strategy_override');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // owner - computed: true, optional: false, required: false
  public get owner() {
    return this.getStringAttribute('owner');
  }

  // read_access - computed: true, optional: false, required: false
  private _readAccess = new DataPivotAlertsAlertsReadAccessOutputReference(this, "read_access");
  public get readAccess() {
    return this._readAccess;
  }

  // recipients - computed: true, optional: false, required: false
  private _recipients = new DataPivotAlertsAlertsRecipientsOutputReference(this, "recipients");
  public get recipients() {
    return this._recipients;
  }

  // send_email_to_recipients - computed: true, optional: false, required: false
  public get sendEmailToRecipients() {
    return this.getBooleanAttribute('send_email_to_recipients');
  }

  // severity - computed: true, optional: false, required: false
  public get severity() {
    return this.getStringAttribute('severity');
  }

  // splits_json - computed: true, optional: false, required: false
  public get splitsJson() {
    return this.getStringAttribute('splits_json');
  }

  // time_frame - computed: true, optional: false, required: false
  public get timeFrame() {
    return this.getStringAttribute('time_frame');
  }

  // title - computed: true, optional: false, required: false
  public get title() {
    return this.getStringAttribute('title');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // webhooks - computed: true, optional: false, required: false
  private _webhooks = new DataPivotAlertsAlertsWebhooksList(this, "webhooks", false);
  public get webhooks() {
    return this._webhooks;
  }
}

export class DataPivotAlertsAlertsList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotAlertsAlertsOutputReference {
    return new DataPivotAlertsAlertsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts pivot_alerts}
*/
export class DataPivotAlerts extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_alerts";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataPivotAlerts resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataPivotAlerts to import
  * @param importFromId The id of the existing DataPivotAlerts that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataPivotAlerts to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_alerts", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/alerts pivot_alerts} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataPivotAlertsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataPivotAlertsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'pivot_alerts',
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
    this._checkFrequency = config.checkFrequency;
    this._conditionOperation = config.conditionOperation;
    this._dataCube = config.dataCube;
    this._disabled = config.disabled;
    this._externalEmails = config.externalEmails;
    this._latestDataStrategyOverride = config.latestDataStrategyOverride;
    this._name = config.name;
    this._owner = config.owner;
    this._sendEmailToRecipients = config.sendEmailToRecipients;
    this._severity = config.severity;
    this._timeFrame = config.timeFrame;
    this._title = config.title;
    this._type = config.type;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // alerts - computed: true, optional: false, required: false
  private _alerts = new DataPivotAlertsAlertsList(this, "alerts", false);
  public get alerts() {
    return this._alerts;
  }

  // check_frequency - computed: false, optional: true, required: false
  private _checkFrequency?: string; 
  public get checkFrequency() {
    return this.getStringAttribute('check_frequency');
  }
  public set checkFrequency(value: string) {
    this._checkFrequency = value;
  }
  public resetCheckFrequency() {
    this._checkFrequency = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get checkFrequencyInput() {
    return this._checkFrequency;
  }

  // condition_operation - computed: false, optional: true, required: false
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

  // data_cube - computed: false, optional: true, required: false
  private _dataCube?: string; 
  public get dataCube() {
    return this.getStringAttribute('data_cube');
  }
  public set dataCube(value: string) {
    this._dataCube = value;
  }
  public resetDataCube() {
    this._dataCube = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataCubeInput() {
    return this._dataCube;
  }

  // disabled - computed: false, optional: true, required: false
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

  // external_emails - computed: false, optional: true, required: false
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

  // latest_data_strategy_override - computed: false, optional: true, required: false
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

  // owner - computed: false, optional: true, required: false
  private _owner?: string; 
  public get owner() {
    return this.getStringAttribute('owner');
  }
  public set owner(value: string) {
    this._owner = value;
  }
  public resetOwner() {
    this._owner = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ownerInput() {
    return this._owner;
  }

  // send_email_to_recipients - computed: false, optional: true, required: false
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

  // severity - computed: false, optional: true, required: false
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

  // time_frame - computed: false, optional: true, required: false
  private _timeFrame?: string; 
  public get timeFrame() {
    return this.getStringAttribute('time_frame');
  }
  public set timeFrame(value: string) {
    this._timeFrame = value;
  }
  public resetTimeFrame() {
    this._timeFrame = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeFrameInput() {
    return this._timeFrame;
  }

  // title - computed: false, optional: true, required: false
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

  // type - computed: false, optional: true, required: false
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      check_frequency: cdktf.stringToTerraform(this._checkFrequency),
      condition_operation: cdktf.stringToTerraform(this._conditionOperation),
      data_cube: cdktf.stringToTerraform(this._dataCube),
      disabled: cdktf.booleanToTerraform(this._disabled),
      external_emails: cdktf.listMapper(cdktf.stringToTerraform, false)(this._externalEmails),
      latest_data_strategy_override: cdktf.stringToTerraform(this._latestDataStrategyOverride),
      name: cdktf.stringToTerraform(this._name),
      owner: cdktf.stringToTerraform(this._owner),
      send_email_to_recipients: cdktf.booleanToTerraform(this._sendEmailToRecipients),
      severity: cdktf.stringToTerraform(this._severity),
      time_frame: cdktf.stringToTerraform(this._timeFrame),
      title: cdktf.stringToTerraform(this._title),
      type: cdktf.stringToTerraform(this._type),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      check_frequency: {
        value: cdktf.stringToHclTerraform(this._checkFrequency),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      condition_operation: {
        value: cdktf.stringToHclTerraform(this._conditionOperation),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
