import { role } from "../../src/resources/index.js";
import { describeResource } from "../support/describe-resource.js";

describeResource(role, {
  smallest: { name: "analysts" },
  full: {
    name: "analysts",
    title: "Analysts",
    externalName: "ldap-analysts",
    roleVisibility: "public",
    memberVisibility: "hidden",
    permissions: ["AccessVisualization", "ChangeDashboards"],
    filterTokens: [
      { name: "emea", formula: "t.\"region\" = 'EMEA'", combine: "block", extraJson: { someday: 1 } },
    ],
    extraJson: { someday: { nested: true } },
  },
  changed: {
    name: "analysts",
    title: "Analysts of EMEA",
    permissions: ["AccessSQL"],
    filterTokens: [
      { name: "uk", formula: "t.\"region\" = 'UK'" },
      { name: "emea", formula: "t.\"region\" = 'EMEA'" },
    ],
  },
  edit: (held) => ({ ...held, title: "Renamed by hand" }),
  edited: ["title"],
});
