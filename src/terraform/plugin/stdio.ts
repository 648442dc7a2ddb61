/** The stream of our output that Terraform expects to exist. Logs go to stderr by themselves, so it stays silent until the end. */
import { type handleServerStreamingCall, type ServerWritableStream } from "@grpc/grpc-js";

/** `end` closes the streams that are open: a server with an open stream never finishes. */
export const stdioService = <Data>(): {
  readonly service: { readonly streamStdio: handleServerStreamingCall<object, Data> };
  readonly end: () => void;
} => {
  const open = new Set<ServerWritableStream<object, Data>>();
  return {
    service: {
      streamStdio(stream) {
        open.add(stream);
        stream.on("close", () => open.delete(stream));
      },
    },
    end: () => {
      for (const stream of open) stream.end();
    },
  };
};
