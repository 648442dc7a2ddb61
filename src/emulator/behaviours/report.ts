/** Reports: one key has another spelling on the pages of 2022. */
import { type Behaviour } from "./behaviour.js";
import { renamed } from "./other-form.js";

export const report: Behaviour = {
  keep: (sent) => renamed(sent, { deliver: "delivery" }),
  show: (report, { spellings }) =>
    spellings === "skeleton" ? renamed(report, { delivery: "deliver" }) : report,
};
