/** Dashboards: pages of tiles, each a saved view of a data cube or a text. Source: Pivot API, dashboards. */
import {
  accessList,
  canonicalJson,
  classicTilesFit,
  defineResource,
  deletionProtection,
  extraOf,
  isModel,
  knownElements,
  later,
  type Model,
  optional,
  type Problem,
  type ProblemPath,
  remembered,
  required,
  rules,
  snakeCase,
  tilesAreApart,
  type Wire,
  type WireForms,
  withWholeViews,
} from "../definition/index.js";

const isSaid = (value: unknown): boolean => value !== undefined && value !== null;

interface PlacedTile {
  readonly path: ProblemPath;
  readonly tile: Model;
}

/** The tiles that are known, page by page. */
const tilesOf = ({ pages }: Model): readonly PlacedTile[] =>
  knownElements(pages).flatMap(([page, { tiles }]) =>
    knownElements(tiles).map(([index, tile]) => ({ path: ["pages", page, "tiles", index], tile })),
  );

/** A tile's name is unique in the whole dashboard. The same one twice on a page is reported by the page itself. */
const tileNamesAreUnique = (model: Model): readonly Problem[] => {
  const first = new Map<string, ProblemPath>();
  return tilesOf(model).flatMap(({ path, tile: { name } }) => {
    if (typeof name !== "string") return [];
    const earlier = first.get(name);
    first.set(name, earlier ?? path);
    if (earlier === undefined || earlier[1] === path[1]) return [];
    return [
      {
        severity: "error",
        path: [...path, "name"],
        message: `${JSON.stringify(name)} is used on another page`,
        advice: `Page ${String(earlier[1])} has a tile of this name. Tile names are unique within the dashboard.`,
      },
    ];
  });
};

/** What a tile can hold: the type of tile, and the type of dashboard, that show it. */
const contents: Readonly<Record<string, { readonly tile: string; readonly dashboard?: string }>> = {
  content: { tile: "markdown" },
  essenceJson: { tile: "visualization", dashboard: "classic" },
  facetEssenceJson: { tile: "visualization", dashboard: "dashboard2" },
  exploreEssenceJson: { tile: "visualization", dashboard: "dashboard2" },
};

const contentsAreShown = (model: Model): readonly Problem[] =>
  tilesOf(model).flatMap(({ path, tile }) =>
    Object.entries(contents)
      .filter(([name]) => isSaid(tile[name]))
      .flatMap(([name, shownBy]) => [
        ...misplaced([...path, name], "tiles", shownBy.tile, tile["type"]),
        ...misplaced([...path, name], "dashboards", shownBy.dashboard, model["type"]),
      ]),
  );

/** A tile shows one thing. What is unset may be in Pivot already, so that it lacks is no error. */
const tilesShowOneThing = (model: Model): readonly Problem[] =>
  tilesOf(model).flatMap(({ path, tile }): readonly Problem[] => {
    const { type, extraJson } = tile;
    const shown = Object.keys(contents).filter((name) => contents[name]?.tile === type);
    if (shown.length === 0 || extraJson === later) return [];
    const extra = extraOf(extraJson);
    const given = shown.filter((name) => isSaid(tile[name]) || name.replace(/Json$/, "") in extra);
    const told = (message: string, advice: string): readonly Problem[] => [
      { severity: "warning", path: [...path, "type"], message, advice },
    ];
    // What is in a tile of another type is reported above.
    const isElsewhere = Object.keys(contents).some((name) => isSaid(tile[name]));
    if (given.length === 0 && isElsewhere) return [];
    if (given.length === 0)
      return told(
        `${JSON.stringify(type)} has nothing to show`,
        `Give the tile ${shown.map(snakeCase).join(" or ")}, unless Pivot has it already.`,
      );
    return given.length === 1
      ? []
      : told(
          `${JSON.stringify(type)} has ${given.length} things to show: ${given.map(snakeCase).join(", ")}`,
          "A tile shows one. They are sent as they are: leave out the others.",
        );
  });

