/** Names of a data cube's dimensions and measures, wherever an object uses them: in attributes, and within JSON. */
import { type Attribute, type Attributes, type Member } from "./attribute.js";
import { isModel, knownElements, type Model } from "./model.js";
import { inJson, type Problem, type ProblemPath } from "./problem.js";
import * as rules from "./rules.js";

/** A dimension or measure that an object names. */
export interface CubeName {
  readonly member: Member;
  readonly name: string;
  /** What the object says of the data cube that should have it; undefined for one of the object's own. */
  readonly cube: unknown;
  /** The attribute. */
  readonly path: ProblemPath;
  /** The steps within its JSON. */
  readonly inside: ProblemPath;
  /** A word that may stand there instead. */
  readonly except?: string;
}

/** What a model calls an attribute. */
type KeyOf = (name: string, attribute: Attribute) => string;

/**
 * All names that are known now. JSON may be text or the value itself.
 * @param keyOf Default: models by the names of attributes.
 */
export const cubeNames = (
  attributes: Attributes,
  model: Model,
  keyOf: KeyOf = (name) => name,
): readonly CubeName[] => {
  const parts = Object.entries(attributes).map(([name, attribute]) => ({
    name,
    attribute,
    value: model[keyOf(name, attribute)],
  }));
  const cube = parts.find(({ attribute }) => isCube(attribute))?.value;
  return parts.flatMap(({ name, attribute, value }) =>
    namesIn(attribute, value, keyOf).map((one) => ({
      ...one,
      cube: one.cube ?? cube,
      path: [name, ...one.path],
    })),
  );
};

const isCube = (attribute: Attribute): boolean =>
  "reference" in attribute && attribute.reference === "data_cube";

const namesIn = (attribute: Attribute, value: unknown, keyOf: KeyOf): readonly CubeName[] => {
  switch (attribute.kind) {
    case "object":
    case "objects":
      return withPlaces(value).flatMap(([place, element]) =>
        isModel(element)
          ? cubeNames(attribute.attributes, element, keyOf).map((one) => ({
              ...one,
              path: [...place, ...one.path],
            }))
          : [],
      );
    case "json": {
      const json = typeof value === "string" ? parsed(value) : value;
      const cube = isModel(json) ? json["dataCube"] : undefined;
      return (readers.get(attribute.rule)?.(json) ?? []).flatMap(([member, name, inside]) =>
        typeof name === "string" && name !== time ? [{ member, name, cube, path: [], inside }] : [],
      );
    }
    case "string":
    case "list":
    case "set": {
      const { member, except } = attribute;
      if (member === undefined) return [];
      return withPlaces(value).flatMap(([path, name]) =>
        typeof name === "string" && name !== except
          ? [{ member, name, cube: undefined, path, inside: [], ...(except !== undefined && { except }) }]
          : [],
      );
    }
    case "number":
    case "boolean":
    case "map":
    case "extra":
      return [];
  }
};

/** The elements of a list, or the value alone. */
const withPlaces = (value: unknown): readonly (readonly [place: ProblemPath, element: unknown])[] =>
  Array.isArray(value) ? value.map((element: unknown, index) => [[index], element]) : [[[], value]];

/** Druid has this column everywhere, and views may well go by it whether or not it is a dimension. */
const time = "__time";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Text that is no JSON is reported by what judges the attribute.
    return undefined;
  }
};

type Found = readonly (readonly [member: Member, name: unknown, inside: ProblemPath])[];

const each = (list: unknown, read: (element: unknown) => Found, ...steps: ProblemPath): Found =>
  Array.isArray(list)
    ? list.flatMap((element: unknown, index) =>
        read(element).map(([member, name, inside]) => [member, name, [...steps, index, ...inside]] as const),
      )
    : [];

const plain =
  (member: Member) =>
  (name: unknown): Found => [[member, name, []]];

