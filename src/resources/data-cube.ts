/** Data cubes: what people explore. Source: Pivot API, data cubes. */
import {
  accessList,
  computed,
  defineResource,
  deletionProtection,
  isModel,
  knownElements,
  type Model,
  namesItsOwn,
  numberStyle,
  optional,
  type Problem,
  remembered,
  required,
  rules,
  uniqueTogether,
  type Wire,
  type WireForms,
} from "../definition/index.js";
import { columnsAreThere, formulasParse, measuresHaveFormulas } from "../rules/index.js";

const types = ["STRING", "NUMBER", "TIME", "SET/STRING", "BOOLEAN", "IP", "TIME_SERIES"];

/** What stands for no time dimension. */
const noTime = "!NONE";

const timeIsTime = ({ specialTimeDimension, enforceTimeFilter, dimensions }: Model): readonly Problem[] => {
  if (enforceTimeFilter === true && specialTimeDimension === noTime) {
    return [
      {
        severity: "warning",
        path: ["enforceTimeFilter"],
        message: "cannot hold without a time dimension",
        advice: `special_time_dimension is "${noTime}". Name a dimension of type TIME there, or leave this out.`,
      },
    ];
  }
  const type = knownElements(dimensions).find(([, { name }]) => name === specialTimeDimension)?.[1]["type"];
  if (typeof type !== "string" || type === "TIME" || !types.includes(type)) return [];
  return [
    {
      severity: "error",
      path: ["specialTimeDimension"],
      message: `names a dimension of type ${type}: ${JSON.stringify(specialTimeDimension)}`,
      advice: "The primary time dimension is one of type TIME.",
    },
  ];
};

/** Older servers have `connectionName` beside a string `source`; newer ones one object. Attributes are flat. */
const forms: WireForms = {
  read: (wire: Wire): Wire => {
    if (!isModel(wire["source"])) return wire;
    const { value, connectionName = wire["connectionName"], type, ...sourceRest } = wire["source"];
    return { ...wire, source: value, connectionName, sourceType: type, sourceRest };
  },
  write: (wire: Wire, now: Wire | undefined): Wire => {
    const isObject = now === undefined ? saysNewer(wire) : isModel(now["source"]);
    return isObject ? withSourceObject(wire) : withSourceText(wire);
  },
  otherwise: (wire) => (saysNewer(wire) ? withSourceText(wire) : withSourceObject(wire)),
};

/** Only servers that know the object know these. */
const saysNewer = ({ queryMode, sourceType }: Wire): boolean =>
  queryMode !== undefined || sourceType !== undefined;

const withSourceText = (wire: Wire): Wire => {
  const { sourceType, sourceRest, ...text } = wire;
  return text;
};

const withSourceObject = ({ source, connectionName, sourceType, sourceRest, ...rest }: Wire): Wire => ({
  ...rest,
  source: {
    ...(isModel(sourceRest) && sourceRest),
    value: source,
    connectionName,
    ...(sourceType === undefined ? {} : { type: sourceType }),
  },
});

const memberName = (what: "dimension" | "measure") =>
  required.string(
    `Identifier of the ${what}, unique among the ${what}s of the cube and better unlike any other name in it.`,
    { rule: rules.memberName, source: "seed H" },
  );

const memberExtraJson = optional.extra(
  "JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.",
);

