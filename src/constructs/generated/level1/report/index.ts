// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ReportConfig extends cdktf.TerraformMetaArguments {
  /**
  * Who may edit the report. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#admins Report#admins}
  */
  readonly admins: ReportAdmins;
  /**
  * When the report was made: an ISO 8601 date with time and zone. Left out: when Terraform creates it. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#creation_date Report#creation_date}
  */
  readonly creationDate?: string;
  /**
  * When the report is sent, in the time zone of `timezone`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#delivery Report#delivery}
  */
  readonly delivery: ReportDelivery;
  /**
  * What the report is about. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#description Report#description}
  */
  readonly description?: string;
  /**
  * Whether the report pauses. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#disabled Report#disabled}
  */
  readonly disabled?: boolean | cdktf.IResolvable;
  /**
  * At most so many rows in that file. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#download_limit Report#download_limit}
  */
  readonly downloadLimit?: number;
  /**
  * The classic view to send, as a JSON object: `dataCube`, `filter`, `splits`, `selectedMeasures` (names: `["count"]`), `pinnedDimensions`, `timezone`, `visualization`, `compare`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#essence_json Report#essence_json}
  */
  readonly essenceJson?: string;
  /**
  * The view to send with `preferred_view` `explore`, as a JSON object: `dataCube`, `moduleName`, `where`, `parameters`. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot: passed through as it is).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#explore_essence_json Report#explore_essence_json}
  */
  readonly exploreEssenceJson?: string;
  /**
  * Email addresses of people without a user who get it too. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#external_emails Report#external_emails}
  */
  readonly externalEmails?: string[];
  /**
  * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#extra_json Report#extra_json}
  */
  readonly extraJson?: string;
  /**
  * The view to send with `preferred_view` `pivot2`, as a JSON object: `dataCube`, `filter`, `axesSplits` (a list of splits per axis), `selectedMeasures` (objects: `[{"measure": "count"}]`), `timezone`, `visualization`. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#facet_essence_json Report#facet_essence_json}
  */
  readonly facetEssenceJson?: string;
  /**
  * Format of that file. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#file_format Report#file_format}
  */
  readonly fileFormat?: string;
  /**
  * The report's identifier, chosen by you. Pivot has no rename: another name is another report. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#name Report#name}
  */
  readonly name: string;
  /**
  * Name of the user that the report belongs to. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#owner Report#owner}
  */
  readonly owner: string;
  /**
  * Which view is sent: `pivot1` (`essence_json`), `pivot2` (`facet_essence_json`) or `explore`. Left out on create: `pivot1`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#preferred_view Report#preferred_view}
  */
  readonly preferredView?: string;
  /**
  * Who sees the report. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#read_access Report#read_access}
  */
  readonly readAccess?: ReportReadAccess;
  /**
  * Who gets it. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#recipients Report#recipients}
  */
  readonly recipients?: ReportRecipients;
  /**
  * Whether the data comes as a file too. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#send_data_file Report#send_data_file}
  */
  readonly sendDataFile?: boolean | cdktf.IResolvable;
  /**
  * Whether mail is sent. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#send_email Report#send_email}
  */
  readonly sendEmail?: boolean | cdktf.IResolvable;
  /**
  * The period that the report is about. Newer servers only. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#time_frame Report#time_frame}
  */
  readonly timeFrame?: ReportTimeFrame;
  /**
  * The time zone of `delivery`, such as `Europe/Paris`. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#timezone Report#timezone}
  */
  readonly timezone?: string;
  /**
  * What people see as the report's name. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#title Report#title}
  */
  readonly title: string;
}
export interface ReportAdmins {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#access Report#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#roles Report#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#users Report#users}
  */
  readonly users?: string[];
}

