import { later, type Model, readWire, validate, type Wire, writeWire } from "../../src/definition/index.js";
import { modelOf } from "../../src/provider/values.js";
import { report } from "../../src/resources/index.js";
import { type ObjectValue } from "../../src/terraform/index.js";
import { documentedExchanges } from "../fixtures/exchanges.js";
import { documentedObjects } from "./documented.js";

const smallest: Model = {
  name: "sales",
  title: "Sales",
  owner: "ada@shop.example",
  delivery: { frequency: "P1D" },
  admins: { access: "single", users: ["ada@shop.example"] },
};

const delivered = (delivery: Model): Model => ({ ...smallest, delivery });

const at = new Date("2024-02-01T09:00:00Z");

test("lives where Pivot has reports", () => {
  expect(report.collection).toEqual({ path: "reports", singular: "report", plural: "reports" });
});

describe("a documented request can be written as a configuration, and is sent as documented:", () => {
  const daily: ObjectValue = {
    name: "daily-sales",
    title: "Daily sales",
    owner: "ada@shop.example",
    creation_date: "2020-01-27T17:33:32.133Z",
    delivery: { frequency: "P1D", day: 1, time: 9, day_type: "of-week", frequency_type: "fixed" },
    essence_json: JSON.stringify({
      dataCube: "orders-full",
      selectedMeasures: ["count"],
      timezone: "Etc/UTC",
    }),
    admins: { access: "single", users: ["ada@shop.example"] },
  };

  const weekly: ObjectValue = {
    name: "weekly-sales",
    title: "Weekly sales",
    owner: "ada@shop.example",
    creation_date: "2024-02-01T09:00:00.000Z",
    description: "Every Monday at 8",
    delivery: { frequency: "P1W", frequency_type: "fixed", day: 1, day_type: "of-week", time: 8 },
    time_frame: { interval: "previous_week", start_day: 0, start_time: 8 },
    essence_json: JSON.stringify({
      dataCube: "orders-full",
      splits: [{ dimension: "country", sortType: "measure", direction: "descending" }],
      selectedMeasures: ["count", "revenue"],
      timezone: "Etc/UTC",
      visualization: "table",
      compare: { type: "relative", duration: "P1W" },
    }),
    read_access: { access: "specific", roles: ["sales-analysts"] },
    recipients: { access: "single", users: ["ada@shop.example"] },
    admins: { access: "single", users: ["ada@shop.example"] },
    external_emails: ["board@shop.example"],
    preferred_view: "pivot1",
    timezone: "Europe/Paris",
    send_data_file: true,
    file_format: "csv",
  };

  const configurations: Readonly<Record<string, ObjectValue>> = {
    "A report is created with its date of creation.": daily,
    "A newer report has a time frame, recipients, and a view that it prefers.": weekly,
    "A report that says nothing of its view shows the classic one.": {
      ...weekly,
      preferred_view: null,
      essence_json: JSON.stringify({
        dataCube: "orders-full",
        splits: [{ dimension: "country", sortType: "measure", direction: "descending" }],
        selectedMeasures: ["count", "revenue"],
        timezone: "Etc/UTC",
        visualization: "table",
      }),
    },
    "The skeletons of 2022 attach a file, and spell delivery differently.": {
      ...weekly,
      preferred_view: null,
      download_limit: 500,
      disabled: false,
      send_email: true,
    },
    "An update sends the whole report, and what it leaves out is gone.": { ...weekly, description: null },
  };

  const writes = documentedExchanges().filter(
    ({ collection, request }) => collection === "reports" && request.body !== undefined,
  );

  test("all of them", () => {
    expect([...new Set(writes.map(({ what }) => what))]).toEqual(Object.keys(configurations));
  });

  test.each(writes.map(({ what, era, given, request }) => [what, era, given, request] as const))(
    "%s (era %s)",
    (what, _era, given, { path, body }) => {
      const model = modelOf(report.attributes, configurations[what] ?? {});
      const now = path === "reports" ? undefined : given[1]?.reports?.[0];
      expect(validate(report, model)).toEqual([]);
      expect({ report: writeWire(report, model, now) }).toEqual(now ? body : withUsualSpelling(body));
    },
  );

  /** What is new has the spelling of all other pages; the slip is written where Pivot has shown it. */
  const withUsualSpelling = (body: unknown): unknown =>
    JSON.parse(JSON.stringify(body).replace('"deliver":', '"delivery":'));
});

test.each(documentedObjects(report))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(report, wire);
  expect(validate(report, model)).toEqual([]);
  expect(writeWire(report, model, wire)).toEqual(wire);
});

