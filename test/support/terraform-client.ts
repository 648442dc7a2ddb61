/** A Terraform made of a gRPC client: starts a provider's executable, shakes hands, and calls it over mutual TLS. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import {
  type ChannelCredentials,
  type Client,
  credentials,
  makeGenericClientConstructor,
  type ServiceError,
} from "@grpc/grpc-js";
import { createCertificate } from "../../src/terraform/plugin/certificate.js";
import { GRPCControllerClient } from "../../src/terraform/protocol/generated/grpc_controller.js";
import { HealthClient } from "../../src/terraform/protocol/generated/grpc_health.js";
import { GRPCStdioClient } from "../../src/terraform/protocol/generated/grpc_stdio.js";
import { ProviderClient, type ProviderService } from "../../src/terraform/protocol/generated/tfplugin6.js";

export const cookie = {
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
  PLUGIN_PROTOCOL_VERSIONS: "5,6",
};

type Calls = typeof ProviderService;

type Answers = {
  [Name in keyof Calls]: (
    request: Parameters<Calls[Name]["requestSerialize"]>[0],
  ) => Promise<ReturnType<Calls[Name]["responseDeserialize"]>>;
};

export interface Plugin {
  readonly process: ChildProcessWithoutNullStreams;
  /** The parts of the handshake line. */
  readonly handshake: readonly string[];
  /** Calls a method of the provider and waits for its answer. */
  readonly call: Answers;
  readonly controller: GRPCControllerClient;
  readonly health: HealthClient;
  readonly stdio: GRPCStdioClient;
  /** A client of a service that the plugin does not have. */
  stranger(service: string, method: string): Promise<unknown>;
  /** Everything written to stderr so far. */
  stderr(): string;
  /** Asks the plugin to end, and gives its exit code. */
  stop(): Promise<number | null>;
}

const limit = { "grpc.max_receive_message_length": 256 << 20, "grpc.max_send_message_length": 256 << 20 };

export const startPlugin = async (
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<Plugin> => {
  const identity = createCertificate();
  const [program, ...args] = command;
  const child = spawn(program, args, {
    env: { ...process.env, ...cookie, PLUGIN_CLIENT_CERT: identity.certificatePem, ...environment },
  });
  const errors: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString("utf8")));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([
    once(lines, "line"),
    once(child, "exit").then(() => {
      throw new Error(`no handshake: ${errors.join("")}`);
    }),
  ])) as [string];
  const handshake = line.split("|");
  const server = Buffer.from(handshake[5] ?? "", "base64").toString("base64");
  const ca = `-----BEGIN CERTIFICATE-----\n${server}\n-----END CERTIFICATE-----\n`;
  const tls = credentials.createSsl(
    Buffer.from(ca),
    Buffer.from(identity.privateKeyPem),
    Buffer.from(identity.certificatePem),
  );
  const address = `unix:${handshake[3] ?? ""}`;
  const options = {
    ...limit,
    "grpc.ssl_target_name_override": "localhost",
    "grpc.default_authority": "localhost",
  };
  const clients: Client[] = [];
  const connect = <C extends Client>(
    Type: new (address: string, tls: ChannelCredentials, options: object) => C,
  ): C => {
    const client = new Type(address, tls, options);
    clients.push(client);
    return client;
  };
  const provider = connect(ProviderClient);
  const controller = connect(GRPCControllerClient);
  return {
    process: child,
    handshake,
    // The proxy gives each method of the generated client as a promise.
    call: new Proxy({} as Answers, {
      get:
        (_, method: keyof Calls) =>
        (request: unknown): Promise<unknown> =>
          new Promise((resolve, reject) => {
            // Every method of the generated client has this shape; the overloads of all together do not.
            const methods = provider as unknown as Record<
              string,
              (request: unknown, done: (error: ServiceError | null, response: unknown) => void) => void
            >;
            methods[method]?.(request, (error, response) => {
              if (error) reject(error);
              else resolve(response);
            });
          }),
    }),
    controller,
    health: connect(HealthClient),
    stdio: connect(GRPCStdioClient),
    stranger: (service, method) => {
      const bytes = (value: Buffer): Buffer => value;
      const Stranger = makeGenericClientConstructor(
        {
          [method]: {
            path: `/${service}/${method}`,
            requestStream: false,
            responseStream: false,
            requestSerialize: bytes,
            requestDeserialize: bytes,
            responseSerialize: bytes,
            responseDeserialize: bytes,
          },
        },
        service,
      );
      const client = connect(Stranger) as unknown as Record<
        string,
        (request: Buffer, done: (error: ServiceError | null, response: unknown) => void) => void
      >;
      return new Promise((resolve, reject) =>
        client[method]?.(Buffer.alloc(0), (error, response) => {
          if (error) reject(error);
          else resolve(response);
        }),
      );
    },
    stderr: () => errors.join(""),
    stop: async () => {
      const ended = child.exitCode === null ? once(child, "close") : Promise.resolve([child.exitCode]);
      await new Promise<void>((resolve) => controller.shutdown({}, () => resolve()));
      const [code] = (await ended) as [number | null];
      clients.forEach((client) => client.close());
      return code;
    },
  };
};
