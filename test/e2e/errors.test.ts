/** Bad input and bad weather: one clear message each, and nothing lost. */
import { type ChildProcess } from "node:child_process";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { createCertificate } from "../../src/terraform/plugin/certificate.js";
import { startHttpServer } from "../support/http-server.js";
import { createTerraformProject, type TerraformProject } from "../support/terraform-project.js";

jest.setTimeout(120_000);

let pivot: Emulator;
const projects: TerraformProject[] = [];

beforeAll(async () => {
  pivot = await startEmulator();
});

afterEach(async () => {
  pivot.reset();
  await Promise.all(projects.splice(0).map((project) => project.remove()));
});

afterAll(() => pivot.close());

const projectWith = async (
  hcl: string,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<TerraformProject> => {
  const project = await createTerraformProject({
    PIVOT_ENDPOINT: pivot.endpoint,
    PIVOT_API_TOKEN: pivot.token,
    ...environment,
  });
  projects.push(project);
  await project.write(hcl);
  await project.init();
  return project;
};

/** Terraform wraps its messages at the width of a terminal and draws a bar beside them. */
const flat = (output: string): string => output.replace(/[│╷╵]/g, " ").replace(/\s+/g, " ");

const failure = async (project: TerraformProject, command = "apply"): Promise<string> => {
  const args = command === "apply" ? ["apply", "-auto-approve"] : [command];
  const { code, output } = await project.terraform(...args, "-no-color");
  expect(code).toBe(1);
  return flat(output);
};

const connection = (more = ""): string => `resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  query_hosts = ["localhost:8888"]
  ${more}
}`;

const cube = (more: string): string => `resource "pivot_data_cube" "wiki" {
  name            = "wiki"
  connection_name = "druid"
  source          = "wikipedia"
  ${more}
}`;

describe("the way to Pivot", () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, readonly string[]]>([
    ["no endpoint", { PIVOT_ENDPOINT: undefined }, ["endpoint is missing", "PIVOT_ENDPOINT"]],
    ["no token", { PIVOT_API_TOKEN: undefined }, ["api_token is missing", "PIVOT_API_TOKEN"]],
    [
      "an endpoint that is no URL",
      { PIVOT_ENDPOINT: "pivot.example" },
      ["must be a URL with http:// or https://"],
    ],
    ["a wrong token", { PIVOT_API_TOKEN: "wrong-token-3141" }, ["x-imply-api-token", "401"]],
    [
      "nobody there",
      { PIVOT_ENDPOINT: "http://127.0.0.1:1" },
      ["No answer from Pivot at http://127.0.0.1:1", "nothing listens there"],
    ],
    ["a wrong path prefix", { PIVOT_ENDPOINT: "PREFIX" }, ["an HTML page"]],
  ])("%s", async (_, environment, expected) => {
    const given =
      environment["PIVOT_ENDPOINT"] === "PREFIX"
        ? { PIVOT_ENDPOINT: `${pivot.endpoint}/wrong/prefix` }
        : environment;
    const output = await failure(await projectWith(connection(), { ...given, PIVOT_MAX_RETRIES: "0" }));
    for (const text of expected) expect(output).toContain(text);
    expect(output).not.toContain("wrong-token-3141");
  });

  test("is tried by the very first plan: nothing is approved that cannot be applied", async () => {
    const project = await projectWith(connection(), { PIVOT_API_TOKEN: "wrong-token-3141" });
    const output = await failure(project, "plan");
    expect(output).toContain('Could not plan the connection "druid"');
    expect(output).toContain("x-imply-api-token");
  });

  test("something else than Pivot", async () => {
    const other: Server = createServer((_, answer) => {
      answer.setHeader("content-type", "text/html").end("<!doctype html><title>Welcome</title>");
    });
    await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
    const { port } = other.address() as AddressInfo;
    try {
      const output = await failure(
        await projectWith(connection(), { PIVOT_ENDPOINT: `http://127.0.0.1:${port}` }),
      );
      expect(output).toContain("an HTML page");
      expect(output).toContain("enableApiEndpoint");
    } finally {
      await new Promise((closed) => other.close(closed));
    }
  });
});

