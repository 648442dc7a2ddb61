import { readFileSync } from "node:fs";
import * as estree from "prettier/plugins/estree";
import * as markdown from "prettier/plugins/markdown";
import * as typescript from "prettier/plugins/typescript";
import * as yaml from "prettier/plugins/yaml";
import { format } from "prettier/standalone";
import { type Generated, saysGenerated } from "../../src/codegen/generated.js";
import { ruleWords } from "../../src/codegen/pages/rule-words.js";
import { referenceDocs } from "../../src/codegen/reference-docs.js";
import {
  type Attribute,
  type Attributes,
  describeSource,
  plural,
  propName,
  type ResourceDefinition,
  settings,
  snakeCase,
} from "../../src/definition/index.js";
import { dataSourceAttributes, environmentVariable, listAttributes } from "../../src/provider/index.js";
import { definitions } from "../../src/resources/index.js";

let pages: Generated;

beforeAll(async () => {
  pages = await referenceDocs();
});

const pageOf = (path: string): string => {
  const text = pages.get(path);
  if (text === undefined) throw new Error(`There is no page ${path}, only ${[...pages.keys()].join(", ")}.`);
  return text;
};

const named = definitions.map((definition) => [definition.name, definition] as const);

/** Attributes with where they are, down to the innermost: `pages.tiles.name`. */
const everyAttribute = (
  attributes: Attributes,
  before = "",
): readonly (readonly [path: string, name: string, attribute: Attribute])[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const path = `${before}${snakeCase(name)}`;
    const inner = "attributes" in attribute ? everyAttribute(attribute.attributes, `${path}.`) : [];
    return [[path, name, attribute] as const, ...inner];
  });

