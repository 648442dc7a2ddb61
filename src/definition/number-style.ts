/** How a number is written: the same object wherever Pivot formats a measure. */
import { type ObjectAttribute } from "./attribute.js";
import { optional, remembered, required } from "./builders.js";
import { type Model } from "./model.js";
import { type Problem } from "./problem.js";
import { wholeNumber } from "./rules.js";

const families =
  "raw si dollar dollar-raw byte byte-decimal byte-iec bit-per-second bit-per-second-decimal bit-per-second-iec " +
  "percent percent-raw millisecond microsecond nanosecond milliwatt seconds-as-time duration duration-ago time-format";

const decimalsAreARange = ({ minDecimals, maxDecimals }: Model): readonly Problem[] =>
  typeof minDecimals === "number" && typeof maxDecimals === "number" && minDecimals > maxDecimals
    ? [
        {
          severity: "warning",
          path: ["minDecimals"],
          message: `is more than max_decimals: ${minDecimals} > ${maxDecimals}`,
          advice: "A number has at least min_decimals and at most max_decimals. It is sent as it is.",
        },
      ]
    : [];

/** Source: Pivot settings export; the list of families from Polaris. */
export const numberStyle = (sentence: string): ObjectAttribute =>
  remembered.object(
    sentence,
    {
      type: required.string("The family of formats: `si` (1.2 k), `percent`, `byte`, `dollar`, …", {
        known: families.split(" "),
        source: "impex H",
      }),
      leading: optional.number("Padded with zeros to this many digits.", {
        rule: wholeNumber,
        source: "impex H",
      }),
      minDecimals: optional.number("Decimal places at least.", { rule: wholeNumber, source: "impex H" }),
      maxDecimals: optional.number("Decimal places at most.", { rule: wholeNumber, source: "impex H" }),
      integer: optional.boolean("Whether the value has no fraction.", { source: "impex H" }),
      abbreviationSpace: optional.boolean("Whether a blank stands before the abbreviation.", {
        source: "impex H",
      }),
    },
    { source: "impex M", shape: "NumberStyle", rules: [decimalsAreARange] },
  );
