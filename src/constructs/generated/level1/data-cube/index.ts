// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataCubeConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name of the connection that the data is behind. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#connection_name DataCube#connection_name}
  */
  readonly connectionName: string;
  /**
  * Time range of new views: an ISO 8601 duration, such as P1D. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#default_duration DataCube#default_duration}
  */
  readonly defaultDuration?: string;
  /**
  * Splits of new views: a JSON array with an array of splits per axis. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#default_facet_splits_json DataCube#default_facet_splits_json}
  */
  readonly defaultFacetSplitsJson?: string;
  /**
  * Filter of new views, as a JSON object. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#default_filter_json DataCube#default_filter_json}
  */
  readonly defaultFilterJson?: string;
  /**
  * Names of the dimensions that new views pin. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#default_pinned_dimensions DataCube#default_pinned_dimensions}
  */
  readonly defaultPinnedDimensions?: string[];
  /**
  * How often views refresh by themselves: an ISO 8601 duration, such as PT5M. Source: a settings export of Pivot, published with Imply's iframe examples (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#default_refresh_rate DataCube#default_refresh_rate}
  */
  readonly defaultRefreshRate?: string;
  /**
  * Names of the measures that new views show. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#default_selected_measures DataCube#default_selected_measures}
  */
  readonly defaultSelectedMeasures?: string[];
  /**
  * Time zone of new views: an IANA name, such as Europe/Paris. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#default_timezone DataCube#default_timezone}
  */
  readonly defaultTimezone?: string;
  /**
  * Whether Terraform refuses to plan the end of this data cube, be it by destroy or by replacement. Set it to false and apply before you delete. Default: false.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#deletion_protection DataCube#deletion_protection}
  */
  readonly deletionProtection?: boolean | cdktf.IResolvable;
  /**
  * What the cube is about; Markdown. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#description DataCube#description}
  */
  readonly description?: string;
  /**
  * What people split and filter by, in the order of the user interface. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#dimensions DataCube#dimensions}
  */
  readonly dimensions?: DataCubeDimensions[] | cdktf.IResolvable;
  /**
  * Who downloads raw data. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#download_access DataCube#download_access}
  */
  readonly downloadAccess?: DataCubeDownloadAccess;
  /**
  * Whether every query must be filtered by time. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#enforce_time_filter DataCube#enforce_time_filter}
  */
  readonly enforceTimeFilter?: boolean | cdktf.IResolvable;
  /**
  * JSON object merged into Pivot's object as a JSON Merge Patch (RFC 7396), for fields that this provider has no attribute for. It is kept in the state: no secrets here.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#extra_json DataCube#extra_json}
  */
  readonly extraJson?: string;
  /**
  * Name of a role's filter token that people need in order to see data. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#filter_token DataCube#filter_token}
  */
  readonly filterToken?: string;
  /**
  * Heading under which the cube is listed. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#group DataCube#group}
  */
  readonly group?: string;
  /**
  * How the latest time in the data is found. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#latest_data_strategy DataCube#latest_data_strategy}
  */
  readonly latestDataStrategy?: string;
  /**
  * The numbers that people look at, in the order of the user interface. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#measures DataCube#measures}
  */
  readonly measures?: DataCubeMeasures[] | cdktf.IResolvable;
  /**
  * Alerts on this cube check no more often than this: an ISO 8601 duration. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#min_alert_frequency DataCube#min_alert_frequency}
  */
  readonly minAlertFrequency?: string;
  /**
  * Alerts on this cube look at no less data than this: an ISO 8601 duration. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#min_alert_time_frame DataCube#min_alert_time_frame}
  */
  readonly minAlertTimeFrame?: string;
  /**
  * Who edits the cube. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#modify_access DataCube#modify_access}
  */
  readonly modifyAccess?: DataCubeModifyAccess;
  /**
  * The cube's identifier, chosen by you; part of links. Pivot has no rename: another name is another cube. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#name DataCube#name}
  */
  readonly name: string;
  /**
  * Further options, as a JSON object. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#options_json DataCube#options_json}
  */
  readonly optionsJson?: string;
  /**
  * The language of formulas: `sql` or `plywood`. Left out on create: Plywood. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#query_mode DataCube#query_mode}
  */
  readonly queryMode?: string;
  /**
  * Who sees the cube. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#read_access DataCube#read_access}
  */
  readonly readAccess?: DataCubeReadAccess;
  /**
  * Who edits only the properties named in the option `restrictedModeProperties`. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#restricted_edit_access DataCube#restricted_edit_access}
  */
  readonly restrictedEditAccess?: DataCubeRestrictedEditAccess;
  /**
  * Whether the datasource is rolled up. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#rollup DataCube#rollup}
  */
  readonly rollup?: boolean | cdktf.IResolvable;
  /**
  * The Druid datasource, or a SQL query when `source_type` is `query`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#source DataCube#source}
  */
  readonly source: string;
  /**
  * `direct` for a datasource, `query` for a SQL query. Newer servers only. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#source_type DataCube#source_type}
  */
  readonly sourceType?: string;
  /**
  * Name of the primary time dimension, or `!NONE`. Left out: Pivot decides (`!NONE` for a cube without a time dimension). Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#special_time_dimension DataCube#special_time_dimension}
  */
  readonly specialTimeDimension?: string;
  /**
  * Hidden filter on all rows, in the cube's formula language. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#subset_formula DataCube#subset_formula}
  */
  readonly subsetFormula?: string;
  /**
  * Colour theme. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#theme DataCube#theme}
  */
  readonly theme?: string;
  /**
  * What people see as the cube's name. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#title DataCube#title}
  */
  readonly title?: string;
}
export interface DataCubeAttributes {
}

