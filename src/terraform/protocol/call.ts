/** What all remote calls share: the adapter to gRPC, diagnostics, and finding what a call is about. */
import { type handleUnaryCall, status } from "@grpc/grpc-js";
import { Diagnostics, ProviderError } from "../diagnostics.js";
import { type Log } from "../log.js";
import { attempt } from "../rpc/attempt.js";
import { type Attributes } from "../schema.js";
import { typeOfAttributes } from "../schema-type.js";
import { type Type } from "../values/type.js";
import { encodeDiagnostics } from "./encode.js";
import { type Diagnostic } from "./generated/tfplugin6.js";

/** A call's meaning as a gRPC handler that logs its name, what it is about, and how long it took. */
export type Unary = <Request, Response>(
  name: string,
  act: (request: Request) => Promise<Response>,
) => handleUnaryCall<Request, Response>;

/** The calls that are being answered. */
export interface Traffic {
  underWay: number;
}

export const unary =
  (log: Log, traffic: Traffic): Unary =>
  (name, act) =>
  ({ request }, done) => {
    const started = performance.now();
    log.trace(`${name} begins`, subject(request));
    traffic.underWay += 1;
    const answer = act(request).finally(() => {
      traffic.underWay -= 1;
    });
    answer.then(
      (response) => {
        log.debug(`${name} answered`, { ...subject(request), ms: Math.round(performance.now() - started) });
        done(null, response);
      },
      (error: unknown) => {
        const details = error instanceof Error ? error.message : String(error);
        log.error(`${name} failed`, { ...subject(request), error: details });
        done({ code: status.INTERNAL, details });
      },
    );
  };

/** What a call is about, for the log: never a value. */
const subject = (request: unknown): { readonly type?: string } =>
  typeof request === "object" &&
  request !== null &&
  "typeName" in request &&
  typeof request.typeName === "string"
    ? { type: request.typeName }
    : {};

/** Runs a call with diagnostics of its own; `otherwise` is the answer when it fails. */
export const told = async <T>(
  otherwise: T,
  act: (diagnostics: Diagnostics) => Promise<T | undefined>,
): Promise<T & { diagnostics: Diagnostic[] }> => {
  const diagnostics = new Diagnostics();
  const answer = (await attempt(diagnostics, () => act(diagnostics))) ?? otherwise;
  return { ...answer, diagnostics: encodeDiagnostics(diagnostics.all) };
};

/** One of the provider's kinds of things. */
export const named = <T>(kinds: Readonly<Record<string, T>> | undefined, typeName: string): T => {
  const found = kinds && Object.hasOwn(kinds, typeName) ? kinds[typeName] : undefined;
  if (found !== undefined) return found;
  throw new ProviderError(
    `This provider has no ${typeName}`,
    "Check the spelling, or use a version of the provider that has it.",
  );
};

export const typeOf = ({ schema }: { readonly schema: { readonly attributes: Attributes } }): Type =>
  typeOfAttributes(schema.attributes);

export const mapValues = <From, To>(
  from: Readonly<Record<string, From>> | undefined,
  to: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(from ?? {}).map(([name, value]) => [name, to(value)]));
