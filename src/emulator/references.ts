/**
 * Which object points at which. Only pointers without which an object makes no sense are followed: people in access
 * lists and owners may come from LDAP or OIDC. Whether Pivot checks them is not documented.
 */
import { type ListKey } from "./collections.js";
import { isObject, type JsonObject, objectsIn } from "./json.js";

interface Reference {
  readonly to: ListKey;
  readonly name: unknown;
}

const views = ["essence", "facetEssence", "exploreEssence"];

const cubesOf = (holder: JsonObject): readonly Reference[] =>
  views
    .map((view) => holder[view])
    .filter(isObject)
    .map(({ dataCube }) => ({ to: "dataCubes", name: dataCube }));

const references: Partial<Record<ListKey, (object: JsonObject) => readonly Reference[]>> = {
  users: ({ roles }) => (Array.isArray(roles) ? roles.map((name: unknown) => ({ to: "roles", name })) : []),
  userAuths: ({ name }) => [{ to: "users", name }],
  dataCubes: ({ source, connectionName }) => [
    { to: "connections", name: isObject(source) ? source["connectionName"] : connectionName },
  ],
  dashboards: ({ pages }) =>
    objectsIn(pages).flatMap(({ tiles }) => objectsIn(tiles).flatMap((tile) => cubesOf(tile))),
  alerts: ({ dataCube }) => [{ to: "dataCubes", name: dataCube }],
  reports: cubesOf,
};

export const referencesOf = (key: ListKey, object: JsonObject): readonly Reference[] =>
  references[key]?.(object) ?? [];
