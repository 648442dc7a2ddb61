/** Extra JSON as rules see it. */
import { parseJson } from "../json/index.js";
import { isModel, isSet, type Model } from "./model.js";
import { type Problem, type ProblemPath } from "./problem.js";

/** The object in extra JSON; an empty one where there is none, or none that is known now. */
export const extraOf = (text: unknown): Model => {
  if (typeof text !== "string") return {};
  try {
    const extra: unknown = parseJson(text);
    return isModel(extra) ? extra : {};
  } catch {
    return {};
  }
};

export interface Secrets {
  readonly keys: readonly string[];
  /** Where else they may be than at the top: keys of objects, or of lists of objects. */
  readonly within?: readonly string[];
  /** Where they belong. */
  readonly advice: string;
}

/** The state keeps extra JSON in clear. A null takes a field away, and is no secret. */
export const secretsInExtra = (
  text: unknown,
  path: ProblemPath,
  { keys, within = [], advice }: Secrets,
): readonly Problem[] => {
  const extra = extraOf(text);
  const places = [extra, ...within.flatMap((key) => extra[key])].filter(isModel);
  return keys
    .filter((key) => places.some((place) => isSet(place[key])))
    .map((key) => ({
      severity: "error",
      path,
      message: `holds the secret ${key}`,
      advice: `extra_json is kept in the state. ${advice}`,
    }));
};
