/** The attributes of a page: by who decides them, with a section for each nested one, and where each is documented. */
import {
  type Attribute,
  type Attributes,
  describeSource,
  propName,
  snakeCase,
  type Source,
  wireKey,
} from "../../definition/index.js";
import { inCode, paragraphs } from "./markdown.js";
import { nestedAnchor, nestedTitle, sectionsOf } from "./nested.js";
import { ruleSentence } from "./rule-words.js";

/** What the reader does with these attributes: manage an object, look one up, or set the provider up. */
export type Purpose = "manage" | "lookUp" | "setUp";

/** Everything that there is to say of these attributes, down to the innermost. */
export const attributeSections = (attributes: Attributes, purpose: Purpose): string => {
  const sources = sourcesOf(attributes);
  return paragraphs(
    ...groupsOf(attributes).map(([title, members]) =>
      paragraphs(`### ${title}`, attributeLines(members, purpose, sources)),
    ),
    ...sectionsOf(attributes).map(({ anchor, title, paths, isShape, attributes: inner }) =>
      paragraphs(
        `<a id="${anchor}"></a>`,
        `### ${upperFirst(title)}`,
        isShape ? `In ${inCode(paths)}.` : undefined,
        ...groupsOf(inner).map(([group, members]) =>
          paragraphs(`**${group}**`, attributeLines(members, purpose, sources, paths[0])),
        ),
      ),
    ),
  );
};

/** A numbered list of where these attributes are documented. Undefined when nothing of Pivot's is among them. */
export const sourceList = (attributes: Attributes): string | undefined => {
  const sources = sourcesOf(attributes);
  return sources.length === 0
    ? undefined
    : sources.map((source, index) => `${index + 1}. ${upperFirst(describeSource(source))}`).join("\n");
};

/** Each source once, in the order in which a reader meets it. */
export const sourcesOf = (attributes: Attributes): readonly Source[] => {
  const own = Object.values(attributes).flatMap(({ source }) => (source === undefined ? [] : [source]));
  const inner = sectionsOf(attributes).flatMap((section) =>
    Object.values(section.attributes).flatMap(({ source }) => (source === undefined ? [] : [source])),
  );
  return [...new Set([...own, ...inner])];
};

const groupsOf = (attributes: Attributes): readonly (readonly [title: string, members: Attributes])[] => {
  const those = (...presences: readonly string[]): Attributes =>
    Object.fromEntries(Object.entries(attributes).filter(([, { presence }]) => presences.includes(presence)));
  const groups = [
    ["Required", those("required")],
    ["Optional", those("optional", "remembered")],
    ["Read-only", those("computed")],
  ] as const;
  return groups.filter(([, members]) => Object.keys(members).length > 0);
};

/**
 * A line for each attribute.
 * @param path Where the attributes are, as in `pages.tiles`; absent at the top.
 */
export const attributeLines = (
  attributes: Attributes,
  purpose: Purpose,
  sources: readonly Source[],
  path?: string,
): string =>
  Object.entries(attributes)
    .map(([name, attribute]) => {
      const key = snakeCase(name);
      const where = path === undefined ? key : `${path}.${key}`;
      // cdktf's own comments link to attributes at the top by their name.
      const anchor = path === undefined ? `<a id="${key}"></a>` : "";
      const facts = [
        attribute.sentence,
        nestedFact(attribute, where),
        knownFact(attribute),
        referenceFact(attribute),
        ...(purpose === "manage" ? [leftOutFact(name, attribute), replaceFact(attribute)] : []),
        ...(purpose === "lookUp" ? [] : [ruleSentence(attribute)]),
        attribute.deprecated === undefined ? undefined : `**Deprecated**: ${attribute.deprecated}`,
        ...(purpose === "manage" ? [propFact(name, attribute)] : []),
        sourceFact(attribute, sources),
      ].filter((fact) => fact !== undefined);
      return `- ${anchor}\`${key}\` (${marks(attribute).join(", ")}) ${facts.join(" ")}`;
    })
    .join("\n");

const marks = (attribute: Attribute): readonly string[] => [
  typeName(attribute),
  ...(attribute.writeOnly ? ["write-only"] : []),
  ...(attribute.sensitive ? ["sensitive"] : []),
];

const typeName = ({ kind }: Attribute): string => {
  switch (kind) {
    case "json":
    case "extra":
      return "JSON string";
    case "list":
      return "list of strings";
    case "set":
      return "set of strings";
    case "map":
      return "map of strings";
    case "objects":
      return "list of objects";
    case "string":
    case "number":
    case "boolean":
    case "object":
      return kind;
  }
};

const nestedFact = (attribute: Attribute, where: string): string | undefined => {
  if (!("attributes" in attribute)) return undefined;
  const link = `See [${nestedTitle(where, attribute)}](#${nestedAnchor(where, attribute)}).`;
  if (attribute.kind === "object" || attribute.presence === "computed") return link;
  const key = `Matched by \`${snakeCase(attribute.key)}\``;
  return attribute.repeats
    ? `${key}; those with the same one by their order. ${link}`
    : `${key}, not by their place in the list. ${link}`;
};

const knownFact = (attribute: Attribute): string | undefined => {
  const known = "known" in attribute ? (attribute.known ?? []) : [];
  return known.every((value) => attribute.sentence.includes(`\`${value}\``))
    ? undefined
    : `Documented values: ${inCode(known)}.`;
};

const referenceFact = (attribute: Attribute): string | undefined =>
  "reference" in attribute
    ? `See [\`pivot_${attribute.reference}\`](../resources/${attribute.reference}.md).`
    : undefined;

const leftOutFact = (name: string, attribute: Attribute): string | undefined => {
  if (/left out/i.test(attribute.sentence) || attribute.writeOnly) return undefined;
  if (attribute.presence === "remembered")
    return attribute.filledByPivot ? "Left out: Pivot fills it in." : undefined;
  return attribute.presence === "optional" && wireKey(name, attribute) !== undefined
    ? "Left out: absent from Pivot's object."
    : undefined;
};

const replaceFact = ({ replaceOnChange }: Attribute): string | undefined =>
  replaceOnChange ? "A change replaces the object." : undefined;

const propFact = (name: string, attribute: Attribute): string | undefined => {
  const prop = propName(name, attribute);
  return prop === name ? undefined : `In CDKTF: \`${prop}\`.`;
};

const sourceFact = ({ source }: Attribute, sources: readonly Source[]): string | undefined =>
  source === undefined ? undefined : `[[${sources.indexOf(source) + 1}]](#sources)`;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
