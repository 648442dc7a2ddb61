export { argumentOf, evaluate, expressionIn, expressionOf } from "./expression.js";
export { type Part, partsOf } from "./places.js";
export { templateOf, textOf, undoubled } from "./template.js";
