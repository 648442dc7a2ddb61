/**
 * What Pivot's objects are made of, in the order in which answers list the fields. A line of fields reads:
 *
 * - `name!` must be there (and so is kept when empty, as `webhooks*` is);
 * - `name` is text, `timeout:number` a number, `filter:object` any object; `kinds.ts` lists the kinds;
 * - `dimensions:Dimension[]` is a list of objects of that model, `position:Position` one of them;
 * - `source~:Source` may be text as well;
 * - `access=all|single` has only these values; `type?visualization|markdown` is documented with these, and may have others.
 */
import { isObject, type JsonObject, mapObjects, without } from "./json.js";
import { type Kind, kinds } from "./kinds.js";
import { Refusal } from "./refusal.js";
import { isSecret } from "./request-log.js";
import { type Switches } from "./switches.js";

const models = {
  User: "name! colorMode email firstName lastName status roles:text[]",
  UserAuth: "name! currentPass~:CurrentPass passHistory:list isTwoFactorAuthEnabled:flag twoFactorAuthSecret",
  CurrentPass: "pass! hashStrategy!?bcrypt|none createdAt:time",
  UserStatus: "name! disabled:time",
  Role:
    "name! title externalName roleVisibility?public|hidden memberVisibility?public|hidden permissions~:Permission[] " +
    "filterTokens:FilterToken[]",
  Permission: "name!",
  FilterToken: "name! formula! combine?block",
  Connection:
    "name! type!=druid|druidsql title queryHosts!:text[] timeout:number sqlTimeout:number version " +
    "protocol=plain|tls-loose|tls ca cert key passphrase decorator decoratorOptions:any sockHost sockUsername sockPassword " +
    "socksHost socksUsername socksPassword defaultDbAuthToken:DbAuthToken",
  DbAuthToken:
    "type!?basic-auth|bearer-auth|imply-token-hmac username password bearerToken implyToken implyHmac",
  DataCube:
    "name! title description connectionName queryMode=sql|plywood source!~:Source options:object group theme rollup:flag " +
    "subsetFormula filterToken readAccess:AccessList modifyAccess:AccessList restrictedEditAccess:AccessList " +
    "downloadAccess:AccessList attributes:list dimensions:Dimension[] measures:Measure[] specialTimeDimension " +
    "enforceTimeFilter:flag defaultRefreshRate:duration defaultTimezone defaultDuration:duration defaultFilter:object " +
    "defaultSelectedMeasures:text[] defaultPinnedDimensions:text[] defaultSortMeasure defaultSplits:list " +
    "defaultFacetSplits:list defaultFacetCompare:object customFacetCompares:list defaultVisualization " +
    "defaultHavingFilter:object defaultParameters latestDataStrategy queryCaching formulaeVisibility " +
    "minAlertFrequency:duration minAlertTimeFrame:duration minAutoRefreshRate:duration " +
    "latestTimeFilterGranularity:duration instances:object palette:object requireGroupFilters:flag " +
    "allowFilterCombine:flag groupFilters:object userFilters:object introspection",
  Source: "value! connectionName! type?direct|query",
  Dimension:
    "name! title formula type?STRING|NUMBER|TIME|SET/STRING|BOOLEAN|IP|TIME_SERIES description group url " +
    "granularities:list bucketingStrategy bucketedBy:any format geo:flag geoEncoding ipPrefix:flag multiValue:flag " +
    "sortStrategy limits:list",
  Measure:
    "name! title formula description group units numberStyle:object transform missingValueFill scaleBehavior " +
    "comparisonColors:object format",
  AccessList: "access!=all|single|specific users:text[] roles:text[]",
  Dashboard:
    "name! title! type=classic|dashboard2 description theme verticalUnits filterToken shareTimezone:flag " +
    "enforceTimeFilter:flag hasGlobalCompare:flag defaultCompare:any readAccess:AccessList modifyAccess:AccessList " +
    "restrictedEditAccess:AccessList pages:Page[] defaultFilters:list filterTile pagesTile pagesColorSummary " +
    "hasGlobalMeasures:flag defaultMeasures:text[] filterQueryDefaultDuration:duration defaultRefreshRate:duration " +
    "minAutoRefreshRate:duration",
  Page: "name! label tiles:Tile[]",
  Tile:
    "name! type!?visualization|markdown|blank title titleHidden:flag canExpand:flag description position!:Position " +
    "essence:object facetEssence:object exploreEssence:object content infoHidden:flag legendSide",
  Position: "width!:number height!:number x:number y:number",
  Alert:
    "name! owner! title! dataCube! checkFrequency!:duration type=overall|within-split timeFrame!:duration filter:object " +
    "splits:list conditions!:Condition[] conditionOperation?and|or severity=info|warning|error|ok readAccess:AccessList " +
    "recipients:AccessList admins:AccessList webhooks*:Webhook[] compare:object sendEmailToRecipients:flag " +
    "externalEmails*:text[] disabled:flag latestDataStrategyOverride exampleQuery dateTimeToStart:time instance",
  Condition:
    "type!?value|percent-delta|delta|previous-value measure! condition!?greaterThan|lessThan value!~:number",
  Webhook: "type!?slack|custom url! payload! authHeader",
  Report:
    "name! owner! creationDate!:time title! description delivery!:Delivery timeFrame:ReportTimeFrame essence:object " +
    "facetEssence:object exploreEssence:object readAccess:AccessList recipients:AccessList admins!:AccessList " +
    "externalEmails*:text[] preferredView?pivot1|pivot2|explore timezone type sendDataFile:flag " +
    "fileFormat?csv|tsv|xlsx|json downloadLimit~:number disabled:flag sendEmail:flag addTotalRowToFile:flag " +
    "enforceDecimalFormatting:flag",
  Delivery: "frequency!:duration day!:number time:number dayType=of-week|of-month frequencyType=fixed|custom",
  ReportTimeFrame: "interval! startDay!:number startTime!:number",
};

