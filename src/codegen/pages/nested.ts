/** Which sections a page needs for the attributes inside attributes. */
import {
  type Attribute,
  type Attributes,
  type ObjectAttribute,
  type ObjectsAttribute,
  snakeCase,
} from "../../definition/index.js";

export interface Section {
  /** What links to it say after `#`. */
  readonly anchor: string;
  /** Markdown. */
  readonly title: string;
  /** Where these attributes are: `pages.tiles`. Several when they have the same shape. */
  readonly paths: readonly string[];
  /** Whether the title is that of a shape, and names no path. */
  readonly isShape: boolean;
  readonly attributes: Attributes;
}

/** Outer ones before the ones inside them. A shape that several attributes have gets one section, where it is first met. */
export const sectionsOf = (attributes: Attributes): readonly Section[] => {
  const sections = new Map<string, Section>();
  for (const [path, attribute] of nestedIn(attributes, "")) {
    const anchor = nestedAnchor(path, attribute);
    const earlier = sections.get(anchor);
    sections.set(anchor, {
      anchor,
      title: nestedTitle(path, attribute),
      isShape: shapeWords(attribute) !== undefined,
      paths: [...(earlier?.paths ?? []), path],
      attributes: attribute.attributes,
    });
  }
  return [...sections.values()];
};

/** The anchor of an attribute's section. No attribute has such a name. */
export const nestedAnchor = (path: string, attribute: ObjectAttribute | ObjectsAttribute): string =>
  `nested--${shapeWords(attribute)?.replaceAll(" ", "-") ?? path.replaceAll(".", "--")}`;

/** What readers call it: a path, or the shape's name in words. */
export const nestedTitle = (path: string, attribute: ObjectAttribute | ObjectsAttribute): string =>
  shapeWords(attribute) ?? `\`${path}\``;

type Nested = ObjectAttribute | ObjectsAttribute;

const nestedIn = (attributes: Attributes, before: string): readonly (readonly [path: string, Nested])[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    if (!isNested(attribute)) return [];
    const path = `${before}${snakeCase(name)}`;
    return [[path, attribute] as const, ...nestedIn(attribute.attributes, `${path}.`)];
  });

const isNested = (attribute: Attribute): attribute is Nested => "attributes" in attribute;

/** `AccessList` → `access list`. */
const shapeWords = (attribute: Nested): string | undefined =>
  attribute.kind === "object"
    ? attribute.shape?.replace(/[A-Z]/g, (letter, at) => `${at > 0 ? " " : ""}${letter.toLowerCase()}`)
    : undefined;
