/** What an emulator holds at first. */
import { superAdmin } from "./behaviours/role.js";
import { collections } from "./collections.js";
import { type Contents, InvalidContents, readContents } from "./contents.js";
import { reasonOf } from "./refusal.js";
import { normalise } from "./routes.js";
import { demo } from "./seeds/demo.js";
import { type Switches } from "./switches.js";

export const builtIn = ({ superAdmin: there }: Switches): Contents =>
  there === "absent" ? {} : { roles: [superAdmin] };

/** Throws InvalidContents. */
export const seedOf = (seed: Contents | "demo", switches: Switches): Contents => {
  try {
    return converted(seed === "demo" ? demo : seed, switches);
  } catch (error) {
    throw new InvalidContents(`The seed can not be used: ${reasonOf(error)}.`, { cause: error });
  }
};

/** Objects in the form of any era, and with fields that nobody documents, as this Pivot keeps them. */
export const converted = (contents: unknown, switches: Switches): Contents => {
  const given = readContents(contents);
  const lenient: Switches = {
    ...switches,
    otherForms: "convert",
    unknownFields: "keep",
    undocumentedValues: "take",
    memberNames: "unchecked",
    maskedWrites: "overwrite",
  };
  return Object.fromEntries(
    collections.map((collection) => [
      collection.many,
      (given[collection.many] ?? []).map((object, i) => {
        try {
          return normalise(collection, object, lenient);
        } catch (error) {
          const where = `'${collection.many}[${i}]'`;
          throw new InvalidContents(`${where} is not valid: ${reasonOf(error)}`, { cause: error });
        }
      }),
    ]),
  );
};

/** Later objects take the place of earlier ones of the same name. */
export const together = (before: Contents, after: Contents): Contents =>
  Object.fromEntries(
    collections.map(({ many }) => {
      const all = [...(before[many] ?? []), ...(after[many] ?? [])];
      return [many, [...new Map(all.map((object) => [object["name"], object])).values()]];
    }),
  );
