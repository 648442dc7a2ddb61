/** What is wrong with the formulas of an object, and with what they name. */
import { knownElements, later, type Model, type Problem, snakeCase } from "../definition/index.js";
import { type Finding, type Language, readFormula } from "../formula/index.js";

/** Each formula of a data cube, in the cube's language. */
export const formulasParse = (cube: Model): readonly Problem[] =>
  formulasOf(cube).flatMap(({ text, path }) => {
    const { language, finding } = readFormula(text, languagesOf(cube));
    if (finding) return [judged(finding, path)];
    // A query mode that is known later may well be the right one.
    const isSaid = cube["queryMode"] === "sql" || cube["queryMode"] === later;
    return language === "sql" && !isSaid ? [unsaidSql(path)] : [];
  });

/** A token's condition is SQL or Plywood, by the cubes that ask for it: it must be one of them. */
export const tokensParse = ({ filterTokens }: Model): readonly Problem[] =>
  knownElements(filterTokens).flatMap(([index, { formula }]) => {
    const { finding } = isText(formula) ? readFormula(formula, either) : {};
    const otherwise = "filterTokens in the role's extra_json instead of filter_tokens is not checked.";
    return finding ? [judged(finding, ["filterTokens", index, "formula"], otherwise)] : [];
  });

export const measuresHaveFormulas = ({ measures }: Model): readonly Problem[] =>
  knownElements(measures)
    .filter(([, { formula, extraJson }]) => isMissing(formula, extraJson))
    .map(([index]) => ({
      severity: "warning",
      path: ["measures", index, "formula"],
      message: "is missing",
      advice:
        "What Pivot makes of a measure without one is not documented. Write the aggregate, such as $main.sum($revenue) " +
        'in Plywood or SUM(t."revenue") in SQL.',
    }));

/** What formulas take from the data, against the columns that Pivot found there. Dimensions and measures name each other, too. */
export const columnsAreThere = (cube: Model, before: Model): readonly Problem[] => {
  const columns = namesIn(before["attributes"]);
  const members = [...namesIn(cube["dimensions"]), ...namesIn(cube["measures"])];
  const isElsewhere = ["connectionName", "source", "sourceType"].some((name) => cube[name] !== before[name]);
  if (columns.length === 0 || isElsewhere || members.includes(later)) return [];
  const found = columns.length > 20 ? `${columns.length} others` : columns.map(quoted).join(", ");
  return formulasOf(cube).flatMap(({ text, path, name }) => {
    const known = new Set(["__time", ...columns, ...members.filter((member) => member !== name)]);
    const named = new Set(readFormula(text, languagesOf(cube)).columns);
    return [...named]
      .filter((column) => !known.has(column))
      .map((column) => ({
        severity: "warning",
        path,
        message: `names no column that Pivot found: ${quoted(column)}`,
        advice: `It found ${found}. Check the spelling. Nothing is wrong if the column is new in the data.`,
      }));
  });
};

interface Formula {
  readonly text: string;
  readonly path: Problem["path"];
  /** Of the dimension or measure whose formula it is. */
  readonly name?: unknown;
}

/** None in a language that nobody here knows: a query mode that is not documented is told of by itself. */
const formulasOf = ({ subsetFormula, ...cube }: Model): readonly Formula[] => {
  const { queryMode } = cube;
  if (typeof queryMode === "string" && queryMode !== "" && !isLanguage(queryMode)) return [];
  return [
    ...["dimensions", "measures"].flatMap((list) =>
      knownElements(cube[list]).map(([index, { name, formula }]) => ({
        text: formula,
        path: [list, index, "formula"],
        name,
      })),
    ),
    { text: subsetFormula, path: ["subsetFormula"] },
  ].flatMap(({ text, ...formula }) => (isText(text) ? [{ text, ...formula }] : []));
};

const either = ["plywood", "sql"] as const;

const isLanguage = (mode: unknown): mode is Language => mode === "sql" || mode === "plywood";

const languagesOf = ({ queryMode }: Model): readonly [Language, ...(readonly Language[])] =>
  isLanguage(queryMode) ? [queryMode] : either;

/** With what is not checked, should Pivot take it all the same. */
const judged = (finding: Finding, path: Problem["path"], otherwise = inElement(path)): Problem => ({
  ...finding,
  path,
  advice:
    finding.severity === "error"
      ? `${finding.advice}\nShould Pivot take it all the same: ${otherwise}`
      : finding.advice,
});

const inElement = (path: Problem["path"]): string => {
  const key = String(path.at(-1));
  return `extra_json = jsonencode({ ${key} = "…" }) instead of ${snakeCase(key)} is not checked.`;
};

const unsaidSql = (path: Problem["path"]): Problem => ({
  severity: "warning",
  path,
  message: "is SQL, and the query mode is not set",
  advice: "A new object without a query mode speaks Plywood. Set it to sql; or write Plywood.",
});

const isText = (formula: unknown): formula is string => typeof formula === "string" && formula !== "";

const isMissing = (formula: unknown, extraJson: unknown): boolean =>
  (formula === undefined || formula === null) && extraJson !== later && !saysFormula(extraJson);

/** Extra JSON that cannot be read is an error by itself. */
const saysFormula = (extraJson: unknown): boolean =>
  typeof extraJson === "string" && /"formula"\s*:/.test(extraJson);

const namesIn = (list: unknown): readonly unknown[] =>
  list === later ? [later] : knownElements(list).map(([, { name }]) => name);

const quoted = (name: unknown): string => JSON.stringify(name);