const misplaced = (
  path: ProblemPath,
  what: string,
  expected: string | undefined,
  type: unknown,
): readonly Problem[] =>
  expected === undefined || typeof type !== "string" || type === expected
    ? []
    : [
        {
          severity: "warning",
          path,
          message: `is for ${what} of type "${expected}"`,
          advice: `The type here is ${JSON.stringify(type)}, so Pivot may not show it. Change the type or move the content.`,
        },
      ];

/** Applies `change` to the objects at the end of these keys, in every element of the lists on the way. */
const within = (wire: Wire, [key = "", ...rest]: readonly string[], change: (wire: Wire) => Wire): Wire => {
  const changed = (value: unknown): unknown =>
    !isModel(value) ? value : rest.length > 0 ? within(value, rest, change) : change(value);
  const value = wire[key];
  return key in wire ? { ...wire, [key]: Array.isArray(value) ? value.map(changed) : changed(value) } : wire;
};

const tilePath = ["pages", "tiles"];
const positionPath = [...tilePath, "position"];

/**
 * Pivot leaves out what goes without saying: coordinates that are 0, and in older versions the type `classic`. What
 * every documented view says is sent even when it is empty.
 */
const forms: WireForms = {
  read: (wire) => ({
    ...within(wire, positionPath, ({ x, y, ...size }) => ({ ...size, x: x ?? 0, y: y ?? 0 })),
    type: wire["type"] ?? typeOfTiles(wire),
  }),
  write: ({ type, ...wire }, now) => ({
    ...within(within(wire, tilePath, withWholeViews), positionPath, withoutZeros),
    ...(type === undefined || (type === "classic" && now && !isSaid(now["type"])) ? {} : { type }),
  }),
};

/** What an unsaid type is, where the tiles tell: a view of the classic kind, and none of the other. */
const typeOfTiles = (wire: Wire): "classic" | undefined => {
  const text = canonicalJson(wire["pages"] ?? []);
  return text.includes('"essence":') && !text.includes('"facetEssence":') ? "classic" : undefined;
};

const withoutZeros = ({ x, y, ...size }: Wire): Wire => ({
  ...size,
  ...(x !== 0 && { x }),
  ...(y !== 0 && { y }),
});

const elementExtraJson = optional.extra(
  "JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.",
);

const position = required.object(
  "Where the tile is on its page and how large, in units of the grid.",
  {
    width: required.number("Width. In a classic dashboard, two tiles side by side are 12 wide each.", {
      rule: rules.positiveWholeNumber,
      source: "d2023 H",
    }),
    height: required.number("Height.", { rule: rules.positiveWholeNumber, source: "d2023 H" }),
    x: remembered.number("Distance from the left. Left out: 0.", {
      rule: rules.wholeNumber,
      filledByPivot: true,
      source: "d2023 H",
    }),
    y: remembered.number("Distance from the top. Left out: 0.", {
      rule: rules.wholeNumber,
      filledByPivot: true,
      source: "d2023 H",
    }),
  },
  { source: "d2023 H" },
);

