import { computed, optional, remembered, required, rules } from "../../src/definition/index.js";

test.each([
  ["required", required],
  ["optional", optional],
  ["remembered", remembered],
  ["computed", computed],
])("%s attributes of every kind say who decides them and what they are for", (presence, builders) => {
  const name = required.string("Name.");
  const sentence = "What it is for.";
  const source = "seed H";
  const built = { presence, sentence, source };

  expect(builders.string(sentence, { source })).toEqual({ kind: "string", ...built });
  expect(builders.number(sentence, { source })).toEqual({ kind: "number", ...built });
  expect(builders.boolean(sentence, { source })).toEqual({ kind: "boolean", ...built });
  expect(builders.json(sentence, { source })).toEqual({ kind: "json", ...built });
  expect(builders.extra(sentence, { source })).toEqual({ kind: "extra", ...built });
  expect(builders.list(sentence, { source })).toEqual({ kind: "list", ...built });
  expect(builders.set(sentence, { source, entryKey: "name" })).toEqual({
    kind: "set",
    entryKey: "name",
    ...built,
  });
  expect(builders.map(sentence, { source })).toEqual({ kind: "map", ...built });
  expect(builders.object(sentence, { name }, { source, shape: "Style" })).toEqual({
    kind: "object",
    attributes: { name },
    shape: "Style",
    ...built,
  });
  expect(builders.objects(sentence, { name }, { source, key: "name" })).toEqual({
    kind: "objects",
    attributes: { name },
    key: "name",
    ...built,
  });
  expect(builders.duration(sentence, { source })).toEqual({
    kind: "string",
    duration: true,
    rule: rules.duration,
    ...built,
  });
  expect(builders.reference("data_cube", sentence, { source })).toEqual({
    kind: "string",
    reference: "data_cube",
    ...built,
  });
});

test("options are optional", () => {
  expect(required.string("Name.")).toEqual({ kind: "string", presence: "required", sentence: "Name." });
});
