/** Formulas, read by the vendor's own parsers. Knows no resource. */
export { type Finding, judgeFormula, type Language } from "./judge.js";
