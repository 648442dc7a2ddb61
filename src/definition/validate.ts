/** A configuration against its definition: everything that is wrong with it, each with its path. */
import { type z } from "zod";
import {
  type Attribute,
  type Attributes,
  isForeign,
  isSecret,
  type ObjectsAttribute,
  wireKey,
} from "./attribute.js";
import { holdsLater, isModel, knownElements, later, type Model } from "./model.js";
import { didYouMean } from "./nearest.js";
import { inJson, type Problem, type ProblemPath } from "./problem.js";
import { type ResourceDefinition } from "./resource.js";

/** Parts of the model that are `later` are not judged. Presence is judged too, for callers without a Terraform before them. */
export const validate = (definition: ResourceDefinition, model: Model): readonly Problem[] => [
  ...validateAttributes(definition.attributes, model, []),
  ...definition.rules.flatMap((rule) => rule(model, definition.attributes)),
];

export const validateAttributes = (
  attributes: Attributes,
  model: Model,
  path: ProblemPath,
): readonly Problem[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const here = [...path, name];
    const value = model[name];
    if (value === undefined || value === null) {
      return attribute.presence === "required" && !attribute.fromState ? [missing(here, attribute)] : [];
    }
    return [
      ...(isForeign(attribute, model) ? [foreign(attribute, model, here)] : []),
      ...(value === later ? [] : validateValue(attributes, attribute, value, here, model)),
    ];
  });

const foreign = ({ goesWith }: Attribute, model: Model, path: ProblemPath): Problem => {
  const { attribute = "", value } = goesWith ?? {};
  return problem(
    "error",
    path,
    `goes with ${attribute} ${JSON.stringify(value)} only`,
    `The ${attribute} is ${JSON.stringify(model[attribute])}. Change the ${attribute} or leave this out.`,
  );
};

/** What neither the configuration nor the state says, and Pivot must have: of a plan, as a model. */
export const missingFromState = (
  attributes: Attributes,
  planned: Model,
  path: ProblemPath = [],
): readonly Problem[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const here = [...path, name];
    const value = planned[name];
    if (attribute.fromState) return value === undefined || value === null ? [missing(here, attribute)] : [];
    if (attribute.kind === "object" && isModel(value))
      return missingFromState(attribute.attributes, value, here);
    if (attribute.kind !== "objects") return [];
    return knownElements(value).flatMap(([index, element]) =>
      missingFromState(attribute.attributes, element, [...here, index]),
    );
  });

const missing = (path: ProblemPath, { sentence }: Attribute): Problem =>
  problem("error", path, "is missing", sentence);

const validateValue = (
  siblings: Attributes,
  attribute: Attribute,
  value: unknown,
  path: ProblemPath,
  model: Model,
): readonly Problem[] => {
  const secret = isSecret(attribute);
  switch (attribute.kind) {
    case "string":
      return [...judge(attribute.rule, value, path, secret), ...unfamiliar(attribute.known, value, path)];
    case "number":
      return judge(attribute.rule, value, path, secret);
    case "list":
    case "set":
      return asList(value).flatMap((entry, index) =>
        entry === later
          ? []
          : [
              ...judge(attribute.rule, entry, [...path, index], secret),
              ...unfamiliar(attribute.known, entry, [...path, index]),
            ],
      );
    case "json": {
      const parsed = parseJson(value, path, secret);
      return parsed.problems ?? judge(attribute.rule, parsed.json, path, secret);
    }
    case "extra": {
      const parsed = parseJson(value, path, secret);
      if (parsed.problems) return parsed.problems;
      if (!isModel(parsed.json)) {
        return [
          problem("error", path, "must be a JSON object", 'Write it as jsonencode({ field = "value" }).'),
        ];
      }
      return contradictions(siblings, parsed.json, model, path);
    }
    case "object":
      return isModel(value)
        ? [
            ...validateAttributes(attribute.attributes, value, path),
            ...(attribute.rules ?? [])
              .flatMap((rule) => rule(value))
              .map((found) => ({ ...found, path: [...path, ...found.path] })),
          ]
        : [];
    case "objects":
      return [
        ...knownElements(value).flatMap(([index, element]) =>
          validateAttributes(attribute.attributes, element, [...path, index]),
        ),
        ...(attribute.repeats === true ? [] : duplicates(knownElements(value), attribute, path)),
      ];
    case "boolean":
    case "map":
      return [];
  }
};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const problem = (
  severity: Problem["severity"],
  path: ProblemPath,
  message: string,
  advice: string,
): Problem => ({ severity, path, message, advice });