export const dataCube = defineResource({
  name: "data_cube",
  summary:
    "A data cube: a Druid datasource with the dimensions and measures that people explore it by. With `query_mode = " +
    '"sql"` formulas are SQL over the alias `t`; otherwise they are Plywood.',
  attributes: {
    name: required.string(
      "The cube's identifier, chosen by you; part of links. Pivot has no rename: another name is another cube.",
      {
        rule: rules.objectName,
        replaceOnChange: true,
        source: "seed H",
      },
    ),
    title: remembered.string("What people see as the cube's name.", { source: "seed H" }),
    description: remembered.string("What the cube is about; Markdown.", { source: "d2022 H" }),
    connectionName: required.reference("connection", "Name of the connection that the data is behind.", {
      prop: "connection",
      source: "seed H",
    }),
    source: required.string("The Druid datasource, or a SQL query when `source_type` is `query`.", {
      rule: rules.nonEmpty,
      source: "seed H",
    }),
    sourceType: remembered.string("`direct` for a datasource, `query` for a SQL query. Newer servers only.", {
      known: ["direct", "query"],
      filledByPivot: true,
      source: "d2023 H",
    }),
    queryMode: remembered.string(
      "The language of formulas: `sql` or `plywood`. Left out on create: Plywood.",
      { known: ["sql", "plywood"], source: "d2023 H" },
    ),
    dimensions: remembered.objects(
      "What people split and filter by, in the order of the user interface.",
      {
        name: memberName("dimension"),
        title: remembered.string("What people see. Left out: Pivot derives it from the name.", {
          filledByPivot: true,
          source: "seed H",
        }),
        formula: remembered.string(
          "What it computes. Left out: the column of the dimension's name in Plywood; what it is in SQL is not documented.",
          { rule: rules.nonEmpty, filledByPivot: true, source: "seed H" },
        ),
        type: remembered.string("Type of its values. Left out: Pivot decides, usually `STRING`.", {
          known: types,
          filledByPivot: true,
          source: "seed H",
        }),
        description: remembered.string("Explanation for people; Markdown.", { source: "polaris M" }),
        url: remembered.string("Link behind each value; `%s` stands for the value.", { source: "polaris M" }),
        granularitiesJson: remembered.json(
          'Bucket presets as a JSON array: ISO 8601 durations for time (`["PT1H", "P1D"]`), sizes for numbers.',
          { rule: rules.granularities, wire: "granularities", source: "polaris M" },
        ),
        bucketingStrategy: remembered.string("Whether values are bucketed when people split by it.", {
          known: ["defaultBucket", "defaultNoBucket", "neverBucket", "alwaysBucket"],
          source: "polaris M",
        }),
        extraJson: memberExtraJson,
      },
      { key: "name", alsoSpelled: "dimension", source: "seed H" },
    ),
    measures: remembered.objects(
      "The numbers that people look at, in the order of the user interface.",
      {
        name: memberName("measure"),
        title: remembered.string("What people see. Left out: Pivot derives it from the name.", {
          filledByPivot: true,
          source: "seed H",
        }),
        formula: remembered.string(
          'The aggregate: `$main.sum($revenue)` in Plywood, `SUM(t."revenue")` in SQL. Left out: what Pivot makes of it is not documented.',
          { rule: rules.nonEmpty, filledByPivot: true, source: "seed H" },
        ),
        description: remembered.string("Explanation for people; Markdown.", { source: "polaris M" }),
        group: remembered.string("Heading under which the measure is listed.", { source: "polaris M" }),
        units: remembered.string("Suffix of the number, such as `ms`.", { source: "polaris M" }),
        numberStyle: numberStyle("How the number is written."),
        extraJson: memberExtraJson,
      },
      { key: "name", source: "seed H" },
    ),
    specialTimeDimension: remembered.string(
      "Name of the primary time dimension, or `!NONE`. Left out: Pivot decides (`!NONE` for a cube without a time dimension).",
      { member: "dimension", except: noTime, filledByPivot: true, source: "seed H" },
    ),
    enforceTimeFilter: remembered.boolean("Whether every query must be filtered by time.", {
      filledByPivot: true,
      source: "seed H",
    }),
    readAccess: accessList("Who sees the cube.", "d2023 H"),
    modifyAccess: accessList("Who edits the cube.", "d2023 H"),
    restrictedEditAccess: accessList(
      "Who edits only the properties named in the option `restrictedModeProperties`.",
      "d2022 H",
    ),
    downloadAccess: accessList("Who downloads raw data.", "d2023 H"),
    optionsJson: remembered.json("Further options, as a JSON object.", {
      rule: rules.jsonObject,
      wire: "options",
      source: "d2022 H",
    }),
    subsetFormula: remembered.string("Hidden filter on all rows, in the cube's formula language.", {
      source: "d2022 H",
    }),
    filterToken: remembered.string("Name of a role's filter token that people need in order to see data.", {
      source: "d2022 H",
    }),
    rollup: remembered.boolean("Whether the datasource is rolled up.", { source: "d2022 H" }),
    group: remembered.string("Heading under which the cube is listed.", { source: "d2022 H" }),
    theme: remembered.string("Colour theme.", { source: "d2022 M" }),
    defaultRefreshRate: remembered.duration(
      "How often views refresh by themselves: an ISO 8601 duration, such as PT5M.",
      { source: "impex M" },
    ),
    defaultTimezone: remembered.string("Time zone of new views: an IANA name, such as Europe/Paris.", {
      rule: rules.timezone,
      source: "polaris M",
    }),
    defaultDuration: remembered.duration("Time range of new views: an ISO 8601 duration, such as P1D.", {
      source: "polaris M",
    }),
    defaultFilterJson: remembered.json("Filter of new views, as a JSON object.", {
      rule: rules.filter,
      wire: "defaultFilter",
      source: "polaris M",
    }),
    defaultSelectedMeasures: remembered.list("Names of the measures that new views show.", {
      member: "measure",
      source: "polaris M",
    }),
    defaultPinnedDimensions: remembered.list("Names of the dimensions that new views pin.", {
      member: "dimension",
      source: "polaris M",
    }),
    defaultFacetSplitsJson: remembered.json(
      "Splits of new views: a JSON array with an array of splits per axis.",
      { rule: rules.axesSplits, wire: "defaultFacetSplits", source: "polaris M" },
    ),
    latestDataStrategy: remembered.string("How the latest time in the data is found.", {
      known: ["query", "query-floored-P1D", "predefined"],
      source: "polaris M",
    }),
    minAlertFrequency: remembered.duration(
      "Alerts on this cube check no more often than this: an ISO 8601 duration.",
      { source: "polaris M" },
    ),
    minAlertTimeFrame: remembered.duration(
      "Alerts on this cube look at no less data than this: an ISO 8601 duration.",
      { source: "polaris M" },
    ),
    deletionProtection: deletionProtection("data cube"),
    attributes: computed.objects(
      "The columns that Pivot found in the datasource. Their `range` is left out: it moves with the data.",
      {
        name: computed.string("Column.", { source: "impex H" }),
        type: computed.string("Plywood type of the column.", { source: "impex H" }),
        nativeType: computed.string("Druid type of the column.", { source: "impex H" }),
      },
      { key: "name", source: "d2023 H" },
    ),
  },
  rules: [
    uniqueTogether(
      "Older versions of Pivot want the names of a cube's dimensions and measures unique together, whatever their case.",
      "dimensions",
      "measures",
    ),
    timeIsTime,
    namesItsOwn,
    formulasParse,
    measuresHaveFormulas,
  ],
  atPlan: columnsAreThere,
  forms,
  volatile: ["attributes"],
});
