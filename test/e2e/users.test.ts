/** People, from the role that they are given to the password that they log in with, through the real terraform. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compare } from "bcryptjs";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/index.js";
import { createTerraformProject, type TerraformProject } from "../support/terraform-project.js";

jest.setTimeout(180_000);

let pivot: Emulator;
let project: TerraformProject;

const start = async (
  options: EmulatorOptions = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<void> => {
  pivot = await startEmulator(options);
  project = await createTerraformProject({
    PIVOT_ENDPOINT: pivot.endpoint,
    PIVOT_API_TOKEN: pivot.token,
    ...environment,
  });
};

afterEach(async () => {
  await pivot.close();
  await project.remove();
});

const password = "correct-horse-battery-2718";
const newPassword = "staple-horse-battery-3141";

const analysts = `resource "pivot_role" "analysts" {
  name        = "analysts"
  permissions = ["AccessVisualization"]
}

resource "pivot_role" "readers" {
  name = "readers"
}`;

const ada = (more = ""): string => `resource "pivot_user" "ada" {
  name               = "ada@shop.example"
  email              = "ada@shop.example"
  first_name         = "Ada"
  roles              = [pivot_role.analysts.name, pivot_role.readers.name]
  status             = "new"
  send_welcome_email = true
  client_url         = "https://pivot.shop.example"
  ${more}
}`;

const auth = (
  text = password,
  version = 1,
  more = "is_two_factor_auth_enabled = false",
): string => `resource "pivot_user_auth" "ada" {
  name                = pivot_user.ada.name
  password_wo         = ${JSON.stringify(text)}
  password_wo_version = ${version}
  ${more}
}`;

const status = (disabled = true): string => `resource "pivot_user_status" "ada" {
  name     = pivot_user.ada.name
  disabled = ${disabled}
}`;

const stack = (...parts: readonly string[]): string => [analysts, ...parts].join("\n\n");

const everything = stack(ada(), auth(), status());

/** Terraform wraps its messages at the width of a terminal and draws a bar beside them. */
const flat = (output: string): string => output.replace(/[│╷╵]/g, " ").replace(/\s+/g, " ");

const passOf = (): string => {
  const [held] = pivot.snapshot().userAuths;
  const pass = held?.["currentPass"];
  return typeof pass === "object" && pass !== null && "pass" in pass ? String(pass.pass) : String(pass);
};

const plannedActions = async (): Promise<readonly (readonly [string, string])[]> =>
  (await project.plan()).changes.map(({ address, actions }) => [address, actions.join()]);

/** What was posted to a collection; secrets are not among it. */
const posted = (path: string): readonly unknown[] =>
  pivot.requests.all
    .filter((request) => request.method === "POST" && request.path.startsWith(path))
    .map(({ body }) => body);

