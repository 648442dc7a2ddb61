import { ruleSentence, ruleWords } from "../../../src/codegen/pages/rule-words.js";
import { type Attribute, optional, rules } from "../../../src/definition/index.js";

test.each([
  ["a check", rules.nonEmpty, ["must not be empty"]],
  ["several checks", rules.positiveWholeNumber, ["must be a whole number", "must be more than 0"]],
  ["a type", rules.jsonObject, ["must be a JSON object"]],
  [
    "a type and a check that say the same",
    rules.filter,
    ['must be a filter, such as {"clauses": [{"dimension": "country"}]}, and not a clause alone'],
  ],
  ["a choice", rules.oneOf("a", "b"), ["must be one of a, b"]],
])("a rule made of %s says what it asks for", (_, rule, words) => {
  expect(ruleWords(rule)).toEqual(words);
});

test.each<[string, Attribute, string | undefined]>([
  ["nothing without a rule", optional.string("A name."), undefined],
  [
    "everything that it asks for",
    optional.number("How many.", { rule: rules.positiveWholeNumber }),
    "Must be a whole number; must be more than 0.",
  ],
  [
    "what each entry must be",
    optional.set("Addresses.", { rule: rules.nonEmpty }),
    "Each must not be empty.",
  ],
  [
    "nothing that the attribute's sentence says",
    optional.duration("How often: an ISO 8601 duration such as `PT1H`."),
    undefined,
  ],
  [
    "what the attribute's sentence leaves unsaid",
    optional.duration("How often."),
    "Must be an ISO 8601 duration, such as PT5M (five minutes), P1D (a day) or P3M (three months).",
  ],
])("the sentence says %s", (_, attribute, sentence) => {
  expect(ruleSentence(attribute)).toBe(sentence);
});
