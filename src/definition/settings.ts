/** The provider's settings, in the vocabulary of definitions: schema, reference page and construct are derived from this. */
import { z } from "zod";
import { type Attributes } from "./attribute.js";
import { optional } from "./builders.js";
import * as rules from "./rules.js";

/** None is another mistake: it is missing. */
const address = z
  .string()
  .refine((text) => text === "" || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)), {
    error: "must be a URL with http:// or https://",
  });

export const settings = {
  endpoint: optional.string(
    "Where Pivot is: `https://pivot.example.com`, with the port and path prefix if there are any, without `/api/v1`. " +
      "Environment: `PIVOT_ENDPOINT`.",
    { rule: address },
  ),
  apiToken: optional.string(
    "API token, made by hand in Pivot under Settings › API tokens. Environment: `PIVOT_API_TOKEN`, the better place for it.",
    { sensitive: true },
  ),
  caCertificate: optional.string(
    "Certificate authority to trust besides the usual ones, in PEM. Environment: `PIVOT_CA_CERTIFICATE`.",
    { rule: rules.pem },
  ),
  insecure: optional.boolean(
    "Whether to accept any certificate. For experiments only. Default: false. Environment: `PIVOT_INSECURE`.",
  ),
  headers: optional.map(
    "Further headers for every request, for a proxy in front of Pivot, say. Environment: `PIVOT_HEADERS`, a JSON object.",
    { sensitive: true },
  ),
  requestTimeout: optional.string(
    "How long to wait for an answer: an ISO 8601 duration. Default: PT30S. Environment: `PIVOT_REQUEST_TIMEOUT`.",
    {
      rule: rules.duration.refine((duration) => /[1-9]/.test(duration), {
        error: "must be longer than no time at all",
      }),
    },
  ),
  maxRetries: optional.number(
    "How often a request that is safe to repeat is repeated. Default: 4. Environment: `PIVOT_MAX_RETRIES`.",
    { rule: rules.wholeNumber },
  ),
  maxConcurrentRequests: optional.number(
    "How many requests may be under way at once. Default: 10. Environment: `PIVOT_MAX_CONCURRENT_REQUESTS`.",
    { rule: rules.wholeNumber.positive("must be at least 1") },
  ),
  adoptExisting: optional.boolean(
    "Whether a create whose name is taken takes over the object that is there, with a warning, instead of failing. " +
      "Default: false. Environment: `PIVOT_ADOPT_EXISTING`.",
  ),
  manageSuperAdmin: optional.boolean(
    "Whether plans may change the built-in role `super-admin`, and delete, keep out or take that role from the last user " +
      "who has it and can log in. Default: false. Environment: `PIVOT_MANAGE_SUPER_ADMIN`.",
  ),
  drift: optional.string(
    "What to do about changes made in Pivot to what the configuration leaves unset: `managed` warns, `strict` plans them " +
      "back. Changes to what is configured are always planned back. Default: managed. Environment: `PIVOT_DRIFT`.",
    { rule: rules.oneOf("managed", "strict"), known: ["managed", "strict"] },
  ),
} satisfies Attributes;
