/** The one place where what a provider throws becomes something to read. */
import { type Diagnostics, ProviderError } from "../diagnostics.js";

/** The step's result, or undefined with an error added. A plugin process never dies of one bad resource. */
export const attempt = async <T>(
  diagnostics: Diagnostics,
  step: () => Promise<T> | T,
): Promise<T | undefined> => {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ProviderError) {
      diagnostics.error(error.summary, error.detail, error.path);
    } else {
      diagnostics.error(
        "The provider failed unexpectedly",
        `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n\n` +
          "This is a bug in the provider, not in the configuration. Please report it with these lines.",
      );
    }
    return undefined;
  }
};
