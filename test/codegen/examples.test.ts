import { importFile, resourceFile, type Stack } from "../../src/codegen/examples.js";
import { role, userAuth } from "../../src/resources/index.js";

const stack: Stack = {
  resource: {
    pivot_user: { ada: { name: "ada@shop.example" } },
    pivot_user_auth: { password: { name: "${pivot_user.ada.name}", password_wo: "${var.password}" } },
  },
  variable: { password: { type: "string", sensitive: true } },
};

test("the resource comes first, then what it refers to, then the variables", () => {
  expect(resourceFile(userAuth, stack).match(/^(resource|variable) .*(?= \{$)/gm)).toEqual([
    'resource "pivot_user_auth" "password"',
    'resource "pivot_user" "ada"',
    'variable "password"',
  ]);
});

test("a name that is another object's is looked up there", () => {
  expect(importFile(userAuth, stack))
    .toBe(`# Generated from main.ts by \`npm run generate\`: edit that instead.
# By name: the last part of the object's URL in Pivot's API.
terraform import pivot_user_auth.password ada@shop.example
`);
});

test("an example without the resource that it is of is a mistake", () => {
  expect(() => importFile(role, stack)).toThrow("The example of pivot_role has none.");
  expect(() => resourceFile(role, { resource: { aws_thing: { one: {} } } })).toThrow(
    "aws_thing is no resource of this provider.",
  );
});
