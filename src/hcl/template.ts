/** Text as Terraform's templates hold it: where `${` and `%{` begin expressions, those of the text are doubled. */

/** Text as a template that Terraform makes this very text of. What cdktf will put a reference for stays. */
export const templateOf = (text: string): string =>
  text.replace(/\$\{(?!TfToken\[)|%\{/g, (opening) => `${opening.charAt(0)}${opening}`);

/** The text of a template; undefined when only Terraform can make it, as it has an expression in it. */
export const textOf = (template: string): string | undefined =>
  /(?<!\$)\$\{|(?<!%)%\{/.test(template) ? undefined : undoubled(template);

/** A template's text, with its expressions as they stand. */
export const undoubled = (template: string): string => template.replace(/([$%])\1\{/g, "$1{");
