/** The private bytes of an object in the state: what the provider keeps, and what planning keeps beside it. */
import { type Diagnostics } from "../diagnostics.js";
import { type PrivateData } from "../provider.js";

export interface Private {
  readonly provider: PrivateData;
  /** Where the configuration that was applied last set a remembered attribute; absent before the first apply. */
  readonly configured?: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Bytes that are not ours are taken as none: losing the memory of a plan is better than losing an object. */
export const readPrivate = (bytes: Uint8Array): Private => {
  if (bytes.length === 0) return { provider: {} };
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isRecord(json)) return { provider: {} };
    const { provider, configured } = json;
    return {
      provider: isRecord(provider) ? provider : {},
      ...(Array.isArray(configured) && { configured: configured.map(String) }),
    };
  } catch {
    return { provider: {} };
  }
};

export const writePrivate = (data: Private): Uint8Array => new TextEncoder().encode(JSON.stringify(data));

/** What a provider wants kept; when that is no JSON, an error and what was kept before: no object is lost for it. */
export const storable = (
  wanted: PrivateData,
  before: PrivateData,
  { diagnostics, typeName }: { readonly diagnostics: Diagnostics; readonly typeName: string },
): PrivateData => {
  try {
    JSON.stringify(wanted);
    return wanted;
  } catch (error) {
    diagnostics.error(
      `Bug in the provider: the private data of ${typeName}`,
      `It cannot be written as JSON (${String(error)}), so it was left as it was. The configuration is not at fault. ` +
        "Please report this to the maintainers of the provider.",
    );
    return before;
  }
};
