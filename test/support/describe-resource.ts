/** The questions that every resource answers, in every version of Pivot and for every open question about it. */
import { isDeepStrictEqual } from "node:util";
import { createClient } from "../../src/api/index.js";
import {
  type Attribute,
  attributeOfKey,
  type Attributes,
  canonicalJson,
  isModel,
  isSecret,
  keyOnWire,
  knownElements,
  type Model,
  type ObjectsAttribute,
  readWire,
  type ResourceDefinition,
  type ResourceName,
  snakeCase,
  type ProblemPath,
  validate,
  type Wire,
  wireKey,
  writeWire,
} from "../../src/definition/index.js";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/index.js";
import { collections as emulated } from "../../src/emulator/collections.js";
import { eras } from "../../src/emulator/eras.js";
import { type SwitchName, switches } from "../../src/emulator/switches.js";
import { driftable } from "../../src/provider/baseline.js";
import { createProvider } from "../../src/provider/index.js";
import { definitions } from "../../src/resources/index.js";
import { Diagnostics } from "../../src/terraform/diagnostics.js";
import { type ObjectValue, type Provider, unknown, type Value } from "../../src/terraform/index.js";
import { planResourceChange } from "../../src/terraform/rpc/plan-resource-change.js";
import { type SmallTerraform, smallTerraform } from "./small-terraform.js";

export interface Samples {
  /** Nothing but what must be there. */
  readonly smallest: Model;
  /** Everything that can be configured together. Same name as the smallest. */
  readonly full: Model;
  /** The full one with other values. Same name. */
  readonly changed: Model;
  /** A change that somebody makes in Pivot's own interface to an object made from the full one. */
  readonly edit: (held: Wire) => Wire;
  /** The attributes that this edit changes, as Terraform spells them. */
  readonly edited: readonly string[];
  /** What must be there before: objects by list key. */
  readonly given?: Readonly<Record<string, readonly Wire[]>>;
  /** Variants that this resource cannot be in (a collection that the version lacks), with the reason. */
  readonly without?: Readonly<Record<string, string>>;
}

interface Variant {
  readonly title: string;
  readonly options: EmulatorOptions;
}

/** Data cubes, and what is judged against them. */
const ofCubes: readonly ResourceName[] = ["data_cube", "dashboard", "alert", "report"];

/** Switches that only some kinds of objects, or none, would notice here; test/emulator/switches.test.ts has them all. */
const concerned: Partial<Record<SwitchName, readonly ResourceName[]>> = {
  tokenRefusal: [],
  otherName: [],
  deleteMissing: [],
  missingCollection: [],
  userNames: [],
  deleteReferenced: [],
  permissions: ["role", "user"],
  currentPass: ["user_auth"],
  passHistory: ["user_auth"],
  userStatus: ["user"],
  welcomeMail: ["user"],
  memberNames: ["data_cube"],
  conditionValue: ["alert"],
  superAdmin: ["role", "user"],
  cubeSource: ofCubes,
  timeDimension: ofCubes,
  sqlFormula: ofCubes,
  attributes: ofCubes,
  exampleQuery: ["alert"],
};

/** Each documented version, then each open question by itself with each other answer than the usual one. */
const variantsOf = (kind: ResourceName): readonly Variant[] => [
  ...Object.keys(eras).map((era) => ({
    title: `era ${era}`,
    // The keys of eras are its names.
    options: { era: era as keyof typeof eras },
  })),
  ...Object.keys(eras).map((era) => ({
    title: `era ${era}, its own form alone`,
    options: { era: era as keyof typeof eras, switches: { otherForms: "refuse" as const } },
  })),
  { title: "a lag of one read after a write", options: { readLag: 1 } },
  {
    title: "a lag of one read after a write that is answered with nothing",
    options: { readLag: 1, switches: { writeAnswer: "empty" } },
  },
  // The keys of switches are their names.
  ...(Object.entries(switches) as [SwitchName, (typeof switches)[SwitchName]][])
    .filter(([name]) => concerned[name]?.includes(kind) ?? true)
    .flatMap(([name, { values }]) =>
      values.slice(1).map((value) => ({
        title: `${name}: ${String(value)}`,
        options: { switches: { [name]: value } },
      })),
    ),
];

