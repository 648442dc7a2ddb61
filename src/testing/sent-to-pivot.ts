/** From a synthesised stack to the objects that the provider would send: the same definitions, the same code. */
import { isModel, later, type Model, type Problem, snakeCase, writeWire } from "../definition/index.js";
import { expressionIn, partsOf, textOf, undoubled } from "../hcl/index.js";
import { definitions } from "../resources/index.js";
import { modelOf, problemsOf } from "../stack/index.js";

/** A stack of cdktf or cdktn, or what `Testing.synth(stack)` gives: the content of its cdk.tf.json. */
export type Synthesised =
  string | { readonly prepareStack?: () => void; readonly toTerraform: () => unknown };

/** An object as Pivot gets it. A whole number of more digits than JavaScript keeps is a bigint. */
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
      const read =
        (text: (template: string) => unknown) =>
        (template: string): unknown => {
          const value = filled(template, resources);
          return typeof value === "string" ? text(value) : value;
        };
      const judged = problemsOf(
        definition,
        settings,
        read((template) => textOf(template) ?? later),
      );
      refuse(judged, pathOf(settings) ?? `pivot_${definition.name}.${id}`);
      const model = modelOf(definition.attributes, settings, { ...sending, text: read(undoubled) });
      return writeWire(definition, model, undefined, { at });
    });
    return [definition.collection.plural, objects] as const;
  });
  // fromEntries loses that there is a list for every definition.
  return Object.fromEntries(sent) as Partial<SentToPivot> as SentToPivot;
};

type Resources = Readonly<Record<string, Readonly<Record<string, Model>>>>;

const resourcesOf = (stack: Synthesised): Resources => {
  const json = typeof stack === "string" ? parsed(stack) : isStack(stack) ? prepared(stack) : undefined;
  const resources = isModel(json) ? (json["resource"] ?? {}) : undefined;
  if (!isModel(resources)) throw unreadable();
  // What a synthesiser writes has types, ids and settings.
  return resources as Resources;
};

/** Programs in JavaScript may give anything. */
const isStack = (stack: unknown): stack is Exclude<Synthesised, string> =>
  isModel(stack) && typeof stack["toTerraform"] === "function";

/** References to another stack are told from those to this one by being prepared. */
const prepared = (stack: Exclude<Synthesised, string>): unknown => {
  stack.prepareStack?.();
  return stack.toTerraform();
};

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
const hidden = (template: string, isHashed: boolean): string =>
  isHashed ? anyHash : expressionIn(template) === undefined ? "(secret)" : template;

const sending = { secret: hidden, partlyKnown: JSON.stringify };

/** A template with what the stack itself says of its own objects in the place of references to them. */
const filled = (template: string, resources: Resources): unknown => {
  const said = (reference: string): unknown => {
    const [, type = "", id = "", attribute = ""] =
      /^\$\{(pivot_\w+)\.([\w-]+)\.(\w+)\}$/.exec(reference) ?? [];
    const value = resources[type]?.[id]?.[attribute];
    return typeof value === "string" && value !== template ? filled(value, resources) : value;
  };
  const parts = partsOf(template);
  if (parts.length === 1) return said(template) ?? template;
  const text = parts.map(({ isExpression, text: part }) => {
    const value = isExpression ? said(part) : undefined;
    return typeof value === "string" ? value : part;
  });
  return text.join("");
};

const refuse = (problems: readonly Problem[], where: string): void => {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  const lines = errors.map(({ path, message, advice }) => {
    const at = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${snakeCase(step)}`));
    return `[${where}] ${at.join("").slice(1)} ${message}. ${advice}`;
  });
  throw new Error(`The provider refuses this stack:\n${lines.join("\n")}`);
};
