/** A function of the provider, called from a configuration. */
import { FunctionError, type ProviderFunction } from "../provider.js";
import { type Value } from "../values/value.js";

export type FunctionResult =
  { readonly value: Value } | { readonly error: string; readonly argument?: number };

export const callFunction = async (
  called: ProviderFunction,
  args: readonly Value[],
): Promise<FunctionResult> => {
  try {
    return { value: await called.call(args) };
  } catch (error) {
    if (error instanceof FunctionError) {
      return { error: error.message, ...(error.argument !== undefined && { argument: error.argument }) };
    }
    return { error: error instanceof Error ? error.message : String(error) };
  }
};