/** A model as a configuration in Terraform's words, secrets included. */
export const configOf = (attributes: Attributes, model: Model): ObjectValue =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      snakeCase(name),
      configValue(attribute, model[name]),
    ]),
  );

const configValue = (attribute: Attribute, value: unknown): Value => {
  if (value === undefined || value === null) return null;
  if (attribute.kind === "object" && isModel(value)) return configOf(attribute.attributes, value);
  if (attribute.kind === "objects" && Array.isArray(value)) {
    return value.filter(isModel).map((element) => configOf(attribute.attributes, element));
  }
  if (attribute.kind === "json" || attribute.kind === "extra")
    return typeof value === "string" ? value : JSON.stringify(value);
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new Error(`a sample cannot hold ${JSON.stringify(value)}`);
};

export const describeResource = (definition: ResourceDefinition, samples: Samples): void => {
  const { attributes, collection } = definition;
  const { smallest, full, changed, edit, given = {}, without = {} } = samples;
  const name = String(smallest["name"]);
  const config = (model: Model): ObjectValue => configOf(attributes, model);
  /** As little as can be said of an object made from this sample. */
  const bareOf = (model: Model): Model =>
    Object.fromEntries(Object.keys(smallest).map((key) => [key, model[key]]));
  const bare = (model: Model): ObjectValue => config(bareOf(model));

  let pivot: Emulator;
  let terraform: SmallTerraform;
  /** Of the provider. */
  let settings: ObjectValue;
  /** What the provider knows. */
  let known: readonly ResourceDefinition[];

  const connect = async (): Promise<Provider> => {
    const provider = createProvider({
      definitions: known,
      environment: { PIVOT_ENDPOINT: pivot.endpoint, PIVOT_API_TOKEN: pivot.token, PIVOT_MAX_RETRIES: "0" },
      connect: (configuration) => createClient(configuration),
    });
    const diagnostics = new Diagnostics();
    await provider.configure({ config: settings, terraformVersion: "1.11.4", diagnostics });
    return provider;
  };

  const start = async (options: EmulatorOptions = {}): Promise<void> => {
    pivot = await startEmulator({ seed: given, ...options });
    settings = {};
    known = definitions;
    terraform = smallTerraform(`pivot_${definition.name}`, connect);
  };

  /** The object as the emulator keeps it. */
  const held = (): Wire | undefined => {
    const all: Readonly<Record<string, readonly Wire[]>> = pivot.snapshot();
    return all[collection.plural]?.find((object) => object["name"] === name);
  };

  /** Pivot holds what the sample has, and nothing that only stands for it. */
  const expectSecretsOf = (model: Model): void => {
    const text = JSON.stringify(held());
    for (const secret of secretTexts(attributes, model, isSecret))
      expect(text).toContain(JSON.stringify(secret));
    expect(text).not.toContain("****");
  };

  afterEach(() => pivot.close());

  describe(`pivot_${definition.name}, whatever it is asked`, () => {
    beforeEach(() => start());

    test("has a sentence for every attribute, and a source for every one of Pivot's", () => {
      expect(
        attributesWithout(attributes, ({ sentence }) => /^[A-Z`].*(\.|…)(\)|`)?$/s.test(sentence.trim())),
      ).toEqual([]);
      const ours = ({ source, wire, kind, createOnly }: Attribute): boolean =>
        source !== undefined || wire === false || kind === "extra" || createOnly !== undefined;
      expect(attributesWithout(attributes, ours)).toEqual([]);
    });

    test.each([
      ["smallest", smallest],
      ["full", full],
      ["changed", changed],
    ])("its %s sample is right, and survives the way to Pivot and back", (_, model) => {
      expect(
        validate(definition, modelIn(attributes, model)).filter(({ severity }) => severity === "error"),
      ).toEqual([]);
      const open = withoutSecrets(attributes, modelIn(attributes, model));
      const at = new Date("2024-02-01T09:00:00Z");
      const wire = writeWire(definition, open, undefined, { at });
      expect(writeWire(definition, readWire(definition, wire, open), undefined, { at })).toEqual(wire);
    });

    test("unknown values pass through a plan untouched", async () => {
      const resource = (await connect()).resources[`pivot_${definition.name}`];
      if (!resource) throw new Error("no such resource");
      const everything = Object.fromEntries(
        Object.entries(attributes).map(([key, attribute]) => [
          snakeCase(key),
          attribute.presence === "computed" ? null : unknown,
        ]),
      );
      const diagnostics = new Diagnostics();
      const plan = await planResourceChange(resource, {
        typeName: "x",
        config: everything,
        prior: null,
        destroy: false,
        private: { provider: {} },
        diagnostics,
      });
      expect(diagnostics.all).toEqual([]);
      for (const [key, attribute] of Object.entries(attributes)) {
        if (attribute.presence === "computed") continue;
        expect([key, plan.planned?.[snakeCase(key)]]).toEqual([key, attribute.writeOnly ? null : unknown]);
      }
    });

    test("a change made in Pivot's own interface is planned back", async () => {
      await terraform.apply(config(full));
      const now = held();
      if (!now) throw new Error("it is not there");
      pivot.seed({ [collection.plural]: [edit(now)] });
      const { action, planned } = await terraform.plan(config(full));
      expect(action).toBe("update");
      const refreshed = await terraform.state();
      const differing = Object.keys(planned ?? {}).filter(
        (key) => JSON.stringify(planned?.[key]) !== JSON.stringify(refreshed?.[key]),
      );
      expect(differing).toEqual([...samples.edited]);
      await terraform.apply(config(full));
      expect(await terraform.plan(config(full))).toMatchObject({ action: "nothing", warnings: [] });
    });

    test("the same change to what is left unset is told, and left alone", async () => {
      await terraform.apply(config(full));
      terraform.forget();
      await terraform.import(name);
      const now = held();
      if (!now) throw new Error("it is not there");
      pivot.seed({ [collection.plural]: [edit(now)] });
      const { action, warnings } = await terraform.plan(bare(full));
      expect(action).toBe("nothing");
      expect(warnings.join()).toContain("was changed outside of Terraform");
    });

    test.each<[string, (now: Wire) => Wire]>([
      ["the same change", edit],
      ["that everything is gone", ({ name: its }) => ({ ...writeWire(definition, smallest), name: its })],
    ])('%s is planned back with drift = "strict"', async (_, change) => {
      await terraform.apply(config(full));
      terraform.forget();
      await terraform.import(name);
      settings = { drift: "strict" };
      const now = held();
      if (!now) throw new Error("it is not there");
      pivot.seed({ [collection.plural]: [change(now)] });
      expect(await terraform.apply(bare(full))).toMatchObject({ action: "update" });
      // But for what is sensitive, of which only a hash is kept, and what is Pivot's alone.
      const kept = { ...definition, attributes: driftable(attributes) };
      expect(readWire(kept, held() ?? {})).toEqual(readWire(kept, now));
      expect(await terraform.plan(bare(full))).toMatchObject({ action: "nothing" });
    });

    const lists = Object.entries(driftable(attributes)).flatMap(([list, attribute]) =>
      attribute.kind === "objects" && knownElements(full[list]).length > 0 ? [{ list, attribute }] : [],
    );
    if (lists.length > 0)
      test.each(lists)(
        'an element of $list that is deleted in Pivot is told, and made anew as it was with drift = "strict"',
        async ({ list, attribute }) => {
          await terraform.apply(config(full));
          terraform.forget();
          await terraform.import(name);
          const now = held();
          if (!now) throw new Error("it is not there");
          const key = wireKey(list, attribute) ?? list;
          pivot.seed({
            [collection.plural]: [
              {
                ...now,
                [key]: knownElements(now[key])
                  .slice(1)
                  .map(([, one]) => one),
              },
            ],
          });
          const elements = knownElements(full[list]).map(([, element]) => element);
          const isKey = (inner: string): boolean =>
            attribute.attributes[inner]?.presence === "required" ||
            demanded(definition, full).includes(inner);
          const little = elements.map((element) =>
            Object.fromEntries(Object.entries(element).filter(([inner]) => isKey(inner))),
          );
          const without = {
            ...bare(full),
            [snakeCase(list)]: config({ [list]: little })[snakeCase(list)] ?? null,
          };
          const { warnings } = await terraform.plan(without);
          for (const inner of Object.keys(elements[0] ?? {}).filter(
            (one) => !isKey(one) && one in attribute.attributes,
          ))
            expect(warnings.join()).toContain(
              `  ${snakeCase(list)}[${JSON.stringify(elements[0]?.[attribute.key])}].${snakeCase(inner)}: `,
            );
          settings = { drift: "strict" };
          await terraform.apply(without);
          const kept = { ...definition, attributes: driftable(attributes) };
          expect(readWire(kept, held() ?? {})).toEqual(readWire(kept, now));
          expect(await terraform.plan(without)).toMatchObject({ action: "nothing" });
        },
      );

    test.each(["managed", "strict"])(
      "the same change to what the configuration says no longer undoes no removal, with drift = %j",
      async (drift) => {
        await terraform.apply(config(full));
        const { planned: removal } = await terraform.plan(bare(full));
        const now = held();
        if (!now) throw new Error("it is not there");
        pivot.seed({ [collection.plural]: [edit(now)] });
        settings = { drift };
        const { planned, warnings } = await terraform.plan(bare(full));
        for (const [key, { presence }] of Object.entries(attributes)) {
          if (presence === "computed") continue;
          expect([key, planned?.[snakeCase(key)]]).toEqual([key, removal?.[snakeCase(key)]]);
        }
        expect(warnings.join()).not.toContain("was changed outside of Terraform");
      },
    );

    test("what extra JSON says of attributes that are left unset is planned like them, and goes with it", async () => {
      const kept = { ...definition, attributes: driftable(attributes) };
      const extra = Object.fromEntries(
        Object.entries(kept.attributes).flatMap(([key, attribute]) => {
          const isOpen =
            attribute.presence === "remembered" &&
            key in full &&
            !(key in smallest) &&
            !attribute.filledByPivot;
          const isPlain = ["string", "number", "boolean"].includes(attribute.kind);
          return isOpen && isPlain ? [[wireKey(key, attribute) ?? key, full[key]]] : [];
        }),
      );
      const withExtra = { ...bare(full), extra_json: JSON.stringify(extra) };
      const applied = async (wanted: ObjectValue): Promise<void> => {
        const { action, warnings } = await terraform.apply(wanted);
        expect(action).toBe("update");
        expect(warnings.join()).not.toMatch(/was changed outside of Terraform|Pivot (still )?holds/);
        expect(await terraform.plan(wanted)).toMatchObject({ action: "nothing" });
      };
      await terraform.apply(config(full));
      await applied(bare(full));
      const wanted = readWire(kept, held() ?? {});
      await applied(withExtra);
      const now = Object.entries(held() ?? {}).filter(([key]) => !(key in extra));
      pivot.seed({ [collection.plural]: [{ ...Object.fromEntries(now), name }] });
      await applied(withExtra);
      await applied(bare(full));
      expect(readWire(kept, held() ?? {})).toEqual(wanted);
    });

    test("state that an earlier version wrote, without attributes of today, still loads", async () => {
      await terraform.apply(config(full));
      terraform.forgetEmptyAttributes();
      expect(await terraform.plan(config(full))).toMatchObject({ action: "nothing", warnings: [] });
    });

    test.each<[string, (attributes: Attributes) => Attributes]>([
      ["but what must be there", mandatory],
      ["that this one has within objects and lists", shallow],
    ])("what a version without any attribute %s agreed on is no drift today", async (_, fewer) => {
      await terraform.apply(config(full));
      terraform.forget();
      known = [{ ...definition, attributes: fewer(attributes), rules: [] }];
      await terraform.import(name);
      known = definitions;
      for (const drift of ["managed", "strict"]) {
        settings = { drift };
        const { action, warnings } = await terraform.plan(bare(full));
        expect(action).toBe("nothing");
        expect(warnings.join()).not.toContain("was changed outside of Terraform");
      }
    });

    test("one that has vanished is planned anew", async () => {
      await terraform.apply(config(full));
      const answer = await fetch(`${pivot.endpoint}/api/v1/${collection.path}/${encodeURIComponent(name)}`, {
        method: "DELETE",
        headers: { "x-imply-api-token": pivot.token },
      });
      if (!answer.ok) return; // It cannot be deleted, so it cannot vanish.
      expect(await terraform.plan(config(full))).toMatchObject({ action: "create" });
    });

    test.each([401, 403, 500])("a read that is answered %i leaves the state alone", async (status) => {
      await terraform.apply(config(full));
      const before = terraform.stored;
      pivot.faults.add({ times: 100, answer: { status, body: { error: "Not now." } } });
      await expect(terraform.plan(config(full))).rejects.toThrow(`Could not read the`);
      expect(terraform.stored).toBe(before);
    });

    test("what a refused update was to change, and to take away, is planned again", async () => {
      await terraform.apply(config(full));
      const { planned } = await terraform.plan(config(smallest));
      pivot.faults.add({ on: "POST", times: 100, answer: { status: 500, body: { error: "Not now." } } });
      await expect(terraform.apply(config(smallest))).rejects.toThrow("Could not update the");
      pivot.faults.clear();
      expect((await terraform.plan(config(smallest))).planned).toEqual(planned);
    });

    test("an update that was carried out is not undone, though Pivot answered that it failed", async () => {
      await terraform.apply(config(full));
      await terraform.apply(bare(full));
      const kept = { ...definition, attributes: driftable(attributes) };
      const wanted = readWire(kept, held() ?? {});
      await terraform.apply(config(full));
      settings = { drift: "strict" };
      pivot.faults.add({ on: "POST", acts: true, answer: { status: 500, body: { error: "Too late." } } });
      // Where Pivot writes an object otherwise than it was sent, nobody can tell that it was.
      const failed = await terraform.apply(bare(full)).catch(String);
      if (typeof failed === "string") expect(failed).toContain("Could not update the");
      await terraform.apply(bare(full));
      expect(readWire(kept, held() ?? {})).toEqual(wanted);
      expect(await terraform.plan(bare(full))).toMatchObject({ action: "nothing" });
    });

    test("a name that is taken is not overwritten, and the error has the import command", async () => {
      await terraform.apply(config(full));
      const before = held();
      terraform.forget();
      await expect(terraform.apply(config(changed))).rejects.toThrow(
        `terraform import pivot_${definition.name}.`,
      );
      expect(held()).toEqual(before);
    });

    test.each<[string, (model: Model) => Model]>([
      ["nothing but what must be there", (model) => bareOf(model)],
      [
        "as little as can be said of all that is there",
        (model) => required(attributes, model, demanded(definition, model)),
      ],
    ])("adopted by a configuration that says %s, it changes as the plan told", async (_, sayLittle) => {
      await terraform.apply(config(full));
      terraform.forget();
      settings = { adopt_existing: true };
      const kept = { ...definition, attributes: driftable(attributes) };
      const before = readWire(kept, held() ?? {});
      const little = config(sayLittle(full));
      const { warnings } = await terraform.plan(little);
      expect(warnings.join()).toContain("an apply takes it over");
      await terraform.apply(little);
      const after = readWire(kept, held() ?? {});
      for (const key of Object.keys(before)) {
        if (canonicalJson(after[key] ?? null) !== canonicalJson(before[key] ?? null))
          expect(warnings.join()).toContain(`\n  ${snakeCase(key)}`);
      }
      expect(await terraform.plan(little)).toMatchObject({ action: "nothing" });
    });

    test("no secret is in the state, in a message, or in what the emulator logs", async () => {
      const secrets = secretTexts(attributes, full, isSecret);
      if (secrets.length === 0) return;
      await terraform.apply(config(full));
      const messages: string[] = [];
      for (const status of [400, 401, 500]) {
        pivot.faults.add({
          on: "POST",
          times: 3,
          answer: { status, body: { error: `no: ${secrets.join(" ")}` } },
        });
        await terraform.apply(config(changed)).catch((error: unknown) => messages.push(String(error)));
        pivot.faults.clear();
      }
      expect(messages).toHaveLength(3);
      // What is sensitive and not write-only is in the state on purpose, and its sentence says why.
      for (const secret of secretTexts(attributes, full, ({ writeOnly }) => writeOnly === true)) {
        expect(terraform.stored).not.toContain(secret);
      }
      for (const secret of secrets) {
        expect(messages.join()).not.toContain(secret);
        expect(JSON.stringify(pivot.requests.all)).not.toContain(secret);
      }
    });
  });

  test(`pivot_${definition.name}: a secret that Pivot shows masked, and nobody says, stays what it is`, async () => {
    await start({ switches: { secrets: "masked" } });
    await terraform.apply(config(full));
    terraform.forget();
    await terraform.import(name);
    await terraform.apply(bare(changed)).catch((error: unknown) => {
      expect(String(error)).toContain("would erase");
    });
    expectSecretsOf(full);
  });

  test.each(["json", "html"] as const)(
    `pivot_${definition.name} is told from what a Pivot lacks as a whole (%s)`,
    async (missingCollection) => {
      const path = emulated.find(({ many }) => many === collection.plural)?.path ?? "users";
      await start({ switches: { missingCollection }, absent: [path] });
      await expect(terraform.apply(config(smallest))).rejects.toThrow(
        `This Pivot does not offer /api/v1/${collection.path}: `,
      );
      expect(terraform.stored).toBe("");
    },
  );

  describe.each(
    variantsOf(definition.name).filter(
      ({ title }) => !Object.keys(without).includes(title.split(",")[0] ?? ""),
    ),
  )(`pivot_${definition.name} in $title`, ({ options }) => {
    beforeEach(() => start(options));

    test.each([
      ["smallest", smallest],
      ["full", full],
    ])(
      "made from the %s sample, it plans nothing; nor when changed, imported or deleted",
      async (_, sample) => {
        const forgets = options.switches?.unknownFields === "drop";
        const model = forgets ? withoutExtra(attributes, sample) : sample;
        expect(await terraform.apply(config(model))).toMatchObject({ action: "create" });
        expect(await terraform.plan(config(model))).toMatchObject({ action: "nothing", warnings: [] });
        expectSecretsOf(model);

        const before = held() ?? {};
        pivot.seed({ [collection.plural]: [marked(attributes, before)] });
        // Without its extra JSON, the full sample of a small resource is the changed one.
        const action = isDeepStrictEqual(model, changed) ? "nothing" : "update";
        expect(await terraform.apply(config(changed))).toMatchObject({ action });
        expectSecretsOf(changed);
        const survives = !forgets || action === "nothing";
        expect(marksIn(held())).toEqual(survives ? sharedParts(attributes, before, held() ?? {}) : []);
        expect(await terraform.plan(config(changed))).toMatchObject({ action: "nothing", warnings: [] });

        terraform.forget();
        await terraform.import(name);
        expect(await terraform.plan(bare(changed))).toMatchObject({ action: "nothing", warnings: [] });

        const deletes = options.switches?.delete === undefined;
        if (!deletes) return;
        expect(await terraform.apply(null)).toMatchObject({ action: "delete" });
        expect(terraform.stored).toBe("");
      },
    );
  });
};

