/** From a synthesised stack to the objects that the provider would send: the same definitions, the same code. */
import {
  type Attributes,
  isModel,
  isSecret,
  later,
  type Model,
  type ResourceDefinition,
  snakeCase,
  validate,
  writeWire,
} from "../definition/index.js";
import { argumentOf, evaluate, expressionIn, undoubled } from "../hcl/index.js";
import { definitions } from "../resources/index.js";

/** A stack of cdktf or cdktn, or what `Testing.synth(stack)` gives: the content of its cdk.tf.json. */
export type Synthesised = string | { readonly toTerraform: () => unknown };

/** An object as Pivot gets it. */
export type Sent = Readonly<Record<string, unknown>>;

/** By the collections of Pivot's API; a collection that nothing is sent to is empty. */
export type SentToPivot = Readonly<
  Record<
    | "alerts"
    | "connections"
    | "dashboards"
    | "dataCubes"
    | "reports"
    | "roles"
    | "userAuths"
    | "userStatuses"
    | "users",
    readonly Sent[]
  >
>;

/**
 * What `terraform apply` would send to a Pivot that holds nothing yet, for assertions in any test runner:
 *
 *     expect(sentToPivot(stack).dataCubes).toMatchObject([{ name: "wiki", source: { connectionName: "druid" } }]);
 *
 * References between the stack's own objects are followed. What only Terraform will know stands there as its
 * expression (`${var.token}`), a secret that is written into the stack as `(secret)`, a password that the provider
 * hashes as a hash of dots. Objects have the form that Pivot takes since 2023.03, in the stack's order. Data sources and
 * other providers' resources are passed over.
 * @param at When it is sent, for the dates that go along. Default: now.
 * @throws Error for a stack that cannot be read, and for what the provider would refuse, with the construct's path.
 */
export const sentToPivot = (stack: Synthesised, at: Date = new Date()): SentToPivot => {
  const resources = resourcesOf(stack);
  const sent = definitions.map((definition) => {
    const instances = Object.entries(resources[`pivot_${definition.name}`] ?? {});
    const objects = instances.map(([id, settings]) => {
      const resolve = (text: string): unknown => resolved(text, resources);
      const read = (secret: Reading["secret"]): Model =>
        modelOf(definition.attributes, settings, { resolve, secret });
      refuse(definition, read(String), pathOf(settings) ?? `pivot_${definition.name}.${id}`);
      return writeWire(definition, read(hidden), undefined, { at });
    });
    return [definition.collection.plural, objects] as const;
  });
  // fromEntries loses that there is a list for every definition.
  return Object.fromEntries(sent) as Partial<SentToPivot> as SentToPivot;
};

type Resources = Readonly<Record<string, Readonly<Record<string, Model>>>>;

const resourcesOf = (stack: Synthesised): Resources => {
  const json = typeof stack === "string" ? parsed(stack) : isStack(stack) ? stack.toTerraform() : undefined;
  const resources = isModel(json) ? (json["resource"] ?? {}) : undefined;
  if (!isModel(resources)) throw unreadable();
  // What a synthesiser writes has types, ids and settings.
  return resources as Resources;
};

/** Programs in JavaScript may give anything. */
const isStack = (stack: unknown): stack is Exclude<Synthesised, string> =>
  isModel(stack) && typeof stack["toTerraform"] === "function";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
};

const unreadable = (): Error =>
  new Error("sentToPivot takes a TerraformStack, or what Testing.synth(stack) gives; this is neither.");

/** Where cdktf made it; Testing.synth leaves that out. */
const pathOf = ({ "//": about }: Model): string | undefined => {
  const metadata = isModel(about) ? about["metadata"] : undefined;
  const path = isModel(metadata) ? metadata["path"] : undefined;
  // Our constructs hold the level 1 construct as their default child.
  return typeof path === "string" ? path.replace(/\/Default$/, "") : undefined;
};

/** Of the form of a hash, and the hash of nothing. */
const anyHash = `$2a$12$${".".repeat(53)}`;

/** A secret that stands in the stack; its expression is none. */
const hidden = (text: string, isHashed: boolean): string =>
  isHashed ? anyHash : expressionIn(text) === undefined ? "(secret)" : text;

interface Reading {
  /** What text stands for, in this stack. */
  readonly resolve: (text: string) => unknown;
  /** What is shown of a secret. */
  readonly secret: (text: string, isHashed: boolean) => string;
}

/** Settings by the names of the definition. */
const modelOf = (attributes: Attributes, settings: Model, reading: Reading): Model =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = settings[snakeCase(name)];
      if (value === undefined) return [];
      if (isSecret(attribute) && typeof value === "string") {
        const setting = attribute.kind === "string" ? attribute.hashing : undefined;
        const isHashed = setting !== undefined && settings[snakeCase(setting)] !== "none";
        return [[name, reading.secret(value, isHashed)]];
      }
      const inner = "attributes" in attribute ? attribute.attributes : {};
      const one = (part: unknown): unknown => {
        if (Array.isArray(part)) return part.map(one);
        if (isModel(part)) return attribute.kind === "map" ? part : modelOf(inner, part, reading);
        if (typeof part !== "string") return part;
        const isJson = attribute.kind === "json" || attribute.kind === "extra";
        return isJson ? jsonText(part, reading) : reading.resolve(part);
      };
      return [[name, one(value)]];
    }),
  );

/** JSON that Terraform is to make is made here; what it makes in another way is the expression, as text. */
const jsonText = (text: string, { resolve }: Reading): string => {
  const expression = expressionIn(text);
  if (expression === undefined) return text;
  const json = argumentOf("jsonencode", expression);
  return JSON.stringify(json === undefined ? text : evaluate(json, (other) => resolve(`\${${other}}`)));
};

/** Text with what the stack itself says of its own objects in the place of references to them. */
const resolved = (text: string, resources: Resources): unknown => {
  const reference = /(?<!\$)\$\{(pivot_\w+)\.([\w-]+)\.(\w+)\}/g;
  const said = (type = "", id = "", attribute = ""): unknown => {
    const value = resources[type]?.[id]?.[attribute];
    return typeof value === "string" && value !== text ? resolved(value, resources) : value;
  };
  const [whole, ...parts] = reference.exec(text) ?? [];
  if (whole === text) return said(...parts) ?? text;
  return undoubled(
    text.replaceAll(reference, (expression, ...names: string[]) => {
      const value = said(...names);
      return typeof value === "string" ? value : expression;
    }),
  );
};

const refuse = (definition: ResourceDefinition, model: Model, where: string): void => {
  const problems = validate(definition, withLater(model)).filter(({ severity }) => severity === "error");
  if (problems.length === 0) return;
  const lines = problems.map(({ path, message, advice }) => {
    const at = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${snakeCase(step)}`));
    return `[${where}] ${at.join("").slice(1)} ${message}. ${advice}`;
  });
  throw new Error(`The provider refuses this stack:\n${lines.join("\n")}`);
};

/** What Terraform will know later, in the form that rules pass over. */
const withLater = (model: Model): Model =>
  Object.fromEntries(Object.entries(model).map(([name, value]) => [name, laterIn(value)]));

const laterIn = (value: unknown): unknown => {
  if (typeof value === "string") return /(?<!\$)\$\{/.test(value) ? later : value;
  if (Array.isArray(value)) return value.map(laterIn);
  return isModel(value) ? withLater(value) : value;
};
