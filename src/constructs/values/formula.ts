/** Formulas built instead of written: one value for both of a cube's languages. Source: Pivot API, data cubes; Plywood. */
import { Token } from "cdktf";
import { type Language } from "../../formula/index.js";
import { templateOf } from "../../hcl/index.js";
import { textWith } from "../made.js";
import { checkName, checkText, refuse } from "./check.js";
import { columnText, type Literal, literal, literals, type Print } from "./formula-text.js";

/** What all built formulas share. */
export abstract class BuiltFormula {
  readonly #print: Print;
  /** Whether it needs parentheses within another. */
  readonly #isCompound: boolean;

  constructor(print: Print, isCompound = false) {
    this.#print = print;
    this.#isCompound = isCompound;
  }

  /**
   * The formula as text, for props that take only that: `filterTokens: [{ name, formula: condition.as("sql") }]`.
   * `${` and `%{` are doubled, as Terraform reads them as its own. What Terraform knows later is quoted when it does.
   * @throws Error for a name or a text that the language has no way to write.
   */
  as(language: Language): string {
    const text = this.#print(language);
    return Token.isUnresolved(text) ? textWith(text) : templateOf(text);
  }

  /** @internal */
  static readonly text = (formula: BuiltFormula, language: Language): string => formula.#print(language);

  /** @internal */
  static readonly operand = (formula: BuiltFormula, language: Language): string =>
    formula.#isCompound ? `(${formula.#print(language)})` : formula.#print(language);
}

const { text, operand } = BuiltFormula;

/** A number that is computed: of rows, or of many rows at once. */
abstract class Arithmetic<Self extends BuiltFormula> extends BuiltFormula {
  /** The formula of the same kind that reads so. */
  protected abstract computed(print: Print): Self;

  /** `this + other` */
  add(other: Self | number): Self {
    return this.#operation("add", "+", other);
  }

  /** `this - other` */
  subtract(other: Self | number): Self {
    return this.#operation("subtract", "-", other);
  }

  /** `this * other` */
  multiply(other: Self | number): Self {
    return this.#operation("multiply", "*", other);
  }

  /**
   * `this / other`, with fractions. Over zero: null in SQL, which would fail otherwise; Plywood leaves it to Druid.
   */
  divide(other: Self | number): Self {
    const divisor = numeric("Formula: divide", other);
    return this.computed((language) =>
      language === "sql"
        ? `${operand(this, language)} * 1.0 / NULLIF(${divisor(language)}, 0)`
        : `${operand(this, language)} / ${divisor(language)}`,
    );
  }

  #operation(name: string, sign: string, other: Self | number): Self {
    const right = numeric(`Formula: ${name}`, other);
    return this.computed((language) => `${operand(this, language)} ${sign} ${right(language)}`);
  }
}

/** A condition on a row: of `where`, of a cube's `subsetFormula`, or a dimension of true and false. */
export class ConditionFormula extends BuiltFormula {
  /** Both hold. */
  and(other: ConditionFormula): ConditionFormula {
    return compare(
      (language) => `${operand(this, language)} ${word("and", language)} ${operand(other, language)}`,
    );
  }

  /** One of them holds, or both. */
  or(other: ConditionFormula): ConditionFormula {
    return compare(
      (language) => `${operand(this, language)} ${word("or", language)} ${operand(other, language)}`,
    );
  }

  /** It does not hold. */
  not(): ConditionFormula {
    return compare((language) => `${word("not", language)} (${text(this, language)})`);
  }
}

/** A value of a row: a dimension, or what a measure is made of. */
export class RowFormula extends Arithmetic<RowFormula> {
  protected override computed(print: Print): RowFormula {
    return new RowFormula(print, true);
  }

  /** The same value; null is the missing one. */
  is(value: Literal): ConditionFormula {
    const right = literal("Formula: is", value);
    return compare((language) => {
      const left = operand(this, language);
      if (language === "plywood") return `${left} == ${right(language)}`;
      return value === null ? `${left} IS NULL` : `${left} = ${right(language)}`;
    });
  }

  /** One of these values. */
  in(values: readonly string[] | readonly number[]): ConditionFormula {
    if (!Array.isArray(values) || values.length === 0)
      return refuse("Formula: in", values, "a list of values, with one value at least");
    const list = literals("Formula: in", values);
    return compare((language) => {
      const left = operand(this, language);
      return language === "plywood" ? `${left} in [${list(language)}]` : `${left} IN (${list(language)})`;
    });
  }

  /** `this < other` */
  lessThan(other: RowFormula | number): ConditionFormula {
    return this.#than("lessThan", "<", other);
  }

  /** `this <= other` */
  lessThanOrEqual(other: RowFormula | number): ConditionFormula {
    return this.#than("lessThanOrEqual", "<=", other);
  }

  /** `this > other` */
  greaterThan(other: RowFormula | number): ConditionFormula {
    return this.#than("greaterThan", ">", other);
  }

  /** `this >= other` */
  greaterThanOrEqual(other: RowFormula | number): ConditionFormula {
    return this.#than("greaterThanOrEqual", ">=", other);
  }

  /** This text is in it, in the same case. */
  contains(part: string): ConditionFormula {
    const inner = literal("Formula: contains", checkText("Formula: contains", part));
    return new ConditionFormula((language) =>
      language === "plywood"
        ? `${operand(this, language)}.contains(${inner(language)})`
        : `CONTAINS_STRING(${text(this, language)}, ${inner(language)})`,
    );
  }

  /** What a lookup of Druid has for the value. */
  lookup(name: string): RowFormula {
    const table = literal("Formula: lookup", checkName("Formula: lookup", name));
    return new RowFormula((language) =>
      language === "plywood"
        ? `${operand(this, language)}.lookup(${table(language)})`
        : `LOOKUP(${text(this, language)}, ${table(language)})`,
    );
  }

