import { type Model, readWire, validate, type Wire, writeWire } from "../../src/definition/index.js";
import { userStatus } from "../../src/resources/index.js";
import { documentedObjects } from "./documented.js";

const disabled: Wire = { name: "ada@shop.example", disabled: "2024-02-01T09:00:00.000Z" };
const enabled: Wire = { name: "ada@shop.example" };
const at = new Date("2024-03-01T10:30:00.000Z");

test("lives where Pivot has user statuses", () => {
  expect(userStatus.collection).toEqual({
    path: "user-statuses",
    singular: "userStatus",
    plural: "userStatuses",
  });
});

test("belongs to a user, and is another one for another user", () => {
  expect(userStatus.attributes.name).toMatchObject({
    reference: "user",
    replaceOnChange: true,
    prop: "user",
  });
});

test.each<[string, Wire, Model]>([
  ["somebody who is kept out", disabled, { disabled: true, disabledSince: "2024-02-01T09:00:00.000Z" }],
  ["somebody who may come in", enabled, { disabled: false }],
  ["a null for nothing", { ...enabled, disabled: null }, { disabled: false }],
  ["a plain yes", { ...enabled, disabled: true }, { disabled: true }],
  ["a plain no", { ...enabled, disabled: false }, { disabled: false }],
])("reads %s", (_, wire, model) => {
  expect(readWire(userStatus, wire)).toEqual({ name: "ada@shop.example", ...model });
});

test.each<[string, Model, Wire | undefined, Wire]>([
  ["a new one", {}, undefined, enabled],
  ["a new one that says so", { disabled: false }, undefined, enabled],
  ["a new one that keeps out", { disabled: true }, undefined, { ...enabled, disabled: at.toISOString() }],
  ["one that keeps out from now on", { disabled: true }, enabled, { ...enabled, disabled: at.toISOString() }],
  ["one that keeps out since long ago", { disabled: true }, disabled, disabled],
  ["one that lets in again", { disabled: false }, disabled, enabled],
  ["one that says nothing any more", {}, disabled, enabled],
  ["what no document names", { disabled: false }, { ...disabled, by: "bob" }, { ...enabled, by: "bob" }],
])("writes %s", (_, model, now, wire) => {
  const whole = { name: "ada@shop.example", ...model };
  expect(validate(userStatus, whole)).toEqual([]);
  expect(writeWire(userStatus, whole, now, { at })).toEqual(wire);
});

test.each(documentedObjects(userStatus))("is right and written back as it is: %s", (_, wire) => {
  const model = readWire(userStatus, wire);
  expect(validate(userStatus, model)).toEqual([]);
  expect(writeWire(userStatus, model, wire, { at })).toEqual(wire);
});

test("says no more than none would when it does not keep out", () => {
  expect(userStatus.blank(disabled)).toEqual(enabled);
  expect(userStatus.blank({ ...disabled, by: "bob" })).toEqual({ ...enabled, by: "bob" });
});

test("needs a name that can be part of a URL", () => {
  expect(validate(userStatus, { name: "a/b" }).map(({ path, message }) => [path.join(), message])).toEqual([
    ["name", "must not contain a slash: it is the last part of a URL"],
  ]);
});
