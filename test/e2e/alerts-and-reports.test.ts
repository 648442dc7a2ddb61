/** Alerts and reports in the hands of the real terraform: who is told, of what, when; in several versions of Pivot. */
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/index.js";
import { createTerraformProject, type TerraformProject } from "../support/terraform-project.js";

jest.setTimeout(120_000);

let pivot: Emulator;
let project: TerraformProject;

const start = async (options?: EmulatorOptions): Promise<void> => {
  pivot = await startEmulator(options);
  project = await createTerraformProject({ PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token });
};

afterEach(async () => {
  await pivot.close();
  await project.remove();
});

const base = `resource "pivot_role" "analysts" {
  name = "analysts"
}

resource "pivot_user" "ada" {
  name  = "ada@shop.example"
  email = "ada@shop.example"
  roles = [pivot_role.analysts.name]
}

resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  query_hosts = ["localhost:8888"]
}

resource "pivot_data_cube" "orders" {
  name            = "orders"
  connection_name = pivot_connection.druid.name
  source          = "orders_v2"
  dimensions      = [{ name = "country", formula = "$country" }]
  measures        = [{ name = "count", formula = "$main.count()" }, { name = "revenue", formula = "$main.sum($revenue)" }]
}`;

const slackUrl = "https://hooks.slack.example/services/T0/B0/s3cr3t-path";
const header = "Bearer s3cr3t-header";

const drop = ({
  value = "-20",
  frequency = "PT1H",
  more = "",
} = {}): string => `resource "pivot_alert" "drop" {
  name            = "revenue-drop"
  title           = "Revenue dropped"
  owner           = pivot_user.ada.name
  data_cube       = pivot_data_cube.orders.name
  check_frequency = "${frequency}"
  time_frame      = "P1D"
  conditions = [
    { type = "percent-delta", measure = "revenue", condition = "lessThan", value = ${value} },
    { type = "value", measure = "revenue", condition = "lessThan", value = 100.5 },
  ]
  compare    = { type = "relative", duration = "P1D" }
  recipients = { access = "specific", roles = [pivot_role.analysts.name] }
  admins     = { access = "single", users = [pivot_user.ada.name] }
  ${more}
}`;

const webhooks = (payload = "%title%"): string => `webhooks = [
    { type = "slack", url = "${slackUrl}", payload = jsonencode({ text = "%title%: %summary%" }) },
    { type = "custom", url = "https://pager.example/in", payload = "${payload}", auth_header_wo = "${header}" },
  ]`;

const weekly = ({ time = "8", title = "Weekly sales" } = {}): string => `resource "pivot_report" "weekly" {
  name     = "weekly-sales"
  title    = "${title}"
  owner    = pivot_user.ada.name
  delivery = { frequency = "P1W", frequency_type = "fixed", day = 1, day_type = "of-week", time = ${time} }
  timezone = "Europe/Paris"
  essence_json = jsonencode({
    dataCube         = pivot_data_cube.orders.name
    splits           = [{ dimension = "country" }]
    selectedMeasures = ["count"]
    timezone         = "Etc/UTC"
  })
  admins          = { access = "single", users = [pivot_user.ada.name] }
  recipients      = { access = "specific", roles = [pivot_role.analysts.name] }
  external_emails = ["board@shop.example"]
}`;

const stack = (...resources: readonly string[]): string => [base, ...resources].join("\n\n");

const applied = async (hcl: string): Promise<void> => {
  await project.write(hcl);
  await project.init();
  await project.apply();
};

type Json = Record<string, unknown>;

const heldAlert = (): Json => pivot.snapshot().alerts.find(({ name }) => name === "revenue-drop") ?? {};
const heldReport = (): Json => pivot.snapshot().reports.find(({ name }) => name === "weekly-sales") ?? {};

const conditions = [
  { type: "percent-delta", measure: "revenue", condition: "lessThan", value: -20 },
  { type: "value", measure: "revenue", condition: "lessThan", value: 100.5 },
];

