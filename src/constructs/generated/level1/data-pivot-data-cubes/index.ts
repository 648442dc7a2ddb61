// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataPivotDataCubesConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only those with this value. Name of the connection that the data is behind. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#connection_name DataPivotDataCubes#connection_name}
  */
  readonly connectionName?: string;
  /**
  * Only those with a duration of this length, however it is written. Time range of new views: an ISO 8601 duration, such as P1D. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#default_duration DataPivotDataCubes#default_duration}
  */
  readonly defaultDuration?: string;
  /**
  * Only those with a duration of this length, however it is written. How often views refresh by themselves: an ISO 8601 duration, such as PT5M. Source: a settings export of Pivot, published with Imply's iframe examples (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#default_refresh_rate DataPivotDataCubes#default_refresh_rate}
  */
  readonly defaultRefreshRate?: string;
  /**
  * Only those with this value. Time zone of new views: an IANA name, such as Europe/Paris. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#default_timezone DataPivotDataCubes#default_timezone}
  */
  readonly defaultTimezone?: string;
  /**
  * Only those with this value. What the cube is about; Markdown. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#description DataPivotDataCubes#description}
  */
  readonly description?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether every query must be filtered by time. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#enforce_time_filter DataPivotDataCubes#enforce_time_filter}
  */
  readonly enforceTimeFilter?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value. Name of a role's filter token that people need in order to see data. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#filter_token DataPivotDataCubes#filter_token}
  */
  readonly filterToken?: string;
  /**
  * Only those with this value. Heading under which the cube is listed. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#group DataPivotDataCubes#group}
  */
  readonly group?: string;
  /**
  * Only those with this value. How the latest time in the data is found. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#latest_data_strategy DataPivotDataCubes#latest_data_strategy}
  */
  readonly latestDataStrategy?: string;
  /**
  * Only those with a duration of this length, however it is written. Alerts on this cube check no more often than this: an ISO 8601 duration. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#min_alert_frequency DataPivotDataCubes#min_alert_frequency}
  */
  readonly minAlertFrequency?: string;
  /**
  * Only those with a duration of this length, however it is written. Alerts on this cube look at no less data than this: an ISO 8601 duration. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#min_alert_time_frame DataPivotDataCubes#min_alert_time_frame}
  */
  readonly minAlertTimeFrame?: string;
  /**
  * Only those with this value. The cube's identifier, chosen by you; part of links. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#name DataPivotDataCubes#name}
  */
  readonly name?: string;
  /**
  * Only those with this value. The language of formulas: `sql` or `plywood`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#query_mode DataPivotDataCubes#query_mode}
  */
  readonly queryMode?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether the datasource is rolled up. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#rollup DataPivotDataCubes#rollup}
  */
  readonly rollup?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value. The Druid datasource, or a SQL query when `source_type` is `query`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#source DataPivotDataCubes#source}
  */
  readonly source?: string;
  /**
  * Only those with this value. `direct` for a datasource, `query` for a SQL query. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#source_type DataPivotDataCubes#source_type}
  */
  readonly sourceType?: string;
  /**
  * Only those with this value. Name of the primary time dimension, or `!NONE`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#special_time_dimension DataPivotDataCubes#special_time_dimension}
  */
  readonly specialTimeDimension?: string;
  /**
  * Only those with this value. Hidden filter on all rows, in the cube's formula language. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#subset_formula DataPivotDataCubes#subset_formula}
  */
  readonly subsetFormula?: string;
  /**
  * Only those with this value. Colour theme. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#theme DataPivotDataCubes#theme}
  */
  readonly theme?: string;
  /**
  * Only those with this value. What people see as the cube's name. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#title DataPivotDataCubes#title}
  */
  readonly title?: string;
}
export interface DataPivotDataCubesDataCubesAttributes {
}