/** The part of a page that is about the attributes inside this one, or the whole for those at the top. */
const partOf = (text: string, path: string): string => {
  const outer = path.split(".").slice(0, -1).join(".");
  const parts = text.split(/^### /m);
  const isTop = outer === "";
  return parts
    .filter((part) =>
      isTop
        ? /^(Required|Optional|Read-only)\n/.test(part)
        : part.startsWith(`\`${outer}\`\n`) || /^In .*$/m.exec(part)?.[0].includes(`\`${outer}\``),
    )
    .join("");
};

/** The line of an attribute in the right part of the page. */
const lineOf = (text: string, path: string): string => {
  const key = path.split(".").at(-1) ?? "";
  const line = partOf(text, path)
    .split("\n")
    .filter((one) => one.replace(/<a id="\w+"><\/a>/, "").startsWith(`- \`${key}\` (`));
  expect([path, line.length]).toEqual([path, 1]);
  return line[0] ?? "";
};

test("there is a page for the provider, each resource and each data source, and no other", () => {
  const wanted = definitions.flatMap(({ name }) => [
    `docs/resources/${name}.md`,
    `docs/data-sources/${name}.md`,
    `docs/data-sources/${plural(name)}.md`,
  ]);
  expect([...pages.keys()].sort()).toEqual(["docs/index.md", ...wanted].sort());
});

test("the pages are the same every time", async () => {
  expect([...(await referenceDocs())]).toEqual([...pages]);
});

test("every page has what the registry reads, and says that it is generated", () => {
  for (const [path, text] of pages) {
    const [, head = ""] = /^---\n([\s\S]+?)\n---\n/.exec(text) ?? [];
    expect([path, head.split("\n").map((line) => line.replace(/(?<=^[\w]+:|^#|^ ).*/, ""))]).toEqual([
      path,
      ["#", "page_title:", "subcategory:", "description:", " "],
    ]);
    expect([path, saysGenerated(text)]).toEqual([path, true]);
  }
});

test("the formatter would leave every page as it is", async () => {
  const plugins = [estree, markdown, typescript, yaml];
  for (const [path, text] of pages) {
    expect([path, await format(text, { parser: "markdown", plugins, printWidth: 110 })]).toEqual([
      path,
      text,
    ]);
  }
});

test("every link leads somewhere", () => {
  for (const [path, text] of pages) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title.toLowerCase());
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
    expect([path, new Set(anchors).size]).toEqual([path, anchors.length]);
    for (const [, target = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith("https://")) continue;
      const isThere = target.startsWith("#")
        ? [...titles, ...anchors].includes(target.slice(1))
        : pages.has(new URL(target, `file:///${folder}/`).pathname.slice(1));
      expect([path, target, isThere]).toEqual([path, target, true]);
    }
  }
});

describe.each(named)("the page of %s", (name, definition: ResourceDefinition) => {
  const { attributes, summary } = definition;
  const text = (): string => pageOf(`docs/resources/${name}.md`);

  test("has every attribute with its sentence, what it is, and where it is documented", () => {
    const sources = text().split("\n## Sources\n")[1] ?? "";
    for (const [path, attributeName, attribute] of everyAttribute(attributes)) {
      const line = lineOf(text(), path);
      expect(line).toContain(attribute.sentence);
      const [, marks = ""] = /`\w+` \(([^)]+)\)/.exec(line) ?? [];
      expect([path, marks.includes("sensitive"), marks.includes("write-only")]).toEqual([
        path,
        attribute.sensitive === true,
        attribute.writeOnly === true,
      ]);
      const prop = propName(attributeName, attribute);
      expect([path, line.includes(`In CDKTF: \`${prop}\`.`)]).toEqual([path, prop !== attributeName]);
      if (attribute.source === undefined) continue;
      const [, note = ""] = /\[\[(\d+)\]\]\(#sources\)$/.exec(line) ?? [];
      const spelled = sources.split("\n").find((one) => one.startsWith(`${note}. `)) ?? "";
      expect(spelled.slice(note.length + 2).toLowerCase()).toBe(
        describeSource(attribute.source).toLowerCase(),
      );
    }
  });

  test("has every rule, every documented value and every reference", () => {
    for (const [path, , attribute] of everyAttribute(attributes)) {
      const line = lineOf(text(), path);
      if ("rule" in attribute) {
        const words = ruleWords(attribute.rule);
        expect([path, words.length > 0]).toEqual([path, true]);
        for (const asked of words) {
          // What must be "a thing" may be said by the sentence.
          const said = asked.replace(/^must be (an? [^,(:]+?)( ?[,(:].*)?$/, "$1").replace(/^must /, "ust ");
          expect(line).toContain(said);
        }
      }
      if ("known" in attribute) for (const value of attribute.known) expect(line).toContain(`\`${value}\``);
      if ("reference" in attribute) expect(line).toContain(`(../resources/${attribute.reference}.md)`);
    }
  });

  test("tells when each write-only attribute is sent", () => {
    const [, section = ""] = /\n## Write-only attributes\n([\s\S]+?)\n## /.exec(text()) ?? [];
    const told = [...section.matchAll(/^- `([\w.]+)`: sent /gm)].map(([, path]) => path);
    const writeOnly = everyAttribute(attributes).filter(([, , attribute]) => attribute.writeOnly);
    expect(told).toEqual(writeOnly.map(([path]) => path));
  });

  test("begins with the summary and ends with how to import one", () => {
    expect(text()).toContain(`# pivot_${name}\n\n${summary}\n`);
    expect(text()).toMatch(new RegExp(`import \\{\n {2}to = pivot_${name}\\.example\n {2}id = "[^"]+"\n\\}`));
    expect(text()).toMatch(new RegExp(`\nterraform import pivot_${name}\\.example \\S+\n`));
    expect(text()).toMatch(/\nnew [A-Z]\w+\(this, "example", \{ … \}\)\.importFrom\("[^"]+"\);\n/);
  });

  test("shows its example, if there is one, as it is", () => {
    for (const [file, language] of [
      ["resource.tf", "hcl"],
      ["main.ts", "ts"],
    ] as const) {
      const example = contentOf(`examples/resources/pivot_${name}/${file}`);
      // What the page is generated from is generated itself, and says so.
      const shown = example?.replace(/^# Generated .*\n\n/, "").trim();
      if (shown !== undefined) expect(text()).toContain(`\`\`\`${language}\n${shown}\n\`\`\``);
    }
  });

  test("has a data source with everything that can be looked up, and a list with everything to filter by", () => {
    for (const [path, , attribute] of everyAttribute(dataSourceAttributes(definition))) {
      expect(lineOf(pageOf(`docs/data-sources/${name}.md`), path)).toContain(attribute.sentence);
    }
    for (const [attributeName, attribute] of Object.entries(listAttributes(definition))) {
      const path = snakeCase(attributeName);
      expect(lineOf(pageOf(`docs/data-sources/${plural(name)}.md`), path)).toContain(attribute.sentence);
    }
  });
});

test("a list's example filters by what tells most of such objects, in HCL and TypeScript", () => {
  const exampleOf = (path: string): readonly (string | undefined)[] => {
    const text = pageOf(path);
    return [/```hcl\n([\s\S]+?)\n```/, /```ts\n([\s\S]+?)\n```/].map((block) => block.exec(text)?.[1]);
  };
  expect(exampleOf("docs/data-sources/users.md")).toEqual([
    'data "pivot_users" "example" {\n  roles = ["example"]\n}',
    'new level1.dataPivotUsers.DataPivotUsers(this, "example", { roles: ["example"] });',
  ]);
  expect(exampleOf("docs/data-sources/user_statuses.md")[0]).toContain("  disabled = true\n");
  expect(exampleOf("docs/data-sources/dashboards.md")[0]).toContain('  type = "classic"\n');
});

const contentOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

test("the provider's page has every setting, with its variable and whether it is sensitive", () => {
  const text = pageOf("docs/index.md");
  for (const [name, attribute] of Object.entries<Attribute>(settings)) {
    const line = text.split("\n").find((one) => one.includes(`\`${snakeCase(name)}\` (`)) ?? "";
    expect(line).toContain(attribute.sentence);
    expect(line).toContain(`\`${environmentVariable(name)}\``);
    expect(line.includes("sensitive")).toBe(attribute.sensitive === true);
  }
});

test("nothing of the machine or its environment gets into a page", async () => {
  const names = Object.keys(settings).map(environmentVariable);
  const before = names.map((name) => process.env[name]);
  try {
    for (const name of names) process.env[name] = "hunter2";
    expect([...(await referenceDocs())]).toEqual([...pages]);
  } finally {
    names.forEach((name, index) => {
      const value = before[index];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    });
  }
});
