/** What users import: the provider, a construct for everything that Pivot has, and the level 1 constructs under them. */
export * from "./constructs/index.js";
