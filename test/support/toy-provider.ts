/** A provider of notes that live in memory: everything that the framework serves, and nothing of ours. */
import { EventEmitter, once } from "node:events";
import {
  attributePath,
  FunctionError,
  isList,
  isObject,
  isUnknown,
  type ObjectValue,
  type Provider,
  ProviderError,
  root,
  types,
} from "../../src/terraform/index.js";

/** What the creation of the note "patient" waits for. */
const bell = new EventEmitter();

const notes = new Map<string, ObjectValue>();

const nameOf = ({ name }: ObjectValue): string => (typeof name === "string" ? name : "");

export const toyProvider = (): Provider => ({
  name: "toy",
  schema: {
    version: 0,
    description: "Notes in memory.",
    attributes: { greeting: { presence: "optional", description: "Said on create.", type: types.string } },
  },
  configure({ config, diagnostics }) {
    if (config["greeting"] === "rude") {
      diagnostics.error("A rude greeting", "Be kind.", attributePath(root, "greeting"));
    }
    return Promise.resolve();
  },
  resources: {
    toy_note: {
      schema: {
        version: 2,
        description: "A note.",
        attributes: {
          name: { presence: "required", description: "Its key.", type: types.string, replaceOnChange: true },
          text: {
            presence: "remembered",
            description: "What it says.",
            type: types.string,
            whenLeftOut: "filled",
          },
          size: { presence: "computed", description: "How long it is.", type: types.number },
          secret: { presence: "optional", description: "Kept nowhere.", type: types.string, writeOnly: true },
          lines: {
            presence: "remembered",
            description: "Its lines.",
            nesting: "list",
            elementKey: "id",
            attributes: {
              id: { presence: "required", description: "Which line.", type: types.string },
              mark: {
                presence: "remembered",
                description: "Set by the server.",
                type: types.string,
                whenLeftOut: "filled",
              },
            },
          },
        },
      },
      upgrade: (state, version) =>
        Promise.resolve(typeof state === "object" ? { ...state, text: `from version ${version}` } : state),
      validate({ config, diagnostics }) {
        if (config["text"] === "")
          diagnostics.error("An empty note", "Write something.", attributePath(root, "text"));
        return Promise.resolve();
      },
      create: async ({ planned }) => {
        if (planned["name"] === "explode") throw new Error("boom");
        if (planned["name"] === "refuse") throw new ProviderError("Refused", "Not this name.");
        if (planned["name"] === "nothing") return undefined;
        if (planned["name"] === "patient") await once(bell, "rung");
        if (planned["name"] === "bell") bell.emit("rung");
        if (planned["name"] === "careless") {
          void Promise.reject(new Error("forgotten"));
          setImmediate(() => {
            throw new Error("too late");
          });
        }
        const state = filled(planned);
        notes.set(nameOf(state), state);
        return {
          state: planned["name"] === "lie" ? { ...state, name: "truth" } : state,
          private: { seen: 1 },
        };
      },
      read: ({ state, private: data }) => {
        if (state["name"] === "explode") throw new Error("boom");
        const held = notes.get(nameOf(state));
        return Promise.resolve(held ? { state: held, private: { seen: Number(data["seen"]) + 1 } } : null);
      },
      update: ({ planned }) => {
        if (planned["text"] === "explode") throw new Error("boom");
        const state = filled(planned);
        notes.set(nameOf(state), state);
        return Promise.resolve({ state });
      },
      delete: ({ state }) => {
        if (state["text"] === "undeletable") throw new Error("boom");
        notes.delete(nameOf(state));
        return Promise.resolve();
      },
      import: ({ id }) => {
        const held = notes.get(id);
        return Promise.resolve(held ? { state: held } : null);
      },
    },
  },
  dataSources: {
    toy_count: {
      schema: {
        version: 0,
        description: "How many notes there are.",
        attributes: { count: { presence: "computed", description: "Notes.", type: types.number } },
      },
      read: () => Promise.resolve({ count: notes.size }),
    },
  },
  ephemeralResources: {
    toy_ticket: {
      schema: {
        version: 0,
        description: "Good for one run.",
        attributes: { number: { presence: "computed", description: "Its number.", type: types.number } },
      },
      open: () =>
        Promise.resolve({ result: { number: 7 }, private: { opened: true }, renewAt: new Date(60_000) }),
      renew: ({ private: data }) => Promise.resolve({ private: { ...data, renewed: true } }),
      close: ({ private: data, diagnostics }) => {
        diagnostics.warn("Closed", JSON.stringify(data));
        return Promise.resolve();
      },
    },
  },
  functions: {
    odd: {
      summary: "Gives a number where text was promised.",
      description: "A mistake.",
      parameters: [],
      returns: types.string,
      call: () => Promise.resolve(5),
    },
    shout: {
      summary: "Shouts.",
      description: "In capitals.",
      parameters: [{ name: "text", type: types.string, description: "What to shout." }],
      returns: types.string,
      call: ([text]) => {
        if (text === "") throw new FunctionError("there is nothing to shout", 0);
        return Promise.resolve(JSON.stringify(text).slice(1, -1).toUpperCase());
      },
    },
  },
});

const filled = (planned: ObjectValue): ObjectValue => {
  const text = typeof planned["text"] === "string" ? planned["text"] : "empty";
  const lines = planned["lines"];
  return {
    ...planned,
    text,
    size: text.length,
    lines: isList(lines)
      ? lines.map((line) =>
          isObject(line) && isUnknown(line["mark"] ?? null) ? { ...line, mark: "*" } : line,
        )
      : null,
  };
};
