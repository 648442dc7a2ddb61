import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformCount, TerraformIterator, TerraformStack, TerraformVariable, Token } from "cdktf";
import { unzipSync } from "fflate";
import { packagePath } from "../../src/definition/index.js";
import {
  Access,
  Alert,
  Connection,
  Dashboard,
  DataCube,
  essence,
  level1,
  PivotProvider,
  Report,
  Role,
  User,
  UserAuth,
  UserStatus,
} from "../../src/index.js";

let folder: string;
let app: App;
let stack: TerraformStack;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "constructs-"));
  app = new App({ outdir: folder });
  stack = new TerraformStack(app, "test");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Json = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** The synthesised stack, with a provider if the test made none. */
const synthesised = (): Json => {
  if (!["pivot", "other"].some((id) => stack.node.tryFindChild(id))) new PivotProvider(stack, "pivot");
  app.synth();
  return JSON.parse(readFileSync(join(folder, "stacks/test/cdk.tf.json"), "utf8")) as Json;
};

const attributesOf = (type: string, id: string): Readonly<Record<string, unknown>> =>
  synthesised()["resource"]?.[type]?.[id] as Readonly<Record<string, unknown>>;

const druid = () => new Connection(stack, "druid", { name: "druid", type: "druidsql", queryHosts: ["a:1"] });
const cube = (more: object = {}) =>
  new DataCube(stack, "wiki", { name: "wiki", connection: "druid", source: "wikipedia", ...more });

