/** Numbers without loss: a JavaScript number where it holds every digit, exact decimal text where it does not. */
import { ExactNumber } from "./value.js";

/** Decimal text (`12`, `-0.5`, `1e400`) as a number; undefined for text that is none. */
export const numberFromText = (text: string): number | ExactNumber | undefined => {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text);
  const exact = canonical(text);
  // Of whole numbers beyond 53 bits JavaScript prints other digits than the ones it holds.
  const readable = Number.isSafeInteger(number) || !Number.isInteger(number);
  return readable && canonical(String(number)) === exact ? number : new ExactNumber(exact);
};

/** The number that a double is, digit by digit. */
export const numberFromDouble = (value: number): number | ExactNumber =>
  Number.isInteger(value) ? numberFromBigInt(BigInt(value)) : value;

export const numberFromBigInt = (value: bigint): number | ExactNumber => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : new ExactNumber(value.toString());
};

/** The digits that people see. */
export const decimalText = (value: number | ExactNumber): string =>
  value instanceof ExactNumber ? value.text : canonical(String(value));

/** The same digits always give the same text: sign, digits without zeros around, power of ten. */
const canonical = (text: string): string => {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const [significant] = /^\d*[1-9]/.exec(digits) ?? [""];
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + (digits.length - significant.length);
  const minus = sign === "-" ? "-" : "";
  // Whole numbers of a readable length are written out: the form in which Terraform and people write them.
  if (power >= 0 && power + significant.length <= 400) return `${minus}${significant}${"0".repeat(power)}`;
  return `${minus}${significant}e${power}`;
};

/** Whether two numbers are equal, however they are held. */
export const sameNumber = (a: number | ExactNumber, b: number | ExactNumber): boolean =>
  a === b || decimalText(a) === decimalText(b);
