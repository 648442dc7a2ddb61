/** Reports: one key has another spelling on the pages of 2022. */
import { isObject, withoutNulls } from "../json.js";
import { type Behaviour } from "./behaviour.js";
import { renamed } from "./other-form.js";

/** Source: Polaris. */
const filled = {
  ...{ preferredView: "pivot1", timezone: "Etc/UTC", fileFormat: "csv", downloadLimit: 500 },
  ...{ sendDataFile: true, disabled: false },
};

export const report: Behaviour = {
  keep: (sent, { defaults }) => {
    const report = renamed(sent, { deliver: "delivery" });
    if (defaults === "absent") return report;
    const { delivery } = report;
    return {
      ...filled,
      ...withoutNulls(report),
      delivery: isObject(delivery) ? { frequencyType: "fixed", ...withoutNulls(delivery) } : delivery,
    };
  },
  show: (report, { spellings }) =>
    spellings === "skeleton" ? renamed(report, { delivery: "deliver" }) : report,
};
