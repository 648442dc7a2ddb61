/** Numbers without loss: a JavaScript number where it holds every digit, exact decimal text where it does not. */
import { ExactNumber } from "./value.js";

/** Decimal text (`12`, `-0.5`, `1e400`) as a number. A number is taken when it prints the same digits again. */
export const numberFromText = (text: string): number | ExactNumber => {
  const number = Number(text);
  if (/^-?Inf(inity)?$/.test(text.replace("+", ""))) return text.startsWith("-") ? -Infinity : Infinity;
  if (Number.isFinite(number) && canonical(text) === canonical(String(number))) return number;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
    throw new TypeError(`not a number: ${JSON.stringify(text)}`);
  return new ExactNumber(canonical(text));
};

export const numberFromBigInt = (value: bigint): number | ExactNumber => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : new ExactNumber(value.toString());
};

/** The same digits always give the same text: sign, digits without zeros around, power of ten. */
const canonical = (text: string): string => {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + (digits.length - significant.length);
  const minus = sign === "-" ? "-" : "";
  // Whole numbers of a readable length are written out: the form in which Terraform and people write them.
  if (power >= 0 && power + significant.length <= 400) return `${minus}${significant}${"0".repeat(power)}`;
  return `${minus}${significant}e${power}`;
};

/** Whether two numbers are equal, however they are held. */
export const sameNumber = (a: number | ExactNumber, b: number | ExactNumber): boolean =>
  (a instanceof ExactNumber ? a.text : a) === (b instanceof ExactNumber ? b.text : b);
