import { compare } from "bcryptjs";
import { optional } from "../../src/definition/index.js";
import { withHashes } from "../../src/provider/hash.js";

// bcrypt takes its time on purpose.
jest.setTimeout(60_000);

const attributes = {
  passwordWo: optional.string("Password.", { writeOnly: true, hashing: "passwordHashing" }),
  passwordHashing: optional.string("How.", { wire: false }),
  keyWo: optional.string("Key.", { writeOnly: true }),
};

const hash = `$2b$10$${"Example".repeat(7)}Exam`;

test.each([
  ["nothing says otherwise", undefined],
  ["bcrypt is asked for", "bcrypt"],
])("a password is hashed when %s, and nothing else is", async (_, passwordHashing) => {
  const model = { passwordWo: "Grüße, Ada!", passwordHashing, keyWo: "secret" };
  const { passwordWo, ...rest } = await withHashes(attributes, model);
  expect(rest).toEqual({ passwordHashing, keyWo: "secret" });
  // Algorithm and cost as Pivot's samples have them.
  expect(passwordWo).toMatch(/^\$2a\$12\$[./A-Za-z0-9]{53}$/);
  expect(await compare("Grüße, Ada!", String(passwordWo))).toBe(true);
  expect(await compare("Grusse, Ada!", String(passwordWo))).toBe(false);
});

test.each([
  ["it is not to be", { passwordWo: "open sesame", passwordHashing: "none" }],
  ["it is a hash already", { passwordWo: hash }],
  ["there is none", { passwordWo: undefined }],
])("a password is sent as it is when %s", async (_, model) => {
  expect(await withHashes(attributes, model)).toEqual(model);
});

test("the same password has another hash each time", async () => {
  const model = { passwordWo: "open sesame" };
  const [one, other] = await Promise.all([withHashes(attributes, model), withHashes(attributes, model)]);
  expect(one["passwordWo"]).not.toBe(other["passwordWo"]);
});
