/** The provider as the executable runs it: every definition, the real environment, the real client. */
import { createClient } from "../api/index.js";
import { definitions } from "../resources/index.js";
import { type Log, type Provider } from "../terraform/index.js";
import { createProvider } from "./provider.js";

export const loadProvider = (log: Log): Provider =>
  createProvider({
    definitions,
    environment: process.env,
    connect: (configuration) =>
      createClient({
        ...configuration,
        environment: process.env,
        log: ({ level, message, fields }) => log[level](message, fields),
      }),
  });
