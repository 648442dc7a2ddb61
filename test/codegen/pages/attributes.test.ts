import { attributeSections, sourceList } from "../../../src/codegen/pages/attributes.js";
import {
  type Attribute,
  type Attributes,
  computed,
  optional,
  remembered,
  required,
  rules,
} from "../../../src/definition/index.js";

/** The line of an attribute named `it`, without its anchor. */
const lineOf = (attribute: Attribute, others: Attributes = {}): string =>
  attributeSections({ it: attribute, ...others }, "manage")
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((line) => line.replace('<a id="it"></a>', ""))[0] ?? "";

test.each<[string, Attribute, string]>([
  ["a string", required.string("What it is."), "- `it` (string) What it is."],
  ["JSON", required.json("What it is.", { prop: "it" }), "- `it` (JSON string) What it is."],
  ["a set", required.set("What it is."), "- `it` (set of strings) What it is."],
  ["a map", required.map("What it is."), "- `it` (map of strings) What it is."],
  [
    "a secret",
    optional.string("What it is.", { writeOnly: true, sensitive: true }),
    "- `it` (string, write-only, sensitive) What it is.",
  ],
  [
    "where it is documented",
    required.string("What it is.", { source: "seed H" }),
    "- `it` (string) What it is. [[1]](#sources)",
  ],
  [
    "values that are documented",
    required.string("What it is, `a` perhaps.", { known: ["a", "b"] }),
    "- `it` (string) What it is, `a` perhaps. Documented values: `a`, `b`.",
  ],
  [
    "no values that its sentence names",
    required.string("Either `a` or `b`.", { known: ["a", "b"] }),
    "- `it` (string) Either `a` or `b`.",
  ],
  [
    "what it refers to",
    required.reference("data_cube", "Which cube."),
    "- `it` (string) Which cube. See [`pivot_data_cube`](../resources/data_cube.md).",
  ],
  [
    "that Pivot fills it in",
    remembered.string("What it is.", { filledByPivot: true }),
    "- `it` (string) What it is. Left out: Pivot fills it in.",
  ],
  [
    "nothing about leaving it out that its sentence says better",
    remembered.string("What it is. Left out: the name.", { filledByPivot: true }),
    "- `it` (string) What it is. Left out: the name.",
  ],
  [
    "that nothing is there when it is left out",
    optional.number("How many."),
    "- `it` (number) How many. Left out: absent from Pivot's object.",
  ],
  [
    "what a change does",
    required.string("What it is.", { replaceOnChange: true }),
    "- `it` (string) What it is. A change replaces the object.",
  ],
  [
    "its rule",
    required.string("What it is.", { rule: rules.nonEmpty }),
    "- `it` (string) What it is. Must not be empty.",
  ],
  [
    "that it is deprecated",
    required.string("What it is.", { deprecated: "Use `that`." }),
    "- `it` (string) What it is. **Deprecated**: Use `that`.",
  ],
  [
    "the construct's name for it",
    required.string("What it is.", { prop: "that" }),
    "- `it` (string) What it is. In CDKTF: `that`.",
  ],
])("a line tells of %s", (_, attribute, line) => {
  expect(lineOf(attribute)).toBe(line);
});

test("attributes stand with those that are decided by the same side, in the definition's order", () => {
  const attributes = {
    seen: computed.string("Seen."),
    title: remembered.string("Title."),
    name: required.string("Name."),
    kind: required.string("Kind."),
    note: optional.extra("Note."),
  };
  expect(attributeSections(attributes, "manage")).toBe(`### Required

- <a id="name"></a>\`name\` (string) Name.
- <a id="kind"></a>\`kind\` (string) Kind.

### Optional

- <a id="title"></a>\`title\` (string) Title.
- <a id="note"></a>\`note\` (JSON string) Note.

### Read-only

- <a id="seen"></a>\`seen\` (string) Seen.`);
});

test("attributes inside others have sections, and a shape that several have has one", () => {
  const access = { shape: "AccessList", source: "seed H" } as const;
  const list = { access: required.string("Who.", { source: "d2023 H" }) };
  const attributes = {
    pages: required.objects(
      "Pages.",
      {
        name: required.string("Name."),
        tiles: remembered.objects("Tiles.", { url: required.string("URL.") }, { key: "url", repeats: true }),
      },
      { key: "name" },
    ),
    readAccess: remembered.object("Readers.", list, access),
    editAccess: remembered.object("Editors.", list, access),
  };
  expect(attributeSections(attributes, "manage")).toBe(`### Required

- <a id="pages"></a>\`pages\` (list of objects) Pages. Matched by \`name\`, not by their place in the list. See [\`pages\`](#nested--pages).

### Optional

- <a id="read_access"></a>\`read_access\` (object) Readers. See [access list](#nested--access-list). [[1]](#sources)
- <a id="edit_access"></a>\`edit_access\` (object) Editors. See [access list](#nested--access-list). [[1]](#sources)

<a id="nested--pages"></a>

### \`pages\`

**Required**

- \`name\` (string) Name.

**Optional**

- \`tiles\` (list of objects) Tiles. Matched by \`url\`; those with the same one by their order. See [\`pages.tiles\`](#nested--pages--tiles).

<a id="nested--pages--tiles"></a>

### \`pages.tiles\`

**Required**

- \`url\` (string) URL.

<a id="nested--access-list"></a>

### Access list

In \`read_access\`, \`edit_access\`.

**Required**

- \`access\` (string) Who. [[2]](#sources)`);
  expect(sourceList(attributes)).toBe(
    "1. Pivot API, the single page of 3.2 to 2021 (documented)\n2. Pivot API, resource pages since 2023.03 (documented)",
  );
});

test("whoever only looks up is told of nothing that is about writing", () => {
  const attribute = required.string("Name.", {
    rule: rules.nonEmpty,
    replaceOnChange: true,
    prop: "user",
    known: ["a"],
  });
  expect(attributeSections({ name: attribute }, "lookUp")).toBe(
    '### Required\n\n- <a id="name"></a>`name` (string) Name. Documented values: `a`.',
  );
});

test("there is no list of sources where there is no source", () => {
  expect(sourceList({ name: required.string("Name.") })).toBeUndefined();
});
