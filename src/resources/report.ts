/** Reports: views of a data cube that arrive by mail. Source: Pivot API, reports. */
import {
  accessList,
  defineResource,
  isModel,
  isSet,
  lengthOf,
  type Model,
  type Problem,
  remembered,
  required,
  rules,
  type Wire,
  type WireForms,
  withWholeViews,
} from "../definition/index.js";

const problem = (
  severity: Problem["severity"],
  path: Problem["path"],
  message: string,
  advice: string,
): Problem => ({ severity, path, message, advice });

const hoursOfADay = 24;

/** What a report that is rarer than daily counts its day in; undefined for daily ones, and for odd lengths. */
const dayTypeOf = (frequency: string): string | undefined => {
  const { months = 0, days = 0 } = lengthOf(frequency) ?? {};
  return months > 0 ? "of-month" : days > 0 && days % 7 === 0 ? "of-week" : undefined;
};

const isRarerThanDaily = (frequency: string): boolean => {
  const { months = 0, days = 0, seconds = 0 } = lengthOf(frequency) ?? {};
  return months > 0 || days * hoursOfADay + seconds / 3600 > hoursOfADay;
};

/** Daily reports come every day; for the others somebody has to say which. */
const deliveryHasADay = ({ delivery }: Model): readonly Problem[] => {
  if (!isModel(delivery) || typeof delivery["frequency"] !== "string") return [];
  const { frequency, dayType } = delivery;
  if (!isRarerThanDaily(frequency)) return [];
  const missing = ["day", "dayType"].filter((name) => !isSet(delivery[name]));
  const usual = dayTypeOf(frequency);
  return [
    ...missing.map((name) =>
      problem(
        "error",
        ["delivery", name],
        `is missing: the report comes every ${frequency}`,
        'Say on which day it comes: day = 1 and day_type = "of-week" for Mondays, day_type = "of-month" for the first.',
      ),
    ),
    ...(typeof dayType === "string" && usual !== undefined && dayType !== usual
      ? [
          problem(
            "warning",
            ["delivery", "dayType"],
            `${JSON.stringify(dayType)} does not go with a report every ${frequency}`,
            `Use "${usual}", or another frequency. It is sent as it is.`,
          ),
        ]
      : []),
  ];
};

/** Daily reports make nothing of their day, whatever it is. */
const weekdayExists = ({ delivery }: Model): readonly Problem[] =>
  isModel(delivery) &&
  typeof delivery["frequency"] === "string" &&
  isRarerThanDaily(delivery["frequency"]) &&
  delivery["dayType"] === "of-week" &&
  typeof delivery["day"] === "number" &&
  delivery["day"] > 7
    ? [
        problem(
          "error",
          ["delivery", "day"],
          "is no day of the week",
          `A week has days 1 (Monday) to 7; this is ${delivery["day"]}. Days of the month go with day_type = "of-month".`,
        ),
      ]
    : [];

const views: Readonly<Record<string, string>> = {
  pivot1: "essenceJson",
  pivot2: "facetEssenceJson",
  explore: "exploreEssenceJson",
};

/** A view that is left out may be there already; one that is given instead of the preferred one is a slip. */
const preferredViewIsGiven = (model: Model): readonly Problem[] => {
  const preferred = model["preferredView"];
  const wanted = typeof preferred === "string" ? views[preferred] : undefined;
  if (wanted === undefined || isSet(model[wanted])) return [];
  return Object.entries(views)
    .filter(([, name]) => isSet(model[name]))
    .map(([view, name]) =>
      problem(
        "warning",
        [name],
        `is not what preferred_view = ${JSON.stringify(preferred)} shows`,
        `This is the view of "${view}". Prefer that one, or give the other view.`,
      ),
    );
};

/** Pivot wants a day of every report, though daily ones make nothing of it. */
const withDay = (delivery: unknown): unknown => (isModel(delivery) ? { day: 1, ...delivery } : delivery);

/**
 * What every documented report has is sent even when nobody has said it: the moment of its creation, which never
 * changes again, the list of addresses even when empty, and what each view leaves out. A limit that is a word (POSITIVE_INFINITY) stays.
 */
const forms: WireForms = {
  read: (wire) => wire,
  write: (wire, now, at) => ({
    creationDate: now?.["creationDate"] ?? at.toISOString(),
    externalEmails: [],
    ...(typeof now?.["downloadLimit"] === "string" && { downloadLimit: now["downloadLimit"] }),
    ...withWholeViews(wire),
    ...withDays(wire),
  }),
};

const withDays = (wire: Wire): Wire =>
  Object.fromEntries(
    ["delivery", "deliver"].filter((key) => key in wire).map((key) => [key, withDay(wire[key])]),
  );

