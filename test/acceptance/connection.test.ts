import { connection } from "../../src/resources/index.js";
import { describeResource } from "../support/describe-resource.js";

describeResource(connection, {
  smallest: { name: "druid", type: "druidsql", queryHosts: ["router:8888"] },
  full: {
    name: "druid",
    type: "druidsql",
    queryHosts: ["router:8888", "router2:8888"],
    title: "Druid",
    timeout: 40_000,
    sqlTimeout: 60_000,
    version: "30.0.0",
    protocol: "tls",
    passphraseWo: "passphrase-2718281828",
    passphraseWoVersion: 1,
    defaultDbAuthToken: {
      type: "basic-auth",
      username: "pivot",
      passwordWo: "password-3141592653",
      passwordWoVersion: 1,
    },
    decorator: "add-headers",
    decoratorOptionsJson: { header: "x-team", value: "decorator-1618033988" },
  },
  changed: {
    name: "druid",
    type: "druid",
    queryHosts: ["router3:8888"],
    title: "Druid, native",
    defaultDbAuthToken: { type: "bearer-auth", bearerTokenWo: "bearer-5772156649", bearerTokenWoVersion: 1 },
  },
  edit: (held) => ({ ...held, timeout: 50_000 }),
  edited: ["timeout"],
});
