/** What an attribute is: its type, who decides it, its sentence, its rule, and its place on the wire. */
import { type z } from "zod";
import { type Model } from "./model.js";
import { type ResourceName } from "./names.js";
import { type Problem } from "./problem.js";

export type Attribute =
  | StringAttribute
  | NumberAttribute
  | BooleanAttribute
  | JsonAttribute
  | ExtraAttribute
  | StringsAttribute
  | MapAttribute
  | ObjectAttribute
  | ObjectsAttribute;

/** Attributes by their camelCase name. */
export type Attributes = Readonly<Record<string, Attribute>>;

/**
 * Who decides the value.
 * - `required` and `optional`: the configuration alone. Left out means absent from Pivot's object.
 * - `remembered`: the configuration if it says something, else whatever Pivot has.
 * - `computed`: Pivot alone.
 */
export type Presence = "required" | "optional" | "remembered" | "computed";

/** Where a fact about the API comes from; `sources` in sources.ts spells each out. */
export type Source =
  `${"seed" | "d3.1" | "d2022" | "d2023" | "d2024" | "impex" | "polaris" | "turnilo" | "requester"} ${Confidence}`;

/**
 * H: seen in Pivot's own documentation for that purpose. M: seen in a skeleton, an export or a sibling product. L: seen
 * in relatives of Pivot alone, and only for JSON that is passed through as it is.
 */
export type Confidence = "H" | "M" | "L";

export interface Details {
  /** Where Pivot documents it. Absent for what is not Pivot's but ours (a trigger, an escape hatch). */
  readonly source?: Source;
  /**
   * The key in Pivot's object when it is not the attribute's own name; false when it is in no object of Pivot
   * (kept in Terraform's state alone).
   */
  readonly wire?: string | false;
  /** Another key that some version of Pivot uses. Read when the usual one is absent, written when only it was read. */
  readonly alsoSpelled?: string;
  readonly sensitive?: boolean;
  /** Not sensitive by itself, and yet it can hold a secret: Pivot may show a mask of it, and no message repeats it. */
  readonly mayHoldSecrets?: true;
  /** In no plan and no state. Sent with every create and update, but for `trigger`. Needs Terraform 1.11. */
  readonly writeOnly?: boolean;
  /**
   * For a secret that others may change, too: the attribute beside it that tells of a new one. An update then sends the
   * secret only when that has changed, or when Pivot does not show the secret that it holds. Top level only.
   */
  readonly trigger?: string;
  /**
   * Sent with a create and never again: `inside` Pivot's object, or `beside` it, for what Pivot keeps in no object.
   * Write-only, so that no plan ever shows a change of it. Top level only.
   */
  readonly createOnly?: "inside" | "beside";
  /** Another value means another object; the sentence says why. */
  readonly replaceOnChange?: boolean;
  /** Whether Pivot puts something in when it is left out: the plan then says "known after apply". */
  readonly filledByPivot?: boolean;
  /**
   * Goes with one value of the attribute beside it, and not with these others: beside one of them it is an error, and
   * what Pivot has goes.
   */
  readonly goesWith?: {
    readonly attribute: string;
    readonly value: string;
    readonly others: readonly string[];
  };
  /**
   * Of what is required and sensitive: Terraform leaves it out of the configuration that it writes for an import. Then
   * what the state has stands; a plan that has it from nowhere fails.
   */
  readonly fromState?: true;
  /** What to use instead. */
  readonly deprecated?: string;
  /** The name of the construct's prop where the attribute's own name does not read well for a construct. */
  readonly prop?: string;
}

interface Base extends Details {
  readonly presence: Presence;
  /** Documentation, in Markdown: the same sentence in schema, reference page and editor. */
  readonly sentence: string;
}

/** What strings may say. */
interface Text {
  readonly rule?: z.ZodType<string>;
  /** Values that are documented. Others get a warning, never an error: a newer Pivot may know more. */
  readonly known?: readonly string[];
  /** The kind of object whose name this is. */
  readonly reference?: ResourceName;
  /** It names a dimension or measure: of the data cube that the object refers to, or of the object's own. */
  readonly member?: Member;
  /** A word that it may be instead. */
  readonly except?: string;
}

