import { requiresReplace } from "../../../src/terraform/rpc/requires-replace.js";
import { type Attributes, type NestedAttribute } from "../../../src/terraform/schema.js";
import { formatPath } from "../../../src/terraform/values/path.js";
import { string } from "../../../src/terraform/values/type.js";
import { type ObjectValue, unknown, type Value } from "../../../src/terraform/values/value.js";

const description = "An attribute.";
const inner: Attributes = {
  id: { presence: "required", type: string, description },
  kind: { presence: "optional", type: string, replaceOnChange: true, description },
  note: { presence: "optional", type: string, description },
};
const nested = (nesting: NestedAttribute["nesting"], more: Partial<NestedAttribute> = {}): Attributes => ({
  part: { presence: "optional", nesting, attributes: inner, description, ...more },
});
const one = (id: string, kind: Value = "k", note: Value = null): ObjectValue => ({ id, kind, note });

test.each<[string, Attributes, Value, Value, readonly string[]]>([
  ["a single object that changes", nested("single"), one("a"), one("a", "l"), ["part.kind"]],
  ["a single object that changes elsewhere", nested("single"), one("a"), one("b", "k", "n"), []],
  ["a single object that appears", nested("single"), null, one("a"), ["part"]],
  ["a single object that vanishes", nested("single"), one("a"), null, ["part"]],
  ["a single object that appears without such a value", nested("single"), null, one("a", null), []],
  ["a single object that is not known yet", nested("single"), one("a"), unknown, []],
  [
    "an element of a list, by its place",
    nested("list"),
    [one("a"), one("b")],
    [one("a"), one("b", "l")],
    ["part[1].kind"],
  ],
  ["a longer list", nested("list"), [one("a")], [one("a"), one("b")], []],
  ["a shorter list", nested("list"), [one("a"), one("b")], [one("a")], []],
  [
    "an element of a list, by its key",
    nested("list", { elementKey: "id" }),
    [one("a"), one("b")],
    [one("a", "l"), one("b")],
    ["part[0].kind"],
  ],
  [
    "elements that change places",
    nested("list", { elementKey: "id" }),
    [one("a", "k"), one("b", "l")],
    [one("b", "l"), one("a", "k")],
    [],
  ],
  [
    "an element that changes and moves",
    nested("list", { elementKey: "id" }),
    [one("a", "k"), one("b", "l")],
    [one("b", "m"), one("a", "k")],
    ["part"],
  ],
  [
    "an element of a map",
    nested("map"),
    { x: one("a"), y: one("b") },
    { y: one("b", "l"), z: one("c") },
    ['part["y"].kind'],
  ],
  [
    "an element of a set",
    nested("set"),
    [one("a", "k"), one("b", "l")],
    [one("b", "m"), one("a", "k")],
    ["part"],
  ],
  ["an element of a set that changes elsewhere", nested("set"), [one("a")], [one("a", "k", "n")], []],
  ["a larger set", nested("set"), [one("a", "k")], [one("a", "k"), one("b", "l")], []],
  ["a list that says so itself", nested("list", { replaceOnChange: true }), [one("a")], [one("b")], ["part"]],
])("%s", (_, attributes, before, after, paths) => {
  expect(requiresReplace(attributes, { part: before }, { part: after }).map(formatPath)).toEqual(paths);
});