export const report = defineResource({
  name: "report",
  summary:
    "Sends a view of a data cube by mail, at regular times. The view is JSON; a data cube's name in it that is a " +
    "reference (`jsonencode({ dataCube = pivot_data_cube.wiki.name })`) makes Terraform create the data cube before " +
    "the report, and delete it after.",
  attributes: {
    name: required.string(
      "The report's identifier, chosen by you. Pivot has no rename: another name is another report.",
      { rule: rules.objectName, replaceOnChange: true, source: "seed H" },
    ),
    title: required.string("What people see as the report's name.", { source: "seed H" }),
    owner: required.reference("user", "Name of the user that the report belongs to.", { source: "seed H" }),
    creationDate: remembered.string(
      "When the report was made: an ISO 8601 date with time and zone. Left out: when Terraform creates it.",
      { rule: rules.timestamp, filledByPivot: true, source: "seed H" },
    ),
    description: remembered.string("What the report is about.", { source: "d2022 H" }),
    delivery: required.object(
      "When the report is sent, in the time zone of `timezone`.",
      {
        frequency: required.duration("How often: an ISO 8601 duration such as `P1D`, `P1W` or `P1M`.", {
          rule: rules.positiveDuration,
          source: "seed H",
        }),
        frequencyType: remembered.string(
          "`fixed`: a frequency from the list of the user interface; `custom`: any other.",
          { known: ["fixed", "custom"], source: "seed H" },
        ),
        day: remembered.number(
          "The day, for a report that is rarer than daily: 1 (Monday) to 7 with `of-week`, 1 to 31 with `of-month`. Left " +
            "out: 1 is sent, which says nothing to a daily report.",
          { rule: rules.dayOfMonth, filledByPivot: true, source: "seed H" },
        ),
        dayType: remembered.string("What `day` counts: days `of-week` or `of-month`.", {
          known: ["of-week", "of-month"],
          source: "seed H",
        }),
        time: remembered.number("The hour, 0 to 23.", { rule: rules.hour, source: "seed H" }),
      },
      { alsoSpelled: "deliver", source: "seed H" },
    ),
    timeFrame: remembered.object(
      "The period that the report is about. Newer servers only.",
      {
        interval: required.string("The period, counted from the day of delivery.", {
          known: ["previous", "current"].flatMap((which) =>
            ["day", "week", "month", "quarter", "year"].map((period) => `${which}_${period}`),
          ),
          source: "d2023 H",
        }),
        startDay: required.number("The day on which the period begins; samples have 0.", {
          rule: rules.wholeNumber,
          source: "d2023 H",
        }),
        startTime: required.number("The hour at which the period begins, 0 to 23.", {
          rule: rules.hour,
          source: "d2023 H",
        }),
      },
      { source: "d2023 H" },
    ),
    essenceJson: remembered.json(
      "The classic view to send, as a JSON object: `dataCube`, `filter`, `splits`, `selectedMeasures` (names: " +
        '`["count"]`), `pinnedDimensions`, `timezone`, `visualization`, `compare`.',
      { rule: rules.essence, wire: "essence", source: "seed H" },
    ),
    facetEssenceJson: remembered.json(
      "The view to send with `preferred_view` `pivot2`, as a JSON object: `dataCube`, `filter`, `axesSplits` (a list of " +
        'splits per axis), `selectedMeasures` (objects: `[{"measure": "count"}]`), `timezone`, `visualization`.',
      { rule: rules.facetEssence, wire: "facetEssence", source: "polaris M" },
    ),
    exploreEssenceJson: remembered.json(
      "The view to send with `preferred_view` `explore`, as a JSON object: `dataCube`, `moduleName`, `where`, `parameters`.",
      // Polaris alone has such views. They are JSON that passes through, so an attribute promises nothing.
      { rule: rules.jsonObject, wire: "exploreEssence", source: "polaris L" },
    ),
    preferredView: remembered.string(
      "Which view is sent: `pivot1` (`essence_json`), `pivot2` (`facet_essence_json`) or `explore`. Left out on create: `pivot1`.",
      { known: Object.keys(views), source: "d2023 H" },
    ),
    admins: accessList("Who may edit the report.", "seed H", "required"),
    readAccess: accessList("Who sees the report.", "d2023 H"),
    recipients: accessList("Who gets it.", "d2022 H"),
    externalEmails: remembered.set("Email addresses of people without a user who get it too.", {
      rule: rules.email,
      source: "seed H",
    }),
    timezone: remembered.string("The time zone of `delivery`, such as `Europe/Paris`.", {
      rule: rules.timezone,
      source: "d2022 H",
    }),
    sendEmail: remembered.boolean("Whether mail is sent.", { source: "d2022 M" }),
    sendDataFile: remembered.boolean("Whether the data comes as a file too.", { source: "d2022 M" }),
    fileFormat: remembered.string("Format of that file.", {
      known: ["csv", "tsv", "xlsx", "json"],
      source: "d2022 M",
    }),
    downloadLimit: remembered.number("At most so many rows in that file.", {
      rule: rules.positiveWholeNumber,
      source: "d2022 M",
    }),
    disabled: remembered.boolean("Whether the report pauses.", { source: "d2022 M" }),
  },
  rules: [deliveryHasADay, weekdayExists, preferredViewIsGiven],
  forms,
});
