import fc from "fast-check";
import { planFaults, resultFaults } from "../../../src/terraform/rpc/check.js";
import { propose } from "../../../src/terraform/rpc/propose.js";
import { type Attributes } from "../../../src/terraform/schema.js";
import { formatPath } from "../../../src/terraform/values/path.js";
import { string } from "../../../src/terraform/values/type.js";
import { type ObjectValue, unknown, type Value } from "../../../src/terraform/values/value.js";

const description = "An attribute.";
const attributes: Attributes = {
  name: { presence: "required", type: string, description },
  note: { presence: "optional", type: string, description },
  title: { presence: "remembered", type: string, description },
  secret: { presence: "optional", type: string, writeOnly: true, description },
  lines: {
    presence: "remembered",
    nesting: "list",
    elementKey: "key",
    description,
    attributes: {
      key: { presence: "required", type: string, description },
      title: { presence: "remembered", whenLeftOut: "filled", type: string, description },
      note: { presence: "optional", type: string, description },
    },
  },
};
const object = (more: ObjectValue = {}): ObjectValue => ({
  name: "x",
  note: null,
  title: null,
  secret: null,
  lines: null,
  ...more,
});
const line = (more: ObjectValue = {}): ObjectValue => ({ key: "a", title: null, note: null, ...more });
const shown = (faults: ReturnType<typeof planFaults>) =>
  faults.map(({ path, what }) => `${formatPath(path)} ${what}`);

test.each<[string, ObjectValue, ObjectValue | null, ObjectValue, readonly string[]]>([
  ["the configuration itself", object({ note: "n" }), null, object({ note: "n" }), []],
  ["a value for a computed attribute that is left out", object(), null, object({ title: "t" }), []],
  [
    "the prior value for a configured one",
    object({ note: "n" }),
    object({ note: "N" }),
    object({ note: "N" }),
    [],
  ],
  [
    "another value",
    object({ note: "n" }),
    null,
    object({ note: "m" }),
    ["note was planned otherwise than configured"],
  ],
  [
    "a value for an optional attribute that is left out",
    object(),
    null,
    object({ note: "m" }),
    ["note is not configured and not computed, but was planned"],
  ],
  [
    "a write-only value",
    object({ secret: "s" }),
    null,
    object({ secret: "s" }),
    ["secret is write-only and was planned"],
  ],
  [
    "another value deep inside",
    object({ lines: [line({ note: "n" })] }),
    null,
    object({ lines: [line({ note: "m", title: unknown })] }),
    ["lines[0].note was planned otherwise than configured"],
  ],
  [
    "a list of another length",
    object({ lines: [line()] }),
    null,
    object({ lines: [] }),
    ["lines was planned otherwise than configured"],
  ],
])("a plan with %s", (_, config, prior, planned, faults) => {
  expect(shown(planFaults(attributes, config, prior, planned))).toEqual(faults);
});

test.each<[string, ObjectValue | null, ObjectValue, readonly string[]]>([
  ["what was planned", object({ note: "n" }), object({ note: "n" }), []],
  [
    "anything for what was unknown",
    object({ title: unknown, lines: unknown }),
    object({ title: "t", lines: [line()] }),
    [],
  ],
  ["another value", object({ note: "n" }), object({ note: "m" }), ["note is not what was planned"]],
  [
    "a value for what was planned empty",
    object(),
    object({ lines: [line()] }),
    ["lines is not what was planned"],
  ],
  [
    "a value that is unknown",
    object({ title: unknown }),
    object({ title: unknown }),
    ["title is still unknown after the change"],
  ],
  ["a write-only value", null, object({ secret: "s" }), ["secret is write-only and was returned"]],
  [
    "another value deep inside",
    object({ lines: [line({ title: "t" })] }),
    object({ lines: [line({ title: "u" })] }),
    ["lines[0].title is not what was planned"],
  ],
])("a result with %s", (_, planned, result, faults) => {
  expect(shown(resultFaults(attributes, planned, result))).toEqual(faults);
});

const text = fc.option(fc.constantFrom("p", "q"), { nil: null });
const lineValue = fc.record({ key: fc.constantFrom("a", "b", "c"), title: text, note: text });
const objectValue: fc.Arbitrary<ObjectValue> = fc.record({
  name: fc.constantFrom("x", "y"),
  note: text,
  title: text,
  secret: fc.constant<Value>(null),
  lines: fc.option(fc.uniqueArray(lineValue, { maxLength: 4, selector: ({ key }) => key }), { nil: null }),
});

test("what is proposed is never at fault, whatever was configured, held and remembered", () => {
  fc.assert(
    fc.property(
      objectValue,
      fc.option(objectValue, { nil: null }),
      fc.subarray(["title", "lines", 'lines["a"].title', 'lines["b"].title']),
      (config, prior, configured) => {
        const planned = propose(attributes, { ...config, secret: "hush" }, prior, new Set(configured));
        expect(shown(planFaults(attributes, { ...config, secret: "hush" }, prior, planned))).toEqual([]);
      },
    ),
  );
});

test("a second plan of what was applied proposes the same again", () => {
  fc.assert(
    fc.property(objectValue, (config) => {
      const held = JSON.parse(
        JSON.stringify(propose(attributes, config, null, new Set()), (_, v: Value) =>
          v === unknown ? "filled" : v,
        ),
      ) as ObjectValue;
      expect(propose(attributes, config, held, new Set())).toEqual(held);
    }),
  );
});
