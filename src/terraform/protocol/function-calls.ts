/** The calls of provider functions. */
import { FunctionError, type Provider, type ProviderFunction } from "../provider.js";
import { callFunction } from "../rpc/call-function.js";
import { type Value } from "../values/value.js";
import { mapValues, named, told, type Unary } from "./call.js";
import { decodeValue } from "./decode.js";
import { encodeFunction, encodeValue } from "./encode.js";
import { type CallFunction_Response, type DynamicValue, type ProviderServer } from "./generated/tfplugin6.js";

export const functionCalls = (
  load: () => Promise<Provider>,
  call: Unary,
): Pick<ProviderServer, "getFunctions" | "callFunction"> => ({
  getFunctions: call("GetFunctions", () =>
    told({ functions: {} }, async () => ({
      functions: mapValues((await load()).functions, encodeFunction),
    })),
  ),

  callFunction: call("CallFunction", async ({ name, arguments: args }): Promise<CallFunction_Response> => {
    const result = await callFunction(async () => {
      const called = named((await load()).functions, name);
      const values = args.map((arg, index) => decodeArgument(called, arg, index));
      return encodeResult(called, await called.call(values));
    });
    return "value" in result
      ? { result: result.value, error: undefined }
      : { result: undefined, error: { text: result.error, functionArgument: result.argument } };
  }),
});

const decodeArgument = (
  { parameters, variadic }: ProviderFunction,
  arg: DynamicValue,
  index: number,
): Value => {
  const parameter = parameters[index] ?? variadic;
  if (!parameter) throw new FunctionError(`one argument too many: it takes ${parameters.length}`, index);
  try {
    return decodeValue(arg, parameter.type);
  } catch (error) {
    throw new FunctionError(error instanceof Error ? error.message : String(error), index);
  }
};

const encodeResult = ({ returns }: ProviderFunction, value: Value): DynamicValue => {
  try {
    return encodeValue(value, returns);
  } catch (error) {
    throw new FunctionError(
      `Bug in the provider: the result does not fit (${String(error)}). The configuration is not at fault. ` +
        "Please report this to the maintainers of the provider.",
    );
  }
};
