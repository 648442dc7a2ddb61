import { TerraformStack, TerraformVariable, Testing, Token } from "cdktf";
import {
  type AggregateFormula,
  type ConditionFormula,
  DataCube,
  Formula,
  type MeasureFormula,
  PivotProvider,
  type RowFormula,
} from "cdktf-provider-pivot";
import { SqlColumn, SqlExpression, SqlLiteral } from "druid-query-toolkit";
import * as fc from "fast-check";
import { Expression } from "plywood";
import { readFormula } from "../../../src/formula/index.js";
import { textOf } from "../../../src/hcl/index.js";
import { sentToPivot } from "../../../src/testing/index.js";
import { testingApp } from "../../support/testing-app.js";

const { column, count, sum, ratio } = Formula;
const french = column("country").is("FR");
const failed = column("status").greaterThanOrEqual(500);

test.each<[RowFormula | ConditionFormula | MeasureFormula, plywood: string, sql: string]>([
  [column("country"), "$country", 't."country"'],
  [column("any name"), "$${any name}", 't."any name"'],
  [column('5" pipes'), '$${5" pipes}', 't."5"" pipes"'],
  [column("code").lookup("countries"), "$code.lookup('countries')", "LOOKUP(t.\"code\", 'countries')"],
  [column("city").fallback("unknown"), "$city.fallback('unknown')", "COALESCE(t.\"city\", 'unknown')"],
  [
    column("price").multiply(column("quantity")).fallback(0),
    "($price * $quantity).fallback(0)",
    'COALESCE(t."price" * t."quantity", 0)',
  ],
  [french, "$country == 'FR'", "t.\"country\" = 'FR'"],
  [column("city").is("L'Aquila"), '$city == "L\'Aquila"', "t.\"city\" = 'L''Aquila'"],
  [column("robot").is(true), "$robot == true", 't."robot" = TRUE'],
  [column("city").is(null), "$city == null", 't."city" IS NULL'],
  [column("country").in(["FR", "DE"]), "$country in ['FR', 'DE']", "t.\"country\" IN ('FR', 'DE')"],
  [column("page").contains("Talk:"), "$page.contains('Talk:')", "CONTAINS_STRING(t.\"page\", 'Talk:')"],
  [column("delta").lessThan(-1), "$delta < -1", 't."delta" < -1'],
  [
    french.and(failed.not()).or(column("a").lessThanOrEqual(column("b"))),
    "(($country == 'FR') and (not ($status >= 500))) or ($a <= $b)",
    '((t."country" = \'FR\') AND (NOT (t."status" >= 500))) OR (t."a" <= t."b")',
  ],
  [count(), "$main.count()", "COUNT(*)"],
  [sum("revenue"), "$main.sum($revenue)", 'SUM(t."revenue")'],
  [
    sum(column("price").multiply(column("quantity"))),
    "$main.sum($price * $quantity)",
    'SUM(t."price" * t."quantity")',
  ],
  [Formula.min("ms"), "$main.min($ms)", 'MIN(t."ms")'],
  [Formula.max("ms"), "$main.max($ms)", 'MAX(t."ms")'],
  [Formula.average("ms"), "$main.average($ms)", 'AVG(t."ms")'],
  [Formula.countDistinct("user"), "$main.countDistinct($user)", 'COUNT(DISTINCT t."user")'],
  [Formula.quantile("ms", 0.98), "$main.quantile($ms, 0.98)", 'APPROX_QUANTILE_DS(t."ms", 0.98)'],
  [
    sum("revenue").where(french),
    "$main.filter($country == 'FR').sum($revenue)",
    'SUM(t."revenue") FILTER (WHERE t."country" = \'FR\')',
  ],
  [
    count().where(french).where(failed),
    "$main.filter(($country == 'FR') and ($status >= 500)).count()",
    'COUNT(*) FILTER (WHERE (t."country" = \'FR\') AND (t."status" >= 500))',
  ],
  [
    ratio(count().where(failed), count()),
    "$main.filter($status >= 500).count() / $main.count()",
    'COUNT(*) FILTER (WHERE t."status" >= 500) * 1.0 / NULLIF(COUNT(*), 0)',
  ],
  [
    sum("income").subtract(sum("cost")).add(1).divide(sum("income")),
    "(($main.sum($income) - $main.sum($cost)) + 1) / $main.sum($income)",
    '((SUM(t."income") - SUM(t."cost")) + 1) * 1.0 / NULLIF(SUM(t."income"), 0)',
  ],
])("formula %# in both languages", (formula, plywood, sql) => {
  expect([formula.as("plywood"), formula.as("sql")]).toEqual([plywood, sql]);
});