describe("a person", () => {
  beforeEach(async () => {
    await start();
    await project.write(everything);
    await project.init();
    await project.apply();
  });

  test("is made with role, password and status in one apply, and then nothing is planned", async () => {
    expect(pivot.snapshot()).toMatchObject({
      users: [
        {
          name: "ada@shop.example",
          email: "ada@shop.example",
          firstName: "Ada",
          status: "new",
          roles: ["analysts", "readers"],
        },
      ],
      userAuths: [
        { name: "ada@shop.example", currentPass: { hashStrategy: "bcrypt" }, isTwoFactorAuthEnabled: false },
      ],
      userStatuses: [
        { name: "ada@shop.example", disabled: expect.stringMatching(/^20\d\d-.*Z$/) as unknown },
      ],
    });
    expect(await compare(password, passOf())).toBe(true);
    expect(posted("users")).toEqual([
      {
        sendWelcomeEmail: true,
        clientUrl: "https://pivot.shop.example",
        user: expect.not.objectContaining({ sendWelcomeEmail: true }) as unknown,
      },
    ]);
    expect(await plannedActions()).toEqual([]);
  });

  test("gets other roles, without another mail", async () => {
    await project.write(
      stack(ada().replace("pivot_role.analysts.name, ", ""), auth(), status()).replace(
        "send_welcome_email = true",
        "send_welcome_email = false",
      ),
    );
    const { changes } = await project.plan();
    expect(changes).toMatchObject([
      { address: "pivot_user.ada", actions: ["update"], after: { roles: ["readers"] } },
    ]);
    await project.apply();
    expect(pivot.snapshot().users).toMatchObject([{ roles: ["readers"] }]);
    expect(posted("users/ada@shop.example")).toEqual([
      { user: expect.objectContaining({ roles: ["readers"] }) as unknown },
    ]);
    expect(await plannedActions()).toEqual([]);
  });

  test("gets a new password with a new version, and only then", async () => {
    const first = passOf();
    await project.write(stack(ada(), auth(newPassword), status()));
    expect(await plannedActions()).toEqual([]);

    await project.write(stack(ada(), auth(newPassword, 1, "is_two_factor_auth_enabled = true"), status()));
    await project.apply();
    expect(pivot.snapshot().userAuths).toMatchObject([{ isTwoFactorAuthEnabled: true }]);
    expect(passOf()).toBe(first);

    await project.write(stack(ada(), auth(newPassword, 2, "is_two_factor_auth_enabled = true"), status()));
    expect(await plannedActions()).toEqual([["pivot_user_auth.ada", "update"]]);
    await project.apply();
    expect(await compare(newPassword, passOf())).toBe(true);
    expect(await plannedActions()).toEqual([]);
  });

  test("keeps the password that she chooses herself, and what Pivot remembers of earlier ones", async () => {
    const currentPass = { pass: "hers", hashStrategy: "pivot", createdAt: "2026-01-01T00:00:00.000Z" };
    const passHistory = [{ createdAt: "2025-01-01T00:00:00.000Z" }];
    pivot.seed({ userAuths: [{ name: "ada@shop.example", currentPass, passHistory }] });

    // Pivot's own interface left the second factor out; the password is nobody's business here.
    const { changes, output } = await project.plan();
    expect(changes).toMatchObject([
      {
        address: "pivot_user_auth.ada",
        before: { is_two_factor_auth_enabled: null },
        after: { is_two_factor_auth_enabled: false, hash_strategy: "pivot" },
      },
    ]);
    expect(output).not.toContain("changed outside of Terraform");
    await project.apply();
    expect(pivot.snapshot().userAuths).toEqual([
      { name: "ada@shop.example", currentPass, passHistory, isTwoFactorAuthEnabled: false },
    ]);
    expect(await project.state("pivot_user_auth.ada")).toMatchObject({
      hash_strategy: "pivot",
      password_created_at: "2026-01-01T00:00:00.000Z",
    });
  });

  test("is let in again and kept out again", async () => {
    await project.write(stack(ada(), auth(), status(false)));
    const { output } = await project.apply();
    expect(flat(output)).not.toContain("Warning");
    expect(pivot.snapshot().userStatuses).toEqual([{ name: "ada@shop.example" }]);
    expect(await plannedActions()).toEqual([]);

    pivot.seed({ userStatuses: [{ name: "ada@shop.example", disabled: "2026-01-01T00:00:00.000Z" }] });
    expect((await project.plan()).changes).toMatchObject([
      {
        address: "pivot_user_status.ada",
        before: { disabled: true, disabled_since: "2026-01-01T00:00:00.000Z" },
        after: { disabled: false },
      },
    ]);
  });

  test("is imported by name, and nothing is planned but the password that only the configuration knows", async () => {
    const kinds = ["pivot_user", "pivot_user_auth", "pivot_user_status"];
    for (const kind of kinds) {
      await project.terraform("state", "rm", `${kind}.ada`);
      expect(await project.terraform("import", `${kind}.ada`, "ada@shop.example")).toMatchObject({ code: 0 });
    }
    expect((await project.plan()).changes).toMatchObject([
      {
        address: "pivot_user_auth.ada",
        actions: ["update"],
        before: { password_wo_version: null, is_two_factor_auth_enabled: false },
        after: { password_wo_version: 1, is_two_factor_auth_enabled: false },
      },
    ]);

    await project.write(
      stack(ada(), 'resource "pivot_user_auth" "ada" {\n  name = pivot_user.ada.name\n}', status()),
    );
    expect(await plannedActions()).toEqual([]);
  });

  test("goes with everything that is hers, and may come back", async () => {
    const { output } = await project.destroy();
    expect(pivot.snapshot()).toMatchObject({
      roles: [{ name: "super-admin" }],
      users: [],
      userAuths: [],
      userStatuses: [{ name: "ada@shop.example" }],
    });
    expect(flat(output)).toContain('Pivot keeps an empty user status "ada@shop.example"');
    expect(flat(output)).toContain("does not delete a user status through its API");

    const again = await project.apply();
    expect(flat(again.output)).not.toContain("Took over");
    expect(pivot.snapshot().userStatuses).toMatchObject([
      { name: "ada@shop.example", disabled: expect.any(String) as unknown },
    ]);
    expect(await plannedActions()).toEqual([]);
  });
});

