import {
  type Attributes,
  later,
  type Model,
  optional,
  remembered,
  required,
} from "../../src/definition/index.js";
import { withUntouched } from "../../src/provider/untouched.js";

const attributes = {
  name: required.string("Name."),
  title: remembered.string("Title."),
  note: optional.string("Note."),
  access: remembered.object("Access.", {
    kind: required.string("Kind."),
    color: remembered.string("Color."),
  }),
  pages: remembered.objects(
    "Pages.",
    { name: required.string("Name."), title: remembered.string("Title."), note: optional.string("Note.") },
    { key: "name" },
  ),
} satisfies Attributes;

test.each<[string, Record<"config" | "before" | "model" | "held", Model>, Model]>([
  [
    "what is left unset is Pivot's",
    { config: {}, before: { title: "Old" }, model: { title: "Old" }, held: { title: "New" } },
    { title: "New" },
  ],
  [
    "also where Pivot had nothing, or has nothing now",
    { config: {}, before: { title: "Old" }, model: { title: "Old" }, held: { pages: [{ name: "p" }] } },
    { pages: [{ name: "p" }] },
  ],
  [
    "what the configuration says stands",
    { config: { title: "Old" }, before: { title: "Old" }, model: { title: "Old" }, held: { title: "New" } },
    { title: "Old" },
  ],
  [
    "what is given back is given back",
    { config: {}, before: { title: "Old" }, model: {}, held: { title: "New" } },
    {},
  ],
  [
    "what is known later is Pivot's to fill in",
    { config: {}, before: {}, model: { title: later }, held: { title: "New" } },
    { title: later },
  ],
  [
    "what is optional is the configuration's alone",
    { config: {}, before: {}, model: {}, held: { note: "By hand" } },
    {},
  ],
  [
    "so it is within an object",
    {
      config: { access: { kind: "one" } },
      before: { access: { kind: "some", color: "red" } },
      model: { access: { kind: "one", color: "red" } },
      held: { access: { kind: "some", color: "blue" } },
    },
    { access: { kind: "one", color: "blue" } },
  ],
  [
    "and within elements, wherever they are now",
    {
      config: { pages: [{ name: "new" }, { name: "p", note: "n" }] },
      before: { pages: [{ name: "p", title: "P" }, { name: "gone" }] },
      model: { pages: [{ name: "new" }, { name: "p", title: "P", note: "n" }] },
      held: { pages: [{ name: "gone" }, { name: "p", title: "By hand", note: "By hand" }] },
    },
    { pages: [{ name: "new" }, { name: "p", title: "By hand", note: "n" }] },
  ],
])("%s", (_, planned, expected) => {
  expect(withUntouched(attributes, planned)).toEqual(expected);
});
