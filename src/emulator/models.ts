/**
 * What Pivot's objects are made of, in the order in which answers list the fields. A line of fields reads:
 * `name!` must be there (and so is kept when empty, as `webhooks*` is), `access=all|single` has only these values, and
 * `dimensions:Dimension` is an object (or a list of objects) of that model; `source~:Source` may be text as well. What
 * has no model is passed through.
 */
import { isObject, type JsonObject } from "./json.js";
import { Refusal } from "./refusal.js";
import { type Switches } from "./switches.js";

const models = {
  User: "name! colorMode email firstName lastName status roles",
  UserAuth: "name! currentPass~:CurrentPass passHistory isTwoFactorAuthEnabled twoFactorAuthSecret",
  CurrentPass: "pass! hashStrategy! createdAt",
  UserStatus: "name! disabled",
  Role: "name! title externalName roleVisibility memberVisibility permissions~:Permission filterTokens:FilterToken",
  Permission: "name!",
  FilterToken: "name! formula! combine",
  Connection:
    "name! type! title queryHosts! timeout sqlTimeout version protocol ca cert key passphrase decorator " +
    "decoratorOptions sockHost sockUsername sockPassword socksHost socksUsername socksPassword defaultDbAuthToken:DbAuthToken",
  DbAuthToken: "type! username password bearerToken implyToken implyHmac",
  DataCube:
    "name! title description connectionName queryMode=sql|plywood source!~:Source options group theme rollup subsetFormula " +
    "filterToken readAccess:AccessList modifyAccess:AccessList restrictedEditAccess:AccessList downloadAccess:AccessList " +
    "attributes dimensions:Dimension measures:Measure specialTimeDimension enforceTimeFilter defaultRefreshRate " +
    "defaultTimezone defaultDuration defaultFilter defaultSelectedMeasures defaultPinnedDimensions defaultSortMeasure " +
    "defaultSplits defaultFacetSplits defaultFacetCompare customFacetCompares defaultVisualization defaultHavingFilter " +
    "defaultParameters latestDataStrategy queryCaching formulaeVisibility minAlertFrequency minAlertTimeFrame " +
    "minAutoRefreshRate latestTimeFilterGranularity instances palette requireGroupFilters allowFilterCombine groupFilters " +
    "userFilters introspection",
  Source: "value! connectionName! type",
  Dimension:
    "name! title formula type description group url granularities bucketingStrategy bucketedBy format geo geoEncoding " +
    "ipPrefix multiValue sortStrategy limits",
  Measure:
    "name! title formula description group units numberStyle transform missingValueFill scaleBehavior comparisonColors format",
  AccessList: "access!=all|single|specific users roles",
  Dashboard:
    "name! title! type description theme verticalUnits filterToken shareTimezone enforceTimeFilter hasGlobalCompare " +
    "defaultCompare readAccess:AccessList modifyAccess:AccessList restrictedEditAccess:AccessList pages:Page defaultFilters " +
    "filterTile pagesTile pagesColorSummary hasGlobalMeasures defaultMeasures filterQueryDefaultDuration " +
    "defaultRefreshRate minAutoRefreshRate",
  Page: "name! label tiles:Tile",
  Tile:
    "name! type! title titleHidden canExpand description position!:Position essence facetEssence exploreEssence content " +
    "infoHidden legendSide",
  Position: "width! height! x y",
  Alert:
    "name! owner! title! dataCube! checkFrequency! type timeFrame! filter splits conditions!:Condition conditionOperation " +
    "severity readAccess:AccessList recipients:AccessList admins:AccessList webhooks*:Webhook compare " +
    "sendEmailToRecipients externalEmails* disabled latestDataStrategyOverride exampleQuery dateTimeToStart instance",
  Condition: "type! measure! condition! value!",
  Webhook: "type! url! payload! authHeader",
  Report:
    "name! owner! creationDate! title! description delivery!:Delivery timeFrame:ReportTimeFrame essence facetEssence " +
    "exploreEssence readAccess:AccessList recipients:AccessList admins!:AccessList externalEmails* preferredView timezone " +
    "type sendDataFile fileFormat downloadLimit disabled sendEmail addTotalRowToFile enforceDecimalFormatting",
  Delivery: "frequency! day! time dayType frequencyType",
  ReportTimeFrame: "interval! startDay! startTime!",
};

export type ModelName = keyof typeof models;

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly keptWhenEmpty: boolean;
  readonly orText: boolean;
  readonly model: ModelName | undefined;
  readonly values: readonly string[] | undefined;
}

const readField = (text: string): Field => {
  const [, name = "", marks = "", model, values] = /^(\w+)([!*~]*)(?::(\w+))?(?:=(\S+))?$/.exec(text) ?? [];
  return {
    name,
    required: marks.includes("!"),
    keptWhenEmpty: marks.includes("*") || marks.includes("!"),
    orText: marks.includes("~"),
    // The table above is the only source of these names.
    model: model as ModelName | undefined,
    values: values?.split("|"),
  };
};

const fieldsOf = new Map(
  Object.entries(models).map(([model, text]) => [model, text.split(" ").map(readField)] as const),
);

type Kept = Pick<Switches, "emptyArrays" | "unknownFields">;

/**
 * The object as its model has it: fields in the model's order, nulls and (by switch) empty lists and unknown
 * fields gone. Throws a Refusal for a field that is missing or has a value it cannot have.
 * Source: immutable-class, the base of Pivot's models; its words, too.
 */
export const conform = (model: ModelName, object: JsonObject, kept: Kept): JsonObject => {
  const fields = fieldsOf.get(model) ?? [];
  const conformed: Record<string, unknown> = {};
  for (const field of fields) {
    const value = conformField(model, field, object[field.name], kept);
    if (value !== undefined) conformed[field.name] = value;
  }
  if (kept.unknownFields === "drop") return conformed;
  const known = new Set(fields.map(({ name }) => name));
  const unknown = Object.entries(object).filter(([name, value]) => !known.has(name) && value !== null);
  return { ...conformed, ...Object.fromEntries(unknown) };
};

const inWords = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const conformField = (model: ModelName, field: Field, value: unknown, kept: Kept): unknown => {
  const where = `${model}.${field.name}`;
  if (value === undefined || value === null || (field.name === "name" && value === "")) {
    if (field.required) throw new Refusal(400, `${where} must be defined`);
    return undefined;
  }
  if (field.values && !(typeof value === "string" && field.values.includes(value)))
    throw new Refusal(
      400,
      `${where} can not have value '${inWords(value)}' must be one of [${field.values.join(", ")}]`,
    );
  if (Array.isArray(value) && value.length === 0 && !field.keptWhenEmpty && kept.emptyArrays === "drop")
    return undefined;
  const inner = field.model;
  if (inner === undefined) return value;
  const conformPart = (part: unknown): unknown => {
    if (isObject(part)) return conform(inner, part, kept);
    if (field.orText && typeof part === "string") return part;
    throw new Refusal(400, `${where} can not have value '${inWords(part)}'`);
  };
  return Array.isArray(value) ? value.map(conformPart) : conformPart(value);
};