test("a status is deleted where Pivot can do that, and one that keeps out is not taken over unasked", async () => {
  await start({ switches: { delete: "everywhere" } });
  await project.write(stack(ada(), status()));
  await project.init();
  await project.apply();
  await project.write(stack(ada()));
  const { output } = await project.apply();
  expect(flat(output)).not.toContain("Warning");
  expect(pivot.snapshot().userStatuses).toEqual([]);

  pivot.seed({ userStatuses: [{ name: "ada@shop.example", disabled: "2026-01-01T00:00:00.000Z" }] });
  await project.write(stack(ada(), status(false)));
  const refused = await project.terraform("apply", "-no-color", "-auto-approve");
  expect(refused.code).toBe(1);
  expect(flat(refused.output)).toContain('Pivot already has a user status "ada@shop.example"');
  expect(flat(refused.output)).toContain("terraform import pivot_user_status.EXAMPLE ada@shop.example");
});

test("a welcome mail that fails is a warning: the user is there", async () => {
  await start({ switches: { welcomeMail: "error" } });
  await project.write(stack(ada()));
  await project.init();
  const { output } = await project.apply();
  expect(flat(output)).toContain("user: send_welcome_email was asked for, but Pivot could not send the mail");
  expect(flat(output)).toContain('Pivot says sendEmailStatus "error"');
  expect(pivot.snapshot().users).toMatchObject([{ name: "ada@shop.example" }]);
  expect(await plannedActions()).toEqual([]);
});

test.each([
  ["takes either form", "convert"],
  ["takes its own form only", "refuse"],
] as const)("a Pivot of 2022 that %s gets passwords as text", async (_, otherForms) => {
  await start({ era: "C", switches: { otherForms } });
  // How roles of 2022 look is not the question here.
  const plain = (version: number, text: string): string =>
    [ada().replace(/  roles .*\n/, ""), auth(text, version), status()].join("\n\n");
  await project.write(plain(1, password));
  await project.init();
  await project.apply();
  expect(pivot.snapshot().userAuths).toMatchObject([
    { currentPass: expect.stringMatching(/^\$2a\$12\$/) as unknown },
  ]);
  expect(await compare(password, passOf())).toBe(true);
  expect(await plannedActions()).toEqual([]);

  await project.write(plain(2, newPassword));
  await project.apply();
  expect(await compare(newPassword, passOf())).toBe(true);
  expect(await plannedActions()).toEqual([]);
});

test("a Pivot before 2023 says that it has no statuses, and the rest works", async () => {
  await start({ era: "B" });
  await project.write(stack(ada(), status()));
  await project.init();
  const { code, output } = await project.terraform("apply", "-no-color", "-auto-approve");
  expect(code).toBe(1);
  expect(flat(output)).toContain('Could not plan the user status "ada@shop.example"');
  expect(pivot.snapshot().users).toEqual([]);
  await project.write(stack(ada(), auth()));
  await project.apply();
  expect(await plannedActions()).toEqual([]);
});

test("a password goes out as it is when that is asked for", async () => {
  await start();
  await project.write(stack(ada(), auth(password, 1, 'password_hashing = "none"')));
  await project.init();
  await project.apply();
  expect(pivot.snapshot().userAuths).toMatchObject([
    { currentPass: { pass: password, hashStrategy: "none" } },
  ]);
  expect(await plannedActions()).toEqual([]);
});

