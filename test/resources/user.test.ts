import {
  type Model,
  readWire,
  validate,
  type Wire,
  writeBeside,
  writeWire,
} from "../../src/definition/index.js";
import { user } from "../../src/resources/index.js";
import { documentedObjects } from "./documented.js";

const smallest: Model = { name: "etl" };

const full: Model = {
  name: "ada@shop.example",
  email: "ada@shop.example",
  firstName: "Ada",
  lastName: "Byron",
  colorMode: "dark-color-mode",
  roles: ["sales-analysts", "readers"],
  status: "new",
  sendWelcomeEmail: true,
  clientUrl: "https://pivot.shop.example",
};

const fullWire: Wire = {
  name: "ada@shop.example",
  email: "ada@shop.example",
  firstName: "Ada",
  lastName: "Byron",
  colorMode: "dark-color-mode",
  roles: ["sales-analysts", "readers"],
  status: "new",
};

test("lives where Pivot has users", () => {
  expect(user.collection).toEqual({ path: "users", singular: "user", plural: "users" });
});

test.each([
  ["the smallest", smallest, { name: "etl" }, {}],
  ["a full one", full, fullWire, { sendWelcomeEmail: true, clientUrl: "https://pivot.shop.example" }],
  [
    "one without a mail",
    { ...smallest, sendWelcomeEmail: false },
    { name: "etl" },
    { sendWelcomeEmail: false },
  ],
])("%s is right, and is created as Pivot wants it, the mail beside the user", (_, model, wire, beside) => {
  expect(validate(user, model)).toEqual([]);
  expect(writeWire(user, model)).toEqual(wire);
  expect(writeBeside(user, model)).toEqual(beside);
});

test("is read without what matters on create only", () => {
  expect(readWire(user, fullWire, full)).toEqual({
    ...full,
    status: undefined,
    sendWelcomeEmail: undefined,
    clientUrl: undefined,
    extraJson: undefined,
  });
});

test.each(documentedObjects(user))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(user, wire);
  expect(validate(user, model)).toEqual([]);
  expect(writeWire(user, model, wire)).toEqual(wire);
});

test.each<[string, Wire, Wire]>([
  ["that Pivot shows stays as it is", { status: "active" }, { status: "active" }],
  ["that Pivot hides is not sent again", {}, {}],
])("a status %s", (_, held, sent) => {
  const model = { ...smallest, status: "new", lastName: "Loader" };
  expect(writeWire(user, model, { name: "etl", ...held })).toEqual({
    name: "etl",
    lastName: "Loader",
    ...sent,
  });
});

test("roles are a set, and unknown fields survive an update", () => {
  expect(user.attributes.roles.kind).toBe("set");
  const now = { ...fullWire, locale: "en-GB" };
  expect(writeWire(user, { ...full, roles: ["readers"] }, now)).toEqual({ ...now, roles: ["readers"] });
});

test.each<[string, Wire, readonly unknown[]]>([
  ["was sent", { sendEmailStatus: "ok" }, []],
  ["was sent, in capitals", { sendEmailStatus: "OK", status: "ok" }, []],
  [
    "nothing is said of",
    { status: "ok" },
    [
      {
        severity: "warning",
        path: ["sendWelcomeEmail"],
        message: "was asked for, and Pivot did not say whether the mail went",
        advice: "The user exists. Ask whoever it is for, as the mail is asked for on create only.",
      },
    ],
  ],
  [
    "failed",
    { sendEmailStatus: "error" },
    [
      {
        severity: "warning",
        path: ["sendWelcomeEmail"],
        message: "was asked for, but Pivot could not send the mail",
        advice:
          'The user exists; Pivot says sendEmailStatus "error". Check the mail settings of Pivot\'s server, and give the ' +
          "user a password with pivot_user_auth or an invitation from Pivot's user interface: the mail is asked for on " +
          "create only.",
      },
    ],
  ],
])("a welcome mail that %s", (_, beside, problems) => {
  expect(user.afterCreate(beside, { sendWelcomeEmail: true })).toEqual(problems);
});

test("a welcome mail that was not asked for is no matter", () => {
  expect(user.afterCreate({ status: "ok", message: "Created successfully" }, {})).toEqual([]);
});

const problemsOf = (model: Model): readonly (readonly string[])[] =>
  validate(user, { ...smallest, ...model }).map((one) => [one.severity, one.path.join("."), one.message]);

test.each<[string, Model, string, string]>([
  ["no name", { name: undefined }, "name", "is missing"],
  [
    "a name with a slash",
    { name: "sales/ada" },
    "name",
    "must not contain a slash: it is the last part of a URL",
  ],
  [
    "an address that is none",
    { email: "ada at shop.example" },
    "email",
    "must be an email address, such as ada@shop.example",
  ],
  [
    "a client address without a scheme",
    { sendWelcomeEmail: true, email: "a@b.example", clientUrl: "pivot.shop.example" },
    "clientUrl",
    "must be a URL that begins with https:// or http://",
  ],
])("%s is an error", (_, model, path, message) => {
  expect(problemsOf(model)).toEqual([["error", path, message]]);
});

test.each<[string, Model, string, string]>([
  ["a colour mode", { colorMode: "sepia" }, "colorMode", '"sepia" is not among the documented values'],
  ["a status", { status: "old" }, "status", '"old" is not among the documented values'],
  [
    "a mail to nowhere",
    { sendWelcomeEmail: true },
    "sendWelcomeEmail",
    "asks for a mail to a user without an email address",
  ],
  [
    "a link in no mail",
    { clientUrl: "https://pivot.shop.example" },
    "clientUrl",
    "has no effect: no welcome mail is sent",
  ],
])("%s is a warning", (_, model, path, message) => {
  expect(problemsOf(model)).toEqual([["warning", path, message]]);
});
