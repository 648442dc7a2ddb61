/** What must hold within an object, where that is a matter of its own. Knows definitions and formulas, and no resource. */
export { columnsAreThere, formulasParse, measuresHaveFormulas, tokensParse } from "./formulas.js";