describe("what is synthesised", () => {
  test("an address without a hash, attributes as Terraform spells them, references as references", () => {
    new DataCube(stack, "wiki", {
      name: "wiki",
      connection: druid(),
      source: "wikipedia",
      queryMode: "sql",
      readAccess: { access: "specific", roles: [new Role(stack, "r", { name: "readers" }), "writers"] },
      defaultRefreshRate: "PT5M",
    });
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      name: "wiki",
      connection_name: "${pivot_connection.druid.name}",
      source: "wikipedia",
      query_mode: "sql",
      read_access: { access: "specific", roles: ["${pivot_role.r.name}", "writers"] },
      default_refresh_rate: "PT5M",
    });
  });

  test("something made elsewhere, by its name", () => {
    cube({ connection: Connection.fromName("shared") });
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({ connection_name: "shared" });
  });

  test("JSON as it is written, with sorted keys, or left to Terraform when it holds what is known later", () => {
    cube({ options: { b: [1, 2], a: { x: true } }, extra: '{"z": 1}' });
    const limit = new TerraformVariable(stack, "limit", { type: "number" });
    new DataCube(stack, "second", {
      name: "second",
      connection: "druid",
      source: "s",
      options: { limit: limit.numberValue },
    });
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      options_json: '{"a":{"x":true},"b":[1,2]}',
      extra_json: '{"z": 1}',
    });
    expect(attributesOf("pivot_data_cube", "second")).toMatchObject({
      options_json: '${jsonencode({"limit" = var.limit})}',
    });
  });

  test("what is said to Terraform rather than to Pivot", () => {
    new PivotProvider(stack, "pivot");
    const pivot = new PivotProvider(stack, "other", { alias: "other" });
    new Role(stack, "r", {
      name: "r",
      provider: pivot,
      dependsOn: [druid()],
      lifecycle: { preventDestroy: true },
    }).importFrom("old-name");
    expect(attributesOf("pivot_role", "r")).toMatchObject({
      provider: "pivot.other",
      depends_on: ["pivot_connection.druid"],
      lifecycle: { prevent_destroy: true },
    });
    expect(synthesised()["import"]).toEqual([
      { id: "old-name", provider: "pivot.other", to: "pivot_role.r" },
    ]);
  });

  test("one object for each element, or so many", () => {
    const people = TerraformIterator.fromMap({ ada: { mail: "ada@shop.example" } });
    const users = new User(stack, "u", {
      forEach: people,
      name: people.key,
      email: people.getString("mail"),
    });
    const each = TerraformIterator.fromResources(users.resource);
    new Role(stack, "r", { count: TerraformCount.of(2), name: "r" });
    new UserStatus(stack, "s", { forEach: each, user: each.getString("name") });
    expect(attributesOf("pivot_user", "u")).toMatchObject({
      for_each: { ada: { mail: "ada@shop.example" } },
      name: "${each.key}",
      email: "${each.value.mail}",
    });
    expect(attributesOf("pivot_role", "r")).toMatchObject({ count: 2 });
    expect(attributesOf("pivot_user_status", "s")).toMatchObject({
      for_each: "${pivot_user.u}",
      name: "${each.value.name}",
    });
  });

  test.each<[string, object]>([
    ["for each element", { forEach: TerraformIterator.fromList(["a", "b"]) }],
    ["so many", { count: 2 }],
  ])("several objects have no one's name: %s", (_, more) => {
    const several = cube({ name: "several", ...more });
    const role = new Role(stack, "r", { name: "r" });
    expect(() => new UserStatus(stack, "s", { user: new User(stack, "u", { name: "u", ...more }) })).toThrow(
      "test/u is several objects, by forEach or count, and has no name of its own.",
    );
    several.grantRead(role);
    const one = new DataCube(stack, "one", { name: "one", connection: "druid", source: "s" });
    new Report(stack, "weekly", {
      name: "weekly",
      title: "Weekly",
      owner: "ada",
      delivery: { frequency: "P1D" },
      admins: Access.all(),
      essence: essence({ dataCube: one, measures: ["edits"] }),
    });
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      read_access: { roles: ["${pivot_role.r.name}"] },
    });
  });

  test("lists of objects that Terraform makes", () => {
    const given = new TerraformVariable(stack, "given", { type: "any" });
    const columns = TerraformIterator.fromList(given.listValue);
    const names = columns.dynamic({ name: columns.getString("name") });
    const wiki = cube({ dimensions: names, measures: Token.asAny(given.value) });
    new Role(stack, "r", { name: "r", filterTokens: Token.asAny(given.value) });
    expect([wiki.dimension("any"), wiki.measure("any")]).toEqual(["any", "any"]);
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      dimensions: '${[ for key, val in toset(var.given): {"name" = val.name}]}',
      measures: "${var.given}",
    });
    expect(attributesOf("pivot_role", "r")).toMatchObject({ filter_tokens: "${var.given}" });
  });

  test("nested attributes as such in HCL, too", () => {
    cube({ readAccess: Access.all(), dimensions: [{ name: "a" }, { name: "b" }] });
    expect(stack.toHclTerraform()).toMatchObject({
      hcl: expect.stringMatching(
        /dimensions = \[\s*\{\s*name = "a"\s*\},\s*\{\s*name = "b"\s*\}\s*\][^]*read_access = \{\s*access = "all"\s*\}/,
      ) as unknown,
    });
  });

  test("the id that level 1 is given, in references, too", () => {
    const connection = druid();
    connection.resource.overrideLogicalId("shared");
    cube({ connection });
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      connection_name: "${pivot_connection.shared.name}",
    });
    expect(attributesOf("pivot_connection", "shared")).toMatchObject({ name: "druid" });
    expect(() => connection.resource.overrideLogicalId("late")).toThrow("may not be overridden");
  });

  test("what others wait for", () => {
    const found = new level1.dataPivotRole.DataPivotRole(stack, "found", { name: "r", dependsOn: [druid()] });
    new Role(stack, "r", { name: "r", dependsOn: [found] });
    expect(synthesised()["data"]?.["pivot_role"]?.["found"]).toMatchObject({
      depends_on: ["pivot_connection.druid"],
    });
    expect(attributesOf("pivot_role", "r")).toMatchObject({ depends_on: ["data.pivot_role.found"] });
  });

  test("whatever the level 1 construct can say", () => {
    const { resource } = cube();
    resource.addOverride("lifecycle.ignore_changes", ["title"]);
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      lifecycle: { ignore_changes: ["title"] },
    });
    expect(stack.node.findChild("wiki").node.defaultChild).toBe(resource);
  });
});

