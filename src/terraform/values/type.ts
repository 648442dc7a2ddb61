/** Terraform's types. Every value on the wire is read and written with its type in hand. */
export type Type =
  | { readonly kind: "string" }
  | { readonly kind: "number" }
  | { readonly kind: "bool" }
  | { readonly kind: "dynamic" }
  | { readonly kind: "list"; readonly element: Type }
  | { readonly kind: "set"; readonly element: Type }
  | { readonly kind: "map"; readonly element: Type }
  | { readonly kind: "tuple"; readonly elements: readonly Type[] }
  | { readonly kind: "object"; readonly attributes: Readonly<Record<string, Type>> };

export const string: Type = { kind: "string" };
export const number: Type = { kind: "number" };
export const bool: Type = { kind: "bool" };
/** Any type: the value brings its own along. */
export const dynamic: Type = { kind: "dynamic" };

export const list = (element: Type): Type => ({ kind: "list", element });
export const set = (element: Type): Type => ({ kind: "set", element });
export const map = (element: Type): Type => ({ kind: "map", element });
export const tuple = (elements: readonly Type[]): Type => ({ kind: "tuple", elements });
export const object = (attributes: Readonly<Record<string, Type>>): Type => ({ kind: "object", attributes });
