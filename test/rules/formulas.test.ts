import { createClient } from "../../src/api/index.js";
import { later, type Model, type Problem, validate } from "../../src/definition/index.js";
import { startEmulator } from "../../src/emulator/index.js";
import { createProvider } from "../../src/provider/index.js";
import { dataCube, definitions, role } from "../../src/resources/index.js";
import { columnsAreThere } from "../../src/rules/index.js";
import { Diagnostics } from "../../src/terraform/diagnostics.js";
import { configOf } from "../support/describe-resource.js";
import { type SmallTerraform, smallTerraform } from "../support/small-terraform.js";

// Parsers are loaded and servers started: a busy machine takes its time.
jest.setTimeout(60_000);

const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ severity, path, message }) => `${severity} at ${path.join(".")}: ${message}`);

const cube: Model = { name: "orders", connectionName: "druid", source: "orders_v2" };

const toldOfCube = (model: Model): readonly string[] => told(validate(dataCube, { ...cube, ...model }));

const toldOfToken = (token: Model): readonly string[] =>
  told(validate(role, { name: "r", filterTokens: [{ name: "emea", ...token }] }));

describe("formulas of a data cube", () => {
  test.each<[string, Model, string]>([
    [
      "SQL that is cut off",
      { queryMode: "sql", dimensions: [{ name: "d", formula: "LOWER(t.a" }] },
      "error at dimensions.0.formula: is no SQL: it ends too early",
    ],
    [
      "SQL that is cut off, where the language is as Pivot has it",
      { subsetFormula: "t.region IN ('EMEA'" },
      "error at subsetFormula: is no SQL: it ends too early",
    ],
    [
      "SQL that the parser does not know",
      { queryMode: "sql", measures: [{ name: "m", formula: "SUM(CAST(t.a AS DECIMAL(10,2)))" }] },
      "warning at measures.0.formula: could not be checked: the parser does not know DECIMAL(10,2)",
    ],
    [
      "SQL where no language is set, for Pivot takes it only when told",
      { measures: [{ name: "m", formula: 'SUM(t."added")' }] },
      "warning at measures.0.formula: is SQL, and the query mode is not set",
    ],
    [
      "a measure without a formula",
      { measures: [{ name: "m", extraJson: '{"transform":"none"}' }] },
      "warning at measures.0.formula: is missing",
    ],
  ])("%s is told", (_, model, expected) => {
    expect(toldOfCube(model)).toEqual([expected]);
  });

  test("in a query mode that is not documented are not judged; the mode is told, with what was meant", () => {
    const model = { ...cube, queryMode: "sqll", measures: [{ name: "m", formula: "SUM(t.added) FILTER" }] };
    expect(validate(dataCube, model)).toEqual([
      {
        severity: "warning",
        path: ["queryMode"],
        message: '"sqll" is not among the documented values',
        advice:
          'Did you mean "sql"? Documented are sql, plywood. It is sent as it is: a newer Pivot may know it. Check the spelling.',
      },
    ]);
    expect(columnsAreThere(model, { ...cube, attributes: [{ name: "other" }] })).toEqual([]);
  });

  test.each<[string, Model]>([
    ["SQL in a language that is known later", { queryMode: later, subsetFormula: "t.a = 'x'" }],
    ["a dimension without a formula", { queryMode: "sql", dimensions: [{ name: "d" }] }],
    ["a measure with a formula that is known later", { measures: [{ name: "m", formula: later }] }],
    ["a measure with extra JSON that is known later", { measures: [{ name: "m", extraJson: later }] }],
    [
      "formulas in extra JSON, whatever they are",
      {
        dimensions: [{ name: "d", extraJson: '{"formula":"(("}' }],
        measures: [{ name: "m", extraJson: '{"formula":"(("}' }],
        extraJson: '{"subsetFormula":"(("}',
      },
    ],
  ])("nothing is said of %s", (_, model) => {
    expect(toldOfCube(model)).toEqual([]);
  });

  test.each<[Model, string]>([
    [
      { measures: [{ name: "m", formula: "$main.countt()" }] },
      'extra_json = jsonencode({ formula = "…" }) instead of formula is not checked.',
    ],
    [
      { subsetFormula: "$a ==" },
      'extra_json = jsonencode({ subsetFormula = "…" }) instead of subset_formula is not checked.',
    ],
  ])("an error says the way around the check", (model, advice) => {
    const [problem] = validate(dataCube, { ...cube, queryMode: "plywood", ...model });
    expect(problem?.advice.split("\n").at(-1)).toBe(`Should Pivot take it all the same: ${advice}`);
  });
});

