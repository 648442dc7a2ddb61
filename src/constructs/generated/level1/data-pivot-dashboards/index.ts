// Generated from the provider's schema by `npm run generate`: edit that instead.
// @ts-nocheck
// https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataPivotDashboardsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Only those with this value. What the dashboard is about. Source: Pivot API, resource pages of 2022.04 to 2023.01 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#description DataPivotDashboards#description}
  */
  readonly description?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether every query must be filtered by time. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#enforce_time_filter DataPivotDashboards#enforce_time_filter}
  */
  readonly enforceTimeFilter?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value. Name of a role's filter token that people need in order to see data. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#filter_token DataPivotDashboards#filter_token}
  */
  readonly filterToken?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether one comparison with another period holds for all tiles. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#has_global_compare DataPivotDashboards#has_global_compare}
  */
  readonly hasGlobalCompare?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value. The dashboard's identifier, chosen by you; part of links. Source: Pivot API, the single page of 3.2 to 2021 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#name DataPivotDashboards#name}
  */
  readonly name?: string;
  /**
  * Only those with this value; where Pivot has none, that is false. Whether tiles share one time zone. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#share_timezone DataPivotDashboards#share_timezone}
  */
  readonly shareTimezone?: boolean | cdktf.IResolvable;
  /**
  * Only those with this value. Colour theme. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#theme DataPivotDashboards#theme}
  */
  readonly theme?: string;
  /**
  * Only those with this value. What people see as the dashboard's name. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#title DataPivotDashboards#title}
  */
  readonly title?: string;
  /**
  * Only those with this value. `classic`, whose tiles have `essence_json`, or `dashboard2`, whose tiles have `facet_essence_json`. Source: Pivot API, resource pages since 2023.03 (documented).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#type DataPivotDashboards#type}
  */
  readonly type?: string;
  /**
  * Only those with this value. Unit of heights. Source: Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#vertical_units DataPivotDashboards#vertical_units}
  */
  readonly verticalUnits?: string;
}
export interface DataPivotDashboardsDashboardsModifyAccess {
}