/** A field that nobody here knows. Its value says where it was put. */
const mark = "ofANewerPivot";

/** Where an element is found again after an update, whatever its index. */
const placeOf = (key: string, attribute: ObjectsAttribute, element: Wire, place: string): string =>
  `${place}.${key}[${String(element[keyOnWire(attribute)])}]`;

/** Pivot's object with the mark in it, and in every element of its lists. */
const marked = (attributes: Attributes, wire: Wire, place = ""): Wire => ({
  ...Object.fromEntries(
    Object.entries(wire).map(([key, value]) => {
      const attribute = attributeOfKey(key, attributes)?.[1];
      if (attribute?.kind !== "objects" || !Array.isArray(value)) return [key, value];
      const elements = value.filter(isModel).map((element) => {
        return marked(attribute.attributes, element, placeOf(key, attribute, element, place));
      });
      return [key, elements];
    }),
  ),
  [mark]: place,
});

/** The places where an object bears the mark. */
const marksIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(marksIn);
  if (!isModel(value)) return [];
  return [...(mark in value ? [value[mark]] : []), ...Object.values(value).flatMap(marksIn)];
};

/** The places that both objects have, in the order of the later one. */
const sharedParts = (attributes: Attributes, earlier: Wire, later: Wire): readonly unknown[] => {
  const before = marksIn(marked(attributes, earlier));
  return marksIn(marked(attributes, later)).filter((place) => before.includes(place));
};

