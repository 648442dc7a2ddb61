import { type PivotHttpError } from "./http-error.js";
import { PivotError } from "./pivot-error.js";

/** A 404 for a whole collection: nothing can be said about any object in it. */
export class CollectionMissingError extends PivotError {
  override readonly name = "CollectionMissingError";

  constructor({ method, path, explanation }: PivotHttpError) {
    super(
      `This Pivot does not offer ${path}: it answered 404 to ${method} (${explanation}). ` +
        "Check the endpoint's path prefix and that config.yaml has enableApiEndpoint: true. " +
        "Some collections also need userMode: native-users, a newer version or licence, " +
        "or (connections) a configuration without fixedConnections.",
    );
  }
}