/** The text that Pivot gets. */
const pivots = (formula: { as(language: "sql" | "plywood"): string }, language: "sql" | "plywood"): string =>
  textOf(formula.as(language)) ?? "";

const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !text.includes("}"));
const text = fc.string({ unit: "grapheme" }).filter((any) => !(any.includes("'") && any.includes('"')));

test("any name and any text is what the parsers read", () => {
  fc.assert(
    fc.property(name, (any) => {
      expect(Expression.parse(pivots(column(any), "plywood")).toJS()).toMatchObject({ op: "ref", name: any });
      const parsed = SqlExpression.parse(pivots(column(any), "sql"));
      expect(parsed instanceof SqlColumn && parsed.getName()).toBe(any);
    }),
  );
  fc.assert(
    fc.property(text, (any) => {
      const formula = column("x").is(any);
      expect(Expression.parse(pivots(formula, "plywood")).toJS()).toMatchObject({
        expression: { value: any },
      });
      const literal = SqlExpression.parse(pivots(formula, "sql").slice('t."x" = '.length));
      expect(literal instanceof SqlLiteral && literal.value).toBe(any);
    }),
  );
});

/** Formulas in which numbers meet numbers and texts meet texts, as Plywood wants it. */
const anyFormula = fc.letrec<{
  number: RowFormula;
  text: RowFormula;
  condition: ConditionFormula;
  aggregate: AggregateFormula;
  measure: MeasureFormula;
}>((tie) => {
  const amount = fc.double({ noNaN: true, noDefaultInfinity: true });
  const verb = fc.constantFrom("add", "subtract", "multiply", "divide");
  const small = { depthSize: "small", withCrossShrink: true } as const;
  return {
    number: fc.oneof(
      small,
      name.map(column),
      fc
        .tuple(tie("number"), verb, fc.oneof(tie("number"), amount))
        .map(([one, does, other]) => one[does](other)),
      fc.tuple(tie("number"), amount).map(([one, other]) => one.fallback(other)),
    ),
    text: fc.oneof(
      small,
      name.map(column),
      tie("text").map((one) => one.lookup("countries")),
      fc.tuple(tie("text"), text).map(([one, other]) => one.fallback(other)),
    ),
    condition: fc.oneof(
      small,
      fc.tuple(tie("text"), fc.oneof(text, fc.constant(null))).map(([one, value]) => one.is(value)),
      fc.tuple(tie("text"), fc.array(text, { minLength: 1 })).map(([one, values]) => one.in(values)),
      fc.tuple(tie("number"), fc.array(amount, { minLength: 1 })).map(([one, values]) => one.in(values)),
      fc.tuple(tie("number"), fc.oneof(tie("number"), amount)).map(([one, other]) => one.lessThan(other)),
      fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => one.and(other)),
      fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => one.or(other)),
      tie("condition").map((one) => one.not()),
    ),
    aggregate: fc.oneof(
      small,
      fc.constant(count()),
      tie("number").map(sum),
      tie("text").map(Formula.countDistinct),
      tie("number").map((one) => Formula.quantile(one, 0.5)),
      fc.tuple(tie("aggregate"), tie("condition")).map(([one, condition]) => one.where(condition)),
    ),
    measure: fc.oneof(
      small,
      tie("aggregate"),
      fc
        .tuple(tie("measure"), verb, fc.oneof(tie("measure"), amount))
        .map(([one, does, other]) => one[does](other)),
    ),
  };
});