/** The attributes, however deep, that do not pass. */
const attributesWithout = (
  attributes: Attributes,
  passes: (attribute: Attribute) => boolean,
  prefix = "",
): readonly string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => [
    ...(passes(attribute) ? [] : [`${prefix}${name}`]),
    ...("attributes" in attribute
      ? attributesWithout(attribute.attributes, passes, `${prefix}${name}.`)
      : []),
  ]);

/** The attributes of a version that knows little. */
const mandatory = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, { presence }]) => presence === "required"));

/** The attributes of a version that knows all but what is within objects and lists. */
const shallow = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      "attributes" in attribute ? { ...attribute, attributes: mandatory(attribute.attributes) } : attribute,
    ]),
  );

/** What rules want said besides what must be: names of attributes. */
const demanded = (definition: ResourceDefinition, model: Model): ProblemPath =>
  validate(definition, modelIn(definition.attributes, required(definition.attributes, model))).flatMap(
    ({ severity, path }) => (severity === "error" ? path.slice(-1) : []),
  );

/** All objects and lists of a model, with nothing but what must be in each. */
const required = (attributes: Attributes, model: Model, others: ProblemPath = []): Model =>
  Object.fromEntries(
    Object.entries(model).flatMap(([name, value]): [string, unknown][] => {
      const attribute = attributes[name];
      if (attribute?.kind === "object" && isModel(value))
        return [[name, required(attribute.attributes, value, others)]];
      if (attribute?.kind === "objects")
        return [
          [name, knownElements(value).map(([, element]) => required(attribute.attributes, element, others))],
        ];
      return attribute?.presence === "required" || others.includes(name) ? [[name, value]] : [];
    }),
  );

