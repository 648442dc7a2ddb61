import { isSecret, optional, propName, required, wireKey } from "../../src/definition/index.js";

test.each([
  ["title", "title"],
  ["optionsJson", "options"],
  ["extraJson", "extra"],
  ["keyWo", "key"],
  ["keyWoVersion", "keyVersion"],
  ["extraJsonWo", "extraJson"],
  ["jsonPath", "jsonPath"],
  ["worldWonders", "worldWonders"],
])("the attribute %s is the prop %s", (name, prop) => {
  expect(propName(name, optional.string("What it is."))).toBe(prop);
});

test("an attribute can have a prop of its own name", () => {
  const attribute = required.reference("connection", "Where the data is.", { prop: "connection" });
  expect(propName("connectionName", attribute)).toBe("connection");
});

test.each([
  ["its own name", optional.string("Title."), "title"],
  ["another key", optional.string("Title.", { wire: "caption" }), "caption"],
  ["no key, being kept in the state alone", optional.number("Version.", { wire: false }), undefined],
  ["no key, being merged around it", optional.extra("More."), undefined],
  ["no key, being sent beside it", optional.boolean("Mail?", { createOnly: "beside" }), undefined],
  ["its own name, on create only", optional.string("Status.", { createOnly: "inside" }), "title"],
])("an attribute in Pivot's object: %s", (_, attribute, key) => {
  expect(wireKey("title", attribute)).toBe(key);
});

test.each([
  ["a plain attribute", optional.string("Title."), false],
  ["a sensitive one", optional.string("Options.", { sensitive: true }), true],
  ["a write-only one", optional.string("Password.", { writeOnly: true }), true],
  [
    "one that is write-only because it is sent on create only",
    optional.string("Address.", { writeOnly: true, createOnly: "beside" }),
    false,
  ],
  [
    "a secret that is sent on create only",
    optional.string("Invitation.", { writeOnly: true, createOnly: "beside", sensitive: true }),
    true,
  ],
])("%s: is a secret", (_, attribute, expected) => {
  expect(isSecret(attribute)).toBe(expected);
});
