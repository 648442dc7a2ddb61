/** What new views of a data cube begin with, against the cube's own dimensions. */
import { isModel, knownElements, type Model, type Problem } from "../../definition/index.js";

/** Not judged while a dimension is known later, or when Pivot decides which there are. */
export const defaultsNameDimensions = ({
  dimensions,
  defaultFilterJson,
  defaultFacetSplitsJson,
}: Model): readonly Problem[] => {
  if (!Array.isArray(dimensions)) return [];
  const names = dimensions.map((dimension: unknown) => isModel(dimension) && dimension["name"]);
  if (!names.every((name) => typeof name === "string")) return [];
  const has = names.length === 0 ? "It has none" : `It has ${names.map(quoted).join(", ")}`;
  const judge = (attribute: string, named: readonly Named[]): readonly Problem[] =>
    named
      .filter(([, name]) => typeof name === "string" && name !== "__time" && !names.includes(name))
      .map(([place, name]) => ({
        severity: "warning",
        path: [attribute],
        message: `(at ${place}) names no dimension of this cube: ${quoted(name)}`,
        advice: `${has}. Check the spelling.`,
      }));
  return [
    ...judge("defaultFilterJson", namesInFilter(parsed(defaultFilterJson))),
    ...judge("defaultFacetSplitsJson", namesInSplits(parsed(defaultFacetSplitsJson))),
  ];
};

type Named = readonly [place: string, name: unknown];

const namesInFilter = (filter: unknown): readonly Named[] =>
  knownElements(isModel(filter) && filter["clauses"]).map(([index, { dimension }]) => [
    `clauses[${index}].dimension`,
    dimension,
  ]);

/** A dimension's name alone is short for a split. */
const namesInSplits = (axes: unknown): readonly Named[] =>
  listOf(axes).flatMap((splits, axis) =>
    listOf(splits).map((split, index): Named => {
      const place = `[${axis}][${index}]`;
      return isModel(split) ? [`${place}.dimension`, split["dimension"]] : [place, split];
    }),
  );

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Text that is no JSON is an error by itself. */
const parsed = (text: unknown): unknown => {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};

const quoted = (name: unknown): string => JSON.stringify(name);
