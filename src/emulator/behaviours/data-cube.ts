/** Data cubes: titles, formulas, types and time settings are filled in, the columns are found. */
import { isObject, type JsonObject, mapObjects, objectsIn, without, withoutNulls } from "../json.js";
import { Refusal } from "../refusal.js";
import { type Switches } from "../switches.js";
import { type Behaviour } from "./behaviour.js";
import { checkMemberNames } from "./member-names.js";
import { refuseOtherForm, renamed } from "./other-form.js";
import { titleOf } from "./title.js";

const inSql = ({ queryMode }: JsonObject): boolean => queryMode === "sql";

const withSource = (cube: JsonObject, switches: Switches): JsonObject => {
  const { source, connectionName } = cube;
  const isText = typeof source === "string";
  if (isText && connectionName === undefined)
    throw new Refusal(400, "DataCube.connectionName must be defined");
  if (source === undefined || isText === (switches.cubeSource === "text")) return cube;
  if (isText) {
    refuseOtherForm(switches, "DataCube.source", "an object");
    return { ...without(cube, "connectionName"), source: { value: source, connectionName } };
  }
  refuseOtherForm(switches, "DataCube.source", "a string");
  return isObject(source)
    ? { ...cube, source: source["value"], connectionName: source["connectionName"] }
    : cube;
};

const withFormula = (name: string, cube: JsonObject, { sqlFormula }: Switches): JsonObject => {
  if (!inSql(cube)) return { formula: `$${name}` };
  return sqlFormula === "column" ? { formula: `t."${name}"` } : {};
};

const withDefaults = (cube: JsonObject, switches: Switches): JsonObject => {
  const dimensions = mapObjects(cube["dimensions"], (dimension) => {
    const name = String(dimension["name"]);
    const defaults = { title: titleOf(name), ...withFormula(name, cube, switches), type: "STRING" };
    return { ...defaults, ...withoutNulls(dimension) };
  });
  const measures = mapObjects(cube["measures"], (measure) => ({
    title: titleOf(String(measure["name"])),
    ...withoutNulls(measure),
  }));
  const hasTime = objectsIn(dimensions).some(({ name, type }) => name === "__time" && type === "TIME");
  return {
    specialTimeDimension: hasTime && switches.timeDimension === "__time" ? "__time" : "!NONE",
    enforceTimeFilter: false,
    ...withoutNulls(cube),
    dimensions,
    measures,
  };
};

/** The columns that formulas name; one that is a dimension has its type, and the range of the time column ends now. */
const columnsOf = (cube: JsonObject, now: Date): readonly JsonObject[] => {
  const dimensions = objectsIn(cube["dimensions"]);
  const members = [...dimensions, ...objectsIn(cube["measures"])];
  const named = [...members, { formula: cube["subsetFormula"] }].flatMap(({ name: own, formula }) =>
    namesIn(cube, formula).filter(
      // In Plywood, members name each other as they name columns.
      (name) => inSql(cube) || name === own || !members.some((member) => member["name"] === name),
    ),
  );
  return [...new Set(named)].map((name) => {
    const plain = inSql(cube) ? `t."${name}"` : `$${name}`;
    const dimension: JsonObject = dimensions.find(({ formula }) => formula === plain) ?? {};
    const { type = "STRING" } = dimension;
    if (type !== "TIME") return { name, type, nativeType: String(type) };
    const range = { start: "2024-01-01T00:00:00.000Z", end: now.toISOString(), bounds: "[]" };
    return { name, type, nativeType: name, range };
  });
};

const namesIn = (cube: JsonObject, formula: unknown): readonly string[] => {
  if (typeof formula !== "string") return [];
  const named = inSql(cube) ? /\bt\.(?:"([^"]+)"|(\w+))/g : /\$(?!main\b)(?:\{([^}]+)\}|(\w+))/g;
  return [...formula.matchAll(named)].map(([, quoted, bare]) => String(quoted ?? bare));
};

const skeleton = { dimensions: "dimension" };

export const dataCube: Behaviour = {
  keep: (sent, switches) => {
    const usual = renamed(sent, { dimension: "dimensions" });
    const cube = switches.attributes === "introspected" ? without(usual, "attributes") : usual;
    const kept = withDefaults(withSource(cube, switches), switches);
    checkMemberNames(kept, switches);
    return kept;
  },
  show: (cube, { attributes, spellings }, _reading, now) => {
    const shown = attributes === "introspected" ? { ...cube, attributes: columnsOf(cube, now()) } : cube;
    return spellings === "skeleton" ? renamed(shown, skeleton) : shown;
  },
};
