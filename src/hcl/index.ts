export { templateOf, textOf, undoubled } from "./template.js";
export { argumentOf, evaluate, expressionIn } from "./expression.js";