/** What a data cube has, each by its name. */
export type Member = "dimension" | "measure";

export interface StringAttribute extends Base, Text {
  readonly kind: "string";
  /** An ISO 8601 duration: two spellings of the same length (`PT60M`, `PT1H`) mean the same. */
  readonly duration?: true;
  /** Text that may be JSON: then its white space and the order of its keys mean nothing. */
  readonly mayBeJson?: true;
  /**
   * Of a password: hashed with bcrypt before it is sent, unless it is a hash already, or the attribute of this name
   * beside it says `none`. Top level only.
   */
  readonly hashing?: string;
}

export interface NumberAttribute extends Base {
  readonly kind: "number";
  readonly rule?: z.ZodType<number>;
}

export interface BooleanAttribute extends Base {
  readonly kind: "boolean";
}

/** JSON text in Terraform, a JSON value in Pivot's object. Compared as JSON. */
export interface JsonAttribute extends Base {
  readonly kind: "json";
  readonly rule?: z.ZodType;
}

/** A JSON object merged into Pivot's object around it, as a JSON Merge Patch (RFC 7396): for fields without an attribute. */
export interface ExtraAttribute extends Base {
  readonly kind: "extra";
}

/** Several strings; a set has no order. */
export interface StringsAttribute extends Base, Text {
  readonly kind: "list" | "set";
  /** Some versions of Pivot wrap each string in an object under this key: `{"name": "ManageUsers"}`. */
  readonly entryKey?: string;
}

export interface MapAttribute extends Base {
  readonly kind: "map";
}

export interface ObjectAttribute extends Base {
  readonly kind: "object";
  readonly attributes: Attributes;
  /** The name of the type in TypeScript where several attributes share one: `AccessList`. */
  readonly shape?: string;
  /** What must hold between its attributes, wherever it stands: paths begin inside. */
  readonly rules?: readonly ((model: Model) => readonly Problem[])[];
}

/** A list of objects in an order that matters. */
export interface ObjectsAttribute extends Base {
  readonly kind: "objects";
  readonly attributes: Attributes;
  /** The attribute that tells the elements apart, whatever their order. */
  readonly key: string;
  /**
   * Several elements may have the same key; among these, order tells them apart. `unusually`: no document shows it, so
   * it gives a warning.
   */
  readonly repeats?: true | "unusually";
}

/** The name of an attribute among a construct's props: JSON is given as values there, and secrets need no mark. */
export const propName = (name: string, { prop }: Attribute): string =>
  prop ?? name.replace(/(Json|Wo)(?=Version$|$)/, "");

/** The key of an attribute in Pivot's object, or undefined when it has none. */
export const wireKey = (name: string, attribute: Attribute): string | undefined =>
  attribute.wire === false || attribute.kind === "extra" || attribute.createOnly === "beside"
    ? undefined
    : (attribute.wire ?? name);

/** Whether nobody may read its value. What is write-only for another reason than secrecy is sent on create only. */
export const isSecret = ({ sensitive, writeOnly, createOnly }: Attribute): boolean =>
  sensitive === true || (writeOnly === true && createOnly === undefined);

/** Whether it goes with another value of the attribute beside it than this one. */
export const isForeign = ({ goesWith }: Attribute, model: Model): boolean =>
  goesWith?.others.some((other) => other === model[goesWith.attribute]) === true;

/** The key in Pivot's objects of what tells the elements of a list apart. */
export const keyOnWire = (attribute: { readonly key: string; readonly attributes: Attributes }): string => {
  const inner = attribute.attributes[attribute.key];
  return (inner && wireKey(attribute.key, inner)) ?? attribute.key;
};

/** The attribute that describes a key of Pivot's object, in any of its spellings, with its name. */
export const attributeOfKey = (
  key: string,
  attributes: Attributes,
): readonly [name: string, attribute: Attribute] | undefined =>
  Object.entries(attributes).find(
    ([name, attribute]) => wireKey(name, attribute) === key || attribute.alsoSpelled === key,
  );
