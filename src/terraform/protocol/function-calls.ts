/** The calls of provider functions. */
import { type Provider, type ProviderFunction } from "../provider.js";
import { callFunction } from "../rpc/call-function.js";
import { type Type } from "../values/type.js";
import { mapValues, named, type Unary } from "./call.js";
import { decodeValue } from "./decode.js";
import { encodeFunction, encodeValue } from "./encode.js";
import { type CallFunction_Response, type ProviderServer } from "./generated/tfplugin6.js";

export const functionCalls = (
  load: () => Promise<Provider>,
  call: Unary,
): Pick<ProviderServer, "getFunctions" | "callFunction"> => ({
  getFunctions: call("GetFunctions", async () => ({
    functions: mapValues((await load()).functions, encodeFunction),
    diagnostics: [],
  })),

  callFunction: call("CallFunction", async ({ name, arguments: args }): Promise<CallFunction_Response> => {
    const called = named((await load()).functions, name);
    const values = args.map((arg, index) => decodeValue(arg, parameterType(called, index)));
    const result = await callFunction(called, values);
    return "value" in result
      ? { result: encodeValue(result.value, called.returns), error: undefined }
      : { result: undefined, error: { text: result.error, functionArgument: result.argument } };
  }),
});

const parameterType = ({ parameters, variadic }: ProviderFunction, index: number): Type => {
  const parameter = parameters[index] ?? variadic;
  if (parameter) return parameter.type;
  throw new TypeError(`too many arguments: ${index + 1}`);
};
