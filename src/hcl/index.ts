export { templateOf, textOf } from "./template.js";
export { argumentOf, evaluate, expressionIn } from "./expression.js";
