/** What a provider says of its attributes: to Terraform (type, documentation) and to our planning (memory, equality). */
import { type Type } from "./values/type.js";
import { type Value } from "./values/value.js";

export interface Schema {
  /** Raised when old state needs `upgrade`; starts at 0. */
  readonly version: number;
  /** Markdown. */
  readonly description: string;
  /** Why not to use it any more, and what to use; absent when it is current. */
  readonly deprecated?: string;
  readonly attributes: Attributes;
}

export type Attributes = Readonly<Record<string, Attribute>>;

export type Attribute = PlainAttribute | NestedAttribute;

/**
 * Who decides the value.
 * - `required`, `optional`: the configuration alone; left out means null.
 * - `computed`: the provider alone.
 * - `remembered`: the configuration if it says something, else what the object has (optional and computed).
 */
export type Presence = "required" | "optional" | "computed" | "remembered";

interface AttributeBase {
  readonly presence: Presence;
  /** Markdown. */
  readonly description: string;
  readonly deprecated?: string;
  readonly sensitive?: boolean;
  /** Only ever in the configuration: null in every plan and state (Terraform 1.11 or later). */
  readonly writeOnly?: boolean;
  /** Whether another value means another object. */
  readonly replaceOnChange?: boolean;
  /**
   * For computed and remembered attributes that the configuration leaves out of a new object (or of a
   * new list element), or no longer sets: `filled` when the server will put something in (planned
   * unknown), `empty` when it stays null. Default: `filled` for computed, `empty` for remembered.
   */
  readonly whenLeftOut?: "filled" | "empty";
}

/** An attribute of a type without documentation of its parts. */
export interface PlainAttribute extends AttributeBase {
  readonly type: Type;
  /** Whether two known, non-null values mean the same though written differently. Default: never. */
  readonly sameMeaning?: (a: Value, b: Value) => boolean;
}

/** An attribute made of attributes. */
export interface NestedAttribute extends AttributeBase {
  readonly nesting: "single" | "list" | "set" | "map";
  readonly attributes: Attributes;
  /**
   * For lists: the attribute that tells elements apart. Elements keep their memory by this key and not by
   * their index, so that inserting one shows one new element and nothing else.
   */
  readonly elementKey?: string;
}

export const isNested = (attribute: Attribute): attribute is NestedAttribute => "nesting" in attribute;