describe("names that the compiler knows", () => {
  const wiki = () =>
    new DataCube(stack, "wiki", {
      name: "wiki",
      connection: "druid",
      source: "wikipedia",
      dimensions: [{ name: "channel" }],
      measures: [{ name: "edits", formula: "$main.count()" }],
    });

  test("give themselves", () => {
    expect([wiki().dimension("channel")]).toEqual(["channel"]);
  });

  test("of something else do not compile, and do not synthesise either", () => {
    const one = wiki();
    // @ts-expect-error there is no such measure
    expect(() => one.measure("count")).toThrow('test/wiki has no measure "count". It has "edits".');
    // @ts-expect-error a measure is no dimension
    expect(() => one.dimension("edits")).toThrow('test/wiki has no dimension "edits". It has "channel".');
  });

  test("that only the running program knows are checked when it runs", () => {
    const names: string[] = ["a", "b"];
    const one = cube({ measures: names.map((name) => ({ name, formula: "$main.count()" })) });
    expect(one.measure("a")).toBe("a");
    expect(() => one.measure("c")).toThrow('test/wiki has no measure "c". It has "a", "b".');
  });

  test("of a cube that says nothing of its measures are believed", () => {
    expect(cube().measure("anything")).toBe("anything");
  });

  test("references are of a kind", () => {
    const role = new Role(stack, "r", { name: "r" });
    // @ts-expect-error a role is no connection
    new DataCube(stack, "wrong", { name: "w", connection: role, source: "s" });
    const roles = [druid()];
    // @ts-expect-error a connection is no role
    new User(stack, "u", { name: "u@example.com", email: "u@example.com", roles });
    // @ts-expect-error a name is missing
    new Role(stack, "nameless", {});
    // @ts-expect-error what Pivot computes is not ours to give
    new DataCube(stack, "computed", { name: "w", connection: "c", source: "s", attributes: [] });
  });
});

describe("grants", () => {
  test("let people in, besides those of the props", () => {
    const wiki = cube({ readAccess: { access: "specific", roles: ["first"] } });
    wiki.grantRead(new Role(stack, "second", { name: "second" }));
    wiki.grantRead(User.fromName("ada@example.com"));
    wiki.grantModify(Role.fromName("editors"));
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      read_access: {
        access: "specific",
        roles: ["first", "${pivot_role.second.name}"],
        users: ["ada@example.com"],
      },
      modify_access: { access: "specific", roles: ["editors"] },
    });
  });

  test("of nobody change nothing", () => {
    const wiki = cube();
    wiki.grantRead();
    const editors: Role[] = [];
    wiki.grantModify(...editors);
    expect(attributesOf("pivot_data_cube", "wiki")).not.toMatchObject({
      read_access: expect.anything() as unknown,
    });
    expect(attributesOf("pivot_data_cube", "wiki")).not.toMatchObject({
      modify_access: expect.anything() as unknown,
    });
  });

  test("of the same one again are one", () => {
    const role = new Role(stack, "r", { name: "readers" });
    const wiki = cube({ readAccess: { access: "specific", roles: [role], users: ["ada"] } });
    wiki.grantRead(role, User.fromName("ada"), User.fromName("ben"), User.fromName("ben"));
    wiki.grantRead(User.fromName("ben"));
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      read_access: { roles: ["${pivot_role.r.name}"], users: ["ada", "ben"] },
    });
  });

  test("are added by Terraform to a list that it knows", () => {
    const roles = new TerraformVariable(stack, "roles", { type: "list(string)" }).listValue;
    const wiki = cube({ readAccess: Access.specific({ roles }) });
    wiki.grantRead(User.fromName("ada"));
    wiki.grantRead(new Role(stack, "r", { name: "readers" }));
    wiki.grantRead(Role.fromName('the "others"'));
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      read_access: {
        users: ["ada"],
        roles: '${flatten([flatten([var.roles, [pivot_role.r.name]]), ["the \\"others\\""]])}',
      },
    });
  });

  test.each<[string, (wiki: DataCube) => unknown, string]>([
    [
      "a name alone",
      // @ts-expect-error a name does not say of what
      (wiki) => wiki.grantRead("ada"),
      'test/wiki: readAccess: whom to let in is "ada". Expected a User or Role, such as User.fromName("ada").',
    ],
    [
      "something else",
      // @ts-expect-error a cube is nobody
      (wiki) => wiki.grantDownload(wiki),
      'test/wiki: downloadAccess: whom to let in is an object. Expected a User or Role, such as User.fromName("ada").',
    ],
    [
      "somebody without a name",
      (wiki) => wiki.grantModify(User.fromName("")),
      'test/wiki: modifyAccess: whom to let in is "". Expected a name that is not empty.',
    ],
  ])("let in users and roles, and not %s", (_, grant, message) => {
    expect(() => grant(cube())).toThrow(new Error(message));
  });

  test("cannot extend what only Terraform knows", () => {
    const list = new TerraformVariable(stack, "list", { type: "any" });
    const wiki = cube({ readAccess: list.value as object });
    expect(() => wiki.grantRead(User.fromName("ada"))).toThrow(
      "test/wiki: readAccess is a token. Expected a list that is known now, as somebody is to be let in besides.",
    );
  });

  test("a role manages cubes and dashboards: it sees and edits them, and is named once where everybody sees them", () => {
    const wiki = cube({ modifyAccess: { access: "single", users: ["ada@example.com"] } });
    const overview = new Dashboard(stack, "board", { name: "b", title: "B", readAccess: { access: "all" } });
    new Role(stack, "editors", { name: "editors" }).canManage(wiki, overview);
    const editors = "${pivot_role.editors.name}";
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject({
      read_access: { access: "specific", roles: [editors] },
      modify_access: { access: "specific", users: ["ada@example.com"], roles: [editors] },
    });
    expect(attributesOf("pivot_dashboard", "board")).toMatchObject({
      read_access: { access: "all" },
      modify_access: { access: "specific", roles: [editors] },
    });
    const reader = new Role(stack, "reader", { name: "reader" });
    // @ts-expect-error nobody manages a role
    expect(() => reader.canManage(reader)).toThrow();
  });

  test("of restricted editing, and of a report's mail", () => {
    const wiki = cube();
    const overview = new Dashboard(stack, "board", { name: "b", title: "B" });
    for (const one of [wiki, overview]) one.grantRestrictedEdit(Role.fromName("editors"));
    new Report(stack, "weekly", {
      name: "weekly",
      title: "Weekly",
      owner: "ada",
      delivery: { frequency: "P1D" },
      admins: { access: "all" },
      recipients: { access: "specific", users: ["ada"] },
    }).sendTo(Role.fromName("sales"), User.fromName("bob"));
    const editors = { restricted_edit_access: { access: "specific", roles: ["editors"] } };
    expect(attributesOf("pivot_data_cube", "wiki")).toMatchObject(editors);
    expect(attributesOf("pivot_dashboard", "board")).toMatchObject(editors);
    expect(attributesOf("pivot_report", "weekly")).toMatchObject({
      recipients: { access: "specific", users: ["ada", "bob"], roles: ["sales"] },
    });
  });

  test("make no sense where everybody is in", () => {
    const wiki = cube({ readAccess: { access: "all" } });
    expect(() => wiki.grantRead(Role.fromName("r"))).toThrow("test/wiki: readAccess is open to everybody");
  });
});

