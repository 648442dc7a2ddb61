/** The real terraform, our real executable, a real HTTP server: everything a resource goes through in its life. */
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { createTerraformProject, type TerraformProject } from "../support/terraform-project.js";

jest.setTimeout(120_000);

let pivot: Emulator;
let project: TerraformProject;

beforeEach(async () => {
  pivot = await startEmulator();
  project = await createTerraformProject({ PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token });
});

afterEach(async () => {
  await pivot.close();
  await project.remove();
});

const druid = `resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  title       = "Druid"
  query_hosts = ["localhost:8888"]
}`;

const analysts = `resource "pivot_role" "analysts" {
  name        = "analysts"
  title       = "Analysts"
  permissions = ["AccessVisualization", "ChangeDashboards"]
  filter_tokens = [{ name = "emea-only", formula = "t.\\"region\\" = 'EMEA'" }]
}`;

const wiki = (title = "Wikipedia", more = ""): string => `resource "pivot_data_cube" "wiki" {
  name            = "wiki"
  title           = ${JSON.stringify(title)}
  connection_name = pivot_connection.druid.name
  source          = "wikipedia"
  query_mode      = "sql"
  dimensions = [
    { name = "channel", formula = "t.\\"channel\\"" },
    { name = "cityName" },
  ]
  measures = [{ name = "count", formula = "COUNT(*)" }]
  read_access = { access = "specific", roles = [pivot_role.analysts.name] }
  ${more}
}`;

const stack = (cube = wiki()): string => [druid, analysts, cube].join("\n\n");

