/** All services of the process as one gRPC server. */
import { Server } from "@grpc/grpc-js";
import { type Log } from "../log.js";
import { controllerService, healthService } from "../plugin/controller.js";
import { stdioService } from "../plugin/stdio.js";
import { type Provider } from "../provider.js";
import { type Traffic } from "./call.js";
import { GRPCControllerService } from "./generated/grpc_controller.js";
import { HealthService } from "./generated/grpc_health.js";
import { GRPCStdioService, type StdioData } from "./generated/grpc_stdio.js";
import { ProviderService } from "./generated/tfplugin6.js";
import { providerService } from "./service.js";

/** Terraform's own limit for one message, in bytes. */
const messageLimit = 256 << 20;

export interface Services {
  readonly load: () => Promise<Provider>;
  readonly log: Log;
  /** Called once the server has finished what was under way. */
  readonly onShutdown: () => void;
}

export const createServer = ({
  load,
  log,
  onShutdown,
}: Services): { readonly server: Server; readonly idle: () => boolean } => {
  const server = new Server({
    "grpc.max_receive_message_length": messageLimit,
    "grpc.max_send_message_length": messageLimit,
  });
  const stdio = stdioService<StdioData>();
  const shutdown = (): void => {
    stdio.end();
    // Terraform waits two seconds for the process to end; a connection that stays open must not use them up.
    const impatience = setTimeout(() => server.forceShutdown(), 200);
    server.tryShutdown(() => {
      clearTimeout(impatience);
      onShutdown();
    });
  };
  const traffic: Traffic = { underWay: 0 };
  server.addService(ProviderService, { ...providerService(load, log, traffic) });
  server.addService(GRPCControllerService, { ...controllerService(shutdown) });
  server.addService(GRPCStdioService, { ...stdio.service });
  server.addService(HealthService, { ...healthService() });
  return { server, idle: () => traffic.underWay === 0 };
};
