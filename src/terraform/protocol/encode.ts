/** Our words to wire. */
import { type Diagnostic } from "../diagnostics.js";
import { type Parameter, type ProviderFunction } from "../provider.js";
import { type Attribute, type Attributes, isNested, type Schema } from "../schema.js";
import { encodeMsgpack } from "../values/msgpack.js";
import { type Path } from "../values/path.js";
import { type Type } from "../values/type.js";
import { typeToJson } from "../values/type-json.js";
import { type Value } from "../values/value.js";
import {
  type AttributePath,
  type Diagnostic as WireDiagnostic,
  Diagnostic_Severity,
  type DynamicValue,
  type FunctionMessage,
  type Function_Parameter,
  type Schema as WireSchema,
  type Schema_Attribute,
  Schema_Object_NestingMode,
  StringKind,
} from "./generated/tfplugin6.js";

const none = Buffer.alloc(0);

/** Throws a ValueError for a value that does not fit its type: a bug in the provider. */
export const encodeValue = (value: Value, type: Type): DynamicValue => ({
  msgpack: Buffer.from(encodeMsgpack(value, type)),
  json: none,
});

const encodeType = (type: Type): Buffer => Buffer.from(JSON.stringify(typeToJson(type)));

export const encodePath = (path: Path): AttributePath => ({
  steps: path.map((step) => {
    if ("attribute" in step) return { selector: { $case: "attributeName", value: step.attribute } };
    if ("key" in step) return { selector: { $case: "elementKeyString", value: step.key } };
    return { selector: { $case: "elementKeyInt", value: step.index } };
  }),
});

export const encodeDiagnostics = (diagnostics: readonly Diagnostic[]): WireDiagnostic[] =>
  diagnostics.map(({ severity, summary, detail, path }) => ({
    severity: severity === "error" ? Diagnostic_Severity.ERROR : Diagnostic_Severity.WARNING,
    summary,
    detail,
    attribute: path && encodePath(findable(path)),
  }));

/**
 * As far as Terraform's core follows a path into the configuration: an attribute and an element of it. Of anything
 * deeper it shows another attribute of the same name, or the block's first line.
 */
const findable = (path: Path): Path => path.slice(0, path[1] === undefined || "attribute" in path[1] ? 1 : 2);

export const encodeSchema = ({ version, description, deprecated, attributes }: Schema): WireSchema => ({
  version,
  block: {
    version,
    attributes: encodeAttributes(attributes),
    description,
    descriptionKind: StringKind.MARKDOWN,
    deprecated: deprecated !== undefined,
  },
});

const encodeAttributes = (attributes: Attributes): Schema_Attribute[] =>
  Object.entries(attributes).map(([name, attribute]) => encodeAttribute(name, attribute));

const encodeAttribute = (name: string, attribute: Attribute): Schema_Attribute => ({
  name,
  description:
    attribute.deprecated === undefined
      ? attribute.description
      : `${attribute.description} **Deprecated**: ${attribute.deprecated}`,
  descriptionKind: StringKind.MARKDOWN,
  required: attribute.presence === "required",
  optional: attribute.presence === "optional" || attribute.presence === "remembered",
  computed: attribute.presence === "computed" || attribute.presence === "remembered",
  sensitive: attribute.sensitive ?? false,
  deprecated: attribute.deprecated !== undefined,
  writeOnly: attribute.writeOnly ?? false,
  ...(isNested(attribute)
    ? {
        type: none,
        nestedType: {
          attributes: encodeAttributes(attribute.attributes),
          nesting: nestingModes[attribute.nesting],
        },
      }
    : { type: encodeType(attribute.type), nestedType: undefined }),
});

const nestingModes = {
  single: Schema_Object_NestingMode.SINGLE,
  list: Schema_Object_NestingMode.LIST,
  set: Schema_Object_NestingMode.SET,
  map: Schema_Object_NestingMode.MAP,
} as const;

export const encodeFunction = (of: ProviderFunction): FunctionMessage => ({
  parameters: of.parameters.map(encodeParameter),
  variadicParameter: of.variadic && encodeParameter(of.variadic),
  return: { type: encodeType(of.returns) },
  summary: of.summary,
  description: of.description,
  descriptionKind: StringKind.MARKDOWN,
});

const encodeParameter = ({
  name,
  type,
  allowNull,
  allowUnknown,
  description,
}: Parameter): Function_Parameter => ({
  name,
  type: encodeType(type),
  allowNullValue: allowNull ?? false,
  allowUnknownValues: allowUnknown ?? false,
  description,
  descriptionKind: StringKind.MARKDOWN,
});
