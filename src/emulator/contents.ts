/** What an emulator holds, as seeds, snapshots and files have it. */
import { collections, type ListKey } from "./collections.js";
import { placeOfJsonFault } from "./json-place.js";
import { isObject, type JsonObject } from "./json.js";

/** Objects by the list key of their collection: `{ "roles": [ … ], "dataCubes": [ … ] }`. */
export type Contents = Partial<Record<ListKey, readonly JsonObject[]>>;

/** A seed or a file does not hold what Pivot could hold. The message says where; of all values it quotes only names. */
export class InvalidContents extends Error {
  override readonly name = "InvalidContents";
}

const keys: readonly string[] = collections.map(({ many }) => many);

/** Contents from outside, such as a parsed file. Throws InvalidContents. */
export const readContents = (value: unknown): Contents => {
  if (!isObject(value)) throw new InvalidContents("it must be an object with lists of objects by collection");
  for (const [key, list] of Object.entries(value)) {
    if (!keys.includes(key))
      throw new InvalidContents(`'${key}' is no collection; it must be one of ${keys.join(", ")}`);
    if (!Array.isArray(list)) throw new InvalidContents(`'${key}' must be a list`);
    const nameless = list.findIndex((object) => !isObject(object) || typeof object["name"] !== "string");
    if (nameless >= 0) throw new InvalidContents(`'${key}[${nameless}]' must be an object with a name`);
    const names = list.map((object: JsonObject) => object["name"]);
    const twice = names.findIndex((name, i) => names.indexOf(name) < i);
    if (twice >= 0)
      throw new InvalidContents(
        `'${key}[${twice}]' has the name ${JSON.stringify(names[twice])}, which is used twice`,
      );
  }
  return value;
};

/** Contents as the text of a file. Throws InvalidContents. */
export const parseContents = (text: string): Contents => readContents(parsed(text));

/** The parser's own message would quote the text, and with it perhaps a password. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidContents(`it is not valid JSON (${placeOfJsonFault(text)})`);
  }
};