test("settings have these places in Pivot's object", () => {
  const model: Model = {
    ...smallest,
    delivery: { frequency: "P3M", frequencyType: "custom", day: 31, dayType: "of-month", time: 23 },
    timeFrame: { interval: "current_quarter", startDay: 2, startTime: 0 },
    creationDate: "2024-02-01",
    facetEssenceJson: '{"dataCube":"orders","pinnedDimensions":["country"]}',
    exploreEssenceJson: '{"dataCube":"orders","moduleName":"gauge"}',
    preferredView: "pivot2",
    sendEmail: false,
    sendDataFile: false,
    fileFormat: "xlsx",
    downloadLimit: 10,
    disabled: true,
    extraJson: '{"addTotalRowToFile":true}',
  };
  expect(writeWire(report, model)).toEqual({
    name: "sales",
    title: "Sales",
    owner: "ada@shop.example",
    creationDate: "2024-02-01",
    delivery: { frequency: "P3M", frequencyType: "custom", day: 31, dayType: "of-month", time: 23 },
    timeFrame: { interval: "current_quarter", startDay: 2, startTime: 0 },
    facetEssence: { dataCube: "orders", filter: {}, pinnedDimensions: ["country"] },
    exploreEssence: { dataCube: "orders", moduleName: "gauge" },
    preferredView: "pivot2",
    admins: { access: "single", users: ["ada@shop.example"] },
    externalEmails: [],
    sendEmail: false,
    sendDataFile: false,
    fileFormat: "xlsx",
    downloadLimit: 10,
    disabled: true,
    addTotalRowToFile: true,
  });
});

test("the smallest report says what Pivot wants of each: a day, when it was made, and whom to mail", () => {
  const planned = { ...smallest, creationDate: later, delivery: { frequency: "P1D", day: later } };
  const sent = {
    ...smallest,
    creationDate: "2024-02-01T09:00:00.000Z",
    delivery: { frequency: "P1D", day: 1 },
    externalEmails: [],
  };
  expect(writeWire(report, smallest, undefined, { at })).toEqual(sent);
  expect(writeWire(report, planned, undefined, { at })).toEqual(sent);
});

describe("an update", () => {
  const held: Wire = {
    ...smallest,
    creationDate: "2020-01-27T17:33:32.133Z",
    delivery: { frequency: "P1D", day: 1, at: "noon" },
    externalEmails: [],
  };

  test("keeps when the report was made", () => {
    expect(writeWire(report, smallest, held, { at })).toMatchObject({
      creationDate: "2020-01-27T17:33:32.133Z",
    });
  });

  test("has delivery in the spelling that Pivot shows, with what no attribute describes", () => {
    const { delivery, ...rest } = held;
    const slip = { ...rest, deliver: delivery };
    const model = delivered({ frequency: "P1W", dayType: "of-week" });
    const expected = { frequency: "P1W", day: 1, dayType: "of-week", at: "noon" };
    expect(readWire(report, slip)["delivery"]).toMatchObject({ frequency: "P1D", day: 1 });
    expect(writeWire(report, model, slip)).toEqual({ ...rest, deliver: expected });
    expect(writeWire(report, model, held)).toEqual({ ...held, delivery: expected });
  });

  test.each<[string, unknown, unknown, unknown]>([
    ["a limit that is a word stays", "POSITIVE_INFINITY", undefined, "POSITIVE_INFINITY"],
    ["unless a number takes its place", "POSITIVE_INFINITY", 10, 10],
    ["a number that is no longer wanted goes", 10, undefined, undefined],
  ])("%s", (_, before, downloadLimit, after) => {
    const wire = writeWire(report, { ...smallest, downloadLimit }, { ...held, downloadLimit: before });
    expect(wire["downloadLimit"]).toBe(after);
  });
});

