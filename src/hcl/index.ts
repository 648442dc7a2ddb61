export { argumentOf, evaluate, expressionIn } from "./expression.js";