export type ModelName = keyof typeof models;

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly keptWhenEmpty: boolean;
  readonly orText: boolean;
  readonly isList: boolean;
  /** A kind, or a model. */
  readonly type: Kind | ModelName;
  readonly values: readonly string[];
  /** Whether there are no other values. */
  readonly closed: boolean;
}

const readField = (text: string): Field => {
  const [, name = "", marks = "", type = "text", list, sign, values] =
    /^(\w+)([!*~]*)(?::(\w+)(\[\])?)?(?:([=?])(\S+))?$/.exec(text) ?? [];
  return {
    name,
    required: marks.includes("!"),
    keptWhenEmpty: marks.includes("*") || marks.includes("!"),
    orText: marks.includes("~"),
    isList: list !== undefined,
    // The table above is the only source of these names.
    type: type as Kind | ModelName,
    values: values?.split("|") ?? [],
    closed: sign === "=",
  };
};

const fieldsOf = new Map(
  Object.entries(models).map(([model, text]) => [model, text.split(" ").map(readField)] as const),
);

type Kept = Pick<Switches, "emptyArrays" | "emptyObjects" | "unknownFields" | "undocumentedValues">;

/**
 * The object as its model has it: fields in the model's order, nulls and (by switch) empty lists and unknown
 * fields gone. Throws a Refusal for a field that is missing or has a value it cannot have.
 * Source: immutable-class, the base of Pivot's models; its words, too. It checks fewer kinds than are documented: what is
 * of another kind than every document says is nobody's intention, and is refused.
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

const conformField = (model: ModelName, field: Field, value: unknown, kept: Kept): unknown => {
  const where = `${model}.${field.name}`;
  if (value === undefined || value === null || (field.name === "name" && value === "")) {
    if (field.required) throw new Refusal(400, `${where} must be defined`);
    return undefined;
  }
  const refuse = (part: unknown, expected: string): Refusal => {
    const shown = isSecret(field.name, part) ? "(secret)" : inWords(part);
    return new Refusal(400, `${where} can not have value '${shown}' must be ${expected}`);
  };
  const conformPart = (part: unknown): unknown => {
    if (field.orText && typeof part === "string") return part;
    if (isKind(field.type)) {
      const { is, words } = kinds[field.type];
      if (!is(part)) throw refuse(part, words);
      const isOpen = !field.closed && kept.undocumentedValues === "take";
      if (field.values.length > 0 && !isOpen && !field.values.some((value) => value === part))
        throw refuse(part, `one of [${field.values.join(", ")}]`);
      return kept.emptyArrays === "dropEverywhere" ? withoutEmptyLists(part) : part;
    }
    if (!isObject(part)) throw refuse(part, "an object");
    return conform(field.type, part, kept);
  };
  if (Array.isArray(value) && value.length === 0 && (field.isList || field.type === "list")) {
    if (field.required && kept.undocumentedValues === "refuse") throw refuse(value, "a list of something");
    return field.keptWhenEmpty || kept.emptyArrays === "keep" ? value : undefined;
  }
  const isEmpty = isObject(value) && Object.keys(value).length === 0;
  if (isEmpty && !field.required && kept.emptyObjects === "drop") return undefined;
  if (!field.isList) return conformPart(value);
  if (!Array.isArray(value)) throw refuse(value, "a list");
  return value.map(conformPart);
};

/** Of what has no model here. What is pinned is a list in every sample. */
const withoutEmptyLists = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (!isObject(value)) return value;
  const held = Object.entries(value).filter(
    ([name, inner]) => !(Array.isArray(inner) && inner.length === 0) || name === "pinnedDimensions",
  );
  return Object.fromEntries(held.map(([name, inner]) => [name, withoutEmptyLists(inner)]));
};

/** The object with null for every field of its model that is not set. */
export const withNulls = (model: ModelName, object: JsonObject): JsonObject => {
  const shown = (fieldsOf.get(model) ?? []).map(({ name, type }) => {
    const value = object[name] ?? null;
    if (isKind(type)) return [name, value] as const;
    return [
      name,
      isObject(value) ? withNulls(type, value) : mapObjects(value, (part) => withNulls(type, part)),
    ] as const;
  });
  return { ...Object.fromEntries(shown), ...without(object, ...shown.map(([name]) => name)) };
};

const isKind = (type: Kind | ModelName): type is Kind => type in kinds;

const inWords = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
