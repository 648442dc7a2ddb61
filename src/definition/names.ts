/** Every spelling of a name comes from its camelCase one, here and nowhere else. */

/** What Pivot has, in the words of Terraform types: `pivot_data_cube` is a `data_cube`. */
export type ResourceName =
  | "connection"
  | "data_cube"
  | "dashboard"
  | "role"
  | "user"
  | "user_auth"
  | "user_status"
  | "alert"
  | "report";

/** `dataCube` → `data_cube`: Terraform's spelling. */
export const snakeCase = (camel: string): string =>
  camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `data_cube` → `dataCube`: the spelling of definitions, constructs and Pivot. */
export const camelCase = (snake: string): string =>
  snake.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `data_cube` → `DataCube`: the spelling of classes. */
export const pascalCase = (snake: string): string => {
  const camel = camelCase(snake);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
};

/** `data_cube` → `data-cube`: the spelling of files and URL paths. */
export const kebabCase = (snake: string): string => snake.replaceAll("_", "-");

/** `data_cube` → `data cube`: the spelling of sentences. */
export const words = (snake: string): string => snake.replaceAll("_", " ");

/** `data_cube` → `data_cubes`; English does the rest (`user_status` → `user_statuses`). */
export const plural = (snake: string): string => (snake.endsWith("s") ? `${snake}es` : `${snake}s`);
