/** Text as Terraform's templates hold it: where `${` and `%{` begin expressions, those of the text are doubled. */
import { partsOf } from "./places.js";

/**
 * Text as a template that Terraform makes this very text of. What cdktf will put a reference for stays; a `$` right
 * before it is written as an expression, or the two would read as one that is doubled.
 */
export const templateOf = (text: string): string =>
  text.replace(/\$(?=\$\{TfToken\[)|\$\{(?!TfToken\[)|%\{/g, (opening) =>
    opening === "$" ? dollar : `${opening.charAt(0)}${opening}`,
  );

const dollar = '${"$"}';

/** The text of a template; undefined when only Terraform can make it, as it has an expression in it. */
export const textOf = (template: string): string | undefined =>
  partsOf(template).some(({ isExpression }) => isExpression) ? undefined : undoubled(template);

/** A template's text, with its expressions as they stand. */
export const undoubled = (template: string): string =>
  partsOf(template)
    .map(({ isExpression, text }) => {
      if (isExpression) return text === dollar ? "$" : text;
      return text.replace(/([$%])\1\{/g, "$1{");
    })
    .join("");
