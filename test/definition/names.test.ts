import fc from "fast-check";
import { camelCase, kebabCase, pascalCase, plural, snakeCase, words } from "../../src/definition/index.js";

test.each([
  ["user", "users", "user", "User", "user", "user"],
  ["data_cube", "data_cubes", "dataCube", "DataCube", "data-cube", "data cube"],
  ["user_status", "user_statuses", "userStatus", "UserStatus", "user-status", "user status"],
  ["user_auth", "user_auths", "userAuth", "UserAuth", "user-auth", "user auth"],
])("every spelling of %s", (snake, many, camel, pascal, kebab, spoken) => {
  expect({
    plural: plural(snake),
    camel: camelCase(snake),
    pascal: pascalCase(snake),
    kebab: kebabCase(snake),
    words: words(snake),
  }).toEqual({ plural: many, camel, pascal, kebab, words: spoken });
});

test.each([
  ["title", "title"],
  ["queryHosts", "query_hosts"],
  ["caCertificate", "ca_certificate"],
  ["defaultDbAuthToken", "default_db_auth_token"],
  ["extraJsonWoVersion", "extra_json_wo_version"],
  ["p95Latency", "p95_latency"],
])("the attribute %s is %s to Terraform, and back", (camel, snake) => {
  expect(snakeCase(camel)).toBe(snake);
  expect(camelCase(snake)).toBe(camel);
});

const camelName = fc.stringMatching(/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/);

test("any camelCase name survives the way to Terraform and back", () => {
  fc.assert(fc.property(camelName, (name) => camelCase(snakeCase(name)) === name));
});

test("no two names become one on the way to Terraform", () => {
  fc.assert(fc.property(camelName, camelName, (a, b) => (a === b) === (snakeCase(a) === snakeCase(b))));
});

test("Terraform's spelling is one that Terraform takes", () => {
  fc.assert(fc.property(camelName, (name) => /^[a-z][a-z0-9_]*$/.test(snakeCase(name))));
});