const tiles = remembered.objects(
  "What the page shows.",
  {
    name: required.string(
      "Identifier of the tile, unique within the dashboard, such as `t8075`. It tells tiles apart, whatever their order.",
      { rule: rules.memberName, source: "d2023 H" },
    ),
    type: required.string("`visualization` (a saved view of a data cube) or `markdown` (a text).", {
      known: ["visualization", "markdown", "blank"],
      source: "d2023 H",
    }),
    position,
    title: remembered.string("What people see above the tile.", { source: "d2023 H" }),
    titleHidden: remembered.boolean("Whether the title is hidden. Left out on create: it is shown.", {
      source: "d2023 H",
    }),
    description: remembered.string("Explanation for people.", { source: "d2023 H" }),
    canExpand: remembered.boolean("Whether people can enlarge the tile. Left out on create: they can.", {
      source: "d2023 H",
    }),
    content: remembered.string("The text of a `markdown` tile.", { source: "d2023 H" }),
    essenceJson: remembered.json(
      "The view that a tile of a `classic` dashboard shows, as a JSON object: `dataCube`, `filter`, `splits`, " +
        '`selectedMeasures` (names: `["count"]`), `pinnedDimensions`, `timezone`, `visualization`.',
      { rule: rules.essence, wire: "essence", source: "impex H" },
    ),
    facetEssenceJson: remembered.json(
      "The view that a tile of a `dashboard2` dashboard shows, as a JSON object: `dataCube`, `filter`, `axesSplits` " +
        '(a list of splits per axis), `selectedMeasures` (objects: `[{"measure": "count"}]`), `pinnedDimensions`, ' +
        "`timezone`, `visualization`.",
      { rule: rules.facetEssence, wire: "facetEssence", source: "d2023 H" },
    ),
    exploreEssenceJson: remembered.json(
      "The view that an explore tile shows, as a JSON object: `dataCube`, `moduleName`, `where`, `parameters`.",
      // Polaris alone has such views. They are JSON that passes through, so an attribute promises nothing.
      { rule: rules.jsonObject, wire: "exploreEssence", source: "polaris L" },
    ),
    extraJson: elementExtraJson,
  },
  { key: "name", source: "d2023 H" },
);

export const dashboard = defineResource({
  name: "dashboard",
  summary:
    "A dashboard of pages and tiles, each tile a saved view of a data cube or a text. Views are JSON; a data cube's " +
    "name in them that is a reference (`jsonencode({ dataCube = pivot_data_cube.wiki.name })`) makes Terraform create " +
    "the data cube before the dashboard, and delete it after.",
  attributes: {
    name: required.string(
      "The dashboard's identifier, chosen by you; part of links. Pivot has no rename: another name is another dashboard.",
      { rule: rules.objectName, replaceOnChange: true, source: "seed H" },
    ),
    title: required.string("What people see as the dashboard's name.", { source: "d2023 H" }),
    type: remembered.string(
      "`classic`, whose tiles have `essence_json`, or `dashboard2`, whose tiles have `facet_essence_json`. Left out: " +
        "Pivot decides; older versions know only classic ones.",
      { known: ["classic", "dashboard2"], filledByPivot: true, source: "d2023 H" },
    ),
    description: remembered.string("What the dashboard is about.", { source: "d2022 H" }),
    pages: remembered.objects(
      "The pages, in their order.",
      {
        name: required.string("Identifier of the page, unique within the dashboard, such as `page`.", {
          rule: rules.memberName,
          source: "d2023 H",
        }),
        label: remembered.string("What people see as the page's name.", { source: "d2023 H" }),
        tiles,
        extraJson: elementExtraJson,
      },
      { key: "name", source: "d2023 H" },
    ),
    readAccess: accessList("Who sees the dashboard.", "d2023 H"),
    modifyAccess: accessList("Who edits the dashboard.", "d2023 H"),
    restrictedEditAccess: accessList("Who edits the dashboard in part.", "d2022 M"),
    filterToken: remembered.string("Name of a role's filter token that people need in order to see data.", {
      source: "d2022 M",
    }),
    theme: remembered.string("Colour theme.", { source: "d2022 M" }),
    verticalUnits: remembered.string("Unit of heights. Its values are not documented.", {
      source: "d2022 M",
    }),
    shareTimezone: remembered.boolean("Whether tiles share one time zone.", { source: "d2022 M" }),
    enforceTimeFilter: remembered.boolean("Whether every query must be filtered by time.", {
      source: "d2022 M",
    }),
    hasGlobalCompare: remembered.boolean("Whether one comparison with another period holds for all tiles.", {
      source: "d2022 M",
    }),
    deletionProtection: deletionProtection("dashboard"),
  },
  rules: [tileNamesAreUnique, tilesAreApart, classicTilesFit, contentsAreShown, tilesShowOneThing],
  forms,
});
