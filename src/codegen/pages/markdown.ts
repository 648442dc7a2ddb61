/** The parts that all pages are put together from. */
import { generatedNotice } from "../generated.js";

export interface Head {
  readonly title: string;
  /** One line of Markdown: what search results show. */
  readonly description: string;
  /** What to edit instead of the page. */
  readonly source: string;
}

/** What the Terraform registry reads of a page. There are too few kinds of objects for subcategories. */
export const frontMatter = ({ title, description, source }: Head): string => `---
# ${generatedNotice(source)}
page_title: ${JSON.stringify(title)}
subcategory: ""
description: |-
  ${description}
---`;

/** A page of these parts, without those that have nothing to say. */
export const page = (...parts: readonly (string | undefined)[]): string => `${paragraphs(...parts)}\n`;

export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n\n");

export const code = (language: "hcl" | "sh" | "ts", text: string): string =>
  `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** Up to the first full stop that ends a sentence. */
export const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;

/** ``a`, `b``: names as code, one after the other. */
export const inCode = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
