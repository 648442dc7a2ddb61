import { judgeFormula, type Language } from "../../src/formula/index.js";

test.each<[Language | undefined, string]>([
  ["plywood", "$channel"],
  ["plywood", "$main.sum($added) / $main.count()"],
  ["plywood", "$main.filter($channel == 'fr').countDistinct($user)"],
  ["sql", 't."channel"'],
  ["sql", "COUNT(*) FILTER (WHERE t.\"channel\" = 'fr')"],
  ["sql", 'SUM(t."added") * 1.0 / COUNT(*)'],
  [undefined, "$main.count()"],
])("%s: %s is right", (language, formula) => {
  expect(judgeFormula(language, formula)).toBeUndefined();
});

test.each<[string, Language | undefined, string, string, string]>([
  [
    "Plywood that ends too early",
    "plywood",
    "$main.sum($added",
    "is no Plywood: it ends too early",
    "\n  $main.sum($added\n                  ^\n\nPlywood is written like $column, $main.count() or $main.sum($column).",
  ],
  [
    "SQL that ends too early",
    "sql",
    'SUM(t."added"',
    "is no SQL: it ends too early",
    '\n  SUM(t."added"\n               ^\n\nSQL is written like t."column", COUNT(*) or SUM(t."column").',
  ],
  [
    "Plywood where SQL is spoken",
    "sql",
    "$main.count()",
    'is no SQL: "$" is not expected here',
    '\n  $main.count()\n  ^\n\nSQL is written like t."column", COUNT(*) or SUM(t."column").',
  ],
  [
    "the second line of a formula",
    "plywood",
    "$main\n  .sum(($added)\n",
    "is no Plywood: it ends too early",
    "\n  \n  ^\n\nPlywood is written like $column, $main.count() or $main.sum($column).",
  ],
  [
    "neither",
    undefined,
    "SUM(((",
    'is no Plywood: "(" is not expected here',
    "\n  SUM(((\n     ^\n\nPlywood is written like $column, $main.count() or $main.sum($column).",
  ],
])("%s is an error with a mark under the place", (_, language, formula, message, advice) => {
  expect(judgeFormula(language, formula)).toEqual({ severity: "error", message, advice });
});

test("SQL where no language is named gets a word, for Pivot takes it only when told", () => {
  expect(judgeFormula(undefined, 'SUM(t."added")')).toMatchObject({
    severity: "warning",
    message: "is SQL, and the query mode is not set",
  });
});
