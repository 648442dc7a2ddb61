import { NameTakenError } from "../../src/api/index.js";
import {
  adopted,
  explained,
  leftBehind,
  nameTaken,
  notThere,
  problemDiagnostics,
  storedDifferently,
  vanished,
} from "../../src/provider/diagnostics.js";
import { alert, dataCube, role, userStatus } from "../../src/resources/index.js";
import { attributePath, indexPath, type ProviderError, root } from "../../src/terraform/index.js";

const told = ({ summary, detail, path }: ProviderError): object => ({
  summary,
  detail,
  ...(path && { path }),
});

describe("a step of a lifecycle", () => {
  const failing = (error: Error): Promise<unknown> =>
    explained(dataCube, "update", "wiki", () => Promise.reject(error)).catch((thrown: unknown) => thrown);

  test("gives what it gives", async () => {
    expect(await explained(dataCube, "read", "wiki", () => Promise.resolve(7))).toBe(7);
  });

  test("that Pivot refuses says which object it was about", async () => {
    const error = new NameTakenError("data-cubes", "wiki");
    expect(await failing(error)).toMatchObject({
      name: "ProviderError",
      summary: 'Could not update the data cube "wiki"',
      detail: error.message,
    });
  });

  test("that fails for our own mistake is left as it is", async () => {
    const error = new TypeError("undefined is not a function");
    expect(await failing(error)).toBe(error);
  });
});

test("a name that is taken comes with the command to import what is there", () => {
  expect(told(nameTaken(dataCube, "wiki"))).toEqual({
    summary: 'Pivot already has a data cube "wiki"',
    detail: `Nothing was changed. To manage the one that is there, import it and plan again:

  terraform import pivot_data_cube.EXAMPLE wiki

(with the resource's own address instead of EXAMPLE; in CDKTF: DataCube's importFrom). Or choose another name, or set adopt_existing = true in the provider block to take over what is there.`,
    path: [{ attribute: "name" }],
  });
});

test.each([
  ["wiki", "wiki"],
  ["ada@shop.example", "ada@shop.example"],
  ["6027_9", "6027_9"],
  ["a b", "'a b'"],
  ["$(rm -rf .)", "'$(rm -rf .)'"],
  ["it's", `'it'\\''s'`],
])("the name %s is safe in that command", (name, word) => {
  expect(nameTaken(role, name).detail).toContain(`  terraform import pivot_role.EXAMPLE ${word}\n`);
});

test("what was taken over is told", () => {
  expect(adopted(dataCube, "wiki")).toEqual({
    severity: "warning",
    summary: 'Took over the data cube "wiki"',
    detail:
      "Pivot already had it, and adopt_existing is true: what the configuration decides is in Pivot now, and " +
      "everything else was kept.",
  });
});

test("an object that vanished between plan and apply needs another plan", () => {
  expect(told(vanished(dataCube, "wiki"))).toEqual({
    summary: 'The data cube "wiki" is no longer there',
    detail:
      "It was in Pivot when this plan was made and somebody deleted it since. Nothing was changed. Plan again: the " +
      "new plan creates it.",
  });
});

test("an object that was never there is looked up by name, not by title", () => {
  expect(told(notThere(dataCube, "Wiki"))).toEqual({
    summary: 'Pivot has no data cube "Wiki"',
    detail:
      "Objects are found by name: the last part of their URL, not the title that people see. Check the spelling, " +
      "its case included.",
  });
});

test("a value that Pivot stored differently is told at its attribute", () => {
  const path = attributePath(indexPath(attributePath(root, "dimensions"), 1), "title");
  expect(storedDifferently(dataCube, path)).toEqual({
    severity: "warning",
    summary: "Pivot holds another dimensions[1].title than was sent",
    detail:
      "The data cube was written, but Pivot's answer has another value at dimensions[1].title. The next plan shows " +
      "the difference. If it stays, write the value as Pivot does, or leave the attribute unset.",
    path,
  });
});

test("problems become diagnostics at the attributes as Terraform spells them", () => {
  expect(
    problemDiagnostics("data cube", dataCube.attributes, [
      { severity: "error", path: ["specialTimeDimension"], message: "is missing", advice: "Add it." },
      {
        severity: "warning",
        path: ["dimensions", 1, "granularitiesJson", 0],
        message: "is odd",
        advice: "Look again.",
      },
    ]),
  ).toEqual([
    {
      severity: "error",
      summary: "data cube: special_time_dimension is missing",
      detail: "Add it.",
      path: [{ attribute: "special_time_dimension" }],
    },
    {
      severity: "warning",
      summary: "data cube: dimensions[1].granularities_json[0] is odd",
      detail: "Look again.",
      path: [{ attribute: "dimensions" }, { index: 1 }, { attribute: "granularities_json" }, { index: 0 }],
    },
  ]);
});

test("problems of what holds secrets point at no line of the configuration", () => {
  const [told] = problemDiagnostics("alert", alert.attributes, [
    { severity: "error", path: ["webhooks", 0, "payload"], message: "is missing", advice: "Add it." },
  ]);
  expect(told).toEqual({
    severity: "error",
    summary: "alert: webhooks[0].payload is missing",
    detail: "Add it.",
  });
});

test("what cannot be deleted is said to stay behind empty", () => {
  expect(leftBehind(userStatus, "ada@shop.example")).toEqual({
    severity: "warning",
    summary: 'Pivot keeps an empty user status "ada@shop.example"',
    detail:
      "This Pivot does not delete a user status through its API. It was emptied instead, which means the same to Pivot as " +
      "none, and Terraform forgets it. Creating it again needs no import.",
  });
});