  /** This where the value is missing. */
  fallback(value: string | number): RowFormula {
    const instead = literal("Formula: fallback", value);
    return new RowFormula((language) =>
      language === "plywood"
        ? `${operand(this, language)}.fallback(${instead(language)})`
        : `COALESCE(${text(this, language)}, ${instead(language)})`,
    );
  }

  #than(name: string, sign: string, other: RowFormula | number): ConditionFormula {
    const right = numeric(`Formula: ${name}`, other);
    return compare((language) => `${operand(this, language)} ${sign} ${right(language)}`);
  }
}

/** A number of many rows at once: a measure. */
export class MeasureFormula extends Arithmetic<MeasureFormula> {
  protected override computed(print: Print): MeasureFormula {
    return new MeasureFormula(print, true);
  }
}

/** An aggregate by itself, which may be of some rows only. */
export class AggregateFormula extends MeasureFormula {
  readonly #call: (language: Language, rows: string) => string;
  readonly #condition: ConditionFormula | undefined;

  constructor(call: (language: Language, rows: string) => string, condition?: ConditionFormula) {
    super((language) => {
      if (condition === undefined) return call(language, "$main");
      return language === "plywood"
        ? call(language, `$main.filter(${text(condition, language)})`)
        : `${call(language, "")} FILTER (WHERE ${text(condition, language)})`;
    });
    this.#call = call;
    this.#condition = condition;
  }

  /** Of the rows for which the condition holds; said twice, for which both hold. */
  where(condition: ConditionFormula): AggregateFormula {
    return new AggregateFormula(this.#call, this.#condition?.and(condition) ?? condition);
  }
}

/** A column by its name, or what is computed of columns. */
export type Column = string | RowFormula;

/**
 * Formulas for dimensions, measures and `subsetFormula`. A data cube writes them in its own language: SQL with
 * `queryMode: "sql"`, Plywood otherwise. Names and texts are quoted as the language wants it, tokens too, but these in SQL
 * alone. The verbs are Plywood's.
 *
 *     { name: "error-rate", formula: Formula.ratio(Formula.count().where(Formula.column("status").is("error")), Formula.count()) }
 *
 * @throws Error for wrong names and values, at once.
 */
export const Formula = {
  /** The value of a column: `$country`, `t."country"`. */
  column: (name: string): RowFormula => new RowFormula(columnText(checkName("Formula.column: name", name))),

  /** How many rows: `$main.count()`, `COUNT(*)`. Of a datasource that is rolled up: of its rows, not of the events. */
  count: (): AggregateFormula =>
    new AggregateFormula((language, rows) => (language === "plywood" ? `${rows}.count()` : "COUNT(*)")),

  /** `$main.sum($revenue)`, `SUM(t."revenue")` */
  sum: (column: Column): AggregateFormula => aggregate("sum", "SUM", column),

  /** `$main.min($latency)`, `MIN(t."latency")` */
  min: (column: Column): AggregateFormula => aggregate("min", "MIN", column),

  /** `$main.max($latency)`, `MAX(t."latency")` */
  max: (column: Column): AggregateFormula => aggregate("max", "MAX", column),

  /** `$main.average($latency)`, `AVG(t."latency")` */
  average: (column: Column): AggregateFormula => aggregate("average", "AVG", column),

  /** How many different values, which Druid estimates: `$main.countDistinct($user)`, `COUNT(DISTINCT t."user")`. */
  countDistinct: (column: Column): AggregateFormula => {
    const value = rowOf("Formula.countDistinct", column);
    return new AggregateFormula((language, rows) =>
      language === "plywood"
        ? `${rows}.countDistinct(${text(value, language)})`
        : `COUNT(DISTINCT ${text(value, language)})`,
    );
  },

  /**
   * The value that this share of the rows stays below, which Druid estimates: `$main.quantile($latency, 0.98)`,
   * `APPROX_QUANTILE_DS(t."latency", 0.98)`. The latter needs Druid's extension `druid-datasketches`.
   * @param share Between 0 and 1.
   */
  quantile: (column: Column, share: number): AggregateFormula => {
    const value = rowOf("Formula.quantile", column);
    if (!Token.isUnresolved(share) && !(share >= 0 && share <= 1))
      return refuse("Formula.quantile: share", share, "a number from 0 to 1");
    const at = literal("Formula.quantile: share", share);
    return new AggregateFormula((language, rows) =>
      language === "plywood"
        ? `${rows}.quantile(${text(value, language)}, ${at(language)})`
        : `APPROX_QUANTILE_DS(${text(value, language)}, ${at(language)})`,
    );
  },

  /** One measure for each of another, as a fraction; see {@link MeasureFormula.divide} for zero. */
  ratio: (one: MeasureFormula, other: MeasureFormula): MeasureFormula => one.divide(other),
} as const;

const compare = (print: Print): ConditionFormula => new ConditionFormula(print, true);

const aggregate = (plywood: string, sql: string, column: Column): AggregateFormula => {
  const value = rowOf(`Formula.${plywood}`, column);
  return new AggregateFormula((language, rows) => {
    const inner = text(value, language);
    return language === "plywood" ? `${rows}.${plywood}(${inner})` : `${sql}(${inner})`;
  });
};

const rowOf = (what: string, column: Column): RowFormula => {
  if (column instanceof RowFormula) return column;
  return Formula.column(checkName(`${what}: column`, column));
};

const word = (plywood: "and" | "or" | "not", language: Language): string =>
  language === "plywood" ? plywood : plywood.toUpperCase();

const numeric = (what: string, value: BuiltFormula | number): Print =>
  value instanceof BuiltFormula ? (language) => operand(value, language) : literal(what, value);
