/**
 * Which object points at which. Whether Pivot follows any of it is not documented. Some pointers are such that an object
 * makes no sense without what they point at; the others may come from elsewhere (people from LDAP or OIDC) or go stale.
 */
import { collections, type ListKey } from "./collections.js";
import { isObject, type JsonObject, objectsIn } from "./json.js";

export interface Reference {
  readonly to: ListKey;
  readonly name: unknown;
  /** What is pointed at, when it is a part of those objects; and what there is of it. */
  readonly part?: {
    readonly word: string;
    readonly names: (objects: readonly JsonObject[]) => readonly unknown[];
  };
}

type Pointers = Partial<Record<ListKey, (object: JsonObject) => readonly Reference[]>>;

const each = (names: unknown, to: ListKey): readonly Reference[] =>
  Array.isArray(names) ? names.map((name: unknown) => ({ to, name })) : [];

const one = (name: unknown, to: ListKey): readonly Reference[] => (name === undefined ? [] : [{ to, name }]);

const namesOf = (list: unknown): readonly unknown[] => objectsIn(list).map(({ name }) => name);

const views = ["essence", "facetEssence", "exploreEssence"];

const cubesOf = (holder: JsonObject): readonly Reference[] =>
  views
    .map((view) => holder[view])
    .filter(isObject)
    .map(({ dataCube }) => ({ to: "dataCubes", name: dataCube }));

const needed: Pointers = {
  users: ({ roles }) => each(roles, "roles"),
  userAuths: ({ name }) => one(name, "users"),
  dataCubes: ({ source, connectionName }) => [
    { to: "connections", name: isObject(source) ? source["connectionName"] : connectionName },
  ],
  dashboards: ({ pages }) =>
    objectsIn(pages).flatMap(({ tiles }) => objectsIn(tiles).flatMap((tile) => cubesOf(tile))),
  alerts: ({ dataCube }) => one(dataCube, "dataCubes"),
  reports: cubesOf,
};

const lists = [
  "readAccess",
  "modifyAccess",
  "restrictedEditAccess",
  "downloadAccess",
  "recipients",
  "admins",
];

const people = (object: JsonObject): readonly Reference[] => [
  ...one(object["owner"], "users"),
  ...lists
    .map((list) => object[list])
    .filter(isObject)
    .flatMap(({ users, roles }) => [...each(users, "users"), ...each(roles, "roles")]),
];

const token = ({ filterToken }: JsonObject): readonly Reference[] => {
  const names = (roles: readonly JsonObject[]) => roles.flatMap(({ filterTokens }) => namesOf(filterTokens));
  return one(filterToken, "roles").map((reference) => ({
    ...reference,
    part: { word: "filter token", names },
  }));
};

/** What an alert names of its cube. */
const members = ({ dataCube, conditions, splits, filter }: JsonObject): readonly Reference[] => {
  const inCube = (key: "measures" | "dimensions", word: string, name: unknown): Reference => ({
    to: "dataCubes",
    name,
    part: {
      word,
      names: (cubes) => namesOf(cubes.find((cube) => cube["name"] === dataCube)?.[key]),
    },
  });
  const clauses = isObject(filter) ? objectsIn(filter["clauses"]) : [];
  return [
    ...objectsIn(conditions).map(({ measure }) => inCube("measures", "measure", measure)),
    ...[...objectsIn(splits), ...clauses].map(({ dimension }) =>
      inCube("dimensions", "dimension", dimension),
    ),
  ];
};

const others: Pointers = {
  dataCubes: (cube) => [...people(cube), ...token(cube)],
  dashboards: (dashboard) => [...people(dashboard), ...token(dashboard)],
  alerts: (alert) => [...people(alert), ...members(alert)],
  reports: people,
};

/** What the object points at; with `all`, what it could do without, too. */
export const referencesOf = (key: ListKey, object: JsonObject, all = false): readonly Reference[] => [
  ...(needed[key]?.(object) ?? []),
  ...(all ? (others[key]?.(object) ?? []) : []),
];

/** The objects that make no sense without the one of this name. User statuses are of users, though nobody checks them. */
export const dependantsOf = (
  key: ListKey,
  name: string,
  contents: (key: ListKey) => readonly JsonObject[],
): readonly { readonly key: ListKey; readonly object: JsonObject }[] =>
  collections.flatMap(({ many }) =>
    contents(many)
      .filter((object) =>
        many === "userStatuses"
          ? key === "users" && object["name"] === name
          : referencesOf(many, object).some((reference) => reference.to === key && reference.name === name),
      )
      .map((object) => ({ key: many, object })),
  );
