/** Formulas, read by the vendor's own parsers. Knows no resource. */
export { type Finding, type Language, type Reading, readFormula } from "./judge.js";
