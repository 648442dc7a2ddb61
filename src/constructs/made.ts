/**
 * What Terraform makes of values with references in them. cdktf's own functions quote but a part of what must be, and
 * lose nulls.
 */
import {
  DefaultTokenResolver,
  type IResolvable,
  type IResolveContext,
  Lazy,
  StringConcat,
  Token,
  Tokenization,
} from "cdktf";
import { type IConstruct } from "constructs";
import { isModel } from "../definition/index.js";
import { expressionOf, templateOf } from "../hcl/index.js";

/** Whether only Terraform knows the value, or a part of the text that it is. */
export const isToken = (value: unknown): boolean =>
  Tokenization.isResolvable(value) ||
  ((typeof value === "string" || typeof value === "number" || Array.isArray(value)) &&
    Token.isUnresolved(value));

export const holdsToken = (value: unknown): boolean => {
  if (isToken(value)) return true;
  if (Array.isArray(value)) return value.some(holdsToken);
  return isModel(value) && Object.entries(value).some((member) => member.some(holdsToken) || isMap(member));
};

/** The only member of a map that is a token. */
const isMap = ([name]: readonly [string, unknown]): boolean => Token.isUnresolved({ [name]: "" });

/**
 * What an expression makes of a value.
 * @param call The expression, given that of the value: `(value) => "jsonencode(" + value + ")"`.
 */
export const made = (value: unknown, call: (expression: string) => string): IResolvable =>
  Lazy.anyValue({
    produce: (context) => {
      const isWithin = isWithinExpression(context);
      const expression = call(expressionOf(context.resolve(templatesOf(value))));
      return isWithin ? expression : `\${${expression}}`;
    },
  });

/** Text with references in it; the rest of it stays as it is, whatever Terraform would read in it. */
export const textWith = (text: string): string =>
  Lazy.stringValue({
    produce: (context) => {
      const isWithin = isWithinExpression(context);
      const template = String(context.resolve(templateOf(text)));
      return isWithin ? expressionOf(template) : template;
    },
  });

/** Tells it, and has the parts resolved as templates: cdktf would take braces off, or guess where they are the text's. */
const isWithinExpression = (context: IResolveContext): boolean => {
  const isWithin = context.suppressBraces === true;
  Object.assign(context, { suppressBraces: false, ignoreEscapes: true, warnEscapes: false });
  return isWithin;
};

/** A value with its texts as templates, for what is no reference in them is just text. */
const templatesOf = (value: unknown): unknown => {
  if (typeof value === "string") return templateOf(value);
  if (Tokenization.isResolvable(value)) return value;
  if (Array.isArray(value)) return value.map(templatesOf);
  if (!isModel(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [templateOf(name), templatesOf(inner)]),
  );
};

/** What a part of a program is in the synthesised stack. */
export const synthesised = (scope: IConstruct, part: unknown): unknown =>
  Tokenization.resolve(part, {
    scope,
    resolver: new DefaultTokenResolver(new StringConcat()),
    preparing: false,
  }) as unknown;