export function dataPivotDashboardsDashboardsModifyAccessToTerraform(struct?: DataPivotDashboardsDashboardsModifyAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDashboardsDashboardsModifyAccessToHclTerraform(struct?: DataPivotDashboardsDashboardsModifyAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDashboardsDashboardsModifyAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotDashboardsDashboardsModifyAccess | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDashboardsDashboardsModifyAccess | undefined) {
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
export interface DataPivotDashboardsDashboardsPagesTilesPosition {
}

export function dataPivotDashboardsDashboardsPagesTilesPositionToTerraform(struct?: DataPivotDashboardsDashboardsPagesTilesPosition): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDashboardsDashboardsPagesTilesPositionToHclTerraform(struct?: DataPivotDashboardsDashboardsPagesTilesPosition): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDashboardsDashboardsPagesTilesPositionOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotDashboardsDashboardsPagesTilesPosition | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDashboardsDashboardsPagesTilesPosition | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // height - computed: true, optional: false, required: false
  public get height() {
    return this.getNumberAttribute('height');
  }

  // width - computed: true, optional: false, required: false
  public get width() {
    return this.getNumberAttribute('width');
  }

  // x - computed: true, optional: false, required: false
  public get x() {
    return this.getNumberAttribute('x');
  }

  // y - computed: true, optional: false, required: false
  public get y() {
    return this.getNumberAttribute('y');
  }
}
export interface DataPivotDashboardsDashboardsPagesTiles {
}

export function dataPivotDashboardsDashboardsPagesTilesToTerraform(struct?: DataPivotDashboardsDashboardsPagesTiles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDashboardsDashboardsPagesTilesToHclTerraform(struct?: DataPivotDashboardsDashboardsPagesTiles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDashboardsDashboardsPagesTilesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotDashboardsDashboardsPagesTiles | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDashboardsDashboardsPagesTiles | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // can_expand - computed: true, optional: false, required: false
  public get canExpand() {
    return this.getBooleanAttribute('can_expand');
  }

  // content - computed: true, optional: false, required: false
  public get content() {
    return this.getStringAttribute('content');
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // essence_json - computed: true, optional: false, required: false
  public get essenceJson() {
    return this.getStringAttribute('essence_json');
  }

  // explore_essence_json - computed: true, optional: false, required: false
  public get exploreEssenceJson() {
    return this.getStringAttribute('explore_essence_json');
  }

  // facet_essence_json - computed: true, optional: false, required: false
  public get facetEssenceJson() {
    return this.getStringAttribute('facet_essence_json');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // position - computed: true, optional: false, required: false
  private _position = new DataPivotDashboardsDashboardsPagesTilesPositionOutputReference(this, "position");
  public get position() {
    return this._position;
  }

  // title - computed: true, optional: false, required: false
  public get title() {
    return this.getStringAttribute('title');
  }

  // title_hidden - computed: true, optional: false, required: false
  public get titleHidden() {
    return this.getBooleanAttribute('title_hidden');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }
}

export class DataPivotDashboardsDashboardsPagesTilesList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotDashboardsDashboardsPagesTilesOutputReference {
    return new DataPivotDashboardsDashboardsPagesTilesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataPivotDashboardsDashboardsPages {
}

export function dataPivotDashboardsDashboardsPagesToTerraform(struct?: DataPivotDashboardsDashboardsPages): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDashboardsDashboardsPagesToHclTerraform(struct?: DataPivotDashboardsDashboardsPages): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDashboardsDashboardsPagesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotDashboardsDashboardsPages | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDashboardsDashboardsPages | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // label - computed: true, optional: false, required: false
  public get label() {
    return this.getStringAttribute('label');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // tiles - computed: true, optional: false, required: false
  private _tiles = new DataPivotDashboardsDashboardsPagesTilesList(this, "tiles", false);
  public get tiles() {
    return this._tiles;
  }
}

export class DataPivotDashboardsDashboardsPagesList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotDashboardsDashboardsPagesOutputReference {
    return new DataPivotDashboardsDashboardsPagesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface DataPivotDashboardsDashboardsReadAccess {
}

export function dataPivotDashboardsDashboardsReadAccessToTerraform(struct?: DataPivotDashboardsDashboardsReadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDashboardsDashboardsReadAccessToHclTerraform(struct?: DataPivotDashboardsDashboardsReadAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDashboardsDashboardsReadAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotDashboardsDashboardsReadAccess | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDashboardsDashboardsReadAccess | undefined) {
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
export interface DataPivotDashboardsDashboardsRestrictedEditAccess {
}

export function dataPivotDashboardsDashboardsRestrictedEditAccessToTerraform(struct?: DataPivotDashboardsDashboardsRestrictedEditAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDashboardsDashboardsRestrictedEditAccessToHclTerraform(struct?: DataPivotDashboardsDashboardsRestrictedEditAccess): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDashboardsDashboardsRestrictedEditAccessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataPivotDashboardsDashboardsRestrictedEditAccess | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDashboardsDashboardsRestrictedEditAccess | undefined) {
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
export interface DataPivotDashboardsDashboards {
}

export function dataPivotDashboardsDashboardsToTerraform(struct?: DataPivotDashboardsDashboards): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataPivotDashboardsDashboardsToHclTerraform(struct?: DataPivotDashboardsDashboards): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataPivotDashboardsDashboardsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataPivotDashboardsDashboards | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataPivotDashboardsDashboards | undefined) {
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

  // enforce_time_filter - computed: true, optional: false, required: false
  public get enforceTimeFilter() {
    return this.getBooleanAttribute('enforce_time_filter');
  }

  // filter_token - computed: true, optional: false, required: false
  public get filterToken() {
    return this.getStringAttribute('filter_token');
  }

  // has_global_compare - computed: true, optional: false, required: false
  public get hasGlobalCompare() {
    return this.getBooleanAttribute('has_global_compare');
  }

  // modify_access - computed: true, optional: false, required: false
  private _modifyAccess = new DataPivotDashboardsDashboardsModifyAccessOutputReference(this, "modify_access");
  public get modifyAccess() {
    return this._modifyAccess;
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // pages - computed: true, optional: false, required: false
  private _pages = new DataPivotDashboardsDashboardsPagesList(this, "pages", false);
  public get pages() {
    return this._pages;
  }

  // read_access - computed: true, optional: false, required: false
  private _readAccess = new DataPivotDashboardsDashboardsReadAccessOutputReference(this, "read_access");
  public get readAccess() {
    return this._readAccess;
  }

  // restricted_edit_access - computed: true, optional: false, required: false
  private _restrictedEditAccess = new DataPivotDashboardsDashboardsRestrictedEditAccessOutputReference(this, "restricted_edit_access");
  public get restrictedEditAccess() {
    return this._restrictedEditAccess;
  }

  // share_timezone - computed: true, optional: false, required: false
  public get shareTimezone() {
    return this.getBooleanAttribute('share_timezone');
  }

  // theme - computed: true, optional: false, required: false
  public get theme() {
    return this.getStringAttribute('theme');
  }

  // title - computed: true, optional: false, required: false
  public get title() {
    return this.getStringAttribute('title');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // vertical_units - computed: true, optional: false, required: false
  public get verticalUnits() {
    return this.getStringAttribute('vertical_units');
  }
}

export class DataPivotDashboardsDashboardsList extends cdktf.ComplexList {

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
  public get(index: number): DataPivotDashboardsDashboardsOutputReference {
    return new DataPivotDashboardsDashboardsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards pivot_dashboards}
*/
export class DataPivotDashboards extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "pivot_dashboards";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataPivotDashboards resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataPivotDashboards to import
  * @param importFromId The id of the existing DataPivotDashboards that should be imported. Refer to the {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataPivotDashboards to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "pivot_dashboards", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/pivot-as-code/pivot/0.1.0/docs/data-sources/dashboards pivot_dashboards} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataPivotDashboardsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataPivotDashboardsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'pivot_dashboards',
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
    this._description = config.description;
    this._enforceTimeFilter = config.enforceTimeFilter;
    this._filterToken = config.filterToken;
    this._hasGlobalCompare = config.hasGlobalCompare;
    this._name = config.name;
    this._shareTimezone = config.shareTimezone;
    this._theme = config.theme;
    this._title = config.title;
    this._type = config.type;
    this._verticalUnits = config.verticalUnits;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // dashboards - computed: true, optional: false, required: false
  private _dashboards = new DataPivotDashboardsDashboardsList(this, "dashboards", false);
  public get dashboards() {
    return this._dashboards;
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

  // has_global_compare - computed: false, optional: true, required: false
  private _hasGlobalCompare?: boolean | cdktf.IResolvable; 
  public get hasGlobalCompare() {
    return this.getBooleanAttribute('has_global_compare');
  }
  public set hasGlobalCompare(value: boolean | cdktf.IResolvable) {
    this._hasGlobalCompare = value;
  }
  public resetHasGlobalCompare() {
    this._hasGlobalCompare = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hasGlobalCompareInput() {
    return this._hasGlobalCompare;
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

  // share_timezone - computed: false, optional: true, required: false
  private _shareTimezone?: boolean | cdktf.IResolvable; 
  public get shareTimezone() {
    return this.getBooleanAttribute('share_timezone');
  }
  public set shareTimezone(value: boolean | cdktf.IResolvable) {
    this._shareTimezone = value;
  }
  public resetShareTimezone() {
    this._shareTimezone = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shareTimezoneInput() {
    return this._shareTimezone;
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

  // vertical_units - computed: false, optional: true, required: false
  private _verticalUnits?: string; 
  public get verticalUnits() {
    return this.getStringAttribute('vertical_units');
  }
  public set verticalUnits(value: string) {
    this._verticalUnits = value;
  }
  public resetVerticalUnits() {
    this._verticalUnits = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get verticalUnitsInput() {
    return this._verticalUnits;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      description: cdktf.stringToTerraform(this._description),
      enforce_time_filter: cdktf.booleanToTerraform(this._enforceTimeFilter),
      filter_token: cdktf.stringToTerraform(this._filterToken),
      has_global_compare: cdktf.booleanToTerraform(this._hasGlobalCompare),
      name: cdktf.stringToTerraform(this._name),
      share_timezone: cdktf.booleanToTerraform(this._shareTimezone),
      theme: cdktf.stringToTerraform(this._theme),
      title: cdktf.stringToTerraform(this._title),
      type: cdktf.stringToTerraform(this._type),
      vertical_units: cdktf.stringToTerraform(this._verticalUnits),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
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
      has_global_compare: {
        value: cdktf.booleanToHclTerraform(this._hasGlobalCompare),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      share_timezone: {
        value: cdktf.booleanToHclTerraform(this._shareTimezone),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
      type: {
        value: cdktf.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      vertical_units: {
        value: cdktf.stringToHclTerraform(this._verticalUnits),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