export function dataPivotDataCubesDataCubesAttributesToTerraform(struct?: DataPivotDataCubesDataCubesAttributes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDataCubesDataCubesAttributesToHclTerraform(struct?: DataPivotDataCubesDataCubesAttributes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDataCubesDataCubesAttributesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotDataCubesDataCubesAttributes | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDataCubesDataCubesAttributes | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // native_type - computed: true, optional: false, required: false
  public get nativeType() {
    return this.getStringAttribute('native_type');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }
}

export class DataPivotDataCubesDataCubesAttributesList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotDataCubesDataCubesAttributesOutputReference {
    return new DataPivotDataCubesDataCubesAttributesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataPivotDataCubesDataCubesDimensions {
}

export function dataPivotDataCubesDataCubesDimensionsToTerraform(struct?: DataPivotDataCubesDataCubesDimensions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDataCubesDataCubesDimensionsToHclTerraform(struct?: DataPivotDataCubesDataCubesDimensions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDataCubesDataCubesDimensionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotDataCubesDataCubesDimensions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDataCubesDataCubesDimensions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // bucketing_strategy - computed: true, optional: false, required: false
  public get bucketingStrategy() {
    return this.getStringAttribute('bucketing_strategy');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // formula - computed: true, optional: false, required: false
  public get formula() {
    return this.getStringAttribute('formula');
  }

  // granularities_json - computed: true, optional: false, required: false
  public get granularitiesJson() {
    return this.getStringAttribute('granularities_json');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // title - computed: true, optional: false, required: false
  public get title() {
    return this.getStringAttribute('title');
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

export class DataPivotDataCubesDataCubesDimensionsList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotDataCubesDataCubesDimensionsOutputReference {
    return new DataPivotDataCubesDataCubesDimensionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataPivotDataCubesDataCubesDownloadAccess {
}

export function dataPivotDataCubesDataCubesDownloadAccessToTerraform(struct?: DataPivotDataCubesDataCubesDownloadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDataCubesDataCubesDownloadAccessToHclTerraform(struct?: DataPivotDataCubesDataCubesDownloadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDataCubesDataCubesDownloadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotDataCubesDataCubesDownloadAccess | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDataCubesDataCubesDownloadAccess | undefined) {
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
export interface DataPivotDataCubesDataCubesMeasuresNumberStyle {
}

export function dataPivotDataCubesDataCubesMeasuresNumberStyleToTerraform(struct?: DataPivotDataCubesDataCubesMeasuresNumberStyle): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDataCubesDataCubesMeasuresNumberStyleToHclTerraform(struct?: DataPivotDataCubesDataCubesMeasuresNumberStyle): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDataCubesDataCubesMeasuresNumberStyleOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotDataCubesDataCubesMeasuresNumberStyle | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDataCubesDataCubesMeasuresNumberStyle | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // abbreviation_space - computed: true, optional: false, required: false
  public get abbreviationSpace() {
    return this.getBooleanAttribute('abbreviation_space');
  }

  // integer - computed: true, optional: false, required: false
  public get integer() {
    return this.getBooleanAttribute('integer');
  }

  // leading - computed: true, optional: false, required: false
  public get leading() {
    return this.getNumberAttribute('leading');
  }

  // max_decimals - computed: true, optional: false, required: false
  public get maxDecimals() {
    return this.getNumberAttribute('max_decimals');
  }

  // min_decimals - computed: true, optional: false, required: false
  public get minDecimals() {
    return this.getNumberAttribute('min_decimals');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }
}
export interface DataPivotDataCubesDataCubesMeasures {
}

export function dataPivotDataCubesDataCubesMeasuresToTerraform(struct?: DataPivotDataCubesDataCubesMeasures): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDataCubesDataCubesMeasuresToHclTerraform(struct?: DataPivotDataCubesDataCubesMeasures): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDataCubesDataCubesMeasuresOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotDataCubesDataCubesMeasures | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDataCubesDataCubesMeasures | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // formula - computed: true, optional: false, required: false
  public get formula() {
    return this.getStringAttribute('formula');
  }

  // group - computed: true, optional: false, required: false
  public get group() {
    return this.getStringAttribute('group');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // number_style - computed: true, optional: false, required: false
  private _numberStyle = new DataPivotDataCubesDataCubesMeasuresNumberStyleOutputReference(this, "number_style");
  public get numberStyle() {
    return this._numberStyle;
  }

  // title - computed: true, optional: false, required: false
  public get title() {
    return this.getStringAttribute('title');
  }

  // units - computed: true, optional: false, required: false
  public get units() {
    return this.getStringAttribute('units');
  }
}

export class DataPivotDataCubesDataCubesMeasuresList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotDataCubesDataCubesMeasuresOutputReference {
    return new DataPivotDataCubesDataCubesMeasuresOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataPivotDataCubesDataCubesModifyAccess {
}

export function dataPivotDataCubesDataCubesModifyAccessToTerraform(struct?: DataPivotDataCubesDataCubesModifyAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDataCubesDataCubesModifyAccessToHclTerraform(struct?: DataPivotDataCubesDataCubesModifyAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDataCubesDataCubesModifyAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotDataCubesDataCubesModifyAccess | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDataCubesDataCubesModifyAccess | undefined) {
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
export interface DataPivotDataCubesDataCubesReadAccess {
}

export function dataPivotDataCubesDataCubesReadAccessToTerraform(struct?: DataPivotDataCubesDataCubesReadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDataCubesDataCubesReadAccessToHclTerraform(struct?: DataPivotDataCubesDataCubesReadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDataCubesDataCubesReadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotDataCubesDataCubesReadAccess | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDataCubesDataCubesReadAccess | undefined) {
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
export interface DataPivotDataCubesDataCubesRestrictedEditAccess {
}

export function dataPivotDataCubesDataCubesRestrictedEditAccessToTerraform(struct?: DataPivotDataCubesDataCubesRestrictedEditAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDataCubesDataCubesRestrictedEditAccessToHclTerraform(struct?: DataPivotDataCubesDataCubesRestrictedEditAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDataCubesDataCubesRestrictedEditAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotDataCubesDataCubesRestrictedEditAccess | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDataCubesDataCubesRestrictedEditAccess | undefined) {
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
export interface DataPivotDataCubesDataCubes {
}

export function dataPivotDataCubesDataCubesToTerraform(struct?: DataPivotDataCubesDataCubes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDataCubesDataCubesToHclTerraform(struct?: DataPivotDataCubesDataCubes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDataCubesDataCubesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotDataCubesDataCubes | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDataCubesDataCubes | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // attributes - computed: true, optional: false, required: false
  private _attributes = new DataPivotDataCubesDataCubesAttributesList(this, "attributes", false);
  public get attributes() {
    return this._attributes;
  }

  // connection_name - computed: true, optional: false, required: false
  public get connectionName() {
    return this.getStringAttribute('connection_name');
  }

  // default_duration - computed: true, optional: false, required: false
  public get defaultDuration() {
    return this.getStringAttribute('default_duration');
  }

  // default_facet_splits_json - computed: true, optional: false, required: false
  public get defaultFacetSplitsJson() {
    return this.getStringAttribute('default_facet_splits_json');
  }

  // default_filter_json - computed: true, optional: false, required: false
  public get defaultFilterJson() {
    return this.getStringAttribute('default_filter_json');
  }

  // default_pinned_dimensions - computed: true, optional: false, required: false
  public get defaultPinnedDimensions() {
    return this.getListAttribute('default_pinned_dimensions');
  }

  // default_refresh_rate - computed: true, optional: false, required: false
  public get defaultRefreshRate() {
    return this.getStringAttribute('default_refresh_rate');
  }

  // default_selected_measures - computed: true, optional: false, required: false
  public get defaultSelectedMeasures() {
    return this.getListAttribute('default_selected_measures');
  }

  // default_timezone - computed: true, optional: false, required: false
  public get defaultTimezone() {
    return this.getStringAttribute('default_timezone');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // dimensions - computed: true, optional: false, required: false
  private _dimensions = new DataPivotDataCubesDataCubesDimensionsList(this, "dimensions", false);
  public get dimensions() {
    return this._dimensions;
  }

  // download_access - computed: true, optional: false, required: false
  private _downloadAccess = new DataPivotDataCubesDataCubesDownloadAccessOutputReference(this, "download_access");
  public get downloadAccess() {
    return this._downloadAccess;
  }

  // enforce_time_filter - computed: true, optional: false, required: false
  public get enforceTimeFilter() {
    return this.getBooleanAttribute('enforce_time_filter');
  }

  // filter_token - computed: true, optional: false, required: false
  public get filterToken() {
    return this.getStringAttribute('filter_token');
  }

  // group - computed: true, optional: false, required: false
  public get group() {
    return this.getStringAttribute('group');
  }

  // latest_data_strategy - computed: true, optional: false, required: false
  public get latestDataStrategy() {
    return this.getStringAttribute('latest_data_strategy');
  }

  // measures - computed: true, optional: false, required: false
  private _measures = new DataPivotDataCubesDataCubesMeasuresList(this, "measures", false);
  public get measures() {
    return this._measures;
  }

  // min_alert_frequency - computed: true, optional: false, required: false
  public get minAlertFrequency() {
    return this.getStringAttribute('min_alert_frequency');
  }

  // min_alert_time_frame - computed: true, optional: false, required: false
  public get minAlertTimeFrame() {
    return this.getStringAttribute('min_alert_time_frame');
  }

  // modify_access - computed: true, optional: false, required: false
  private _modifyAccess = new DataPivotDataCubesDataCubesModifyAccessOutputReference(this, "modify_access");
  public get modifyAccess() {
    return this._modifyAccess;
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // options_json - computed: true, optional: false, required: false
  public get optionsJson() {
    return this.getStringAttribute('options_json');
  }

  // query_mode - computed: true, optional: false, required: false
  public get queryMode() {
    return this.getStringAttribute('query_mode');
  }

  // read_access - computed: true, optional: false, required: false
  private _readAccess = new DataPivotDataCubesDataCubesReadAccessOutputReference(this, "read_access");
  public get readAccess() {
    return this._readAccess;
  }

  // restricted_edit_access - computed: true, optional: false, required: false
  private _restrictedEditAccess = new DataPivotDataCubesDataCubesRestrictedEditAccessOutputReference(this, "restricted_edit_access");
  public get restrictedEditAccess() {
    return this._restrictedEditAccess;
  }

  // rollup - computed: true, optional: false, required: false
  public get rollup() {
    return this.getBooleanAttribute('rollup');
  }

  // source - computed: true, optional: false, required: false
  public get source() {
    return this.getStringAttribute('source');
  }

  // source_type - computed: true, optional: false, required: false
  public get sourceType() {
    return this.getStringAttribute('source_type');
  }

  // special_time_dimension - computed: true, optional: false, required: false
  public get specialTimeDimension() {
    return this.getStringAttribute('special_time_dimension');
  }

  // subset_formula - computed: true, optional: false, required: false
  public get subsetFormula() {
    return this.getStringAttribute('subset_formula');
  }

  // theme - computed: true, optional: false, required: false
  public get theme() {
    return this.getStringAttribute('theme');
  }

  // title - computed: true, optional: false, required: false
  public get title() {
    return this.getStringAttribute('title');
  }
}

export class DataPivotDataCubesDataCubesList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotDataCubesDataCubesOutputReference {
    return new DataPivotDataCubesDataCubesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes pivot_data_cubes}
*/
export class DataPivotDataCubes extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_data_cubes";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataPivotDataCubes resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataPivotDataCubes to import
  * @param importFromId The id of the existing DataPivotDataCubes that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataPivotDataCubes to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_data_cubes", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/data_cubes pivot_data_cubes} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataPivotDataCubesConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataPivotDataCubesConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'pivot_data_cubes',
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
    this._connectionName = config.connectionName;
    this._defaultDuration = config.defaultDuration;
    this._defaultRefreshRate = config.defaultRefreshRate;
    this._defaultTimezone = config.defaultTimezone;
    this._description = config.description;
    this._enforceTimeFilter = config.enforceTimeFilter;
    this._filterToken = config.filterToken;
    this._group = config.group;
    this._latestDataStrategy = config.latestDataStrategy;
    this._minAlertFrequency = config.minAlertFrequency;
    this._minAlertTimeFrame = config.minAlertTimeFrame;
    this._name = config.name;
    this._queryMode = config.queryMode;
    this._rollup = config.rollup;
    this._source = config.source;
    this._sourceType = config.sourceType;
    this._specialTimeDimension = config.specialTimeDimension;
    this._subsetFormula = config.subsetFormula;
    this._theme = config.theme;
    this._title = config.title;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // connection_name - computed: false, optional: true, required: false
  private _connectionName?: string; 
  public get connectionName() {
    return this.getStringAttribute('connection_name');
  }
  public set connectionName(value: string) {
    this._connectionName = value;
  }
  public resetConnectionName() {
    this._connectionName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get connectionNameInput() {
    return this._connectionName;
  }

  // data_cubes - computed: true, optional: false, required: false
  private _dataCubes = new DataPivotDataCubesDataCubesList(this, "data_cubes", false);
  public get dataCubes() {
    return this._dataCubes;
  }

  // default_duration - computed: false, optional: true, required: false
  private _defaultDuration?: string; 
  public get defaultDuration() {
    return this.getStringAttribute('default_duration');
  }
  public set defaultDuration(value: string) {
    this._defaultDuration = value;
  }
  public resetDefaultDuration() {
    this._defaultDuration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultDurationInput() {
    return this._defaultDuration;
  }

  // default_refresh_rate - computed: false, optional: true, required: false
  private _defaultRefreshRate?: string; 
  public get defaultRefreshRate() {
    return this.getStringAttribute('default_refresh_rate');
  }
  public set defaultRefreshRate(value: string) {
    this._defaultRefreshRate = value;
  }
  public resetDefaultRefreshRate() {
    this._defaultRefreshRate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultRefreshRateInput() {
    return this._defaultRefreshRate;
  }

  // default_timezone - computed: false, optional: true, required: false
  private _defaultTimezone?: string; 
  public get defaultTimezone() {
    return this.getStringAttribute('default_timezone');
  }
  public set defaultTimezone(value: string) {
    this._defaultTimezone = value;
  }
  public resetDefaultTimezone() {
    this._defaultTimezone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultTimezoneInput() {
    return this._defaultTimezone;
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

  // enforce_time_filter - computed: false, optional: true, required: false
  private _enforceTimeFilter?: boolean | cdktf.IResolvable; 
  public get enforceTimeFilter() {
    return this.getBooleanAttribute('enforce_time_filter');
  }
  public set enforceTimeFilter(value: boolean | cdktf.IResolvable) {
    this._enforceTimeFilter = value;
  }
  public resetEnforceTimeFilter() {
    this._enforceTimeFilter = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enforceTimeFilterInput() {
    return this._enforceTimeFilter;
  }

  // filter_token - computed: false, optional: true, required: false
  private _filterToken?: string; 
  public get filterToken() {
    return this.getStringAttribute('filter_token');
  }
  public set filterToken(value: string) {
    this._filterToken = value;
  }
  public resetFilterToken() {
    this._filterToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterTokenInput() {
    return this._filterToken;
  }

  // group - computed: false, optional: true, required: false
  private _group?: string; 
  public get group() {
    return this.getStringAttribute('group');
  }
  public set group(value: string) {
    this._group = value;
  }
  public resetGroup() {
    this._group = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupInput() {
    return this._group;
  }

  // latest_data_strategy - computed: false, optional: true, required: false
  private _latestDataStrategy?: string; 
  public get latestDataStrategy() {
    return this.getStringAttribute('latest_data_strategy');
  }
  public set latestDataStrategy(value: string) {
    this._latestDataStrategy = value;
  }
  public resetLatestDataStrategy() {
    this._latestDataStrategy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get latestDataStrategyInput() {
    return this._latestDataStrategy;
  }

  // min_alert_frequency - computed: false, optional: true, required: false
  private _minAlertFrequency?: string; 
  public get minAlertFrequency() {
    return this.getStringAttribute('min_alert_frequency');
  }
  public set minAlertFrequency(value: string) {
    this._minAlertFrequency = value;
  }
  public resetMinAlertFrequency() {
    this._minAlertFrequency = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minAlertFrequencyInput() {
    return this._minAlertFrequency;
  }

  // min_alert_time_frame - computed: false, optional: true, required: false
  private _minAlertTimeFrame?: string; 
  public get minAlertTimeFrame() {
    return this.getStringAttribute('min_alert_time_frame');
  }
  public set minAlertTimeFrame(value: string) {
    this._minAlertTimeFrame = value;
  }
  public resetMinAlertTimeFrame() {
    this._minAlertTimeFrame = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minAlertTimeFrameInput() {
    return this._minAlertTimeFrame;
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

  // query_mode - computed: false, optional: true, required: false
  private _queryMode?: string; 
  public get queryMode() {
    return this.getStringAttribute('query_mode');
  }
  public set queryMode(value: string) {
    this._queryMode = value;
  }
  public resetQueryMode() {
    this._queryMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get queryModeInput() {
    return this._queryMode;
  }

  // rollup - computed: false, optional: true, required: false
  private _rollup?: boolean | cdktf.IResolvable; 
  public get rollup() {
    return this.getBooleanAttribute('rollup');
  }
  public set rollup(value: boolean | cdktf.IResolvable) {
    this._rollup = value;
  }
  public resetRollup() {
    this._rollup = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rollupInput() {
    return this._rollup;
  }

  // source - computed: false, optional: true, required: false
  private _source?: string; 
  public get source() {
    return this.getStringAttribute('source');
  }
  public set source(value: string) {
    this._source = value;
  }
  public resetSource() {
    this._source = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceInput() {
    return this._source;
  }

  // source_type - computed: false, optional: true, required: false
  private _sourceType?: string; 
  public get sourceType() {
    return this.getStringAttribute('source_type');
  }
  public set sourceType(value: string) {
    this._sourceType = value;
  }
  public resetSourceType() {
    this._sourceType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceTypeInput() {
    return this._sourceType;
  }

  // special_time_dimension - computed: false, optional: true, required: false
  private _specialTimeDimension?: string; 
  public get specialTimeDimension() {
    return this.getStringAttribute('special_time_dimension');
  }
  public set specialTimeDimension(value: string) {
    this._specialTimeDimension = value;
  }
  public resetSpecialTimeDimension() {
    this._specialTimeDimension = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get specialTimeDimensionInput() {
    return this._specialTimeDimension;
  }

  // subset_formula - computed: false, optional: true, required: false
  private _subsetFormula?: string; 
  public get subsetFormula() {
    return this.getStringAttribute('subset_formula');
  }
  public set subsetFormula(value: string) {
    this._subsetFormula = value;
  }
  public resetSubsetFormula() {
    this._subsetFormula = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get subsetFormulaInput() {
    return this._subsetFormula;
  }

  // theme - computed: false, optional: true, required: false
  private _theme?: string; 
  public get theme() {
    return this.getStringAttribute('theme');
  }
  public set theme(value: string) {
    this._theme = value;
  }
  public resetTheme() {
    this._theme = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get themeInput() {
    return this._theme;
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
      connection_name: cdktf.stringToTerraform(this._connectionName),
      default_duration: cdktf.stringToTerraform(this._defaultDuration),
      default_refresh_rate: cdktf.stringToTerraform(this._defaultRefreshRate),
      default_timezone: cdktf.stringToTerraform(this._defaultTimezone),
      description: cdktf.stringToTerraform(this._description),
      enforce_time_filter: cdktf.booleanToTerraform(this._enforceTimeFilter),
      filter_token: cdktf.stringToTerraform(this._filterToken),
      group: cdktf.stringToTerraform(this._group),
      latest_data_strategy: cdktf.stringToTerraform(this._latestDataStrategy),
      min_alert_frequency: cdktf.stringToTerraform(this._minAlertFrequency),
      min_alert_time_frame: cdktf.stringToTerraform(this._minAlertTimeFrame),
      name: cdktf.stringToTerraform(this._name),
      query_mode: cdktf.stringToTerraform(this._queryMode),
      rollup: cdktf.booleanToTerraform(this._rollup),
      source: cdktf.stringToTerraform(this._source),
      source_type: cdktf.stringToTerraform(this._sourceType),
      special_time_dimension: cdktf.stringToTerraform(this._specialTimeDimension),
      subset_formula: cdktf.stringToTerraform(this._subsetFormula),
      theme: cdktf.stringToTerraform(this._theme),
      title: cdktf.stringToTerraform(this._title),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      connection_name: {
        value: cdktf.stringToHclTerraform(this._connectionName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_duration: {
        value: cdktf.stringToHclTerraform(this._defaultDuration),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_refresh_rate: {
        value: cdktf.stringToHclTerraform(this._defaultRefreshRate),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_timezone: {
        value: cdktf.stringToHclTerraform(this._defaultTimezone),
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
      enforce_time_filter: {
        value: cdktf.booleanToHclTerraform(this._enforceTimeFilter),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      filter_token: {
        value: cdktf.stringToHclTerraform(this._filterToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      group: {
        value: cdktf.stringToHclTerraform(this._group),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      latest_data_strategy: {
        value: cdktf.stringToHclTerraform(this._latestDataStrategy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      min_alert_frequency: {
        value: cdktf.stringToHclTerraform(this._minAlertFrequency),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      min_alert_time_frame: {
        value: cdktf.stringToHclTerraform(this._minAlertTimeFrame),
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
      query_mode: {
        value: cdktf.stringToHclTerraform(this._queryMode),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      rollup: {
        value: cdktf.booleanToHclTerraform(this._rollup),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      source: {
        value: cdktf.stringToHclTerraform(this._source),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      source_type: {
        value: cdktf.stringToHclTerraform(this._sourceType),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      special_time_dimension: {
        value: cdktf.stringToHclTerraform(this._specialTimeDimension),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      subset_formula: {
        value: cdktf.stringToHclTerraform(this._subsetFormula),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      theme: {
        value: cdktf.stringToHclTerraform(this._theme),
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