test.each<[string, Model, string, string]>([
  [
    "nobody who may edit it",
    { ...smallest, admins: undefined },
    "error at admins",
    "is missing. Who may edit the report.",
  ],
  [
    "a frequency in words",
    delivered({ frequency: "daily" }),
    "error at delivery.frequency",
    'must be an ISO 8601 duration, such as PT5M (five minutes), P1D (a day) or P3M (three months). The value is "daily".',
  ],
  [
    "a weekly report without a day",
    delivered({ frequency: "P1W", dayType: "of-week" }),
    "error at delivery.day",
    'is missing: the report comes every P1W. Say on which day it comes: day = 1 and day_type = "of-week" for Mondays, ' +
      'day_type = "of-month" for the first.',
  ],
  [
    "a weekly report whose day is of nothing",
    delivered({ frequency: "P7D", day: 1 }),
    "error at delivery.dayType",
    'is missing: the report comes every P7D. Say on which day it comes: day = 1 and day_type = "of-week" for Mondays, ' +
      'day_type = "of-month" for the first.',
  ],
  [
    "a weekly report on a day of the month",
    delivered({ frequency: "P1W", day: 1, dayType: "of-month" }),
    "warning at delivery.dayType",
    '"of-month" does not go with a report every P1W. Use "of-week", or another frequency. It is sent as it is.',
  ],
  [
    "a quarterly report on a weekday",
    delivered({ frequency: "P3M", day: 1, dayType: "of-week" }),
    "warning at delivery.dayType",
    '"of-week" does not go with a report every P3M. Use "of-month", or another frequency. It is sent as it is.',
  ],
  [
    "the eighth day of a week",
    delivered({ frequency: "P1W", day: 8, dayType: "of-week" }),
    "error at delivery.day",
    'is no day of the week. A week has days 1 (Monday) to 7; this is 8. Days of the month go with day_type = "of-month".',
  ],
  [
    "the day before the first",
    delivered({ frequency: "P1M", day: 0, dayType: "of-month" }),
    "error at delivery.day",
    "must be a whole number from 1 to 31. The value is 0.",
  ],
  [
    "an hour after the last",
    delivered({ frequency: "P1D", time: 24 }),
    "error at delivery.time",
    "must be a whole hour from 0 to 23. The value is 24.",
  ],
  [
    "a kind of frequency that no document names",
    delivered({ frequency: "P1D", frequencyType: "often" }),
    "warning at delivery.frequencyType",
    '"often" is not among the documented values. Documented are fixed, custom. It is sent as it is: a newer Pivot may know ' +
      "it. Check the spelling.",
  ],
  [
    "a period that no document names",
    { ...smallest, timeFrame: { interval: "last_week", startDay: 0, startTime: 0 } },
    "warning at timeFrame.interval",
    '"last_week" is not among the documented values. Documented are previous_day, previous_week, previous_month, ' +
      "previous_quarter, previous_year, current_day, current_week, current_month, current_quarter, current_year. It is sent " +
      "as it is: a newer Pivot may know it. Check the spelling.",
  ],
  [
    "a moment in words",
    { ...smallest, creationDate: "today" },
    "error at creationDate",
    'must be an ISO 8601 date with time and zone, such as 2024-02-01T09:00:00.000Z. The value is "today".',
  ],
  [
    "a time zone that is none",
    { ...smallest, timezone: "Mars/Olympus" },
    "error at timezone",
    'must be an IANA time zone, such as Etc/UTC or Europe/Paris. The value is "Mars/Olympus".',
  ],
  [
    "an address that is none",
    { ...smallest, externalEmails: ["board@shop.example", "ada"] },
    "error at externalEmails.1",
    'must be an email address, such as ada@shop.example. The value is "ada".',
  ],
  [
    "measures as in the other kind of view",
    { ...smallest, essenceJson: '{"dataCube":"orders","selectedMeasures":[{"measure":"count"}]}' },
    "error at essenceJson",
    '(at selectedMeasures[0]) must be the name of a measure. The value is {"measure":"count"}.',
  ],
  [
    "splits without axes",
    { ...smallest, facetEssenceJson: '{"dataCube":"orders","axesSplits":[{"dimension":"country"}]}' },
    "error at facetEssenceJson",
    '(at axesSplits[0]) must be a JSON array. The value is {"dimension":"country"}.',
  ],
  [
    "a view of no data cube",
    { ...smallest, essenceJson: "{}" },
    "error at essenceJson",
    "(at dataCube) must be the name of a data cube. It is missing.",
  ],
  [
    "another view than the preferred one",
    { ...smallest, preferredView: "pivot2", essenceJson: '{"dataCube":"orders"}' },
    "warning at essenceJson",
    'is not what preferred_view = "pivot2" shows. This is the view of "pivot1". Prefer that one, or give the other view.',
  ],
  [
    "a limit of no row",
    { ...smallest, downloadLimit: 0 },
    "error at downloadLimit",
    "must be more than 0. The value is 0.",
  ],
])("%s is noticed, at its place", (_, model, where, what) => {
  expect(
    validate(report, model).map(({ severity, path, message, advice }) => [
      `${severity} at ${path.join(".")}`,
      `${message}. ${advice}`,
    ]),
  ).toEqual([[where, what]]);
});

test.each<[string, Model]>([
  ["a report every hour", delivered({ frequency: "PT1H" })],
  ["a report every 24 hours", delivered({ frequency: "PT24H" })],
  ["a report every tenth day", delivered({ frequency: "P10D", day: 1, dayType: "of-month" })],
  [
    "a daily report with a day that says nothing",
    delivered({ frequency: "P1D", day: 15, dayType: "of-week" }),
  ],
  ["a frequency that is known later", delivered({ frequency: later })],
  ["a day that is known later", delivered({ frequency: "P1W", day: later, dayType: later })],
  ["a delivery that is known later", { ...smallest, delivery: later }],
  ["a preferred view that is there already", { ...smallest, preferredView: "pivot2" }],
  ["a view and no preference", { ...smallest, essenceJson: '{"dataCube":"orders"}' }],
  ["a view that is known later", { ...smallest, preferredView: "pivot1", essenceJson: later }],
])("nothing is wrong with %s", (_, model) => {
  expect(validate(report, model)).toEqual([]);
});
