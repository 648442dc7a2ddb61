/** What may stand behind options: a text in, a value out, or an error that says what was expected. */
import { InvalidArgumentError } from "commander";

export const port = (text: string): number => {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= 0 && value <= 65_535) return value;
  throw new InvalidArgumentError("It must be a whole number from 0 to 65535.");
};

export const count = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number from 0.");
};

export const notEmpty = (text: string): string => {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError("It is empty; leave the option out for its default.");
};