/** JSON attributes may be given as values in samples; the definition wants text. */
const modelIn = (attributes: Attributes, model: Model): Model =>
  Object.fromEntries(
    Object.entries(model).map(([name, value]) => {
      const attribute = attributes[name];
      if ((attribute?.kind === "json" || attribute?.kind === "extra") && typeof value !== "string") {
        return [name, JSON.stringify(value)];
      }
      if (attribute?.kind === "object" && isModel(value)) return [name, modelIn(attribute.attributes, value)];
      if (attribute?.kind === "objects" && Array.isArray(value)) {
        return [name, value.filter(isModel).map((element) => modelIn(attribute.attributes, element))];
      }
      return [name, value];
    }),
  );

/** The model without some of its attributes, however deep. */
const withoutAttributes =
  (isLeftOut: (attribute: Attribute) => boolean) =>
  (attributes: Attributes, model: Model): Model => {
    const inner = withoutAttributes(isLeftOut);
    const kept = Object.entries(model).flatMap(([name, value]) => {
      const attribute = attributes[name];
      if (attribute && isLeftOut(attribute)) return [];
      if (attribute?.kind === "object" && isModel(value))
        return [[name, inner(attribute.attributes, value)] as const];
      return attribute?.kind === "objects" && Array.isArray(value)
        ? [[name, knownElements(value).map(([, element]) => inner(attribute.attributes, element))] as const]
        : [[name, value] as const];
    });
    return Object.fromEntries(kept);
  };

/** The model without what does not come back from Pivot. */
const withoutSecrets = withoutAttributes(({ writeOnly }) => writeOnly === true);

/** The model without fields that have no attribute. */
const withoutExtra = withoutAttributes(({ kind }) => kind === "extra");

const secretTexts = (
  attributes: Attributes,
  model: Model,
  isOne: (attribute: Attribute) => boolean,
): readonly string[] =>
  Object.entries(model).flatMap(([name, value]) => {
    const attribute = attributes[name];
    if (!attribute) return [];
    if (attribute.kind === "object" && isModel(value)) return secretTexts(attribute.attributes, value, isOne);
    if (attribute.kind === "objects") {
      return knownElements(value).flatMap(([, element]) => secretTexts(attribute.attributes, element, isOne));
    }
    return isOne(attribute) && typeof value === "string" ? [value] : [];
  });