describe("the condition of a filter token", () => {
  test.each<[string, Model, readonly string[]]>([
    ["in SQL", { formula: "t.region = 'EMEA'" }, []],
    ["in Plywood", { formula: "$region == 'EMEA'" }, []],
    ["that is known later", { formula: later }, []],
    ["nowhere", {}, ["error at filterTokens.0.formula: is missing"]],
    [
      "in SQL that is cut off",
      { formula: "t.\"region\" IN ('EMEA'" },
      ["error at filterTokens.0.formula: is no SQL: it ends too early"],
    ],
    [
      "in SQL that the parser does not know",
      { formula: "t.flag IS UNKNOWN" },
      ["warning at filterTokens.0.formula: could not be checked: the parser does not know IS UNKNOWN"],
    ],
  ])("may be %s, or is told", (_, token, expected) => {
    expect(toldOfToken(token)).toEqual(expected);
  });
});

describe("columns that formulas name", () => {
  const before: Model = {
    ...cube,
    attributes: [{ name: "__time" }, { name: "country_code" }, { name: "revenue_cents" }],
  };

  const unknown = (model: Model, now: Model = before): readonly string[] =>
    told(columnsAreThere({ ...cube, attributes: now["attributes"], ...model }, now));

  test.each<[string, Model, string]>([
    [
      "a dimension in Plywood",
      { dimensions: [{ name: "country", formula: "$country" }] },
      'dimensions.0.formula: names no column that Pivot found: "country"',
    ],
    [
      "a dimension in SQL",
      { queryMode: "sql", dimensions: [{ name: "country", formula: 't."country"' }] },
      'dimensions.0.formula: names no column that Pivot found: "country"',
    ],
    [
      "a measure",
      { measures: [{ name: "revenue", formula: "$main.sum($revenu) / $main.max($revenu)" }] },
      'measures.0.formula: names no column that Pivot found: "revenu"',
    ],
    [
      "the hidden filter",
      { queryMode: "sql", subsetFormula: "t.is_tset = 'false' AND t.country_code = 'FR'" },
      'subsetFormula: names no column that Pivot found: "is_tset"',
    ],
  ])("are missed in %s", (_, model, expected) => {
    expect(unknown(model)).toEqual([`warning at ${expected}`]);
  });

  test.each<[string, Model]>([
    [
      "columns",
      {
        dimensions: [{ name: "country", formula: "$country_code.lookup('names')" }],
        measures: [{ name: "revenue", formula: "$main.sum($revenue_cents)" }],
      },
    ],
    [
      "measures and dimensions of the cube",
      {
        dimensions: [{ name: "country", formula: "$country_code" }],
        measures: [
          { name: "count", formula: "$main.count()" },
          { name: "revenue", formula: "$main.filter($country == 'FR').sum($revenue_cents)" },
          { name: "ratio", formula: "$count / $revenue" },
        ],
      },
    ],
    ["names of which some are known later", { dimensions: [{ name: later }, { name: "a", formula: "$b" }] }],
    ["dimensions that are known later", { dimensions: later, subsetFormula: "$a == 'b'" }],
    ["another source", { source: "orders_v3", dimensions: [{ name: "a", formula: "$a" }] }],
    ["text that is no formula", { queryMode: "sql", subsetFormula: "((" }],
  ])("are not missed in %s", (_, model) => {
    expect(unknown(model)).toEqual([]);
  });

  test("are not missed where Pivot told none, and time always is one", () => {
    const model = { dimensions: [{ name: "a", formula: "$a" }] };
    expect(unknown(model, { ...cube })).toEqual([]);
    expect(unknown(model, { ...cube, attributes: [] })).toEqual([]);
    const time = { dimensions: [{ name: "t", formula: "$__time" }] };
    expect(unknown(time, { ...cube, attributes: [{ name: "a" }] })).toEqual([]);
  });

  test("are told with those that there are", () => {
    const model = { ...cube, subsetFormula: "$a == 'b'" };
    const advice = (names: readonly string[]): unknown =>
      columnsAreThere(model, { ...cube, attributes: names.map((name) => ({ name })) })[0]?.advice;
    const rest = "Check the spelling. Nothing is wrong if the column is new in the data.";
    expect(advice(["b", "c d"])).toBe(`It found "b", "c d". ${rest}`);
    expect(advice(Array.from({ length: 21 }, (_, index) => `b${index}`))).toBe(`It found 21 others. ${rest}`);
  });
});

