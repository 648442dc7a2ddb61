/** Secrets, looked for wherever Terraform, the provider and the emulator leave traces. */
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { createTerraformProject, type TerraformProject } from "../support/terraform-project.js";
import { tracesBelow } from "../support/traces.js";

jest.setTimeout(120_000);

/** Each is given to the provider in another way. */
const secrets = {
  token: "token-27182818284590",
  header: "header-31415926535897",
  password: "password-16180339887498",
  passphrase: "passphrase-14142135623730",
  userPassword: "user-password-17320508075688",
  extra: "extra-22360679774997",
};

let pivot: Emulator;
let project: TerraformProject;

beforeAll(async () => {
  pivot = await startEmulator({ token: secrets.token });
  project = await createTerraformProject({
    PIVOT_ENDPOINT: pivot.endpoint,
    PIVOT_API_TOKEN: secrets.token,
    PIVOT_HEADERS: JSON.stringify({ "x-proxy-key": secrets.header }),
    PIVOT_MAX_RETRIES: "0",
    TF_LOG: "TRACE",
    TF_LOG_PATH: "trace.log",
    ...Object.fromEntries(
      (["password", "passphrase", "userPassword", "extra"] as const).map((name) => [
        `TF_VAR_${name}`,
        secrets[name],
      ]),
    ),
  });
});

afterAll(async () => {
  await pivot.close();
  await project.remove();
});

/** Ephemeral variables are in no plan file; write-only attributes take them. */
const variable = (name: string): string =>
  `variable "${name}" {\n  type      = string\n  sensitive = true\n  ephemeral = true\n}`;

const configuration = (
  version: number,
): string => `${["password", "passphrase", "userPassword", "extra"].map(variable).join("\n\n")}

resource "pivot_connection" "druid" {
  name                     = "druid"
  title                    = "Druid ${version}"
  type                     = "druidsql"
  query_hosts              = ["localhost:8888"]
  passphrase_wo            = var.passphrase
  passphrase_wo_version    = ${version}
  extra_json_wo            = jsonencode({ sockPassword = var.extra })
  extra_json_wo_version    = ${version}
  default_db_auth_token    = {
    type                = "basic-auth"
    username            = "pivot"
    password_wo         = var.password
    password_wo_version = ${version}
  }
}

resource "pivot_user" "ada" {
  name  = "ada@example.com"
  email = "ada@example.com"
}

resource "pivot_user_auth" "ada" {
  name                = pivot_user.ada.name
  password_wo         = var.userPassword
  password_wo_version = ${version}
}`;

/** Everything below the project's folder, and what the emulator noted. */
const traces = (): ReadonlyMap<string, string> =>
  new Map([...tracesBelow(project.folder), ["requests", JSON.stringify(pivot.requests.all)]]);

const expectNone = (outputs: readonly string[]): void => {
  const all = new Map([...traces(), ...outputs.map((text, at): [string, string] => [`output ${at}`, text])]);
  const found = [...all].flatMap(([where, text]) =>
    Object.entries(secrets)
      .filter(
        ([, secret]) =>
          text.includes(secret) || text.includes(Buffer.from(secret).toString("base64").slice(0, -4)),
      )
      .map(([name]) => `${name} in ${where}`),
  );
  expect(found).toEqual([]);
  expect(all.get("trace.log")).toMatch(
    /\[DEBUG\] .*: request: .*method=P(OS|U)T path=\/api\/v1\/connections/,
  );
  // What is there to be found is found.
  expect(all.get("tfplan:tfplan")).toContain("pivot_connection");
};

test("no secret is in state, plan file, plan as JSON, trace log, output or the emulator's log", async () => {
  await project.write(configuration(1));
  await project.init();
  const outputs = [(await project.apply()).output];
  expect(pivot.snapshot()).toMatchObject({
    connections: [
      {
        passphrase: secrets.passphrase,
        sockPassword: secrets.extra,
        defaultDbAuthToken: { password: secrets.password },
      },
    ],
  });

  await project.write(configuration(2));
  const plan = await project.terraform("plan", "-no-color", "-out=tfplan");
  const shown = await project.terraform("show", "-json", "tfplan");
  outputs.push(plan.output, shown.output, (await project.terraform("apply", "-no-color", "tfplan")).output);
  outputs.push((await project.terraform("show", "-json")).output);
  expectNone(outputs);
});

test("nor when Pivot refuses and repeats them, or the provider fails", async () => {
  await project.write(configuration(3));
  const outputs: string[] = [];
  // A server can only repeat what it was sent: each collection its own.
  const sent = {
    "POST connections": [secrets.token, secrets.header, secrets.password, secrets.passphrase, secrets.extra],
    "POST user-auths": [secrets.token, secrets.header],
  };
  for (const [status, page] of [
    [400, false],
    [500, true],
  ] as const) {
    for (const [on, texts] of Object.entries(sent)) {
      const said = texts.join(" ");
      const body = page ? `<html>${said}</html>` : { error: `bad: ${said}` };
      pivot.faults.add({ on, times: 10, answer: { status, body } });
    }
    outputs.push((await project.terraform("apply", "-no-color", "-auto-approve")).output);
    pivot.faults.clear();
  }
  pivot.faults.add({ on: "POST", times: 10, answer: "drop" });
  outputs.push((await project.terraform("apply", "-no-color", "-auto-approve")).output);
  pivot.faults.clear();
  expect(outputs.join()).toContain("Could not update the connection");
  expectNone(outputs);
});