/** Where two values differ, as paths: `conditions[0].value`. */
const differences = (a: unknown, b: unknown, path = ""): readonly string[] => {
  const isNode = (value: unknown): value is Json => typeof value === "object" && value !== null;
  if (!isNode(a) || !isNode(b)) return a === b ? [] : [path];
  const step = (key: string): string => (Array.isArray(a) ? `[${key}]` : path === "" ? key : `.${key}`);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences(a[key], b[key], path + step(key)),
  );
};

const plannedPaths = async (): Promise<readonly string[]> => {
  const { changes } = await project.plan();
  return changes.flatMap(({ address, before, after }) =>
    differences(before, after).map((path) => `${address} ${path}`),
  );
};

test("are created after what they refer to, then nothing is planned, and they go before it", async () => {
  await start();
  await applied(stack(drop({ more: webhooks() }), weekly()));
  expect(heldAlert()).toMatchObject({
    owner: "ada@shop.example",
    dataCube: "orders",
    checkFrequency: "PT1H",
    conditions,
    recipients: { access: "specific", roles: ["analysts"] },
    webhooks: [
      { type: "slack", url: slackUrl, payload: '{"text":"%title%: %summary%"}' },
      { type: "custom", url: "https://pager.example/in", payload: "%title%", authHeader: header },
    ],
  });
  expect(heldReport()).toMatchObject({
    owner: "ada@shop.example",
    delivery: { frequency: "P1W", frequencyType: "fixed", day: 1, dayType: "of-week", time: 8 },
    essence: { dataCube: "orders", filter: {}, splits: [{ dimension: "country" }], pinnedDimensions: [] },
    externalEmails: ["board@shop.example"],
  });
  expect(heldReport()["creationDate"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect((await project.plan()).changes).toEqual([]);

  await project.destroy();
  const deleted = pivot.requests.all.filter(({ method }) => method === "DELETE").map(({ path }) => path);
  expect(deleted.slice(0, 2).sort()).toEqual(["alerts/revenue-drop", "reports/weekly-sales"]);
  for (const [user, used] of [
    ["data-cubes/orders", "connections/druid"],
    ["users/ada@shop.example", "roles/analysts"],
  ] as const) {
    expect(deleted.slice(2)).toEqual(expect.arrayContaining([user, used]));
    expect(deleted.indexOf(user)).toBeLessThan(deleted.indexOf(used));
  }
  expect(deleted).toHaveLength(6);
});

test.each<[string, EmulatorOptions, readonly unknown[]]>([
  ["as text where Pivot has text", { era: "B" }, ["-35.5", "100.5"]],
  [
    "as text where Pivot takes nothing else",
    { era: "B", switches: { otherForms: "refuse" } },
    ["-35.5", "100.5"],
  ],
  [
    "as numbers where Pivot takes nothing else",
    { era: "D", switches: { otherForms: "refuse" } },
    [-35.5, 100.5],
  ],
])("values of conditions are written %s, and settle", async (_, options, values) => {
  await start(options);
  await applied(stack(drop()));
  expect((await project.plan()).changes).toEqual([]);

  await project.write(stack(drop({ value: '"-35.5"' })));
  expect(await plannedPaths()).toEqual(["pivot_alert.drop conditions[0].value"]);
  await project.apply();
  expect((heldAlert()["conditions"] as Json[]).map(({ value }) => value)).toEqual(values);
  expect((await project.plan()).changes).toEqual([]);
});

test("a report settles where delivery is misspelt, and stays so spelt", async () => {
  await start({ era: "C" });
  await applied(stack(weekly()));
  expect((await project.plan()).changes).toEqual([]);
  await project.write(stack(weekly({ time: "9" })));
  expect(await plannedPaths()).toEqual(["pivot_report.weekly delivery.time"]);
  await project.apply();
  expect(heldReport()).toMatchObject({ delivery: { time: 9, day: 1 } });
  expect((await project.plan()).changes).toEqual([]);
});

test("an alert's example query is another at every look, and never drifts", async () => {
  await start();
  await applied(`provider "pivot" {\n  drift = "strict"\n}\n\n${stack(drop())}`);
  const look = async (): Promise<unknown> => {
    const answer = await fetch(`${pivot.endpoint}/api/v1/alerts/revenue-drop`, {
      headers: { "x-imply-api-token": pivot.token },
    });
    return ((await answer.json()) as { alert: Json }).alert["exampleQuery"];
  };
  const before = await look();
  expect(before).toContain("SELECT");
  for (const { changes, output } of [await project.plan(), await project.plan()]) {
    expect(changes).toEqual([]);
    expect(output).not.toContain("changed outside");
  }
  expect(await look()).not.toBe(before);
  expect(await project.rawState()).not.toContain("SELECT");
});

test("a duration of another spelling is the same duration, in Pivot and in the configuration", async () => {
  await start();
  await applied(stack(drop({ frequency: "PT60M" })));
  pivot.seed({ alerts: [{ ...heldAlert(), checkFrequency: "PT1H", timeFrame: "P1D" }] });
  expect((await project.plan()).changes).toEqual([]);
  await project.write(stack(drop({ frequency: "PT3600S" })));
  expect((await project.plan()).changes).toEqual([]);
  await project.write(stack(drop({ frequency: "PT30M" })));
  expect(await plannedPaths()).toEqual(["pivot_alert.drop check_frequency"]);
});

test("what is changed in the user interface is planned back, each at its place", async () => {
  await start();
  await applied(stack(drop({ more: webhooks() }), weekly()));
  const { delivery } = heldReport();
  const [slack, pager] = heldAlert()["webhooks"] as Json[];
  pivot.seed({
    alerts: [
      {
        ...heldAlert(),
        conditions: [{ ...conditions[0], value: -90 }, conditions[1]],
        webhooks: [slack, { ...pager, payload: "nothing" }],
      },
    ],
    reports: [
      {
        ...heldReport(),
        delivery: { ...(delivery as Json), time: 23 },
        externalEmails: ["board@shop.example", "eve@evil.example"],
      },
    ],
  });
  expect(await plannedPaths()).toEqual([
    "pivot_alert.drop conditions[0].value",
    "pivot_alert.drop webhooks[1].payload",
    "pivot_report.weekly delivery.time",
    "pivot_report.weekly external_emails[1]",
  ]);
  await project.apply();
  expect(heldAlert()).toMatchObject({
    conditions,
    webhooks: [slack, { payload: "%title%", authHeader: header }],
  });
  expect(heldReport()).toMatchObject({ delivery: { time: 8 }, externalEmails: ["board@shop.example"] });
  expect((await project.plan()).changes).toEqual([]);
});

test("an alert that goes to another address is planned back, and the address is shown to nobody", async () => {
  await start();
  await applied(stack(drop({ more: webhooks() })));
  const [slack, pager] = heldAlert()["webhooks"] as Json[];
  const elsewhere = "https://hooks.slack.example/services/T6/B6/elsewhere";
  pivot.seed({ alerts: [{ ...heldAlert(), webhooks: [{ ...slack, url: elsewhere }, pager] }] });
  const { changes, output } = await project.plan();
  expect(changes).toMatchObject([{ address: "pivot_alert.drop", actions: ["update"] }]);
  expect(output).not.toContain("services/T");
  const { output: told } = await project.apply();
  expect(told).not.toContain("services/T");
  expect(heldAlert()).toMatchObject({ webhooks: [slack, pager] });
});

test("a webhook's header is sent, and is in no plan and no state", async () => {
  await start();
  await applied(stack(drop({ more: webhooks() })));
  expect(await project.rawState()).not.toContain("s3cr3t-header");

  await project.write(stack(drop({ more: webhooks("%title% %severity%") })));
  const { output } = await project.plan();
  const { output: shown } = await project.terraform("show", "-json", "tfplan");
  for (const text of [output, shown]) expect(text).not.toContain("s3cr3t-header");
  await project.apply();
  expect(heldAlert()).toMatchObject({
    webhooks: [{}, { payload: "%title% %severity%", authHeader: header }],
  });
  expect(JSON.stringify(heldAlert()["webhooks"])).not.toMatch(/"authHeader".*"authHeader"/);
  expect(await project.rawState()).not.toContain("s3cr3t-header");
});

test("minimal configurations import rich objects, plan nothing, and change nothing else", async () => {
  await start();
  await applied(stack(drop({ more: webhooks() }), weekly()));
  const before = { alert: heldAlert(), report: heldReport() };
  const minimal = (alertTitle: string, reportTitle = alertTitle): string =>
    stack(
      `resource "pivot_alert" "drop" {
  name            = "revenue-drop"
  title           = "${alertTitle}"
  owner           = "ada@shop.example"
  data_cube       = pivot_data_cube.orders.name
  check_frequency = "PT1H"
  time_frame      = "P1D"
  conditions = [
    { type = "percent-delta", measure = "revenue", condition = "lessThan", value = -20 },
    { type = "value", measure = "revenue", condition = "lessThan", value = 100.5 },
  ]
}`,
      `resource "pivot_report" "weekly" {
  name     = "weekly-sales"
  title    = "${reportTitle}"
  owner    = "ada@shop.example"
  delivery = { frequency = "P7D", day = 1, day_type = "of-week" }
  admins   = { access = "single", users = ["ada@shop.example"] }
}`,
    );
  for (const address of ["pivot_alert.drop", "pivot_report.weekly"]) {
    await project.terraform("state", "rm", address);
  }
  await project.write(minimal("Revenue dropped", "Weekly sales"));
  for (const [address, name] of [
    ["pivot_alert.drop", "revenue-drop"],
    ["pivot_report.weekly", "weekly-sales"],
  ] as const) {
    expect(await project.terraform("import", "-no-color", address, name)).toMatchObject({ code: 0 });
  }
  expect((await project.plan()).changes).toEqual([]);

  await project.write(minimal("New title"));
  expect(await plannedPaths()).toEqual(["pivot_alert.drop title", "pivot_report.weekly title"]);
  await project.apply();
  expect(heldAlert()).toEqual({ ...before.alert, title: "New title" });
  expect(heldReport()).toEqual({ ...before.report, title: "New title" });
  expect((await project.plan()).changes).toEqual([]);
});

test("a daily report is complete with its hour: the rest is sent, and settles", async () => {
  await start();
  const daily = (more = ""): string =>
    stack(`resource "pivot_report" "daily" {
  name     = "daily"
  title    = "Daily"
  owner    = pivot_user.ada.name
  delivery = { frequency = "P1D", time = 9 }
  admins   = { access = "all" }
  ${more}
}`);
  await applied(daily('creation_date = "2024-02-01T09:00:00.000Z"'));
  const [held] = pivot.snapshot().reports;
  expect(held).toEqual({
    name: "daily",
    title: "Daily",
    owner: "ada@shop.example",
    creationDate: "2024-02-01T09:00:00.000Z",
    delivery: { frequency: "P1D", day: 1, time: 9 },
    admins: { access: "all" },
    externalEmails: [],
  });
  expect((await project.plan()).changes).toEqual([]);

  await project.write(daily());
  await project.apply();
  expect(pivot.snapshot().reports).toEqual([held]);
  expect((await project.plan()).changes).toEqual([]);
});

test("mistakes are told before anything is asked of Pivot, at their place", async () => {
  await start();
  await project.write(
    stack(
      drop({
        frequency: "hourly",
        more: `webhooks = [{ type = "slack", url = "T0/B0/s3cr3t", payload = "" }]`,
      }),
      weekly({ time: "24" }).replace("day = 1, ", ""),
    ),
  );
  await project.init();
  const { code, output } = await project.terraform("plan", "-no-color");
  const told = output.replace(/\s*│\s*|\s+/g, " ");
  expect(code).toBe(1);
  expect(told).toContain("alert: check_frequency must be an ISO 8601 duration");
  expect(told).toContain("alert: webhooks[0].url must be a URL that begins with https:// or http://");
  expect(told).toContain("report: delivery.time must be a whole hour from 0 to 23");
  expect(told).toContain("report: delivery.day is missing: the report comes every P1W");
  expect(told).not.toContain("s3cr3t");
  expect(pivot.requests.all).toEqual([]);
});