test("a certificate of an unknown authority is refused, and taken once the authority is known", async () => {
  const { certificatePem: cert, privateKeyPem: key } = createCertificate({ names: ["127.0.0.1"] });
  const secure = await startEmulator({ tls: { cert, key } });
  try {
    const environment = {
      PIVOT_ENDPOINT: secure.endpoint,
      PIVOT_API_TOKEN: secure.token,
      PIVOT_MAX_RETRIES: "0",
    };
    const output = await failure(await projectWith(connection(), environment));
    expect(output).toContain("PIVOT_CA_CERTIFICATE");
    const known = await projectWith(connection(), { ...environment, PIVOT_CA_CERTIFICATE: cert });
    await known.apply();
    expect(secure.snapshot()).toMatchObject({ connections: [{ name: "druid" }] });
  } finally {
    await secure.close();
  }
});

describe("the configuration", () => {
  test.each([
    [
      "a name with a slash",
      connection().replace('"druid"\n', '"a/b"\n'),
      ["name must not contain a slash", 'name = "a/b"'],
    ],
    [
      "duplicate dimension names",
      cube('dimensions = [{ name = "page" }, { name = "page" }]'),
      ['dimensions[1].name "page" is used twice', "must be unique"],
    ],
    ["extra JSON that is no JSON", connection('extra_json = "{"'), ["extra_json must be JSON"]],
    ["extra JSON that is no object", connection('extra_json = "[1]"'), ["extra_json must be a JSON object"]],
    [
      "extra JSON that says an attribute again",
      connection('title = "Druid"\n  extra_json = jsonencode({ title = "Other" })'),
      ["extra_json says title again"],
    ],
    [
      "a secret in extra JSON",
      connection('extra_json = jsonencode({ sockPassword = "hidden-2718" })'),
      ["extra_json holds the secret sockPassword", "extra_json_wo"],
    ],
    [
      "a time dimension that is not there",
      cube('special_time_dimension = "__time"\n  dimensions = [{ name = "page" }]'),
      ['special_time_dimension names no dimension of this cube: "__time"'],
    ],
    [
      "a formula that is none",
      cube('query_mode = "sql"\n  measures = [{ name = "added", formula = "SUM(t.added" }]'),
      ["measures[0].formula is no SQL: it ends too early", "SUM(t.added ^"],
    ],
    [
      "a default that names nothing",
      cube('measures = [{ name = "added" }]\n  default_selected_measures = ["count"]'),
      ['default_selected_measures[0] names no measure of this cube: "count"'],
    ],
    ["a duration that is none", cube('default_refresh_rate = "5 minutes"'), ["must be an ISO 8601 duration"]],
    [
      "credentials of another type",
      connection('default_db_auth_token = { type = "bearer-auth", username = "me" }'),
      ["default_db_auth_token.username", 'goes with type "basic-auth" only'],
    ],
  ])("%s", async (_, hcl, expected) => {
    const output = await failure(await projectWith(hcl), "validate");
    for (const text of expected) expect(output).toContain(text);
  });

  test("a measure named like a dimension is a warning: an old version may refuse it", async () => {
    const project = await projectWith(
      cube('dimensions = [{ name = "page" }]\n  measures = [{ name = "page", formula = "$main.count()" }]'),
    );
    const { code, output } = await project.terraform("validate", "-no-color");
    expect(code).toBe(0);
    expect(flat(output)).toContain('measures[0].name "page" is also the name of dimensions[0] ("page")');
  });

  test("an unknown permission is a warning", async () => {
    const project = await projectWith(
      'resource "pivot_role" "r" {\n  name = "r"\n  permissions = ["AcessVisualization"]\n}',
    );
    const { output } = await project.apply();
    expect(flat(output)).toContain('"AcessVisualization" is not among the documented values');
    expect(flat(output)).toContain('Did you mean "AccessVisualization"?');
    expect((await project.plan()).changes).toEqual([]);
  });
});

describe("what is there already", () => {
  test("a name that exists gives the import command, and adoption takes over when asked to", async () => {
    await fetch(`${pivot.endpoint}/api/v1/connections`, {
      method: "POST",
      headers: { "x-imply-api-token": pivot.token, "content-type": "application/json" },
      body: JSON.stringify({
        connection: { name: "druid", type: "druid", queryHosts: ["old:1"], title: "By hand", timeout: 40000 },
      }),
    });
    const project = await projectWith(connection());
    const { output: warned } = await project.plan();
    expect(flat(warned)).toContain('Warning: Pivot already has a connection "druid"');
    expect(flat(warned)).toContain("Unless this plan ends that one first, an apply will stop here.");
    const output = await failure(project);
    expect(output).toContain('Error: Pivot already has a connection "druid"');
    expect(output).toContain("terraform import pivot_connection.EXAMPLE druid");

    await project.write(`provider "pivot" {\n  adopt_existing = true\n}\n\n${connection()}`);
    const { output: planned } = await project.plan();
    expect(flat(planned)).toContain('Pivot already has the connection "druid": an apply takes it over');
    expect(flat(planned)).toContain('type: "druid" → "druidsql" query_hosts: ["old:1"] → ["localhost:8888"]');
    const adopted = await project.apply();
    expect(flat(adopted.output)).toContain('Took over the connection "druid"');
    expect(pivot.snapshot()).toMatchObject({
      connections: [
        { name: "druid", type: "druidsql", queryHosts: ["localhost:8888"], title: "By hand", timeout: 40000 },
      ],
    });
    expect((await project.plan()).changes).toEqual([]);
  });
});

