import * as fc from "fast-check";
import { templateOf, textOf, undoubled } from "../../src/hcl/index.js";

test.each([
  ["$main.sum(${any name})", "$main.sum($${any name})"],
  ["100 %{ off", "100 %%{ off"],
  ["costs 5$ {net}", "costs 5$ {net}"],
])("%j is the text of %j", (text, template) => {
  expect(templateOf(text)).toBe(template);
  expect(textOf(template)).toBe(text);
});

test("what cdktf puts a reference for stays an expression", () => {
  expect(templateOf("${${TfToken[TOKEN.7]}}")).toBe("$${${TfToken[TOKEN.7]}}");
});

test("a dollar before a reference is no part of its mark", () => {
  expect(templateOf("$${TfToken[TOKEN.7]} or $5")).toBe('${"$"}${TfToken[TOKEN.7]} or $5');
  expect(undoubled('${"$"}${var.price} or $${x}')).toBe("$${var.price} or ${x}");
});

test.each(["${var.x}", "a ${var.x} b", "%{ if true }x%{ endif }"])(
  "%j is Terraform's to make",
  (template) => {
    expect(textOf(template)).toBeUndefined();
  },
);

test("any text comes back", () => {
  const text = fc.string({ unit: fc.constantFrom("$", "%", "{", "}", "a") });
  fc.assert(fc.property(text, (any) => textOf(templateOf(any)) === any));
});
