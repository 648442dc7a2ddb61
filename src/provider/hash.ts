/** Passwords are hashed here, so that Pivot, its logs and its backups never see them. */
import { type Attributes, isBcryptHash, type Model } from "../definition/index.js";

/** 2^12 rounds: what Pivot's own samples have. Source: Pivot API, user auths. */
const cost = 12;

/** The model with its passwords hashed, where the definition asks for that and the model does not decline. */
export const withHashes = async (attributes: Attributes, model: Model): Promise<Model> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(model).map(async ([name, value]): Promise<readonly [string, unknown]> => {
        const attribute = attributes[name];
        const setting = attribute?.kind === "string" ? attribute.hashing : undefined;
        const isPlain = setting !== undefined && typeof value === "string" && !isBcryptHash(value);
        return [name, isPlain && model[setting] !== "none" ? await bcryptHash(value) : value];
      }),
    ),
  );

/** Loaded when the first password is hashed: most runs hash none. */
const bcryptHash = async (password: string): Promise<string> => {
  const { genSalt, hash } = await import("bcryptjs");
  // The same algorithm under the older of its two names, which is the one that Pivot's samples have.
  const salt = (await genSalt(cost)).replace(/^\$2b\$/, "$2a$");
  return hash(password, salt);
};
