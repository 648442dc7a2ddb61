/** A function of the provider, called from a configuration: Terraform points at the expression that calls it. */
import { FunctionError } from "../provider.js";

export type FunctionResult<T> =
  { readonly value: T } | { readonly error: string; readonly argument?: number };

/** @param call From the arguments on the wire to the result on the wire. */
export const callFunction = async <T>(call: () => Promise<T>): Promise<FunctionResult<T>> => {
  try {
    return { value: await call() };
  } catch (error) {
    if (error instanceof FunctionError) {
      return { error: error.message, ...(error.argument !== undefined && { argument: error.argument }) };
    }
    return { error: error instanceof Error ? error.message : String(error) };
  }
};
