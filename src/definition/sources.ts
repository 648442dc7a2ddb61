/** The public material that the definitions rest on. */
import { type Confidence, type Source } from "./attribute.js";

const titles: Readonly<Record<string, string>> = {
  seed: "Pivot API, the single page of 3.2 to 2021",
  "d3.1": "Pivot 3.1, API and access control pages",
  d2022: "Pivot API, resource pages of 2022.04 to 2023.01",
  d2023: "Pivot API, resource pages since 2023.03",
  d2024: "Pivot API, alerts page of 2024.08",
  impex: "a settings export of Pivot, published with Imply's iframe examples",
  polaris: "OpenAPI of Imply Polaris, the hosted sibling",
  turnilo: "Turnilo, the maintained fork of the open-source Pivot",
  requester: "Imply's Druid client library",
};

const confidences: Readonly<Record<Confidence, string> & Record<string, string>> = {
  H: "documented",
  M: "not documented for Pivot itself in full",
  L: "not documented for Pivot: passed through as it is",
};

/** `d2023 H` → `Pivot API, resource pages since 2023.03 (documented)`. */
export const describeSource = (source: Source): string => {
  const [tag = "", confidence = ""] = source.split(" ");
  return `${titles[tag] ?? tag} (${confidences[confidence] ?? confidence})`;
};
