/** ISO 8601 durations: how long each is, whatever its spelling. */

/** Years, months, weeks, days, hours, minutes and seconds, each if it is there. */
export const durationSpelling =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** A month is no fixed number of days, and a day not always 24 hours: they are counted apart. */
export interface Length {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
}

/** Undefined for text that is no duration. */
export const lengthOf = (duration: string): Length | undefined => {
  const parts = durationSpelling.exec(duration);
  if (!parts) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part?: string) => Number(part ?? 0));
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    seconds: hours * 3600 + minutes * 60 + seconds,
  };
};

/** Whether two durations are always equally long: `PT60M` and `PT1H`, `P7D` and `P1W`, but not `PT24H` and `P1D`. */
export const sameDuration = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [left, right] = [lengthOf(a), lengthOf(b)];
  return (
    left !== undefined &&
    left.months === right?.months &&
    left.days === right.days &&
    left.seconds === right.seconds
  );
};
