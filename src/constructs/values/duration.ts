/** Lengths of time, spelled as Pivot wants them. */
import { Token, Tokenization } from "cdktf";
import { checkWhole } from "./check.js";

/**
 * ISO 8601 durations as plain strings, for every prop and every place in JSON that wants one: `Duration.hours(1)` is
 * `"PT1H"`. Counts are whole numbers from 1, or tokens. A month is no fixed number of days, and a day not always 24
 * hours: both follow the time zone of whatever uses the duration. Source: Pivot API, durations.
 * @throws Error for any other count.
 */
export const Duration = {
  /** `Duration.minutes(5)` is `"PT5M"`. */
  minutes: <Count extends number>(count: Count) => spelled("PT", count, "M"),
  /** `Duration.hours(1)` is `"PT1H"`. */
  hours: <Count extends number>(count: Count) => spelled("PT", count, "H"),
  /** `Duration.days(1)` is `"P1D"`. */
  days: <Count extends number>(count: Count) => spelled("P", count, "D"),
  /** `Duration.weeks(1)` is `"P1W"`. */
  weeks: <Count extends number>(count: Count) => spelled("P", count, "W"),
  /** `Duration.months(1)` is `"P1M"`. */
  months: <Count extends number>(count: Count) => spelled("P", count, "M"),
  /** `Duration.years(1)` is `"P1Y"`. */
  years: <Count extends number>(count: Count) => spelled("P", count, "Y"),
} as const;

const spelled = <const Prefix extends string, Count extends number, const Unit extends string>(
  prefix: Prefix,
  count: Count,
  unit: Unit,
) => {
  const digits = Token.isUnresolved(count)
    ? Tokenization.stringifyNumber(count)
    : String(checkWhole("A duration's count", count, 1));
  // The compiler cannot see that the digits are those of the count.
  return `${prefix}${digits}${unit}` as `${Prefix}${Count}${Unit}`;
};
