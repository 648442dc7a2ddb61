import { type Finding, type Language, readFormula } from "../../src/formula/index.js";

const either = ["plywood", "sql"] as const;
const [plywood, sql] = [["plywood"], ["sql"]] as const;

test.each<[Language, string, readonly string[]]>([
  ["plywood", "$channel", ["channel"]],
  ["plywood", "$main.sum($added) / $main.count()", ["added"]],
  ["plywood", "$main.filter($channel == 'fr').countDistinct($user)", ["channel", "user"]],
  ["plywood", "$main.count()", []],
  ["sql", 't."channel"', ["channel"]],
  ["sql", "COUNT(*) FILTER (WHERE t.\"channel\" = 'fr')", ["channel"]],
  ["sql", 'SUM(t."added") * 1.0 / COUNT(*)', ["added"]],
])("%s: %s is right, whatever else it might be, and takes columns", (language, formula, columns) => {
  expect(readFormula(formula, [language])).toEqual({ language, columns });
  expect(readFormula(formula, either)).toEqual({ language, columns });
});

test.each<[string, string, readonly string[]]>([
  ["what goes out of a scope", "$main.sum($^y + $x)", ["x"]],
  [
    "what the formula makes itself",
    "$main.split($c, Place).apply(Sum, $main.sum($r)).filter($Place == 'x').max($Sum)",
    ["c", "r"],
  ],
  ["a name in any case", "i$channel == 'fr'", []],
  ["SQL within Plywood", "s${t.channel}", []],
  ["text", "$channel == '$user'", ["channel"]],
  ["a table other than t", "x.channel", []],
  ["names without a table", "channel + t.user", ["user"]],
  ["a nested query", "t.a IN (SELECT t.b FROM x AS t)", []],
])("of %s no column is said: %s", (_, formula, columns) => {
  expect(readFormula(formula, either)).toMatchObject({ columns });
});

const plywoodExample = "Plywood is written like $column, $main.count() or $main.sum($column).";
const sqlExample = 'SQL is written like t."column", COUNT(*) or SUM(t."column").';

test.each<[string, readonly [Language, ...Language[]], string, Language, string, string]>([
  [
    "Plywood that ends too early",
    [...plywood],
    "$main.sum($added",
    "plywood",
    "is no Plywood: it ends too early",
    `\n  $main.sum($added\n                  ^\n\n${plywoodExample}`,
  ],
  [
    "a call that Plywood does not know",
    [...plywood],
    "$main.countt()",
    "plywood",
    "is no Plywood: no such call: countt",
    `\n  $main.countt()\n        ^\n\n${plywoodExample}`,
  ],
  [
    "a call that Plywood does not know, in two places",
    [...plywood],
    "$main.summ($a) / $main.summ($b)",
    "plywood",
    "is no Plywood: no such call: summ",
    plywoodExample,
  ],
  [
    "types that do not go together",
    [...plywood],
    "$a + 'x'",
    "plywood",
    "is no Plywood: add must have expression of type NUMBER (is STRING)",
    plywoodExample,
  ],
  [
    "SQL that ends too early",
    [...sql],
    'SUM(t."added"',
    "sql",
    "is no SQL: it ends too early",
    `\n  SUM(t."added"\n               ^\n\n${sqlExample}`,
  ],
  [
    "Plywood where SQL is spoken",
    [...sql],
    "$main.count()",
    "sql",
    'is no SQL: "$" is not expected here',
    `\n  $main.count()\n  ^\n\n${sqlExample}`,
  ],
  [
    "the second line of a formula",
    [...plywood],
    "$main\n  .sum(($added)\n",
    "plywood",
    "is no Plywood: it ends too early",
    `\n  \n  ^\n\n${plywoodExample}`,
  ],
  [
    "neither, and nearer to SQL",
    [...either],
    "t.\"region\" IN ('EMEA'",
    "sql",
    "is no SQL: it ends too early",
    `\n  t."region" IN ('EMEA'\n                       ^\n\n${sqlExample}`,
  ],
  [
    "neither, and nearer to Plywood",
    [...either],
    "$main.countt()",
    "plywood",
    "is no Plywood: no such call: countt",
    `\n  $main.countt()\n        ^\n\n${plywoodExample}`,
  ],
  [
    "neither, as a name that SQL keeps for itself",
    [...either],
    "t.value",
    "sql",
    'is no SQL: "value" is a reserved word',
    '\n  t.value\n    ^\n\nAs the name of a column it is written in quotes: t."value".',
  ],
  [
    "a reserved word within a call",
    [...sql],
    "SUM(year) + 1",
    "sql",
    'is no SQL: "year" is a reserved word',
    '\n  SUM(year) + 1\n      ^\n\nAs the name of a column it is written in quotes: t."year".',
  ],
  [
    "SQL that stops at a word of its own",
    [...sql],
    "t.a IN",
    "sql",
    "is no SQL: it ends too early",
    `\n  t.a IN\n        ^\n\n${sqlExample}`,
  ],
  [
    "what comes after SQL that the parser does not know",
    [...sql],
    "CAST(t.a AS VARCHAR(10)) = )",
    "sql",
    'is no SQL: ")" is not expected here',
    `\n  CAST(t.a AS VARCHAR(10)) = )\n                             ^\n\n${sqlExample}`,
  ],
])("%s is an error with a mark under the place", (_, languages, formula, language, message, advice) => {
  const finding: Finding = { severity: "error", message, advice };
  expect(readFormula(formula, languages)).toEqual({ language, finding, columns: [] });
});

test.each([
  ['CAST(t."a" AS DECIMAL(10,2))', "DECIMAL(10,2)"],
  ["CAST(t.a AS VARCHAR(10))", "VARCHAR(10)"],
  ["CAST(t.a AS TIMESTAMP(3))", "TIMESTAMP(3)"],
  ["CAST(t.a AS DOUBLE PRECISION)", "DOUBLE PRECISION"],
  ["SUBSTRING(t.\"a\" FROM 1 FOR 3) || ' FROM '", "SUBSTRING(… FROM …)"],
  ["SUBSTRING(TRIM(BOTH 'x' FROM t.a) FROM 2)", "SUBSTRING(… FROM …)"],
  ["OVERLAY(t.a PLACING 'x' FROM 1 FOR 2)", "OVERLAY(… PLACING …)"],
  ["t.flag IS UNKNOWN", "IS UNKNOWN"],
  ["t.flag IS NOT UNKNOWN", "IS NOT UNKNOWN"],
  ["t.a SIMILAR TO 'x'", "SIMILAR TO"],
  ["NOT EXISTS (SELECT 1 FROM x)", "EXISTS"],
  ["t.größe + t.𝒳", "größe without quotes, 𝒳 without quotes"],
])("%s is not refused for what the parser alone does not know", (formula, construct) => {
  expect(readFormula(formula, sql)).toMatchObject({
    language: "sql",
    columns: [],
    finding: {
      severity: "warning",
      message: `could not be checked: the parser does not know ${construct}`,
    },
  });
});

test("the mark is where the parser is lost, and nothing is promised", () => {
  expect(readFormula('CAST(t."a" AS DECIMAL(10,2))', sql).finding?.advice).toBe(
    '\n  CAST(t."a" AS DECIMAL(10,2))\n                ^\n\n' +
      "Druid does, and the rest can be read. Whether Pivot takes it shows when it is applied.",
  );
});
