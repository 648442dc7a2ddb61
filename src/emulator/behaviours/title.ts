/**
 * The title that Pivot derives from a name: `articleName` → `Article Name`, `__time` → `Time`.
 * Source: the open-source Pivot; it gives every pair in the documents' samples.
 */
export const titleOf = (name: string): string =>
  name
    .replace(/^[ _-]+|[ _-]+$/g, "")
    .replace(
      /(^|[_-]+)([a-z0-9])/gi,
      (_, gap: string, letter: string) => (gap ? " " : "") + letter.toUpperCase(),
    )
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2");