test("whatever is built, both parsers take", () => {
  const { number, text: words, condition, measure } = anyFormula;
  fc.assert(
    fc.property(fc.oneof(number, words, condition, measure), (formula) => {
      expect(readFormula(pivots(formula, "plywood"), ["plywood"]).finding).toBeUndefined();
      expect(readFormula(pivots(formula, "sql"), ["sql"]).finding).toBeUndefined();
    }),
  );
});

test.each<[string, () => unknown, message: string]>([
  ["no name", () => column(""), 'Formula.column: name is "". Expected a name that is not empty.'],
  ["no column", () => sum(""), 'Formula.sum: column is "". Expected a name that is not empty.'],
  [
    "no values",
    () => column("x").in([]),
    "Formula: in is an empty list. Expected a list of values, with one value at least.",
  ],
  ["no number", () => sum("x").multiply(NaN), "Formula: multiply is NaN. Expected a number."],
  [
    "no share",
    () => Formula.quantile("x", 98),
    "Formula.quantile: share is 98. Expected a number from 0 to 1.",
  ],
  [
    "a name that Plywood cannot write",
    () => column("a}b").as("plywood"),
    'Formula.column: name is "a}b". Expected a name without }, as Plywood cannot write it.',
  ],
  [
    "a text that Plywood cannot write",
    () => column("x").is(`'"`).as("plywood"),
    `Formula: text is "'\\"". Expected text without one of the quotes ' and ", as Plywood cannot write both.`,
  ],
])("%s is refused", (_, build, message) => {
  expect(build).toThrow(new Error(message));
});