describe("from a plan to Pivot", () => {
  const inTerraform = async (
    typeName: string,
    act: (terraform: SmallTerraform) => Promise<void>,
  ): Promise<void> => {
    const pivot = await startEmulator();
    pivot.seed({ connections: [{ name: "druid", type: "druidsql", queryHosts: ["druid:8888"] }] });
    const connect = async () => {
      const provider = createProvider({
        definitions,
        environment: { PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token },
        connect: createClient,
      });
      await provider.configure({ config: {}, terraformVersion: "1.11.4", diagnostics: new Diagnostics() });
      return provider;
    };
    try {
      await act(smallTerraform(typeName, connect));
    } finally {
      await pivot.close();
    }
  };

  test("an unknown column is a warning at its formula, once Pivot has found columns", () =>
    inTerraform("pivot_data_cube", async (terraform) => {
      const config = (formula: string) =>
        configOf(dataCube.attributes, {
          ...cube,
          queryMode: "sql",
          measures: [{ name: "revenue", formula }],
        });
      expect(await terraform.apply(config('SUM(t."revenue")'))).toMatchObject({ warnings: [] });
      expect(await terraform.plan(config('SUM(t."revenue")'))).toMatchObject({ warnings: [] });
      const { warnings } = await terraform.plan(config('SUM(t."revenu")'));
      expect(warnings).toEqual([
        expect.stringContaining('measures[0].formula names no column that Pivot found: "revenu"'),
      ]);
      expect(warnings[0]).toContain('It found "revenue".');
    }));

  test.each([
    [
      dataCube,
      (formula: string): Model => ({
        ...cube,
        queryMode: "sql",
        dimensions: [{ name: "d", extraJson: { formula } }],
        measures: [{ name: "m", extraJson: { formula } }],
        extraJson: { subsetFormula: formula },
      }),
    ],
    [
      role,
      (formula: string): Model => ({ name: "r", extraJson: { filterTokens: [{ name: "t", formula }] } }),
    ],
  ])("formulas in extra JSON come and change without a word: $name", ({ name, attributes }, model) =>
    inTerraform(`pivot_${name}`, async (terraform) => {
      for (const [formula, action] of [
        ["((1", "create"],
        ["((2", "update"],
      ] as const) {
        const config = configOf(attributes, model(formula));
        expect(await terraform.apply(config)).toMatchObject({ action, warnings: [] });
        expect(await terraform.plan(config)).toMatchObject({ action: "nothing", warnings: [] });
        expect(JSON.stringify(await terraform.state())).toContain(formula);
      }
    }),
  );
});
