/** Where in a value something is: the way Terraform points at an attribute in a message. */
export type Step = { readonly attribute: string } | { readonly index: number } | { readonly key: string };

export type Path = readonly Step[];

/** The whole value. */
export const root: Path = [];

export const attribute = (path: Path, name: string): Path => [...path, { attribute: name }];
export const index = (path: Path, position: number): Path => [...path, { index: position }];
export const key = (path: Path, name: string): Path => [...path, { key: name }];

/** The path as HCL spells it: `dimensions[2].title`, `headers["x-team"]`. */
export const formatPath = (path: Path): string =>
  path
    .map((step) => {
      if ("attribute" in step) return `.${step.attribute}`;
      if ("index" in step) return `[${step.index}]`;
      return `[${JSON.stringify(step.key)}]`;
    })
    .join("")
    .replace(/^\./, "");
