/** Texts of props in which Terraform would look for expressions that nobody meant: `Costs ${x}`. */
import { Tokenization } from "cdktf";
import { isModel, type Problem } from "../definition/index.js";
import { partsOf } from "../hcl/index.js";

/** In whatever a level 1 construct is given, before references have been put into it. */
export const strayExpressions = (config: unknown, path: Problem["path"] = []): readonly Problem[] => {
  if (typeof config === "string")
    return inText(config).map((problem) => ({ severity: "error", path, ...problem }));
  if (Array.isArray(config))
    return config.flatMap((element: unknown, index) => strayExpressions(element, [...path, index]));
  // What resolves itself holds the whole program.
  if (!isModel(config) || Tokenization.isResolvable(config)) return [];
  return Object.entries(config).flatMap(([name, value]) => strayExpressions(value, [...path, name]));
};

/** At most one for a text; the text may be a secret, and is not shown. */
const inText = (template: string): readonly Pick<Problem, "message" | "advice">[] => {
  const parts = partsOf(template);
  if (parts.some(({ isExpression, text }) => !isExpression && text.includes("$${TfToken[")))
    return [
      {
        message: "has a $ right before a reference, and Terraform takes both for text",
        advice: 'Write ${"$"} for the dollar.',
      },
    ];
  const expressions = parts.filter(({ isExpression }) => isExpression).map(({ text }) => text);
  // Within a loop, any word may be its variable.
  if (expressions.some((text) => /^%\{~?\s*for\s/.test(text))) return [];
  const stray = expressions.find((text) => !isPlausible(text))?.slice(0, 2);
  if (stray === undefined) return [];
  return [
    {
      message: `has a ${stray} in it that begins no expression of Terraform's`,
      advice: `Terraform would look for one there. For a ${stray} that is text, write ${stray.charAt(0)}${stray}.`,
    },
  ];
};

/** cdktf's mark for a reference, a directive, a reference written by hand, a call, or a text: all but single words. */
const isPlausible = (expression: string): boolean =>
  [
    /TfToken\[/,
    /^%\{~?\s*(?:if|else|endif)\b/,
    /\b(?:var|local|data|module|each|count|path|terraform|self)\.\w/,
    /\b[a-z]\w*\.[\w-]+(?:\[[^\]]*\])?\.\w/,
    /\b[a-z]\w*\(/,
    /"/,
  ].some((form) => form.test(expression));
