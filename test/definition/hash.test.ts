import { isBcryptHash } from "../../src/definition/index.js";

const rest = "Example".repeat(7) + "Exam";

test.each([
  ["as Pivot's samples have it", `$2a$12$${rest}`, true],
  ["of newer libraries", `$2b$10$${rest}`, true],
  ["of PHP", `$2y$04$${rest}`, true],
  ["of another algorithm", `$argon2id$v=19$${rest}`, false],
  ["cut off", `$2a$12$${rest.slice(1)}`, false],
  ["with something after it", `$2a$12$${rest}\n`, false],
  ["with something before it", ` $2a$12$${rest}`, false],
  ["of nothing but its beginning", "$2a$12$", false],
])("a hash %s", (_, text, expected) => {
  expect(isBcryptHash(text)).toBe(expected);
});