describe("mistakes", () => {
  test.each<[string, object, string]>([
    [
      "a name used twice",
      { dimensions: [{ name: "a" }, { name: "a" }] },
      '[test/wiki] dimensions[1].name "a" is used twice',
    ],
    [
      "a formula",
      { queryMode: "sql", measures: [{ name: "m", formula: "SUM(" }] },
      "[test/wiki] measures[0].formula is no SQL: it ends too early",
    ],
    [
      "a duration",
      { defaultRefreshRate: "5m" },
      "[test/wiki] defaultRefreshRate must be an ISO 8601 duration",
    ],
    ["JSON", { options: "{" }, "[test/wiki] options must be JSON"],
    [
      "a reference to its own",
      { specialTimeDimension: "t", dimensions: [{ name: "x" }] },
      '[test/wiki] specialTimeDimension names no dimension of this cube: "t"',
    ],
  ])("%s fails at synthesis, with the construct's path and the prop's name", (_, props, message) => {
    cube(props);
    expect(() => app.synth()).toThrow(message);
  });

  test("what is known later is not judged now", () => {
    const later = new TerraformVariable(stack, "later", { type: "string" });
    cube({
      defaultRefreshRate: later.stringValue,
      specialTimeDimension: Token.asString({ resolve: () => "x" }),
    });
    expect(() => synthesised()).not.toThrow();
  });

  test("secrets written into the program are refused, sensitive variables are taken", () => {
    new UserAuth(stack, "auth", { user: "ada@example.com", password: "literal-5772" });
    expect(() => app.synth()).toThrow("[test/auth] password is a secret written into the program");
  });

  test("a secret from a variable is fine", () => {
    const password = new TerraformVariable(stack, "password", { type: "string", sensitive: true });
    new UserAuth(stack, "auth", { user: "ada@example.com", password: password.stringValue });
    expect(attributesOf("pivot_user_auth", "auth")).toMatchObject({ password_wo: "${var.password}" });
  });

  test.each([
    [{ apiToken: "literal-5772" }, "[test/pivot] apiToken is a secret written into the program"],
    [{ headers: { Authorization: "literal-5772" } }, "[test/pivot] headers.Authorization is a secret"],
    [{ drift: "sometimes" }, '[test/pivot] drift must be one of managed, strict. The value is "sometimes".'],
    [{ endpoint: "pivot.example.com" }, "[test/pivot] endpoint must be a URL with http:// or https://"],
    [{ requestTimeout: "30s" }, "[test/pivot] requestTimeout must be an ISO 8601 duration"],
    [{ maxRetries: -1 }, "[test/pivot] maxRetries must not be negative. The value is -1."],
  ])("a provider's, too: %j", (props, message) => {
    new PivotProvider(stack, "pivot", props);
    expect(() => app.synth()).toThrow(message);
  });
});

