// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataPivotReportsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only those with this value. When the report was made: an ISO 8601 date with time and zone. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#creation_date DataPivotReports#creation_date}
  */
  readonly creationDate?: string;
  /**
  * Only those with this value. What the report is about. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#description DataPivotReports#description}
  */
  readonly description?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether the report pauses. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#disabled DataPivotReports#disabled}
  */
  readonly disabled?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value. At most so many rows in that file. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#download_limit DataPivotReports#download_limit}
  */
  readonly downloadLimit?: number;
  /**
  * Only those that have all of these, and perhaps more. Email addresses of people without a user who get it too. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#external_emails DataPivotReports#external_emails}
  */
  readonly externalEmails?: string[];
  /**
  * Only those with this value. Format of that file. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#file_format DataPivotReports#file_format}
  */
  readonly fileFormat?: string;
  /**
  * Only those with this value. The report's identifier, chosen by you. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#name DataPivotReports#name}
  */
  readonly name?: string;
  /**
  * Only those with this value. Name of the user that the report belongs to. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#owner DataPivotReports#owner}
  */
  readonly owner?: string;
  /**
  * Only those with this value. Which view is sent: `pivot1` (`essence_json`), `pivot2` (`facet_essence_json`) or `explore`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#preferred_view DataPivotReports#preferred_view}
  */
  readonly preferredView?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether the data comes as a file too. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#send_data_file DataPivotReports#send_data_file}
  */
  readonly sendDataFile?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether mail is sent. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#send_email DataPivotReports#send_email}
  */
  readonly sendEmail?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value. The time zone of `delivery`, such as `Europe/Paris`. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#timezone DataPivotReports#timezone}
  */
  readonly timezone?: string;
  /**
  * Only those with this value. What people see as the report's name. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#title DataPivotReports#title}
  */
  readonly title?: string;
}
export interface DataPivotReportsReportsAdmins {
}

export function dataPivotReportsReportsAdminsToTerraform(struct?: DataPivotReportsReportsAdmins): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotReportsReportsAdminsToHclTerraform(struct?: DataPivotReportsReportsAdmins): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotReportsReportsAdminsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotReportsReportsAdmins | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotReportsReportsAdmins | undefined) {
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
export interface DataPivotReportsReportsDelivery {
}

export function dataPivotReportsReportsDeliveryToTerraform(struct?: DataPivotReportsReportsDelivery): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotReportsReportsDeliveryToHclTerraform(struct?: DataPivotReportsReportsDelivery): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotReportsReportsDeliveryOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotReportsReportsDelivery | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotReportsReportsDelivery | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // day - computed: true, optional: false, required: false
  public get day() {
    return this.getNumberAttribute('day');
  }

  // day_type - computed: true, optional: false, required: false
  public get dayType() {
    return this.getStringAttribute('day_type');
  }

  // frequency - computed: true, optional: false, required: false
  public get frequency() {
    return this.getStringAttribute('frequency');
  }

  // frequency_type - computed: true, optional: false, required: false
  public get frequencyType() {
    return this.getStringAttribute('frequency_type');
  }

  // time - computed: true, optional: false, required: false
  public get time() {
    return this.getNumberAttribute('time');
  }
}
export interface DataPivotReportsReportsReadAccess {
}

