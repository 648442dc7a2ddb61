/** Roles: what people may do, and which rows they see. Source: Pivot API, roles. */
import {
  defineResource,
  isModel,
  lockout,
  optional,
  remembered,
  required,
  rules,
  type WireForms,
} from "../definition/index.js";
import { tokensParse } from "../rules/index.js";

/** Permissions that Pivot's pages name. The list is open: pages were readable in part only. */
const permissions = [
  "AccessClarity",
  "AccessDatasets",
  "AccessSQL",
  "AccessVisualization",
  "AdministerDashboards",
  "AdministerDataCubes",
  "ChangeDashboards",
  "ChangeDataCubes",
  "ConfigureLookAndFeel",
  "ImpersonateUsers",
  "ManageApiTokens",
  "ManageConnections",
  "ManageDatasets",
  "ManageUserRoles",
  "ManageUsers",
  "QueryRawData",
  "SeeErrorMessages",
  "SeeOtherUsers",
  // Of the sibling product Polaris; a Pivot with alerts and reports has some of them.
  "AccessAlerts",
  "AccessDashboards",
  "AccessDataCubes",
  "AccessDownloadData",
  "AccessQueryRawData",
  "AdministerAlerts",
  "AdministerReports",
  "ChangeAlerts",
  "ManageAlerts",
  "ManageAlertsWebhooks",
  "ManageDashboards",
  "ManageDataCubes",
  "ManageReports",
];

/** Newer servers have permissions as objects with a name, those of 2022 as names alone. */
const forms: WireForms = {
  read: (wire) => wire,
  write: (wire) => wire,
  otherwise: ({ permissions: objects, ...rest }) =>
    Array.isArray(objects)
      ? { ...rest, permissions: objects.map((one: unknown) => (isModel(one) ? one["name"] : one)) }
      : undefined,
};

export const role = defineResource({
  name: "role",
  summary:
    "A set of permissions that users are given, and the row-level filters that come with it. Needs Pivot's " +
    "native-users mode.",
  attributes: {
    name: required.string(
      "The role's identifier, chosen by you. Pivot has no rename: another name is another role.",
      {
        rule: rules.objectName,
        replaceOnChange: true,
        source: "d2023 H",
      },
    ),
    title: remembered.string("What people see as the role's name.", { source: "d2023 H" }),
    externalName: remembered.string("Name of the role in LDAP or OIDC that maps to this one.", {
      alsoSpelled: "externamName",
      source: "d2023 H",
    }),
    roleVisibility: remembered.string("Who sees that the role exists: `public` or `hidden`.", {
      known: ["public", "hidden"],
      source: "d2023 H",
    }),
    memberVisibility: remembered.string("Who sees the members of the role: `public` or `hidden`.", {
      known: ["public", "hidden"],
      source: "d2023 H",
    }),
    permissions: remembered.set(
      "Names of permissions. The list of names is open: one that is not documented gives a warning and is sent as it is.",
      { known: permissions, entryKey: "name", source: "d2023 H" },
    ),
    filterTokens: remembered.objects(
      "Row-level filters: people with this role see only the matching rows of data cubes that ask for the token.",
      {
        name: required.string("Name of the token: a data cube asks for it with `filter_token`.", {
          rule: rules.nonEmpty,
          source: "d2023 H",
        }),
        formula: required.string(
          "Condition that visible rows meet: SQL over the alias `t` for SQL cubes (`t.\"region\" = 'EMEA'`), Plywood for others.",
          { rule: rules.nonEmpty, source: "d2023 H" },
        ),
        combine: remembered.string(
          "How this token combines with the same token of another role; `block` is documented.",
          {
            known: ["block"],
            source: "d2022 M",
          },
        ),
        extraJson: optional.extra(
          "JSON object merged into this element as a JSON Merge Patch (RFC 7396), for fields without an attribute.",
        ),
      },
      { key: "name", repeats: "unusually", alsoSpelled: "filterToken", source: "d2023 H" },
    ),
  },
  rules: [tokensParse],
  forms,
  lockout: lockout.role,
});
