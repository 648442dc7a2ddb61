import { writeOnlyAttributes } from "../../../src/codegen/pages/write-only.js";
import { optional, remembered } from "../../../src/definition/index.js";

test("tells when each write-only attribute is sent, wherever it is", () => {
  const secret = { writeOnly: true, sensitive: true } as const;
  const attributes = {
    title: remembered.string("Title."),
    passwordWo: optional.string("Password.", { ...secret, trigger: "passwordWoVersion" }),
    passwordWoVersion: optional.number("Version.", { wire: false }),
    login: remembered.object("Login.", {
      keyWo: optional.string("Key.", secret),
      keyWoVersion: optional.number("Version.", { wire: false }),
    }),
    status: optional.string("Status.", { writeOnly: true, createOnly: "inside" }),
    noteWo: optional.string("Note.", secret),
  };
  expect(writeOnlyAttributes(attributes).map(({ path, sent }) => [path, sent])).toEqual([
    ["password_wo", "sent when the object is created, and when `password_wo_version` changes"],
    ["login.key_wo", "sent with every create and update; a change of `login.key_wo_version` is an update"],
    ["status", "sent when the object is created, and never again"],
    ["note_wo", "sent with every create and update"],
  ]);
});
