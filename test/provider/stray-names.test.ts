/** Names against the data cubes that Pivot has, over HTTP. */
import { createClient } from "../../src/api/index.js";
import { type Model, type ResourceDefinition } from "../../src/definition/index.js";
import { type Emulator, startEmulator } from "../../src/emulator/index.js";
import { configurationOf } from "../../src/provider/configuration.js";
import { createSession, type Session } from "../../src/provider/session.js";
import { strayNames } from "../../src/provider/stray-names.js";
import { alert, dashboard, definitions, report } from "../../src/resources/index.js";

const of = (name: string) => ({ name, connectionName: "druid", source: name });

let pivot: Emulator;
let session: Session;

beforeEach(async () => {
  pivot = await startEmulator();
  pivot.seed({
    connections: [{ name: "druid", type: "druidsql", queryHosts: ["a:1"] }],
    dataCubes: [
      { ...of("wiki"), dimensions: [{ name: "channel" }], measures: [{ name: "edits" }, { name: "added" }] },
      { ...of("bare"), dimensions: [], measures: [] },
    ],
  });
  const { configuration } = configurationOf({ endpoint: pivot.endpoint, apiToken: pivot.token });
  if (!configuration) throw new Error("the settings are wrong");
  session = createSession(configuration, createClient(configuration), definitions);
});

afterEach(async () => {
  session.stop();
  await pivot.close();
});

const warnings = async (definition: ResourceDefinition, model: Model): Promise<readonly string[]> =>
  (await strayNames(definition, model, session)).map(
    ({ severity, path, message, advice }) => `${severity}: ${path.join(".")} ${message}. ${advice}`,
  );

const fine = "Nothing is wrong if this apply adds it.";

test("an alert on a measure that the cube does not have now is a warning", async () => {
  const conditions = [{ measure: "edits" }, { measure: "count" }];
  const filterJson = '{"clauses":[{"dimension":"page"}]}';
  expect(await warnings(alert, { dataCube: "wiki", conditions, filterJson })).toEqual([
    `warning: filterJson (at clauses[0].dimension) names no dimension that the data cube "wiki" has now: "page". It has "channel". ${fine}`,
    `warning: conditions.1.measure names no measure that the data cube "wiki" has now: "count". It has "edits", "added". ${fine}`,
  ]);
  expect(await warnings(alert, { dataCube: "bare", conditions: [{ measure: "count" }] })).toEqual([
    `warning: conditions.0.measure names no measure that the data cube "bare" has now: "count". It has no measures. ${fine}`,
  ]);
});

test("so is a view in a report or on a dashboard, each of its own cube", async () => {
  const essenceJson = '{"dataCube":"wiki","selectedMeasures":["count"]}';
  const facetEssenceJson = '{"dataCube":"bare","axesSplits":[[{"dimension":"page"}]]}';
  const view = `warning: essenceJson (at selectedMeasures[0]) names no measure that the data cube "wiki" has now: "count". It has "edits", "added". ${fine}`;
  expect(await warnings(report, { essenceJson })).toEqual([view]);
  const pages = [{ tiles: [{ facetEssenceJson }, { essenceJson }] }];
  expect(await warnings(dashboard, { pages })).toEqual([
    `warning: pages.0.tiles.0.facetEssenceJson (at axesSplits[0][0].dimension) names no dimension that the data cube "bare" has now: "page". It has no dimensions. ${fine}`,
    view.replace("essenceJson", "pages.0.tiles.1.essenceJson"),
  ]);
});

test("a cube that Pivot does not have yet, or that is known later, is not judged", async () => {
  expect(await warnings(alert, { dataCube: "new", conditions: [{ measure: "count" }] })).toEqual([]);
  expect(await warnings(alert, { conditions: [{ measure: "count" }] })).toEqual([]);
});