const part =
  (member: Member, key: string) =>
  (element: unknown): Found =>
    isModel(element) ? [[member, element[key], [key]]] : [];

const inFilter = (filter: unknown, ...steps: ProblemPath): Found =>
  isModel(filter) ? each(filter["clauses"], part("dimension", "dimension"), ...steps, "clauses") : [];

const inSplit = (split: unknown): Found =>
  typeof split === "string"
    ? plain("dimension")(split)
    : [...part("dimension", "dimension")(split), ...part("measure", "sortMeasure")(split)];

const inSplits = (splits: unknown, ...steps: ProblemPath): Found => each(splits, inSplit, ...steps);

const inAxes = (axes: unknown, ...steps: ProblemPath): Found =>
  each(axes, (splits) => inSplits(splits), ...steps);

const inView = (view: unknown): Found =>
  isModel(view)
    ? [
        ...inFilter(view["filter"], "filter"),
        ...inSplits(view["splits"], "splits"),
        ...inAxes(view["axesSplits"], "axesSplits"),
        ...each(
          view["selectedMeasures"],
          (measure) => (isModel(measure) ? part("measure", "measure")(measure) : plain("measure")(measure)),
          "selectedMeasures",
        ),
        ...each(view["pinnedDimensions"], plain("dimension"), "pinnedDimensions"),
      ]
    : [];

/** Which JSON names what, by the rule that its attribute has. */
const readers = new Map<unknown, (json: unknown) => Found>([
  [rules.filter, (filter) => inFilter(filter)],
  [rules.splits, (splits) => inSplits(splits)],
  [rules.axesSplits, (axes) => inAxes(axes)],
  [rules.essence, inView],
  [rules.facetEssence, inView],
]);

/** The names of a data cube's dimensions or measures; undefined unless all are known now. */
export const membersOf = (cube: Model, member: Member): readonly string[] | undefined => {
  const elements = cube[`${member}s`];
  const names = knownElements(elements).flatMap(([, { name }]) => (typeof name === "string" ? [name] : []));
  return Array.isArray(elements) && names.length === elements.length ? names : undefined;
};

/** A name that is none of these. */
export interface Stray extends CubeName {
  /** Those that there are, as a sentence shows them: `"count", "revenue"`. */
  readonly choice: string;
}

/** Which of these names a data cube does not have. What it does not say it may have. */
export const strays = (
  names: readonly CubeName[],
  members: (member: Member) => readonly string[] | undefined,
): readonly Stray[] =>
  names.flatMap((one) => {
    const known = members(one.member);
    if (known === undefined || known.includes(one.name)) return [];
    const choice = [...new Set([...known, ...(one.except === undefined ? [] : [one.except])])];
    return [{ ...one, choice: choice.map((name) => JSON.stringify(name)).join(", ") }];
  });

/** A stray name as a problem; `of` says whose it should be: `this cube`. */
export const strayProblem = (
  { member, name, path, inside }: Stray,
  severity: Problem["severity"],
  of: string,
  advice: string,
): Problem => ({
  severity,
  path,
  message: `${inside.length === 0 ? "" : `(at ${inJson(inside)}) `}names no ${member} ${of}: ${JSON.stringify(name)}`,
  advice,
});

/**
 * A rule: what an object names of its own it has. In JSON it is a warning, for there no document says what Pivot makes of
 * another name.
 */
export const namesItsOwn = (model: Model, attributes: Attributes): readonly Problem[] =>
  strays(
    cubeNames(attributes, model).filter(({ cube }) => cube === undefined),
    (member) => membersOf(model, member),
  ).map((stray) =>
    stray.inside.length > 0
      ? strayProblem(
          stray,
          "warning",
          "of this cube",
          `It has ${stray.choice || "none"}. Check the spelling.`,
        )
      : strayProblem(
          stray,
          "error",
          "of this cube",
          stray.choice === "" ? "The object has none." : `Name one of ${stray.choice}.`,
        ),
  );
