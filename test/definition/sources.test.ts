import { describeSource, type Source } from "../../src/definition/index.js";

test.each<[Source, string]>([
  ["seed H", "Pivot API, the single page of 3.2 to 2021 (documented)"],
  ["d3.1 H", "Pivot 3.1, API and access control pages (documented)"],
  ["d2022 M", "Pivot API, resource pages of 2022.04 to 2023.01 (not documented for Pivot itself in full)"],
  ["d2023 H", "Pivot API, resource pages since 2023.03 (documented)"],
  ["d2024 H", "Pivot API, alerts page of 2024.08 (documented)"],
  ["impex H", "a settings export of Pivot, published with Imply's iframe examples (documented)"],
  ["polaris M", "OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot itself in full)"],
  [
    "turnilo M",
    "Turnilo, the maintained fork of the open-source Pivot (not documented for Pivot itself in full)",
  ],
  [
    "polaris L",
    "OpenAPI of Imply Polaris, the hosted sibling (not documented for Pivot: passed through as it is)",
  ],
  ["requester M", "Imply's Druid client library (not documented for Pivot itself in full)"],
])("%s is spelled out", (source, text) => {
  expect(describeSource(source)).toBe(text);
});