describe("in a cube", () => {
  const cube = (queryMode?: string): DataCube => {
    const stack = new TerraformStack(testingApp(), "stack");
    new PivotProvider(stack, "pivot");
    return new DataCube(stack, "cube", {
      name: "orders",
      connection: "druid",
      source: "orders",
      ...(queryMode !== undefined && { queryMode }),
      dimensions: [{ name: "country", formula: column("customer country") }, { name: "city" }],
      measures: [
        { name: "orders", formula: count() },
        { name: "written", formula: queryMode === "sql" ? "COUNT(*)" : "$main.count()" },
      ],
      subsetFormula: column("test").is(true).not(),
    });
  };

  test.each([
    [undefined, "${customer country}", "$main.count()", "not ($test == true)"],
    ["plywood", "${customer country}", "$main.count()", "not ($test == true)"],
    ["sql", 't."customer country"', "COUNT(*)", 'NOT (t."test" = TRUE)'],
  ])("of query mode %s, Pivot gets its language", (queryMode, country, orders, subsetFormula) => {
    const { stack } = { stack: TerraformStack.of(cube(queryMode)) };
    expect(sentToPivot(Testing.synth(stack, true)).dataCubes).toMatchObject([
      {
        dimensions: [{ name: "country", formula: country }, { name: "city" }],
        measures: [
          { name: "orders", formula: orders },
          { name: "written", formula: orders },
        ],
        subsetFormula,
      },
    ]);
  });

  test("of a query mode that is not known, it says so", () => {
    expect(() => cube("cypher")).toThrow(
      new Error(
        'stack/cube: queryMode is "cypher". Expected sql or plywood, as formulas of the cube are built; or write them as text.',
      ),
    );
  });

  describe("what Terraform knows later", () => {
    let stack: TerraformStack;

    beforeEach(() => {
      stack = new TerraformStack(testingApp(), "stack");
      new PivotProvider(stack, "pivot");
    });

    const variable = (id: string, type: string): TerraformVariable =>
      new TerraformVariable(stack, id, { type });

    /** The formula of a cube, as Terraform gets it. */
    const inStack = (formula: ConditionFormula): unknown => {
      const props = { name: "orders", connection: "druid", source: "orders", queryMode: "sql" };
      new DataCube(stack, "cube", { ...props, subsetFormula: formula });
      // The shape of what cdktf synthesises.
      const { resource } = JSON.parse(Testing.synth(stack, true)) as {
        resource: { pivot_data_cube: { cube: { subset_formula: string } } };
      };
      return resource.pivot_data_cube.cube.subset_formula;
    };

    const quoted = (value: string, quote: string): string =>
      `\${replace(${value}, ${JSON.stringify(quote)}, ${JSON.stringify(quote + quote)})}`;

    test.each<[string, (value: string) => ConditionFormula, string]>([
      ["a value", (value) => column("a").is(value), `t."a" = '${quoted("var.text", "'")}'`],
      [
        "a value with text around it",
        (value) => column("a").is(`it's "${value}" or \${x}`),
        `t."a" = '${quoted('"it\'s \\"${var.text}\\" or $${x}"', "'")}'`,
      ],
      ["a column", (value) => column(value).is(null), `t."${quoted("var.text", '"')}" IS NULL`],
      [
        "what another column's name would hide",
        (value) => column("${b").is(value),
        `t."$\${b" = '${quoted("var.text", "'")}'`,
      ],
      ["values", (value) => column("a").in([value, "b"]), `t."a" IN ('${quoted("var.text", "'")}', 'b')`],
      [
        "a part",
        (value) => column("a").contains(value),
        `CONTAINS_STRING(t."a", '${quoted("var.text", "'")}')`,
      ],
      [
        "what is computed",
        (value) => column("a").lookup(value).fallback(value).is("x"),
        `COALESCE(LOOKUP(t."a", '${quoted("var.text", "'")}'), '${quoted("var.text", "'")}') = 'x'`,
      ],
    ])("is quoted when it does: %s", (_, formula, text) => {
      expect(inStack(formula(variable("text", "string").stringValue))).toBe(text);
    });

    test("is a list of values, or of none", () => {
      const texts = variable("texts", "list(string)").listValue;
      expect(inStack(column("a").in(texts))).toBe(
        `t."a" IN (\${coalesce(join(", ", [for value in var.texts : "'${quoted("value", "'")}'"]), "NULL")})`,
      );
    });

    test("is a number, or nothing", () => {
      const numbers = Token.asNumberList(variable("numbers", "list(number)").value);
      const number = variable("number", "number").numberValue;
      expect(inStack(column("a").in(numbers).and(column("b").lessThan(number)))).toBe(
        '(t."a" IN (${coalesce(join(", ", [for value in var.numbers : tonumber(value)]), "NULL")})) AND ' +
          '(t."b" < ${tonumber(var.number)})',
      );
    });

    test.each<[string, (text: string, list: string[]) => unknown, string]>([
      ["a column", (text) => column(text).as("plywood"), "Formula.column: name is a token. Expected text, "],
      ["a value", (text) => column("a").is(text).as("plywood"), "Formula: text is a token. Expected text, "],
      [
        "values",
        (_, list) => column("a").in(list).as("plywood"),
        "Formula: in is a token. Expected values, ",
      ],
    ])("is nothing that Plywood can take: %s", (_, formula, message) => {
      const [text, list] = [
        variable("text", "string").stringValue,
        variable("list", "list(string)").listValue,
      ];
      expect(() => formula(text, list)).toThrow(
        new Error(`${message}as Plywood has no way to quote a token.`),
      );
    });

    test("is no list beside values", () => {
      const list = variable("list", "list(string)").listValue;
      expect(() => column("a").in([...list, "b"])).toThrow(
        "Expected a list of Terraform's alone, or values alone; Fn.concat puts them together.",
      );
    });
  });

  test("a dimension is of a row, a measure of many", () => {
    const props = { name: "x", connection: "druid", source: "x" };
    const stack = new TerraformStack(testingApp(), "stack");
    new PivotProvider(stack, "pivot");
    // @ts-expect-error -- an aggregate is no dimension
    new DataCube(stack, "one", { ...props, dimensions: [{ name: "a", formula: count() }] });
    // @ts-expect-error -- nor is a column a measure
    new DataCube(stack, "two", { ...props, measures: [{ name: "a", formula: column("a") }] });
    // @ts-expect-error -- a filter is true or false
    new DataCube(stack, "three", { ...props, subsetFormula: column("a") });
    // What is computed of aggregates has no rows of its own to choose from.
    // @ts-expect-error -- so it offers no choice
    const where: keyof MeasureFormula = "where";
    expect(ratio(count(), count())).not.toHaveProperty(where);
    // @ts-expect-error -- numbers of rows and numbers of aggregates do not add up
    expect(() => sum("a").add(column("a"))).not.toThrow();
  });
});