/** An object of the emulator, as its own API gives it. */
const held = async (path: string, key: string): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${pivot.endpoint}/api/v1/${path}`, {
    headers: { "x-imply-api-token": pivot.token },
  });
  return ((await answer.json()) as Record<string, Record<string, unknown>>)[key] ?? {};
};

const edit = async (path: string, key: string, change: Record<string, unknown>): Promise<void> => {
  const now = await held(path, key);
  await fetch(`${pivot.endpoint}/api/v1/${path}`, {
    method: "POST",
    headers: { "x-imply-api-token": pivot.token, "content-type": "application/json" },
    body: JSON.stringify({ [key]: { ...now, ...change } }),
  });
};

const remove = async (path: string): Promise<void> => {
  await fetch(`${pivot.endpoint}/api/v1/${path}`, {
    method: "DELETE",
    headers: { "x-imply-api-token": pivot.token },
  });
};

test("creates in the order of references, and then plans nothing", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();

  expect(await held("data-cubes/wiki", "dataCube")).toMatchObject({
    name: "wiki",
    title: "Wikipedia",
    source: { value: "wikipedia", connectionName: "druid" },
    dimensions: [
      { name: "channel", title: "Channel", formula: 't."channel"', type: "STRING" },
      { name: "cityName", title: "City Name", type: "STRING" },
    ],
    measures: [{ name: "count", title: "Count", formula: "COUNT(*)" }],
    readAccess: { access: "specific", roles: ["analysts"] },
  });
  expect((await project.plan()).changes).toEqual([]);
});

test("updates one field in place and keeps what it does not know", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();
  await edit("data-cubes/wiki", "dataCube", { somethingNew: { from: "a later Pivot" } });

  await project.write(stack(wiki("Wikipedia, live")));
  const { changes } = await project.plan();
  expect(changes.map(({ address, actions }) => [address, actions])).toEqual([
    ["pivot_data_cube.wiki", ["update"]],
  ]);
  const [change] = changes;
  const differing = Object.keys(change?.after ?? {}).filter(
    (key) => JSON.stringify(change?.after?.[key]) !== JSON.stringify(change?.before?.[key]),
  );
  expect(differing).toEqual(["title"]);

  await project.apply();
  expect(await held("data-cubes/wiki", "dataCube")).toMatchObject({
    title: "Wikipedia, live",
    somethingNew: { from: "a later Pivot" },
  });
  expect((await project.plan()).changes).toEqual([]);
});

test("shows a new dimension as one new element and nothing else", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();
  await project.write(
    stack(wiki().replace(`{ name = "cityName" },`, `{ name = "page" },\n    { name = "cityName" },`)),
  );

  const { changes } = await project.plan();
  expect(changes[0]?.after?.["dimensions"]).toMatchObject([
    { name: "channel", title: "Channel" },
    { name: "page" },
    { name: "cityName", title: "City Name" },
  ]);
  const unknown = changes[0]?.afterUnknown;
  expect(Object.keys(unknown ?? {}).filter((key) => JSON.stringify(unknown?.[key]).includes("true"))).toEqual(
    ["dimensions"],
  );
  expect(unknown?.["dimensions"]).toMatchObject([{}, { title: true, formula: true, type: true }, {}]);
  await project.apply();
  expect((await project.plan()).changes).toEqual([]);
});

test("gives a removed attribute back to Pivot", async () => {
  await project.write(stack(wiki("Wikipedia", `description = "All edits"`)));
  await project.init();
  await project.apply();
  expect(await held("data-cubes/wiki", "dataCube")).toMatchObject({ description: "All edits" });

  await project.write(stack());
  await project.apply();
  expect(await held("data-cubes/wiki", "dataCube")).not.toHaveProperty("description");
  expect((await project.plan()).changes).toEqual([]);
});

test("does not give back what Pivot had already when it was written down: no apply set it", async () => {
  const role = (more: string): string =>
    `resource "pivot_role" "analysts" {\n  name = "analysts"\n  ${more}\n}`;
  await project.write(role(""));
  await project.init();
  await project.apply();
  await edit("roles/analysts", "role", { title: "Analysts of all" });
  await project.write(role('title = "Analysts of all"'));
  await project.apply();
  await project.write(role(""));
  expect((await project.plan()).changes).toEqual([]);
  expect(await held("roles/analysts", "role")).toMatchObject({ title: "Analysts of all" });
});

test("imports by name and plans nothing after", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();
  for (const address of ["pivot_data_cube.wiki", "pivot_role.analysts", "pivot_connection.druid"]) {
    await project.terraform("state", "rm", address);
  }
  for (const [address, name] of [
    ["pivot_connection.druid", "druid"],
    ["pivot_role.analysts", "analysts"],
    ["pivot_data_cube.wiki", "wiki"],
  ] as const) {
    const imported = await project.terraform("import", address, name);
    expect(imported).toMatchObject({ code: 0 });
  }
  expect((await project.plan()).changes).toEqual([]);
});

test("an import of a minimal configuration onto a rich object plans nothing", async () => {
  await project.write(
    stack(wiki("Wikipedia", `description = "All edits"\n  default_timezone = "Europe/Paris"`)),
  );
  await project.init();
  await project.apply();
  await project.terraform("state", "rm", "pivot_data_cube.wiki");
  await project.write(
    `${druid}\n\n${analysts}\n\nresource "pivot_data_cube" "wiki" {
  name            = "wiki"
  connection_name = pivot_connection.druid.name
  source          = "wikipedia"
}`,
  );
  expect(await project.terraform("import", "pivot_data_cube.wiki", "wiki")).toMatchObject({ code: 0 });
  expect((await project.plan()).changes).toEqual([]);
});

test("says clearly that there is nothing to import", async () => {
  await project.write(druid);
  await project.init();
  const { code, output } = await project.terraform(
    "import",
    "-no-color",
    "pivot_connection.druid",
    "nowhere",
  );
  expect(code).toBe(1);
  expect(output).toContain('Pivot has no connection "nowhere"');
});

test("plans back what was changed behind its back, and creates anew what disappeared", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();

  await edit("roles/analysts", "role", { title: "Renamed by hand" });
  const { changes } = await project.plan();
  expect(changes).toMatchObject([
    {
      address: "pivot_role.analysts",
      actions: ["update"],
      before: { title: "Renamed by hand" },
      after: { title: "Analysts" },
    },
  ]);

  await remove("connections/druid");
  const after = await project.plan();
  expect(after.changes.map(({ address, actions }) => [address, actions])).toEqual([
    ["pivot_connection.druid", ["create"]],
    ["pivot_role.analysts", ["update"]],
  ]);
  await project.apply();
  expect(await held("roles/analysts", "role")).toMatchObject({ title: "Analysts" });
  expect((await project.plan()).changes).toEqual([]);
});

test("warns of a change to what the configuration leaves unset, and plans it back when strict", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();
  const now = await held("data-cubes/wiki", "dataCube");
  const [channel, city] = now["dimensions"] as Record<string, unknown>[];
  await edit("data-cubes/wiki", "dataCube", {
    description: "Written by hand",
    dimensions: [{ ...channel, title: "Kanal" }, city],
  });

  const managed = await project.plan();
  expect(managed.changes).toEqual([]);
  expect(managed.output).toContain('The data cube "wiki" was changed outside of Terraform');
  expect(managed.output).toContain('dimensions["channel"].title: "Channel" → "Kanal"');
  expect(managed.output).toContain('description: unset → "Written by hand"');

  await project.write(`provider "pivot" {\n  drift = "strict"\n}\n\n${stack()}`);
  const strict = await project.plan();
  expect(strict.changes).toMatchObject([{ address: "pivot_data_cube.wiki", actions: ["update"] }]);
  await project.apply();
  const back = await held("data-cubes/wiki", "dataCube");
  expect(back).not.toHaveProperty("description");
  expect(back["dimensions"]).toMatchObject([{ title: "Channel" }, { title: "City Name" }]);
  expect((await project.plan()).changes).toEqual([]);
});

test("goes along when a resource moves, is let go, and is taken in again", async () => {
  const role = (address: string, more = ""): string =>
    `resource "pivot_role" "${address}" {\n  name = "50% of ünï.x"\n}\n${more}`;
  await project.write(role("one"));
  await project.init();
  await project.apply();
  await project.write(role("two", "moved {\n  from = pivot_role.one\n  to = pivot_role.two\n}"));
  expect((await project.apply()).output).toContain("0 added, 0 changed, 0 destroyed");
  await project.write("removed {\n  from = pivot_role.two\n  lifecycle {\n    destroy = false\n  }\n}");
  await project.apply();
  expect(await project.state("pivot_role.two")).toBeUndefined();
  const taken = `import {\n  for_each = toset(["50% of ünï.x"])\n  to = pivot_role.three\n  id = each.key\n}`;
  await project.write(role("three", taken));
  expect((await project.apply()).output).toContain("1 imported, 0 added, 0 changed, 0 destroyed");
});

test("replaces an object that is renamed", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();
  await project.write(stack(wiki().replace('= "wiki"', '= "wikipedia"')));
  const { changes } = await project.plan();
  expect(changes).toMatchObject([{ actions: ["delete", "create"], replacePaths: [["name"]] }]);
  await project.apply();
  expect(await held("data-cubes/wikipedia", "dataCube")).toMatchObject({ name: "wikipedia" });
  expect(await held("data-cubes/wiki", "dataCube")).toEqual({});
  expect((await project.plan()).changes).toEqual([]);
});

test("refuses to plan the end of what is protected, be it by destroy or by replacement", async () => {
  const guarded = (name: string, protect: boolean): string =>
    druid.replace('= "druid"', `= "${name}"`).replace(/}$/, `  deletion_protection = ${protect}\n}`);
  await project.write(guarded("druid", true));
  await project.init();
  await project.apply();
  for (const [hcl, args] of [
    [guarded("druid", true), ["plan", "-destroy"]],
    [guarded("renamed", false), ["plan"]],
  ] as const) {
    await project.write(hcl);
    const { code, output } = await project.terraform(...args, "-no-color");
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('The connection "druid" is protected from deletion'),
    ]);
  }
  await project.write(guarded("druid", false));
  await project.apply();
  await project.destroy();
  expect(await held("connections/druid", "connection")).toEqual({});
});

test("generates configuration for an import that plans nothing", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();
  for (const address of ["pivot_data_cube.wiki", "pivot_role.analysts", "pivot_connection.druid"]) {
    await project.terraform("state", "rm", address);
  }
  await project.write(
    [
      ["pivot_connection.druid", "druid"],
      ["pivot_role.analysts", "analysts"],
      ["pivot_data_cube.wiki", "wiki"],
    ]
      .map(([to, id]) => `import {\n  to = ${to}\n  id = "${id}"\n}`)
      .join("\n\n"),
  );
  const { code, output } = await project.terraform("plan", "-no-color", "-generate-config-out=generated.tf");
  expect({ code, output }).toMatchObject({ code: 0 });
  await project.apply();
  expect((await project.plan()).changes).toEqual([]);
});

test("destroys everything", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();
  await project.destroy();
  for (const [path, key] of [
    ["connections/druid", "connection"],
    ["roles/analysts", "role"],
    ["data-cubes/wiki", "dataCube"],
  ] as const) {
    expect(await held(path, key)).toEqual({});
  }
});

test("passes unknown values through references", async () => {
  await project.write(`resource "terraform_data" "suffix" {
  input = "blue"
}

resource "pivot_connection" "druid" {
  name        = "druid-\${terraform_data.suffix.output}"
  type        = "druidsql"
  query_hosts = ["\${terraform_data.suffix.output}.example:8888"]
}

${wiki().replace(/ {2}read_access.*\n/, "")}`);
  await project.init();
  const { changes } = await project.plan();
  expect(changes.find(({ address }) => address === "pivot_data_cube.wiki")?.afterUnknown).toMatchObject({
    connection_name: true,
  });
  await project.apply();
  expect(await held("data-cubes/wiki", "dataCube")).toMatchObject({
    source: { connectionName: "druid-blue" },
  });
  expect((await project.plan()).changes).toEqual([]);
});

test("reads through data sources", async () => {
  await project.write(stack());
  await project.init();
  await project.apply();
  await project.write(`${stack()}

data "pivot_data_cube" "wiki" {
  name = "wiki"
}

output "dimensions" {
  value = data.pivot_data_cube.wiki.dimensions[*].title
}`);
  await project.apply();
  const { output } = await project.terraform("output", "-json", "dimensions");
  expect(JSON.parse(output)).toEqual(["Channel", "City Name"]);
});
