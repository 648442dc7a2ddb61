import { beside, isNothing, saysNo, unwrapList, unwrapOne } from "../../src/api/envelope.js";

const keys = { singular: "dataCube", plural: "dataCubes" };
const wiki = { name: "wiki", title: "Wiki" };
const sales = { name: "sales", title: "Sales" };

describe("one object", () => {
  test.each([
    ["in its envelope", { dataCube: wiki }, wiki],
    [
      "in its envelope, beside a status",
      { status: "ok", message: "Created successfully", dataCube: wiki },
      wiki,
    ],
    ["in its envelope, which goes before a name", { name: "x", dataCube: wiki }, wiki],
    ["in a list under the list's key", { dataCubes: [wiki] }, wiki],
    ["among others under the list's key", { dataCubes: [sales, wiki] }, wiki],
    ["in a bare list", [wiki], wiki],
    ["among others in a bare list", [sales, wiki], wiki],
    ["alone in a list, whatever its name", [sales], sales],
    ["bare", wiki, wiki],
    ["not among several others", [sales, { name: "other" }], undefined],
    ["not in an object without a name", { title: "Wiki" }, undefined],
    ["not in an empty envelope", { dataCube: {} }, undefined],
    ["not in null", null, undefined],
    ["not in an empty body", undefined, undefined],
    ["not in text", "wiki", undefined],
    ["not in an empty object", {}, undefined],
    ["not in an empty list", [], undefined],
  ])("%s", (_, body, object) => {
    expect(unwrapOne(body, keys, "wiki")).toEqual(object);
  });
});

describe("a list", () => {
  test.each([
    ["under its key", { dataCubes: [wiki, sales] }, [wiki, sales]],
    ["bare", [wiki, sales], [wiki, sales]],
    ["of one, under the object's key", { dataCube: wiki }, [wiki]],
    ["without what is no object", [wiki, null, "x", []], [wiki]],
    ["empty", { dataCubes: [] }, []],
    ["empty and bare", [], []],
    ["not nothing at all", {}, undefined],
    ["not null", null, undefined],
    ["not there", { cubes: [wiki] }, undefined],
    ["not text", "wiki", undefined],
  ])("%s", (_, body, list) => {
    expect(unwrapList(body, keys)).toEqual(list);
  });
});

test.each([
  [undefined, true],
  [null, true],
  [{}, true],
  [[], true],
  [{ dataCube: null }, true],
  [{ dataCube: {} }, true],
  [{ dataCubes: [] }, true],
  [{ status: "ok", dataCube: null }, true],
  [{ dataCube: wiki }, false],
  [{ status: "ok" }, false],
  [wiki, false],
  ["", false],
])("whether %j says that there is none: %s", (body, expected) => {
  expect(isNothing(body, keys)).toBe(expected);
});

test.each([
  [
    "what is beside the envelope",
    { status: "ok", sendEmailStatus: "ok", dataCube: wiki },
    { status: "ok", sendEmailStatus: "ok" },
  ],
  [
    "what comes without an object",
    { status: "ok", sendEmailStatus: "error" },
    { status: "ok", sendEmailStatus: "error" },
  ],
  ["nothing of a bare object", wiki, {}],
  ["nothing of a bare list", [wiki], {}],
  ["nothing of nothing", undefined, {}],
])("beside the object: %s", (_, body, expected) => {
  expect(beside(body, keys)).toEqual(expected);
});

test.each([
  ["a text error", { error: "No." }, true],
  ["a text error in an object with a name", { name: "wiki", error: "No." }, true],
  ["an error that is no text", { error: null }, false],
  ["ok", { status: "ok" }, false],
  ["ok in capitals", { status: "OK" }, false],
  ["another status", { status: "error", message: "No." }, true],
  ["a status that is no text", { status: 1 }, true],
  ["no status", { dataCube: wiki }, false],
  ["a null status", { status: null, dataCube: wiki }, false],
  ["the status of a bare object", { name: "wiki", status: "disabled" }, false],
  ["the status of an object in its envelope", { dataCube: { name: "wiki", status: "disabled" } }, false],
  ["a list", [], false],
])("whether a 2xx is a no: %s", (_, body, expected) => {
  expect(saysNo(body, "wiki")).toBe(expected);
});
