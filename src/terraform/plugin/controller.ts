/** Shutdown, and whether we are well: what HashiCorp's plugin library asks of every plugin. */
import { type handleUnaryCall, status } from "@grpc/grpc-js";

export const controllerService = (
  shutdown: () => void,
): { readonly shutdown: handleUnaryCall<object, object> } => ({
  shutdown(_, done) {
    done(null, {});
    shutdown();
  },
});

/** The names under which health is asked; the empty one means the process as a whole. */
const services = ["plugin", ""];

/** `SERVING` of the gRPC health protocol. */
const serving = 1;

export const healthService = (): {
  readonly check: handleUnaryCall<{ service: string }, { status: number }>;
} => ({
  check({ request: { service } }, done) {
    if (services.includes(service)) done(null, { status: serving });
    else done({ code: status.NOT_FOUND, details: `no such service: ${service}` });
  },
});