export function dataCubeAttributesToTerraform(struct?: DataCubeAttributes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataCubeAttributesToHclTerraform(struct?: DataCubeAttributes): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataCubeAttributesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataCubeAttributes | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCubeAttributes | undefined) {
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

export class DataCubeAttributesList extends cdktf.ComplexList {

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
  public get(index: number): DataCubeAttributesOutputReference {
    return new DataCubeAttributesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataCubeDimensions {
  /**
  * Whether values are bucketed when people split by it. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#bucketing_strategy DataCube#bucketing_strategy}
  */
  readonly bucketingStrategy?: string;
  /**
  * Explanation for people; Markdown. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#description DataCube#description}
  */
  readonly description?: string;
  /**
  * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#extra_json DataCube#extra_json}
  */
  readonly extraJson?: string;
  /**
  * What it computes. Left out: the column of the dimension's name in Plywood; what it is in SQL is not documented. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#formula DataCube#formula}
  */
  readonly formula?: string;
  /**
  * Bucket presets as a JSON array: ISO 8601 durations for time (`["PT1H", "P1D"]`), sizes for numbers. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#granularities_json DataCube#granularities_json}
  */
  readonly granularitiesJson?: string;
  /**
  * Identifier of the dimension, unique among the dimensions of the cube and better unlike any other name in it. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#name DataCube#name}
  */
  readonly name: string;
  /**
  * What people see. Left out: Pivot derives it from the name. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#title DataCube#title}
  */
  readonly title?: string;
  /**
  * Type of its values. Left out: Pivot decides, usually `STRING`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#type DataCube#type}
  */
  readonly type?: string;
  /**
  * Link behind each value; `%s` stands for the value. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#url DataCube#url}
  */
  readonly url?: string;
}

export function dataCubeDimensionsToTerraform(struct?: DataCubeDimensions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    bucketing_strategy: cdktf.stringToTerraform(struct!.bucketingStrategy),
    description: cdktf.stringToTerraform(struct!.description),
    extra_json: cdktf.stringToTerraform(struct!.extraJson),
    formula: cdktf.stringToTerraform(struct!.formula),
    granularities_json: cdktf.stringToTerraform(struct!.granularitiesJson),
    name: cdktf.stringToTerraform(struct!.name),
    title: cdktf.stringToTerraform(struct!.title),
    type: cdktf.stringToTerraform(struct!.type),
    url: cdktf.stringToTerraform(struct!.url),
  }
}


export function dataCubeDimensionsToHclTerraform(struct?: DataCubeDimensions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    bucketing_strategy: {
      value: cdktf.stringToHclTerraform(struct!.bucketingStrategy),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
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
    formula: {
      value: cdktf.stringToHclTerraform(struct!.formula),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    granularities_json: {
      value: cdktf.stringToHclTerraform(struct!.granularitiesJson),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    title: {
      value: cdktf.stringToHclTerraform(struct!.title),
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

export class DataCubeDimensionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataCubeDimensions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._bucketingStrategy !== undefined) {
      hasAnyValues = true;
      internalValueResult.bucketingStrategy = this._bucketingStrategy;
    }
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    if (this._extraJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.extraJson = this._extraJson;
    }
    if (this._formula !== undefined) {
      hasAnyValues = true;
      internalValueResult.formula = this._formula;
    }
    if (this._granularitiesJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.granularitiesJson = this._granularitiesJson;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._title !== undefined) {
      hasAnyValues = true;
      internalValueResult.title = this._title;
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

  public set internalValue(value: DataCubeDimensions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._bucketingStrategy = undefined;
      this._description = undefined;
      this._extraJson = undefined;
      this._formula = undefined;
      this._granularitiesJson = undefined;
      this._name = undefined;
      this._title = undefined;
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
      this._bucketingStrategy = value.bucketingStrategy;
      this._description = value.description;
      this._extraJson = value.extraJson;
      this._formula = value.formula;
      this._granularitiesJson = value.granularitiesJson;
      this._name = value.name;
      this._title = value.title;
      this._type = value.type;
      this._url = value.url;
    }
  }

  // bucketing_strategy - computed: true, optional: true, required: false
  private _bucketingStrategy?: string; 
  public get bucketingStrategy() {
    return this.getStringAttribute('bucketing_strategy');
  }
  public set bucketingStrategy(value: string) {
    this._bucketingStrategy = value;
  }
  public resetBucketingStrategy() {
    this._bucketingStrategy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get bucketingStrategyInput() {
    return this._bucketingStrategy;
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

  // formula - computed: true, optional: true, required: false
  private _formula?: string; 
  public get formula() {
    return this.getStringAttribute('formula');
  }
  public set formula(value: string) {
    this._formula = value;
  }
  public resetFormula() {
    this._formula = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get formulaInput() {
    return this._formula;
  }

  // granularities_json - computed: true, optional: true, required: false
  private _granularitiesJson?: string; 
  public get granularitiesJson() {
    return this.getStringAttribute('granularities_json');
  }
  public set granularitiesJson(value: string) {
    this._granularitiesJson = value;
  }
  public resetGranularitiesJson() {
    this._granularitiesJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get granularitiesJsonInput() {
    return this._granularitiesJson;
  }

  // name - computed: true, optional: false, required: true
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

  // title - computed: true, optional: true, required: false
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

export class DataCubeDimensionsList extends cdktf.ComplexList {
  public internalValue? : DataCubeDimensions[] | cdktf.IResolvable

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
  public get(index: number): DataCubeDimensionsOutputReference {
    return new DataCubeDimensionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataCubeDownloadAccess {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#access DataCube#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#roles DataCube#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#users DataCube#users}
  */
  readonly users?: string[];
}

export function dataCubeDownloadAccessToTerraform(struct?: DataCubeDownloadAccess | cdktf.IResolvable): any {
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


export function dataCubeDownloadAccessToHclTerraform(struct?: DataCubeDownloadAccess | cdktf.IResolvable): any {
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

export class DataCubeDownloadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCubeDownloadAccess | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataCubeDownloadAccess | cdktf.IResolvable | undefined) {
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
export interface DataCubeMeasuresNumberStyle {
  /**
  * Whether a blank stands before the abbreviation. Source: a settings export of Pivot, published with Imply's iframe examples (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#abbreviation_space DataCube#abbreviation_space}
  */
  readonly abbreviationSpace?: boolean | cdktf.IResolvable;
  /**
  * Whether the value has no fraction. Source: a settings export of Pivot, published with Imply's iframe examples (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#integer DataCube#integer}
  */
  readonly integer?: boolean | cdktf.IResolvable;
  /**
  * Padded with zeros to this many digits. Source: a settings export of Pivot, published with Imply's iframe examples (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#leading DataCube#leading}
  */
  readonly leading?: number;
  /**
  * Decimal places at most. Source: a settings export of Pivot, published with Imply's iframe examples (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#max_decimals DataCube#max_decimals}
  */
  readonly maxDecimals?: number;
  /**
  * Decimal places at least. Source: a settings export of Pivot, published with Imply's iframe examples (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#min_decimals DataCube#min_decimals}
  */
  readonly minDecimals?: number;
  /**
  * The family of formats: `si` (1.2 k), `percent`, `byte`, `dollar`, … Source: a settings export of Pivot, published with Imply's iframe examples (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#type DataCube#type}
  */
  readonly type: string;
}

export function dataCubeMeasuresNumberStyleToTerraform(struct?: DataCubeMeasuresNumberStyle | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    abbreviation_space: cdktf.booleanToTerraform(struct!.abbreviationSpace),
    integer: cdktf.booleanToTerraform(struct!.integer),
    leading: cdktf.numberToTerraform(struct!.leading),
    max_decimals: cdktf.numberToTerraform(struct!.maxDecimals),
    min_decimals: cdktf.numberToTerraform(struct!.minDecimals),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function dataCubeMeasuresNumberStyleToHclTerraform(struct?: DataCubeMeasuresNumberStyle | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    abbreviation_space: {
      value: cdktf.booleanToHclTerraform(struct!.abbreviationSpace),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    integer: {
      value: cdktf.booleanToHclTerraform(struct!.integer),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    leading: {
      value: cdktf.numberToHclTerraform(struct!.leading),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    max_decimals: {
      value: cdktf.numberToHclTerraform(struct!.maxDecimals),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    min_decimals: {
      value: cdktf.numberToHclTerraform(struct!.minDecimals),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
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

export class DataCubeMeasuresNumberStyleOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCubeMeasuresNumberStyle | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._abbreviationSpace !== undefined) {
      hasAnyValues = true;
      internalValueResult.abbreviationSpace = this._abbreviationSpace;
    }
    if (this._integer !== undefined) {
      hasAnyValues = true;
      internalValueResult.integer = this._integer;
    }
    if (this._leading !== undefined) {
      hasAnyValues = true;
      internalValueResult.leading = this._leading;
    }
    if (this._maxDecimals !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxDecimals = this._maxDecimals;
    }
    if (this._minDecimals !== undefined) {
      hasAnyValues = true;
      internalValueResult.minDecimals = this._minDecimals;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCubeMeasuresNumberStyle | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._abbreviationSpace = undefined;
      this._integer = undefined;
      this._leading = undefined;
      this._maxDecimals = undefined;
      this._minDecimals = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._abbreviationSpace = value.abbreviationSpace;
      this._integer = value.integer;
      this._leading = value.leading;
      this._maxDecimals = value.maxDecimals;
      this._minDecimals = value.minDecimals;
      this._type = value.type;
    }
  }

  // abbreviation_space - computed: true, optional: true, required: false
  private _abbreviationSpace?: boolean | cdktf.IResolvable; 
  public get abbreviationSpace() {
    return this.getBooleanAttribute('abbreviation_space');
  }
  public set abbreviationSpace(value: boolean | cdktf.IResolvable) {
    this._abbreviationSpace = value;
  }
  public resetAbbreviationSpace() {
    this._abbreviationSpace = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get abbreviationSpaceInput() {
    return this._abbreviationSpace;
  }

  // integer - computed: true, optional: true, required: false
  private _integer?: boolean | cdktf.IResolvable; 
  public get integer() {
    return this.getBooleanAttribute('integer');
  }
  public set integer(value: boolean | cdktf.IResolvable) {
    this._integer = value;
  }
  public resetInteger() {
    this._integer = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integerInput() {
    return this._integer;
  }

  // leading - computed: true, optional: true, required: false
  private _leading?: number; 
  public get leading() {
    return this.getNumberAttribute('leading');
  }
  public set leading(value: number) {
    this._leading = value;
  }
  public resetLeading() {
    this._leading = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get leadingInput() {
    return this._leading;
  }

  // max_decimals - computed: true, optional: true, required: false
  private _maxDecimals?: number; 
  public get maxDecimals() {
    return this.getNumberAttribute('max_decimals');
  }
  public set maxDecimals(value: number) {
    this._maxDecimals = value;
  }
  public resetMaxDecimals() {
    this._maxDecimals = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxDecimalsInput() {
    return this._maxDecimals;
  }

  // min_decimals - computed: true, optional: true, required: false
  private _minDecimals?: number; 
  public get minDecimals() {
    return this.getNumberAttribute('min_decimals');
  }
  public set minDecimals(value: number) {
    this._minDecimals = value;
  }
  public resetMinDecimals() {
    this._minDecimals = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minDecimalsInput() {
    return this._minDecimals;
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
export interface DataCubeMeasures {
  /**
  * Explanation for people; Markdown. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#description DataCube#description}
  */
  readonly description?: string;
  /**
  * JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#extra_json DataCube#extra_json}
  */
  readonly extraJson?: string;
  /**
  * The aggregate: `$main.sum($revenue)` in Plywood, `SUM(t."revenue")` in SQL. Left out: what Pivot makes of it is not documented. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#formula DataCube#formula}
  */
  readonly formula?: string;
  /**
  * Heading under which the measure is listed. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#group DataCube#group}
  */
  readonly group?: string;
  /**
  * Identifier of the measure, unique among the measures of the cube and better unlike any other name in it. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#name DataCube#name}
  */
  readonly name: string;
  /**
  * How the number is written. Source: a settings export of Pivot, published with Imply's iframe examples (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#number_style DataCube#number_style}
  */
  readonly numberStyle?: DataCubeMeasuresNumberStyle;
  /**
  * What people see. Left out: Pivot derives it from the name. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#title DataCube#title}
  */
  readonly title?: string;
  /**
  * Suffix of the number, such as `ms`. Source: OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#units DataCube#units}
  */
  readonly units?: string;
}

export function dataCubeMeasuresToTerraform(struct?: DataCubeMeasures | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    description: cdktf.stringToTerraform(struct!.description),
    extra_json: cdktf.stringToTerraform(struct!.extraJson),
    formula: cdktf.stringToTerraform(struct!.formula),
    group: cdktf.stringToTerraform(struct!.group),
    name: cdktf.stringToTerraform(struct!.name),
    number_style: dataCubeMeasuresNumberStyleToTerraform(struct!.numberStyle),
    title: cdktf.stringToTerraform(struct!.title),
    units: cdktf.stringToTerraform(struct!.units),
  }
}


export function dataCubeMeasuresToHclTerraform(struct?: DataCubeMeasures | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    description: {
      value: cdktf.stringToHclTerraform(struct!.description),
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
    formula: {
      value: cdktf.stringToHclTerraform(struct!.formula),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    group: {
      value: cdktf.stringToHclTerraform(struct!.group),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    number_style: {
      value: dataCubeMeasuresNumberStyleToHclTerraform(struct!.numberStyle),
      isBlock: false,
      type: "list",
      storageClassType: "DataCubeMeasuresNumberStyle",
    },
    title: {
      value: cdktf.stringToHclTerraform(struct!.title),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    units: {
      value: cdktf.stringToHclTerraform(struct!.units),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class DataCubeMeasuresOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataCubeMeasures | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._description !== undefined) {
      hasAnyValues = true;
      internalValueResult.description = this._description;
    }
    if (this._extraJson !== undefined) {
      hasAnyValues = true;
      internalValueResult.extraJson = this._extraJson;
    }
    if (this._formula !== undefined) {
      hasAnyValues = true;
      internalValueResult.formula = this._formula;
    }
    if (this._group !== undefined) {
      hasAnyValues = true;
      internalValueResult.group = this._group;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._numberStyle?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.numberStyle = this._numberStyle?.internalValue;
    }
    if (this._title !== undefined) {
      hasAnyValues = true;
      internalValueResult.title = this._title;
    }
    if (this._units !== undefined) {
      hasAnyValues = true;
      internalValueResult.units = this._units;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataCubeMeasures | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._description = undefined;
      this._extraJson = undefined;
      this._formula = undefined;
      this._group = undefined;
      this._name = undefined;
      this._numberStyle.internalValue = undefined;
      this._title = undefined;
      this._units = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._description = value.description;
      this._extraJson = value.extraJson;
      this._formula = value.formula;
      this._group = value.group;
      this._name = value.name;
      this._numberStyle.internalValue = value.numberStyle;
      this._title = value.title;
      this._units = value.units;
    }
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

  // formula - computed: true, optional: true, required: false
  private _formula?: string; 
  public get formula() {
    return this.getStringAttribute('formula');
  }
  public set formula(value: string) {
    this._formula = value;
  }
  public resetFormula() {
    this._formula = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get formulaInput() {
    return this._formula;
  }

  // group - computed: true, optional: true, required: false
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

  // name - computed: true, optional: false, required: true
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

  // number_style - computed: true, optional: true, required: false
  private _numberStyle = new DataCubeMeasuresNumberStyleOutputReference(this, "number_style");
  public get numberStyle() {
    return this._numberStyle;
  }
  public putNumberStyle(value: DataCubeMeasuresNumberStyle) {
    this._numberStyle.internalValue = value;
  }
  public resetNumberStyle() {
    this._numberStyle.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get numberStyleInput() {
    return this._numberStyle.internalValue;
  }

  // title - computed: true, optional: true, required: false
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

  // units - computed: true, optional: true, required: false
  private _units?: string; 
  public get units() {
    return this.getStringAttribute('units');
  }
  public set units(value: string) {
    this._units = value;
  }
  public resetUnits() {
    this._units = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get unitsInput() {
    return this._units;
  }
}

export class DataCubeMeasuresList extends cdktf.ComplexList {
  public internalValue? : DataCubeMeasures[] | cdktf.IResolvable

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
  public get(index: number): DataCubeMeasuresOutputReference {
    return new DataCubeMeasuresOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataCubeModifyAccess {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#access DataCube#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#roles DataCube#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#users DataCube#users}
  */
  readonly users?: string[];
}

export function dataCubeModifyAccessToTerraform(struct?: DataCubeModifyAccess | cdktf.IResolvable): any {
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


export function dataCubeModifyAccessToHclTerraform(struct?: DataCubeModifyAccess | cdktf.IResolvable): any {
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

export class DataCubeModifyAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCubeModifyAccess | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataCubeModifyAccess | cdktf.IResolvable | undefined) {
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
export interface DataCubeReadAccess {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#access DataCube#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#roles DataCube#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#users DataCube#users}
  */
  readonly users?: string[];
}

export function dataCubeReadAccessToTerraform(struct?: DataCubeReadAccess | cdktf.IResolvable): any {
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


export function dataCubeReadAccessToHclTerraform(struct?: DataCubeReadAccess | cdktf.IResolvable): any {
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

export class DataCubeReadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCubeReadAccess | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataCubeReadAccess | cdktf.IResolvable | undefined) {
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
export interface DataCubeRestrictedEditAccess {
  /**
  * `all`: everybody; `single`: one user or role, usually the owner; `specific`: those listed in `users` and `roles`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#access DataCube#access}
  */
  readonly access: string;
  /**
  * Names of the roles. Not used with `all`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#roles DataCube#roles}
  */
  readonly roles?: string[];
  /**
  * Names of the users. Not used with `all`. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#users DataCube#users}
  */
  readonly users?: string[];
}

export function dataCubeRestrictedEditAccessToTerraform(struct?: DataCubeRestrictedEditAccess | cdktf.IResolvable): any {
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


export function dataCubeRestrictedEditAccessToHclTerraform(struct?: DataCubeRestrictedEditAccess | cdktf.IResolvable): any {
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

export class DataCubeRestrictedEditAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataCubeRestrictedEditAccess | cdktf.IResolvable | undefined {
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

  public set internalValue(value: DataCubeRestrictedEditAccess | cdktf.IResolvable | undefined) {
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

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube pivot_data_cube}
*/
export class DataCube extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_data_cube";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataCube resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataCube to import
  * @param importFromId The id of the existing DataCube that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataCube to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_data_cube", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/resources/data_cube pivot_data_cube} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataCubeConfig
  */
  public constructor(scope: Construct, id: string, config: DataCubeConfig) {
    super(scope, id, {
      terraformResourceType: 'pivot_data_cube',
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
    this._defaultFacetSplitsJson = config.defaultFacetSplitsJson;
    this._defaultFilterJson = config.defaultFilterJson;
    this._defaultPinnedDimensions = config.defaultPinnedDimensions;
    this._defaultRefreshRate = config.defaultRefreshRate;
    this._defaultSelectedMeasures = config.defaultSelectedMeasures;
    this._defaultTimezone = config.defaultTimezone;
    this._deletionProtection = config.deletionProtection;
    this._description = config.description;
    this._dimensions.internalValue = config.dimensions;
    this._downloadAccess.internalValue = config.downloadAccess;
    this._enforceTimeFilter = config.enforceTimeFilter;
    this._extraJson = config.extraJson;
    this._filterToken = config.filterToken;
    this._group = config.group;
    this._latestDataStrategy = config.latestDataStrategy;
    this._measures.internalValue = config.measures;
    this._minAlertFrequency = config.minAlertFrequency;
    this._minAlertTimeFrame = config.minAlertTimeFrame;
    this._modifyAccess.internalValue = config.modifyAccess;
    this._name = config.name;
    this._optionsJson = config.optionsJson;
    this._queryMode = config.queryMode;
    this._readAccess.internalValue = config.readAccess;
    this._restrictedEditAccess.internalValue = config.restrictedEditAccess;
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

  // attributes - computed: true, optional: false, required: false
  private _attributes = new DataCubeAttributesList(this, "attributes", false);
  public get attributes() {
    return this._attributes;
  }

  // connection_name - computed: false, optional: false, required: true
  private _connectionName?: string; 
  public get connectionName() {
    return this.getStringAttribute('connection_name');
  }
  public set connectionName(value: string) {
    this._connectionName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get connectionNameInput() {
    return this._connectionName;
  }

  // default_duration - computed: true, optional: true, required: false
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

  // default_facet_splits_json - computed: true, optional: true, required: false
  private _defaultFacetSplitsJson?: string; 
  public get defaultFacetSplitsJson() {
    return this.getStringAttribute('default_facet_splits_json');
  }
  public set defaultFacetSplitsJson(value: string) {
    this._defaultFacetSplitsJson = value;
  }
  public resetDefaultFacetSplitsJson() {
    this._defaultFacetSplitsJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultFacetSplitsJsonInput() {
    return this._defaultFacetSplitsJson;
  }

  // default_filter_json - computed: true, optional: true, required: false
  private _defaultFilterJson?: string; 
  public get defaultFilterJson() {
    return this.getStringAttribute('default_filter_json');
  }
  public set defaultFilterJson(value: string) {
    this._defaultFilterJson = value;
  }
  public resetDefaultFilterJson() {
    this._defaultFilterJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultFilterJsonInput() {
    return this._defaultFilterJson;
  }

  // default_pinned_dimensions - computed: true, optional: true, required: false
  private _defaultPinnedDimensions?: string[]; 
  public get defaultPinnedDimensions() {
    return this.getListAttribute('default_pinned_dimensions');
  }
  public set defaultPinnedDimensions(value: string[]) {
    this._defaultPinnedDimensions = value;
  }
  public resetDefaultPinnedDimensions() {
    this._defaultPinnedDimensions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultPinnedDimensionsInput() {
    return this._defaultPinnedDimensions;
  }

  // default_refresh_rate - computed: true, optional: true, required: false
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

  // default_selected_measures - computed: true, optional: true, required: false
  private _defaultSelectedMeasures?: string[]; 
  public get defaultSelectedMeasures() {
    return this.getListAttribute('default_selected_measures');
  }
  public set defaultSelectedMeasures(value: string[]) {
    this._defaultSelectedMeasures = value;
  }
  public resetDefaultSelectedMeasures() {
    this._defaultSelectedMeasures = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultSelectedMeasuresInput() {
    return this._defaultSelectedMeasures;
  }

  // default_timezone - computed: true, optional: true, required: false
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

  // deletion_protection - computed: false, optional: true, required: false
  private _deletionProtection?: boolean | cdktf.IResolvable; 
  public get deletionProtection() {
    return this.getBooleanAttribute('deletion_protection');
  }
  public set deletionProtection(value: boolean | cdktf.IResolvable) {
    this._deletionProtection = value;
  }
  public resetDeletionProtection() {
    this._deletionProtection = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deletionProtectionInput() {
    return this._deletionProtection;
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

  // dimensions - computed: true, optional: true, required: false
  private _dimensions = new DataCubeDimensionsList(this, "dimensions", false);
  public get dimensions() {
    return this._dimensions;
  }
  public putDimensions(value: DataCubeDimensions[] | cdktf.IResolvable) {
    this._dimensions.internalValue = value;
  }
  public resetDimensions() {
    this._dimensions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dimensionsInput() {
    return this._dimensions.internalValue;
  }

  // download_access - computed: true, optional: true, required: false
  private _downloadAccess = new DataCubeDownloadAccessOutputReference(this, "download_access");
  public get downloadAccess() {
    return this._downloadAccess;
  }
  public putDownloadAccess(value: DataCubeDownloadAccess) {
    this._downloadAccess.internalValue = value;
  }
  public resetDownloadAccess() {
    this._downloadAccess.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get downloadAccessInput() {
    return this._downloadAccess.internalValue;
  }

  // enforce_time_filter - computed: true, optional: true, required: false
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

  // filter_token - computed: true, optional: true, required: false
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

  // group - computed: true, optional: true, required: false
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

  // latest_data_strategy - computed: true, optional: true, required: false
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

  // measures - computed: true, optional: true, required: false
  private _measures = new DataCubeMeasuresList(this, "measures", false);
  public get measures() {
    return this._measures;
  }
  public putMeasures(value: DataCubeMeasures[] | cdktf.IResolvable) {
    this._measures.internalValue = value;
  }
  public resetMeasures() {
    this._measures.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get measuresInput() {
    return this._measures.internalValue;
  }

  // min_alert_frequency - computed: true, optional: true, required: false
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

  // min_alert_time_frame - computed: true, optional: true, required: false
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

  // modify_access - computed: true, optional: true, required: false
  private _modifyAccess = new DataCubeModifyAccessOutputReference(this, "modify_access");
  public get modifyAccess() {
    return this._modifyAccess;
  }
  public putModifyAccess(value: DataCubeModifyAccess) {
    this._modifyAccess.internalValue = value;
  }
  public resetModifyAccess() {
    this._modifyAccess.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modifyAccessInput() {
    return this._modifyAccess.internalValue;
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

  // options_json - computed: true, optional: true, required: false
  private _optionsJson?: string; 
  public get optionsJson() {
    return this.getStringAttribute('options_json');
  }
  public set optionsJson(value: string) {
    this._optionsJson = value;
  }
  public resetOptionsJson() {
    this._optionsJson = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get optionsJsonInput() {
    return this._optionsJson;
  }

  // query_mode - computed: true, optional: true, required: false
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

  // read_access - computed: true, optional: true, required: false
  private _readAccess = new DataCubeReadAccessOutputReference(this, "read_access");
  public get readAccess() {
    return this._readAccess;
  }
  public putReadAccess(value: DataCubeReadAccess) {
    this._readAccess.internalValue = value;
  }
  public resetReadAccess() {
    this._readAccess.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get readAccessInput() {
    return this._readAccess.internalValue;
  }

  // restricted_edit_access - computed: true, optional: true, required: false
  private _restrictedEditAccess = new DataCubeRestrictedEditAccessOutputReference(this, "restricted_edit_access");
  public get restrictedEditAccess() {
    return this._restrictedEditAccess;
  }
  public putRestrictedEditAccess(value: DataCubeRestrictedEditAccess) {
    this._restrictedEditAccess.internalValue = value;
  }
  public resetRestrictedEditAccess() {
    this._restrictedEditAccess.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictedEditAccessInput() {
    return this._restrictedEditAccess.internalValue;
  }

  // rollup - computed: true, optional: true, required: false
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

  // source - computed: false, optional: false, required: true
  private _source?: string; 
  public get source() {
    return this.getStringAttribute('source');
  }
  public set source(value: string) {
    this._source = value;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceInput() {
    return this._source;
  }

  // source_type - computed: true, optional: true, required: false
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

  // special_time_dimension - computed: true, optional: true, required: false
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

  // subset_formula - computed: true, optional: true, required: false
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

  // theme - computed: true, optional: true, required: false
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

  // title - computed: true, optional: true, required: false
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
      default_facet_splits_json: cdktf.stringToTerraform(this._defaultFacetSplitsJson),
      default_filter_json: cdktf.stringToTerraform(this._defaultFilterJson),
      default_pinned_dimensions: cdktf.listMapper(cdktf.stringToTerraform, false)(this._defaultPinnedDimensions),
      default_refresh_rate: cdktf.stringToTerraform(this._defaultRefreshRate),
      default_selected_measures: cdktf.listMapper(cdktf.stringToTerraform, false)(this._defaultSelectedMeasures),
      default_timezone: cdktf.stringToTerraform(this._defaultTimezone),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      description: cdktf.stringToTerraform(this._description),
      dimensions: cdktf.listMapper(dataCubeDimensionsToTerraform, false)(this._dimensions.internalValue),
      download_access: dataCubeDownloadAccessToTerraform(this._downloadAccess.internalValue),
      enforce_time_filter: cdktf.booleanToTerraform(this._enforceTimeFilter),
      extra_json: cdktf.stringToTerraform(this._extraJson),
      filter_token: cdktf.stringToTerraform(this._filterToken),
      group: cdktf.stringToTerraform(this._group),
      latest_data_strategy: cdktf.stringToTerraform(this._latestDataStrategy),
      measures: cdktf.listMapper(dataCubeMeasuresToTerraform, false)(this._measures.internalValue),
      min_alert_frequency: cdktf.stringToTerraform(this._minAlertFrequency),
      min_alert_time_frame: cdktf.stringToTerraform(this._minAlertTimeFrame),
      modify_access: dataCubeModifyAccessToTerraform(this._modifyAccess.internalValue),
      name: cdktf.stringToTerraform(this._name),
      options_json: cdktf.stringToTerraform(this._optionsJson),
      query_mode: cdktf.stringToTerraform(this._queryMode),
      read_access: dataCubeReadAccessToTerraform(this._readAccess.internalValue),
      restricted_edit_access: dataCubeRestrictedEditAccessToTerraform(this._restrictedEditAccess.internalValue),
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
      default_facet_splits_json: {
        value: cdktf.stringToHclTerraform(this._defaultFacetSplitsJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_filter_json: {
        value: cdktf.stringToHclTerraform(this._defaultFilterJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_pinned_dimensions: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._defaultPinnedDimensions),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      default_refresh_rate: {
        value: cdktf.stringToHclTerraform(this._defaultRefreshRate),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      default_selected_measures: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._defaultSelectedMeasures),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      default_timezone: {
        value: cdktf.stringToHclTerraform(this._defaultTimezone),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      deletion_protection: {
        value: cdktf.booleanToHclTerraform(this._deletionProtection),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      dimensions: {
        value: cdktf.listMapperHcl(dataCubeDimensionsToHclTerraform, false)(this._dimensions.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DataCubeDimensionsList",
      },
      download_access: {
        value: dataCubeDownloadAccessToHclTerraform(this._downloadAccess.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DataCubeDownloadAccess",
      },
      enforce_time_filter: {
        value: cdktf.booleanToHclTerraform(this._enforceTimeFilter),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      extra_json: {
        value: cdktf.stringToHclTerraform(this._extraJson),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
      measures: {
        value: cdktf.listMapperHcl(dataCubeMeasuresToHclTerraform, false)(this._measures.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DataCubeMeasuresList",
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
      modify_access: {
        value: dataCubeModifyAccessToHclTerraform(this._modifyAccess.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DataCubeModifyAccess",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      options_json: {
        value: cdktf.stringToHclTerraform(this._optionsJson),
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
      read_access: {
        value: dataCubeReadAccessToHclTerraform(this._readAccess.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DataCubeReadAccess",
      },
      restricted_edit_access: {
        value: dataCubeRestrictedEditAccessToHclTerraform(this._restrictedEditAccess.internalValue),
        isBlock: false,
        type: "list",
        storageClassType: "DataCubeRestrictedEditAccess",
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