test("a provider's settings that only Terraform knows are left to the plan", () => {
  const text = new TerraformVariable(stack, "text", { type: "string" });
  new PivotProvider(stack, "pivot", {
    endpoint: text.stringValue,
    drift: text.stringValue,
    maxRetries: text.numberValue,
    headers: { "x-team": text.stringValue },
    adoptExisting: text.booleanValue,
  });
  expect(synthesised()["provider"]).toEqual({
    pivot: [
      {
        endpoint: "${var.text}",
        drift: "${var.text}",
        max_retries: "${var.text}",
        headers: { "x-team": "${var.text}" },
        adopt_existing: "${var.text}",
      },
    ],
  });
});

test("the provider's headers keep their names", () => {
  const text = new TerraformVariable(stack, "text", { type: "string" });
  new PivotProvider(stack, "pivot", { headers: { "X-Team": "data", "x-auth": text.stringValue } });
  expect(synthesised()["provider"]).toEqual({
    pivot: [{ headers: { "X-Team": "data", "x-auth": "${var.text}" } }],
  });
});

describe("the provider beside the stack", () => {
  const working = () => join(folder, "stacks/test");

  test("is a package for every machine that is named, with its checksum", () => {
    new PivotProvider(stack, "pivot", { platforms: ["linux_amd64", "darwin_arm64"] });
    app.synth();
    for (const platform of ["linux_amd64", "darwin_arm64"]) {
      const packed = readFileSync(join(working(), "terraform.d/plugins", packagePath(platform)));
      expect(Object.keys(unzipSync(packed))).toEqual(["terraform-provider-pivot_v0.1.0"]);
    }
    expect(readFileSync(join(working(), ".terraform.lock.hcl"), "utf8")).toMatch(
      /^provider "registry.terraform.io\/pivot-as-code\/pivot" {\n {2}version {5}= "0.1.0"\n {2}constraints = "0.1.0"\n {2}hashes = \[\n {4}"h1:[A-Za-z0-9+/]{43}=",\n {2}\]\n}\n$/,
    );
  });

  test("leaves what the lock file says of others", () => {
    new PivotProvider(stack, "pivot");
    app.synth();
    const file = join(working(), ".terraform.lock.hcl");
    const other = 'provider "registry.terraform.io/hashicorp/random" {\n  version = "3.6.0"\n}';
    writeFileSync(
      file,
      `# A comment.\n\n${other}\n\n${readFileSync(file, "utf8").replace("0.1.0", "0.0.1")}`,
    );
    app.synth();
    const text = readFileSync(file, "utf8");
    expect(text).toContain(other);
    expect(text).not.toContain("0.0.1");
    expect(text.match(/pivot-as-code/g)).toHaveLength(1);
  });
});

test("an alert tells more people", () => {
  const wiki = new DataCube(stack, "wiki", {
    name: "wiki",
    connection: "druid",
    source: "wikipedia",
    measures: [{ name: "edits", formula: "$main.count()" }],
  });
  const alert = new Alert(stack, "quiet", {
    name: "quiet",
    title: "Nobody edits",
    dataCube: wiki,
    owner: "ada@example.com",
    timeFrame: "PT1H",
    checkFrequency: "PT1H",
    conditions: [{ measure: wiki.measure("edits"), type: "value", condition: "lessThan", value: 1 }],
  });
  alert.notify(User.fromName("bob@example.com"), Role.fromName("on-call"));
  expect(attributesOf("pivot_alert", "quiet")).toMatchObject({
    recipients: { access: "specific", users: ["bob@example.com"], roles: ["on-call"] },
    conditions: [{ measure: "edits" }],
  });
});
