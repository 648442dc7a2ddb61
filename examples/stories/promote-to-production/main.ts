/** One tree of constructs, and a stack of it for each environment. */
import { App } from "cdktf";
import { environments } from "./environments.js";
import { SalesPivot } from "./pivot.js";

const app = new App();
for (const environment of environments) new SalesPivot(app, environment);
app.synth();