export function reportAdminsToTerraform(struct?: ReportAdmins | cdktf.IResolvable): any {
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


export function reportAdminsToHclTerraform(struct?: ReportAdmins | cdktf.IResolvable): any {
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

export class ReportAdminsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ReportAdmins | cdktf.IResolvable | undefined {
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

  public set internalValue(value: ReportAdmins | cdktf.IResolvable | undefined) {
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

  // access - computed: false, optional: false, required: true
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

  // roles - computed: false, optional: true, required: false
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

  // users - computed: false, optional: true, required: false
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
export interface ReportDelivery {
  /**
  * The day, for a report that is rarer than daily: 1 (Monday) to 7 with `of-week`, 1 to 31 with `of-month`. Left out: 1 is sent, which says nothing to a daily report. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#day Report#day}
  */
  readonly day?: number;
  /**
  * What `day` counts: days `of-week` or `of-month`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#day_type Report#day_type}
  */
  readonly dayType?: string;
  /**
  * How often: an ISO 8601 duration such as `P1D`, `P1W` or `P1M`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#frequency Report#frequency}
  */
  readonly frequency: string;
  /**
  * `fixed`: a frequency from the list of the user interface; `custom`: any other. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#frequency_type Report#frequency_type}
  */
  readonly frequencyType?: string;
  /**
  * The hour, 0 to 23. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#time Report#time}
  */
  readonly time?: number;
}

export function reportDeliveryToTerraform(struct?: ReportDelivery | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    day: cdktf.numberToTerraform(struct!.day),
    day_type: cdktf.stringToTerraform(struct!.dayType),
    frequency: cdktf.stringToTerraform(struct!.frequency),
    frequency_type: cdktf.stringToTerraform(struct!.frequencyType),
    time: cdktf.numberToTerraform(struct!.time),
  }
}


export function reportDeliveryToHclTerraform(struct?: ReportDelivery | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    day: {
      value: cdktf.numberToHclTerraform(struct!.day),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    day_type: {
      value: cdktf.stringToHclTerraform(struct!.dayType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    frequency: {
      value: cdktf.stringToHclTerraform(struct!.frequency),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    frequency_type: {
      value: cdktf.stringToHclTerraform(struct!.frequencyType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    time: {
      value: cdktf.numberToHclTerraform(struct!.time),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ReportDeliveryOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ReportDelivery | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._day !== undefined) {
      hasAnyValues = true;
      internalValueResult.day = this._day;
    }
    if (this._dayType !== undefined) {
      hasAnyValues = true;
      internalValueResult.dayType = this._dayType;
    }
    if (this._frequency !== undefined) {
      hasAnyValues = true;
      internalValueResult.frequency = this._frequency;
    }
    if (this._frequencyType !== undefined) {
      hasAnyValues = true;
      internalValueResult.frequencyType = this._frequencyType;
    }
    if (this._time !== undefined) {
      hasAnyValues = true;
      internalValueResult.time = this._time;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ReportDelivery | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._day = undefined;
      this._dayType = undefined;
      this._frequency = undefined;
      this._frequencyType = undefined;
      this._time = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._day = value.day;
      this._dayType = value.dayType;
      this._frequency = value.frequency;
      this._frequencyType = value.frequencyType;
      this._time = value.time;
    }
  }

  // day - computed: true, optional: true, required: false
  private _day?: number; 
  public get day() {
    return this.getNumberAttribute('day');
  }
  public set day(value: number) {
    this._day = value;
  }
  public resetDay() {
    this._day = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dayInput() {
    return this._day;
  }

  // day_type - computed: true, optional: true, required: false
  private _dayType?: string; 
  public get dayType() {
    return this.getStringAttribute('day_type');
  }
  public set dayType(value: string) {
    this._dayType = value;
  }
  public resetDayType() {
    this._dayType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dayTypeInput() {
    return this._dayType;
  }

  // frequency - computed: false, optional: false, required: true
  private _frequency?: string; 
  public get frequency() {
    return this.getStringAttribute('frequency');
  }
  public set frequency(value: string) {
    this._frequency = value;
  }
  // Temporarily expose input value. Use with caution.
  public get frequencyInput() {
    return this._frequency;
  }

  // frequency_type - computed: true, optional: true, required: false
  private _frequencyType?: string; 
  public get frequencyType() {
    return this.getStringAttribute('frequency_type');
  }
  public set frequencyType(value: string) {
    this._frequencyType = value;
  }
  public resetFrequencyType() {
    this._frequencyType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get frequencyTypeInput() {
    return this._frequencyType;
  }

  // time - computed: true, optional: true, required: false
  private _time?: number; 
  public get time() {
    return this.getNumberAttribute('time');
  }
  public set time(value: number) {
    this._time = value;
  }
  public resetTime() {
    this._time = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeInput() {
    return this._time;
  }
}
export interface ReportReadAccess {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#access Report#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#roles Report#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#users Report#users}
  */
  readonly users?: string[];
}

export function reportReadAccessToTerraform(struct?: ReportReadAccess | cdktf.IResolvable): any {
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


export function reportReadAccessToHclTerraform(struct?: ReportReadAccess | cdktf.IResolvable): any {
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

export class ReportReadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ReportReadAccess | cdktf.IResolvable | undefined {
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

  public set internalValue(value: ReportReadAccess | cdktf.IResolvable | undefined) {
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
export interface ReportRecipients {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#access Report#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#roles Report#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#users Report#users}
  */
  readonly users?: string[];
}

export function reportRecipientsToTerraform(struct?: ReportRecipients | cdktf.IResolvable): any {
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


export function reportRecipientsToHclTerraform(struct?: ReportRecipients | cdktf.IResolvable): any {
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

export class ReportRecipientsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ReportRecipients | cdktf.IResolvable | undefined {
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

  public set internalValue(value: ReportRecipients | cdktf.IResolvable | undefined) {
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
export interface ReportTimeFrame {
  /**
  * The period, counted from the day of delivery. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#interval Report#interval}
  */
  readonly interval: string;
  /**
  * The day on which the period begins; samples have 0. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#start_day Report#start_day}
  */
  readonly startDay: number;
  /**
  * The hour at which the period begins, 0 to 23. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#start_time Report#start_time}
  */
  readonly startTime: number;
}

export function reportTimeFrameToTerraform(struct?: ReportTimeFrame | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    interval: cdktf.stringToTerraform(struct!.interval),
    start_day: cdktf.numberToTerraform(struct!.startDay),
    start_time: cdktf.numberToTerraform(struct!.startTime),
  }
}


export function reportTimeFrameToHclTerraform(struct?: ReportTimeFrame | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    interval: {
      value: cdktf.stringToHclTerraform(struct!.interval),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    start_day: {
      value: cdktf.numberToHclTerraform(struct!.startDay),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    start_time: {
      value: cdktf.numberToHclTerraform(struct!.startTime),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ReportTimeFrameOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ReportTimeFrame | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._interval !== undefined) {
      hasAnyValues = true;
      internalValueResult.interval = this._interval;
    }
    if (this._startDay !== undefined) {
      hasAnyValues = true;
      internalValueResult.startDay = this._startDay;
    }
    if (this._startTime !== undefined) {
      hasAnyValues = true;
      internalValueResult.startTime = this._startTime;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ReportTimeFrame | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._interval = undefined;
      this._startDay = undefined;
      this._startTime = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._interval = value.interval;
      this._startDay = value.startDay;
      this._startTime = value.startTime;
    }
  }

  // interval - computed: true, optional: false, required: true
  private _interval?: string; 
  public get interval() {
    return this.getStringAttribute('interval');
  }
  public set interval(value: string) {
    this._interval = value;
  }
  // Temporarily expose input value. Use with caution.
  public get intervalInput() {
    return this._interval;
  }

  // start_day - computed: true, optional: false, required: true
  private _startDay?: number; 
  public get startDay() {
    return this.getNumberAttribute('start_day');
  }
  public set startDay(value: number) {
    this._startDay = value;
  }
  // Temporarily expose input value. Use with caution.
  public get startDayInput() {
    return this._startDay;
  }

  // start_time - computed: true, optional: false, required: true
  private _startTime?: number; 
  public get startTime() {
    return this.getNumberAttribute('start_time');
  }
  public set startTime(value: number) {
    this._startTime = value;
  }
  // Temporarily expose input value. Use with caution.
  public get startTimeInput() {
    return this._startTime;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report pivot_report}
*/
export class Report extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_report";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Report resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Report to import
  * @param importFromId The id of the existing Report that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Report to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_report", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/report pivot_report} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ReportConfig
  */
  public constructor(scope: Construct, id: string, config: ReportConfig) {
    super(scope, id, {
      terraformResourceType: 'pivot_report',
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
    this._creationDate = config.creationDate;
    this._delivery.internalValue = config.delivery;
    this._description = config.description;
    this._disabled = config.disabled;
    this._downloadLimit = config.downloadLimit;
    this._essenceJson = config.essenceJson;
    this._exploreEssenceJson = config.exploreEssenceJson;
    this._externalEmails = config.externalEmails;
    this._extraJson = config.extraJson;
    this._facetEssenceJson = config.facetEssenceJson;
    this._fileFormat = config.fileFormat;
    this._name = config.name;
    this._owner = config.owner;
    this._preferredView = config.preferredView;
    this._readAccess.internalValue = config.readAccess;
    this._recipients.internalValue = config.recipients;
    this._sendDataFile = config.sendDataFile;
    this._sendEmail = config.sendEmail;
    this._timeFrame.internalValue = config.timeFrame;
    this._timezone = config.timezone;
    this._title = config.title;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // admins - computed: false, optional: false, required: true
  private _admins = new ReportAdminsOutputReference(this, "admins");
  public get admins() {
    return this._admins;
  }
  public putAdmins(value: ReportAdmins) {
    this._admins.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get adminsInput() {
    return this._admins.internalValue;
  }

  // creation_date - computed: true, optional: true, required: false
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

  // delivery - computed: false, optional: false, required: true
  private _delivery = new ReportDeliveryOutputReference(this, "delivery");
  public get delivery() {
    return this._delivery;
  }
  public putDelivery(value: ReportDelivery) {
    this._delivery.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get deliveryInput() {
    return this._delivery.internalValue;
  }

  // description - computed: true, optional: true, required: false
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

  // download_limit - computed: true, optional: true, required: false
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

  // essence_json - computed: true, optional: true, required: false
  private _essenceJson?: string; 
  public get essenceJson() {
    return this.getStringAttribute('essence_json');
  }
  public set essenceJson(value: string) {
    this._essenceJson = value;
  }
  public resetEssenceJson() {
    this._essenceJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get essenceJsonInput() {
    return this._essenceJson;
  }

  // explore_essence_json - computed: true, optional: true, required: false
  private _exploreEssenceJson?: string; 
  public get exploreEssenceJson() {
    return this.getStringAttribute('explore_essence_json');
  }
  public set exploreEssenceJson(value: string) {
    this._exploreEssenceJson = value;
  }
  public resetExploreEssenceJson() {
    this._exploreEssenceJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exploreEssenceJsonInput() {
    return this._exploreEssenceJson;
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

  // facet_essence_json - computed: true, optional: true, required: false
  private _facetEssenceJson?: string; 
  public get facetEssenceJson() {
    return this.getStringAttribute('facet_essence_json');
  }
  public set facetEssenceJson(value: string) {
    this._facetEssenceJson = value;
  }
  public resetFacetEssenceJson() {
    this._facetEssenceJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get facetEssenceJsonInput() {
    return this._facetEssenceJson;
  }

  // file_format - computed: true, optional: true, required: false
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

  // preferred_view - computed: true, optional: true, required: false
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

  // read_access - computed: true, optional: true, required: false
  private _readAccess = new ReportReadAccessOutputReference(this, "read_access");
  public get readAccess() {
    return this._readAccess;
  }
  public putReadAccess(value: ReportReadAccess) {
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
  private _recipients = new ReportRecipientsOutputReference(this, "recipients");
  public get recipients() {
    return this._recipients;
  }
  public putRecipients(value: ReportRecipients) {
    this._recipients.internalValue = value;
  }
  public resetRecipients() {
    this._recipients.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get recipientsInput() {
    return this._recipients.internalValue;
  }

  // send_data_file - computed: true, optional: true, required: false
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

  // send_email - computed: true, optional: true, required: false
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

  // time_frame - computed: true, optional: true, required: false
  private _timeFrame = new ReportTimeFrameOutputReference(this, "time_frame");
  public get timeFrame() {
    return this._timeFrame;
  }
  public putTimeFrame(value: ReportTimeFrame) {
    this._timeFrame.internalValue = value;
  }
  public resetTimeFrame() {
    this._timeFrame.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeFrameInput() {
    return this._timeFrame.internalValue;
  }

  // timezone - computed: true, optional: true, required: false
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      admins: reportAdminsToTerraform(this._admins.internalValue),
      creation_date: cdktf.stringToTerraform(this._creationDate),
      delivery: reportDeliveryToTerraform(this._delivery.internalValue),
      description: cdktf.stringToTerraform(this._description),
      disabled: cdktf.booleanToTerraform(this._disabled),
      download_limit: cdktf.numberToTerraform(this._downloadLimit),
      essence_json: cdktf.stringToTerraform(this._essenceJson),
      explore_essence_json: cdktf.stringToTerraform(this._exploreEssenceJson),
      external_emails: cdktf.listMapper(cdktf.stringToTerraform, false)(this._externalEmails),
      extra_json: cdktf.stringToTerraform(this._extraJson),
      facet_essence_json: cdktf.stringToTerraform(this._facetEssenceJson),
      file_format: cdktf.stringToTerraform(this._fileFormat),
      name: cdktf.stringToTerraform(this._name),
      owner: cdktf.stringToTerraform(this._owner),
      preferred_view: cdktf.stringToTerraform(this._preferredView),
      read_access: reportReadAccessToTerraform(this._readAccess.internalValue),
      recipients: reportRecipientsToTerraform(this._recipients.internalValue),
      send_data_file: cdktf.booleanToTerraform(this._sendDataFile),
      send_email: cdktf.booleanToTerraform(this._sendEmail),
      time_frame: reportTimeFrameToTerraform(this._timeFrame.internalValue),
      timezone: cdktf.stringToTerraform(this._timezone),
      title: cdktf.stringToTerraform(this._title),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      admins: {
        value: reportAdminsToHclTerraform(this._admins.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "ReportAdmins",
      },
      creation_date: {
        value: cdktf.stringToHclTerraform(this._creationDate),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      delivery: {
        value: reportDeliveryToHclTerraform(this._delivery.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "ReportDelivery",
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
      essence_json: {
        value: cdktf.stringToHclTerraform(this._essenceJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      explore_essence_json: {
        value: cdktf.stringToHclTerraform(this._exploreEssenceJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
      facet_essence_json: {
        value: cdktf.stringToHclTerraform(this._facetEssenceJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
      read_access: {
        value: reportReadAccessToHclTerraform(this._readAccess.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "ReportReadAccess",
      },
      recipients: {
        value: reportRecipientsToHclTerraform(this._recipients.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "ReportRecipients",
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
      time_frame: {
        value: reportTimeFrameToHclTerraform(this._timeFrame.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "ReportTimeFrame",
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
