import { bodyOf, notUnderstood } from "../../src/api/answer.js";
import { type PivotError } from "../../src/api/errors/pivot-error.js";
import { type Reply, type Request } from "../../src/api/transport.js";
import { token } from "../support/pivot-client.js";

const request: Request = { method: "GET", path: "/api/v1/roles/analysts" };
const page =
  "<!doctype html><html><head><title>Pivot</title><style>a{}</style></head><body>Sign <b>in</b></body></html>";

const answered = (reply: Partial<Reply>): unknown =>
  bodyOf(request, { status: 200, text: "", ...reply }, [token], "analysts");

const refused = (reply: Partial<Reply>): PivotError => {
  try {
    answered(reply);
  } catch (error) {
    return error as PivotError;
  }
  throw new Error("it was taken for a yes");
};

describe("a yes", () => {
  test.each([
    ["JSON", 200, '{"role":{"name":"analysts"}}', { role: { name: "analysts" } }],
    ["JSON with space around it", 201, ' \n{"status": "OK"}\n', { status: "OK" }],
    ["null", 200, "null", null],
    ["nothing", 204, "", undefined],
    ["blank", 200, " \n", undefined],
    [
      "a bare object whose own status is not ok",
      200,
      '{"name":"analysts","status":"off"}',
      { name: "analysts", status: "off" },
    ],
  ])("%s", (_, status, text, body) => {
    expect(answered({ status, text })).toEqual(body);
  });
});

describe("a no, in the server's words", () => {
  test.each([
    [{ status: 404, text: '{"error":"This role does not exist."}' }, "This role does not exist."],
    [{ status: 400, text: '{"message":"Role.name must be defined","code":7}' }, "Role.name must be defined"],
    [{ status: 400, text: '{"errorMessage":"No."}' }, "No."],
    [{ status: 400, text: '{"error":"First.","message":"Second."}' }, "First."],
    [{ status: 400, text: '{"error":" ","message":"Second."}' }, "Second."],
    [{ status: 400, text: '{"error":{"code":7}}' }, '{"error":{"code":7}}'],
    [{ status: 400, text: "Bad\n  things" }, "Bad things"],
    [{ status: 500, text: page }, "Pivot Sign in"],
    [{ status: 502, text: "" }, "Bad Gateway"],
    [{ status: 599, text: "" }, "no reason given"],
    [{ status: 200, text: '{"error":"Not really."}' }, "Not really."],
    [{ status: 200, text: '{"status":"partial","role":{"password":"x"}}' }, 'its status is "partial"'],
    [{ status: 200, text: '{"status":"failed","message":"Not really."}' }, "Not really."],
  ])("%j", (reply, explanation) => {
    expect(refused(reply)).toMatchObject({
      name: "PivotHttpError",
      status: reply.status,
      explanation,
      message: `Pivot answered ${reply.status} to GET /api/v1/roles/analysts: ${explanation}`,
    });
  });

  test("is cut when it is long", () => {
    expect(refused({ status: 500, text: "x".repeat(50_000) })).toMatchObject({
      explanation: `${"x".repeat(300)}…`,
    });
  });

  test.each([
    ["JSON with a reason", '{"error":"Not found."}', true],
    ["JSON with a message", '{"message":"no Route matched"}', true],
    ["other JSON", '{"path":"/api/v1/roles/analysts"}', false],
    ["text", "default backend - 404", false],
    ["a page", page, false],
    ["nothing", "", false],
  ])("knows whether the API itself said so: %s", (_, text, fromApi) => {
    expect(refused({ status: 404, text })).toMatchObject({ fromApi });
  });
});

test.each([401, 403])("a %d says what to check", (status) => {
  expect(refused({ status, text: '{"error":"Denied."}' })).toMatchObject({
    name: "PivotAccessError",
    message:
      `Pivot answered ${status} to GET /api/v1/roles/analysts: Denied.\n` +
      "The API token was sent in the header x-imply-api-token. Check that it is a token of this Pivot " +
      "(Settings › API tokens), that it has permission for this, and that config.yaml has enableApiEndpoint: true.",
  });
});

describe("what is not an answer of the API", () => {
  const advice =
    "This is the user interface or a login page, not the API: check the endpoint's path prefix, " +
    "and that config.yaml has enableApiEndpoint: true.";

  test.each([
    ["a page", { text: page }, "with an HTML page"],
    ["text", { text: "ok" }, "with text that is not JSON"],
    ["JSON that was cut off", { text: '{"role":{"na' }, "with text that is not JSON"],
    [
      "a redirect",
      { status: 302, location: `https://login.example.com/start?token=${token}#x` },
      "with a redirect (302) to https://login.example.com/start",
    ],
    ["a redirect to nowhere", { status: 304 }, "with a redirect (304)"],
  ])("%s", (_, reply, what) => {
    expect(refused(reply)).toMatchObject({
      name: "PivotAnswerError",
      message: `Pivot answered GET /api/v1/roles/analysts ${what}. ${advice}`,
    });
  });

  test.each([
    ["its keys", { data: { password: "hush" }, total: 1 }, "keys data, total"],
    ["that it has no keys", {}, "keys (none)"],
    ["that it is a list", ["hush", "hush"], "a list of 2"],
    ["that it is null", null, "null"],
    ["that it is text", "hush", "a string"],
  ])("an answer without the object in it shows %s, no values", (_, body, found) => {
    const { message } = notUnderstood(request, body, 'the object "role"');
    expect(message).toBe(
      `Pivot answered GET /api/v1/roles/analysts without the object "role": it has ${found}. ` +
        "This version of Pivot may be newer than this client: please report it with the names above.",
    );
  });
});

test.each([
  ["an error", { status: 400, text: JSON.stringify({ error: `bad token ${token}` }) }],
  ["a refusal", { status: 401, text: JSON.stringify({ message: `bad token ${token}` }) }],
  ["a page", { status: 500, text: `<p title='${token}'>token <b>${token}</b></p>` }],
  ["text, at the edge of what is shown", { status: 500, text: `${"x".repeat(290)} ${token}` }],
  ["the target of a redirect", { status: 302, location: `https://login.example.com/${token}/start` }],
  ["a no with status 200", { status: 200, text: JSON.stringify({ status: "error", message: token }) }],
])("the token is not repeated from %s", (_, reply) => {
  const error = refused(reply);
  const shown = JSON.stringify([error, error.message, error.stack, Object.values(error)]);
  expect(shown).not.toContain(token.slice(0, 8));
  expect(shown).not.toContain(token.slice(-8));
});