export function dataPivotReportsReportsReadAccessToTerraform(struct?: DataPivotReportsReportsReadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotReportsReportsReadAccessToHclTerraform(struct?: DataPivotReportsReportsReadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotReportsReportsReadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotReportsReportsReadAccess | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotReportsReportsReadAccess | undefined) {
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
export interface DataPivotReportsReportsRecipients {
}

export function dataPivotReportsReportsRecipientsToTerraform(struct?: DataPivotReportsReportsRecipients): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotReportsReportsRecipientsToHclTerraform(struct?: DataPivotReportsReportsRecipients): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotReportsReportsRecipientsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotReportsReportsRecipients | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotReportsReportsRecipients | undefined) {
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
export interface DataPivotReportsReportsTimeFrame {
}

export function dataPivotReportsReportsTimeFrameToTerraform(struct?: DataPivotReportsReportsTimeFrame): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotReportsReportsTimeFrameToHclTerraform(struct?: DataPivotReportsReportsTimeFrame): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotReportsReportsTimeFrameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotReportsReportsTimeFrame | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotReportsReportsTimeFrame | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // interval - computed: true, optional: false, required: false
  public get interval() {
    return this.getStringAttribute('interval');
  }

  // start_day - computed: true, optional: false, required: false
  public get startDay() {
    return this.getNumberAttribute('start_day');
  }

  // start_time - computed: true, optional: false, required: false
  public get startTime() {
    return this.getNumberAttribute('start_time');
  }
}
export interface DataPivotReportsReports {
}

export function dataPivotReportsReportsToTerraform(struct?: DataPivotReportsReports): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotReportsReportsToHclTerraform(struct?: DataPivotReportsReports): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotReportsReportsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotReportsReports | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotReportsReports | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // admins - computed: true, optional: false, required: false
  private _admins = new DataPivotReportsReportsAdminsOutputReference(this, "admins");
  public get admins() {
    return this._admins;
  }

  // creation_date - computed: true, optional: false, required: false
  public get creationDate() {
    return this.getStringAttribute('creation_date');
  }

  // delivery - computed: true, optional: false, required: false
  private _delivery = new DataPivotReportsReportsDeliveryOutputReference(this, "delivery");
  public get delivery() {
    return this._delivery;
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // disabled - computed: true, optional: false, required: false
  public get disabled() {
    return this.getBooleanAttribute('disabled');
  }

  // download_limit - computed: true, optional: false, required: false
  public get downloadLimit() {
    return this.getNumberAttribute('download_limit');
  }

  // essence_json - computed: true, optional: false, required: false
  public get essenceJson() {
    return this.getStringAttribute('essence_json');
  }

  // explore_essence_json - computed: true, optional: false, required: false
  public get exploreEssenceJson() {
    return this.getStringAttribute('explore_essence_json');
  }

  // external_emails - computed: true, optional: false, required: false
  public get externalEmails() {
    return cdktf.Fn.tolist(this.getListAttribute('external_emails'));
  }

  // facet_essence_json - computed: true, optional: false, required: false
  public get facetEssenceJson() {
    return this.getStringAttribute('facet_essence_json');
  }

  // file_format - computed: true, optional: false, required: false
  public get fileFormat() {
    return this.getStringAttribute('file_format');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // owner - computed: true, optional: false, required: false
  public get owner() {
    return this.getStringAttribute('owner');
  }

  // preferred_view - computed: true, optional: false, required: false
  public get preferredView() {
    return this.getStringAttribute('preferred_view');
  }

  // read_access - computed: true, optional: false, required: false
  private _readAccess = new DataPivotReportsReportsReadAccessOutputReference(this, "read_access");
  public get readAccess() {
    return this._readAccess;
  }

  // recipients - computed: true, optional: false, required: false
  private _recipients = new DataPivotReportsReportsRecipientsOutputReference(this, "recipients");
  public get recipients() {
    return this._recipients;
  }

  // send_data_file - computed: true, optional: false, required: false
  public get sendDataFile() {
    return this.getBooleanAttribute('send_data_file');
  }

  // send_email - computed: true, optional: false, required: false
  public get sendEmail() {
    return this.getBooleanAttribute('send_email');
  }

  // time_frame - computed: true, optional: false, required: false
  private _timeFrame = new DataPivotReportsReportsTimeFrameOutputReference(this, "time_frame");
  public get timeFrame() {
    return this._timeFrame;
  }

  // timezone - computed: true, optional: false, required: false
  public get timezone() {
    return this.getStringAttribute('timezone');
  }

  // title - computed: true, optional: false, required: false
  public get title() {
    return this.getStringAttribute('title');
  }
}

export class DataPivotReportsReportsList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotReportsReportsOutputReference {
    return new DataPivotReportsReportsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports pivot_reports}
*/
export class DataPivotReports extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_reports";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataPivotReports resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataPivotReports to import
  * @param importFromId The id of the existing DataPivotReports that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataPivotReports to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_reports", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/reports pivot_reports} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataPivotReportsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataPivotReportsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'pivot_reports',
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
    this._creationDate = config.creationDate;
    this._description = config.description;
    this._disabled = config.disabled;
    this._downloadLimit = config.downloadLimit;
    this._externalEmails = config.externalEmails;
    this._fileFormat = config.fileFormat;
    this._name = config.name;
    this._owner = config.owner;
    this._preferredView = config.preferredView;
    this._sendDataFile = config.sendDataFile;
    this._sendEmail = config.sendEmail;
    this._timezone = config.timezone;
    this._title = config.title;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // creation_date - computed: false, optional: true, required: false
  private _creationDate?: string; 
  public get creationDate() {
    return this.getStringAttribute('creation_date');
  }
  public set creationDate(value: string) {
    this._creationDate = value;
  }
  public resetCreationDate() {
    this._creationDate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get creationDateInput() {
    return this._creationDate;
  }

  // description - computed: false, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
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

  // download_limit - computed: false, optional: true, required: false
  private _downloadLimit?: number; 
  public get downloadLimit() {
    return this.getNumberAttribute('download_limit');
  }
  public set downloadLimit(value: number) {
    this._downloadLimit = value;
  }
  public resetDownloadLimit() {
    this._downloadLimit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get downloadLimitInput() {
    return this._downloadLimit;
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

  // file_format - computed: false, optional: true, required: false
  private _fileFormat?: string; 
  public get fileFormat() {
    return this.getStringAttribute('file_format');
  }
  public set fileFormat(value: string) {
    this._fileFormat = value;
  }
  public resetFileFormat() {
    this._fileFormat = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileFormatInput() {
    return this._fileFormat;
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

  // preferred_view - computed: false, optional: true, required: false
  private _preferredView?: string; 
  public get preferredView() {
    return this.getStringAttribute('preferred_view');
  }
  public set preferredView(value: string) {
    this._preferredView = value;
  }
  public resetPreferredView() {
    this._preferredView = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get preferredViewInput() {
    return this._preferredView;
  }

  // reports - computed: true, optional: false, required: false
  private _reports = new DataPivotReportsReportsList(this, "reports", false);
  public get reports() {
    return this._reports;
  }

  // send_data_file - computed: false, optional: true, required: false
  private _sendDataFile?: boolean | cdktf.IResolvable; 
  public get sendDataFile() {
    return this.getBooleanAttribute('send_data_file');
  }
  public set sendDataFile(value: boolean | cdktf.IResolvable) {
    this._sendDataFile = value;
  }
  public resetSendDataFile() {
    this._sendDataFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sendDataFileInput() {
    return this._sendDataFile;
  }

  // send_email - computed: false, optional: true, required: false
  private _sendEmail?: boolean | cdktf.IResolvable; 
  public get sendEmail() {
    return this.getBooleanAttribute('send_email');
  }
  public set sendEmail(value: boolean | cdktf.IResolvable) {
    this._sendEmail = value;
  }
  public resetSendEmail() {
    this._sendEmail = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sendEmailInput() {
    return this._sendEmail;
  }

  // timezone - computed: false, optional: true, required: false
  private _timezone?: string; 
  public get timezone() {
    return this.getStringAttribute('timezone');
  }
  public set timezone(value: string) {
    this._timezone = value;
  }
  public resetTimezone() {
    this._timezone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timezoneInput() {
    return this._timezone;
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      creation_date: cdktf.stringToTerraform(this._creationDate),
      description: cdktf.stringToTerraform(this._description),
      disabled: cdktf.booleanToTerraform(this._disabled),
      download_limit: cdktf.numberToTerraform(this._downloadLimit),
      external_emails: cdktf.listMapper(cdktf.stringToTerraform, false)(this._externalEmails),
      file_format: cdktf.stringToTerraform(this._fileFormat),
      name: cdktf.stringToTerraform(this._name),
      owner: cdktf.stringToTerraform(this._owner),
      preferred_view: cdktf.stringToTerraform(this._preferredView),
      send_data_file: cdktf.booleanToTerraform(this._sendDataFile),
      send_email: cdktf.booleanToTerraform(this._sendEmail),
      timezone: cdktf.stringToTerraform(this._timezone),
      title: cdktf.stringToTerraform(this._title),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      creation_date: {
        value: cdktf.stringToHclTerraform(this._creationDate),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
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
      download_limit: {
        value: cdktf.numberToHclTerraform(this._downloadLimit),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      external_emails: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._externalEmails),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      file_format: {
        value: cdktf.stringToHclTerraform(this._fileFormat),
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
      preferred_view: {
        value: cdktf.stringToHclTerraform(this._preferredView),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      send_data_file: {
        value: cdktf.booleanToHclTerraform(this._sendDataFile),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      send_email: {
        value: cdktf.booleanToHclTerraform(this._sendEmail),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      timezone: {
        value: cdktf.stringToHclTerraform(this._timezone),
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