test("neither a password nor its hash is in a state, a plan, a log or a message", async () => {
  await start({}, { TF_LOG: "TRACE", TF_LOG_PATH: "trace.log", TF_VAR_password: password });
  const variable = 'variable "password" {\n  type = string\n  ephemeral = true\n}';
  const withVariable = (version: number, more?: string): string =>
    stack(variable, ada(), auth(password, version, more).replace(JSON.stringify(password), "var.password"));
  const told: string[] = [];

  await project.write(withVariable(1));
  await project.init();
  await project.plan();
  told.push((await project.terraform("show", "-json", "tfplan")).output);
  told.push((await project.apply("tfplan")).output);
  const hashes = [passOf()];
  await project.write(withVariable(2));
  const { output } = await project.plan();
  told.push(output, (await project.terraform("show", "-json", "tfplan")).output);
  told.push((await project.apply()).output);
  hashes.push(passOf());
  pivot.faults.add({ on: "POST user-auths", times: 9, answer: { status: 400, body: { error: password } } });
  // A password that is not hashed reaches Pivot, and may come back in what Pivot says.
  await project.write(withVariable(3, 'password_hashing = "none"'));
  const refused = await project.terraform("apply", "-no-color", "-auto-approve");
  told.push(refused.output);

  const state = await project.rawState();
  const log = await readFile(join(project.folder, "trace.log"), "utf8");
  expect(flat(refused.output)).toContain('Could not update the user auth "ada@shop.example"');
  expect(flat(refused.output)).toContain(
    "Pivot answered 400 to POST /api/v1/user-auths/ada%40shop.example: ***",
  );
  expect(log).toContain("pivot_user_auth");
  expect(await compare(password, hashes[0] ?? "")).toBe(true);
  expect(new Set(hashes).size).toBe(2);

  // What a provider keeps in private is in the state as base64.
  const kept = [...state.matchAll(/"private": "([^"]+)"/g)].map(([, text = ""]) =>
    Buffer.from(text, "base64").toString(),
  );
  expect(kept).not.toEqual([]);
  const places = { told, state, kept, log, requests: JSON.stringify(pivot.requests.all) };
  const found = Object.entries(places).flatMap(([place, texts]) =>
    [password, ...hashes]
      .flatMap((secret) => [secret, Buffer.from(secret).toString("base64")])
      .filter((secret) => [texts].flat().some((text) => text.includes(secret)))
      .map((secret) => `${secret} in ${place}`),
  );
  expect(found).toEqual([]);
});

describe("whoever manages Pivot", () => {
  const user = (name: string, roles = '["super-admin"]'): string => `resource "pivot_user" "${name}" {
  name  = "${name}"
  roles = ${roles}
}`;
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, output } = await project.terraform(...args, "-no-color");
    expect(code).toBe(1);
    return flat(output);
  };

  test("is not locked out: the last one stays, unless told otherwise", async () => {
    await start({ switches: { superAdmin: "open" } });
    await project.write([user("ada"), user("bob")].join("\n\n"));
    await project.init();
    await project.apply();

    const last = (name: string): string =>
      `"${name}" is the last user with the role super-admin who can log in`;
    // Two at once leave nobody, whichever is looked at first.
    expect(await refused("plan", "-destroy")).toMatch(
      /"(ada|bob)" is the last user with the role super-admin/,
    );
    await project.write(user("ada"));
    await project.apply();
    expect(await refused("plan", "-destroy")).toContain(last("ada"));
    await project.write(user("ada", "[]"));
    expect(await refused("plan")).toContain(last("ada"));
    await project.write(`${user("ada")}

resource "pivot_user_status" "ada" {
  name     = pivot_user.ada.name
  disabled = true
}`);
    expect(await refused("apply", "-auto-approve")).toContain("manage_super_admin = true");
    await project.write('resource "pivot_role" "all" {\n  name = "super-admin"\n}');
    expect(await refused("plan")).toContain('is "super-admin", which is built into Pivot');
    expect(pivot.snapshot().users).toMatchObject([{ name: "ada", roles: ["super-admin"] }]);

    await project.write('provider "pivot" {\n  manage_super_admin = true\n}');
    await project.apply();
    expect(pivot.snapshot().users).toEqual([]);
  });
});
