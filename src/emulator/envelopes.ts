/** How answers are wrapped. */
import { type Collection } from "./collections.js";
import { type JsonObject } from "./json.js";
import { type Switches } from "./switches.js";

export const listAnswer = (
  { one, many }: Collection,
  objects: readonly JsonObject[],
  { listAnswer }: Switches,
): unknown => {
  switch (listAnswer) {
    case "wrapped":
      return { [many]: objects };
    case "bare":
      return objects;
    case "single":
      return { [one]: objects[0] };
  }
};

export const readAnswer = (collection: Collection, object: JsonObject, switches: Switches): unknown => {
  const { one, many, documentedRead = "wrapped" } = collection;
  const answer = switches.readAnswer === "documented" ? documentedRead : switches.readAnswer;
  switch (answer) {
    case "wrapped":
      return { [one]: object };
    case "bare":
      return object;
    case "bareList":
      return [object];
    case "listKey":
      return { [many]: [object] };
  }
};

/** `undefined` is an empty body. */
export const writeAnswer = (
  { one }: Collection,
  message: string,
  object: JsonObject,
  { writeAnswer }: Switches,
): unknown => {
  switch (writeAnswer) {
    case "wrapped":
      return { status: "ok", message, [one]: object };
    case "bareList":
      // The pages of 2022 show connections in their envelope.
      return one === "connection" ? { [one]: object } : [object];
    case "empty":
      return undefined;
  }
};
