/** The private bytes of an object in the state: what the provider keeps, and what planning keeps beside it. */
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