const judge = (
  rule: z.ZodType | undefined,
  value: unknown,
  path: ProblemPath,
  secret: boolean,
): readonly Problem[] => {
  const result = rule?.safeParse(value, { reportInput: true });
  if (!result || result.success) return [];
  const issues = result.error.issues.filter(({ input }) => !holdsLater(input));
  return issues.map(({ path: inner, message, input }) =>
    problem(
      "error",
      path,
      inner.length === 0 ? message : `(at ${inJson(inner)}) ${message}`,
      secret
        ? "The value is not shown: it is a secret."
        : input === undefined
          ? "It is missing."
          : `The value is ${JSON.stringify(input)}.`,
    ),
  );
};

const unfamiliar = (
  known: readonly string[] | undefined,
  value: unknown,
  path: ProblemPath,
): readonly Problem[] =>
  known === undefined || typeof value !== "string" || known.includes(value)
    ? []
    : [
        problem(
          "warning",
          path,
          `${JSON.stringify(value)} is not among the documented values`,
          `${didYouMean(value, known)}Documented are ${known.join(", ")}. It is sent as it is: a newer Pivot may know it. Check the spelling.`,
        ),
      ];

/** A value in the place of its text is one of which parts are known later. */
const parseJson = (
  text: unknown,
  path: ProblemPath,
  secret: boolean,
): { readonly json: unknown; readonly problems?: undefined } | { readonly problems: readonly Problem[] } => {
  if (holdsLater(text)) return { json: text };
  try {
    return { json: JSON.parse(String(text)) as unknown };
  } catch (error) {
    // The parser's words quote the text.
    const reason = secret || !(error instanceof Error) ? "" : `${error.message}. `;
    return { problems: [problem("error", path, "must be JSON", `${reason}Use jsonencode(…) to write it.`)] };
  }
};

/** Extra JSON may add to Pivot's object, but not say again what an attribute says. */
const contradictions = (
  attributes: Attributes,
  extra: Model,
  model: Model,
  path: ProblemPath,
): readonly Problem[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const key = wireKey(name, attribute);
    const value = model[name];
    if (key === undefined || !(key in extra) || value === undefined || value === null) return [];
    const inner = extra[key];
    if (attribute.kind === "object" && isModel(inner) && isModel(value)) {
      return contradictions(attribute.attributes, inner, value, path);
    }
    return [
      problem(
        "error",
        path,
        `says ${key} again`,
        `The attribute ${name} sets it already: say it in one place.`,
      ),
    ];
  });

const duplicates = (
  elements: readonly (readonly [number, Model])[],
  { key, repeats }: Pick<ObjectsAttribute, "key" | "repeats">,
  path: ProblemPath,
): readonly Problem[] => {
  const first = new Map<unknown, number>();
  return elements.flatMap(([index, element]) => {
    const name = element[key];
    if (typeof name !== "string") return [];
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, index);
      return [];
    }
    return [
      problem(
        repeats ? "warning" : "error",
        [...path, index, key],
        `${JSON.stringify(name)} is used twice`,
        `Element ${earlier} has the same ${key}. ` +
          (repeats
            ? "It is sent as it is, though no document shows that."
            : `Each ${key} must be unique within ${path.join(".")}.`),
      ),
    ];
  });
};
