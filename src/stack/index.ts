export { modelOf, problemsOf, type Reading } from "./model.js";
