/** For users' own tests: what a stack would send to Pivot. */
export { sentToPivot, type Sent, type SentToPivot, type Synthesised } from "./sent-to-pivot.js";
