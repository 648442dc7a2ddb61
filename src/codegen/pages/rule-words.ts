/** What a rule asks for, in the very words with which it refuses a value. */
import { type Attribute } from "../../definition/index.js";

type Rule = NonNullable<Extract<Attribute, { kind: "json" }>["rule"]>;

/** Each completes "The value …": `must not be empty`. */
export const ruleWords = ({ def }: Rule): readonly string[] => {
  const words = [def, ...(def.checks ?? []).map((check) => check._zod.def)].flatMap(({ error }) => {
    // Rules give their messages as text: what is refused does not matter.
    const message = error?.({} as never);
    return typeof message === "string" ? [message] : [];
  });
  return [...new Set(words)];
};

/** The rule of an attribute as a sentence, without what its own sentence says. */
export const ruleSentence = (attribute: Attribute): string | undefined => {
  const rule = "rule" in attribute ? attribute.rule : undefined;
  const news = rule === undefined ? [] : ruleWords(rule).filter((asked) => !says(attribute.sentence, asked));
  if (news.length === 0) return undefined;
  const text = news.join("; ");
  const isOfEntries = attribute.kind === "list" || attribute.kind === "set";
  return isOfEntries ? `Each ${text}.` : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** `must be an ISO 8601 duration, such as PT5M` is said by a sentence with "an ISO 8601 duration". */
const says = (sentence: string, asked: string): boolean => {
  const thing = /^must be (an? [^,(:]+)/.exec(asked)?.[1]?.trim();
  return thing !== undefined && sentence.includes(thing);
};