describe("bad weather", () => {
  const refuse = (status: number, on?: string): void => {
    pivot.faults.add({
      times: 100,
      answer: { status, body: { error: "Not now." } },
      ...(on !== undefined && { on }),
    });
  };

  test.each([401, 403, 500])("a %i while reading never drops state", async (status) => {
    const project = await projectWith(connection(), { PIVOT_MAX_RETRIES: "0" });
    await project.apply();
    refuse(status);
    const output = await failure(project, "plan");
    expect(output).toContain(String(status));
    pivot.faults.clear();
    expect(await project.state("pivot_connection.druid")).toMatchObject({ name: "druid" });
    expect((await project.plan()).changes).toEqual([]);
  });

  test.each([401, 403, 500])("a %i while updating or deleting never drops state", async (status) => {
    const project = await projectWith(connection(), { PIVOT_MAX_RETRIES: "0" });
    await project.apply();
    await project.write(connection('title = "New"'));
    refuse(status, "POST");
    expect(await failure(project)).toContain(`Could not update the connection "druid"`);
    pivot.faults.clear();
    refuse(status, "DELETE");
    const { code, output } = await project.terraform("destroy", "-no-color", "-auto-approve");
    expect({ code, output: flat(output) }).toEqual({
      code: 1,
      output: expect.stringContaining(`Could not delete the connection "druid"`) as unknown,
    });
    pivot.faults.clear();
    expect(await project.state("pivot_connection.druid")).toMatchObject({ name: "druid" });
    expect((await project.plan()).changes).toMatchObject([{ actions: ["update"], after: { title: "New" } }]);
  });

  test("a create whose answer is lost is neither lost nor done twice", async () => {
    const project = await projectWith(connection());
    pivot.faults.add({ on: "POST connections", answer: "drop", acts: true });
    await project.apply();
    expect(pivot.requests.count("POST connections")).toBe(1);
    expect((await project.plan()).changes).toEqual([]);
  });

  test("an interrupt waits for what is under way: nothing is there that the state does not know", async () => {
    let running: ChildProcess | undefined;
    let heard = (): void => undefined;
    const interrupted = new Promise<void>((resolve) => (heard = resolve));
    const before = await startHttpServer(async ({ method, path, body }) => {
      const answer = await fetch(`${pivot.endpoint}${path}`, {
        method,
        headers: { "x-imply-api-token": pivot.token, "content-type": "application/json" },
        ...(body !== "" && { body }),
      });
      if (method === "POST") {
        running?.kill("SIGINT");
        await interrupted;
      }
      return { status: answer.status, json: await answer.json() };
    });
    try {
      const roles = `resource "pivot_role" "all" {\n  count = 3\n  name  = "role-\${count.index}"\n}`;
      const project = await projectWith(roles, { PIVOT_ENDPOINT: before.url });
      const { code } = await project.watch(
        (text, terraform) => {
          running = terraform;
          if (text.includes("Interrupt received")) heard();
        },
        ...["apply", "-auto-approve", "-no-color", "-parallelism=1"],
      );
      expect(code).toBe(1);
      expect(pivot.snapshot().roles).toHaveLength(2);
      running = undefined;
      expect((await project.apply()).output).toContain("2 added");
      expect(pivot.requests.count("POST roles")).toBe(3);
    } finally {
      await before.close();
    }
  });

  test("an object that vanishes between plan and apply stops the apply", async () => {
    const project = await projectWith(connection());
    await project.apply();
    await project.write(connection('title = "New"'));
    await project.plan();
    await fetch(`${pivot.endpoint}/api/v1/connections/druid`, {
      method: "DELETE",
      headers: { "x-imply-api-token": pivot.token },
    });
    const { code, output } = await project.terraform("apply", "-no-color", "tfplan");
    expect(code).toBe(1);
    expect(flat(output)).toContain('The connection "druid" is no longer there');
    expect((await project.plan()).changes).toMatchObject([{ actions: ["create"] }]);
  });
});
