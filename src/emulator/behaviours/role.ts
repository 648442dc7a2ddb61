/** Roles: permissions are names or objects, and one role is built in. */
import { isObject } from "../json.js";
import { Refusal } from "../refusal.js";
import { type Switches } from "../switches.js";
import { type Behaviour } from "./behaviour.js";
import { refuseOtherForm, renamed } from "./other-form.js";

/** The role that is there from the start. Source: user management pages; its fields beyond these are unknown. */
export const superAdmin = { name: "super-admin", title: "Super Admin" };

const withForm = (permission: unknown, switches: Switches): unknown => {
  if (switches.permissions === "objects" && typeof permission === "string") {
    refuseOtherForm(switches, "Role.permissions", "a list of objects");
    return { name: permission };
  }
  if (switches.permissions === "names" && isObject(permission)) {
    refuseOtherForm(switches, "Role.permissions", "a list of strings");
    return permission["name"];
  }
  return permission;
};

export const role: Behaviour = {
  keep: (sent, switches) => {
    const { permissions } = sent;
    return {
      ...renamed(sent, { externamName: "externalName", filterToken: "filterTokens" }),
      permissions: Array.isArray(permissions)
        ? permissions.map((permission) => withForm(permission, switches))
        : permissions,
    };
  },
  show: (role, { spellings }) =>
    spellings === "skeleton"
      ? renamed(role, { externalName: "externamName", filterTokens: "filterToken" })
      : role,
  guard: (name, switches) => {
    if (name === superAdmin.name && switches.superAdmin === "protected")
      throw new Refusal(403, "The role super-admin is built in and can not be changed.");
  },
};
